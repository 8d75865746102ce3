package dev.daejo.gathering.digest;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Numbers the cards of each member apart, counting from 0 as they come: rows name a card by this number, and the card stands
 * with its member.
 */
final class CardsOfMembers {

    private static final int NONE = 0;

    /** Of each member the card asked for last, plus one; its number; the member's first and last pair, plus one. */
    private int[] members = new int[4 << 8];

    /** Of each pair of a member and a card: the card, its number, and the next pair of the member, plus one. */
    private int[] pairs = new int[3 << 8];

    private int pairsTaken;

    /** The pairs of members that have several cards. */
    private final Map<Long, Integer> ofSeveral = new HashMap<>();

    int numberOf(int member, int card) {
        if (4 * member >= members.length) {
            members = Arrays.copyOf(members, Math.max(4 * (member + 1), members.length * 2));
        }
        int at = 4 * member;
        if (members[at] == card + 1) {
            return members[at + 1];
        }
        int pair = members[at + 3] == NONE ? add(member, card) : another(member, card);
        members[at] = card + 1;
        members[at + 1] = pairs[3 * pair + 1];
        return members[at + 1];
    }

    private int another(int member, int card) {
        int first = members[4 * member + 2] - 1;
        ofSeveral.putIfAbsent(key(member, pairs[3 * first]), first);
        return ofSeveral.computeIfAbsent(key(member, card), any -> add(member, card));
    }

    private static long key(int member, int card) {
        return (long) member << Integer.SIZE | card;
    }

    private int add(int member, int card) {
        int pair = pairsTaken++;
        if (3 * pair >= pairs.length) {
            pairs = Arrays.copyOf(pairs, pairs.length * 2);
        }
        int last = members[4 * member + 3] - 1;
        if (last < 0) {
            members[4 * member + 2] = pair + 1;
        } else {
            pairs[3 * last + 2] = pair + 1;
        }
        pairs[3 * pair] = card;
        pairs[3 * pair + 1] = last < 0 ? 0 : pairs[3 * last + 1] + 1;
        members[4 * member + 3] = pair + 1;
        return pair;
    }

    /** The cards of a member in the order of their numbers. */
    int[] of(int member) {
        int last = 4 * member < members.length ? members[4 * member + 3] - 1 : -1;
        int[] cards = new int[last < 0 ? 0 : pairs[3 * last + 1] + 1];
        int pair = last < 0 ? 0 : members[4 * member + 2];
        for (int number = 0; number < cards.length; number++) {
            cards[number] = pairs[3 * (pair - 1)];
            pair = pairs[3 * (pair - 1) + 2];
        }
        return cards;
    }
}
