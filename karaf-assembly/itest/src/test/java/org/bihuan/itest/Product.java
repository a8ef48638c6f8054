package org.bihuan.itest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.BooleanSupplier;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.session.ClientSession;

/** A running product as a test sees it: over HTTP, and through its shell. */
final class Product {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final URI address;
    private final Path home;
    private final int shellPort;
    private final HttpClient http = HttpClient.newHttpClient();

    /**
     * @param home where {@code etc/users.properties} knows the shell's only account
     */
    Product(URI address, Path home, int shellPort) {
        this.address = address;
        this.home = home;
        this.shellPort = shellPort;
    }

    URI address() {
        return address;
    }

    Path home() {
        return home;
    }

    /** Without a session. */
    HttpResponse<String> get(String path) {
        return send(request(path).build());
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).timeout(PATIENCE);
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** An answer of which only the head is waited for, if its body does not end. */
    HttpResponse<String> beginning(HttpRequest request) {
        return http.sendAsync(request, Product::head).join();
    }

    private static BodySubscriber<String> head(HttpResponse.ResponseInfo info) {
        boolean endless = info.headers().firstValue("Content-Type").orElse("").startsWith("text/event-stream");
        return endless
                ? BodySubscribers.mapping(BodySubscribers.ofInputStream(), Product::closed)
                : BodySubscribers.ofString(StandardCharsets.UTF_8);
    }

    private static String closed(InputStream body) {
        try (body) {
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Session signIn(String user, String password) {
        return Session.of(this, user, password);
    }

    /** Signs in with a demonstration account; the product must have been started with {@code --demo}. */
    Session signInAs(String role) {
        try {
            Path accounts = home.resolve("demo-accounts.csv");
            await("the demonstration accounts", () -> Files.exists(accounts));
            return Files.readAllLines(accounts, StandardCharsets.UTF_8).stream()
                    .map(line -> List.of(line.split(",", -1)))
                    .filter(account -> account.get(0).equals(role))
                    .findFirst()
                    .map(account -> signIn(account.get(1), account.get(2)))
                    .orElseThrow(() -> new IllegalArgumentException("no account for " + role));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a shell command prints; throws if the command fails. */
    String shell(String command) {
        try (SshClient client = SshClient.setUpDefaultClient()) {
            client.start();
            try (ClientSession session = client.connect("operator", "127.0.0.1", shellPort)
                    .verify(PATIENCE)
                    .getSession()) {
                session.addPasswordIdentity(shellPassword());
                session.auth().verify(PATIENCE);
                return session.executeRemoteCommand(command);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until the product says that it is ready. */
    void awaitReady() {
        await("the product to be ready", this::isReady);
    }

    /** Waits until the demonstration year is complete, so that figures change by what a test does only. */
    void awaitDemonstration() {
        await("the demonstration year", () -> log().contains("none of them is real"));
    }

    /** All that was written into the log; blank before there is one. */
    String log() {
        try (var files = Files.find(home, 3, (file, attributes) -> file.endsWith("bihuan.log"))) {
            Optional<Path> log = files.findFirst();
            return log.isPresent() ? Files.readString(log.get(), StandardCharsets.UTF_8) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isReady() {
        try {
            HttpResponse<String> answer = http.send(request("/api/v1/system").build(), BodyHandlers.ofString());
            return answer.statusCode() == 200 && answer.body().contains("\"ready\":true");
        } catch (ConnectException notYet) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain for " + what);
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    private String shellPassword() throws IOException {
        Properties users = new Properties();
        try (var in = Files.newBufferedReader(home.resolve("etc/users.properties"), StandardCharsets.UTF_8)) {
            users.load(in);
        }
        return users.getProperty("operator").split(",", -1)[0];
    }
}
