package dev.daejo.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daejo.reconciliation.claim.Claim;
import dev.daejo.reconciliation.claim.Direction;
import dev.daejo.reconciliation.program.Program;
import dev.daejo.reconciliation.statement.PayoutStatus;
import dev.daejo.reconciliation.statement.RefundStatus;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever a member's rows can have led to may be reported of; of nothing else can there be a result. */
class PossibleClaimsTest {

    private static final String D = "2025-11-25";

    @Test
    void areThoseOfEveryMonthFromTheProgramsFirstToThatOfTheDate() {
        Scene scene = new Scene(D, ProgramMaker.spendRate());

        assertThat(possible(scene))
                .containsExactlyInAnyOrderElementsOf(
                        both("CASH", "CASH/M1/2025-09", "CASH/M1/2025-10", "CASH/M1/2025-11"));
    }

    @Test
    void areThoseOfNoMonthAfterTheProgramsEnd() {
        assertThat(possible(new Scene("2026-03-01", ProgramMaker.spendRate()))).hasSize(2 * 4);
    }

    @Test
    void areNoneOfAProgramInWhichTheMemberIsNotEnrolled() {
        Scene scene = new Scene(D, ProgramMaker.spendRate().enrolled());
        assertThat(possible(scene)).isEmpty();

        scene.enrol("OTHER", "2025-10-01", null);
        assertThat(possible(scene)).isEmpty();

        scene.enrol("CASH", "2025-10-01", null);
        assertThat(possible(scene)).hasSize(2 * 3);
    }

    @Test
    void areThoseOfEveryPaymentThatCounts() {
        Scene scene = new Scene(D, ProgramMaker.perPayment().without("TAX"));
        scene.buy("A1", "2025-10-02", 90_000);
        scene.buy("A2", "2025-10-02", 90_000, "TAX");

        assertThat(possible(scene)).containsExactlyInAnyOrderElementsOf(both("EACH", "A1"));
    }

    @Test
    void areThoseOfEveryRowThatWasEverListed() {
        Scene scene = new Scene(D, ProgramMaker.listed());
        scene.expect("EVENT", "E1", "2025-11-14", 7_000);
        List<String> everListed = PossibleClaims.ids(
                        scene.night().terms(),
                        scene.night().businessDate(),
                        new Scene(D, ProgramMaker.listed()).ledger(),
                        scene.ledger().expected(),
                        any -> true)
                .toList();

        assertThat(everListed).containsExactlyInAnyOrderElementsOf(both("EVENT", "E1"));
    }

    @Test
    void areThoseOfEveryRefundRequestAndEveryCredit() {
        Scene scene = new Scene(D, ProgramMaker.listed());
        scene.refund("R1", "A1", "2025-11-10", RefundStatus.REQUESTED, "2025-11-10", 4_000);
        scene.credit("EVENT", "X1", "2025-11-14", 4_000);
        scene.credit("", "", "2025-11-14", 4_000);
        scene.payout("EVENT", null, "", PayoutStatus.PAID, "", "2025-11-14", 4_000);

        assertThat(possible(scene))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(both(Program.REFUND, "R1", "L3"), both("EVENT", "X1", "P2"))
                                .flatMap(List::stream)
                                .toList());
    }

    @Test
    void comeAsOftenAsRowsHaveTheirKeyAndOnlyThoseAskedFor() {
        Scene scene = new Scene(D, ProgramMaker.listed());
        scene.credit("EVENT", "X1", "2025-11-14", 4_000);
        scene.credit("EVENT", "X1", "2025-11-15", 4_000);
        String claim = ClaimId.of("EVENT", "M1", "X1", Direction.CLAIM, 1);

        assertThat(possible(scene)).hasSize(4);
        assertThat(PossibleClaims.ids(
                        scene.night().terms(), scene.night().businessDate(), scene.ledger(), List.of(), claim::equals))
                .containsExactly(claim, claim);
    }

    @Test
    void holdWhatIsClaimed() {
        Scene scene = new Scene(D, ProgramMaker.listed(), ProgramMaker.spendRate(), ProgramMaker.perPayment());
        scene.expect("EVENT", "E1", "2025-11-14", 7_000);
        scene.buy("A1", "2025-10-02", 90_000);
        scene.credit("EVENT", "", "2025-11-14", 100);
        scene.credit("NOWHERE", "X1", "2025-11-14", 100);
        scene.refund("R1", "A1", "2025-11-10", RefundStatus.APPROVED, "2025-11-10", 4_000);

        assertThat(scene.outcome().claims())
                .hasSize(6)
                .extracting(Claim::claimId)
                .isSubsetOf(possible(scene));
    }

    private static List<String> possible(Scene scene) {
        return PossibleClaims.ids(
                        scene.night().terms(),
                        scene.night().businessDate(),
                        scene.ledger(),
                        scene.ledger().expected(),
                        any -> true)
                .toList();
    }

    private static List<String> both(String programId, String... references) {
        return Stream.of(references)
                .flatMap(reference -> Stream.of(Direction.values())
                        .map(direction -> ClaimId.of(programId, "M1", reference, direction, 1)))
                .toList();
    }
}
