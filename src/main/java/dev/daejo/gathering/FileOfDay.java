package dev.daejo.gathering;

import dev.daejo.intake.KnownFile;
import dev.daejo.intake.Verdict;

/**
 * One of the files of D with its verdict on D.
 *
 * @param reason why it is quarantined, or was until it was released, or of which file it is a duplicate; else empty
 */
public record FileOfDay(KnownFile file, Verdict verdict, String reason) {}
