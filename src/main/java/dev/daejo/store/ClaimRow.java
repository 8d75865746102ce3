package dev.daejo.store;

import dev.daejo.reconciliation.claim.Claim;
import dev.daejo.reconciliation.claim.ClaimEvent;
import dev.daejo.reconciliation.claim.ClaimLife;
import dev.daejo.reconciliation.claim.ClaimStatus;
import dev.daejo.reconciliation.claim.ClaimStep;
import dev.daejo.reconciliation.claim.Direction;
import dev.daejo.reconciliation.claim.LegalGround;
import dev.daejo.reconciliation.claim.Occasion;
import dev.daejo.reconciliation.claim.Recovery;
import dev.daejo.reconciliation.claim.Remedy;
import dev.daejo.reconciliation.discrepancy.Discrepancy;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A row of {@code claim c}. */
final class ClaimRow {

    static final String TARGET = """
            claim (run_id, case_id, claim_id, direction, counterparty_id, step, member_id, reference, requested_at,
                transaction_no, amount, late_interest, remedy, grounds, expires_on, status, respond_by, overdue_since,
                events, recovered, recovered_on, recovery_days,
                counterparty_name, channel, contact, hours, documents, note)""";

    /** As {@link #read} takes them. */
    static final String COLUMNS = """
            c.claim_id, c.case_id, c.direction, c.counterparty_id, c.member_id, c.reference, c.requested_at,
            c.transaction_no, c.amount, c.late_interest, c.remedy, c.grounds, c.expires_on, c.step, c.status,
            c.respond_by, c.overdue_since, c.events, c.recovered_on, c.recovered, c.recovery_days, c.counterparty_name,
            c.channel, c.contact, c.hours, c.documents, c.note""";

    private static final String BETWEEN = "|";

    private ClaimRow() {}

    static BiConsumer<CopyText, StoredClaim> writer(long runId) {
        return (text, stored) -> {
            Claim claim = stored.claim();
            text.value(runId).value(claim.caseId()).value(claim.claimId()).value(claim.direction());
            text.value(claim.counterpartyId()).value(claim.step());
            text.value(claim.memberId()).value(claim.reference());
            text.value(claim.occasion().requestedAt()).value(claim.occasion().transactionNo());
            text.value(claim.amount()).value(claim.lateInterest());
            text.value(claim.remedy()).value(textOf(claim.grounds(), LegalGround::name));
            text.value(claim.expiresOn()).value(claim.status());
            text.value(claim.life().respondBy()).value(claim.life().overdueSince());
            text.value(textOf(claim.events(), ClaimRow::textOf));
            write(text, claim.recovery());
            write(text, stored.address());
        };
    }

    private static void write(CopyText text, @Nullable Recovery recovery) {
        if (recovery == null) {
            text.absent().absent().absent();
        } else {
            text.value(recovery.won()).value(recovery.on()).value(recovery.days());
        }
    }

    private static void write(CopyText text, Address address) {
        text.value(address.counterpartyName()).value(address.channel()).value(address.contact());
        text.value(address.hours()).value(address.documents()).value(address.note());
    }

    /** Reads the {@link #COLUMNS}; its case is one of those given. */
    static ClaimedCase read(RowValues row, Map<String, Discrepancy> cases) throws SQLException {
        Claim claim = claim(row);
        Discrepancy found = Objects.requireNonNull(cases.get(claim.caseId()), "the case of a claim");
        return new ClaimedCase(claim, address(row), found);
    }

    private static Claim claim(RowValues row) throws SQLException {
        return new Claim(
                row.text(),
                row.text(),
                Direction.valueOf(row.text()),
                row.text(),
                row.text(),
                row.text(),
                new Occasion(row.momentIfAny(), row.text()),
                row.number(),
                row.number(),
                Remedy.valueOf(row.text()),
                list(row.text(), LegalGround::valueOf),
                row.dayIfAny(),
                life(row),
                list(row.text(), ClaimRow::event),
                recovery(row));
    }

    private static ClaimLife life(RowValues row) throws SQLException {
        return new ClaimLife(
                ClaimStep.valueOf(row.text()), ClaimStatus.valueOf(row.text()), row.dayIfAny(), row.dayIfAny());
    }

    private static @Nullable Recovery recovery(RowValues row) throws SQLException {
        LocalDate on = row.dayIfAny();
        long won = row.number();
        long days = row.number();
        return on == null ? null : new Recovery(won, on, days);
    }

    private static Address address(RowValues row) throws SQLException {
        return new Address(row.text(), row.text(), row.text(), row.text(), row.text(), row.text());
    }

    private static <T> String textOf(List<T> values, Function<T, String> text) {
        return values.stream().map(text).collect(Collectors.joining(BETWEEN));
    }

    private static <T> List<T> list(String text, Function<String, T> value) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split("\\|")).map(value).toList();
    }

    private static String textOf(ClaimEvent event) {
        return event.on() + " " + event.step() + " " + event.kind();
    }

    private static ClaimEvent event(String text) {
        String[] parts = text.split(" ", -1);
        return new ClaimEvent(
                LocalDate.parse(parts[0]), ClaimStep.valueOf(parts[1]), ClaimEvent.Kind.valueOf(parts[2]));
    }
}
