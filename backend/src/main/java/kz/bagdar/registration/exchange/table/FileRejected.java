package kz.bagdar.registration.exchange.table;

import kz.bagdar.platform.problem.ProblemException;
import kz.bagdar.platform.problem.ProblemType;

/** Why a file is no table that can be read. */
final class FileRejected {

    private FileRejected() {}

    static ProblemException because(String detail) {
        return new ProblemException(ProblemType.TABLE_REJECTED, detail);
    }
}
