-- Codes by ISO 3166-2:KZ. Abai, Zhetisu and Ulytau were made out of other regions on 8 June 2022.
create table region (
    code  text  primary key,
    name  jsonb not null,
    since date
);
insert into region (code, name, since) values
    ('KZ-10', '{"kk": "Абай облысы", "ru": "Абайская область", "en": "Abai Region"}', '2022-06-08'),
    ('KZ-11', '{"kk": "Ақмола облысы", "ru": "Акмолинская область", "en": "Akmola Region"}', null),
    ('KZ-15', '{"kk": "Ақтөбе облысы", "ru": "Актюбинская область", "en": "Aktobe Region"}', null),
    ('KZ-19', '{"kk": "Алматы облысы", "ru": "Алматинская область", "en": "Almaty Region"}', null),
    ('KZ-23', '{"kk": "Атырау облысы", "ru": "Атырауская область", "en": "Atyrau Region"}', null),
    ('KZ-27', '{"kk": "Батыс Қазақстан облысы", "ru": "Западно-Казахстанская область", "en": "West Kazakhstan Region"}', null),
    ('KZ-31', '{"kk": "Жамбыл облысы", "ru": "Жамбылская область", "en": "Zhambyl Region"}', null),
    ('KZ-33', '{"kk": "Жетісу облысы", "ru": "Жетысуская область", "en": "Zhetisu Region"}', '2022-06-08'),
    ('KZ-35', '{"kk": "Қарағанды облысы", "ru": "Карагандинская область", "en": "Karaganda Region"}', null),
    ('KZ-39', '{"kk": "Қостанай облысы", "ru": "Костанайская область", "en": "Kostanay Region"}', null),
    ('KZ-43', '{"kk": "Қызылорда облысы", "ru": "Кызылординская область", "en": "Kyzylorda Region"}', null),
    ('KZ-47', '{"kk": "Маңғыстау облысы", "ru": "Мангистауская область", "en": "Mangystau Region"}', null),
    ('KZ-55', '{"kk": "Павлодар облысы", "ru": "Павлодарская область", "en": "Pavlodar Region"}', null),
    ('KZ-59', '{"kk": "Солтүстік Қазақстан облысы", "ru": "Северо-Казахстанская область", "en": "North Kazakhstan Region"}', null),
    ('KZ-61', '{"kk": "Түркістан облысы", "ru": "Туркестанская область", "en": "Turkistan Region"}', null),
    ('KZ-62', '{"kk": "Ұлытау облысы", "ru": "Улытауская область", "en": "Ulytau Region"}', '2022-06-08'),
    ('KZ-63', '{"kk": "Шығыс Қазақстан облысы", "ru": "Восточно-Казахстанская область", "en": "East Kazakhstan Region"}', null),
    ('KZ-71', '{"kk": "Астана қаласы", "ru": "город Астана", "en": "Astana city"}', null),
    ('KZ-75', '{"kk": "Алматы қаласы", "ru": "город Алматы", "en": "Almaty city"}', null),
    ('KZ-79', '{"kk": "Шымкент қаласы", "ru": "город Шымкент", "en": "Shymkent city"}', null);

create table organization (
    id          uuid        primary key,
    revision    integer     not null,
    kind        text        not null,
    name        jsonb       not null,
    short_name  jsonb,
    region_code text references region,
    city        jsonb,
    address     jsonb,
    latitude    double precision,
    longitude   double precision,
    website     text,
    phone       text,
    created_at  timestamptz not null,
    sort_name   text collate kazakh generated always as (sort_text(name)) stored,
    search_name text generated always as (search_text(name) || ' ' || search_text(coalesce(short_name, '{}'))) stored
);
create index organization_by_name on organization (sort_name, id);
create index organization_search on organization using gin (search_name gin_trgm_ops);
