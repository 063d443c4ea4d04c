package kz.bagdar.registration.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.ObserverMethod;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import kz.bagdar.platform.jobs.DueJobs;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EndOfIntakeTest {

    @Inject
    BeanManager beans;

    /** Work that is under way may take a while to end; nobody shall be let in meanwhile. */
    @Test
    void registrationEndsBeforeJobsAndAllElse() {
        List<ObserverMethod<? super ShutdownEvent>> ending = beans.resolveObserverMethods(new ShutdownEvent()).stream()
                .sorted(Comparator.comparingInt(ObserverMethod::getPriority))
                .toList();

        assertEquals(Intake.class, ending.getFirst().getBeanClass());
        assertTrue(ending.get(0).getPriority() < ending.get(1).getPriority());
        assertTrue(ending.stream()
                .anyMatch(one -> one.getBeanClass().getPackageName().equals(DueJobs.class.getPackageName())));
    }
}
