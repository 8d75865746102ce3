package dev.daejo.gathering;

import dev.daejo.gathering.LineCounts.Fate;
import dev.daejo.gathering.Rows.SiftedRun;
import dev.daejo.gathering.digest.Remarks;
import dev.daejo.gathering.digest.Remarks.Refused;
import dev.daejo.intake.KnownFile;
import dev.daejo.intake.reading.Reject;
import java.util.List;
import java.util.stream.Stream;

/**
 * An accepted file of D, its rows sifted.
 *
 * @param rejected the rows that the reference data of D does not know
 */
record SiftedFile(KnownFile file, Remarks remarks, List<SiftedRun> runs, List<Refused> rejected) {

    SiftedFile {
        runs = List.copyOf(runs);
        rejected = List.copyOf(rejected);
    }

    /** Every line that was refused, when the file was read or on D. */
    Stream<Reject> allRejects() {
        return Stream.concat(remarks.refused().stream(), rejected.stream()).map(Refused::reject);
    }

    /** Counts the lines of the file, each by what is known of it so far. */
    void countIn(LineCounts lines) {
        lines.add(file.name(), Fate.ACCEPTED, remarks.accepted(), remarks.won());
        lines.add(
                file.name(),
                Fate.SKIPPED,
                remarks.leftOut().lines(),
                remarks.leftOut().won());
        for (Refused refused : remarks.refused()) {
            lines.add(file.name(), Fate.REJECTED, refused.won());
        }
        for (Refused refused : rejected) {
            lines.turn(file.name(), Fate.REJECTED, refused.won());
        }
    }
}
