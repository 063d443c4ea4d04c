-- How a seminar's organizers word the letters that the service writes by itself; empty where they returned to its words.
create table letter_template (
    id         uuid    primary key,
    revision   integer not null,
    seminar_id uuid    not null references seminar on delete cascade,
    kind       text    not null,
    subject    jsonb,
    body       jsonb,
    unique (seminar_id, kind),
    check ((subject is null) = (body is null))
);

-- A letter that an organizer sends to the own address to look at it belongs to no registration. Where it goes and what it
-- says is kept until it is sent.
alter table message alter column registration_id drop not null;
alter table message add column test jsonb;
alter table message add column is_test boolean not null default false;
alter table message add check (is_test or registration_id is not null);
alter table message alter column cause drop not null;
