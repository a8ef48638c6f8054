package org.bihuan.core.sector;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import org.bihuan.api.sector.SectorFaultCode;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Reads one YAML file that anybody may have written. It is read into a tree of nodes and never into objects, so nothing in
 * it can name a class; what could make a small file grow without end is refused.
 */
public final class YamlFile {
    static final int MOST_BYTES = 2 * 1024 * 1024;

    private static final Set<Tag> PLAIN =
            Set.of(Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL, Tag.TIMESTAMP, Tag.MAP, Tag.SEQ);

    private YamlFile() {}

    /** The mapping that the file holds; empty where it is not readable, which is then noted. */
    public static Optional<YamlMap> read(String file, InputStream from, SectorFaults faults) throws IOException {
        byte[] bytes = from.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            faults.add(new Place(file, 0), SectorFaultCode.SECTOR_YAML_BROKEN, "> " + MOST_BYTES + " bytes");
            return Optional.empty();
        }
        return text(file, bytes, faults)
                .flatMap(text -> tree(file, text, faults))
                .filter(root -> isPlain(file, root, faults))
                .flatMap(root -> mapping(file, root, faults));
    }

    private static Optional<String> text(String file, byte[] bytes, SectorFaults faults) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(buffer)
                    .toString());
        } catch (CharacterCodingException e) {
            int line = 1;
            for (int i = 0; i < buffer.position(); i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            faults.add(new Place(file, line), SectorFaultCode.SECTOR_YAML_BROKEN, "UTF-8");
            return Optional.empty();
        }
    }

    private static Optional<Node> tree(String file, String text, SectorFaults faults) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MOST_BYTES);
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(20);
        try {
            Node root = new Yaml(options).compose(new StringReader(text));
            if (root == null) {
                faults.add(new Place(file, 0), SectorFaultCode.SECTOR_YAML_BROKEN, "empty");
            }
            return Optional.ofNullable(root);
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
            faults.add(new Place(file, line), SectorFaultCode.SECTOR_YAML_BROKEN, said(e.getProblem(), e));
            return Optional.empty();
        } catch (YAMLException e) {
            faults.add(new Place(file, 0), SectorFaultCode.SECTOR_YAML_BROKEN, said(e.getMessage(), e));
            return Optional.empty();
        }
    }

    private static boolean isPlain(String file, Node root, SectorFaults faults) {
        boolean plain = true;
        Deque<Node> open = new ArrayDeque<>(Set.of(root));
        while (!open.isEmpty()) {
            Node node = open.pop();
            if (!PLAIN.contains(node.getTag())) {
                faults.add(
                        new Place(file, line(node)),
                        SectorFaultCode.SECTOR_YAML_BROKEN,
                        node.getTag().getValue());
                plain = false;
            }
            if (node instanceof MappingNode mapping) {
                for (NodeTuple tuple : mapping.getValue()) {
                    open.push(tuple.getKeyNode());
                    open.push(tuple.getValueNode());
                }
            } else if (node instanceof SequenceNode sequence) {
                sequence.getValue().forEach(open::push);
            }
        }
        return plain;
    }

    private static Optional<YamlMap> mapping(String file, Node root, SectorFaults faults) {
        if (root instanceof MappingNode mapping) {
            return Optional.of(YamlMap.of(file, mapping, faults));
        }
        faults.add(new Place(file, line(root)), SectorFaultCode.SECTOR_YAML_BROKEN, "no mapping");
        return Optional.empty();
    }

    static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    /** Whether the value is there but says nothing. */
    static boolean isNothing(Node node) {
        return node instanceof ScalarNode scalar
                && (scalar.getTag().equals(Tag.NULL) || scalar.getValue().isBlank());
    }

    private static String said(@Nullable String words, YAMLException e) {
        return words == null
                ? e.getClass().getSimpleName()
                : words.lines().findFirst().orElse("");
    }
}
