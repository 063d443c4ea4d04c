-- Answers were stored readably, a participant's link among them. What is kept for a day is not worth carrying over.
drop table idempotency_key;

create table idempotency_key (
    -- hash of caller and key: whoever reads a key here could ask for its answer
    id         bytea       primary key,
    -- sealed with a key that the database does not know, for this id alone
    answer     bytea       not null,
    created_at timestamptz not null
);
create index idempotency_key_age on idempotency_key (created_at);
