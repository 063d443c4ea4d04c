package kz.bagdar.identity;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param subject the subject that the person's tokens carry */
@Schema(name = "Person")
public record PersonView(String subject, String name, String email, List<String> roles) {}
