/**
 * How the exports of issuers are read: one configuration (layout) per counterparty and export.
 *
 * <p>In: layouts as YAML, records as texts. Out: rows with the canonical columns, lines left out by rule, refusals. Nothing
 * here reads a statement file, decides on a file or knows a key: what a record becomes follows from the layout and the
 * records before it alone.
 *
 * <p>Plain rows, which are nearly all, are made of bytes where they lie ({@link dev.daejo.intake.layout.PlainExport}); all
 * others, and what a record says beside, record by record.
 */
@NullMarked
package dev.daejo.intake.layout;

import org.jspecify.annotations.NullMarked;
