-- E-mails to participants. Neither address nor text is kept: both are made of the registration when a mail is sent.
create table message (
    id              uuid        primary key,
    revision        integer     not null,
    seminar_id      uuid        not null references seminar on delete cascade,
    registration_id uuid        not null references registration on delete cascade,
    -- the entry of the change log that gave rise to it: none gives rise to two
    cause           bigint      not null unique,
    kind            text        not null,
    language        text        not null,
    subject         text        not null,
    state           text        not null check (state in ('QUEUED', 'SENT', 'FAILED')),
    attempts        integer     not null,
    due_at          timestamptz not null,
    failure         text,
    created_at      timestamptz not null,
    sent_at         timestamptz
);
create index message_of_seminar on message (seminar_id, created_at, id);
create index message_due on message (due_at, cause) where state = 'QUEUED';
create index message_before on message (registration_id, cause) where state = 'QUEUED';

-- How far the change log has been read for mails: one row, held by whoever reads.
create table message_cursor (
    single boolean primary key default true check (single),
    tx     bigint  not null,
    seq    bigint  not null
);
insert into message_cursor (tx, seq) values (0, 0);
