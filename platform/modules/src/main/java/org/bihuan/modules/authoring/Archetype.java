package org.bihuan.modules.authoring;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes a first folder for a sector. Its files are those of the Maven archetype, so that Maven and this make the same.
 *
 * @param jar the archetype, a jar or an unpacked one
 */
record Archetype(Path jar) {
    private static final String FILES = "archetype-resources";
    private static final String SHARED = "schema/sector.schema.json";
    private static final List<String> ONLY_OUTSIDE = List.of("schema/", ".mvn/");

    /**
     * What a folder is made for.
     *
     * @param id the sector's id
     * @param nameZh its Chinese name
     * @param nameEn its English name
     * @param lead id of the department that leads
     * @param productVersion version of the parent that the folder's pom names
     * @param sdk address of the repository that holds that parent, where the folder lies outside the product's sources
     */
    record Wanted(String id, String nameZh, String nameEn, String lead, String productVersion, String sdk) {}

    /** Makes the folder. Beside the product's own sectors it shares what they share, and is named in their pom. */
    void make(Wanted wanted, Path folder) throws IOException {
        Optional<Path> beside = Optional.ofNullable(
                        folder.toAbsolutePath().normalize().getParent())
                .filter(parent -> Files.isRegularFile(parent.resolve(SHARED)));
        boolean inside = beside.isPresent();
        if (Files.isDirectory(jar)) {
            copy(jar, folder, values(wanted, inside), inside);
        } else {
            try (FileSystem files = FileSystems.newFileSystem(jar)) {
                copy(files.getPath("/"), folder, values(wanted, inside), inside);
            }
        }
        if (inside) {
            Path sectors = beside.get();
            SectorsPom.name(
                    sectors.resolve("pom.xml"),
                    sectors.relativize(folder.toAbsolutePath().normalize()).toString());
        }
    }

    private static Map<String, String> values(Wanted wanted, boolean inside) {
        return Map.of(
                "${id}", wanted.id(),
                "${nameZh}", wanted.nameZh(),
                "${nameEn}", wanted.nameEn(),
                "${lead}", wanted.lead(),
                "${productVersion}", wanted.productVersion(),
                "${sdk}", wanted.sdk(),
                "${schemas}", inside ? "../../../../../schema" : "../../../../schema");
    }

    private static void copy(Path root, Path folder, Map<String, String> values, boolean inside) throws IOException {
        Path from = root.resolve(FILES);
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = from.relativize(file).toString().replace('\\', '/');
                if (!inside || ONLY_OUTSIDE.stream().noneMatch(name::startsWith)) {
                    Path source = inside && name.equals("pom.xml") ? root.resolve("inside/pom.xml") : file;
                    write(source, folder.resolve(name), name, values);
                }
            }
        }
    }

    private static void write(Path from, Path to, String name, Map<String, String> values) throws IOException {
        Files.createDirectories(to.getParent());
        String text = Files.readString(from);
        for (Map.Entry<String, String> value : values.entrySet()) {
            text = text.replace(value.getKey(), escaped(value.getValue(), name));
        }
        Files.writeString(to, text);
    }

    /** Within YAML the names stand between single quotes. */
    private static String escaped(String value, String file) {
        return file.endsWith(".yaml") ? value.replace("'", "''") : value;
    }
}
