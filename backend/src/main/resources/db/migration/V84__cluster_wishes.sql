-- What people may ask to see: ranked routes, clusters that the routes show, or nothing.
alter table registration_form add column wishes text not null default 'ROUTES' check (wishes in ('ROUTES', 'CLUSTERS', 'NONE'));

-- No reference of its own: a cluster that no route shows any more may go, and a wish for it comes to nothing.
alter table registration add column cluster_wishes uuid[] not null default '{}';
