package org.bihuan.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A server started as its own process from an unpacked archive, on loopback. */
final class Server implements AutoCloseable {
    private static final Pattern FIGURES = Pattern.compile("figures were counted in (\\d+) ms");
    private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(3);

    private final Process process;
    private final Path home;
    private final int port;
    private final double startSeconds;

    private Server(Process process, Path home, int port, double startSeconds) {
        this.process = process;
        this.home = home;
        this.port = port;
        this.startSeconds = startSeconds;
    }

    /** Starts the product and waits for the first 200. */
    static Server product(Path unpacked, Path home, String... options) throws IOException, InterruptedException {
        return product(Map.of(), unpacked, home, options);
    }

    /** As above, with another largest heap than usual. */
    static Server productWithin(String heap, Path unpacked, Path home, String... options)
            throws IOException, InterruptedException {
        return product(Map.of("BIHUAN_MAX_MEM", heap), unpacked, home, options);
    }

    private static Server product(Map<String, String> environment, Path unpacked, Path home, String... options)
            throws IOException, InterruptedException {
        int port = freePort();
        List<String> command = new ArrayList<>(List.of(
                unpacked.resolve("bin/bihuan").toString(),
                "start",
                "--port",
                String.valueOf(port),
                "--home",
                home.toString()));
        command.addAll(Arrays.asList(options));
        long start = System.nanoTime();
        Process process = start(environment, command, home);
        await(process, () -> ready(port));
        return new Server(process, home, port, (System.nanoTime() - start) / 1e9);
    }

    /** Starts plain Karaf as it is shipped and waits until its shell port is open. */
    static Server plainKaraf(Path unpacked) throws IOException, InterruptedException {
        int port = freePort();
        Path shell = unpacked.resolve("etc/org.apache.karaf.shell.cfg");
        Files.writeString(
                shell,
                Files.readString(shell)
                        .replaceAll("(?m)^sshPort *=.*", "sshPort = " + port)
                        .replaceAll("(?m)^sshHost *=.*", "sshHost = 127.0.0.1"));
        Path management = unpacked.resolve("etc/org.apache.karaf.management.cfg");
        Files.writeString(
                management,
                Files.readString(management)
                        .replaceAll("(?m)^rmiRegistryPort *=.*", "rmiRegistryPort = " + freePort())
                        .replaceAll("(?m)^rmiServerPort *=.*", "rmiServerPort = " + freePort()));
        long start = System.nanoTime();
        Process process = start(Map.of(), List.of(unpacked.resolve("bin/karaf").toString(), "server"), unpacked);
        await(process, () -> open(port));
        return new Server(process, unpacked, port, (System.nanoTime() - start) / 1e9);
    }

    private static Process start(Map<String, String> environment, List<String> command, Path home) throws IOException {
        Files.createDirectories(home);
        ProcessBuilder process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("console.log").toFile());
        process.environment().putAll(environment);
        return process.start();
    }

    /** Runs a console command in the product. */
    void shell(Path unpacked, String command) throws IOException, InterruptedException {
        Process shell = new ProcessBuilder(
                        unpacked.resolve("bin/bihuan").toString(), "shell", "--home", home.toString(), command)
                .inheritIO()
                .start();
        if (!shell.waitFor(3, TimeUnit.MINUTES) || shell.exitValue() != 0) {
            throw new IOException("the console refused: " + command);
        }
    }

    int port() {
        return port;
    }

    Path home() {
        return home;
    }

    double startSeconds() {
        return startSeconds;
    }

    /** What the live objects of the Java process take after a full collection, in MB. */
    double liveMegabytes() throws IOException {
        Process histogram = new ProcessBuilder("jcmd", String.valueOf(pid()), "GC.class_histogram").start();
        String total = "";
        try (BufferedReader lines = histogram.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                total = line.startsWith("Total") ? line : total;
            }
        }
        // Total, instances, bytes
        return Long.parseLong(total.replaceAll("^Total +\\d+ +", "").strip()) / (1024.0 * 1024);
    }

    /** How long it took at the start to count the figures, as the log tells. */
    double figuresSeconds() throws IOException {
        Matcher told = FIGURES.matcher(Files.readString(home.resolve("log/bihuan.log")));
        String millis = "";
        while (told.find()) {
            millis = told.group(1);
        }
        return Long.parseLong(millis) / 1000.0;
    }

    /** Resident memory of the Java process, in MB. */
    double residentMegabytes() throws IOException {
        long pid = pid();
        for (String line : Files.readAllLines(Path.of("/proc", String.valueOf(pid), "status"))) {
            if (line.startsWith("VmRSS:")) {
                return Long.parseLong(line.replaceAll("\\D", "")) / 1024.0;
            }
        }
        throw new IOException("no VmRSS of process " + pid);
    }

    /** Processor time that the Java process has used so far. */
    double cpuSeconds() {
        return ProcessHandle.of(pid())
                        .flatMap(handle -> handle.info().totalCpuDuration())
                        .orElseThrow()
                        .toNanos()
                / 1e9;
    }

    private long pid() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .filter(handle -> handle.info().command().orElse("").endsWith("java"))
                .findFirst()
                .orElse(process.toHandle())
                .pid();
    }

    @Override
    public void close() throws IOException {
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        all.forEach(ProcessHandle::destroy);
        for (ProcessHandle one : all) {
            try {
                one.onExit().get(30, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                one.destroyForcibly();
            } catch (ExecutionException | TimeoutException e) {
                one.destroyForcibly();
            }
        }
    }

    private interface Probe {
        boolean answers() throws IOException;
    }

    private static void await(Process process, Probe probe) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!probe.answers()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IOException("the server did not start; see console.log in its home");
            }
            Thread.sleep(20);
        }
    }

    private static boolean ready(int port) {
        try (KeepAlive connection = new KeepAlive(port, "")) {
            KeepAlive.Answer answer = connection.get("/api/v1/system");
            return answer.status() == 200 && answer.body().replace(" ", "").contains("\"ready\":true");
        } catch (IOException | IndexOutOfBoundsException | NumberFormatException e) {
            return false;
        }
    }

    private static boolean open(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
