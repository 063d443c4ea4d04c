-- A person's messages leave in the order in which they were queued. Their causes do not tell it: each replica draws the
-- log's sequence in blocks of its own, so a later change may have the lower number.
alter table message add column turn bigint not null generated always as identity;

drop index message_due;
drop index message_before;
create index message_due on message (due_at, turn) where state = 'QUEUED';
create index message_before on message (registration_id, turn) where state = 'QUEUED';
