-- How often work has failed by itself; how often it was begun, so also when its replica died, are its attempts.
alter table job add column failures integer not null default 0;
update job set failures = attempts;

-- Recurring work has a table of its own, as db-scheduler defines it, so that it never waits for long work.
create table recurring_task (like scheduled_tasks including all);
delete from scheduled_tasks where task_name <> 'job';

-- Of a file of badges, how many people it is for, so that a list need not read them all, and which statuses they were
-- chosen by; none where they were named.
alter table badge_run add column wearers integer;
update badge_run set wearers = cardinality(people);
alter table badge_run alter column wearers set not null;
alter table badge_run add column statuses text[] not null default '{}';
