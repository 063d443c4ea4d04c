-- The list by status and the rare statuses of any list are read by it. Nothing that reads a few goes by status and arrival
-- any more: who waits has an index of its own. One for another, for each index is paid for by everybody who registers.
create index registration_by_status on registration (seminar_id, status, id);
drop index registration_by_arrival;
