package kz.bagdar.platform.table;

import java.util.Map;
import kz.bagdar.platform.problem.Problem;
import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.problem.ProblemType;

/** Why a file is no table that can be read. */
public final class FileRejected {

    private FileRejected() {}

    public static ProblemException because(Rejection reason, String detail) {
        return new ProblemException(
                Problem.of(ProblemType.TABLE_REJECTED, detail).with(Map.of("reason", reason)));
    }

    static ProblemException damaged() {
        return because(Rejection.DAMAGED, "The workbook is damaged; save it again");
    }

    static ProblemException oddXml() {
        return because(Rejection.DAMAGED, "The workbook has XML that no program for tables writes; save it again");
    }

    static ProblemException tooLarge() {
        return because(
                Rejection.TOO_LARGE,
                "Unpacked, the workbook is larger than 256 MB, or has more in one place than a table has;"
                        + " send a part of it");
    }
}
