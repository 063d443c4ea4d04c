package kz.bagdar.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.bagdar.platform.text.LocalizedText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DifferencesTest {

    record PlaceView(
            UUID id,
            int revision,
            UUID seminarId,
            LocalizedText title,
            Integer capacity,
            List<String> topics,
            @Personal String holder,
            @Personal List<String> companions) {}

    private static final UUID ID = UUID.randomUUID();
    private final ObjectMapper json = JsonMapper.builder()
            .defaultPropertyInclusion(JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, null))
            .build();
    private final Differences differences = new Differences();

    @BeforeEach
    void wire() {
        differences.json = json;
    }

    @Test
    void onlyWhatDiffersIsNamed() {
        Map<String, Difference> found = differences.between(
                place("Hall", 10, List.of("a", "b"), "Aigerim"), place("Hall", 12, List.of("b", "a"), "Aigerim"));

        assertEquals(Set.of("capacity", "topics"), found.keySet());
        assertEquals(10, found.get("capacity").from().intValue());
        assertEquals(12, found.get("capacity").to().intValue());
        assertEquals("[\"b\",\"a\"]", found.get("topics").to().toString());
    }

    @Test
    void whatAPersonIsIsWithheldButThatItChangedIsNot() throws Exception {
        Map<String, Difference> found =
                differences.between(place("Hall", 10, List.of(), "Aigerim"), place("Hall", 10, List.of(), "Daniyar"));

        Difference holder = found.get("holder");
        assertEquals(Set.of("holder", "companions"), found.keySet());
        assertNull(holder.from());
        assertNull(holder.to());
        assertEquals("{\"personal\":true}", json.writeValueAsString(holder));
    }

    @Test
    void neitherCreatingNorDeletingTellsAnythingOfAPerson() throws Exception {
        PlaceView view = place("Hall", 10, List.of("a"), "Aigerim");

        String created = json.writeValueAsString(differences.between(null, view));
        String deleted = json.writeValueAsString(differences.between(view, null));

        assertFalse((created + deleted).contains("Aigerim"));
        assertFalse((created + deleted).contains("companion of"));
        assertEquals(
                Set.of("title", "capacity", "topics", "holder", "companions"),
                differences.between(null, view).keySet());
        assertEquals(
                differences.between(null, view).keySet(),
                differences.between(view, null).keySet());
    }

    @Test
    void emptiedAndFilledFieldsDiffer() {
        Map<String, Difference> emptied =
                differences.between(place("Hall", 10, List.of(), "x"), place("Hall", null, List.of(), "x"));
        Map<String, Difference> filled =
                differences.between(place(null, 10, List.of(), "x"), place("Hall", 10, List.of(), "x"));

        assertEquals(10, emptied.get("capacity").from().intValue());
        assertNull(emptied.get("capacity").to());
        assertNull(filled.get("title").from());
        assertEquals("Hall", filled.get("title").to().get("en").textValue());
    }

    @Test
    void theSameIsNoDifference() {
        assertEquals(
                Map.of(),
                differences.between(
                        place("Hall", 10, List.of("a"), "Aigerim"),
                        new PlaceView(
                                ID,
                                9,
                                UUID.randomUUID(),
                                new LocalizedText(null, null, "Hall"),
                                10,
                                List.of("a"),
                                "Aigerim",
                                List.of("companion of Aigerim"))));
    }

    @Test
    void whatIsNoViewRecordIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> differences.between("before", "after"));
    }

    private static PlaceView place(String title, Integer capacity, List<String> topics, String holder) {
        return new PlaceView(
                ID,
                0,
                ID,
                title == null ? null : new LocalizedText(null, null, title),
                capacity,
                topics,
                holder,
                List.of("companion of " + holder));
    }
}
