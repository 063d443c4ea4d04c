-- One registration in one transaction: any seat that is free and that nobody else is about to take.
with free as (
    select id from reference.seat where seminar_id = 1 and registration_id is null limit 1 for update skip locked
), taken as (
    update reference.seat set registration_id = gen_random_uuid() from free where seat.id = free.id
    returning registration_id, seminar_id
)
insert into reference.registration
select registration_id, seminar_id, 'Айгүл Серікова', registration_id || '@mail.invalid', '№ 12 мектеп', 'KZ-11', now() from taken;
