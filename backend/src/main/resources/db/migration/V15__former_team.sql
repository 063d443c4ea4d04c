-- Who was in the team of a seminar that was deleted: they read in the change feed that it was. No more than that is kept.
create table former_team (
    subject    text not null,
    seminar_id uuid not null,
    primary key (subject, seminar_id)
);
