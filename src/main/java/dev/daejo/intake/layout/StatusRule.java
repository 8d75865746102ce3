package dev.daejo.intake.layout;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the words of a status column (상태, 취소여부, 승인구분) say. A word that none of the rules knows is a refusal. */
record StatusRule(Map<Status, Pattern> words) {

    /** What a row is by its status. */
    enum Status {
        /** As its amount says. */
        NORMAL,
        /** A purchase that was cancelled since: both. */
        CANCELLED,
        /** The cancel of a purchase that stands in a row of its own. */
        SLIP,
        /** No statement line, such as a declined payment. */
        SKIP
    }

    StatusRule {
        words = new EnumMap<>(words);
    }

    /** The status that a cell, without any blanks, tells; none when it is unknown. */
    Optional<Status> of(String cell) {
        return words.entrySet().stream()
                .filter(rule -> rule.getValue().matcher(cell).matches())
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
