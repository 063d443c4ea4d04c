-- Who speaks for an organization that hosts. The account is made by way of an invitation, and known by its subject since.
alter table invitation
    drop constraint invitation_role_check,
    add constraint invitation_role_check check (role in ('organizer', 'reader', 'host'));

create table host_coordinator (
    id              uuid        primary key,
    revision        integer     not null,
    organization_id uuid        not null references organization,
    email           text        not null,
    name            text        not null,
    subject         text,
    invitation_id   uuid        not null references invitation,
    state           text        not null check (state in ('PENDING', 'DONE', 'FAILED')),
    failure         text,
    added_by        jsonb       not null,
    created_at      timestamptz not null,
    check ((state = 'DONE') = (subject is not null))
);
create unique index host_coordinator_address on host_coordinator (organization_id, lower(email));
create index host_coordinator_subject on host_coordinator (subject);
create index host_coordinator_invitation on host_coordinator (invitation_id);

-- What a host says to a visit; a stop without a row was not answered yet.
create table stop_answer (
    id              uuid        primary key,
    revision        integer     not null,
    stop_id         uuid        not null unique references stop on delete cascade,
    seminar_id      uuid        not null references seminar on delete cascade,
    organization_id uuid        not null references organization,
    state           text        not null check (state in ('ASKED', 'CONFIRMED', 'DECLINED')),
    note            text,
    answered_at     timestamptz,
    answered_by     text,
    check ((state = 'ASKED') = (answered_at is null))
);
create index stop_answer_of_seminar on stop_answer (seminar_id);
create index stop_answer_organization on stop_answer (organization_id);
