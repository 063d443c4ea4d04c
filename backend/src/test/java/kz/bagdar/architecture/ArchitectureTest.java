package kz.bagdar.architecture;

import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import kz.bagdar.architecture.fixture.registration.ReadingResource;
import kz.bagdar.architecture.fixture.registration.TransactionResource;
import kz.bagdar.architecture.fixture.registration.TransactionalResource;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchitectureTest {

    private static final String PRODUCT = "kz.bagdar";
    private static final String FIXTURE = "kz.bagdar.architecture.fixture";

    private static final JavaClasses PRODUCT_CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(PRODUCT);
    private static final JavaClasses FIXTURE_CLASSES = new ClassFileImporter().importPackages(FIXTURE);

    @Test
    void floorsHold() {
        Rules.floors(PRODUCT).check(PRODUCT_CLASSES);
    }

    @Test
    void packagesAreFreeOfCycles() {
        Rules.noCycles(PRODUCT).check(PRODUCT_CLASSES);
    }

    @Test
    void floorsAndCyclesCanFail() {
        assertThrows(AssertionError.class, () -> Rules.floors(FIXTURE).check(FIXTURE_CLASSES));
        assertThrows(AssertionError.class, () -> Rules.noCycles(FIXTURE).check(FIXTURE_CLASSES));
    }

    @TestFactory
    Stream<DynamicTest> ruleHoldsAndCanFail() {
        return Stream.of(
                        Rules.resourcesSpeakHttpOnly(),
                        Rules.resourcesRunOnVirtualThreads(),
                        Rules.postsAreIdempotent(),
                        Rules.entitiesStayInTheirFeature(),
                        Rules.noEmptyNames(),
                        Rules.timeComesFromTheClock(),
                        Rules.publicAddressIsReadInOnePlace(),
                        Rules.solverStaysBehindItsBorder())
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> {
                    rule.check(PRODUCT_CLASSES);
                    assertBroken(rule);
                }));
    }

    /** A fixture that breaks several clauses of a rule at once would hide that one of them has no effect. */
    @ParameterizedTest
    @ValueSource(classes = {ReadingResource.class, TransactionalResource.class, TransactionResource.class})
    void eachClauseOfSpeakingHttpOnlyCanFail(Class<?> breaking) {
        JavaClasses alone = new ClassFileImporter().importClasses(breaking);

        assertThrows(AssertionError.class, () -> Rules.resourcesSpeakHttpOnly().check(alone));
    }

    private static void assertBroken(ArchRule rule) {
        assertThrows(AssertionError.class, () -> rule.check(FIXTURE_CLASSES), rule.getDescription());
    }
}
