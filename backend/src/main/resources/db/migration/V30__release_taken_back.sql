-- Versions up to this one were taken back with the release, and stay so when it is published again.
alter table press_release
    add column withdrawn_through integer not null default 0;
update press_release set withdrawn_through = published_version where state = 'WITHDRAWN';
-- one that was published again since: what was there when it was taken back
update press_release release
set withdrawn_through = coalesce((
    select max(version.number)
    from press_release_version version
    join change on change.resource_id = release.id and change.differences #>> '{state,to}' = 'WITHDRAWN'
    where version.release_id = release.id and version.published_at < change.at
), withdrawn_through);
