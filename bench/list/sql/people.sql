-- :count people of the seminar :'seminar'. What is filtered by and what is sorted by have much to do with each other, as they
-- do in life and as is hardest for a list: the regions came one after the other, and who waits came last; those have names at
-- the end of the alphabet.
insert into registration (id, revision, seminar_id, status, full_name, email, workplace, region_code, language,
    step_free_access, arrival, registered_at, consented_at, link_sent_at, first_choice)
select uuidv7(), 0, :'seminar'::uuid, state,
    case state when 'WAITLISTED' then 'Ясин' else
        (array['Айгүл', 'Данияр', 'Анна', 'Ерлан', 'Жанар', 'Қайрат', 'Мария', 'Нұрлан', 'Сәуле', 'Тимур'])[1 + n % 10] end || ' '
        || (array['Серікова', 'Ахметов', 'Иванова', 'Оспанов', 'Ким', 'Әбдіров', 'Петрова'])[1 + n / 10 % 7] || ' ' || md5(i::text),
    'p' || i || '@mail.example',
    'Мектеп № ' || i % 500,
    (array['KZ-11', 'KZ-15', 'KZ-19', 'KZ-23', 'KZ-27', 'KZ-31', 'KZ-35', 'KZ-39', 'KZ-43', 'KZ-47', 'KZ-55', 'KZ-59',
        'KZ-61', 'KZ-63', 'KZ-71', 'KZ-75', 'KZ-79'])[1 + (i - 1) * 17 / :count],
    (array['kk', 'ru', 'en'])[1 + r / 17 % 3],
    false, nextval('registration_arrival'), moment, moment, moment,
    (select id from route where seminar_id = :'seminar'::uuid order by number offset r / 51 % 5 limit 1)
from generate_series(1, :count) as i,
    lateral (select timestamptz '2026-11-01 09:00+05' + i * interval '1 millisecond' as moment) as at,
    lateral (select abs(hashint4extended(i, 1) % 1000) as s, abs(hashint4extended(i, 2) % 70) as n, abs(hashint4extended(i, 3) % 255) as r) as drawn,
    lateral (select case when s < 1 then 'REJECTED' when s < 20 then 'CANCELLED'
        when i > :count * 0.77 then 'WAITLISTED' else 'CONFIRMED' end as state) as stands;
