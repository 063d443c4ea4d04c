package kz.bagdar.platform.contract;

import static org.eclipse.microprofile.openapi.OASFactory.createSecurityRequirement;

import io.quarkus.security.PermissionsAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.MethodInfo;

/**
 * Who may call an operation, from the permissions that its method asks for. A method that decides by more than that says
 * itself which scope a client needs and whether participants may call.
 */
record Callers(Set<String> clientScopes) {

    private static final String PERSON = "person";
    private static final String CLIENT = "client";

    private static final List<SecurityRequirement> EVERYBODY =
            List.of(createSecurityRequirement(), caller(PERSON), caller(CLIENT), caller("participantLink"));

    static Callers of(OpenAPI contract) {
        return new Callers(contract.getComponents()
                .getSecuritySchemes()
                .get(CLIENT)
                .getFlows()
                .getClientCredentials()
                .getScopes()
                .keySet());
    }

    void apply(Operation operation, MethodInfo method) {
        List<SecurityRequirement> declared = operation.getSecurity();
        if (declared != null && !declared.isEmpty()) {
            operation.setSecurity(withPeople(declared));
            return;
        }
        AnnotationInstance permissions = method.annotation(PermissionsAllowed.class);
        operation.setSecurity(
                permissions == null
                        ? EVERYBODY
                        : withPermissions(Arrays.asList(permissions.value().asStringArray())));
    }

    /** What a client may do, a person may too. */
    private static List<SecurityRequirement> withPeople(List<SecurityRequirement> declared) {
        if (declared.stream().noneMatch(caller -> caller.hasScheme(CLIENT))) {
            return declared;
        }
        return Stream.concat(Stream.of(caller(PERSON)), declared.stream()).toList();
    }

    /** A permission that is no scope is given to people alone. */
    private List<SecurityRequirement> withPermissions(List<String> permissions) {
        return clientScopes.containsAll(permissions)
                ? List.of(caller(PERSON), createSecurityRequirement().addScheme(CLIENT, permissions))
                : List.of(caller(PERSON));
    }

    private static SecurityRequirement caller(String scheme) {
        return createSecurityRequirement().addScheme(scheme);
    }
}
