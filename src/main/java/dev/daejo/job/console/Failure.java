package dev.daejo.job.console;

import dev.daejo.intake.masking.CardMask;
import java.io.UncheckedIOException;

/** What stopped a run, in one sentence for the operator; the stack trace is in the log file. */
public final class Failure {

    private static final String OURS = "dev.daejo.";

    private Failure() {}

    public static String sentence(Throwable failure) {
        return "실행에 실패했습니다: %s. 다시 실행하면 이어서 합니다. 자세한 것은 저장소의 daejo.log에 있습니다."
                .formatted(CardMask.maskName(cause(failure).strip().replaceFirst("\\.$", "")));
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
