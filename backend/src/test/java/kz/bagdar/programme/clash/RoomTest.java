package kz.bagdar.programme.clash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.UUID;
import kz.bagdar.platform.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoomTest {

    private static final UUID PALACE = UUID.randomUUID();

    @ParameterizedTest
    @CsvSource({
        // the one has a translation besides
        ",          Актовый зал,           ,          Мәжіліс залы, Актовый зал,        , true",
        // one word in the one language, two rooms in the other
        "Зал,       Актовый зал,           ,          Зал,          Спортивный зал,     , false",
        // written in another language, with other spaces and capitals
        ",          '  Great   HALL',      ,          ,             ,         Great hall, true",
        ",          Актовый зал,           ,          Мәжіліс залы, ,                   , false"
    })
    void roomIsTheSameAsFarAsItsNamesTell(
            String kk, String ru, String en, String otherKk, String otherRu, String otherEn, boolean same) {
        Room one = Room.of(PALACE, new LocalizedText(kk, ru, en));
        Room other = Room.of(PALACE, new LocalizedText(otherKk, otherRu, otherEn));

        assertEquals(same, one.isSameAs(other));
        assertEquals(same, other.isSameAs(one));
    }

    @Test
    void organizationsHaveRoomsOfTheirOwn() {
        LocalizedText hall = new LocalizedText(null, null, "Hall");

        assertEquals(false, Room.of(PALACE, hall).isSameAs(Room.of(UUID.randomUUID(), hall)));
        assertEquals(false, Room.of(PALACE, hall).isSameAs(Room.of(PALACE, null)));
        assertEquals(true, Room.of(PALACE, null).isSameAs(Room.of(PALACE, null)));
        assertNull(Room.of(null, null));
    }
}
