-- 100,000 free places.
set search_path = reference;
truncate seminar, seat, registration;
insert into seminar values (1, 100000, 0);
insert into seat select number, 1 from generate_series(1, 100000) as number;
vacuum analyze seminar;
vacuum analyze seat;
