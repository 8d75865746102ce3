package dev.daejo.gathering;

import static dev.daejo.gathering.Some.D;
import static dev.daejo.gathering.Some.at;
import static dev.daejo.gathering.Some.cancel;
import static dev.daejo.gathering.Some.file;
import static dev.daejo.gathering.Some.purchase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.daejo.gathering.digest.DigestSource;
import dev.daejo.gathering.digest.FileRows;
import dev.daejo.gathering.digest.LeftOut;
import dev.daejo.intake.KnownFile;
import dev.daejo.intake.Verdict;
import dev.daejo.intake.reading.FileKind;
import dev.daejo.intake.reading.RowSink;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;

class GatheringTest {

    @Test
    void readsOnlyAcceptedFilesAndAccountsForAll() throws IOException {
        KnownFile taken = file("statement-A.csv", "same", 3, 25_300);
        KnownFile again = file("statement-B.csv", "same", 3, 25_300);
        KnownFile refused = file("statement-C.csv", FileKind.STATEMENT, "HANA", "bad", Verdict.QUARANTINED, 5);

        Gathered gathered = gather(List.of(again, refused, taken), GatheringTest::readTwoLinesAndSkipOne);

        assertThat(gathered.accounts())
                .containsExactly(
                        new FileAccount(taken, Verdict.ACCEPTED, "", 2, 0, 0, 1, won(24_600, 0, 700)),
                        new FileAccount(
                                again,
                                Verdict.DUPLICATE,
                                "'statement-A.csv' 파일과 내용이 같습니다.",
                                0,
                                0,
                                3,
                                0,
                                won(0, 25_300, 0)),
                        new FileAccount(refused, Verdict.QUARANTINED, "필수 열이 없음: amount", 0, 0, 0, 0, WonAccount.NONE));
        assertThat(gathered.covered()).hasSize(2);
        assertThat(gathered.ledgers().ledger(0).purchases()).hasSize(2);
    }

    @Test
    void countsALineOfTwoRowsOnceAndAsLongAsOneOfThemCounts() throws IOException {
        KnownFile bought = file("statement-A.csv", "1", 1, 12_300);
        KnownFile cancelledLater = file("statement-B.csv", "2", 1, 12_300);
        KnownFile again = file("statement-C.csv", "3", 1, 12_300);

        Gathered gathered = gather(List.of(bought, cancelledLater, again), (file, sink) -> {
            if (file.equals(bought)) {
                sink.statementLine(purchase("L1", "M1", D, at(file.name(), 2)));
            } else {
                sink.cancelledPurchase(
                        purchase("L1", "M1", D, at(file.name(), 2)), cancel("C1", "M1", D, at(file.name(), 2)));
            }
            return LeftOut.NOTHING;
        });

        assertThat(gathered.accounts())
                .containsExactly(
                        new FileAccount(bought, Verdict.ACCEPTED, "", 1, 0, 0, 0, won(12_300, 0, 0)),
                        new FileAccount(cancelledLater, Verdict.ACCEPTED, "", 1, 0, 0, 0, won(12_300, 0, 0)),
                        new FileAccount(again, Verdict.ACCEPTED, "", 0, 0, 1, 0, won(0, 12_300, 0)));
        assertThat(gathered.ledgers().ledger(0).purchases()).hasSize(1);
        assertThat(gathered.ledgers().ledger(0).cancels()).hasSize(1);
    }

    @Test
    void gathersNothingOfNoFiles() throws IOException {
        Gathered gathered = gather(List.of(), (file, sink) -> LeftOut.NOTHING);

        assertThat(gathered.ledgers().members()).isZero();
        assertThat(gathered.accounts()).isEmpty();
    }

    @Test
    void failsWhenAFileCannotBeRead() {
        IOException gone = new IOException("'statement-A.csv' is gone from the archive");

        assertThatThrownBy(() -> gather(List.of(file("statement-A.csv", "1", 2)), (file, sink) -> {
                    throw gone;
                }))
                .isSameAs(gone);
    }

    @Test
    void failsWhenAFileHasOtherLinesThanItWasTakenInWith() {
        assertThatThrownBy(
                        () -> gather(List.of(file("statement-A.csv", "1", 4)), GatheringTest::readTwoLinesAndSkipOne))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("'statement-A.csv' has 4 lines, but 2 are accepted, 0 rejected, 0 duplicates, 1 skipped");
    }

    @Test
    void failsWhenAFileHasOtherWonThanItWasTakenInWith() {
        assertThatThrownBy(() ->
                        gather(List.of(file("statement-A.csv", "1", 3, 25_299)), GatheringTest::readTwoLinesAndSkipOne))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The lines of 'statement-A.csv' have 25299 won, but 24600 are accepted, 0 rejected, "
                        + "0 duplicate, 700 skipped");
    }

    private static LeftOut readTwoLinesAndSkipOne(KnownFile file, RowSink sink) {
        sink.statementLine(purchase("L1", "M1", D, at(file.name(), 2)));
        sink.statementLine(purchase("L2", "M1", D, at(file.name(), 4)));
        return new LeftOut(1, BigInteger.valueOf(700));
    }

    private static WonAccount won(long accepted, long duplicates, long skipped) {
        return new WonAccount(
                BigInteger.valueOf(accepted),
                BigInteger.ZERO,
                BigInteger.valueOf(duplicates),
                BigInteger.valueOf(skipped));
    }

    private static Gathered gather(List<KnownFile> known, FileRows reader) throws IOException {
        return Gathering.gather(FilesOfDay.of(known, D), Some.terms(), D, 2, DigestSource.inMemory(reader));
    }
}
