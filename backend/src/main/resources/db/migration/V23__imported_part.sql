-- what a schedule that was imported calls what became of it
create table imported_part (
    seminar_id  uuid not null references seminar on delete cascade,
    kind        text not null check (kind in ('STAGE', 'SESSION', 'SPEAKER')),
    external_id text not null,
    resource_id uuid not null,
    primary key (seminar_id, kind, external_id)
);
