package dev.daejo.brokenfence.report.page;

import dev.daejo.brokenfence.report.table.KnowsPage;

/** Breaks the fence: with {@link KnowsPage} a cycle between forms of report. */
public record KnowsTable(KnowsPage table) {}
