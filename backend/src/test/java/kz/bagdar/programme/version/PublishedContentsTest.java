package kz.bagdar.programme.version;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Map;
import java.util.UUID;
import kz.bagdar.programme.version.PublishedContents.Content;
import org.junit.jupiter.api.Test;

class PublishedContentsTest {

    private final PublishedContents contents = new PublishedContents();

    @Test
    void whatNobodyHasAskedForLongestMakesRoom() {
        UUID first = kept(0.4);
        UUID second = kept(0.4);
        contents.find(first);

        UUID third = kept(0.4);

        assertNotNull(contents.find(first));
        assertNull(contents.find(second));
        assertNotNull(contents.find(third));
    }

    @Test
    void oneThatIsTooLargeDrivesNoneOut() {
        UUID first = kept(0.4);

        assertNull(contents.find(kept(1.1)));
        assertNotNull(contents.find(first));
    }

    private UUID kept(double share) {
        UUID id = UUID.randomUUID();
        contents.keep(id, new Content(null, Map.of(), (int) (share * PublishedContents.MOST_CHARACTERS)));
        return id;
    }
}
