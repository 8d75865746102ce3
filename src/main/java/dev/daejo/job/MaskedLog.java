package dev.daejo.job;

import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.pattern.CompositeConverter;
import dev.daejo.intake.masking.CardMask;
import org.springframework.boot.json.JsonWriter.Members;
import org.springframework.boot.json.JsonWriter.ValueProcessor;
import org.springframework.boot.logging.structured.StructuredLoggingJsonMembersCustomizer;

/**
 * Hides what looks like a card number in every line of the log, whoever wrote it: a message of a library may hold a value
 * of a file. In plain text it is {@code %masked(…)} of the pattern, in JSON every text of an object.
 */
public final class MaskedLog implements StructuredLoggingJsonMembersCustomizer<Object> {

    /** Makes {@code %masked} known, before any log is begun. */
    static void register() {
        PatternLayout.DEFAULT_CONVERTER_SUPPLIER_MAP.put("masked", Masked::new);
    }

    @Override
    public void customize(Members<Object> members) {
        members.applyingValueProcessor(ValueProcessor.of(String.class, CardMask::maskName));
    }

    private static final class Masked extends CompositeConverter<ILoggingEvent> {

        @Override
        protected String transform(ILoggingEvent event, String text) {
            return CardMask.maskName(text);
        }
    }
}
