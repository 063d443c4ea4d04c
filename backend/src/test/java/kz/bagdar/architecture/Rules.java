package kz.bagdar.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import kz.bagdar.platform.idempotency.Idempotent;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The rules of the house; each is asked of the product, and of a fixture that breaks it. */
final class Rules {

    /** Ground first: a package imports only from those before it. */
    private static final List<String> FLOORS = List.of(
            "platform",
            "change",
            "identity",
            "organization",
            "cluster",
            "seminar",
            "route",
            "registration",
            "division",
            "coverage",
            "timetable",
            "hosting",
            "programme",
            "press",
            "search",
            "badge",
            "sheet",
            "message",
            "integration");

    /** The only classes that know OR-Tools: of the division, and of the timetable. */
    private static final List<String> SOLVER_BORDER = List.of(
            "FlowSolver",
            "SeatModel",
            "SeatSolver",
            "VisitSolver",
            "Solvable",
            "VisitModel",
            "DayModel",
            "DayPick",
            "PriceSolver",
            "HittingSet");

    private Rules() {}

    /** @param root the package that has the floors */
    static ArchRule floors(String root) {
        return classes().that().resideInAPackage(root + "..").should(new ArchCondition<>("import downwards only") {
            @Override
            public void check(JavaClass origin, ConditionEvents events) {
                int from = floor(root, origin);
                if (from < 0) {
                    events.add(SimpleConditionEvent.violated(origin, origin.getName() + " is on no known floor"));
                }
                for (Dependency dependency : origin.getDirectDependenciesFromSelf()) {
                    int to = floor(root, dependency.getTargetClass().getBaseComponentType());
                    if (to > from) {
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                    }
                }
            }
        });
    }

    private static int floor(String root, JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith(root + ".")) {
            return -1;
        }
        return FLOORS.indexOf(name.substring(root.length() + 1).split("\\.")[0]);
    }

    static ArchRule noCycles(String root) {
        return slices().matching(root + ".(**)").should().beFreeOfCycles();
    }

    /** An annotation is depended on too, on the class or on a method. */
    static ArchRule resourcesSpeakHttpOnly() {
        return noClasses()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(EntityManager.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Transactional.class);
    }

    static ArchRule resourcesRunOnVirtualThreads() {
        return classes().that().areAnnotatedWith(Path.class).should().beAnnotatedWith(RunOnVirtualThread.class);
    }

    static ArchRule postsAreIdempotent() {
        return methods().that().areAnnotatedWith(POST.class).should().beAnnotatedWith(Idempotent.class);
    }

    /** The change log's entry is read by the features that publish the log. */
    static ArchRule entitiesStayInTheirFeature() {
        return classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .and()
                .doNotHaveSimpleName("Change")
                .should()
                .notBePublic();
    }

    static ArchRule noEmptyNames() {
        return noClasses().should().haveNameMatching(".*(Manager|Helper|Util|Utils|Impl|DTO|Dto)");
    }

    /** Whoever wants the time asks the injected Clock. */
    static ArchRule timeComesFromTheClock() {
        return noClasses()
                .that()
                .doNotHaveSimpleName("ClockProducer")
                .should()
                .callMethodWhere(
                        new DescribedPredicate<JavaMethodCall>("now() of java.time is called without a clock") {
                            @Override
                            public boolean test(JavaMethodCall call) {
                                boolean ofTime =
                                        call.getTargetOwner().getPackageName().equals("java.time");
                                return ofTime
                                        && (call.getName().equals("now")
                                                        && call.getTarget()
                                                                .getRawParameterTypes()
                                                                .isEmpty()
                                                || call.getName().startsWith("system"));
                            }
                        });
    }

    /** It may have a path, which whoever puts addresses together in their own way forgets. */
    static ArchRule publicAddressIsReadInOnePlace() {
        return noFields()
                .should()
                .beAnnotatedWith(new DescribedPredicate<JavaAnnotation<?>>("the setting of the public address") {
                    @Override
                    public boolean test(JavaAnnotation<?> annotation) {
                        return annotation.getRawType().isEquivalentTo(ConfigProperty.class)
                                && annotation
                                        .get("name")
                                        .filter("bagdar.public-url"::equals)
                                        .isPresent();
                    }
                });
    }

    static ArchRule solverStaysBehindItsBorder() {
        return noClasses()
                .that()
                .haveNameNotMatching(".*\\.(%s)(\\$.*)?".formatted(String.join("|", SOLVER_BORDER)))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.google.ortools..");
    }
}
