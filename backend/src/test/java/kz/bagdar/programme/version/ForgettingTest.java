package kz.bagdar.programme.version;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.bagdar.change.ChangeKind;
import kz.bagdar.change.ChangeMade;
import kz.bagdar.change.Subject;
import kz.bagdar.platform.prepared.PreparedAnswers;
import kz.bagdar.platform.web.PreparedPages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForgettingTest {

    private final List<String> forgotten = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "seminar,           UPDATED, answers pages",
        "programme-version, CREATED, answers pages",
        "press-release,     UPDATED, pages",
        "reply,             UPDATED, pages",
        "reply,             DELETED, pages",
        "reply,             CREATED, ''",
        "session,           UPDATED, ''"
    })
    void onlyWhatAChangeShowsInIsPreparedAnew(String type, ChangeKind kind, String what) {
        Forgetting forgetting = new Forgetting();
        forgetting.answers = new PreparedAnswers() {
            @Override
            public void forget(UUID seminarId) {
                forgotten.add("answers");
            }
        };
        forgetting.pages = new PreparedPages() {
            @Override
            public void drop(UUID seminarId) {
                forgotten.add("pages");
            }
        };

        forgetting.made(new ChangeMade(Subject.inSeminar(type, UUID.randomUUID(), UUID.randomUUID()), kind));

        assertEquals(what, String.join(" ", forgotten));
    }
}
