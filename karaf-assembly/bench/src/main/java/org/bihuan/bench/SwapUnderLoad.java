package org.bihuan.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** Swaps of a sector while 32 connections read: failed requests, gaps, and how long until everybody sees the new version. */
record SwapUnderLoad(Path product, Path directory) {
    private static final String SECTOR = "fire-safety";
    private static final int CONNECTIONS = 32;
    private static final int SWAPS = 10;
    private static final double MOST_MILLIS = 500;

    void measure(Figures figures) throws Exception {
        try (Server server = Server.product(product, directory.resolve("swap"), "--demo")) {
            Account administrator = Account.of(server, "system-administrator");
            AtomicReference<String> seen = new AtomicReference<>("");
            AtomicLong seenAt = new AtomicLong();
            AtomicLong gaps = new AtomicLong();
            AtomicLong failures = new AtomicLong();
            AtomicLong requests = new AtomicLong();
            ExecutorService readers = Executors.newFixedThreadPool(CONNECTIONS);
            Future<?>[] all = new Future<?>[CONNECTIONS];
            for (int i = 0; i < CONNECTIONS; i++) {
                all[i] = readers.submit(() -> {
                    while (!Thread.currentThread().isInterrupted()) {
                        read(server, administrator, seen, seenAt, gaps, failures, requests);
                    }
                });
            }
            double[] visible = new double[SWAPS];
            double[] whole = new double[SWAPS];
            for (int i = 0; i < SWAPS; i++) {
                String version = "1." + (i + 1) + ".0";
                Path jar = jar(version);
                seen.set(version);
                seenAt.set(0);
                long start = System.nanoTime();
                administrator.swap(SECTOR, jar);
                whole[i] = (System.nanoTime() - start) / 1e6;
                while (seenAt.get() == 0) {
                    Thread.onSpinWait();
                }
                visible[i] = (seenAt.get() - start) / 1e6;
            }
            readers.shutdownNow();
            figures.tell("requests under swap, " + CONNECTIONS + " connections", (double) requests.get(), "");
            figures.atMost("failed requests in " + SWAPS + " swaps", (double) failures.get(), "", 0);
            figures.atMost("answers of /sectors without the sector", (double) gaps.get(), "", 0);
            figures.atMost("swap until the new version is seen", Figures.median(visible), "ms", MOST_MILLIS);
            figures.tell("swap until it is answered (checked, probed, on disk)", Figures.median(whole), "ms");
        }
    }

    private static void read(
            Server server,
            Account account,
            AtomicReference<String> awaited,
            AtomicLong seenAt,
            AtomicLong gaps,
            AtomicLong failures,
            AtomicLong requests) {
        try (KeepAlive connection = new KeepAlive(server.port(), account.headers())) {
            while (!Thread.currentThread().isInterrupted()) {
                KeepAlive.Answer answer = connection.get("/api/v1/sectors");
                requests.incrementAndGet();
                if (answer.status() != 200) {
                    failures.incrementAndGet();
                } else if (!answer.body().contains(SECTOR)) {
                    gaps.incrementAndGet();
                } else if (answer.body().contains("\"version\":\"" + awaited.get() + "\"")) {
                    seenAt.compareAndSet(0, System.nanoTime());
                }
            }
        } catch (IOException e) {
            if (!Thread.currentThread().isInterrupted()) {
                failures.incrementAndGet();
            }
        }
    }

    private Path jar(String version) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarFile shipped = new JarFile(shipped().toFile())) {
            Manifest manifest = shipped.getManifest();
            manifest.getMainAttributes().put(new Attributes.Name("Bundle-Version"), version);
            try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
                for (JarEntry entry : shipped.stream().toList()) {
                    if (!entry.getName().equals(JarFile.MANIFEST_NAME)) {
                        jar.putNextEntry(new JarEntry(entry.getName()));
                        jar.write(content(shipped, entry, version));
                    }
                }
            }
        }
        return Files.write(directory.resolve(SECTOR + "-" + version + ".jar"), bytes.toByteArray());
    }

    private static byte[] content(JarFile shipped, JarEntry entry, String version) throws IOException {
        try (InputStream in = shipped.getInputStream(entry)) {
            byte[] content = in.readAllBytes();
            return entry.getName().equals("SECTOR-INF/sector.yaml")
                    ? new String(content, StandardCharsets.UTF_8)
                            .replaceFirst("(?m)^version: .*$", "version: " + version)
                            .getBytes(StandardCharsets.UTF_8)
                    : content;
        }
    }

    private Path shipped() throws IOException {
        try (Stream<Path> found = Files.walk(product.resolve("system/org/bihuan/org.bihuan.sector." + SECTOR))) {
            return found.filter(file -> file.toString().endsWith(".jar"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
