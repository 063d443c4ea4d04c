alter table registration
    -- the first of its preferences, which decides the quotas that it takes from
    add column first_choice     uuid,
    add column priority         integer not null default 0,
    add column offered_at       timestamptz,
    add column offer_expires_at timestamptz;
update registration set first_choice = route_id
from registration_preference choice where choice.registration_id = id and choice.position = 0;

create index registration_by_first_choice on registration (seminar_id, first_choice, id);
create index registration_waiting on registration (seminar_id, priority desc, arrival) where status = 'WAITLISTED';
create index registration_offer on registration (offer_expires_at) where status = 'OFFERED';

create table quota (
    id             uuid    primary key,
    revision       integer not null,
    seminar_id     uuid    not null references seminar,
    name           jsonb   not null,
    -- absent is unlimited, 0 is none
    capacity       integer check (capacity >= 0),
    -- whom it counts; an empty list is everybody
    region_codes   text[]  not null,
    category_codes text[]  not null
);
create index quota_seminar on quota (seminar_id);

create table quota_route (
    quota_id uuid    not null references quota on delete cascade,
    position integer not null,
    route_id uuid    not null references route,
    primary key (quota_id, position)
);
create index quota_route_route on quota_route (route_id);

create table quota_session (
    quota_id   uuid    not null references quota on delete cascade,
    position   integer not null,
    session_id uuid    not null references session,
    primary key (quota_id, position)
);
create index quota_session_session on quota_session (session_id);

-- How many registrations of a seminar are alike in all that is counted. What a quota has given away is the sum of the
-- rows that it covers, so a quota that is made or changed counts truly from its first moment.
create table registration_tally (
    seminar_id    uuid    not null references seminar on delete cascade,
    status        text    not null,
    region_code   text    not null,
    category_code text,
    first_choice  uuid,
    people        integer not null,
    unique nulls not distinct (seminar_id, status, region_code, category_code, first_choice)
) with (fillfactor = 50);

insert into registration_tally
select seminar_id, status, region_code, category_code, first_choice, count(*)
from registration group by 1, 2, 3, 4, 5;

-- Once per statement, whoever writes: no way of writing registrations can forget the tally. Rows are always taken in one
-- order, so that no two statements wait for each other.
create function tally_arrivals() returns trigger language plpgsql as $$
begin
    insert into registration_tally as tally
    select seminar_id, status, region_code, category_code, first_choice, count(*)
    from arrived group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5
    on conflict (seminar_id, status, region_code, category_code, first_choice)
        do update set people = tally.people + excluded.people;
    return null;
end $$;

create function tally_departures() returns trigger language plpgsql as $$
begin
    insert into registration_tally as tally
    select seminar_id, status, region_code, category_code, first_choice, -count(*)
    from departed group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5
    on conflict (seminar_id, status, region_code, category_code, first_choice)
        do update set people = tally.people + excluded.people;
    return null;
end $$;

-- What counts the same as before is left alone: a corrected name waits for nobody.
create function tally_moves() returns trigger language plpgsql as $$
begin
    insert into registration_tally as tally
    select seminar_id, status, region_code, category_code, first_choice, sum(moved)
    from (
        select seminar_id, status, region_code, category_code, first_choice, -1 as moved from departed
        union all
        select seminar_id, status, region_code, category_code, first_choice, 1 from arrived
    ) as moves
    group by 1, 2, 3, 4, 5 having sum(moved) <> 0 order by 1, 2, 3, 4, 5
    on conflict (seminar_id, status, region_code, category_code, first_choice)
        do update set people = tally.people + excluded.people;
    return null;
end $$;

create trigger registration_tally_insert after insert on registration
    referencing new table as arrived for each statement execute function tally_arrivals();
create trigger registration_tally_delete after delete on registration
    referencing old table as departed for each statement execute function tally_departures();
create trigger registration_tally_update after update on registration
    referencing old table as departed new table as arrived for each statement execute function tally_moves();
