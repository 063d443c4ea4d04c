-- Run once, before the service starts, on a database restored from a dump into another PostgreSQL: transactions are
-- numbered anew there, so the change log's entries would count as not settled yet, and mails would not go out.
-- 1 and 2 are numbers that no transaction ever gets: 1 for what mails have followed already, 2 for what they have not.
begin;

update change
set tx = case when (change.tx, change.seq) <= (message_cursor.tx, message_cursor.seq) then 1 else 2 end
from message_cursor;

update message_cursor
set tx = 1, seq = coalesce((select max(seq) from change where tx = 1), 0);

commit;
