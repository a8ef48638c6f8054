package org.bihuan.modules.authoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bihuan.api.sector.SectorCheck;
import org.bihuan.api.sector.SectorDefinition;

/** The folder in which somebody writes a sector. */
final class SectorSources {
    static final String CONTENT = "SECTOR-INF";
    private static final String RESOURCES = "src/main/resources";

    private final Path folder;

    SectorSources(Path folder) {
        this.folder = folder;
    }

    /** Where its content lies, as a bundle has it. */
    Path root() {
        Path resources = folder.resolve(RESOURCES);
        return Files.isDirectory(folder.resolve(CONTENT)) ? folder : resources;
    }

    /**
     * Judges the folder as its build does.
     *
     * @throws RefusedException if anything is wrong, with every fault
     */
    SectorDefinition checked(Offline offline) throws IOException, RefusedException {
        if (!Files.isDirectory(root().resolve(CONTENT))) {
            throw new RefusedException(folder + "  没有 SECTOR-INF / has no SECTOR-INF");
        }
        SectorCheck check = offline.inspector().inspect(root(), files(folder.resolve("src/test/previous"), ".yaml"));
        List<String> faults = check.faults().stream()
                .map(fault -> offline.line(fault.file() + ":" + fault.line(), fault.code(), fault.arguments()))
                .toList();
        if (!faults.isEmpty()) {
            throw new RefusedException(faults);
        }
        return check.definition().orElseThrow();
    }

    /**
     * The jar of a folder without code.
     *
     * @throws RefusedException if anything is wrong, or it holds code
     */
    Path pack(Offline offline) throws IOException, RefusedException {
        if (!files(folder.resolve("src/main/java"), ".java").isEmpty()) {
            throw new RefusedException("此模块含有代码，请用 mvn verify 生成 / it holds code; make it by mvn verify");
        }
        SectorDefinition sector = checked(offline);
        Map<String, byte[]> content = new TreeMap<>();
        for (Path file : files(root().resolve(CONTENT), "")) {
            content.put(root().relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
        }
        Path target = Files.createDirectories(folder.resolve("target"));
        return Files.write(
                target.resolve(sector.id() + "-" + sector.version() + ".jar"), DataBundle.of(sector, content));
    }

    /** Takes other content in place of what is there. */
    void replace(Map<String, String> files) throws IOException {
        Path content = root().resolve(CONTENT);
        for (Path old : files(content.resolve("checklists"), ".yaml")) {
            Files.delete(old);
        }
        Sheets.write(files, root());
    }

    private static List<Path> files(Path within, String ending) throws IOException {
        if (!Files.isDirectory(within)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(within)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
