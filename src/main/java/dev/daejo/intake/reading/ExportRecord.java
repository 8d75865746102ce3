package dev.daejo.intake.reading;

import java.util.List;

/**
 * A record of an export.
 *
 * @param line the physical line it begins on
 * @param garbled whether it has text after a closing quote, which is not in its cells
 */
record ExportRecord(long line, List<String> cells, boolean garbled) {}
