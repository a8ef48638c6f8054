package org.bihuan.core.sector;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.bihuan.api.sector.SectorDefinition;
import org.bihuan.api.sector.SectorId;
import org.bihuan.api.sector.SectorPanel;
import org.osgi.framework.Bundle;

/** The panel in a bundle. Its files are read whenever somebody asks, so that they take no memory. */
record BundlePanel(Bundle bundle, SectorId sector, String version, String path, NavigableSet<String> names)
        implements SectorPanel {
    private static final String FOLDER = "SECTOR-INF/panel/";
    private static final Pattern NAME = Pattern.compile("[\\w-]+(\\.[\\w-]+)*\\.(js|css)(\\.gz)?");
    private static final int DIGEST_BYTES = 6;

    /** The panel that a sector's bundle brings; empty where it brings none. */
    static Optional<SectorPanel> of(Bundle bundle, SectorDefinition sector) throws IOException {
        NavigableSet<String> names = names(bundle);
        if (!names.contains(SCRIPT)) {
            return Optional.empty();
        }
        MessageDigest digest = sha256();
        for (String name : names) {
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            digest.update(read(bundle, name).orElseThrow());
        }
        String hash = HexFormat.of().formatHex(digest.digest(), 0, DIGEST_BYTES);
        String path = "/sector/" + sector.id() + '/' + sector.version() + '-' + hash + '/';
        return Optional.of(new BundlePanel(bundle, sector.id(), sector.version(), path, names));
    }

    @Override
    public Optional<byte[]> file(String name) {
        if (!names.contains(name)) {
            return Optional.empty();
        }
        try {
            return read(bundle, name);
        } catch (IllegalStateException gone) {
            return Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static NavigableSet<String> names(Bundle bundle) {
        Enumeration<String> paths = bundle.getEntryPaths(FOLDER);
        NavigableSet<String> names = new TreeSet<>();
        if (paths != null) {
            Collections.list(paths).stream()
                    .map(path -> path.substring(FOLDER.length()))
                    .filter(NAME.asMatchPredicate())
                    .forEach(names::add);
        }
        return names;
    }

    private static Optional<byte[]> read(Bundle bundle, String name) throws IOException {
        URL entry = bundle.getEntry(FOLDER + name);
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream in = entry.openStream()) {
            return Optional.of(in.readAllBytes());
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
