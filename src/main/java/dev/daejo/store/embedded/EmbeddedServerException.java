package dev.daejo.store.embedded;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The embedded server cannot be used; the message says in one sentence which folder, what was tried and what was found. */
public final class EmbeddedServerException extends IOException {

    EmbeddedServerException(String message) {
        super(message);
    }

    EmbeddedServerException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
