package dev.daejo.intake.layout;

import dev.daejo.intake.layout.Layout.Known;
import java.util.Set;

/** Whether the parts of a layout, each well written, make one by which rows can be read. */
final class WholeLayout {

    private WholeLayout() {}

    /** Adds what is lacking to the faults of the layout's YAML. */
    static void check(YamlMap all, Layout layout) {
        for (Table table : layout.tables()) {
            if (table.side() != Side.SKIP) {
                checkRows(all, layout, table.columns().keySet());
            }
        }
        if (layout.dates().needsPeriod() && !layout.preamble().containsKey(Known.PERIOD)) {
            all.fault("dates", "연도 없는 날짜 형식", "preamble.period, 또는 연도가 있는 형식만");
        }
        if (layout.dates().dates().isEmpty() && !layout.dates().excel()) {
            all.fault("dates", "없음", "날짜 형식 하나 이상");
        }
    }

    private static void checkRows(YamlMap all, Layout layout, Set<Field> columns) {
        require(all, columns.contains(Field.USED_ON), "tables", "used_on 열");
        require(all, columns.contains(Field.AMOUNT) || columns.contains(Field.CANCEL_AMOUNT), "tables", "amount 열");
        require(
                all,
                columns.contains(Field.MEMBER_ID) || isTold(layout, Known.MEMBER_ID),
                "tables",
                "member_id 열, 또는 preamble.member_id나 headings의 (?<memberId>…)");
        require(
                all,
                columns.contains(Field.CARD_NO) || isTold(layout, Known.CARD_NO),
                "tables",
                "card_no 열, 또는 preamble.card_no나 headings의 (?<cardNo>…)");
        require(
                all,
                columns.contains(Field.POSTED_ON) || layout.postedOnIsUsedAt(),
                "posted_on",
                "posted_on 열, 또는 posted_on: used_at");
        require(
                all,
                columns.contains(Field.APPROVAL_NO) || layout.approvalNoIsKey(),
                "approval_no",
                "approval_no 열, 또는 approval_no: line_key");
        require(all, !columns.contains(Field.STATUS) || layout.status() != null, "status", "status 열의 말");
    }

    private static boolean isTold(Layout layout, Known known) {
        return layout.preamble().containsKey(known)
                || layout.headings().stream()
                        .anyMatch(
                                heading -> heading.matches().pattern().contains("(?<" + Heading.groupOf(known) + ">"));
    }

    private static void require(YamlMap all, boolean given, String key, String expected) {
        if (!given) {
            all.fault(key, "없음", expected);
        }
    }
}
