create table group_lock (
    id              uuid        primary key,
    revision        integer     not null,
    seminar_id      uuid        not null references seminar,
    registration_id uuid        not null unique references registration,
    group_id        uuid        not null references route_group,
    reason          text,
    created_at      timestamptz not null
);
create index group_lock_seminar on group_lock (seminar_id, created_at, id);
create index group_lock_group on group_lock (group_id);

create table division (
    id         uuid        primary key,
    revision   integer     not null,
    seminar_id uuid        not null references seminar,
    state      text        not null check (state in ('PROPOSED', 'ADOPTED', 'SUPERSEDED')),
    note       text,
    created_at timestamptz not null,
    created_by text,
    adopted_at timestamptz,
    costs      jsonb       not null,
    groups     jsonb       not null,
    figures    jsonb       not null
);
create index division_of_seminar on division (seminar_id, created_at, id);
create unique index division_adopted on division (seminar_id) where state = 'ADOPTED';

-- What each person was given, and all that it was decided on; written once.
create table assignment (
    division_id      uuid    not null references division,
    position         integer not null,
    registration_id  uuid    not null references registration,
    region_code      text    not null,
    preferences      uuid[]  not null,
    barred           uuid[]  not null,
    locked_group_id  uuid,
    current_group_id uuid,
    group_id         uuid    not null,
    route_id         uuid    not null,
    choice           integer,
    primary key (division_id, position)
);
create unique index assignment_of_registration on assignment (division_id, registration_id);
