create table cluster (
    id                   uuid        primary key,
    revision             integer     not null,
    name                 jsonb       not null,
    summary              jsonb,
    lead_organization_id uuid references organization,
    directions           jsonb       not null,
    goals                jsonb       not null,
    indicators           jsonb       not null,
    colour               text,
    created_at           timestamptz not null,
    sort_name            text collate kazakh generated always as (sort_text(name)) stored,
    search_name          text generated always as (search_text(name) || ' ' || search_text(coalesce(summary, '{}'))) stored
);
create index cluster_by_name on cluster (sort_name, id);
create index cluster_by_lead on cluster (lead_organization_id);
create index cluster_search on cluster using gin (search_name gin_trgm_ops);

create table cluster_member (
    cluster_id      uuid    not null references cluster on delete cascade,
    position        integer not null,
    organization_id uuid    not null references organization,
    primary key (cluster_id, position),
    -- checked at the end, for two members may change places
    unique (cluster_id, organization_id) deferrable initially deferred
);
create index cluster_member_organization on cluster_member (organization_id);
