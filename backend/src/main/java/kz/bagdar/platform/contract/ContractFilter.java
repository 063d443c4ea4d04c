package kz.bagdar.platform.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/**
 * Completes the contract when the service is built: what holds of every operation by rule is said of each, so that no
 * resource has to repeat it and none can forget it.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {

    private final IndexView index;

    public ContractFilter(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        PageNames.apply(contract);
        new SchemaRules(index).apply(contract);
        Map<String, MethodInfo> methods = methodsByOperation();
        ProblemResponses problems = new ProblemResponses(contract);
        OperationRules rules = new OperationRules(
                problems, new Examples(contract.getComponents().getSchemas()), Callers.of(contract));
        contract.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations()
                        .forEach((verb, operation) ->
                                rules.apply(path, verb, operation, methods.get(operation.getOperationId()))));
        problems.list();
    }

    private Map<String, MethodInfo> methodsByOperation() {
        return index.getAnnotations(Operation.class).stream()
                .filter(operation -> operation.target().kind() == AnnotationTarget.Kind.METHOD)
                .collect(Collectors.toMap(
                        operation -> operation.value("operationId").asString(),
                        operation -> operation.target().asMethod(),
                        // the index is put together of several, and may know a class twice
                        (one, same) -> one));
    }
}
