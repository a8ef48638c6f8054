package org.bihuan.core.sector;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files of a sector that is being written, before it is a jar. */
record FolderFiles(Path root) implements SectorFiles {
    @Override
    public Optional<InputStream> open(String path) throws IOException {
        Path file = root.resolve(path);
        return Files.isRegularFile(file) ? Optional.of(Files.newInputStream(file)) : Optional.empty();
    }

    @Override
    public List<String> yamlIn(String folder) throws IOException {
        Path place = root.resolve(folder);
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.map(file -> folder + "/" + file.getFileName())
                    .filter(path -> path.endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }
}
