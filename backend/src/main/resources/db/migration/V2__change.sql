create sequence change_seq increment by 50;

-- The one log of what happened. tx orders it safely: see kz.bagdar.change.Position.
create table change (
    seq           bigint      primary key,
    tx            bigint      not null default (pg_current_xact_id()::text::bigint),
    seminar_id    uuid,
    resource_type text        not null,
    resource_id   uuid        not null,
    kind          text        not null check (kind in ('CREATED', 'UPDATED', 'DELETED')),
    actor_kind    text        not null,
    actor_id      text,
    actor_name    text,
    at            timestamptz not null,
    differences   jsonb       not null
);
create index change_order on change (tx, seq);
create index change_of_seminar on change (seminar_id, tx, seq);
create index change_of_resource on change (resource_id, tx, seq);
