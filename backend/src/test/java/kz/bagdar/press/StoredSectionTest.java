package kz.bagdar.press;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import kz.bagdar.platform.json.StoredForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoredSectionTest {

    @ParameterizedTest
    @ValueSource(strings = {"\"basis\":3", "\"bases\":[3]"})
    void editOfAnOlderManuscriptGoesByTheOneSheetThatItKnows(String stored) {
        StoredSection section = read("{\"key\":\"lead\",\"edited\":{\"en\":\"<p>Come</p>\"}," + stored + "}");

        assertEquals(Set.of(3), section.bases());
        assertEquals(section, read(StoredForm.write(section)));
    }

    @Test
    void whatNobodyEditedGoesByNone() {
        assertEquals(Set.of(), read("{\"key\":\"lead\",\"basis\":null}").bases());
    }

    private static StoredSection read(String json) {
        return StoredForm.read(json, StoredSection.class);
    }
}
