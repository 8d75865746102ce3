package dev.daejo.reference;

import dev.daejo.reconciliation.claim.ClaimStep;
import dev.daejo.reconciliation.program.Terms;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The reference data of a run, found free of faults.
 *
 * @param files the files it was read from, by name; each run archives them by hash
 * @param fingerprint SHA-256 over the names and bytes of the files: two runs with the same had the same reference data
 */
public record ReferenceData(Terms terms, List<Channel> channels, List<Path> files, String fingerprint) {

    public ReferenceData {
        channels = List.copyOf(channels);
        files = List.copyOf(files);
    }

    /** The channel for a counterparty and step; the first listed of several. */
    public Optional<Channel> channel(String counterpartyId, ClaimStep step) {
        return channels.stream()
                .filter(channel -> channel.counterpartyId().equals(counterpartyId) && channel.step() == step)
                .findFirst();
    }
}
