package dev.daejo.gathering;

import dev.daejo.gathering.digest.run.MemberCursor;
import dev.daejo.gathering.digest.run.RecentValues;
import dev.daejo.gathering.digest.run.RowUnpacker;
import dev.daejo.reconciliation.MemberLedger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The runs beyond the horizon, in which only the few members are looked up of whom the rows within it say too little. */
final class BeyondHorizon {

    private final Predicate<MemberLedger> suffices;
    private final List<CountedRun> runs;
    private final int window;

    /** @param suffices whether what lies within the horizon says all about a member */
    BeyondHorizon(Predicate<MemberLedger> suffices, List<CountedRun> runs) {
        this.suffices = suffices;
        this.runs = runs;
        this.window = MergeRoom.window(runs.size());
    }

    /** Looks members up in the order of their ids. */
    Lookup lookup(RecentValues recent) {
        return new Lookup(recent);
    }

    /** For one thread. */
    final class Lookup {

        private final RecentValues recent;
        private final List<Place> places = new ArrayList<>();

        private Lookup(RecentValues recent) {
            this.recent = recent;
        }

        /** Adds to the rows of a member those beyond the horizon, where they are needed. */
        void complete(String memberId, LedgerRows rows) {
            if (!runs.isEmpty() && !suffices.test(rows.ledger(memberId))) {
                add(memberId, memberId.getBytes(StandardCharsets.UTF_8), rows);
            }
        }

        private void add(String memberId, byte[] id, LedgerRows rows) {
            if (places.isEmpty()) {
                runs.forEach(run -> places.add(new Place(run, id, recent)));
            }
            places.forEach(place -> place.add(memberId, id, rows));
        }
    }

    /** How far one run was gone over. */
    private final class Place {

        private final CountedRun run;
        private final RowUnpacker unpacker;
        private final MemberCursor members;
        private boolean atMember;

        Place(CountedRun run, byte[] from, RecentValues recent) {
            this.run = run;
            unpacker = run.unpacker(run.run().end(), window, recent);
            members = run.run().members(run.run().placeOf(from), run.run().end(), window);
            atMember = members.next();
        }

        void add(String memberId, byte[] id, LedgerRows rows) {
            while (atMember && members.isBefore(id)) {
                atMember = members.next();
            }
            if (atMember && members.hasId(id)) {
                rows.anyFile();
                unpacker.unpack(members.rows(), memberId, run.leftOut(), rows);
            }
        }
    }
}
