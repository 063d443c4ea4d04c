-- Of a contact who is erased, the delegation stays with its people, and nothing in it tells who the contact was.
alter table delegation add column erased_at timestamptz;
create index delegation_kept on delegation (seminar_id) where erased_at is null;

-- One contact is one e-mail, however it is written, as with people; two who were taken for two until now stay two.
alter table delegation add column apart boolean not null default false;

update delegation set apart = true
from (
    select id, row_number() over (
        partition by seminar_id, person_of(contact_email)
        order by lower(contact_email) = person_of(contact_email) desc, opened_at, id) as number
    from delegation
) as same
where same.id = delegation.id and number > 1;

alter table delegation add column contact text
    generated always as (case when apart then lower(contact_email) else person_of(contact_email) end) stored;

drop index delegation_contact;
create unique index delegation_contact on delegation (seminar_id, contact);
