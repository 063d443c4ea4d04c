-- The table of db-scheduler, as its documentation defines it.
create table scheduled_tasks (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_due on scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on scheduled_tasks (last_heartbeat);

-- Long work as those see it who asked for it.
create table job (
    id           uuid        primary key,
    revision     integer     not null,
    seminar_id   uuid        references seminar on delete cascade,
    kind         text        not null,
    state        text        not null check (state in ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    done         integer     not null,
    total        integer,
    -- whether somebody has asked to break it off
    unwanted     boolean     not null,
    attempts     integer     not null,
    failure      text,
    created_at   timestamptz not null,
    started_at   timestamptz,
    finished_at  timestamptz
);
create index job_of_seminar on job (seminar_id, kind, created_at, id);
create index job_age on job (finished_at);
