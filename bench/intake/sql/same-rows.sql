-- What the service writes for one registration, by hand: into its own tables, with their indexes and triggers.
\set number random(1, 1000000000000)
begin;
select capacity from seminar where id = :seminar for no key update;
select sum(people) from registration_tally where seminar_id = :seminar and status in ('CONFIRMED', 'OFFERED');
insert into registration (id, revision, seminar_id, status, full_name, email, workplace, region_code, language,
    step_free_access, arrival, registered_at, consented_at, confirmed_at, link_sent_at)
values (uuidv7(), 0, :seminar, 'CONFIRMED', 'Айгүл Серікова', gen_random_uuid() || '@mail.invalid', '№ 12 мектеп', 'KZ-11', 'kk',
    false, nextval('registration_arrival'), now(), now(), now(), now())
returning id as registration \gset
insert into participant_link (id, seminar_id, registration_id, token_hash, created_at, expires_at)
values (uuidv7(), :seminar, :registration, sha256(gen_random_uuid()::text::bytea), now(), now() + interval '60 days');
insert into change (seq, seminar_id, resource_type, resource_id, kind, actor_kind, at, differences)
values (nextval('change_seq'), :seminar, 'registration', :registration, 'CREATED', 'PUBLIC', now(),
    '{"email": {"personal": true}, "fullName": {"personal": true}, "language": {"to": "kk"}, "workplace": {"personal": true},
    "preferences": {"to": []}, "regionCode": {"to": "KZ-11"}, "registeredAt": {"to": "2026-12-01T00:00:00.000000Z"}, "status": {"to": "CONFIRMED"},
    "confirmedAt": {"to": "2026-12-01T00:00:00.000000Z"}, "stepFreeAccess": {"personal": true}}');
insert into idempotency_key (id, answer, created_at)
values (sha256(gen_random_uuid()::text::bytea), decode(repeat('00', 480), 'hex'), now());
commit;
