package kz.bagdar.registration.exchange;

import java.util.List;
import java.util.UUID;
import kz.bagdar.change.Actor;
import kz.bagdar.cluster.ClusterView;
import kz.bagdar.organization.RegionView;
import kz.bagdar.platform.text.Language;
import kz.bagdar.registration.exchange.reading.Columns;
import kz.bagdar.registration.exchange.reading.LineReader;
import kz.bagdar.registration.form.RegistrationForm;
import kz.bagdar.route.RouteView;
import kz.bagdar.seminar.SeminarView;

/**
 * All that a job needs to know to read a file and write its people.
 *
 * @param reachedLine up to which line people have been written before the job was begun again
 * @param result of what was written then; null where it had not come to that
 */
record ImportOrder(
        UUID importId,
        SeminarView seminar,
        List<RegionView> regions,
        List<RouteView> routes,
        List<ClusterView> clusters,
        RegistrationForm form,
        Columns columns,
        int headerLine,
        int lines,
        Language language,
        boolean trial,
        boolean skipFaulty,
        boolean updateChanged,
        boolean letters,
        Actor actor,
        int reachedLine,
        ImportResult result) {

    /** Whether an earlier attempt has begun to write: then it has found that it may. */
    boolean goesOn() {
        return !trial && result != null && result.written();
    }

    LineReader reader() {
        return new LineReader(columns, regions, routes, clusters, seminar.categories(), form.questions());
    }
}
