alter table quota add column created_at timestamptz not null default current_timestamp;

-- How places are given at a seminar; one without a row has the usual rules.
create table admission_rules (
    id             uuid    primary key,
    revision       integer not null,
    seminar_id     uuid    not null unique references seminar on delete cascade,
    approval       boolean not null,
    approval_again text[]  not null,
    offer_hours    integer not null check (offer_hours between 1 and 336)
);
