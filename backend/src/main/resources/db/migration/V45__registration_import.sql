-- A table of people that was sent in, and what came of it.
create table registration_import (
    id             uuid        primary key,
    revision       integer     not null,
    seminar_id     uuid        not null references seminar on delete cascade,
    file_name      text        not null,
    header_line    integer     not null,
    lines          integer     not null,
    columns        jsonb       not null,
    language       text        not null,
    skip_faulty    boolean     not null,
    update_changed boolean     not null,
    -- who has it run, as the change log is told
    started_by     jsonb,
    trial          boolean     not null,
    job_id         uuid,
    -- up to which line people have been written, for a run that is begun again
    reached_line   integer     not null,
    result         jsonb,
    created_at     timestamptz not null
);
create index registration_import_seminar on registration_import (seminar_id, created_at, id);
create index registration_import_job on registration_import (job_id);

-- What of it is about people; it goes after a day.
create table registration_import_content (
    import_id  uuid        primary key references registration_import on delete cascade,
    file       bytea       not null,
    samples    jsonb       not null,
    faults     jsonb       not null,
    created_at timestamptz not null
);
-- a workbook is compressed already
alter table registration_import_content alter column file set storage external;
create index registration_import_content_age on registration_import_content (created_at);
