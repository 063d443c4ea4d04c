-- Those that wait for a registration are few, and counted with each that is sent. How large one is, is known without reading
-- it: a column for that would have all files written anew while the service waits to start.
drop index registration_file_time;
create index registration_file_unclaimed on registration_file (seminar_id, sent_at) where registration_id is null;

-- A file belongs to the first registration that names it, whoever writes registrations and however many at once; one that
-- its registration names no more belongs to nobody again, and is let go like one that was sent at that moment: whoever
-- takes an answer back has a day to give it again.
create function release_files() returns trigger language plpgsql as $$
begin
    update registration_file as file set registration_id = null, sent_at = now()
    from arrived join gone on gone.id = arrived.id
    where file.registration_id = arrived.id and gone.answers <> arrived.answers
        and position(file.id::text in arrived.answers::text) = 0;
    return null;
end $$;

create trigger registration_files_release after update on registration
    referencing old table as gone new table as arrived for each statement execute function release_files();

update registration_file as file set registration_id = null
where registration_id is not null and not exists (
    select 1 from registration where id = file.registration_id and position(file.id::text in answers::text) > 0);
