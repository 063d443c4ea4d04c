package kz.bagdar.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import kz.bagdar.platform.text.Language;
import kz.bagdar.platform.text.LocalizedText;
import org.junit.jupiter.api.Test;

class PlaceWordsTest {

    @Test
    void aPlaceThatTheWordsNameAlreadyIsSaidOnce() {
        assertEquals("Palace of Schoolchildren", said("Palace of Schoolchildren", "palace of schoolchildren"));
        assertEquals(
                "Дворец школьников и ведущие организации Астаны, Астана",
                said("Дворец школьников и ведущие организации Астаны", "Дворец школьников", "Астана"));
    }

    @Test
    void whatIsAnotherPlaceIsSaid() {
        assertEquals("Hall 2, School No. 13", said("Hall 2", null, "School No. 13"));
        assertEquals("School No. 13, School No. 1", said("School No. 13", "School No. 1"));
        assertEquals("", said((String) null));
    }

    private static String said(String... parts) {
        return PlaceWords.of(
                Stream.of(parts).map(part -> part == null ? null : LocalizedText.of(Language.en, part)), Language.en);
    }
}
