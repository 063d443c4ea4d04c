-- what a timetable has to know of a visit, and of those who travel
alter table stop
    add column breaks    jsonb not null default '[]',
    add column languages jsonb not null default '[]',
    add column shown     jsonb;

alter table route
    add column in_order boolean not null default false;

alter table route_group
    add column guide_languages jsonb not null default '[]';
