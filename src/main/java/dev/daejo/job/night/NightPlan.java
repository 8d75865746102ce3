package dev.daejo.job.night;

import dev.daejo.gathering.FileOfDay;
import dev.daejo.reconciliation.TextOrder;
import dev.daejo.reference.ReferenceData;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which night it is, known once the files are in.
 *
 * @param runId the run under whose id the rows of this night stand
 * @param takenInBy the runs whose intake counts for the exit status: this one and the dead ones of the date
 * @param fingerprint of the files of the date, the reference data and the version of the rules
 * @param files the files of the date
 * @param referenceHashes SHA-256 of each reference file by its name
 */
record NightPlan(
        long runId,
        Set<Long> takenInBy,
        LocalDate businessDate,
        String fingerprint,
        List<FileOfDay> files,
        ReferenceData reference,
        SortedMap<String, String> referenceHashes) {

    public NightPlan {
        takenInBy = Set.copyOf(takenInBy);
        files = List.copyOf(files);
        referenceHashes = sorted(referenceHashes);
    }

    private static SortedMap<String, String> sorted(Map<String, String> hashes) {
        SortedMap<String, String> copy = new TreeMap<>(TextOrder.BY_CODE_POINT);
        copy.putAll(hashes);
        return Collections.unmodifiableSortedMap(copy);
    }
}
