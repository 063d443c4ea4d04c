create table seminar (
    id                    uuid        primary key,
    revision              integer     not null,
    slug                  text        not null unique,
    title                 jsonb       not null,
    purpose               jsonb,
    level                 text        not null,
    held_within           jsonb,
    starts_on             date        not null,
    ends_on               date        not null,
    opens_at              time,
    closes_at             time,
    time_zone             text        not null,
    venue                 jsonb,
    venue_organization_id uuid        references organization,
    audience              jsonb,
    directions            jsonb       not null,
    activities            jsonb       not null,
    categories            jsonb       not null,
    capacity              integer check (capacity >= 0),
    waiting_list          boolean     not null,
    sample_data           boolean     not null,
    contact_email         text,
    lifecycle             text        not null,
    created_at            timestamptz not null,
    sort_title            text collate kazakh generated always as (sort_text(title)) stored,
    search_title          text generated always as (search_text(title)) stored,
    check (ends_on >= starts_on)
);
create index seminar_by_start on seminar (starts_on, id);
create index seminar_by_creation on seminar (created_at, id);

create table seminar_organizer (
    seminar_id      uuid    not null references seminar on delete cascade,
    position        integer not null,
    organization_id uuid    not null references organization,
    primary key (seminar_id, position)
);
create index seminar_organizer_organization on seminar_organizer (organization_id);

alter table team_member add foreign key (seminar_id) references seminar on delete cascade;
