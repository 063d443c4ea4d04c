-- People who are registered together by one contact, as a rule those whom one region sends.
create table delegation (
    id            uuid        primary key,
    revision      integer     not null,
    seminar_id    uuid        not null references seminar,
    name          text collate kazakh not null,
    region_code   text        not null references region,
    contact_name  text        not null,
    contact_email text        not null,
    contact_phone text,
    language      text        not null,
    opened_at     timestamptz not null,
    consented_at  timestamptz not null,
    link_sent_at  timestamptz not null,
    search_text   text generated always as (lower(name || ' ' || contact_name || ' ' || contact_email)) stored
);
-- one contact, one delegation, however often they open one
create unique index delegation_contact on delegation (seminar_id, lower(contact_email));
create index delegation_by_name on delegation (seminar_id, name, id);
create index delegation_by_region on delegation (seminar_id, region_code, id);
create index delegation_by_time on delegation (seminar_id, opened_at, id);

alter table registration add delegation_id uuid references delegation;
create index registration_delegation on registration (delegation_id) where delegation_id is not null;

-- a link lets in a participant, or the contact of a delegation
alter table participant_link
    alter registration_id drop not null,
    add delegation_id uuid references delegation on delete cascade,
    add check (num_nonnulls(registration_id, delegation_id) = 1);
create index participant_link_delegation on participant_link (delegation_id) where delegation_id is not null;
