-- A mail goes to a participant, to the contact of a delegation, or, as a test, to whoever writes the letter.
alter table message
    add delegation_id uuid references delegation on delete cascade,
    drop constraint message_check,
    add constraint message_reader check (is_test or num_nonnulls(registration_id, delegation_id) = 1);
create index message_before_to_contact on message (delegation_id, turn) where state = 'QUEUED' and delegation_id is not null;
