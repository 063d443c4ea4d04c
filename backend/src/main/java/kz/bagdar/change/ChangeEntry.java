package kz.bagdar.change;

import java.util.Map;

/** An entry that is to be appended, made by {@link ChangeEntries}. */
public record ChangeEntry(Subject subject, ChangeKind kind, Actor actor, Map<String, Difference> differences) {}
