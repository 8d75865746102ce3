package dev.daejo.intake.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The keys and values of a part of a layout. What is not as it should be is told to the faults, and read as absent. */
final class YamlMap {

    private final String file;
    private final String path;
    private final int line;
    private final List<LayoutFault> faults;
    private final Map<String, Node> values = new LinkedHashMap<>();

    YamlMap(String file, String path, Node node, List<LayoutFault> faults) {
        this.file = file;
        this.path = path;
        this.line = lineOf(node);
        this.faults = faults;
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(this::keep);
        } else {
            fault(line, path, shown(node), "'키: 값'의 묶음");
        }
    }

    private void keep(NodeTuple tuple) {
        String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : shown(tuple.getKeyNode());
        if (values.put(key, tuple.getValueNode()) != null) {
            fault(lineOf(tuple.getKeyNode()), pathOf(key), "두 번 이상 있음", "한 번");
        }
    }

    /** Everything that is there and has none of the names is a fault, most likely a slip of the pen. */
    void allowOnly(Set<String> keys) {
        values.forEach((key, node) -> {
            if (!keys.contains(key)) {
                fault(
                        lineOf(node),
                        pathOf(key),
                        "모르는 키",
                        String.join(", ", keys.stream().sorted().toList()) + " 중 하나");
            }
        });
    }

    Set<String> keys() {
        return values.keySet();
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    Optional<String> text(String key) {
        Node node = values.get(key);
        if (node == null) {
            return Optional.empty();
        }
        if (node instanceof ScalarNode scalar) {
            return Optional.of(scalar.getValue());
        }
        fault(lineOf(node), pathOf(key), shown(node), "글 하나");
        return Optional.empty();
    }

    /** One text, or a list of texts. */
    List<String> texts(String key) {
        if (!(values.get(key) instanceof SequenceNode sequence)) {
            return text(key).stream().toList();
        }
        List<String> texts = new ArrayList<>();
        for (Node node : sequence.getValue()) {
            if (node instanceof ScalarNode scalar) {
                texts.add(scalar.getValue());
            } else {
                fault(lineOf(node), pathOf(key), shown(node), "글");
            }
        }
        return texts;
    }

    /** A text that stands for something; what it may be is told when it stands for nothing. */
    <T> Optional<T> value(String key, Function<String, Optional<T>> meaning, String expected) {
        Optional<String> text = text(key);
        Optional<T> value = text.flatMap(meaning);
        if (text.isPresent() && value.isEmpty()) {
            fault(key, "'" + text.get() + "'", expected);
        }
        return value;
    }

    /** Texts of which each stands for something. */
    <T> List<T> values(String key, Function<String, Optional<T>> meaning, String expected) {
        List<T> found = new ArrayList<>();
        for (String text : texts(key)) {
            Optional<T> value = meaning.apply(text);
            value.ifPresentOrElse(found::add, () -> fault(key, "'" + text + "'", expected));
        }
        return found;
    }

    /** A regular expression that has certain groups. */
    Optional<Pattern> pattern(String key, String... groups) {
        Optional<String> text = text(key);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            Pattern pattern = Pattern.compile(text.get());
            for (String group : groups) {
                if (!text.get().contains("(?<" + group + ">")) {
                    fault(key, "'" + text.get() + "'", "(?<" + group + ">…) 묶음이 있는 정규식");
                }
            }
            return Optional.of(pattern);
        } catch (PatternSyntaxException wrong) {
            fault(key, "'" + text.get() + "'", "정규식 (" + wrong.getDescription() + ")");
            return Optional.empty();
        }
    }

    Optional<YamlMap> map(String key) {
        return Optional.ofNullable(values.get(key)).map(node -> new YamlMap(file, pathOf(key), node, faults));
    }

    List<YamlMap> maps(String key) {
        Node node = values.get(key);
        List<YamlMap> maps = new ArrayList<>();
        if (node instanceof SequenceNode sequence) {
            for (Node each : sequence.getValue()) {
                maps.add(new YamlMap(file, "%s[%d]".formatted(pathOf(key), maps.size()), each, faults));
            }
        } else if (node != null) {
            fault(lineOf(node), pathOf(key), shown(node), "목록");
        }
        return maps;
    }

    /** Tells a fault of a key, at its value where it is there. */
    void fault(String key, String found, String expected) {
        Node node = values.get(key);
        fault(node == null ? line : lineOf(node), pathOf(key), found, expected);
    }

    private void fault(int at, String key, String found, String expected) {
        faults.add(new LayoutFault(file, at, key, found, expected));
    }

    private String pathOf(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    private static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    private static String shown(Node node) {
        if (node instanceof ScalarNode scalar) {
            return "'" + scalar.getValue() + "'";
        }
        return node instanceof SequenceNode ? "목록" : "묶음";
    }
}
