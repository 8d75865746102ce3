package dev.daejo.store;

import java.util.Optional;

/** The cases of a run against those of the last business date (contract, section 6), each of the four counted by itself. */
public record CaseBalance(long openBefore, long opened, long closed, long openNow) {

    /** What does not add up, in words; empty when open now = open after the last business date + opened − closed. */
    public Optional<String> imbalance() {
        long accounted = openBefore + opened - closed;
        return openNow == accounted
                ? Optional.empty()
                : Optional.of("%d cases are open, but %d were, %d were opened and %d closed"
                        .formatted(openNow, openBefore, opened, closed));
    }
}
