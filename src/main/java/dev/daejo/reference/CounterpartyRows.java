package dev.daejo.reference;

import dev.daejo.reconciliation.program.Counterparty;
import dev.daejo.reconciliation.program.CounterpartyKind;
import dev.daejo.reconciliation.program.DeliveryEvery;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads {@code counterparties.csv}.
 *
 * <p>File names say a counterparty without case and a day after it, so ids alike without case are a fault, and so is an
 * id that is another's followed by a day: {@code statement-x-20251001-20251031.csv} would be either's. Any other id can
 * be told apart, also with a hyphen.
 */
final class CounterpartyRows {

    private static final int ANSWER_BUSINESS_DAYS = 2;
    private static final int REFUND_BUSINESS_DAYS = 3;
    private static final int DELIVERY_LAG_DAYS = 1;

    private static final Pattern ID_THEN_DAY = Pattern.compile("(.+)-[0-9]{8}", Pattern.DOTALL);

    private CounterpartyRows() {}

    static SortedMap<String, Counterparty> read(Table table) {
        checkIds(table);
        SortedMap<String, Counterparty> counterparties = new TreeMap<>();
        table.rows()
                .forEach(row -> counterparty(row).ifPresent(each -> counterparties.put(each.counterpartyId(), each)));
        return counterparties;
    }

    private static Optional<Counterparty> counterparty(Row row) {
        Optional<CounterpartyKind> kind = row.oneOf("kind", CounterpartyKind.class);
        int answerDays = row.businessDays("answer_business_days").orElse(ANSWER_BUSINESS_DAYS);
        int refundDays = row.businessDays("refund_business_days").orElse(REFUND_BUSINESS_DAYS);
        Optional<DeliveryEvery> statements = row.oneOf("statement_every", DeliveryEvery.class);
        Optional<DeliveryEvery> payouts = row.oneOf("payouts_every", DeliveryEvery.class);
        int lag = row.days("delivery_lag_days").orElse(DELIVERY_LAG_DAYS);
        Optional<Integer> closing = row.days("close_after_days");
        return kind.map(known -> new Counterparty(
                row.text("counterparty_id"),
                row.text("name"),
                known,
                row.text("system"),
                answerDays,
                refundDays,
                statements.orElse(null),
                payouts.orElse(null),
                lag,
                closing.orElse(null)));
    }

    private static void checkIds(Table table) {
        table.uniqueBy("counterparty_id", "거래처(대소문자 구별 없음)", row -> withoutCase(row.text("counterparty_id")));
        Set<String> ids = table.values("counterparty_id").stream()
                .map(CounterpartyRows::withoutCase)
                .collect(Collectors.toSet());
        for (Row row : table.rows()) {
            Matcher id = ID_THEN_DAY.matcher(withoutCase(row.text("counterparty_id")));
            if (id.matches() && ids.contains(id.group(1))) {
                row.fault("counterparty_id", "파일 이름에서 다른 거래처와 날짜로도 읽히지 않는 id");
            }
        }
    }

    private static String withoutCase(String id) {
        return id.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
