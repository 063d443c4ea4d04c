package kz.bagdar.testing;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The little of Keycloak's administration that the service asks for. An address tells how Keycloak takes it:
 * {@code forbidden-…} is refused, {@code silent-…} is never answered, {@code flaky-…} is refused the first time.
 */
@QuarkusTestResource(FakeKeycloak.class)
public class FakeKeycloak implements QuarkusTestResourceLifecycleManager {

    private static final String REALM = "/admin/realms/bagdar";
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};
    private static final TypeReference<List<Map<String, Object>>> LIST = new TypeReference<>() {};

    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, Map<String, Object>> accounts = new ConcurrentHashMap<>();
    private final Set<String> tried = ConcurrentHashMap.newKeySet();
    private final AtomicInteger requests = new AtomicInteger();
    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
        return Map.of(
                "quarkus.keycloak.admin-client.server-url",
                "http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        requests.incrementAndGet();
        String path = exchange.getRequestURI().getPath();
        String request = exchange.getRequestMethod() + " " + path.replace(REALM, "");
        String[] steps = request.split("/");
        if (path.endsWith("/protocol/openid-connect/token")) {
            answer(exchange, 200, Map.of("access_token", "a-token", "expires_in", 300, "token_type", "Bearer"));
        } else if (request.equals("GET ")) {
            answer(exchange, 200, Map.of("realm", "bagdar", "smtpServer", Map.of("host", "mail.sample.example")));
        } else if (request.equals("GET /users")) {
            answer(exchange, 200, find(query(exchange)));
        } else if (request.equals("POST /users")) {
            create(exchange, json.readValue(exchange.getRequestBody(), OBJECT));
        } else if (request.startsWith("GET /roles/") && request.endsWith("/users")) {
            answer(exchange, 200, membersOf(steps[2], query(exchange)));
        } else if (request.startsWith("GET /roles/")) {
            answer(exchange, 200, Map.of("id", "id-of-" + steps[2], "name", steps[2]));
        } else if (request.startsWith("POST /users/")) {
            give(steps[2], json.readValue(exchange.getRequestBody(), LIST));
            answer(exchange, 204, null);
        } else if (request.startsWith("PUT /users/")) {
            accounts.get(steps[2]).merge("mails", 1, (mails, one) -> (int) mails + (int) one);
            answer(exchange, 204, null);
        } else if (request.equals("GET /requests")) {
            answer(exchange, 200, Map.of("count", requests.get()));
        } else if (request.endsWith("/role-mappings/realm/composite")) {
            answer(exchange, 200, accounts.get(steps[2]).get("roles"));
        } else {
            answer(exchange, 200, representation(accounts.get(steps[2])));
        }
    }

    private void create(HttpExchange exchange, Map<String, Object> account) throws IOException {
        String email = (String) account.get("email");
        if (email.startsWith("silent-")) {
            exchange.close();
        } else if (email.startsWith("forbidden-") || email.startsWith("flaky-") && tried.add(email)) {
            answer(exchange, 403, Map.of("error", "not today"));
        } else if (!find(Map.of("email", email)).isEmpty()) {
            answer(exchange, 409, Map.of("errorMessage", "User exists with same email"));
        } else {
            String id = UUID.randomUUID().toString();
            account.put("id", id);
            account.put("roles", new ArrayList<>());
            account.put("mails", 0);
            accounts.put(id, account);
            exchange.getResponseHeaders()
                    .add(
                            "Location",
                            "http://" + exchange.getRequestHeaders().getFirst("Host") + REALM + "/users/" + id);
            answer(exchange, 201, null);
        }
    }

    @SuppressWarnings("unchecked")
    private void give(String id, List<Map<String, Object>> roles) {
        ((List<Object>) accounts.get(id).get("roles")).addAll(roles);
    }

    private List<Map<String, Object>> membersOf(String role, Map<String, String> query) {
        return accounts.values().stream()
                .filter(account -> account.get("roles").toString().contains("name=" + role))
                .sorted(Comparator.comparing(account -> (String) account.get("id")))
                .skip(Integer.parseInt(query.get("first")))
                .limit(Integer.parseInt(query.get("max")))
                .map(FakeKeycloak::representation)
                .toList();
    }

    private List<Map<String, Object>> find(Map<String, String> query) {
        String email = query.get("email");
        String search = query.getOrDefault("search", "").replace("*", "").toLowerCase();
        return accounts.values().stream()
                .filter(account -> email == null || email.equalsIgnoreCase((String) account.get("email")))
                .filter(account -> account.toString().toLowerCase().contains(search))
                .map(FakeKeycloak::representation)
                .toList();
    }

    private static Map<String, Object> representation(Map<String, Object> account) {
        Map<String, Object> shown = new HashMap<>(account);
        shown.keySet().removeAll(Set.of("roles", "mails"));
        shown.put("attributes", Map.of("mails", List.of(account.get("mails").toString())));
        return shown;
    }

    private static Map<String, String> query(HttpExchange exchange) {
        Map<String, String> query = new HashMap<>();
        String raw = exchange.getRequestURI().getRawQuery();
        for (String pair : (raw == null ? "" : raw).split("&")) {
            String[] parts = pair.split("=", 2);
            query.put(parts[0], parts.length == 1 ? "" : URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return query;
    }

    private void answer(HttpExchange exchange, int status, Object body) throws IOException {
        byte[] bytes = body == null ? new byte[0] : json.writeValueAsBytes(body);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
