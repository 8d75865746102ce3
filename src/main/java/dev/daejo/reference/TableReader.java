package dev.daejo.reference;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvMalformedLineException;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads the bytes of a reference file into a table: UTF-8, with or without a byte order mark, RFC 4180, the first line
 * the header, blank lines no lines, values not trimmed (contract, "Common rules").
 */
final class TableReader {

    /** Stands for bytes that are not UTF-8; half a surrogate pair, which decoding never yields. */
    private static final char UNDECODABLE = '\uDFFF';

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Table table;
    private List<String> header = List.of();

    private TableReader(Table table) {
        this.table = table;
    }

    /** Fills the table; an open quote at the end loses the rows after it, and is a fault. */
    static void read(byte[] bytes, Table table) throws IOException {
        new TableReader(table).readAll(decoded(bytes));
    }

    private void readAll(String text) throws IOException {
        try (CSVReader csv = new CSVReaderBuilder(new StringReader(text))
                .withCSVParser(new RFC4180ParserBuilder().build())
                .build()) {
            long line = 1;
            try {
                for (String[] cells = csv.readNext(); cells != null; cells = csv.readNext()) {
                    take(line, cells);
                    line = csv.getLinesRead() + 1;
                }
            } catch (CsvMalformedLineException openQuote) {
                table.tear(line);
            } catch (CsvValidationException impossible) {
                throw new IOException("No validator was given, but one refused line " + line, impossible);
            }
        }
        if (header.isEmpty()) {
            table.header(1, List.of());
        }
    }

    private void take(long line, String[] cells) {
        if (cells.length == 1 && cells[0].isEmpty()) {
            return;
        }
        List<String> values = decodable(line, cells);
        if (header.isEmpty()) {
            header = values;
            table.header(line, values);
        } else {
            table.add(line, values);
        }
    }

    private List<String> decodable(long line, String[] cells) {
        List<String> values = new ArrayList<>(Arrays.asList(cells));
        for (int at = 0; at < cells.length; at++) {
            if (cells[at].indexOf(UNDECODABLE) >= 0) {
                String column = at < header.size() ? header.get(at) : "";
                table.fault(line, column, "UTF-8이 아닌 바이트", "UTF-8 글자");
                values.set(at, cells[at].replace(UNDECODABLE, '\uFFFD'));
            }
        }
        return values;
    }

    private static String decoded(byte[] bytes) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .replaceWith(String.valueOf(UNDECODABLE))
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }
}
