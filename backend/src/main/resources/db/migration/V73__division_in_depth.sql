-- What a division regards beyond regions and ranked routes. An assignment made before knows nothing of it, and none was asked for.
alter table assignment
    add column delegation_id uuid,
    add column category_code text,
    add column language      text,
    add column ranks         integer[] not null default '{}';

alter table division
    add column companions jsonb not null default '[]';

-- People who must travel in one group, or no two of whom may.
create table companions (
    id               uuid        primary key,
    revision         integer     not null,
    seminar_id       uuid        not null references seminar,
    kind             text        not null check (kind in ('TOGETHER', 'APART')),
    registration_ids uuid[]      not null check (cardinality(registration_ids) between 2 and 50),
    note             text,
    created_at       timestamptz not null
);
create index companions_of_seminar on companions (seminar_id, created_at, id);
create index companions_of_registration on companions using gin (registration_ids);
