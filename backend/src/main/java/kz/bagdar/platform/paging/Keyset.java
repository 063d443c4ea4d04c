package kz.bagdar.platform.paging;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.TypedQuery;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.revision.Identified;

/**
 * Reads one page of a filtered list by keyset: the page behind an item is found by that item's sort value and id, so
 * that pages neither skip nor repeat while others write, and the last page costs what the first does.
 */
public final class Keyset<E extends Identified> {

    private static final String BETWEEN_VALUES = "\u001e";

    private final PanacheRepositoryBase<E, UUID> repository;
    private final List<SortKey<E>> sortKeys;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    /** @param sortKeys all ways to sort, the one used where the caller names none first */
    public Keyset(PanacheRepositoryBase<E, UUID> repository, List<SortKey<E>> sortKeys) {
        this.repository = repository;
        this.sortKeys = sortKeys;
    }

    /** Adds a condition in HQL with one named parameter, unless the value is null or an empty collection. */
    public Keyset<E> where(String condition, String parameter, Object value) {
        boolean absent = value == null || value instanceof Collection<?> several && several.isEmpty();
        if (!absent) {
            conditions.add("(" + condition + ")");
            parameters.put(parameter, value);
        }
        return this;
    }

    /** Adds a condition without parameters. */
    public Keyset<E> where(String condition) {
        conditions.add("(" + condition + ")");
        return this;
    }

    /** Adds a search for a text anywhere in an HQL expression that is lower case already. */
    public Keyset<E> search(String expression, String text) {
        if (text != null && !text.isBlank()) {
            where(expression + " like :searched escape '\\'", "searched", SearchPattern.anywhere(text));
        }
        return this;
    }

    /** Adds a condition on another query. */
    public Keyset<E> whereIn(String condition, Subselect ids) {
        conditions.add("(" + condition + " (" + ids.hql() + "))");
        parameters.putAll(ids.parameters());
        return this;
    }

    /** Those behind an id, in the order of the ids: for going through a whole list some at a time. */
    public List<E> behind(UUID id, int most) {
        return most == 0
                ? List.of()
                : where("id > :behind", "behind", id)
                        .repository
                        .find(where() + " order by id", parameters)
                        .range(0, most - 1)
                        .list();
    }

    /**
     * The whole list, summed up.
     *
     * @param select up to the entity, in HQL
     */
    public <R> List<R> summed(String select, String groupedBy, Class<R> row) {
        TypedQuery<R> query =
                repository.getEntityManager().createQuery(select + " " + where() + " group by " + groupedBy, row);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    public Page<E> page(PageQuery query) {
        boolean descending = query.sort != null && query.sort.startsWith("-");
        SortKey<E> key = sortKey(query.sort);
        String sort = (descending ? "-" : "") + key.name();
        if (query.after != null) {
            startBehind(Cursor.decode(query.after, sort), key, descending);
        }
        String direction = descending ? " desc" : " asc";
        String order = " order by "
                + key.chain().stream()
                        .map(each -> each.expression() + direction)
                        .collect(Collectors.joining(", ", "", ", id" + direction));

        List<E> found = repository
                .find(where() + order, parameters)
                .range(0, query.limit)
                .list();
        if (found.size() <= query.limit) {
            return new Page<>(found, null);
        }
        List<E> items = List.copyOf(found.subList(0, query.limit));
        E last = items.getLast();
        List<String> values = key.chain().stream()
                .map(each -> each.valueOf().apply(last).toString())
                .toList();
        return new Page<>(items, new Cursor(sort, String.join(BETWEEN_VALUES, values), last.id()).encode());
    }

    /**
     * What is made of a whole list at once.
     *
     * @param values a record of some of the fields, by their names
     * @param order in HQL; ids decide between equals
     */
    public <V> List<V> all(Class<V> values, String order, int most) {
        return repository
                .find(where() + " order by " + order + ", id", parameters)
                .project(values)
                .range(0, most - 1)
                .list();
    }

    public long count() {
        return repository.count(where(), parameters);
    }

    private String where() {
        return conditions.isEmpty() ? "" : "where " + String.join(" and ", conditions);
    }

    private SortKey<E> sortKey(String sort) {
        if (sort == null) {
            return sortKeys.getFirst();
        }
        String name = sort.startsWith("-") ? sort.substring(1) : sort;
        return sortKeys.stream()
                .filter(key -> key.name().equals(name))
                .findFirst()
                .orElseThrow(() -> ProblemException.invalidParameter(
                        "sort",
                        "must be one of " + sortKeys.stream().map(SortKey::name).collect(Collectors.joining(", "))
                                + ", with or without a minus in front"));
    }

    private void startBehind(Cursor cursor, SortKey<E> key, boolean descending) {
        String beyond = descending ? " < " : " > ";
        List<SortKey<E>> chain = key.chain();
        String[] values = chain.size() == 1
                ? new String[] {cursor.value()}
                : cursor.value().split(BETWEEN_VALUES, chain.size());
        if (values.length < chain.size()) {
            throw notOurs();
        }
        List<String> expressions = new ArrayList<>();
        List<String> places = new ArrayList<>();
        for (int i = 0; i < chain.size(); i++) {
            expressions.add(chain.get(i).expression());
            places.add(":cursor" + i);
            try {
                parameters.put("cursor" + i, chain.get(i).parse().apply(values[i]));
            } catch (DateTimeException | NumberFormatException noValue) {
                throw notOurs();
            }
        }
        // a comparison of rows is a place in an index; the same in words would read all that is before it
        conditions.add("(" + String.join(", ", expressions) + ", id)" + beyond + "(" + String.join(", ", places)
                + ", :cursorId)");
        parameters.put("cursorId", cursor.id());
    }

    private static ProblemException notOurs() {
        return ProblemException.invalidParameter("after", "must be the next of a page of this list");
    }
}
