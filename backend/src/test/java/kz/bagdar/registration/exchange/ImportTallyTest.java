package kz.bagdar.registration.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import kz.bagdar.registration.exchange.reading.ImportField;
import kz.bagdar.registration.exchange.reading.LineFault;
import org.junit.jupiter.api.Test;

class ImportTallyTest {

    private static final LineFault FAULT =
            new LineFault(2, null, null, ImportField.EMAIL, null, "required", "must be given", null);

    private final ImportTally tally = new ImportTally();

    @Test
    void eachFaultIsToBeWrittenOnceAndNoneBeyondTheMost() {
        tally.faulty(List.of(FAULT, FAULT));
        assertEquals(2, tally.newlyKept().size());
        assertEquals(0, tally.newlyKept().size());

        tally.faulty(Collections.nCopies(ImportTally.MOST_KEPT, FAULT));
        assertEquals(ImportTally.MOST_KEPT - 2, tally.newlyKept().size());

        tally.faulty(List.of(FAULT));
        assertEquals(0, tally.newlyKept().size());
        assertEquals(3, tally.faultyLines());
        assertEquals(ImportTally.MOST_KEPT + 3, tally.result(true).faults());
    }

    @Test
    void whatWasKeptBeforeTheJobWasBegunAgainIsOfTheMost() {
        tally.faulty(Collections.nCopies(ImportTally.MOST_KEPT - 1, FAULT));
        ImportTally again =
                new ImportTally(tally.result(true), tally.newlyKept().size());

        again.faulty(List.of(FAULT, FAULT));

        assertEquals(1, again.newlyKept().size());
    }
}
