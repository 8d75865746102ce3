package dev.daejo.report.comparison;

import dev.daejo.intake.OwnerOnly;
import dev.daejo.report.table.Column;
import dev.daejo.report.table.CsvFile;
import dev.daejo.store.CaseDifference;
import dev.daejo.store.InputDifference;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * Writes differences as CSV files of a name in a folder, each whole or not at all, for their owner only. The folders of the
 * nights are not touched.
 */
public record DifferenceFiles(Path folder, String name) {

    /** The cases, in the order in which they pass. */
    public void cases(Consumer<Consumer<CaseDifference>> rows) throws IOException {
        write(".csv", DifferenceTable.CASES, rows);
    }

    /** What went into the two nights. */
    public void inputs(List<InputDifference> inputs) throws IOException {
        write("-inputs.csv", DifferenceTable.INPUTS, inputs::forEach);
    }

    private <T> void write(String ending, List<Column<T>> columns, Consumer<Consumer<T>> rows) throws IOException {
        Path file = OwnerOnly.folder(folder).resolve(name + ending);
        OwnerOnly.replace(file, writer -> CsvFile.write(writer, columns, rows::accept));
    }
}
