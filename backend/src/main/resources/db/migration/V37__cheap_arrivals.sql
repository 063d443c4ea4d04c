-- What each arrival pays for in the hour when everybody registers, and few or none ask for.

-- Not strict, and a pattern only where there may be a label: so it becomes part of the statement instead of being called.
create or replace function person_of(email text) returns text
    language sql immutable parallel safe
    return lower(case
        when strpos(email, '+') > 1 then regexp_replace(
            translate(email, E' \t\n\u00a0\u200b\u200c\u200d\u2060\ufeff', ''), '^([^+@]+)\+[^@]*@', '\1@')
        else translate(email, E' \t\n\u00a0\u200b\u200c\u200d\u2060\ufeff', '')
    end);

-- a link is found by its id, which the token carries
alter table participant_link drop constraint participant_link_token_hash_key;

-- nearly all who register have no group yet, and many rank no route
drop index registration_group;
create index registration_group on registration (group_id) where group_id is not null;
drop index registration_by_first_choice;
create index registration_by_first_choice on registration (seminar_id, first_choice, id) where first_choice is not null;

-- keys are forgotten in the order in which they came
drop index idempotency_key_age;
create index idempotency_key_age on idempotency_key using brin (created_at);

-- words of newcomers are put in their places many at once
alter index registration_search set (gin_pending_list_limit = 16384);
