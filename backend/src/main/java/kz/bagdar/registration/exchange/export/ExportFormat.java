package kz.bagdar.registration.exchange.export;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A kind of file that people are written into. */
@Schema(examples = "xlsx")
@SuppressWarnings("java:S115")
public enum ExportFormat {
    xlsx(ExportFormat.XLSX),
    csv(ExportFormat.CSV),
    json(ExportFormat.JSON);

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String CSV = "text/csv;charset=UTF-8";
    static final String JSON = "application/json";

    private final String mediaType;

    ExportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }
}
