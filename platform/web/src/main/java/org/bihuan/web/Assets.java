package org.bihuan.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The files of the page. Only those that the build listed exist, whatever path somebody asks for. */
final class Assets {
    private static final String INDEX = "index.html";

    private final Map<String, Asset> byPath;
    private final String importMap;

    private Assets(Map<String, Asset> byPath, String importMap) {
        this.byPath = byPath;
        this.importMap = importMap;
    }

    /** Reads all files that stand in the list of the build. */
    static Assets load() {
        String list = new String(read("files.txt"), UTF_8);
        return new Assets(
                list.lines().collect(Collectors.toUnmodifiableMap(Function.identity(), Assets::asset)),
                new String(read("import-map.txt"), UTF_8).strip());
    }

    /** The digest of the import map in the page, as a content security policy names it. */
    String importMap() {
        return importMap;
    }

    /** The file at a request's path; the page itself at {@code /}. */
    Optional<Asset> at(String requestPath) {
        String path = requestPath.startsWith("/") ? requestPath.substring(1) : requestPath;
        return Optional.ofNullable(byPath.get(path.isEmpty() ? INDEX : path));
    }

    private static Asset asset(String path) {
        // the build puts a digest into the name of everything below assets/, so such a file never changes
        return new Asset(path, path.startsWith("assets/"), read(path), Optional.of(read(path + ".gz")));
    }

    private static byte[] read(String path) {
        try (InputStream file = Assets.class.getResourceAsStream("/page/" + path)) {
            if (file == null) {
                throw new FileNotFoundException("page/" + path);
            }
            return file.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
