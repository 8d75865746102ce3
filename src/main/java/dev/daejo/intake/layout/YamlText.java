package dev.daejo.intake.layout;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** The YAML of a layout as it is written, of bounded length and depth; what it means is for {@link LayoutText}. */
final class YamlText {

    private static final int LONGEST = 1 << 20;
    private static final int DEEPEST = 10;
    private static final int MOST_ALIASES = 20;

    private YamlText() {}

    static String decoded(String file, byte[] bytes) throws WrongLayouts {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw new WrongLayouts(List.of(new LayoutFault(file, 0, "", "UTF-8이 아닌 바이트", "UTF-8")));
        }
    }

    static Node root(String file, String text) throws WrongLayouts {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(LONGEST);
        options.setMaxAliasesForCollections(MOST_ALIASES);
        options.setNestingDepthLimit(DEEPEST);
        try {
            Node root = new Yaml(options).compose(new StringReader(text));
            if (root != null) {
                return root;
            }
            throw new WrongLayouts(List.of(new LayoutFault(file, 0, "", "빈 파일", "레이아웃")));
        } catch (MarkedYAMLException wrong) {
            int line =
                    wrong.getProblemMark() == null ? 0 : wrong.getProblemMark().getLine() + 1;
            throw new WrongLayouts(
                    List.of(new LayoutFault(file, line, "", String.valueOf(wrong.getProblem()), "YAML")));
        } catch (YAMLException wrong) {
            throw new WrongLayouts(List.of(new LayoutFault(file, 0, "", String.valueOf(wrong.getMessage()), "YAML")));
        }
    }
}
