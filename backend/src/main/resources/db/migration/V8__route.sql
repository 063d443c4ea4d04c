create table route (
    id         uuid    primary key,
    revision   integer not null,
    seminar_id uuid    not null references seminar on delete cascade,
    number     integer not null,
    name       jsonb,
    summary    jsonb,
    colour     text,
    topics     jsonb   not null,
    unique (seminar_id, number)
);

create table route_cluster (
    route_id   uuid    not null references route on delete cascade,
    position   integer not null,
    cluster_id uuid    not null references cluster,
    primary key (route_id, position)
);
create index route_cluster_cluster on route_cluster (cluster_id);

create table stop (
    id                uuid    primary key,
    revision          integer not null,
    seminar_id        uuid    not null references seminar on delete cascade,
    route_id          uuid    not null references route,
    position          integer not null,
    organization_id   uuid    not null references organization,
    topics            jsonb   not null,
    visit_minutes     integer,
    host_group_limit  integer,
    host_people_limit integer,
    opens_at          time,
    closes_at         time,
    step_free_access  boolean,
    -- checked at the end, for stops change places
    unique (route_id, position) deferrable initially deferred
);
create index stop_of_seminar on stop (seminar_id, position, id);
create index stop_organization on stop (organization_id);

create table stop_cluster (
    stop_id    uuid    not null references stop on delete cascade,
    position   integer not null,
    cluster_id uuid    not null references cluster,
    primary key (stop_id, position)
);
create index stop_cluster_cluster on stop_cluster (cluster_id);

create table route_group (
    id         uuid    primary key,
    revision   integer not null,
    seminar_id uuid    not null references seminar on delete cascade,
    route_id   uuid    not null references route,
    number     integer not null,
    name       jsonb,
    min_size   integer,
    max_size   integer,
    unique (route_id, number),
    check (min_size <= max_size)
);
create index route_group_of_seminar on route_group (seminar_id, number, id);
