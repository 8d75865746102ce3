package dev.daejo.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A card number in any column of any kind is in nothing that comes out, but for two sorts of columns that the contract
 * keeps as they are: ids (section 6, "Ids stand as they are"), and amounts, where the digits of a card number are whole
 * won like any others and hiding or refusing them would change what counts.
 */
class CardNumbersNeverLeaveTest {

    private static final List<String> NUMBERS =
            List.of("4111111111111111", "4111-1111-1111-1111", "4111 1111 1111 1111");
    private static final Set<String> IDS = Set.of(
            "line_id",
            "member_id",
            "approval_no",
            "original_approval_no",
            "program_id",
            "reference",
            "payout_id",
            "request_id",
            "counterparty_id",
            "incident_id",
            "system",
            "claim_id");

    private static final Set<String> AMOUNTS = Set.of("amount", "baseline_amount");

    private final Desk desk;

    CardNumbersNeverLeaveTest(@TempDir Path folder) throws IOException {
        desk = new Desk(folder);
    }

    @ParameterizedTest
    @MethodSource("dev.daejo.intake.Samples#all")
    void hidesThemInEveryColumn(Samples.Sample sample) throws IOException {
        for (String column : sample.text().lines().findFirst().orElseThrow().split(",")) {
            for (String number : NUMBERS) {
                for (String value : List.of(number, "카드 " + number + " 번", "x" + number)) {
                    assertHidden(sample.name(), Samples.changed(sample.text(), column, value), column, number);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("dev.daejo.intake.Samples#all")
    void hidesThemInHeadersAndInFilesOfTheWrongKind(Samples.Sample sample) throws IOException {
        for (String number : NUMBERS) {
            String header = sample.text().lines().findFirst().orElseThrow();
            assertHidden(sample.name(), number + "," + header + "\n" + number + "\n", "", number);
            assertHidden(sample.name(), number + "\n" + number + "," + number + "\n", "", number);
            assertHidden(sample.name(), header + "\n\"" + number, "", number);
        }
    }

    private void assertHidden(String name, String text, String column, String number) throws IOException {
        desk.known.clear();
        KnownFile file = desk.takeIn(name, text);
        CollectedRows rows = desk.rowsOf(file);

        assertThat(rows.rejects.toString()).doesNotContain(number, "4111111111111111");
        assertThat(file.reason()).doesNotContain(number, "4111111111111111");
        if (!AMOUNTS.contains(column)) {
            assertThat(file.toString()).doesNotContain(number, "4111111111111111");
        }
        if (!AMOUNTS.contains(column) && !IDS.contains(column)) {
            assertThat(rows.rows.toString()).doesNotContain(number, "4111111111111111");
        }
    }
}
