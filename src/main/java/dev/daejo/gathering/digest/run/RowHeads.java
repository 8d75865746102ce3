package dev.daejo.gathering.digest.run;

import dev.daejo.gathering.digest.packed.PackedReader;
import dev.daejo.gathering.digest.packed.RunPlace;
import dev.daejo.gathering.digest.stored.Window;

/** Reads the heads of rows of one run, quickest where the rows are asked for in their order. For one thread. */
public final class RowHeads {

    private static final int WINDOW = 1 << 12;

    private final Run run;
    private final String file;
    private final MemberCursor member;
    private final Window blocks;
    private final PackedReader row = new PackedReader();

    /** @param file the name that the rows' file has on D */
    public RowHeads(Run run, String file) {
        this.run = run;
        this.file = file;
        this.member = run.members(WINDOW);
        this.blocks = run.blocks(run.end(), WINDOW);
    }

    public RowHead head(int number) {
        goToMemberOf(number);
        member.rows().begin(blocks, row);
        for (int cards = row.smallNumber(); cards > 0; cards--) {
            row.goTo(row.beginRow());
        }
        for (int before = member.firstRow(); before < number; before++) {
            row.goTo(row.beginRow());
        }
        row.beginRow();
        return RowHead.of(run, row, file, member);
    }

    private void goToMemberOf(int number) {
        RunPlace marked = run.mark(run.markBefore(number));
        if (number < member.firstRow() || marked.row() > member.firstRow()) {
            member.goTo(marked);
        }
        while (member.endRow() <= number && member.next()) {
            // The member of the row is this one or one behind.
        }
    }
}
