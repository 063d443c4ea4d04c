package kz.bagdar.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MapTilesTest {

    @ParameterizedTest
    @CsvSource({
        "https://tiles.example.kz/{z}/{x}/{y}.png, https://tiles.example.kz",
        "https://{s}.tiles.example.kz:8443/{z}/{x}/{y}.png?key=1, https://*.tiles.example.kz:8443",
        "/tiles/{z}/{x}/{y}.png,",
        "https://tiles.example.kz; script-src *,",
        "https://tiles.example.kz; script-src */{z}/{x}/{y}.png,",
        ","
    })
    void thePolicyNamesNothingButTheHostOfTheTiles(String url, String origin) {
        MapTiles tiles = new MapTiles();
        tiles.url = Optional.ofNullable(url);

        assertEquals(Optional.ofNullable(origin), tiles.origin());
    }
}
