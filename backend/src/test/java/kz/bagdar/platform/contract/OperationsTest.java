package kz.bagdar.platform.contract;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the contract says of every operation: all that somebody needs who calls it without knowing the code. */
@QuarkusTest
class OperationsTest {

    private static final Set<String> VERBS = Set.of("get", "post", "put", "delete");

    private JsonNode contract;

    @BeforeEach
    void read() throws IOException {
        contract = new ObjectMapper()
                .readTree(given().queryParam("format", "JSON").get("/openapi").asString());
    }

    @Test
    void everyOperationIsNamedExplainedAndShown() {
        Set<String> tags = new HashSet<>();
        contract.get("tags").forEach(tag -> {
            assertTrue(tag.hasNonNull("description"), "tag " + tag.get("name") + " has no description");
            tags.add(tag.get("name").asText());
        });
        Set<String> names = new HashSet<>();

        eachOperation((address, operation) -> {
            String name = operation.path("operationId").asText();
            assertTrue(name.matches("[a-z]+[A-Za-z]+"), address);
            assertTrue(names.add(name), name + " stands twice");
            assertFalse(operation.path("summary").asText().isBlank(), name + " has no summary");
            assertTrue(tags.contains(operation.at("/tags/0").asText()), name + " has no tag that is described");
            assertTrue(operation.has("security"), name + " does not say who may call it");
            // what is sent as a file has its media type to say what it is
            if (operation.at("/requestBody/content").has("application/json")) {
                assertNotNull(
                        operation.at("/requestBody/content/application~1json").get("example"), name);
            }
        });
    }

    @Test
    void everyAnswerHasATypeAndAnExample() {
        eachOperation((address, operation) -> operation
                .get("responses")
                .properties()
                .forEach(entry -> {
                    JsonNode response = resolved(entry.getValue());
                    int status = Integer.parseInt(entry.getKey());
                    if (status >= 400) {
                        JsonNode problem = response.at("/content/application~1problem+json");
                        assertEquals(
                                "#/components/schemas/Problem",
                                problem.at("/schema/$ref").asText(),
                                address);
                        problem.get("examples")
                                .forEach(example -> assertEquals(
                                        status,
                                        resolved(example).at("/value/status").asInt(),
                                        address));
                        assertFalse(problem.get("examples").isEmpty(), address);
                    } else if (status != 204 && status != 304) {
                        JsonNode json = response.at("/content/application~1json");
                        // a document, a picture or a stream has its media type to say what it is
                        boolean other = json.isMissingNode()
                                && !response.path("content").isEmpty();
                        assertTrue(other || json.has("schema") && json.has("example"), address + " " + status);
                    }
                }));
    }

    @Test
    void rulesOfTheHouseAreSaidOfEachOperation() {
        eachOperation((address, operation) -> {
            JsonNode responses = operation.get("responses");
            assertTrue(responses.has("401") && responses.has("500"), address);
            assertEquals(address.contains("{"), responses.has("404"), address);
            assertEquals(operation.has("requestBody"), responses.has("413"), address);
            assertEquals(hasParameter(operation, "IfMatch"), responses.has("428"), address);
            // where it may be left out, it is a parameter of the operation's own
            boolean optional =
                    operation.path("parameters").findValuesAsText("name").contains("If-Match");
            assertEquals(hasParameter(operation, "IfMatch") || optional, responses.has("412"), address);
            assertEquals(address.startsWith("POST"), hasParameter(operation, "IdempotencyKey"), address);
            // a stream has no state that one could ask for again
            boolean tagged = address.startsWith("GET")
                    && !operation.path("operationId").asText().startsWith("stream");
            assertEquals(tagged, hasParameter(operation, "IfNoneMatch"), address);
            assertEquals(tagged, responses.has("304"), address);
            assertEquals(responses.has("201"), responses.at("/201/headers").has("Location"), address);
        });
    }

    @Test
    void languageIsAskedWhereTextIsAnswered() {
        eachOperation((address, operation) -> {
            boolean text = operation.at("/responses/200/content/application~1json/example").findParents("kk").stream()
                    .findAny()
                    .isPresent();
            if (text && address.startsWith("GET")) {
                assertTrue(hasParameter(operation, "Lang"), address);
            }
        });
        assertFalse(hasParameter(contract.at("/paths/~1api~1v1~1config/get"), "Lang"));
    }

    @Test
    void numbersFitEveryLanguageAndNoSchemaHasAnInnerName() {
        Set<String> found = new TreeSet<>();
        contract.findParents("format").stream()
                .filter(schema -> schema.get("format").asText().equals("int64"))
                .forEach(schema -> found.add(schema.toString()));
        contract.at("/components/schemas").fieldNames().forEachRemaining(name -> {
            if (name.endsWith("View") || name.matches(".*\\d")) {
                found.add(name);
            }
        });

        assertEquals(Set.of(), found);
    }

    @Test
    void everyScopeThatAClientCanHaveOpensSomethingAndNoOtherIsAskedFor() {
        Set<String> asked = new TreeSet<>();
        eachOperation((address, operation) -> operation
                .get("security")
                .findValues("client")
                .forEach(scopes -> scopes.forEach(scope -> asked.add(scope.asText()))));

        Set<String> known = new TreeSet<>();
        contract.at("/components/securitySchemes/client/flows/clientCredentials/scopes")
                .fieldNames()
                .forEachRemaining(known::add);
        assertEquals(known, asked);
    }

    private void eachOperation(BiConsumer<String, JsonNode> check) {
        contract.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(operation -> VERBS.contains(operation.getKey()))
                        .forEach(operation -> check.accept(
                                operation.getKey().toUpperCase() + " " + path.getKey(), operation.getValue())));
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? contract.at(node.get("$ref").asText().substring(1)) : node;
    }

    private static boolean hasParameter(JsonNode operation, String name) {
        return operation.path("parameters").findValuesAsText("$ref").contains("#/components/parameters/" + name);
    }
}
