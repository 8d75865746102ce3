package dev.daejo.gathering;

import java.util.List;

/** The slices of members that are merged apart from each other, in the order of the members. */
final class Slices {

    private final List<Slice> slices;
    /** Of each slice the index of its first member; then the number of all members. */
    private final int[] firstMembers;

    Slices(List<Slice> slices) {
        this.slices = slices;
        this.firstMembers = new int[slices.size() + 1];
        for (int slice = 0; slice < slices.size(); slice++) {
            firstMembers[slice + 1] =
                    Math.addExact(firstMembers[slice], slices.get(slice).members());
        }
    }

    int count() {
        return slices.size();
    }

    int members() {
        return firstMembers[slices.size()];
    }

    Slice slice(int number) {
        return slices.get(number);
    }

    int firstMember(int slice) {
        return firstMembers[slice];
    }

    /** The slice that a member, by its index, is in. */
    int holding(int member) {
        int low = 0;
        int high = slices.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (firstMembers[middle] <= member) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** Members that are merged one after the other; slices are independent of each other. */
    record Slice(int members, RunPlaces from, RunPlaces to) {}
}
