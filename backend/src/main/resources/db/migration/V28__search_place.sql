-- What the public finds of an organization or a cluster is where it is shown: the published parts that name it.
create function shown_in(view jsonb) returns jsonb
    language sql immutable parallel safe
    return jsonb_build_array(view -> 'organizationId', view -> 'placeOrganizationId')
        || coalesce(nullif(view -> 'clusterIds', 'null'), '[]');

create index published_part_shows on published_part using gin (shown_in(view) jsonb_path_ops)
    where kind in ('SESSION', 'ROUTE', 'STOP');
