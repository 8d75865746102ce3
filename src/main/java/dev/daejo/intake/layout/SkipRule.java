package dev.daejo.intake.layout;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which records are no statement lines: totals, notes, "이하 여백".
 *
 * @param field the column whose cell is looked at; absent: the first cell that is not blank
 * @param matches what the whole cell must be
 */
record SkipRule(@Nullable Field field, Pattern matches) {}
