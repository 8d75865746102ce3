package dev.daejo.intake.layout;

import dev.daejo.intake.layout.Layout.Known;
import dev.daejo.intake.layout.LineKeys.Said;
import dev.daejo.intake.layout.StatusRule.Status;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes canonical rows of the records of one export; a purchase that was cancelled since gives two. */
final class RowMaker {

    private static final String WON = "KRW";
    private static final String UNKNOWN_STATUS = "레이아웃의 status에 있는 말";

    private final Layout layout;
    private final Function<String, Optional<Status>> statusOf;
    private final Function<String, Optional<LocalTime>> timeOf;
    private final LineKeys keys = new LineKeys();
    private @Nullable QueryPeriod period;
    private Function<String, Optional<LocalDateTime>> days;

    RowMaker(Layout layout) {
        this.layout = layout;
        this.statusOf = new OncePerText<>(statusOf(layout));
        this.days = daysIn(null);
        this.timeOf =
                new OncePerText<>(text -> Optional.ofNullable(layout.dates().time(text)));
    }

    /** What a record says before it is known whether it is a purchase or a cancel; nulls where it does not say it. */
    private record Facts(
            RecordOfTable cells,
            String memberId,
            String cardNo,
            LocalDateTime usedAt,
            @Nullable LocalDateTime cancelledOn,
            @Nullable LocalDateTime postedOn,
            Status status,
            Amounts amounts,
            String currency) {

        Money amount() {
            return amounts.amount();
        }

        Money cancelAmount() {
            return amounts.cancelAmount();
        }

        String get(Field field) {
            return cells.get(field);
        }
    }

    private Function<String, Optional<LocalDateTime>> daysIn(@Nullable QueryPeriod asked) {
        return new OncePerText<>(text -> Optional.ofNullable(layout.dates().read(text, asked)));
    }

    /** What follows are days of a period. */
    void begin(@Nullable QueryPeriod another) {
        if (!Objects.equals(another, period)) {
            period = another;
            days = daysIn(another);
        }
    }

    Outcome row(RecordOfTable cells, Side side, Map<Known, String> told) {
        Optional<Status> status = status(cells);
        if (status.isEmpty()) {
            return cells.refused(Field.STATUS, UNKNOWN_STATUS);
        }
        return status.get() == Status.SKIP ? Outcome.SKIPPED : dated(cells, side, told, status.get());
    }

    private Optional<Status> status(RecordOfTable cells) {
        Integer place = cells.header().places().get(Field.STATUS);
        return place == null ? Optional.of(Status.NORMAL) : statusOf.apply(cells.get(Field.STATUS));
    }

    /** What the clean cells of the status column say; none of a word that the layout does not know. */
    static Function<String, Optional<Status>> statusOf(Layout layout) {
        StatusRule rule = layout.status();
        return rule == null ? cell -> Optional.of(Status.NORMAL) : cell -> rule.of(Names.unspaced(cell));
    }

    LineKeys keys() {
        return keys;
    }

    private Outcome dated(RecordOfTable cells, Side side, Map<Known, String> told, Status status) {
        LocalDateTime usedOn = day(cells, Field.USED_ON);
        if (usedOn == null) {
            return cells.refused(Field.USED_ON, layout.dates().expected());
        }
        LocalTime time = cells.get(Field.USED_TIME).isEmpty()
                ? usedOn.toLocalTime()
                : timeOf.apply(cells.get(Field.USED_TIME)).orElse(null);
        if (time == null) {
            return cells.refused(Field.USED_TIME, layout.dates().expectedTime());
        }
        LocalDateTime postedOn = day(cells, Field.POSTED_ON);
        if (postedOn == null && isTold(cells, Field.POSTED_ON)) {
            return cells.refused(Field.POSTED_ON, layout.dates().expected());
        }
        LocalDateTime cancelledOn = day(cells, Field.CANCELLED_ON);
        if (cancelledOn == null && isTold(cells, Field.CANCELLED_ON)) {
            return cells.refused(Field.CANCELLED_ON, layout.dates().expected());
        }
        return valued(cells, side, told, usedOn.toLocalDate().atTime(time), postedOn, cancelledOn, status);
    }

    private @Nullable LocalDateTime day(RecordOfTable cells, Field field) {
        return days.apply(cells.get(field)).orElse(null);
    }

    /** Whether a cell holds more than a mark for nothing. */
    private static boolean isTold(RecordOfTable cells, Field field) {
        return !cells.get(field).isEmpty() && !cells.get(field).equals("-");
    }

    private Outcome valued(
            RecordOfTable cells,
            Side side,
            Map<Known, String> told,
            LocalDateTime usedAt,
            @Nullable LocalDateTime postedOn,
            @Nullable LocalDateTime cancelledOn,
            Status status) {
        Amounts amounts = Amounts.of(cells);
        if (amounts.unreadable() != null) {
            return cells.refused(amounts.unreadable(), Money.EXPECTED);
        }
        if (amounts.amount().negative() && !layout.negativeIsCancel() && side != Side.CANCEL && status != Status.SLIP) {
            return cells.refused(Field.AMOUNT, "음수가 아닌 금액");
        }
        return directed(
                new Facts(
                        cells,
                        orTold(cells.get(Field.MEMBER_ID), told.get(Known.MEMBER_ID)),
                        Cell.cardNo(orTold(cells.get(Field.CARD_NO), told.get(Known.CARD_NO))),
                        usedAt,
                        cancelledOn,
                        postedOn,
                        status,
                        amounts,
                        amounts.isForeign() ? foreignCurrency(cells) : WON),
                side);
    }

    private static String orTold(String value, @Nullable String told) {
        return value.isEmpty() && told != null ? told : value;
    }

    private String foreignCurrency(RecordOfTable cells) {
        String told = cells.get(Field.CURRENCY);
        return told.isEmpty() ? layout.foreignCurrency() : told;
    }

    private Outcome directed(Facts facts, Side side) {
        boolean cancelAlone = !facts.amount().isSome() && facts.cancelAmount().isSome();
        if (side == Side.CANCEL || facts.status == Status.SLIP || facts.amount().negative() || cancelAlone) {
            return new Outcome.Row(cancelSlip(facts, cancelAlone ? facts.cancelAmount() : facts.amount()), null);
        }
        boolean cancelled =
                facts.status == Status.CANCELLED || facts.cancelAmount().isSome() || facts.cancelledOn != null;
        CanonicalRow purchase = purchase(facts);
        return new Outcome.Row(purchase, cancelled ? cancelOf(purchase, facts) : null);
    }

    private CanonicalRow purchase(Facts facts) {
        Said said = said(Side.PURCHASE, facts, facts.usedAt, facts.amount().digits());
        String lineId = lineId(facts, said);
        return canonical(
                facts,
                lineId,
                "PURCHASE",
                facts.usedAt,
                day(facts.postedOn, null, facts.usedAt),
                orKey(facts.get(Field.APPROVAL_NO), lineId),
                "",
                facts.amount().digits());
    }

    /** The cancel that a purchase's own row tells; of the whole purchase where no amount is told. */
    private CanonicalRow cancelOf(CanonicalRow purchase, Facts facts) {
        String amount = facts.cancelAmount().isSome()
                ? facts.cancelAmount().digits()
                : facts.amount().digits();
        LocalDateTime usedAt = cancelTime(facts);
        Said said = said(Side.CANCEL, facts, usedAt, amount);
        String lineId = facts.get(Field.LINE_ID).isEmpty()
                ? keys.next(said, facts.get(Field.INSTALMENT)).toString()
                : facts.get(Field.LINE_ID) + "-C";
        return canonical(
                facts,
                lineId,
                "CANCEL",
                usedAt,
                day(facts.cancelledOn, facts.postedOn, facts.usedAt),
                purchase.approvalNo(),
                purchase.approvalNo(),
                amount);
    }

    private CanonicalRow cancelSlip(Facts facts, Money amount) {
        LocalDateTime usedAt = cancelTime(facts);
        Said said = said(Side.CANCEL, facts, usedAt, amount.digits());
        LineKeys.Key key = keys.next(said, facts.get(Field.INSTALMENT));
        String lineId = facts.get(Field.LINE_ID).isEmpty() ? key.toString() : facts.get(Field.LINE_ID);
        String approvalNo = orKey(facts.get(Field.APPROVAL_NO), lineId);
        return canonical(
                facts,
                lineId,
                "CANCEL",
                usedAt,
                day(facts.postedOn, facts.cancelledOn, facts.usedAt),
                approvalNo,
                originalApprovalNo(facts, amount, key.ordinal()),
                amount.digits());
    }

    /**
     * The purchase that a cancel takes back: by the approval number of either; where the export has none, by the key of a
     * purchase of that day of use, merchant and amount.
     */
    private String originalApprovalNo(Facts facts, Money amount, int ordinal) {
        if (!facts.get(Field.ORIGINAL_APPROVAL_NO).isEmpty()) {
            return facts.get(Field.ORIGINAL_APPROVAL_NO);
        }
        if (!facts.get(Field.APPROVAL_NO).isEmpty() || !layout.approvalNoIsKey()) {
            return facts.get(Field.APPROVAL_NO);
        }
        Money original = facts.amounts.originalAmount();
        String bought = original.isSome() ? original.digits() : amount.digits();
        return keys.key(said(Side.PURCHASE, facts, facts.usedAt, bought), ordinal)
                .toString();
    }

    private String lineId(Facts facts, Said said) {
        return facts.get(Field.LINE_ID).isEmpty()
                ? keys.next(said, facts.get(Field.INSTALMENT)).toString()
                : facts.get(Field.LINE_ID);
    }

    private String orKey(String approvalNo, String key) {
        return approvalNo.isEmpty() && layout.approvalNoIsKey() ? key : approvalNo;
    }

    /** A cancel comes no earlier than what it cancels; a day alone would begin before it. */
    private static LocalDateTime cancelTime(Facts facts) {
        LocalDateTime told = facts.cancelledOn;
        return told == null || told.isBefore(facts.usedAt) ? facts.usedAt : told;
    }

    private String day(@Nullable LocalDateTime first, @Nullable LocalDateTime second, LocalDateTime usedAt) {
        if (first != null) {
            return first.toLocalDate().toString();
        }
        if (second != null) {
            return second.toLocalDate().toString();
        }
        return layout.postedOnIsUsedAt() ? usedAt.toLocalDate().toString() : "";
    }

    private static Said said(Side side, Facts facts, LocalDateTime at, String amount) {
        return new Said(
                side,
                facts.memberId,
                lastFour(facts.cardNo),
                facts.get(Field.APPROVAL_NO),
                facts.get(Field.MERCHANT_NAME),
                at.toLocalDate().toString(),
                amount,
                facts.currency);
    }

    private static String lastFour(String cardNo) {
        StringBuilder digits = new StringBuilder(4);
        for (int at = cardNo.length() - 1; at >= 0 && digits.length() < 4; at--) {
            if (cardNo.charAt(at) >= '0' && cardNo.charAt(at) <= '9') {
                digits.append(cardNo.charAt(at));
            }
        }
        return digits.reverse().toString();
    }

    private static CanonicalRow canonical(
            Facts facts,
            String lineId,
            String type,
            LocalDateTime usedAt,
            String postedOn,
            String approvalNo,
            String originalApprovalNo,
            String amount) {
        return new CanonicalRow(
                lineId,
                facts.memberId,
                facts.cardNo,
                usedAt.toString(),
                postedOn,
                type,
                approvalNo,
                originalApprovalNo,
                facts.get(Field.MERCHANT_ID),
                facts.get(Field.MERCHANT_NAME),
                facts.get(Field.MERCHANT_CATEGORY),
                facts.get(Field.CHANNEL),
                amount,
                facts.currency);
    }
}
