create table reply (
    id           uuid        primary key,
    revision     integer     not null,
    seminar_id   uuid        not null references seminar on delete cascade,
    release_id   uuid        not null references press_release on delete cascade,
    parent_id    uuid        references reply on delete cascade,
    author       text        not null,
    email        text        not null,
    text         text        not null,
    state        text        not null check (state in ('PENDING', 'APPROVED', 'REJECTED')),
    created_at   timestamptz not null,
    moderated_at timestamptz
);
create index reply_of_seminar on reply (seminar_id, created_at, id);
create index reply_shown on reply (release_id, created_at, id) where state = 'APPROVED' and parent_id is null;
create index reply_parent on reply (parent_id);

-- Proofs of work that were taken: none is taken twice, whichever replica it is shown to.
create table used_proof (
    signature  text        primary key,
    expires_at timestamptz not null
);
create index used_proof_expiry on used_proof (expires_at);
