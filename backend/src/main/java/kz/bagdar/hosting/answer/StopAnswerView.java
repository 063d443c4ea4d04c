package kz.bagdar.hosting.answer;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import kz.bagdar.platform.revision.Revisioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * @param revision 0 until it is answered for the first time
 * @param organizationId the host that answers
 * @param answeredBy the name of who answered; null as is {@code answeredAt} while the host is asked
 */
@Schema(name = "StopAnswer", examples = """
                {"stopId": "01a20c1a-416b-7d3e-b20f-000000360802", "revision": 1, "seminarId": "01a20c1a-416b-7d3e-b20f-00007619f0d7",
                 "organizationId": "01a20c1a-416b-7d3e-b20f-00004644a18d", "state": "CONFIRMED", "note": "Please use the east entrance",
                 "answeredAt": "2019-02-01T05:00:00Z", "answeredBy": "Gulnar Abenova"}""")
public record StopAnswerView(
        @NotNull UUID stopId,
        @NotNull int revision,
        @NotNull UUID seminarId,
        @NotNull UUID organizationId,
        @NotNull AnswerState state,
        String note,
        Instant answeredAt,
        String answeredBy)
        implements Revisioned {}
