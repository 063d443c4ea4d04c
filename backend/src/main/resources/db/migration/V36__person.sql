-- One person, however the address is written: in capitals, with spaces in it, with a +label before the @. An address that
-- begins with + has no label: it is a number.
create function person_of(email text) returns text
    language sql immutable strict parallel safe
    return lower(regexp_replace(
        regexp_replace(email, '[\s\u00a0\u200b-\u200d\u2060\ufeff]', '', 'g'), '^([^+@]+)\+[^@]*@', '\1@'));

alter table registration
    -- the same person as another registration, but taken for two until now: they stay two
    add column apart boolean not null default false;

update registration set apart = true
from (
    select id, row_number() over (
        partition by seminar_id, person_of(email)
        order by lower(email) = person_of(email) desc, registered_at, id) as number
    from registration
) as same
where same.id = registration.id and number > 1;

alter table registration
    add column person text generated always as (case when apart then lower(email) else person_of(email) end) stored;

drop index registration_email;
create unique index registration_person on registration (seminar_id, person);
