package dev.daejo.gathering.digest;

import dev.daejo.gathering.digest.Remarks.Refused;
import dev.daejo.gathering.digest.packed.PackedReader;
import dev.daejo.gathering.digest.packed.PackedWriter;
import dev.daejo.intake.reading.Reject;
import dev.daejo.reconciliation.TextOrder;
import dev.daejo.reconciliation.statement.ClaimResult;
import dev.daejo.reconciliation.statement.Incident;
import dev.daejo.reconciliation.statement.RowOrigin;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The remarks of a digest as bytes. The name of the file is not in them, since bytes may come again under another. */
final class PackedRemarks {

    private PackedRemarks() {}

    static byte[] pack(Remarks remarks) {
        PackedWriter out = new PackedWriter();
        out.number(remarks.accepted()).text(remarks.won().toString()).dayIfAny(remarks.lastVisibleOn());
        pack(out, remarks.span());
        out.number(remarks.heldToReference() ? 1 : 0);
        out.number(remarks.pairs().size());
        remarks.pairs().forEach((line, won) -> out.number(line).number(won));
        each(out, remarks.refused(), refused -> pack(out, refused));
        each(out, remarks.incidents(), incident -> pack(out, incident));
        each(out, remarks.claimResults(), result -> pack(out, result));
        out.number(remarks.leftOut().lines()).text(remarks.leftOut().won().toString());
        return out.taken();
    }

    private static void pack(PackedWriter out, @Nullable StatementSpan span) {
        out.dayIfAny(span == null ? null : span.lastDay());
        each(
                out,
                span == null
                        ? List.of()
                        : span.creditsOf().stream()
                                .sorted(TextOrder.BY_CODE_POINT)
                                .toList(),
                out::text);
    }

    private static <T> void each(PackedWriter out, List<T> all, Consumer<T> pack) {
        out.number(all.size());
        all.forEach(pack);
    }

    private static void pack(PackedWriter out, Refused refused) {
        Reject reject = refused.reject();
        out.number(reject.origin().line()).text(reject.column());
        out.text(reject.reason()).text(reject.value()).number(refused.won());
    }

    private static void pack(PackedWriter out, Incident incident) {
        out.text(incident.incidentId()).text(incident.system());
        out.time(incident.startsAt()).time(incident.endsAt());
        out.text(incident.kind().name()).number(incident.origin().line());
    }

    private static void pack(PackedWriter out, ClaimResult result) {
        out.text(result.claimId()).time(result.updatedAt()).text(result.status().name());
        out.text(result.channel()).text(result.note()).number(result.origin().line());
    }

    /** @param file the name that the file has on D */
    static Remarks unpack(byte[] packed, String file) {
        PackedReader in = new PackedReader();
        in.begin(packed);
        return new Remarks(
                in.number(),
                new BigInteger(in.text()),
                in.dayIfAny(),
                span(in),
                in.number() == 1,
                pairs(in),
                each(in, () -> refused(in, file)),
                each(in, () -> incident(in, file)),
                each(in, () -> claimResult(in, file)),
                new LeftOut(in.number(), new BigInteger(in.text())));
    }

    private static @Nullable StatementSpan span(PackedReader in) {
        LocalDate lastDay = in.dayIfAny();
        List<String> creditsOf = each(in, in::text);
        return lastDay == null ? null : new StatementSpan(lastDay, Set.copyOf(creditsOf));
    }

    private static Map<Long, Long> pairs(PackedReader in) {
        Map<Long, Long> pairs = new HashMap<>();
        for (int left = in.smallNumber(); left > 0; left--) {
            pairs.put(in.number(), in.number());
        }
        return pairs;
    }

    private static <T> List<T> each(PackedReader in, Supplier<T> unpack) {
        List<T> all = new ArrayList<>();
        for (int left = in.smallNumber(); left > 0; left--) {
            all.add(unpack.get());
        }
        return all;
    }

    private static Refused refused(PackedReader in, String file) {
        RowOrigin origin = new RowOrigin(file, in.number());
        return new Refused(new Reject(origin, in.text(), in.text(), in.text()), in.number());
    }

    private static Incident incident(PackedReader in, String file) {
        return new Incident(
                in.text(),
                in.text(),
                in.time(),
                in.time(),
                Incident.Kind.valueOf(in.text()),
                new RowOrigin(file, in.number()));
    }

    private static ClaimResult claimResult(PackedReader in, String file) {
        return new ClaimResult(
                in.text(),
                in.time(),
                ClaimResult.Status.valueOf(in.text()),
                in.text(),
                in.text(),
                new RowOrigin(file, in.number()));
    }
}
