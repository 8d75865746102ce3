package dev.daejo.reference;

import java.util.Arrays;
import java.util.List;

/**
 * The files of the reference data and their columns (contract, section 2), in the order of their names.
 *
 * <p>{@code *} marks a column that must be there and whose value must not be empty.
 */
enum ReferenceFile {
    CHANNELS(
            "channels.csv", Presence.OPTIONAL, "counterparty_id* step* channel* contact hours documents verified note"),
    COUNTERPARTIES(
            "counterparties.csv",
            Presence.REQUIRED,
            "counterparty_id* name kind* system answer_business_days refund_business_days statement_every"
                    + " payouts_every delivery_lag_days close_after_days"),
    HOLIDAYS("holidays.csv", Presence.REQUIRED, "date* name"),
    PROGRAM_PERIODS("program-periods.csv", Presence.OPTIONAL, "program_id* period* period_cap pay_on"),
    PROGRAM_TIERS("program-tiers.csv", Presence.OPTIONAL, "program_id* from_spend* rate fixed_amount period_cap"),
    PROGRAMS(
            "programs.csv",
            Presence.REQUIRED,
            "program_id* name kind* counterparty_id* statements starts_on* ends_on* rate fixed_amount base_multiplier"
                    + " min_payment max_payment per_payment_cap period_cap total_cap count_cap rounding_unit"
                    + " include_categories exclude_categories include_channels exclude_channels enrollment cancel_rule"
                    + " settle_per tier_by paid_by* pay_rule enroll_cutoff_day grace_days amount_tolerance"
                    + " match_days_before match_days_after close_after_days claim_within_days"),
    RESPONSE_CODES("response-codes.csv", Presence.OPTIONAL, "system* code* class* meaning");

    private enum Presence {
        REQUIRED,
        OPTIONAL
    }

    private final String fileName;
    private final Presence presence;
    private final String columns;

    ReferenceFile(String fileName, Presence presence, String columns) {
        this.fileName = fileName;
        this.presence = presence;
        this.columns = columns;
    }

    String fileName() {
        return fileName;
    }

    boolean mustBeThere() {
        return presence == Presence.REQUIRED;
    }

    List<String> columns() {
        return List.of(columns.replace("*", "").split(" "));
    }

    List<String> requiredColumns() {
        return Arrays.stream(columns.split(" "))
                .filter(name -> name.endsWith("*"))
                .map(name -> name.replace("*", ""))
                .toList();
    }
}
