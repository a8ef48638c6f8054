package org.bihuan.core.sector;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.Bundle;

/** The files of an installed bundle. */
record BundleFiles(Bundle bundle) implements SectorFiles {
    @Override
    public Optional<InputStream> open(String path) throws IOException {
        URL entry = bundle.getEntry(path);
        return entry == null ? Optional.empty() : Optional.of(entry.openStream());
    }

    @Override
    public List<String> yamlIn(String folder) {
        Enumeration<String> paths = bundle.getEntryPaths(folder);
        return paths == null
                ? List.of()
                : Collections.list(paths).stream()
                        .filter(path -> path.endsWith(".yaml"))
                        .sorted()
                        .toList();
    }
}
