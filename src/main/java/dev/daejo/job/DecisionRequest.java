package dev.daejo.job;

import dev.daejo.intake.Decision;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided of a file, as the command line says it.
 *
 * @param file its name; empty where the hash alone says which it is
 * @param sha256 the beginning of its hash, in lower case; empty where the name alone says which it is
 * @param reason what the person said; only of a release it may be empty
 * @param reference reference data whose counterparties a released file's name is read by, and by which nights are run again
 * @param inbox where nights that are run again look for files; absent when they are not run again
 * @param out where their reports go; absent when they are not run again
 * @param layouts folder of the user's own layouts; absent where there is none
 */
record DecisionRequest(
        Decision decision,
        String file,
        String sha256,
        String reason,
        Path store,
        @Nullable Path reference,
        @Nullable Path inbox,
        @Nullable Path out,
        @Nullable Path layouts) {}
