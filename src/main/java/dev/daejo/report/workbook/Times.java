package dev.daejo.report.workbook;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import org.dhatim.fastexcel.TimestampUtil;

/** The days, months or times of a column as a workbook counts them; one that stands in the row above is not read again. */
final class Times {

    private static final int MONTH = "2025-12".length();
    private static final int DAY = "2025-12-17".length();

    private String last = "";
    private Double serial = 0.0;
    private Look look = Look.DAY;

    /** @param text a month, a day or a day with its time, in ISO form */
    void read(String text) {
        if (text.equals(last)) {
            return;
        }
        last = text;
        if (text.length() == MONTH) {
            serial = TimestampUtil.convertDate(YearMonth.parse(text).atDay(1));
            look = Look.MONTH;
        } else if (text.length() == DAY) {
            serial = TimestampUtil.convertDate(LocalDate.parse(text));
            look = Look.DAY;
        } else {
            serial = TimestampUtil.convertDate(LocalDateTime.parse(text));
            look = Look.MOMENT;
        }
    }

    /** Days since the beginning of 1900, as workbooks count; of a month its first day. */
    Double serial() {
        return serial;
    }

    Look look() {
        return look;
    }
}
