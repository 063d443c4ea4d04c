package kz.bagdar.programme.version;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bagdar.programme.ProgrammeView;
import kz.bagdar.route.GroupView;
import kz.bagdar.route.visit.VisitView;

/**
 * The programme as everyone sees it.
 *
 * @param version its number
 * @param sequences by session, how often its time or place was moved by a publication, or it was taken out; sessions that
 *     are no longer in the programme are among them, and visits, and the seminar itself
 * @param groups of all routes
 * @param visits in the order of time
 */
public record PublishedProgramme(
        ProgrammeView programme,
        int version,
        Instant publishedAt,
        Map<UUID, Integer> sequences,
        List<GroupView> groups,
        List<VisitView> visits) {}
