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

    private Assets(Map<String, Asset> byPath) {
        this.byPath = byPath;
    }

    /** Reads all files that stand in the list of the build. */
    static Assets load() {
        String list = new String(read("files.txt"), UTF_8);
        return new Assets(list.lines()
                .collect(Collectors.toUnmodifiableMap(
                        Function.identity(), path -> new Asset(path, read(path), read(path + ".gz")))));
    }

    /** The file at a request's path; the page itself at {@code /}. */
    Optional<Asset> at(String requestPath) {
        String path = requestPath.startsWith("/") ? requestPath.substring(1) : requestPath;
        return Optional.ofNullable(byPath.get(path.isEmpty() ? INDEX : path));
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
