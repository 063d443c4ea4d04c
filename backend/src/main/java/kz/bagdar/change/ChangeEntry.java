package kz.bagdar.change;

import com.fasterxml.jackson.databind.node.BooleanNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** An entry that is to be appended, made by {@link ChangeEntries}. */
public record ChangeEntry(Subject subject, ChangeKind kind, Actor actor, Map<String, Difference> differences) {

    /** With something that is so of the change itself, beside what has changed. */
    public ChangeEntry and(String circumstance) {
        Map<String, Difference> all = new LinkedHashMap<>(differences);
        all.put(circumstance, new Difference(null, BooleanNode.TRUE, false));
        return new ChangeEntry(subject, kind, actor, all);
    }
}
