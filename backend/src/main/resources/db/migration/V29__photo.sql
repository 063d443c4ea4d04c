-- Pictures of speakers, as they are shown: small, and without what cameras write into their files.
create table photo (
    seminar_id uuid        not null references seminar on delete cascade,
    -- SHA-256 of the picture in hexadecimal, so that an address never shows another picture
    id         text        not null check (id ~ '^[0-9a-f]{64}$'),
    width      integer     not null check (width > 0),
    height     integer     not null check (height > 0),
    jpeg       bytea       not null,
    created_at timestamptz not null,
    primary key (seminar_id, id)
);
create index photo_id on photo (id);

alter table speaker
    add column photo_id text,
    add foreign key (seminar_id, photo_id) references photo;
create index speaker_photo on speaker (seminar_id, photo_id);
