-- One letter to all whom a filter of the registrations shows. It is spread over messages by the ids of the registrations,
-- some at a time.
create table mailing (
    id           uuid        primary key,
    revision     integer     not null,
    seminar_id   uuid        not null references seminar on delete cascade,
    state        text        not null check (state in ('DRAFT', 'QUEUED', 'SENDING', 'SENT', 'CANCELLED')),
    subject      jsonb       not null,
    body         jsonb       not null,
    filter       jsonb       not null,
    recipients   integer,
    created_at   timestamptz not null,
    confirmed_at timestamptz,
    spread_up_to uuid        not null,
    spread       boolean     not null
);
create index mailing_of_seminar on mailing (seminar_id, created_at, id);
create index mailing_on_its_way on mailing (id) where state in ('QUEUED', 'SENDING');

-- One message each, however often the spreading is broken off.
alter table message add column mailing_id uuid references mailing on delete cascade;
alter table message add constraint message_of_mailing unique (mailing_id, registration_id);
create index message_of_mailing_by_state on message (mailing_id, state) where mailing_id is not null;
alter table message drop constraint message_state_check;
alter table message add constraint message_state_check check (state in ('QUEUED', 'SENT', 'FAILED', 'CANCELLED'));

-- Who wants no mailings of a seminar.
create table unsubscription (
    id              uuid        primary key,
    revision        integer     not null,
    seminar_id      uuid        not null references seminar on delete cascade,
    registration_id uuid        not null unique references registration on delete cascade,
    unsubscribed_at timestamptz not null
);
create index unsubscription_of_seminar on unsubscription (seminar_id, unsubscribed_at, id);
