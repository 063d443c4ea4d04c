-- The waiting list in the order in which it is served, as its page, the place in it and the next in line are asked for. Who
-- waits asks for the place in it again and again: with what takes places, the index alone tells how many are before. (That
-- an index on an expression tells what the expression is made of, PostgreSQL believes only where that is in it too.)
create index registration_line on registration (seminar_id, (arrival - priority * 1000000000000), id)
    include (arrival, priority, region_code, category_code, first_choice)
    where status = 'WAITLISTED';
drop index registration_waiting;

-- Those of a status, a region or a first choice by the time they came, for what is filtered by and what is sorted by often
-- have to do with each other: who waits came last. Ids alone would leave a page to read all who came before.
drop index registration_by_status;
create index registration_by_status on registration (seminar_id, status, registered_at, id);
drop index registration_by_region;
create index registration_by_region on registration (seminar_id, region_code, registered_at, id);
drop index registration_by_first_choice;
create index registration_by_first_choice on registration (seminar_id, first_choice, registered_at, id)
    where first_choice is not null;
create index registration_by_status_and_name on registration (seminar_id, status, full_name, id);
create index registration_by_region_and_name on registration (seminar_id, region_code, full_name, id);

-- each index is paid for by everybody who registers: who is to be erased is found without one, a few times a day
drop index registration_kept;
