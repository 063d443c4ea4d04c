package kz.bagdar.division.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Finds what companions contradict by themselves, or against bounds, locks and bars; each named by the people. */
final class CompanionSearch {

    private final DivisionModel model;
    private final Blocks blocks;
    private final List<Conflict> found = new ArrayList<>();

    private CompanionSearch(DivisionModel model) {
        this.model = model;
        this.blocks = new Blocks(model);
    }

    static List<Conflict> of(DivisionModel model) {
        CompanionSearch search = new CompanionSearch(model);
        for (int block = 0; block < search.blocks.count(); block++) {
            search.checkBlock(search.blocks.members(block));
        }
        for (Companions companions : model.companions()) {
            if (!companions.isTogether()) {
                search.checkApart(companions.participants());
            }
        }
        return search.found;
    }

    private void checkBlock(List<Integer> people) {
        if (people.size() == 1) {
            return;
        }
        for (int i = 0; i < people.size(); i++) {
            for (int j = i + 1; j < people.size(); j++) {
                int locked = locked(people.get(i));
                int other = locked(people.get(j));
                if (locked != DivisionModel.NONE && other != DivisionModel.NONE && locked != other) {
                    found.add(new Conflict.TogetherLockedApart(
                            locked, other, blocks.chain(people.get(i), people.get(j))));
                    return;
                }
            }
        }
        BitSet open = blocks.open(people);
        if (open.isEmpty()) {
            found.add(new Conflict.TogetherNowhere(people));
            return;
        }
        int all = model.participants().size();
        int most = open.stream()
                .map(group -> model.groups().get(group).atMost(all))
                .max()
                .orElse(0);
        if (most < people.size()) {
            found.add(new Conflict.TogetherExceedGroups(people, most));
        }
    }

    private void checkApart(List<Integer> people) {
        for (int i = 0; i < people.size(); i++) {
            for (int j = i + 1; j < people.size(); j++) {
                int one = people.get(i);
                int other = people.get(j);
                if (blocks.of(one) == blocks.of(other)) {
                    found.add(new Conflict.TogetherAndApart(blocks.chain(one, other)));
                    return;
                }
                if (locked(one) != DivisionModel.NONE && locked(one) == locked(other)) {
                    found.add(new Conflict.ApartLockedTogether(one, other, locked(one)));
                    return;
                }
            }
        }
        BitSet open = new BitSet();
        people.forEach(person -> open.or(blocks.open(blocks.around(person))));
        if (open.cardinality() < people.size()) {
            found.add(new Conflict.ApartExceedGroups(people, open.cardinality()));
        }
    }

    private int locked(int person) {
        return model.participants().get(person).locked();
    }
}
