package dev.daejo.job.night;

import dev.daejo.gathering.FileOfDay;
import dev.daejo.intake.layout.LayoutId;
import dev.daejo.reference.ReferenceData;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Tells two nights of one date apart: by the files of the date, the reference data and the version of the rules. */
public final class NightFingerprint {

    /** Raised with every change of a rule that can change an outcome; a night under other rules is another night. */
    public static final String RULES_VERSION = "3";

    private NightFingerprint() {}

    /** SHA-256 in lower-case hex; every part is told with its length, so that no two lists read alike. */
    static String of(List<FileOfDay> files, ReferenceData reference) {
        MessageDigest digest = sha256();
        add(digest, RULES_VERSION);
        add(digest, reference.fingerprint());
        for (FileOfDay file : files) {
            add(digest, file.file().name());
            add(digest, file.file().sha256());
            add(digest, file.verdict().name() + layoutOf(file) + decisionOf(file));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Bytes say something else by another layout; the canonical one, which never changes, is not told. */
    private static String layoutOf(FileOfDay file) {
        LayoutId layout = file.file().layout();
        return layout == null ? "" : " " + layout;
    }

    /** What a person decided of a file is shown with it, also where it counts as before. */
    private static String decisionOf(FileOfDay file) {
        return switch (file.file().decision()) {
            case NONE -> "";
            case RELEASED, WITHDRAWN -> " " + file.file().decision() + " " + file.reason();
        };
    }

    static String of(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    private static void add(MessageDigest digest, String part) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
