package dev.daejo.report.total;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.daejo.intake.Verdict;
import dev.daejo.store.FinishedRun;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * {@code run.json} (the contract, section 6): business date, verdict, counts and amounts by type and of everything else in
 * {@code control-totals.csv}. Keys are in a fixed order; no run id, time or path is in it.
 */
public final class RunJson {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final FinishedRun run;
    private final NightTotals totals;

    public RunJson(FinishedRun run, NightTotals totals) {
        this.run = run;
        this.totals = totals;
    }

    public void writeTo(Writer writer) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(writer)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
            json.writeStartObject();
            json.writeStringField("business_date", run.businessDate().toString());
            json.writeStringField("verdict", run.verdict().name());
            tally(json, NamedTally.of("discrepancies", totals.wrong()));
            tallies(json, "by_type", totals.types());
            tallies(json, "totals", totals.others());
            files(json);
            json.writeEndObject();
        }
        writer.write('\n');
    }

    private void files(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("files");
        for (Verdict verdict : Verdict.values()) {
            json.writeNumberField(verdict.name(), totals.files(verdict));
        }
        json.writeEndObject();
    }

    private static void tallies(JsonGenerator json, String name, List<NamedTally> tallies) throws IOException {
        json.writeObjectFieldStart(name);
        for (NamedTally named : tallies) {
            tally(json, named);
        }
        json.writeEndObject();
    }

    private static void tally(JsonGenerator json, NamedTally named) throws IOException {
        json.writeObjectFieldStart(named.name());
        json.writeNumberField("count", named.count());
        json.writeNumberField("amount", named.amount());
        json.writeEndObject();
    }
}
