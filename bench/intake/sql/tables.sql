-- The tables of the hand-written transactions: the counter or the seats, and who registered.
drop schema if exists reference cascade;
create schema reference;
set search_path = reference;

create table seminar (id integer primary key, capacity integer not null, taken integer not null) with (fillfactor = 50);
create table seat (id integer primary key, seminar_id integer not null, registration_id uuid);
create index seat_free on seat (seminar_id) where registration_id is null;
create table registration (
    id            uuid        primary key,
    seminar_id    integer     not null,
    full_name     text        not null,
    email         text        not null,
    workplace     text,
    region_code   text        not null,
    registered_at timestamptz not null,
    unique (seminar_id, email)
);
