package dev.daejo.store;

import dev.daejo.reconciliation.MembersOutcome;
import dev.daejo.reconciliation.claim.Claim;
import dev.daejo.reconciliation.discrepancy.Discrepancy;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The outcome of a block of members as it is stored. Its rows can be put into text while the block before is stored, so that
 * the server need not wait for them. They stand in the order of their cases, in which they lie beside each other in the indexes.
 */
public final class BlockInText {

    private final long runId;
    private final MembersOutcome block;
    private final BulkCopy.Text cases;
    private final BulkCopy.Text evidence;
    private final BulkCopy.Text claims;

    private BlockInText(
            long runId, MembersOutcome block, BulkCopy.Text cases, BulkCopy.Text evidence, BulkCopy.Text claims) {
        this.runId = runId;
        this.block = block;
        this.cases = cases;
        this.evidence = evidence;
        this.claims = claims;
    }

    /**
     * Puts the rows of a block into text.
     *
     * @param addressed gives a claim whom to turn to
     */
    public static BlockInText of(long runId, MembersOutcome block, Function<Claim, StoredClaim> addressed) {
        List<Discrepancy> cases = sorted(block.discrepancies(), Discrepancy::caseId);
        List<Claim> claims = sorted(block.claims(), Claim::caseId);
        return new BlockInText(
                runId,
                block,
                BulkCopy.Text.of(cases, DiscrepancyRow.writer(runId)),
                BulkCopy.Text.of(each(cases, BlockInText::evidence), EvidenceRow.writer(runId)),
                BulkCopy.Text.of(each(claims, claim -> Stream.of(addressed.apply(claim))), ClaimRow.writer(runId)));
    }

    long runId() {
        return runId;
    }

    MembersOutcome block() {
        return block;
    }

    void copyInto(BulkCopy copy) {
        copy.into(DiscrepancyRow.TARGET, cases);
        copy.into(EvidenceRow.TARGET, evidence);
        copy.into(ClaimRow.TARGET, claims);
    }

    private static <T> List<T> sorted(Collection<T> all, Function<T, String> caseId) {
        return all.stream().sorted(Comparator.comparing(caseId)).toList();
    }

    private static <P, T> Iterable<T> each(Collection<P> all, Function<P, Stream<T>> rows) {
        return () -> all.stream().flatMap(rows).iterator();
    }

    private static Stream<EvidenceRow> evidence(Discrepancy found) {
        return IntStream.range(0, found.evidence().size())
                .mapToObj(at ->
                        new EvidenceRow(found.caseId(), at, found.evidence().get(at)));
    }
}
