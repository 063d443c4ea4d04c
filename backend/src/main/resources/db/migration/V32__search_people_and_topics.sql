-- Many texts as one, to be searched at once for those worth a closer look.
create function joined_text(texts jsonb) returns jsonb
    language sql immutable parallel safe
    return (select jsonb_build_object(
        'kk', string_agg(text ->> 'kk', ' '), 'ru', string_agg(text ->> 'ru', ' '), 'en', string_agg(text ->> 'en', ' '))
        from jsonb_array_elements(texts) text);

create index speaker_words on speaker using gin (search_words(name));
create index speaker_likeness on speaker using gin (search_text(name) gin_trgm_ops);
create index route_words on route using gin (search_words(joined_text(topics)));
create index route_likeness on route using gin (search_text(joined_text(topics)) gin_trgm_ops);
create index stop_words on stop using gin (search_words(joined_text(topics)));
create index stop_likeness on stop using gin (search_text(joined_text(topics)) gin_trgm_ops);
create index published_speaker_words on published_part using gin (search_words(view -> 'name'))
    where kind = 'SPEAKER';
create index published_speaker_likeness on published_part using gin (search_text(view -> 'name') gin_trgm_ops)
    where kind = 'SPEAKER';
create index published_topic_words on published_part using gin (search_words(joined_text(view -> 'topics')))
    where kind in ('ROUTE', 'STOP');
create index published_topic_likeness on published_part
    using gin (search_text(joined_text(view -> 'topics')) gin_trgm_ops) where kind in ('ROUTE', 'STOP');
