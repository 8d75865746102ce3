package dev.daejo.reference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** The bytes of the reference files that are there, and their tables. */
final class ReferenceTables {

    private final Map<ReferenceFile, byte[]> contents;
    private final Map<ReferenceFile, Table> tables = new EnumMap<>(ReferenceFile.class);

    private ReferenceTables(Map<ReferenceFile, byte[]> contents) {
        this.contents = contents;
    }

    /** Reads each file once; one that must be there and is not is a fault. */
    static ReferenceTables in(Path folder, FaultLog faults) throws IOException {
        ReferenceTables read = new ReferenceTables(new EnumMap<>(ReferenceFile.class));
        for (ReferenceFile file : ReferenceFile.values()) {
            Path path = folder.resolve(file.fileName());
            Table table = new Table(file, faults);
            read.tables.put(file, table);
            if (Files.isRegularFile(path)) {
                byte[] bytes = Files.readAllBytes(path);
                read.contents.put(file, bytes);
                TableReader.read(bytes, table);
            } else if (Files.exists(path) || file.mustBeThere()) {
                faults.add(file, 0, "", Files.exists(path) ? "파일이 아닌 것" : "없는 파일", "파일");
            }
        }
        return read;
    }

    /** The table of a file; without a column when the file is not there. */
    Table of(ReferenceFile file) {
        return Objects.requireNonNull(tables.get(file), "every file has a table");
    }

    /** The bytes of each file that is there, in the order of the names. */
    Map<ReferenceFile, byte[]> contents() {
        return Collections.unmodifiableMap(contents);
    }
}
