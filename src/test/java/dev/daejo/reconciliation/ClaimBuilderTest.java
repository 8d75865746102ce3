package dev.daejo.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daejo.reconciliation.claim.Claim;
import dev.daejo.reconciliation.claim.ClaimStatus;
import dev.daejo.reconciliation.claim.Direction;
import dev.daejo.reconciliation.claim.LegalGround;
import dev.daejo.reconciliation.claim.Occasion;
import dev.daejo.reconciliation.program.Program;
import dev.daejo.reconciliation.statement.ClaimResult.Status;
import dev.daejo.reconciliation.statement.RefundRequest;
import dev.daejo.reconciliation.statement.RefundStatus;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a member's cases lead to, with the terms of their programs and what was reported of them. */
class ClaimBuilderTest {

    private static final String D = "2025-11-25";

    @Test
    void namesOfARefundWhenItWasAskedForAndWhichPurchaseItIsOf() {
        Scene scene = new Scene(D);
        scene.refund("R0", "A0", "2025-11-09", RefundStatus.APPROVED, "2025-11-24", 4_000);
        scene.refund("R1", "A1", "2025-11-10", RefundStatus.APPROVED, "2025-11-10", 4_000);

        assertThat(only(scene).occasion())
                .isEqualTo(new Occasion(LocalDate.of(2025, 11, 10).atTime(15, 0), "A1"));
    }

    @Test
    void namesOfTwoRequestsThatAreCalledAlikeThatOfTheCounterpartyThatOwes() {
        Scene scene = new Scene(D);
        RefundRequest owed = scene.refund("R1", "A1", "2025-11-10", RefundStatus.APPROVED, "2025-11-10", 4_000);
        RefundRequest other = Scene.of(
                "OTHER", new Scene(D).refund("R1", "A9", "2025-11-09", RefundStatus.APPROVED, "2025-11-10", 4_000));

        List<Claim> claims = new ClaimBuilder(scene.night(), List.of(other, owed)).claims(List.of(scene.discrepancy()));

        assertThat(claims).extracting(Claim::occasion).containsExactly(new Occasion(owed.requestedAt(), "A1"));
    }

    @Test
    void namesOfAPaybackItsReferenceAloneAlthoughARequestMayBeCalledSo() {
        Scene scene = missing();
        scene.refund("E1", "A1", "2025-11-24", RefundStatus.APPROVED, "2025-11-24", 4_000);

        assertThat(only(scene).occasion()).isEqualTo(new Occasion(null, "E1"));
    }

    @Test
    void restsOnWhatItsCounterpartyIs() {
        assertThat(only(missing()).grounds()).containsExactly(LegalGround.PROGRAM_TERMS, LegalGround.ERROR_CORRECTION);
    }

    @Test
    void awaitsAnAnswerForAsLongAsItsCounterpartyHas() {
        Scene scene = missing();
        String claimId = only(scene).claimId();

        Claim submitted = only(scene.told(claimId, "2025-11-24", Status.SUBMITTED));

        assertThat(submitted.status()).isEqualTo(ClaimStatus.SUBMITTED);
        assertThat(submitted.life().respondBy()).isEqualTo(LocalDate.of(2025, 11, 28));
    }

    @Test
    void showsOnceMoreWhatWasClaimedAndCameLate() {
        Scene scene = missing();
        String claimId = only(scene).claimId();
        scene.credit("EVENT", "E1", "2025-11-24", 4_000);

        assertThat(scene.outcome().claims()).isEmpty();
        assertThat(only(scene.told(claimId, "2025-11-20", Status.SUBMITTED))).satisfies(claim -> {
            assertThat(claim.claimId()).isEqualTo(claimId);
            assertThat(claim.status()).isEqualTo(ClaimStatus.RECOVERED);
        });
    }

    @Test
    void showsWhatWasClaimedBesideWhatIsToBeGivenBack() {
        Scene scene = missing();
        String claimId = only(scene).claimId();
        scene.credit("EVENT", "E1", "2025-11-24", 5_000);
        scene.told(claimId, "2025-11-20", Status.SUBMITTED);

        assertThat(scene.outcome().claims())
                .extracting(Claim::direction)
                .containsExactly(Direction.RECOVER, Direction.CLAIM);
    }

    @Test
    void showsWhatIsStillLackingOnce() {
        Scene scene = missing();

        assertThat(only(scene.told(only(scene).claimId(), "2025-11-20", Status.SUBMITTED))
                        .direction())
                .isEqualTo(Direction.CLAIM);
    }

    @Test
    void takesMoneyForARequestThatIsNotApprovedForNoOther() {
        Scene scene = new Scene(D);
        scene.refund("R1", "A1", "2025-11-20", RefundStatus.REQUESTED, "2025-11-20", 9_000);
        scene.refund("R2", "A1", "2025-11-20", RefundStatus.APPROVED, "2025-11-24", 4_000);
        scene.credit(Program.REFUND, "R1", "2025-11-24", 4_000);

        assertThat(scene.outcome().claims()).singleElement().satisfies(claim -> {
            assertThat(claim.direction()).isEqualTo(Direction.RECOVER);
            assertThat(claim.reference()).isEqualTo("R1");
        });
    }

    private static Scene missing() {
        Scene scene = new Scene(D, ProgramMaker.listed());
        scene.expect("EVENT", "E1", "2025-11-14", 4_000);
        return scene;
    }

    private static Claim only(Scene scene) {
        assertThat(scene.outcome().claims()).hasSize(1);
        return scene.outcome().claims().get(0);
    }
}
