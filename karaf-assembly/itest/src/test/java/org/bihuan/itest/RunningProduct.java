package org.bihuan.itest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;

/** The product started as people start it, by the distribution's own command, as a process of its own. */
final class RunningProduct implements AutoCloseable {
    private final Path home;
    private final int port;
    private final List<String> options;
    private final List<String> console = new CopyOnWriteArrayList<>();
    private Process process;

    private RunningProduct(Path home, int port, List<String> options) {
        this.home = home;
        this.port = port;
        this.options = options;
        this.process = launch();
    }

    /** Starts on a free port and waits until the product is ready. */
    static RunningProduct start(Path home, String... options) {
        RunningProduct started = new RunningProduct(home, Distribution.freePort(), List.of(options));
        try {
            started.awaitReady();
            return started;
        } catch (RuntimeException | Error e) {
            started.close();
            throw e;
        }
    }

    /** The product's command, to be run in another process. */
    static ProcessBuilder command(String... words) {
        List<String> command = new ArrayList<>();
        command.add(Distribution.product().resolve("bin/bihuan").toString());
        command.addAll(List.of(words));
        return new ProcessBuilder(command).redirectErrorStream(true);
    }

    Product product() {
        try {
            return new Product(URI.create("http://127.0.0.1:" + port), home, Integer.parseInt(shellPort()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Blank while the command writes it. */
    private String shellPort() throws IOException {
        return Files.readString(home.resolve("karaf/ssh.port")).strip();
    }

    private boolean knowsShellPort() {
        try {
            return Files.exists(home.resolve("karaf/ssh.port")) && !shellPort().isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What it has printed so far, line by line. */
    List<String> console() {
        return List.copyOf(console);
    }

    /** Ends the server as a power cut does. */
    void kill() {
        server().destroyForcibly();
        awaitEnd();
    }

    /** Ends the server as Ctrl-C does, and says with which code it ended. */
    int stop() {
        process.destroy();
        awaitEnd();
        return process.exitValue();
    }

    /** Starts it again with the same home, port and options. */
    void startAgain() {
        process = launch();
        awaitReady();
    }

    /** Starts it again and ends it as a power cut does, as soon as a sign is seen, ready or not. */
    void startAgainUntil(String what, BooleanSupplier sign) {
        process = launch();
        Product.await(what, () -> {
            if (!process.isAlive()) {
                throw new AssertionError("ended with " + process.exitValue() + ": " + console);
            }
            return sign.getAsBoolean();
        });
        kill();
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            kill();
        }
    }

    private Process launch() {
        List<String> words =
                new ArrayList<>(List.of("start", "--port", String.valueOf(port), "--home", home.toString()));
        words.addAll(options);
        try {
            Process started = command(words.toArray(String[]::new)).start();
            Thread reader = new Thread(() -> read(started), "console of " + home);
            reader.setDaemon(true);
            reader.start();
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(Process started) {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(started.getInputStream(), StandardCharsets.UTF_8))) {
            lines.lines().forEach(console::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitReady() {
        Product.await("a sign of life in " + console, () -> {
            if (!process.isAlive()) {
                throw new AssertionError("ended with " + process.exitValue() + ": " + console);
            }
            return knowsShellPort() && product().isReady();
        });
    }

    private ProcessHandle server() {
        return process.descendants()
                .filter(child -> child.info().command().orElse("").endsWith("java"))
                .findFirst()
                .orElseThrow();
    }

    private void awaitEnd() {
        Product.await("the end of " + home, () -> !process.isAlive());
    }
}
