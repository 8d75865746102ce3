package dev.daejo.job;

/** A decision that cannot be taken, with what is wrong in words for people; nothing was changed. */
final class NothingDecided extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NothingDecided(String why) {
        super(why);
    }
}
