-- One group at one stop, from when to when: the draft of the timetable. A group comes to a stop once.
create table visit (
    id         uuid        primary key,
    revision   integer     not null,
    seminar_id uuid        not null references seminar on delete cascade,
    group_id   uuid        not null references route_group on delete cascade,
    stop_id    uuid        not null references stop on delete cascade,
    starts_at  timestamptz not null,
    ends_at    timestamptz not null,
    unique (group_id, stop_id),
    check (starts_at < ends_at)
);
create index visit_of_seminar on visit (seminar_id, starts_at, id);
create index visit_stop on visit (stop_id);
