package dev.daejo.job.past;

/** What was asked for is not there; the message says what, in one sentence. */
final class NothingToExplain extends RuntimeException {

    private static final long serialVersionUID = 1;

    NothingToExplain(String sentence) {
        super(sentence);
    }
}
