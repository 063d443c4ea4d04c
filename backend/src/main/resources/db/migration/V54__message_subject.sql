-- A message keeps its subject as it was worded, with placeholders, and only once it has left: nobody's name is in it then.
-- What was filled in with organizers' wording goes; the built-in subjects have nobody's name.
alter table message alter column subject drop not null;
update message set subject = null
where state = 'QUEUED' or kind = 'MAILING'
    or exists (select from letter_template where letter_template.seminar_id = message.seminar_id and letter_template.kind = message.kind);

-- What a mailing searched for may be a name: it goes once nobody has to be searched for any more.
update mailing set filter = filter - 'q' where spread or state = 'CANCELLED';

-- Letters that organizers send to themselves are kept for a day, and until they are sent as they were drafted.
delete from message where is_test;
create index message_test on message (created_at) where is_test;

-- What is to be sent first, and what nobody waits for.
drop index message_due;
drop index message_before;
create index message_due on message (due_at, turn) where state = 'QUEUED' and mailing_id is null;
create index message_due_of_mailing on message (due_at, turn) where state = 'QUEUED' and mailing_id is not null;
create index message_before on message (registration_id, turn) where state = 'QUEUED' and mailing_id is null;
