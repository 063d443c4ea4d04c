-- It goes some time after the verdict: nobody needs to write back any more.
alter table reply
    alter column email drop not null;
create index reply_judged on reply (moderated_at) where moderated_at is not null;
