-- What is searched word by word. Russian and English forget their endings; Kazakh has no such rules here, and is found by
-- the beginnings of its words and by their likeness.
create function search_words(text jsonb) returns tsvector
    language sql immutable parallel safe
    return to_tsvector('simple'::regconfig, search_text(text))
        || to_tsvector('russian'::regconfig, coalesce(text ->> 'ru', ''))
        || to_tsvector('english'::regconfig, coalesce(text ->> 'en', ''));

create index organization_words on organization using gin (search_words(name));
create index organization_likeness on organization using gin (search_text(name) gin_trgm_ops);
create index cluster_words on cluster using gin (search_words(name));
create index cluster_likeness on cluster using gin (search_text(name) gin_trgm_ops);
create index seminar_words on seminar using gin (search_words(title));
create index seminar_likeness on seminar using gin (search_text(title) gin_trgm_ops);
create index session_words on session using gin (search_words(title));
create index session_likeness on session using gin (search_text(title) gin_trgm_ops);
create index published_part_words on published_part using gin (search_words(view -> 'title'))
    where kind in ('SEMINAR', 'SESSION');
create index published_part_likeness on published_part using gin (search_text(view -> 'title') gin_trgm_ops)
    where kind in ('SEMINAR', 'SESSION');
