package dev.daejo.store;

import dev.daejo.reconciliation.Breakdown;
import dev.daejo.reconciliation.Share;
import dev.daejo.reconciliation.Tally;
import dev.daejo.reconciliation.Total;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.support.SqlArrayValue;

/** A row of {@code control_total_share}. */
record ShareRow(Share share, Tally tally) {

    static final String ADD = """
            INSERT INTO control_total_share AS s (run_id, part_of, part, name, count, amount)
            SELECT :run, * FROM unnest(:part_of, :part, :name, :count, :amount)
            ON CONFLICT (run_id, part_of, part, name)
            DO UPDATE SET count = s.count + excluded.count, amount = s.amount + excluded.amount
            """;

    static final String READ = "SELECT part_of, part, name, count, amount FROM control_total_share WHERE run_id = :run";

    static Map<String, Object> parameters(long runId, Breakdown breakdown) {
        List<Map.Entry<Share, Tally>> rows = List.copyOf(breakdown.shares().entrySet());
        return Map.of(
                "run", runId,
                "part_of", array("text", rows, row -> row.getKey().of().name()),
                "part", array("text", rows, row -> row.getKey().key()),
                "name", array("text", rows, row -> row.getKey().total().label()),
                "count", array("bigint", rows, row -> row.getValue().count()),
                "amount",
                        array(
                                "numeric",
                                rows,
                                row -> new BigDecimal(row.getValue().amount())));
    }

    static ShareRow read(ResultSet row, int index) throws SQLException {
        Share share = new Share(
                Share.Of.valueOf(row.getString("part_of")),
                row.getString("part"),
                Total.valueOf(row.getString("name").toUpperCase(Locale.ROOT)));
        return new ShareRow(
                share,
                Tally.of(row.getLong("count"), row.getBigDecimal("amount").toBigIntegerExact()));
    }

    static Breakdown breakdown(List<ShareRow> rows) {
        return new Breakdown(rows.stream().collect(Collectors.toMap(ShareRow::share, ShareRow::tally)));
    }

    private static SqlArrayValue array(
            String type, List<Map.Entry<Share, Tally>> rows, Function<Map.Entry<Share, Tally>, Object> value) {
        return new SqlArrayValue(type, rows.stream().map(value).toArray());
    }
}
