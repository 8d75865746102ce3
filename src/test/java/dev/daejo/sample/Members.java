package dev.daejo.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** The members, handed out one by one in an order that scatters the plants among the ordinary. */
final class Members {

    static final int COUNT = 400;
    /** Coprime to the count, so that every member comes once. */
    private static final int STRIDE = 147;

    private final List<Member> all = new ArrayList<>();
    private int handedOut;

    Members(Random random) {
        for (int i = 0; i < COUNT; i++) {
            all.add(member(1 + (i * STRIDE + 11) % COUNT, random));
        }
    }

    private static Member member(int number, Random random) {
        return new Member(
                "M%04d".formatted(number),
                Issuer.HANA.maskedCard(random.nextInt(10_000)),
                Issuer.KAKAOPAY.maskedCard(random.nextInt(10_000)));
    }

    Member next() {
        return all.get(handedOut++);
    }

    boolean hasNext() {
        return handedOut < COUNT;
    }

    /** Everybody, by id. */
    List<Member> byId() {
        return all.stream().sorted(Comparator.comparing(Member::id)).toList();
    }
}
