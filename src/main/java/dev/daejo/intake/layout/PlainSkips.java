package dev.daejo.intake.layout;

import dev.daejo.intake.bytes.TextBuffer;
import dev.daejo.intake.plain.PlainRecord;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Which records of an export are surely left out by none of its rules. A rule is asked once for each text, not once a line. */
final class PlainSkips {

    private final CleanCell cell;
    private final Rule first;
    private final List<RuleOfField> others;

    private PlainSkips(CleanCell cell, Rule first, List<RuleOfField> others) {
        this.cell = cell;
        this.first = first;
        this.others = others;
    }

    /** Those of a layout, where the fields stand at these places. */
    static PlainSkips of(List<SkipRule> skips, Map<Field, Integer> places, CleanCell cell) {
        List<Pattern> ofFirst = new ArrayList<>();
        List<RuleOfField> others = new ArrayList<>();
        for (SkipRule skip : skips) {
            Integer place = skip.field() == null ? null : places.get(skip.field());
            if (skip.field() == null) {
                ofFirst.add(skip.matches());
            } else if (place != null) {
                others.add(new RuleOfField(place, new Rule(List.of(skip.matches()))));
            }
        }
        return new PlainSkips(cell, new Rule(ofFirst), others);
    }

    /** Whether no rule leaves the record out; false also where that is not seen here. */
    boolean leaveIn(PlainRecord record) {
        int place = 0;
        while (place < record.fields() && isBlank(record, place)) {
            place++;
        }
        if (place == record.fields()) {
            return false;
        }
        cell.look(record, place);
        if (cell.isEmpty() || first.matches(cell)) {
            return false;
        }
        for (RuleOfField other : others) {
            cell.look(record, other.place());
            if (other.rule().matches(cell)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(PlainRecord record, int place) {
        for (int at = record.start(place); at < record.start(place) + record.length(place); at++) {
            if (record.bytes()[at] != ' ') {
                return false;
            }
        }
        return true;
    }

    private record RuleOfField(int place, Rule rule) {}

    /** Some patterns, and which texts any of them matches. */
    private static final class Rule {

        private final List<Pattern> patterns;
        private final boolean seesDigits;
        private final TextBuffer shape = new TextBuffer();
        private final Remembered<Boolean> known;

        Rule(List<Pattern> patterns) {
            this.patterns = List.copyOf(patterns);
            this.seesDigits = patterns.stream().anyMatch(Rule::seesDigits);
            this.known = new Remembered<>(StandardCharsets.UTF_8, this::matches);
        }

        /**
         * Whether a pattern may tell one digit from another: it names one, a range or a class that might hold some and not
         * others, or a group by its number. To all others a text is as good as the same text with other digits.
         */
        private static boolean seesDigits(Pattern pattern) {
            String text = pattern.pattern();
            for (int at = 0; at < text.length(); at++) {
                char c = text.charAt(at);
                boolean isEscape = c == '\\' && at + 1 < text.length();
                if (isEscape && isHarmlessEscape(text.charAt(at + 1))) {
                    at++;
                } else if (isEscape || c == '-' || (c >= '0' && c <= '9')) {
                    return true;
                }
            }
            return false;
        }

        private static boolean isHarmlessEscape(char c) {
            return c == 's' || c == 'S' || ".()[]{}*+?|^$/\\".indexOf(c) >= 0;
        }

        private boolean matches(String text) {
            return patterns.stream().anyMatch(pattern -> pattern.matcher(text).matches());
        }

        boolean matches(CleanCell cell) {
            if (patterns.isEmpty()) {
                return false;
            }
            if (seesDigits) {
                return known.of(cell.bytes(), cell.start(), cell.length());
            }
            shape.clear();
            for (int at = cell.start(); at < cell.start() + cell.length(); at++) {
                byte here = cell.bytes()[at];
                shape.append(here >= '0' && here <= '9' ? '0' : (char) (here & 0xFF));
            }
            return known.of(shape.bytes(), 0, shape.size());
        }
    }
}
