package dev.daejo.gathering;

import dev.daejo.reconciliation.program.Terms;
import dev.daejo.reconciliation.statement.ClaimResult;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which of the claims that results name can have followed from the data of D (contract, section 6, "Claims"). Claims of an
 * equal key are told apart by a number at the end of their id; there can be no more of them than rows with that key.
 */
final class KnownClaims {

    private static final Pattern ID = Pattern.compile("(K(?:-[a-z]{5}){4})(?:-([1-9][0-9]{0,8}))?");

    private final Map<String, Long> rowsOfKey;

    private KnownClaims(Map<String, Long> rowsOfKey) {
        this.rowsOfKey = rowsOfKey;
    }

    /** Looks through all members only where somebody asks. */
    static KnownClaims among(Collection<ClaimResult> results, Ledgers ledgers, Terms terms, LocalDate businessDate) {
        Set<String> asked = results.stream()
                .map(result -> ID.matcher(result.claimId()))
                .filter(Matcher::matches)
                .map(id -> id.group(1))
                .collect(Collectors.toUnmodifiableSet());
        return new KnownClaims(asked.isEmpty() ? Map.of() : rowsOfKey(asked, ledgers, terms, businessDate));
    }

    private static Map<String, Long> rowsOfKey(
            Set<String> asked, Ledgers ledgers, Terms terms, LocalDate businessDate) {
        return ledgers.possibleClaims(terms, businessDate, asked::contains)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    boolean has(ClaimResult result) {
        Matcher id = ID.matcher(result.claimId());
        if (!id.matches()) {
            return false;
        }
        long number = id.group(2) == null ? 1 : Long.parseLong(id.group(2));
        return number <= rowsOfKey.getOrDefault(id.group(1), 0L) && (id.group(2) == null || number > 1);
    }
}
