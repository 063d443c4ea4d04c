-- What the public sees of a seminar: its parts as they were when the programme was last published. What is in the parts'
-- own tables is the draft.
create table published_part (
    resource_id uuid    primary key,
    seminar_id  uuid    not null references seminar on delete cascade,
    kind        text    not null,
    -- the stage of a session, the route of a stop or a group
    parent_id   uuid,
    -- in the order in which the kind is listed
    position    integer not null,
    view        jsonb   not null,
    unique (seminar_id, kind, position)
);

create table programme_version (
    id           uuid        primary key,
    seminar_id   uuid        not null references seminar on delete cascade,
    number       integer     not null check (number > 0),
    published_at timestamptz not null,
    published_by text,
    note         jsonb,
    added        integer     not null,
    removed      integer     not null,
    changed      integer     not null,
    moved        integer     not null,
    told_registrations integer not null,
    unique (seminar_id, number)
);

-- Apart from its version, so that a list of versions does not read every programme that there ever was.
create table programme_content (
    version_id uuid  primary key references programme_version on delete cascade,
    content    jsonb not null,
    -- by session, how often its time or place was moved: what calendars call SEQUENCE
    sequences  jsonb not null
);

-- What a list of seminars sorts and filters by: once as the team sees a seminar, once as everyone else does.
create view listed_seminar as
select id, true as draft, lifecycle, starts_on, ends_on, created_at, sort_title, search_title
from seminar
union all
select seminar.id, false, lifecycle, (view ->> 'startsOn')::date, (view ->> 'endsOn')::date, created_at,
       sort_text(view -> 'title') collate kazakh, search_text(view -> 'title')
from seminar
join published_part on resource_id = seminar.id
where lifecycle <> 'DRAFT';
