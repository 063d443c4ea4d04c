package kz.bagdar.programme.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import kz.bagdar.change.Difference;
import kz.bagdar.change.Differences;
import kz.bagdar.programme.diff.ChangedPart;
import kz.bagdar.programme.diff.PartTitles;
import kz.bagdar.programme.diff.ProgrammeDiff;
import kz.bagdar.programme.version.ProgrammeChanges.FieldDifference;
import kz.bagdar.programme.version.ProgrammeChanges.Item;

/** Shows what differs as the change log does: field by field, as the contract shows them. */
@ApplicationScoped
class ChangedParts {

    @Inject
    Differences differences;

    List<Item> of(ProgrammeDiff diff) {
        PartTitles titles = PartTitles.of(diff);
        return diff.parts().stream()
                .map(part -> new Item(part.kind(), part.id(), part.change(), titles.of(part), fields(part)))
                .toList();
    }

    private List<FieldDifference> fields(ChangedPart part) {
        if (part.fields().isEmpty()) {
            return List.of();
        }
        Map<String, Difference> all = differences.between(part.before(), part.after());
        return part.fields().stream()
                .filter(all::containsKey)
                .map(field -> new FieldDifference(
                        field, all.get(field).from(), all.get(field).to()))
                .toList();
    }
}
