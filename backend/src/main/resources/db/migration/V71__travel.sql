-- how long the way from one organization to another is taken to be, where nobody says it
create table travel_settings (
    id            uuid             primary key,
    revision      integer          not null,
    seminar_id    uuid             not null unique references seminar on delete cascade,
    speed_kmh     integer          not null,
    detour_factor double precision not null,
    extra_minutes integer          not null
);

-- what somebody says of a way; the way back is another
create table travel_time (
    id                   uuid    primary key,
    revision             integer not null,
    seminar_id           uuid    not null references seminar on delete cascade,
    from_organization_id uuid    not null references organization on delete cascade,
    to_organization_id   uuid    not null references organization on delete cascade,
    minutes              integer not null,
    source               text    not null,
    unique (seminar_id, from_organization_id, to_organization_id)
);
create index travel_time_from on travel_time (from_organization_id);
create index travel_time_to on travel_time (to_organization_id);
