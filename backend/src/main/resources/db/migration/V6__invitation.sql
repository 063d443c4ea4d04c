-- Accounts that are to be made in Keycloak. A worker leases a row, makes the account outside any transaction, and notes
-- how it went; a lease that has run out belongs to a worker that died.
create table invitation (
    id           uuid        primary key,
    revision     integer     not null,
    email        text        not null,
    name         text        not null,
    role         text        not null check (role in ('organizer', 'reader')),
    state        text        not null check (state in ('PENDING', 'DONE', 'FAILED')),
    failure      text,
    created_at   timestamptz not null,
    leased_until timestamptz
);
create unique index invitation_pending on invitation (lower(email)) where state = 'PENDING';
create index invitation_by_age on invitation (created_at, id);
