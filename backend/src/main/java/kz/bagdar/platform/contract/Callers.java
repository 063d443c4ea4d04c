package kz.bagdar.platform.contract;

import static org.eclipse.microprofile.openapi.OASFactory.createSecurityRequirement;

import io.quarkus.security.PermissionsAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.MethodInfo;

/** Who may call an operation, from the permissions of which its method asks for one. */
record Callers(Set<String> clientScopes, String linkPermission) {

    private static final String PERSON = "person";
    private static final String CLIENT = "client";
    private static final String PARTICIPANT = "participantLink";

    private static final List<SecurityRequirement> EVERYBODY =
            List.of(createSecurityRequirement(), caller(PERSON), caller(CLIENT), caller(PARTICIPANT));

    static Callers of(OpenAPI contract) {
        Map<String, SecurityScheme> schemes = contract.getComponents().getSecuritySchemes();
        return new Callers(
                schemes.get(CLIENT)
                        .getFlows()
                        .getClientCredentials()
                        .getScopes()
                        .keySet(),
                (String) schemes.get(PARTICIPANT).getExtensions().get("x-permission"));
    }

    void apply(Operation operation, MethodInfo method) {
        AnnotationInstance permissions = method.annotation(PermissionsAllowed.class);
        operation.setSecurity(
                permissions == null
                        ? EVERYBODY
                        : having(List.of(permissions.value().asStringArray())));
        operation.getSecurity().stream()
                .flatMap(caller -> caller.getSchemes().getOrDefault(CLIENT, List.of()).stream())
                .forEach(scope -> operation.setDescription("Clients need the scope `" + scope + "`."));
    }

    /** What a client may do, a person may too; a permission that is no scope is given to people or participants alone. */
    private List<SecurityRequirement> having(List<String> permissions) {
        List<SecurityRequirement> callers = new ArrayList<>();
        if (!permissions.equals(List.of(linkPermission))) {
            callers.add(caller(PERSON));
        }
        permissions.stream()
                .filter(clientScopes::contains)
                .map(scope -> createSecurityRequirement().addScheme(CLIENT, scope))
                .forEach(callers::add);
        if (permissions.contains(linkPermission)) {
            callers.add(caller(PARTICIPANT));
        }
        return callers;
    }

    private static SecurityRequirement caller(String scheme) {
        return createSecurityRequirement().addScheme(scheme);
    }
}
