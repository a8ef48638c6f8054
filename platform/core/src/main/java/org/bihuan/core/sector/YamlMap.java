package org.bihuan.core.sector;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bihuan.api.sector.SectorFaultCode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A mapping of a YAML file, asked key by key; whatever is wrong with a value is noted with its line. Not thread-safe. */
public final class YamlMap {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_TEXT = 1000;

    private final String file;
    private final int line;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final SectorFaults faults;

    private YamlMap(String file, int line, SectorFaults faults) {
        this.file = file;
        this.line = line;
        this.faults = faults;
    }

    static YamlMap of(String file, MappingNode node, SectorFaults faults) {
        YamlMap map = new YamlMap(file, YamlFile.line(node), faults);
        for (NodeTuple tuple : node.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            map.lines.putIfAbsent(key, YamlFile.line(tuple.getKeyNode()));
            if (map.values.putIfAbsent(key, tuple.getValueNode()) != null) {
                faults.add(new Place(file, YamlFile.line(tuple.getKeyNode())), SectorFaultCode.SECTOR_ID_REPEATED, key);
            }
        }
        return map;
    }

    Place place() {
        return new Place(file, line);
    }

    Place place(String key) {
        return new Place(file, lines.getOrDefault(key, line));
    }

    Set<String> keys() {
        return values.keySet();
    }

    /** Notes every key that is not among those known. */
    YamlMap knowing(String... known) {
        Set<String> all = Set.of(known);
        values.keySet().stream()
                .filter(key -> !all.contains(key))
                .forEach(key ->
                        faults.add(place(key), SectorFaultCode.SECTOR_KEY_UNKNOWN, key, String.join(", ", known)));
        return this;
    }

    /** A text; blank where it is missing, which is noted. */
    public String text(String key) {
        return present(key, optionalText(key)).orElse("");
    }

    /** A text that may be missing. */
    public Optional<String> optionalText(String key) {
        return scalar(key, "text").filter(text -> {
            boolean fits = text.length() <= LONGEST_TEXT;
            if (!fits) {
                wrong(key, "text of at most " + LONGEST_TEXT + " characters");
            }
            return fits;
        });
    }

    /** An id; empty where it is missing or malformed, which is noted. */
    public Optional<String> id(String key) {
        return present(key, scalar(key, "id")).filter(id -> isId(key, id));
    }

    /** An id that may be missing. */
    public Optional<String> optionalId(String key) {
        return scalar(key, "id").filter(id -> isId(key, id));
    }

    /** A content version; empty where it is missing or malformed, which is noted. */
    Optional<String> contentVersion(String key) {
        return present(key, scalar(key, "1.0.0")).filter(text -> {
            boolean fits = ContentVersion.isOne(text);
            if (!fits) {
                wrong(key, "1.0.0");
            }
            return fits;
        });
    }

    /** A date that may be missing. */
    public Optional<LocalDate> optionalDate(String key) {
        return scalar(key, "date").flatMap(text -> {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeParseException e) {
                wrong(key, "YYYY-MM-DD");
                return Optional.empty();
            }
        });
    }

    /** A date; the first of all days where it is missing or wrong, which is noted. */
    public LocalDate date(String key) {
        return present(key, optionalDate(key)).orElse(LocalDate.EPOCH);
    }

    /** A whole number; empty where it is missing or wrong, which is noted. */
    Optional<Integer> number(String key) {
        return present(key, optionalNumber(key));
    }

    /** A whole number that may be missing. */
    public Optional<Integer> optionalNumber(String key) {
        return scalar(key, "number").flatMap(text -> {
            if (text.matches("\\d{1,9}")) {
                return Optional.of(Integer.valueOf(text));
            }
            wrong(key, "number");
            return Optional.empty();
        });
    }

    /** A yes or no; no where it is missing. */
    public boolean flag(String key) {
        Optional<String> text = scalar(key, "true, false");
        if (text.isPresent() && !Set.of("true", "false").contains(text.get())) {
            wrong(key, "true, false");
        }
        return text.filter("true"::equals).isPresent();
    }

    /** One of an enum's names, written in lower case with hyphens. Empty where it is missing or wrong, which is noted. */
    public <E extends Enum<E>> Optional<E> choice(String key, Class<E> type) {
        return present(key, optionalChoice(key, type));
    }

    /** As {@link #choice}, but may be missing. */
    public <E extends Enum<E>> Optional<E> optionalChoice(String key, Class<E> type) {
        E[] all = type.getEnumConstants();
        return scalar(key, written(all)).flatMap(text -> {
            Optional<E> found = named(text, all);
            if (found.isEmpty()) {
                wrong(key, written(all));
            }
            return found;
        });
    }

    /** Some of an enum's names, written as for {@link #choice}; those that are none are noted. */
    <E extends Enum<E>> List<E> choices(String key, Class<E> type) {
        E[] all = type.getEnumConstants();
        return texts(key).stream()
                .flatMap(text -> {
                    Optional<E> found = named(text, all);
                    if (found.isEmpty()) {
                        wrong(key, written(all));
                    }
                    return found.stream();
                })
                .toList();
    }

    /** A text out of a fixed set; blank where it is missing or wrong, which is noted. */
    String oneOf(String key, String... allowed) {
        return present(key, scalar(key, String.join(", ", allowed)))
                .filter(text -> {
                    boolean fits = List.of(allowed).contains(text);
                    if (!fits) {
                        wrong(key, String.join(", ", allowed));
                    }
                    return fits;
                })
                .orElse("");
    }

    /** A mapping; empty where it is missing or none, which is noted. */
    public Optional<YamlMap> map(String key) {
        return present(key, optionalMap(key));
    }

    /** A mapping that may be missing. */
    public Optional<YamlMap> optionalMap(String key) {
        return given(key).flatMap(node -> asMap(key, node));
    }

    /** The mappings of a list; none where the key is missing. */
    public List<YamlMap> maps(String key) {
        return elements(key, node -> asMap(key, node));
    }

    /** The texts of a list; none where the key is missing. */
    public List<String> texts(String key) {
        return elements(key, node -> {
            if (node instanceof ScalarNode scalar && !YamlFile.isNothing(node)) {
                return Optional.of(scalar.getValue());
            }
            wrong(key, "list-of-texts");
            return Optional.empty();
        });
    }

    /** Notes that the key's value is wrong. */
    void wrong(String key, String expected) {
        faults.add(place(key), SectorFaultCode.SECTOR_VALUE_WRONG, key, expected);
    }

    private <T> Optional<T> present(String key, Optional<T> value) {
        if (given(key).isEmpty()) {
            faults.add(values.containsKey(key) ? place(key) : place(), SectorFaultCode.SECTOR_KEY_MISSING, key);
        }
        return value;
    }

    private Optional<Node> given(String key) {
        return Optional.ofNullable(values.get(key)).filter(node -> !YamlFile.isNothing(node));
    }

    private Optional<String> scalar(String key, String expected) {
        return given(key).flatMap(node -> {
            if (node instanceof ScalarNode scalar) {
                return Optional.of(scalar.getValue().strip());
            }
            wrong(key, expected);
            return Optional.empty();
        });
    }

    private boolean isId(String key, String id) {
        boolean fits = id.length() <= 60 && ID.matcher(id).matches();
        if (!fits) {
            wrong(key, "a-z 0-9 -");
        }
        return fits;
    }

    private Optional<YamlMap> asMap(String key, Node node) {
        if (node instanceof MappingNode mapping) {
            return Optional.of(of(file, mapping, faults));
        }
        wrong(key, "mapping");
        return Optional.empty();
    }

    private <T> List<T> elements(String key, Function<Node, Optional<T>> read) {
        List<T> all = new ArrayList<>();
        given(key).ifPresent(node -> {
            if (node instanceof SequenceNode sequence) {
                sequence.getValue().forEach(one -> read.apply(one).ifPresent(all::add));
            } else {
                wrong(key, "list");
            }
        });
        return all;
    }

    private static <E extends Enum<E>> Optional<E> named(String text, E[] all) {
        return Arrays.stream(all).filter(one -> written(one).equals(text)).findFirst();
    }

    private static String written(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String written(Enum<?>[] all) {
        return Arrays.stream(all).map(YamlMap::written).collect(Collectors.joining(", "));
    }
}
