package kz.bagdar.registration.exchange.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SequenceWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.List;
import kz.bagdar.cluster.Clusters;
import kz.bagdar.organization.Regions;
import kz.bagdar.platform.paging.Page;
import kz.bagdar.platform.paging.PageQuery;
import kz.bagdar.platform.text.Language;
import kz.bagdar.platform.web.StreamedBody;
import kz.bagdar.registration.RegistrationFilter;
import kz.bagdar.registration.RegistrationView;
import kz.bagdar.registration.form.RegistrationForm;
import kz.bagdar.registration.form.RegistrationForms;
import kz.bagdar.route.Groups;
import kz.bagdar.route.RouteView;
import kz.bagdar.route.Routes;
import kz.bagdar.route.ShownClusters;
import kz.bagdar.seminar.SeminarView;
import kz.bagdar.seminar.session.Sessions;

/** Writes the people of a list into a file, some at a time, however many they are. */
@ApplicationScoped
class Exports {

    private static final int TOGETHER = 1_000;

    @Inject
    ExportSteps steps;

    @Inject
    Regions regions;

    @Inject
    Routes routes;

    @Inject
    ShownClusters shownClusters;

    @Inject
    Clusters clusters;

    @Inject
    Groups groups;

    @Inject
    Sessions sessions;

    @Inject
    RegistrationForms forms;

    @Inject
    BesideReader beside;

    @Inject
    ObjectMapper json;

    private interface Sink {
        void take(List<RegistrationView> people) throws IOException;
    }

    /** A file that is written when it is asked for, after all that can be refused has been. */
    StreamedBody of(
            String reference,
            RegistrationFilter filter,
            String sort,
            ExportFormat format,
            Separator separator,
            Language language) {
        SeminarView seminar = steps.begin(reference, filter, format);
        Page<RegistrationView> first = steps.page(seminar.id(), filter, query(sort, null));
        return switch (format) {
            case json -> new StreamedBody(out -> json(out, seminar, filter, sort, first));
            case csv, xlsx -> {
                RegistrationForm form = forms.of(seminar.id());
                PersonLine line = line(seminar, form, language);
                yield new StreamedBody(out -> {
                    // closed at the end alone: what is closed half-way looks like a whole
                    LineWriter lines = open(out, format, separator, line);
                    each(seminar, filter, sort, first, people -> {
                        Beside theirs = beside.read(people, form.questions(), language);
                        for (RegistrationView person : people) {
                            lines.write(line.cells(person, theirs));
                        }
                    });
                    lines.close();
                });
            }
        };
    }

    private PersonLine line(SeminarView seminar, RegistrationForm form, Language language) {
        List<RouteView> all = routes.ofSeminar(seminar.id());
        StandingCells standing = new StandingCells(
                ZoneId.of(seminar.timeZone()),
                all,
                groups.ofSeminar(seminar.id()),
                sessions.ofSeminar(seminar.id()),
                language);
        return new PersonLine(
                seminar,
                regions.existing(seminar.startsOn()),
                all,
                clusters.byIds(shownClusters.drafted(seminar.id())),
                form,
                standing,
                language);
    }

    private static LineWriter open(OutputStream out, ExportFormat format, Separator separator, PersonLine line)
            throws IOException {
        if (format == ExportFormat.xlsx) {
            return new XlsxLines(out, line.headings());
        }
        LineWriter csv = new CsvLines(out, separator);
        csv.write(line.headings());
        return csv;
    }

    private void json(
            OutputStream out, SeminarView seminar, RegistrationFilter filter, String sort, Page<RegistrationView> first)
            throws IOException {
        SequenceWriter people =
                json.writerFor(RegistrationView.class).writeValues(out).init(true);
        each(seminar, filter, sort, first, people::writeAll);
        people.close();
    }

    private void each(
            SeminarView seminar, RegistrationFilter filter, String sort, Page<RegistrationView> first, Sink sink)
            throws IOException {
        Page<RegistrationView> page = first;
        while (true) {
            sink.take(page.items());
            if (page.next() == null) {
                return;
            }
            page = steps.page(seminar.id(), filter, query(sort, page.next()));
        }
    }

    private static PageQuery query(String sort, String after) {
        PageQuery query = new PageQuery();
        query.limit = TOGETHER;
        query.sort = sort;
        query.after = after;
        return query;
    }
}
