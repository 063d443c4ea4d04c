-- Versions up to this one were taken back with the release, and stay so when it is published again.
alter table press_release
    add column withdrawn_through integer not null default 0;
update press_release set withdrawn_through = published_version where state = 'WITHDRAWN';
