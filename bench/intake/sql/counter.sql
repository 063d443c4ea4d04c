-- One registration in one transaction: one more place is taken where there is one.
with taken as (
    update reference.seminar set taken = taken + 1 where id = 1 and taken < capacity returning id
)
insert into reference.registration
select gen_random_uuid(), id, 'Айгүл Серікова', gen_random_uuid() || '@mail.invalid', '№ 12 мектеп', 'KZ-11', now() from taken;
