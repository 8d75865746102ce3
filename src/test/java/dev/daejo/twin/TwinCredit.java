package dev.daejo.twin;

import dev.daejo.reconciliation.TextOrder;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Money that came. A cancel answers refunds, but is never unexpected. */
record TwinCredit(
        String counterpartyId,
        String id,
        String reference,
        @Nullable YearMonth period,
        long amount,
        LocalDate received,
        boolean isCancel) {

    /** By receipt and id; the file's counterparty tells apart what the contract does not. */
    static final Comparator<TwinCredit> IN_ORDER = Comparator.comparing(TwinCredit::received)
            .thenComparing(TwinCredit::id, TextOrder.BY_CODE_POINT)
            .thenComparing(TwinCredit::counterpartyId, TextOrder.BY_CODE_POINT);
}
