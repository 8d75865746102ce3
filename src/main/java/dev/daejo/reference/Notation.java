package dev.daejo.reference;

import dev.daejo.reconciliation.program.PayRule;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the contract writes dates, amounts, rates, days and pay rules; whatever is written otherwise is empty. */
final class Notation {

    /** More days than lie between any two dates that can be written. */
    static final int MOST_DAYS = 9_999_999;

    /** Business days are counted one by one; more than these, about four centuries, are a slip of the pen. */
    static final int MOST_BUSINESS_DAYS = 99_999;

    private static final int LAST_DAY_OF_MONTH = 31;

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern PERIOD = Pattern.compile("[0-9]{4}-[0-9]{2}");
    private static final Pattern WHOLE = Pattern.compile("[0-9]+");
    private static final Pattern DECIMAL = Pattern.compile("[0-9]+(\\.[0-9]+)?|\\.[0-9]+");
    private static final Pattern PAY_RULE = Pattern.compile("(MONTH_DAY|BUSINESS_DAYS):([0-9]+)");

    private Notation() {}

    static Optional<LocalDate> date(String text) {
        if (!DATE.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    static Optional<YearMonth> period(String text) {
        if (!PERIOD.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(YearMonth.parse(text));
        } catch (DateTimeException noSuchMonth) {
            return Optional.empty();
        }
    }

    /** A whole number that is not negative. */
    static Optional<Long> whole(String text) {
        return whole(text, 0, Long.MAX_VALUE);
    }

    static Optional<Long> whole(String text, long least, long most) {
        if (!WHOLE.matcher(text).matches()) {
            return Optional.empty();
        }
        BigInteger value = new BigInteger(text);
        return value.compareTo(BigInteger.valueOf(least)) < 0 || value.compareTo(BigInteger.valueOf(most)) > 0
                ? Optional.empty()
                : Optional.of(value.longValueExact());
    }

    /** A decimal that is not negative, exactly as it is written. */
    static Optional<BigDecimal> decimal(String text) {
        return DECIMAL.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    static Optional<PayRule> payRule(String text) {
        Matcher rule = PAY_RULE.matcher(text);
        if (!rule.matches()) {
            return Optional.empty();
        }
        return rule.group(1).equals("MONTH_DAY")
                ? whole(rule.group(2), 1, LAST_DAY_OF_MONTH).map(day -> new PayRule.MonthDay(day.intValue()))
                : whole(rule.group(2), 0, MOST_BUSINESS_DAYS).map(days -> new PayRule.BusinessDays(days.intValue()));
    }
}
