package dev.daejo.store;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The claims of one sending after the other, of claims that stand sending by sending. */
final class Sendings implements Iterator<ClaimedCase> {

    private final Iterator<Sent> all;
    private @Nullable Sent next;
    private @Nullable Sending current;

    Sendings(Iterator<Sent> all) {
        this.all = all;
        advance();
    }

    /** Begins the sending of the next claim, whose claims this then gives; the one before must be passed. */
    Sending begin() {
        current = following().sending();
        return current;
    }

    /** Leaves out what is left of the current sending. */
    void passOver() {
        while (hasNext()) {
            next();
        }
        current = null;
    }

    /** Whether there is another claim of the current sending; between two of them, whether there is another sending. */
    @Override
    public boolean hasNext() {
        return next != null && (current == null || next.sending().equals(current));
    }

    @Override
    public ClaimedCase next() {
        if (!hasNext()) {
            throw new NoSuchElementException("The sending has no more claims");
        }
        ClaimedCase claim = following().claim();
        advance();
        return claim;
    }

    private Sent following() {
        if (next == null) {
            throw new NoSuchElementException("There are no more claims");
        }
        return next;
    }

    private void advance() {
        next = all.hasNext() ? all.next() : null;
    }

    /** A claim and with what it is sent. */
    record Sent(Sending sending, ClaimedCase claim) {}
}
