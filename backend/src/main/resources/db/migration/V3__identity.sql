create table team_member (
    id         uuid    primary key,
    revision   integer not null,
    seminar_id uuid    not null,
    subject    text    not null,
    name       text    not null,
    email      text,
    role       text    not null check (role in ('ORGANIZER', 'READER')),
    unique (seminar_id, subject)
);
create index team_member_subject on team_member (subject);

-- The personal address under which a participant reaches the own registration. Only the hash of its token is kept.
create table participant_link (
    id              uuid        primary key,
    seminar_id      uuid        not null,
    registration_id uuid        not null,
    token_hash      bytea       not null unique,
    created_at      timestamptz not null,
    expires_at      timestamptz not null,
    revoked_at      timestamptz
);
create index participant_link_registration on participant_link (registration_id);
