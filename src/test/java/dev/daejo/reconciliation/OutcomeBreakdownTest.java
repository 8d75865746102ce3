package dev.daejo.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daejo.reconciliation.pairing.PairingStep;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the totals of one member are made up of; by it the alerts know an outage on a pay day. */
class OutcomeBreakdownTest {

    private static final LocalDate PAY_DAY = LocalDate.of(2025, 11, 14);
    private static final LocalDate IN_GRACE = LocalDate.of(2025, 11, 24);
    private static final LocalDate TO_COME = LocalDate.of(2025, 11, 28);

    /** Paid, unpaid, paid in part; in its grace; still to come; and money for nothing. */
    private final MemberOutcome outcome = outcome();

    private static MemberOutcome outcome() {
        Scene scene = new Scene("2025-11-25", ProgramMaker.listed());
        scene.expect("EVENT", "PAID", "2025-11-14", 1_000);
        scene.credit("EVENT", "PAID", "2025-11-13", 1_000);
        scene.expect("EVENT", "UNPAID", "2025-11-14", 500);
        scene.expect("EVENT", "IN-PART", "2025-11-14", 70);
        scene.credit("EVENT", "IN-PART", "2025-11-14", 30);
        scene.expect("EVENT", "IN-GRACE", "2025-11-24", 300);
        scene.expect("EVENT", "TO-COME", "2025-11-28", 9);
        scene.credit("EVENT", "FOR-NOTHING", "2025-11-20", 2);
        return scene.outcome();
    }

    @Test
    void saysOfAPayDayThatHasComeWhatWasPromisedWhatCameToNothingAndWhatIsInItsGrace() {
        assertThat(of(Share.Of.PAY_DAY))
                .isEqualTo(Map.of(
                        Share.ofPayDay("EVENT", PAY_DAY, Total.EXPECTED), new Tally(3, 1_570),
                        Share.ofPayDay("EVENT", PAY_DAY, Total.OUTSTANDING), new Tally(1, 500),
                        Share.ofPayDay("EVENT", IN_GRACE, Total.EXPECTED), new Tally(1, 300),
                        Share.ofPayDay("EVENT", IN_GRACE, Total.NOT_YET_DUE), new Tally(1, 300)));
    }

    @Test
    void saysOfADayWhatWasDueWhatOfThatIsSettledAndWhatArrived() {
        assertThat(of(Share.Of.DAY))
                .isEqualTo(Map.of(
                        Share.onDay(PAY_DAY, Total.EXPECTED), new Tally(3, 1_570),
                        Share.onDay(PAY_DAY, Total.SETTLED), new Tally(2, 1_030),
                        Share.onDay(IN_GRACE, Total.EXPECTED), new Tally(1, 300),
                        Share.onDay(TO_COME, Total.EXPECTED), new Tally(1, 9),
                        Share.onDay(PAY_DAY.minusDays(1), Total.CREDITS), new Tally(1, 1_000),
                        Share.onDay(PAY_DAY, Total.CREDITS), new Tally(1, 30),
                        Share.onDay(LocalDate.of(2025, 11, 20), Total.CREDITS), new Tally(1, 2)));
    }

    @Test
    void saysByWhichStepMoneyFoundItsPlace() {
        assertThat(of(Share.Of.STEP)).isEqualTo(Map.of(Share.ofStep(PairingStep.REFERENCE), new Tally(2, 1_030)));
    }

    @Test
    void addsUpToTheTotalsProgramByProgram() {
        assertThat(outcome.breakdown().of(Share.ofProgram("EVENT", Total.CREDITS)))
                .isEqualTo(new Tally(3, 1_032));
        assertThat(outcome.breakdown().imbalance(outcome.totals())).isEmpty();
    }

    private Map<Share, Tally> of(Share.Of what) {
        return outcome.breakdown().shares().keySet().stream()
                .filter(share -> share.of() == what)
                .collect(Collectors.toMap(Function.identity(), outcome.breakdown()::of));
    }
}
