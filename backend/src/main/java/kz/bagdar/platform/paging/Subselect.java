package kz.bagdar.platform.paging;

import java.util.Map;

/**
 * Ids that another feature's list is to be limited to, as a query within its query: they may be more than a statement has
 * room for.
 *
 * @param hql selects the ids
 * @param parameters by the names that the HQL calls them
 */
public record Subselect(String hql, Map<String, Object> parameters) {}
