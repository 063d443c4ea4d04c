-- What those who register for a seminar are asked besides their name and region; one without a row asks nothing more.
create table registration_form (
    id         uuid    primary key,
    revision   integer not null,
    seminar_id uuid    not null unique references seminar on delete cascade,
    questions  jsonb   not null
);

-- by the codes of the questions; what was answered to a question that is no longer asked stays
alter table registration add column answers jsonb not null default '{}';
