-- Of a contact who is erased, the delegation stays with its people, and nothing in it tells who the contact was.
alter table delegation add column erased_at timestamptz;
create index delegation_kept on delegation (seminar_id) where erased_at is null;

-- one contact is one e-mail, however it is written, as with people
drop index delegation_contact;
create unique index delegation_contact on delegation (seminar_id, person_of(contact_email));
