-- Files that are answers to questions. Whoever registers sends one in before, so it belongs to nobody at first.
create table registration_file (
    id              uuid        primary key,
    seminar_id      uuid        not null references seminar on delete cascade,
    registration_id uuid        references registration on delete cascade,
    name            text        not null,
    media_type      text        not null,
    content         bytea       not null,
    sent_at         timestamptz not null
);
create index registration_file_seminar on registration_file (seminar_id);
create index registration_file_registration on registration_file (registration_id);
create index registration_file_time on registration_file (sent_at);

-- A file belongs to the first registration that names it, whoever writes registrations and however many at once.
create function claim_files() returns trigger language plpgsql as $$
begin
    update registration_file as file set registration_id = arrived.id
    from arrived, jsonb_each_text(arrived.answers) as answer
    where file.id = case when answer.value ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then answer.value::uuid end
        and file.seminar_id = arrived.seminar_id and file.registration_id is null;
    return null;
end $$;

create trigger registration_files_insert after insert on registration
    referencing new table as arrived for each statement execute function claim_files();
create trigger registration_files_update after update on registration
    referencing new table as arrived for each statement execute function claim_files();
