package dev.daejo.store;

import static dev.daejo.store.StoreFixture.ENGINES;
import static dev.daejo.store.StoreFixture.FIRST;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daejo.reconciliation.TextOrder;
import dev.daejo.reconciliation.discrepancy.Discrepancy;
import dev.daejo.reconciliation.discrepancy.DiscrepancyType;
import dev.daejo.reconciliation.discrepancy.ReportOrder;
import dev.daejo.store.embedded.TestEngine;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReportOrderTest {

    /** By code point; by UTF-16 unit or by a dictionary some would change places. */
    private static final List<String> TEXTS = List.of("", "A", "B", "_", "a", "ab", "가", "\uFF5E", "𠮷", "😀");

    private static final Comparator<Discrepancy> EXPECTED =
            ReportOrder.BY_ROW.thenComparing(Discrepancy::caseId, TextOrder.BY_CODE_POINT);

    @ParameterizedTest
    @MethodSource(ENGINES)
    void isThatOfTheCore(TestEngine engine) {
        StoreFixture store = StoreFixture.on(engine);
        Random random = new Random(20251217);
        List<Discrepancy> cases = new ArrayList<>();
        // More than two pages, so that pages and the rest are read too.
        for (int number = 0; number < 2 * Rows.AT_A_TIME + 345; number++) {
            cases.add(crowded(random, "case " + number));
        }

        NightRun run = store.finished(FIRST, "f", cases.toArray(Discrepancy[]::new));

        List<Discrepancy> sorted = cases.stream().sorted(EXPECTED).toList();
        assertThat(store.discrepancies(run)).containsExactlyElementsOf(sorted);
    }

    private static Discrepancy crowded(Random random, String caseId) {
        Found found = new Found(
                caseId,
                pick(random, List.of(DiscrepancyType.LATE, DiscrepancyType.MISSING, DiscrepancyType.DUPLICATE)),
                pick(random, List.of("", "P")),
                pick(random, TEXTS),
                random.nextInt(3) == 0 ? null : YearMonth.of(2025, 9 + random.nextInt(2)),
                pick(random, TEXTS),
                random.nextInt(2),
                random.nextInt(2),
                FIRST.plusDays(random.nextInt(2)),
                List.of());
        int rows = random.nextInt(3);
        for (int row = 0; row < rows; row++) {
            found = found.seenIn(pick(random, TEXTS), 2 + random.nextInt(20));
        }
        return found.discrepancy();
    }

    private static <T> T pick(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
