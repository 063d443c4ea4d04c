package kz.bagdar.programme;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import kz.bagdar.cluster.ClusterView;
import kz.bagdar.organization.OrganizationView;
import kz.bagdar.seminar.SeminarView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * All that there is to see of a seminar, in one answer.
 *
 * @param clusters every cluster that a route, a stop or a session names
 */
@Schema(name = "Programme")
public record ProgrammeView(
        @NotNull SeminarView seminar,
        @NotNull List<ProgrammeStage> stages,
        @NotNull List<ProgrammeRoute> routes,
        @NotNull List<ClusterView> clusters,
        @NotNull List<OrganizationView> organizers,
        OrganizationView venueOrganization) {}
