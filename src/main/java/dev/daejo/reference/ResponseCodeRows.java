package dev.daejo.reference;

import dev.daejo.reconciliation.program.CodeClass;
import dev.daejo.reconciliation.program.ResponseCodes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code response-codes.csv}; a code has one class in its system. */
final class ResponseCodeRows {

    private ResponseCodeRows() {}

    static ResponseCodes read(Table table) {
        table.uniqueBy("code", "시스템·코드", row -> List.of(row.text("system"), row.text("code")));
        Map<ResponseCodes.Key, CodeClass> classes = new HashMap<>();
        for (Row row : table.rows()) {
            ResponseCodes.Key key = new ResponseCodes.Key(row.text("system"), row.text("code"));
            row.oneOf("class", CodeClass.class).ifPresent(known -> classes.put(key, known));
        }
        return new ResponseCodes(classes);
    }
}
