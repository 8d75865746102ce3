package dev.daejo.gathering.digest.packed;

/**
 * Where in a run a member begins.
 *
 * @param row its first row
 * @param directory where its entry begins, in the directory
 * @param block where its block begins
 */
public record RunPlace(int row, int directory, int block) {

    /** Where every run begins. */
    public static final RunPlace START = new RunPlace(0, 0, 0);
}
