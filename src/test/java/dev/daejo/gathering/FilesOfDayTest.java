package dev.daejo.gathering;

import static dev.daejo.gathering.Some.D;
import static dev.daejo.gathering.Some.file;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daejo.intake.KnownFile;
import dev.daejo.intake.Verdict;
import dev.daejo.intake.reading.FileKind;
import dev.daejo.reconciliation.statement.CoveredDays;
import dev.daejo.reconciliation.statement.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

class FilesOfDayTest {

    @Test
    void sortsByNameByCodePointThenByHash() {
        // A supplementary character comes after U+FF5E by code point, but before it by char.
        KnownFile fullWidth = file("statement-~.csv", "1", 1);
        KnownFile supplementary = file("statement-\uD83D\uDE00.csv", "2", 1);
        KnownFile refused = file("statement-A.csv", FileKind.STATEMENT, "HANA", "9", Verdict.QUARANTINED, 1);
        KnownFile taken = file("statement-A.csv", "3", 1);

        var files = FilesOfDay.of(List.of(supplementary, refused, fullWidth, taken), D);

        assertThat(files).extracting(FileOfDay::file).containsExactly(taken, refused, fullWidth, supplementary);
    }

    @Test
    void leavesOutFilesThatNeitherCoverNorShowADayUpToD() {
        KnownFile of = file("statement-A.csv", "1", 1);

        assertThat(FilesOfDay.of(List.of(of), D.withDayOfMonth(1))).hasSize(1);
        assertThat(FilesOfDay.of(List.of(of), D.withDayOfMonth(1).minusDays(1))).isEmpty();
    }

    @Test
    void acceptsTheFirstNameOfEqualBytesAndCallsTheOthersDuplicates() {
        KnownFile first = file("statement-A.csv", "same", 2);
        KnownFile second = file("statement-B.csv", "same", 2);
        KnownFile third = file("statement-C.csv", "same", 2);

        var files = FilesOfDay.of(List.of(third, second, first), D);

        assertThat(files)
                .containsExactly(
                        new FileOfDay(first, Verdict.ACCEPTED, ""),
                        new FileOfDay(second, Verdict.DUPLICATE, "'statement-A.csv' 파일과 내용이 같습니다."),
                        new FileOfDay(third, Verdict.DUPLICATE, "'statement-A.csv' 파일과 내용이 같습니다."));
    }

    @Test
    void callsNoDuplicateWhatIsOfAnotherKindOrCounterpartyOrHasNoLines() {
        var files = FilesOfDay.of(
                List.of(
                        file("payouts-A.csv", FileKind.PAYOUTS, "HANA", "same", Verdict.ACCEPTED, 2),
                        file("statement-A.csv", "same", 2),
                        file("statement-B.csv", FileKind.STATEMENT, "KB", "same", Verdict.ACCEPTED, 2),
                        file("statement-C.csv", "header alone", 0),
                        file("statement-D.csv", "header alone", 0)),
                D);

        assertThat(files).extracting(FileOfDay::verdict).containsOnly(Verdict.ACCEPTED);
    }

    @Test
    void looksForNoDuplicateAmongQuarantinedFiles() {
        KnownFile refused = file("statement-A.csv", FileKind.STATEMENT, "HANA", "same", Verdict.QUARANTINED, 2);
        KnownFile taken = file("statement-B.csv", "same", 2);

        assertThat(FilesOfDay.of(List.of(refused, taken), D))
                .containsExactly(
                        new FileOfDay(refused, Verdict.QUARANTINED, "필수 열이 없음: amount"),
                        new FileOfDay(taken, Verdict.ACCEPTED, ""));
    }

    @Test
    void countsTheDaysOfAcceptedAndDuplicateStatementsAndPayoutsAsCovered() {
        var files = FilesOfDay.of(
                List.of(
                        file("statement-A.csv", "same", 2),
                        file("statement-B.csv", "same", 2),
                        file("statement-C.csv", FileKind.STATEMENT, "HANA", "bad", Verdict.QUARANTINED, 2),
                        file("payouts-A.csv", FileKind.PAYOUTS, "SEMAS", "x", Verdict.ACCEPTED, 0),
                        file("refunds-A.csv", FileKind.REFUNDS, "", "y", Verdict.ACCEPTED, 2)),
                D);

        CoveredDays statement = new CoveredDays(new Source(Source.Kind.STATEMENT, "HANA"), D.withDayOfMonth(1), D);
        CoveredDays payouts = new CoveredDays(new Source(Source.Kind.PAYOUTS, "SEMAS"), D.withDayOfMonth(1), D);
        assertThat(FilesOfDay.coveredDays(files)).containsExactly(payouts, statement, statement);
    }
}
