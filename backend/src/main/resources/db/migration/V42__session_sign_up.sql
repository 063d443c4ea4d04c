-- Whether a session is only for those who sign up for it.
alter table session add column sign_up boolean not null default false;

-- A place of one person at one session. The session is not referred to: what is published outlasts what the draft has,
-- and who signed up is told when it is called off.
create table session_sign_up (
    id              uuid        primary key,
    revision        integer     not null,
    seminar_id      uuid        not null references seminar,
    registration_id uuid        not null references registration on delete cascade,
    session_id      uuid        not null,
    signed_up_at    timestamptz not null,
    unique (session_id, registration_id)
);
create index session_sign_up_registration on session_sign_up (registration_id);
create index session_sign_up_seminar on session_sign_up (seminar_id);
