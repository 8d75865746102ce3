package dev.daejo.brokenfence.report.table;

import dev.daejo.brokenfence.report.page.KnowsTable;

/** Breaks the fence: with {@link KnowsTable} a cycle between forms of report. */
public record KnowsPage(KnowsTable page) {}
