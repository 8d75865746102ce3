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
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A row of {@code claim c}, read together with its {@code discrepancy d}. */
final class ClaimRow {

    static final String TARGET = """
            claim (run_id, case_id, claim_id, direction, counterparty_id, step, member_id, reference, requested_at,
                transaction_no, amount, late_interest, remedy, grounds, expires_on, status, respond_by, overdue_since,
                events, recovered, recovered_on, recovery_days,
                counterparty_name, channel, contact, hours, documents, note)""";

    static final String COLUMNS = """
            c.*, d.type, d.cause, d.program_id, d.period, d.expected, d.received, d.due_on, d.days_overdue, d.code,
            d.incident_id, d.ambiguous, d.paired_by, d.since""";

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

    static ClaimedCase read(ResultSet row) throws SQLException {
        return new ClaimedCase(claim(row), address(row), DiscrepancyRow.read(row, List.of()));
    }

    private static Address address(ResultSet row) throws SQLException {
        return new Address(
                row.getString("counterparty_name"),
                row.getString("channel"),
                row.getString("contact"),
                row.getString("hours"),
                row.getString("documents"),
                row.getString("note"));
    }

    private static Claim claim(ResultSet row) throws SQLException {
        return new Claim(
                row.getString("claim_id"),
                row.getString("case_id"),
                Direction.valueOf(row.getString("direction")),
                row.getString("counterparty_id"),
                row.getString("member_id"),
                row.getString("reference"),
                new Occasion(row.getObject("requested_at", LocalDateTime.class), row.getString("transaction_no")),
                row.getLong("amount"),
                row.getLong("late_interest"),
                Remedy.valueOf(row.getString("remedy")),
                list(row.getString("grounds"), LegalGround::valueOf),
                row.getObject("expires_on", LocalDate.class),
                life(row),
                list(row.getString("events"), ClaimRow::event),
                recovery(row));
    }

    private static ClaimLife life(ResultSet row) throws SQLException {
        return new ClaimLife(
                ClaimStep.valueOf(row.getString("step")),
                ClaimStatus.valueOf(row.getString("status")),
                row.getObject("respond_by", LocalDate.class),
                row.getObject("overdue_since", LocalDate.class));
    }

    private static @Nullable Recovery recovery(ResultSet row) throws SQLException {
        LocalDate on = row.getObject("recovered_on", LocalDate.class);
        return on == null ? null : new Recovery(row.getLong("recovered"), on, row.getLong("recovery_days"));
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
