-- Whether one of the seminar's places is kept for the person. Who had one and is looked at again keeps it meanwhile.
alter table registration add column takes_place boolean not null generated always as
    (status in ('CONFIRMED', 'OFFERED') or status = 'PENDING' and confirmed_at is not null) stored;

drop table registration_tally;
create table registration_tally (
    seminar_id    uuid    not null references seminar on delete cascade,
    status        text    not null,
    takes_place   boolean not null,
    region_code   text    not null,
    category_code text,
    first_choice  uuid,
    people        integer not null,
    unique nulls not distinct (seminar_id, status, takes_place, region_code, category_code, first_choice)
) with (fillfactor = 50);

insert into registration_tally (seminar_id, status, takes_place, region_code, category_code, first_choice, people)
select seminar_id, status, takes_place, region_code, category_code, first_choice, count(*)
from registration group by 1, 2, 3, 4, 5, 6;

create or replace function tally_arrivals() returns trigger language plpgsql as $$
begin
    insert into registration_tally as tally
        (seminar_id, status, takes_place, region_code, category_code, first_choice, people)
    select seminar_id, status, takes_place, region_code, category_code, first_choice, count(*)
    from arrived group by 1, 2, 3, 4, 5, 6 order by 1, 2, 3, 4, 5, 6
    on conflict (seminar_id, status, takes_place, region_code, category_code, first_choice)
        do update set people = tally.people + excluded.people;
    return null;
end $$;

create or replace function tally_departures() returns trigger language plpgsql as $$
begin
    insert into registration_tally as tally
        (seminar_id, status, takes_place, region_code, category_code, first_choice, people)
    select seminar_id, status, takes_place, region_code, category_code, first_choice, -count(*)
    from departed group by 1, 2, 3, 4, 5, 6 order by 1, 2, 3, 4, 5, 6
    on conflict (seminar_id, status, takes_place, region_code, category_code, first_choice)
        do update set people = tally.people + excluded.people;
    return null;
end $$;

create or replace function tally_moves() returns trigger language plpgsql as $$
begin
    insert into registration_tally as tally
        (seminar_id, status, takes_place, region_code, category_code, first_choice, people)
    select seminar_id, status, takes_place, region_code, category_code, first_choice, sum(moved)
    from (
        select seminar_id, status, takes_place, region_code, category_code, first_choice, -1 as moved from departed
        union all
        select seminar_id, status, takes_place, region_code, category_code, first_choice, 1 from arrived
    ) as moves
    group by 1, 2, 3, 4, 5, 6 having sum(moved) <> 0 order by 1, 2, 3, 4, 5, 6
    on conflict (seminar_id, status, takes_place, region_code, category_code, first_choice)
        do update set people = tally.people + excluded.people;
    return null;
end $$;
