-- Badges made for many at once, by a job. What was made is full of people, and is gone after a day.
create table badge_run (
    id         uuid        primary key references job on delete cascade,
    seminar_id uuid        not null references seminar on delete cascade,
    layout     text        not null,
    language   text,
    parts      text[]      not null,
    people     uuid[]      not null,
    size       bigint,
    created_at timestamptz not null
);
create index badge_run_of_seminar on badge_run (seminar_id, created_at, id);
create index badge_run_age on badge_run (created_at);

-- In the database, for any replica may be asked for the file that another has made.
create table badge_file_piece (
    run_id  uuid    not null references badge_run on delete cascade,
    number  integer not null,
    content bytea   not null,
    primary key (run_id, number)
);
-- A PDF is compressed already.
alter table badge_file_piece alter column content set storage external;

-- What stood on the badge that a person was last given; where it would be another now, it is to be printed again.
create table badge_print (
    registration_id uuid        primary key references registration on delete cascade,
    content         text        not null,
    printed_at      timestamptz not null
);
