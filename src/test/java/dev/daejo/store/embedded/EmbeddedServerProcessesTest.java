package dev.daejo.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several processes in one store, whose name has Korean and a blank in it; some of them are killed. */
class EmbeddedServerProcessesTest {

    private static Path store = Path.of("");

    private final List<Guest> guests = new ArrayList<>();

    @BeforeAll
    static void nameStore(@TempDir Path parent) {
        // "대조 창고", by URI so that the test also runs under LC_ALL=C.
        store = Path.of(URI.create(parent.toUri() + "%EB%8C%80%EC%A1%B0%20%EC%B0%BD%EA%B3%A0"));
    }

    @AfterEach
    void stopWhatIsLeft() throws IOException {
        guests.forEach(Guest::close);
        EmbeddedServer.open(store).close();
    }

    @Test
    void theLastOneOutStopsTheServer() throws Exception {
        Guest guest = enters();
        String address = guest.address();
        EmbeddedServer here = EmbeddedServer.open(store);
        assertThat(here.jdbcUrl()).isEqualTo(address);

        here.close();
        assertThat(guest.asks("SELECT 1")).isEqualTo("1");
        guest.leaves();
        assertThat(new Server(store).isRunning()).isFalse();
    }

    @Test
    void theServerOutlivesAKilledStarterAndTheGuestStopsIt() throws Exception {
        Guest starter = enters();
        String address = starter.address();
        Guest guest = enters();
        assertThat(guest.address()).isEqualTo(address);

        starter.isKilled();
        assertThat(guest.asks("SELECT 1")).isEqualTo("1");
        guest.leaves();
        assertThat(new Server(store).isRunning()).isFalse();
    }

    @Test
    void theNextFindsTheServerOfAKilledProcess() throws Exception {
        Guest killed = enters();
        String address = killed.address();
        killed.isKilled();
        assertThat(new Server(store).isRunning()).isTrue();

        try (EmbeddedServer next = EmbeddedServer.open(store)) {
            assertThat(next.jdbcUrl()).isEqualTo(address);
        }
        assertThat(new Server(store).isRunning()).isFalse();
    }

    @Test
    void whatWasCommittedOutlivesAKilledProcessAndAKilledServer() throws Exception {
        Guest killed = enters();
        killed.address();
        killed.asks("CREATE TABLE kept AS SELECT '대조' AS word");
        new Server(store).isKilled();
        killed.isKilled();

        try (EmbeddedServer next = EmbeddedServer.open(store)) {
            assertThat(Sql.answer(next, "SELECT word FROM kept")).isEqualTo("대조");
        }
    }

    @Test
    void theCLocaleReachesAKoreanFolder() throws Exception {
        Guest guest = Guest.enters(store, System.getProperty("java.class.path"), List.of(), Map.of("LC_ALL", "C"));
        guests.add(guest);
        String address = guest.address();

        try (EmbeddedServer here = EmbeddedServer.open(store)) {
            assertThat(here.jdbcUrl()).isEqualTo(address);
            guest.leaves();
            assertThat(Sql.answer(here, "SELECT 1")).isEqualTo("1");
        }
    }

    private Guest enters() throws IOException {
        Guest guest = Guest.enters(store);
        guests.add(guest);
        return guest;
    }
}
