package org.bihuan.core.sector;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.JarFile;

/**
 * Reads sectors, and remembers the last one with its files: a jar that was checked is not read a second time when its bundle
 * starts a moment later. Callable from any thread.
 */
final class LastRead {
    private static final int MOST_BYTES = YamlFile.MOST_BYTES;

    private final SectorReader reader;
    private volatile Optional<Remembered> last = Optional.empty();

    private record Remembered(Loaded files, SectorContent content) {}

    LastRead(SectorReader reader) {
        this.reader = reader;
    }

    SectorContent read(SectorFiles files) throws IOException {
        Optional<Loaded> loaded = Loaded.from(files);
        if (loaded.isEmpty()) {
            return reader.read(files);
        }
        Optional<SectorContent> known =
                last.filter(before -> before.files().isSameAs(loaded.get())).map(Remembered::content);
        if (known.isPresent()) {
            return known.get();
        }
        SectorContent content = reader.read(loaded.get());
        last = Optional.of(new Remembered(loaded.get(), content));
        return content;
    }

    private record Loaded(Map<String, byte[]> content, List<String> checklists) implements SectorFiles {
        /** The files in memory; empty if they are too large to be kept there. */
        static Optional<Loaded> from(SectorFiles files) throws IOException {
            List<String> checklists = files.yamlIn(SectorContent.CHECKLISTS);
            List<String> paths =
                    new ArrayList<>(List.of(JarFile.MANIFEST_NAME, SectorContent.SECTOR_FILE, Translations.FILE));
            paths.addAll(checklists);
            Map<String, byte[]> content = new TreeMap<>();
            int room = MOST_BYTES;
            for (String path : paths) {
                Optional<InputStream> opened = files.open(path);
                if (opened.isPresent()) {
                    try (InputStream from = opened.get()) {
                        byte[] bytes = from.readNBytes(room + 1);
                        content.put(path, bytes);
                        room -= bytes.length;
                    }
                }
                if (room < 0) {
                    return Optional.empty();
                }
            }
            return Optional.of(new Loaded(content, checklists));
        }

        boolean isSameAs(Loaded other) {
            return checklists.equals(other.checklists)
                    && content.keySet().equals(other.content.keySet())
                    && content.entrySet().stream()
                            .allMatch(file -> Arrays.equals(file.getValue(), other.content.get(file.getKey())));
        }

        @Override
        public Optional<InputStream> open(String path) {
            return Optional.ofNullable(content.get(path)).map(ByteArrayInputStream::new);
        }

        @Override
        public List<String> yamlIn(String folder) {
            return folder.equals(SectorContent.CHECKLISTS) ? checklists : List.of();
        }
    }
}
