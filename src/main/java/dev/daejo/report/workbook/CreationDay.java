package dev.daejo.report.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Gives a workbook the day it was made on. The library that writes it knows only the clock for that, which would make other
 * bytes at every writing; so the workbook is copied, all but one small part as compressed as it is.
 */
final class CreationDay {

    private static final String PROPERTIES = "docProps/core.xml";
    private static final Pattern CREATED = Pattern.compile("(<dcterms:created [^>]*>)[^<]*(</dcterms:created>)");

    private CreationDay() {}

    /** Copies a workbook and makes it say that it was created at the beginning of the day; {@code out} stays open. */
    static void stamp(Path workbook, LocalDate day, OutputStream out) throws IOException {
        ZipArchiveOutputStream to = new ZipArchiveOutputStream(out);
        try (ZipFile from = ZipFile.builder().setPath(workbook).get()) {
            for (ZipArchiveEntry entry : inOrder(from)) {
                if (entry.getName().equals(PROPERTIES)) {
                    putProperties(to, day, stamped(text(from, entry), day));
                } else {
                    to.addRawArchiveEntry(alike(entry, day), from.getRawInputStream(entry));
                }
            }
        }
        to.finish();
    }

    private static List<ZipArchiveEntry> inOrder(ZipFile from) {
        return Collections.list(from.getEntriesInPhysicalOrder());
    }

    private static String text(ZipFile from, ZipArchiveEntry entry) throws IOException {
        try (InputStream bytes = from.getInputStream(entry)) {
            return new String(bytes.readAllBytes(), UTF_8);
        }
    }

    private static String stamped(String properties, LocalDate day) {
        Matcher created = CREATED.matcher(properties);
        if (!created.find()) {
            throw new IllegalStateException("The workbook does not say when it was created");
        }
        return created.replaceFirst("$1" + day + "T00:00:00Z$2");
    }

    private static void putProperties(ZipArchiveOutputStream to, LocalDate day, String properties) throws IOException {
        to.putArchiveEntry(named(PROPERTIES, day));
        to.write(properties.getBytes(UTF_8));
        to.closeArchiveEntry();
    }

    /** The same part, which says nothing of when it was written. */
    private static ZipArchiveEntry alike(ZipArchiveEntry entry, LocalDate day) {
        ZipArchiveEntry alike = named(entry.getName(), day);
        alike.setMethod(entry.getMethod());
        alike.setSize(entry.getSize());
        alike.setCompressedSize(entry.getCompressedSize());
        alike.setCrc(entry.getCrc());
        return alike;
    }

    /** Times in a workbook have no zone; the day's beginning is the same one everywhere. */
    private static ZipArchiveEntry named(String name, LocalDate day) {
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        entry.setTimeLocal(day.atStartOfDay());
        return entry;
    }
}
