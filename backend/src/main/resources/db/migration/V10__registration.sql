-- Order of arrival at all waiting lists: clocks of several replicas differ, this does not.
create sequence registration_arrival;

create table registration (
    id               uuid        primary key,
    revision         integer     not null,
    seminar_id       uuid        not null references seminar,
    status           text        not null check (status in ('PENDING', 'CONFIRMED', 'WAITLISTED', 'OFFERED', 'CANCELLED', 'REJECTED')),
    full_name        text collate kazakh not null,
    email            text        not null,
    phone            text,
    workplace        text,
    position         text,
    region_code      text        not null references region,
    category_code    text,
    language         text        not null,
    step_free_access boolean     not null,
    note             text,
    group_id         uuid        references route_group,
    arrival          bigint      not null,
    registered_at    timestamptz not null,
    consented_at     timestamptz not null,
    confirmed_at     timestamptz,
    cancelled_at     timestamptz,
    link_sent_at     timestamptz not null,
    search_text      text generated always as (lower(full_name || ' ' || email || ' ' || coalesce(workplace, ''))) stored
);
-- one person, one row, however often they register, cancel and come back
create unique index registration_email on registration (seminar_id, lower(email));
create index registration_by_arrival on registration (seminar_id, status, arrival);
create index registration_by_time on registration (seminar_id, registered_at, id);
create index registration_by_name on registration (seminar_id, full_name, id);
create index registration_by_region on registration (seminar_id, region_code, id);
create index registration_group on registration (group_id);
create index registration_search on registration using gin (search_text gin_trgm_ops);

create table registration_preference (
    registration_id uuid    not null references registration on delete cascade,
    position        integer not null,
    route_id        uuid    not null references route,
    primary key (registration_id, position),
    -- checked at the end, for two routes may change ranks
    unique (registration_id, route_id) deferrable initially deferred
);
create index registration_preference_route on registration_preference (route_id);

alter table participant_link add foreign key (registration_id) references registration on delete cascade;
