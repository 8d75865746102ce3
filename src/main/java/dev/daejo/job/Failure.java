package dev.daejo.job;

import java.io.UncheckedIOException;

/** What stopped a run, in one sentence for the operator; the stack trace is in the log file. */
final class Failure {

    private static final String OURS = "dev.daejo.";

    private Failure() {}

    static String sentence(Throwable failure) {
        return "The run failed: %s. Run it again to continue it; details are in daejo.log of the store."
                .formatted(cause(failure).strip().replaceFirst("\\.$", ""));
    }

    /** The words of the innermost cause, since those around it only say which part was at work. */
    private static String cause(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && !saysItItself(root)) {
            root = root.getCause();
        }
        String message = root.getMessage();
        String firstLine = message == null ? "" : message.lines().findFirst().orElse("");
        return speaksPlainly(root) && !firstLine.isEmpty()
                ? firstLine
                : "%s: %s".formatted(root.getClass().getSimpleName(), firstLine);
    }

    /** Our own rooms say what, where and found against expected; what carries an answer of ours needs no deeper cause. */
    private static boolean saysItItself(Throwable failure) {
        return failure.getClass().getName().startsWith(OURS)
                || (failure instanceof UncheckedIOException && failure.getMessage() != null);
    }

    private static boolean speaksPlainly(Throwable root) {
        return root instanceof IllegalStateException || saysItItself(root);
    }
}
