create table press_release (
    id                uuid        primary key,
    revision          integer     not null,
    seminar_id        uuid        not null unique references seminar on delete cascade,
    state             text        not null check (state in ('DRAFT', 'PUBLISHED', 'WITHDRAWN')),
    -- what is generated, what is edited, and the facts that each of them goes by
    manuscript        jsonb       not null,
    published_version integer,
    replies_open      boolean     not null,
    created_at        timestamptz not null,
    updated_at        timestamptz not null
);

create table press_release_version (
    id           uuid        primary key,
    release_id   uuid        not null references press_release on delete cascade,
    number       integer     not null check (number > 0),
    published_at timestamptz not null,
    published_by text,
    note         jsonb,
    title        jsonb       not null,
    -- when and where, as they stand on the picture that goes with a link
    days         jsonb       not null,
    venue        jsonb,
    sections     jsonb       not null,
    unique (release_id, number)
);
