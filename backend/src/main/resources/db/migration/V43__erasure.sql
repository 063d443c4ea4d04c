-- How long a seminar keeps what tells who its participants were.
alter table seminar add column retention_days integer not null default 365 check (retention_days between 30 and 3650);

-- Of who is erased, the row stays for the counts, and nothing in it tells who it was.
alter table registration add column erased_at timestamptz;
create index registration_kept on registration (seminar_id) where erased_at is null;
