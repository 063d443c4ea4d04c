-- What heads the columns of a file is a person where the file has no headings: it goes with the file.
alter table registration_import_content add column headings jsonb not null default '[]';

update registration_import_content as content set headings = (
    select coalesce(jsonb_agg(one -> 'heading' order by place), '[]')
    from registration_import, jsonb_array_elements(columns) with ordinality as element (one, place)
    where id = content.import_id);

update registration_import set columns = (
    select coalesce(jsonb_agg(one - 'heading' - 'samples' order by place), '[]')
    from jsonb_array_elements(columns) with ordinality as element (one, place));

-- how often its people were to be written, and whether those who came with it were written to
alter table registration_import add column runs integer not null default 0;
alter table registration_import add column letters boolean not null default true;

-- Who was erased is not registered anew by a list that still names them: told by a keyed hash of the e-mail, for some time.
create table erased_person (
    seminar_id uuid        not null references seminar on delete cascade,
    person     bytea       not null,
    erased_at  timestamptz not null,
    primary key (seminar_id, person)
);
create index erased_person_age on erased_person (erased_at);
