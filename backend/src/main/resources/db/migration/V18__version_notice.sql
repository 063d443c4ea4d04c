-- A published version is told to many: one message each, however often the fan-out is broken off and taken up again.
alter table message drop constraint message_cause_key;
alter table message add constraint message_of_cause unique (cause, registration_id);
alter table message add column version_id uuid references programme_version on delete cascade;
alter table message add constraint message_of_version unique (version_id, registration_id);

-- Versions of which people are still to be told, and who was told last: they are gone through by registration.
create table version_notice (
    version_id uuid   primary key references programme_version on delete cascade,
    cause      bigint not null,
    told_up_to uuid   not null
);
