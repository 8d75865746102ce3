package dev.daejo.report.workbook;

import org.dhatim.fastexcel.StyleSetter;

/** How cells that are no text are shown. */
enum Look {
    WON("#,##0\"원\""),
    NUMBER("#,##0"),
    DECIMAL("#,##0.##"),
    MONTH("yyyy-mm", "left"),
    DAY("yyyy-mm-dd", "left"),
    MOMENT("yyyy-mm-dd hh:mm:ss", "left");

    private final String format;
    private final String side;

    Look(String format) {
        this(format, "");
    }

    Look(String format, String side) {
        this.format = format;
        this.side = side;
    }

    void on(StyleSetter cells) {
        StyleSetter formatted = cells.format(format);
        (side.isEmpty() ? formatted : formatted.horizontalAlignment(side)).set();
    }
}
