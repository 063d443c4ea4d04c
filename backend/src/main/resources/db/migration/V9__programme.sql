create table stage (
    id                    uuid    primary key,
    revision              integer not null,
    seminar_id            uuid    not null references seminar on delete cascade,
    position              integer not null,
    name                  jsonb   not null,
    summary               jsonb,
    place                 jsonb,
    place_organization_id uuid    references organization,
    -- checked at the end, for stages change places
    unique (seminar_id, position) deferrable initially deferred
);
create index stage_organization on stage (place_organization_id);

create table speaker (
    id              uuid    primary key,
    revision        integer not null,
    seminar_id      uuid    not null references seminar on delete cascade,
    name            jsonb   not null,
    role            jsonb,
    organization_id uuid    references organization,
    biography       jsonb,
    sort_name       text collate kazakh generated always as (sort_text(name)) stored
);
create index speaker_by_name on speaker (seminar_id, sort_name, id);
create index speaker_organization on speaker (organization_id);

create table session (
    id                    uuid    primary key,
    revision              integer not null,
    seminar_id            uuid    not null references seminar on delete cascade,
    stage_id              uuid    not null references stage,
    position              integer not null,
    kind                  text    not null,
    title                 jsonb   not null,
    summary               jsonb,
    presented_by          jsonb,
    place                 jsonb,
    place_organization_id uuid    references organization,
    starts_at             timestamptz,
    ends_at               timestamptz,
    capacity              integer check (capacity >= 0),
    -- checked at the end, for sessions change places
    unique (stage_id, position) deferrable initially deferred,
    check (ends_at > starts_at)
);
create index session_of_seminar on session (seminar_id, position, id);
create index session_organization on session (place_organization_id);

create table session_speaker (
    session_id uuid    not null references session on delete cascade,
    position   integer not null,
    speaker_id uuid    not null references speaker,
    primary key (session_id, position)
);
create index session_speaker_speaker on session_speaker (speaker_id);

create table session_cluster (
    session_id uuid    not null references session on delete cascade,
    position   integer not null,
    cluster_id uuid    not null references cluster,
    primary key (session_id, position)
);
create index session_cluster_cluster on session_cluster (cluster_id);

create table stop_session (
    stop_id    uuid    not null references stop on delete cascade,
    position   integer not null,
    session_id uuid    not null references session,
    primary key (stop_id, position)
);
create index stop_session_session on stop_session (session_id);
