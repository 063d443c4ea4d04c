package kz.bagdar.platform.contract;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The contract that is committed, and that the pages' client is made from, is what the code says. */
@QuarkusTest
class ContractTest {

    private static final Path COMMITTED = Path.of("../openapi.yaml");
    private static final Path BUILT = Path.of("target/openapi/openapi.json");

    private static final ObjectMapper JSON = new ObjectMapper();

    // strings in quotes: older readers of YAML take a bare 18:00 for a number
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.LITERAL_BLOCK_STYLE)
            .build();

    @Test
    void theCommittedContractIsWhatTheCodeSays() throws IOException {
        if ("write".equals(System.getProperty("bagdar.contract"))) {
            Files.writeString(
                    COMMITTED,
                    "# Written from the code by `make contract`.\n"
                            + YAML.writeValueAsString(JSON.readTree(BUILT.toFile())));
        }
        JsonNode said = JSON.readTree(
                given().queryParam("format", "JSON").get("/openapi").asString());
        JsonNode committed = YAML.readTree(COMMITTED.toFile());

        List<String> differences = new ArrayList<>();
        compare("", committed, said, differences);

        assertTrue(
                differences.isEmpty(),
                () -> "openapi.yaml is not what the code says. `make contract` writes it anew. It differs at\n"
                        + String.join("\n", differences.subList(0, Math.min(20, differences.size()))));
    }

    private static void compare(String at, JsonNode committed, JsonNode said, List<String> differences) {
        if (committed.isObject() && said.isObject()) {
            Set<String> fields = new TreeSet<>();
            committed.properties().stream().map(Map.Entry::getKey).forEach(fields::add);
            said.properties().stream().map(Map.Entry::getKey).forEach(fields::add);
            fields.forEach(field -> compare(at + "/" + field, committed.path(field), said.path(field), differences));
        } else if (committed.isArray() && said.isArray() && committed.size() == said.size()) {
            for (int i = 0; i < committed.size(); i++) {
                compare(at + "/" + i, committed.get(i), said.get(i), differences);
            }
        } else if (!committed.equals(said)) {
            differences.add(
                    at + ": " + part(committed, said) + " is committed, the code says " + part(said, committed));
        }
    }

    /** The node as it is written, a long one around the place where it differs. */
    private static String part(JsonNode node, JsonNode other) {
        String written = node.toString();
        int difference = Arrays.mismatch(written.toCharArray(), other.toString().toCharArray());
        int from = Math.max(0, difference - 60);
        return written.substring(from, Math.min(written.length(), from + 160));
    }
}
