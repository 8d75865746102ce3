package dev.daejo.twin;

import dev.daejo.reconciliation.MemberLedger;
import dev.daejo.reconciliation.Reconciliation;

/** The crowd of a seed: nights, and some members in each. */
final class Crowd {

    private static final int MEMBERS = Integer.getInteger("daejo.twin.members", 500);
    private static final int MEMBERS_OF_A_WORLD = 20;

    private Crowd() {}

    /** What is to be done with each member, its night and the core of that night. */
    interface Visit {
        void member(World world, Reconciliation core, MemberLedger ledger);
    }

    static void of(long seed, Visit visit) {
        Dice dice = new Dice(seed);
        for (int count = 0; count < MEMBERS; count += MEMBERS_OF_A_WORLD) {
            World world = Worlds.world(dice);
            Reconciliation core = new Reconciliation(world.night());
            for (int each = 0; each < MEMBERS_OF_A_WORLD; each++) {
                visit.member(world, core, CrowdedMembers.member(world, dice));
            }
        }
    }
}
