package dev.daejo.store;

import static dev.daejo.store.StoreFixture.ENGINES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daejo.store.embedded.TestEngine;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class NightLockTest {

    @ParameterizedTest
    @MethodSource(ENGINES)
    void isHeldByOneAtATime(TestEngine engine) {
        DataSource database = engine.freshDatabase();
        try (NightLock held = NightLock.tryAcquire(database).orElseThrow()) {
            assertThat(held.isHeld()).isTrue();
            assertThat(NightLock.tryAcquire(database)).isEmpty();
        }

        try (NightLock next = NightLock.tryAcquire(database).orElseThrow()) {
            assertThat(next.isHeld()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void isFreeInAnotherDatabaseOfTheServer(TestEngine engine) {
        try (NightLock here = NightLock.tryAcquire(engine.freshDatabase()).orElseThrow();
                NightLock there = NightLock.tryAcquire(engine.freshDatabase()).orElseThrow()) {
            assertThat(here.isHeld() && there.isHeld()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void knowsThatItWasLostWithItsSession(TestEngine engine) {
        DataSource database = engine.freshDatabase();
        try (NightLock held = NightLock.tryAcquire(database).orElseThrow()) {
            JdbcClient.create(database)
                    .sql("SELECT pg_terminate_backend(pid, 10000) FROM pg_locks WHERE locktype = 'advisory'"
                            + " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())")
                    .query(Boolean.class)
                    .list();

            assertThat(held.isHeld()).isFalse();
            assertThat(NightLock.tryAcquire(database)).hasValueSatisfying(NightLock::close);
        }
    }
}
