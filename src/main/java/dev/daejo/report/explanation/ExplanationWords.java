package dev.daejo.report.explanation;

import dev.daejo.reconciliation.program.Payback;
import dev.daejo.report.words.Figures;
import dev.daejo.report.words.Words;
import java.math.BigDecimal;
import java.util.Locale;

/** The words of an explanation and, beside them, those of the reports; amounts are told in won. */
final class ExplanationWords {

    private final Words own = Words.in("explanation", Locale.KOREAN);
    private final Words ofReports = Words.in(Locale.KOREAN);

    String of(String key, Object... fillings) {
        return own.of(key, fillings);
    }

    /** Of a value, under a prefix of its own. */
    String ofValue(String prefix, Enum<?> value) {
        return own.of(prefix, value);
    }

    /** In the words that the reports use. */
    String ofReports(String prefix, Enum<?> value) {
        return ofReports.of(prefix, value);
    }

    String won(long amount) {
        return own.of("won", Figures.grouped(amount));
    }

    /** With its sign, also when it is above 0. */
    String difference(long amount) {
        return amount > 0 ? own.of("plus", Figures.grouped(amount)) : won(amount);
    }

    String won(BigDecimal exact) {
        return own.of(
                "won",
                String.format(Locale.ROOT, "%,." + Math.max(0, plain(exact).scale()) + "f", exact));
    }

    /** A rate or a multiplier. */
    static String number(BigDecimal number) {
        return plain(number).toPlainString();
    }

    /** A cap or what is left of it. */
    String cap(long won) {
        return isUnlimited(won) ? own.of("cap.unlimited") : won(won);
    }

    static boolean isUnlimited(long won) {
        return won == Payback.NO_CAP;
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }
}
