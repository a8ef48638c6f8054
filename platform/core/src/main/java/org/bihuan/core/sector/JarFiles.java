package org.bihuan.core.sector;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The files of a jar that is not installed. */
record JarFiles(ZipFile jar) implements SectorFiles {
    @Override
    public Optional<InputStream> open(String path) throws IOException {
        ZipEntry entry = jar.getEntry(path);
        return entry == null ? Optional.empty() : Optional.of(jar.getInputStream(entry));
    }

    @Override
    public List<String> yamlIn(String folder) {
        return jar.stream()
                .map(ZipEntry::getName)
                .filter(name -> name.startsWith(folder + "/")
                        && name.endsWith(".yaml")
                        && name.indexOf('/', folder.length() + 1) < 0)
                .distinct()
                .sorted()
                .toList();
    }
}
