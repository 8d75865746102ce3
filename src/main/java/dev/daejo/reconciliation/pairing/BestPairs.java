package dev.daejo.reconciliation.pairing;

import dev.daejo.reconciliation.pairing.ExactStep.ClassNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The best sets of exact pairs, held as one of them and what proves it best; each obligation in turn takes the earliest
 * credit that it can have in any best set.
 *
 * <p>One set is found as a flow of most pairs and least days. Every other best set differs from it by cycles that cost
 * nothing, so that whether an obligation can have a credit is a search over free arcs, not a new solution. What cannot
 * be had once cannot be had later, since each choice only narrows the sets.
 */
final class BestPairs {

    private final LeastCostFlow flow;
    private final IdentityHashMap<ClassNode, Integer> obligationNodes = new IdentityHashMap<>();
    private final IdentityHashMap<CreditClass, Integer> creditNodes = new IdentityHashMap<>();
    private final IdentityHashMap<ClassNode, List<Choice>> choices = new IdentityHashMap<>();

    BestPairs(Collection<ClassNode> nodes) {
        Set<CreditClass> partners = Collections.newSetFromMap(new IdentityHashMap<>());
        nodes.forEach(node -> partners.addAll(node.partners()));
        flow = new LeastCostFlow(nodes.size() + partners.size());
        for (ClassNode node : nodes) {
            obligationNodes.put(node, flow.addSupply(node.alike().members().size()));
        }
        for (ClassNode node : nodes) {
            choices.put(node, join(node));
        }
        flow.solve();
    }

    private List<Choice> join(ClassNode node) {
        List<Choice> joined = new ArrayList<>(node.partners().size());
        for (CreditClass partner : node.partners()) {
            int credit = creditNodes.computeIfAbsent(
                    partner, any -> flow.addDemand(partner.left().size()));
            long days = node.alike().any().daysFromDue(partner.receivedOn());
            joined.add(new Choice(partner, flow.join(nodeOf(node), credit, days)));
        }
        return joined;
    }

    private int nodeOf(ClassNode node) {
        Integer found = obligationNodes.get(node);
        if (found == null) {
            throw new IllegalStateException("A class of obligations has no node");
        }
        return found;
    }

    /** The credit that the next obligation of a class has; none when no best set that is left gives it one. */
    OptionalInt take(ClassNode node) {
        List<Choice> open = choices.getOrDefault(node, List.of());
        Set<Choice> impossible = new HashSet<>();
        for (Choice choice : inOrder(open)) {
            if (flow.fix(choice.arc())) {
                open.removeAll(impossible);
                return OptionalInt.of(choice.credits().left().remove());
            }
            impossible.add(choice);
        }
        open.clear();
        return OptionalInt.empty();
    }

    /** By receipt, then by the id that is next in each class. */
    private static List<Choice> inOrder(List<Choice> open) {
        open.removeIf(choice -> choice.credits().left().isEmpty());
        return open.stream()
                .sorted(Comparator.comparing((Choice choice) -> choice.credits().receivedOn())
                        .thenComparing(choice -> choice.credits().next()))
                .toList();
    }

    private record Choice(CreditClass credits, int arc) {}
}
