package dev.daejo.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The rows of one reference file, found by column name. */
final class Table {

    private final ReferenceFile file;
    private final FaultLog faults;
    private final Map<String, Integer> positions = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<Row> misaligned = new ArrayList<>();
    private int columnCount;
    private boolean torn;

    /** A table without a column and without a row, as of a file that is not there. */
    Table(ReferenceFile file, FaultLog faults) {
        this.file = file;
        this.faults = faults;
    }

    /** Takes the header; a required column that it lacks and a known one that it has twice are faults. */
    void header(long line, List<String> columns) {
        columnCount = columns.size();
        for (int at = 0; at < columns.size(); at++) {
            String column = columns.get(at);
            if (positions.putIfAbsent(column, at) != null && file.columns().contains(column)) {
                fault(line, column, "같은 이름의 열 둘", "열 하나");
            }
        }
        for (String column : file.requiredColumns()) {
            if (!positions.containsKey(column)) {
                fault(line, column, "없는 열", "필수 열");
            }
        }
    }

    /** Takes a row; another number of columns than the header's is a fault, and so is an empty required value. */
    void add(long line, List<String> cells) {
        Row row = new Row(this, line, cells);
        if (cells.size() != columnCount) {
            misaligned.add(row);
            fault(line, "", cells.size() + "개 열", columnCount + "개 열");
            return;
        }
        rows.add(row);
        for (String column : file.requiredColumns()) {
            if (positions.containsKey(column) && !row.has(column)) {
                row.fault(column, "빈 값", "필수 값");
            }
        }
    }

    /** Says that rows after this line are lost to an open quote. */
    void tear(long line) {
        torn = true;
        fault(line, "", "파일 끝까지 닫히지 않은 따옴표", "닫힌 따옴표");
    }

    /** Whether every value of a column could be read, so that what is not among them is not in the file. */
    boolean tellsAll(String column) {
        return !torn && positions.containsKey(column);
    }

    List<Row> rows() {
        return rows;
    }

    int positionOf(String column) {
        return positions.getOrDefault(column, -1);
    }

    /** Every value of a column, also of rows that have faults: what refers to such a row is not a second fault. */
    Set<String> values(String column) {
        Set<String> values = new HashSet<>();
        rows.forEach(row -> values.add(row.text(column)));
        misaligned.forEach(row -> values.add(row.text(column)));
        return values;
    }

    /** Rows whose key stands in an earlier row are faults. */
    void uniqueBy(String column, String what, Function<Row, Object> key) {
        Map<Object, Row> first = new HashMap<>();
        for (Row row : rows) {
            Row earlier = first.putIfAbsent(key.apply(row), row);
            if (earlier != null && row.has(column)) {
                row.fault(column, "%d행과 같은 %s".formatted(earlier.line(), what), "하나뿐인 " + what);
            }
        }
    }

    void fault(long line, String column, String found, String expected) {
        faults.add(file, line, column, found, expected);
    }
}
