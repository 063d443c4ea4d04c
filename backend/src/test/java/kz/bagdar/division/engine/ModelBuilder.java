package kz.bagdar.division.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.bagdar.division.engine.DivisionModel.Group;

/** A model with one group for each route, no bounds and the default costs, until told otherwise. */
final class ModelBuilder {

    private final List<Group> groups = new ArrayList<>();
    private final List<Participant> participants = new ArrayList<>();
    private int routes;
    private final List<Companions> companions = new ArrayList<>();
    private int delegations = 1;
    private int categories;
    private Costs costs = Costs.standard(4);

    static ModelBuilder aModel() {
        return new ModelBuilder();
    }

    ModelBuilder withRoutes(int count) {
        for (int i = 0; i < count; i++) {
            withGroup(routes, null, null);
        }
        return this;
    }

    ModelBuilder withGroup(int route, Integer min, Integer max) {
        groups.add(new Group(route, min, max));
        routes = Math.max(routes, route + 1);
        return this;
    }

    ModelBuilder withGroupSpeaking(int route, Integer... languages) {
        groups.add(new Group(route, null, null, Set.of(languages)));
        routes = Math.max(routes, route + 1);
        return this;
    }

    ModelBuilder withParticipants(int count, Participant participant) {
        for (int i = 0; i < count; i++) {
            with(participant);
        }
        return this;
    }

    ModelBuilder with(Participant participant) {
        participants.add(participant);
        delegations = Math.max(delegations, participant.delegation() + 1);
        categories = Math.max(categories, participant.category() + 1);
        return this;
    }

    ModelBuilder withCosts(Costs costs) {
        this.costs = costs;
        return this;
    }

    ModelBuilder together(Integer... people) {
        companions.add(Companions.together(people));
        return this;
    }

    ModelBuilder apart(Integer... people) {
        companions.add(Companions.apart(people));
        return this;
    }

    DivisionModel build() {
        return new DivisionModel(routes, delegations, categories, groups, participants, companions, costs);
    }
}
