package dev.daejo.reconciliation.pairing;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.PriorityQueue;

/**
 * A flow of most units and, of those, least cost between supplies and demands; afterwards it tells which arcs can carry
 * a unit in any such flow.
 *
 * <p>Successive shortest paths with potentials. When no path is left, every arc that still has room has a reduced cost
 * of 0 or more; two best flows differ only by cycles over arcs of reduced cost 0, so that "can this arc carry a unit?"
 * is a search for a path back over such arcs.
 */
final class LeastCostFlow {

    private static final int SOURCE = 0;
    private static final int SINK = 1;
    private static final int NONE = -1;
    private static final int UNLIMITED = Integer.MAX_VALUE / 2;

    private final int[] firstArc;
    private final long[] potential;
    private int nodes = 2;
    private int arcs;
    private int[] head = new int[64];
    private int[] nextArc = new int[64];
    private int[] room = new int[64];
    private long[] cost = new long[64];

    LeastCostFlow(int suppliesAndDemands) {
        firstArc = new int[suppliesAndDemands + 2];
        potential = new long[suppliesAndDemands + 2];
        Arrays.fill(firstArc, NONE);
    }

    int addSupply(int units) {
        int node = nodes++;
        addArc(SOURCE, node, units, 0);
        return node;
    }

    int addDemand(int units) {
        int node = nodes++;
        addArc(node, SINK, units, 0);
        return node;
    }

    /** Lets a supply serve a demand at a cost of 0 or more for each unit; returns the arc. */
    int join(int supply, int demand, long unitCost) {
        return addArc(supply, demand, UNLIMITED, unitCost);
    }

    private int addArc(int from, int to, int units, long unitCost) {
        int arc = arcs;
        append(from, to, units, unitCost);
        append(to, from, 0, -unitCost);
        return arc;
    }

    private void append(int from, int to, int units, long unitCost) {
        if (arcs == head.length) {
            grow();
        }
        head[arcs] = to;
        room[arcs] = units;
        cost[arcs] = unitCost;
        nextArc[arcs] = firstArc[from];
        firstArc[from] = arcs++;
    }

    private void grow() {
        head = Arrays.copyOf(head, arcs * 2);
        nextArc = Arrays.copyOf(nextArc, arcs * 2);
        room = Arrays.copyOf(room, arcs * 2);
        cost = Arrays.copyOf(cost, arcs * 2);
    }

    /** Finds a flow of most units and least cost. */
    void solve() {
        int[] reachedBy = new int[nodes];
        long[] distance = new long[nodes];
        while (findCheapestPath(distance, reachedBy)) {
            for (int node = 0; node < nodes; node++) {
                potential[node] += Math.min(distance[node], distance[SINK]);
            }
            push(reachedBy, SOURCE, SINK, smallestRoom(reachedBy));
        }
    }

    private boolean findCheapestPath(long[] distance, int[] reachedBy) {
        Arrays.fill(distance, Long.MAX_VALUE);
        distance[SOURCE] = 0;
        PriorityQueue<Reached> queue = new PriorityQueue<>(Comparator.comparingLong(Reached::distance));
        queue.add(new Reached(SOURCE, 0));
        while (!queue.isEmpty()) {
            Reached nearest = queue.remove();
            if (nearest.node() == SINK) {
                return true;
            }
            if (nearest.distance() == distance[nearest.node()]) {
                relax(nearest.node(), distance, reachedBy, queue);
            }
        }
        return false;
    }

    private void relax(int node, long[] distance, int[] reachedBy, PriorityQueue<Reached> queue) {
        for (int arc = firstArc[node]; arc != NONE; arc = nextArc[arc]) {
            long through = distance[node] + reducedCost(arc);
            if (room[arc] > 0 && through < distance[head[arc]]) {
                distance[head[arc]] = through;
                reachedBy[head[arc]] = arc;
                queue.add(new Reached(head[arc], through));
            }
        }
    }

    private long reducedCost(int arc) {
        return cost[arc] + potential[head[arc ^ 1]] - potential[head[arc]];
    }

    private int smallestRoom(int[] reachedBy) {
        int smallest = UNLIMITED;
        for (int node = SINK; node != SOURCE; node = head[reachedBy[node] ^ 1]) {
            smallest = Math.min(smallest, room[reachedBy[node]]);
        }
        return smallest;
    }

    private void push(int[] reachedBy, int from, int to, int units) {
        for (int node = to; node != from; node = head[reachedBy[node] ^ 1]) {
            move(reachedBy[node], units);
        }
    }

    private void move(int arc, int units) {
        room[arc] -= units;
        room[arc ^ 1] += units;
    }

    /**
     * Lets an arc carry one unit for good, if it can in any best flow that is left. A unit that is fixed cannot be taken
     * back, so that nobody comes to the ends of its arc by way of it any more.
     *
     * @return whether it could; if not, nothing has changed
     */
    boolean fix(int arc) {
        if (room[arc ^ 1] > 0) {
            room[arc ^ 1]--;
            return true;
        }
        return reroute(arc);
    }

    /** Turns a unit round a cycle that costs nothing and goes through an arc, where it stays. */
    private boolean reroute(int arc) {
        int supply = head[arc ^ 1];
        int demand = head[arc];
        int[] reachedBy = new int[nodes];
        if (reducedCost(arc) != 0 || !findFreePath(demand, supply, reachedBy)) {
            return false;
        }
        push(reachedBy, demand, supply, 1);
        return true;
    }

    private boolean findFreePath(int from, int to, int[] reachedBy) {
        Arrays.fill(reachedBy, NONE);
        Deque<Integer> reached = new ArrayDeque<>();
        reached.add(from);
        while (!reached.isEmpty()) {
            int node = reached.remove();
            if (node == to) {
                return true;
            }
            for (int next = firstArc[node]; next != NONE; next = nextArc[next]) {
                if (room[next] > 0 && head[next] != from && reachedBy[head[next]] == NONE && reducedCost(next) == 0) {
                    reachedBy[head[next]] = next;
                    reached.add(head[next]);
                }
            }
        }
        return false;
    }

    private record Reached(int node, long distance) {}
}
