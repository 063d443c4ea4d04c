package kz.bagdar.platform.contract;

import static org.eclipse.microprofile.openapi.OASFactory.createSecurityRequirement;

import io.quarkus.security.PermissionsAllowed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
record Callers(Set<String> clientScopes, Map<String, String> linkByPermission) {

    private static final String PERSON = "person";
    private static final String CLIENT = "client";

    /** Of a scheme of links: the one permission that it gives. */
    private static final String PERMISSION = "x-permission";

    static Callers of(OpenAPI contract) {
        Map<String, SecurityScheme> schemes = contract.getComponents().getSecuritySchemes();
        return new Callers(
                schemes.get(CLIENT)
                        .getFlows()
                        .getClientCredentials()
                        .getScopes()
                        .keySet(),
                links(schemes));
    }

    private static Map<String, String> links(Map<String, SecurityScheme> schemes) {
        Map<String, String> links = new LinkedHashMap<>();
        schemes.forEach((name, scheme) -> {
            if (scheme.getExtensions() != null && scheme.getExtensions().get(PERMISSION) instanceof String permission) {
                links.put(permission, name);
            }
        });
        return links;
    }

    void apply(Operation operation, MethodInfo method) {
        AnnotationInstance permissions = method.annotation(PermissionsAllowed.class);
        operation.setSecurity(
                permissions == null
                        ? everybody()
                        : having(List.of(permissions.value().asStringArray())));
        operation.getSecurity().stream()
                .flatMap(caller -> caller.getSchemes().getOrDefault(CLIENT, List.of()).stream())
                .forEach(scope -> operation.setDescription("Clients need the scope `" + scope + "`."));
    }

    private List<SecurityRequirement> everybody() {
        List<SecurityRequirement> callers =
                new ArrayList<>(List.of(createSecurityRequirement(), caller(PERSON), caller(CLIENT)));
        linkByPermission.values().stream().map(Callers::caller).forEach(callers::add);
        return callers;
    }

    /** What a client may do, a person may too; a permission that is no scope is given to people or holders of links alone. */
    private List<SecurityRequirement> having(List<String> permissions) {
        List<SecurityRequirement> callers = new ArrayList<>();
        if (!linkByPermission.keySet().containsAll(permissions)) {
            callers.add(caller(PERSON));
        }
        permissions.stream()
                .filter(clientScopes::contains)
                .map(scope -> createSecurityRequirement().addScheme(CLIENT, scope))
                .forEach(callers::add);
        permissions.stream()
                .filter(linkByPermission::containsKey)
                .map(permission -> caller(linkByPermission.get(permission)))
                .forEach(callers::add);
        return callers;
    }

    private static SecurityRequirement caller(String scheme) {
        return createSecurityRequirement().addScheme(scheme);
    }
}
