-- Sorts as Kazakh dictionaries do: the letter І follows Ы, where ICU's own rules for Kazakh put it behind Я.
create collation kazakh (provider = icu, locale = 'kk', rules = '&ы<і<<<І');

-- What lists sort a localized text by, whatever language the reader has.
create function sort_text(text jsonb) returns text
    language sql immutable parallel safe
    return coalesce(text ->> 'kk', text ->> 'ru', text ->> 'en', '');

-- What lists search a localized text by.
create function search_text(text jsonb) returns text
    language sql immutable parallel safe
    return lower(concat_ws(' ', text ->> 'kk', text ->> 'ru', text ->> 'en'));

create extension if not exists pg_trgm;

create table idempotency_key (
    caller     text        not null,
    key        text        not null,
    request    bytea       not null,
    status     integer     not null,
    headers    jsonb       not null,
    body       text        not null,
    created_at timestamptz not null,
    primary key (caller, key)
);
create index idempotency_key_age on idempotency_key (created_at);
