package dev.daejo.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daejo.gathering.digest.DigestSource;
import dev.daejo.gathering.digest.Digests;
import dev.daejo.gathering.digest.LeftOut;
import dev.daejo.intake.KnownFile;
import dev.daejo.intake.reading.RowSink;
import dev.daejo.reconciliation.MemberLedger;
import dev.daejo.reconciliation.TextOrder;
import dev.daejo.reconciliation.statement.CardKey;
import dev.daejo.reconciliation.statement.Purchase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Members and runs that are too many for one slice, one part, one window. */
class ManyMembersTest {

    private static final int LINES = 24_000;
    private static final List<String> FILES =
            List.of("statement-hana-20251101.csv", "statement-hana-20251102.csv", "statement-hana-20251103.csv");

    private final List<Purchase> rows = rows(new Random(11));
    private final List<MemberLedger> ledgers = plainly(rows);

    @Test
    void areGatheredFromDigestsInFiles(@TempDir Path store) throws IOException {
        Digests digests = new Digests(store, this::read, "");

        assertThat(told(gathered(digests))).isEqualTo(ledgers);
        assertThat(told(gathered(digests))).isEqualTo(ledgers);
    }

    @Test
    void areGatheredFromManySmallRuns() {
        assertThat(told(Some.gathered(rows, 150).ledgers())).isEqualTo(ledgers);
    }

    @Test
    void areTheSameOneByOneAndInBlocksOfAnySize() throws IOException {
        Ledgers gathered = gathered(DigestSource.inMemory(this::read));

        assertThat(gathered.ledger(777)).isEqualTo(ledgers.get(777));
        for (int block : List.of(100, 255, 256, 257, 1_000)) {
            List<MemberLedger> inBlocks = new ArrayList<>();
            for (int from = 0; from < gathered.members(); from += block) {
                inBlocks.addAll(
                        gathered.between(from, Math.min(gathered.members(), from + block), Function.identity()));
            }
            assertThat(inBlocks).isEqualTo(ledgers);
        }
    }

    private Ledgers gathered(DigestSource digests) throws IOException {
        return Gathering.gather(Some.filesOf(rows), Some.terms(), Some.D, 2, digests)
                .ledgers();
    }

    private static List<MemberLedger> told(Ledgers ledgers) {
        return ledgers.between(0, ledgers.members(), Function.identity());
    }

    private LeftOut read(KnownFile file, RowSink sink) {
        rows.stream().filter(row -> row.origin().file().equals(file.name())).forEach(sink::statementLine);
        return LeftOut.NOTHING;
    }

    private static List<Purchase> rows(Random random) {
        List<Purchase> rows = new ArrayList<>();
        for (int line = 0; line < LINES; line++) {
            int member = random.nextInt(1_500);
            String file = FILES.get(line * FILES.size() / LINES);
            // Every so often a line comes again in a later file, mostly of another member.
            String lineId = "L" + (line % 1_000 == 999 ? line - 9_000 : line);
            rows.add(purchase(Some.purchase(lineId, idOf(member), Some.D, Some.at(file, line + 2)), random.nextInt(5)));
        }
        return rows;
    }

    /** Short ones and long ones, most of which are alike in their first bytes. */
    private static String idOf(int member) {
        return switch (member % 4) {
            case 0 -> "M" + member;
            case 1 -> "회원-0000000000000000" + member;
            case 2 -> "회원-0000000000000000" + member + "x".repeat(member % 300);
            default -> "MEMBER-%09d".formatted(member);
        };
    }

    private static Purchase purchase(Purchase like, int card) {
        return new Purchase(
                like.counterpartyId(),
                like.lineId(),
                like.memberId(),
                new CardKey(
                        "%02x".formatted(card).repeat(card % 2 == 0 ? 32 : 1) + (card == 3 ? "not hex" : ""),
                        "1" + card),
                like.usedAt(),
                like.postedOn(),
                like.approvalNo(),
                like.category(),
                like.channel(),
                like.amount(),
                like.currency(),
                like.origin());
    }

    private static List<MemberLedger> plainly(List<Purchase> rows) {
        Set<String> known = new HashSet<>();
        Map<String, List<Purchase>> byMember = new TreeMap<>(TextOrder.BY_CODE_POINT);
        for (Purchase row : rows) {
            if (known.add(row.lineId())) {
                byMember.computeIfAbsent(row.memberId(), any -> new ArrayList<>())
                        .add(row);
            }
        }
        return byMember.entrySet().stream()
                .map(entry -> new MemberLedger(
                        entry.getKey(),
                        entry.getValue(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()))
                .toList();
    }
}
