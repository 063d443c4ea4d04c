-- One planning of all visits of a day: asked for, computed by a job, looked at, adopted into the draft of the programme.
create table timetable (
    id          uuid        primary key,
    revision    integer     not null,
    seminar_id  uuid        not null references seminar on delete cascade,
    stage_id    uuid        references stage on delete set null,
    state       text        not null check (state in
        ('COMPUTING', 'PROPOSED', 'ADOPTED', 'SUPERSEDED', 'IMPOSSIBLE', 'FAILED', 'CANCELLED')),
    note        text,
    created_at  timestamptz not null,
    created_by  text,
    adopted_at  timestamptz,
    -- the one that was adopted before it
    previous_id uuid        references timetable on delete set null,
    job_id      uuid        not null,
    -- whether somebody has asked to stop the search and keep the best that it has found
    stop_asked  boolean     not null,
    settings    jsonb       not null,
    progress    jsonb,
    figures     jsonb,
    obstacles   jsonb       not null,
    broken      integer     not null,
    edited      boolean     not null
);
create index timetable_of_seminar on timetable (seminar_id, created_at, id);
create unique index timetable_adopted on timetable (seminar_id) where state = 'ADOPTED';
create index timetable_stage on timetable (stage_id);

-- All that it depends on; apart, for it is large and lists do not show it. Written once.
create table timetable_input (
    timetable_id uuid  primary key references timetable on delete cascade,
    inputs       jsonb not null
);

create table timetable_visit (
    id           uuid        primary key,
    revision     integer     not null,
    timetable_id uuid        not null references timetable on delete cascade,
    group_id     uuid        not null,
    stop_id      uuid        not null,
    starts_at    timestamptz not null,
    ends_at      timestamptz not null,
    pinned       boolean     not null,
    unique (timetable_id, group_id, stop_id)
);
