package kz.bagdar.testing;

import static kz.bagdar.testing.Api.asOrganizer;

import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The press release of a seminar of {@link Tokens#organizer()}, worked on over the API. */
public final class APressRelease {

    private final String address;
    private final String id;

    private APressRelease(String seminarId) {
        String releases = "/seminars/" + seminarId + "/press-releases";
        id = asOrganizer().post(releases).then().statusCode(201).extract().path("id");
        address = releases + "/" + id;
    }

    public static APressRelease of(String seminarId) {
        return new APressRelease(seminarId);
    }

    public static APressRelease publishedOf(String seminarId) {
        return of(seminarId).publish();
    }

    public String id() {
        return id;
    }

    public String address() {
        return address;
    }

    /** The address of its seminar. */
    public String seminar() {
        return address.replaceFirst("/press-releases/.*", "");
    }

    /** The sections that it has, to be sent with whatever a test changes in them. */
    public List<Map<String, Object>> sections() {
        List<Map<String, Object>> present = asOrganizer().get(address).path("sections");
        List<Map<String, Object>> sections = new ArrayList<>();
        for (Map<String, Object> section : present) {
            Map<String, Object> sent = new HashMap<>();
            sent.put("key", section.get("key"));
            sent.put("edited", section.get("edited"));
            sent.put("hidden", section.get("hidden"));
            if (section.get("key").toString().startsWith("custom-")) {
                sent.put("heading", section.get("heading"));
            }
            sections.add(sent);
        }
        return sections;
    }

    /** Changes one field of a section. */
    public ValidatableResponse edit(String key, String field, Object value) {
        List<Map<String, Object>> sections = sections();
        sections.stream()
                .filter(section -> section.get("key").toString().startsWith(key))
                .forEach(section -> section.put(field, value));
        return write(sections, true);
    }

    public ValidatableResponse write(List<Map<String, Object>> sections, boolean repliesOpen) {
        return asOrganizer()
                .header("If-Match", etag())
                .body(Map.of("sections", sections, "repliesOpen", repliesOpen))
                .put(address)
                .then();
    }

    public ValidatableResponse regenerate() {
        return asOrganizer()
                .header("If-Match", etag())
                .post(address + "/regeneration")
                .then();
    }

    public APressRelease publish() {
        tryToPublish().statusCode(201);
        return this;
    }

    public ValidatableResponse tryToPublish() {
        return tryToPublish(etag());
    }

    public ValidatableResponse tryToPublish(String etag) {
        return asOrganizer()
                .header("If-Match", etag)
                .body(Map.of())
                .post(address + "/versions")
                .then();
    }

    public ValidatableResponse withdraw() {
        return asOrganizer()
                .header("If-Match", etag())
                .post(address + "/withdrawal")
                .then();
    }

    public String etag() {
        return asOrganizer().get(address).header("ETag");
    }
}
