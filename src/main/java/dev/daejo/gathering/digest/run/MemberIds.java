package dev.daejo.gathering.digest.run;

import dev.daejo.intake.bytes.Dictionary;
import dev.daejo.intake.bytes.TextRanking;
import java.util.Arrays;

/** The ids of members of several runs: each has a number, counting from 0 as they were met. For one thread. */
public final class MemberIds {

    private final Dictionary ids = new Dictionary();

    /** The number of the member that a cursor has come to. */
    public int numberOf(MemberCursor member) {
        return member.numberIn(ids);
    }

    public int count() {
        return ids.texts().size();
    }

    public String text(int number) {
        return ids.texts().text(number);
    }

    /** The id as UTF-8. */
    public byte[] bytes(int number) {
        int start = ids.texts().start(number);
        return Arrays.copyOfRange(
                ids.texts().bytes(), start, start + ids.texts().length(number));
    }

    /** The numbers in the order of the ids by their bytes, which is by their code points. */
    public int[] inOrder() {
        return TextRanking.inOrder(ids.texts());
    }
}
