package kz.bagdar.registration.exchange;

import kz.bagdar.change.Personal;

/**
 * What the change log is told of a file with people: that it came, and that it was written.
 *
 * @param runs how often it was to be written
 */
record LoggedImport(
        @Personal String fileName, int lines, int runs, boolean skipFaulty, boolean updateChanged, boolean letters) {}
