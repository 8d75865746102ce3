package dev.daejo.store;

import static dev.daejo.store.StoreFixture.AT_NIGHT;
import static dev.daejo.store.StoreFixture.ENGINES;
import static dev.daejo.store.StoreFixture.FIRST;
import static dev.daejo.store.StoreFixture.SECOND;
import static dev.daejo.store.StoreFixture.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.daejo.intake.Decision;
import dev.daejo.intake.KnownFile;
import dev.daejo.intake.Verdict;
import dev.daejo.intake.layout.LayoutId;
import dev.daejo.store.embedded.TestEngine;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;

class ManifestTest {

    @ParameterizedTest
    @MethodSource(ENGINES)
    void givesBackEveryValueByNameByCodePoint(TestEngine engine) {
        StoreFixture store = StoreFixture.on(engine);
        long run = store.runs().begin(FIRST, "1", AT_NIGHT);
        KnownFile dated = file("statement-hana-20251016.csv", "1");
        KnownFile nameless = new KnownFile(
                "가\t'\".csv",
                null,
                "",
                "2".repeat(64),
                0,
                null,
                null,
                null,
                true,
                Verdict.QUARANTINED,
                Decision.NONE,
                "이름이 \"맞지\" 않음\\",
                0,
                0,
                BigDecimal.ZERO,
                BigInteger.TWO.pow(70),
                new LayoutId("hana-corporate", "5".repeat(64)));
        KnownFile wide = file("\uFF5E.csv", "3");
        KnownFile supplementary = file("𠮷.csv", "4");

        List.of(supplementary, wide, nameless, dated)
                .forEach(known -> store.manifest().add(known, run));

        assertThat(store.manifest().all()).containsExactly(dated, nameless, wide, supplementary);
        assertThat(store.manifest().named("가\t'\".csv")).containsExactly(nameless);
        assertThat(store.manifest().named("나.csv")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void takesTheSameNameAndBytesAsTheSameFile(TestEngine engine) {
        StoreFixture store = StoreFixture.on(engine);
        long first = store.runs().begin(FIRST, "1", AT_NIGHT);
        long second = store.runs().begin(SECOND, "1", AT_NIGHT);
        KnownFile known = file("a.csv", "1");

        store.manifest().add(known, first);
        store.manifest().add(known, second);
        store.manifest().add(file("b.csv", "1"), second);

        assertThat(store.manifest().takenInBy(List.of(first))).containsExactly(known);
        assertThat(store.manifest().takenInBy(List.of(second))).containsExactly(file("b.csv", "1"));
        assertThat(store.manifest().takenInBy(List.of(first, second, -1L))).hasSize(2);
        assertThat(store.manifest().takenInBy(List.of())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void keepsOneAcceptedFileOfANameBesideAnyNumberOfQuarantined(TestEngine engine) {
        StoreFixture store = StoreFixture.on(engine);
        long run = store.runs().begin(FIRST, "1", AT_NIGHT);

        store.manifest().add(file("a.csv", "1", Verdict.QUARANTINED), run);
        store.manifest().add(file("a.csv", "2"), run);
        store.manifest().add(file("a.csv", "3", Verdict.QUARANTINED), run);

        assertThatExceptionOfType(DuplicateKeyException.class)
                .isThrownBy(() -> store.manifest().add(file("a.csv", "4"), run))
                .withMessageContaining("source_file_one_accepted_of_a_name");
        assertThat(store.manifest().named("a.csv")).hasSize(3);
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void neverRemembersADuplicateNorAFileOfNoRun(TestEngine engine) {
        StoreFixture store = StoreFixture.on(engine);
        long run = store.runs().begin(FIRST, "1", AT_NIGHT);

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> store.manifest().add(file("a.csv", "1", Verdict.DUPLICATE), run))
                .withMessageContaining("source_file_verdict");
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> store.manifest().add(file("a.csv", "1"), run + 1));
    }
}
