package org.bihuan.itest;

import static java.nio.file.attribute.PosixFilePermission.OWNER_READ;
import static java.nio.file.attribute.PosixFilePermission.OWNER_WRITE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartIT {
    private final Path home;

    StartIT(@TempDir Path directory) {
        this.home = directory.resolve("家 home");
    }

    @Test
    void itStartsByItsOwnCommandAndSaysWhereItIsAndHowToBegin() throws Exception {
        try (RunningProduct running = RunningProduct.start(home)) {
            Product product = running.product();

            Product.await(
                    "the set-up link", () -> running.console().stream().anyMatch(line -> line.contains("/setup")));
            assertThat(running.console())
                    .anyMatch(line -> line.contains(product.address().toString()));

            assertThat(output(RunningProduct.command("shell", "--home", home.toString(), "bundle:list", "-s")))
                    .contains("org.bihuan.rest", "Active");
            assertThat(product.shell("feature:list")).contains("bihuan");

            assertThat(running.stop()).isZero();
            assertThat(home.resolve("db/bihuan/db.lck")).doesNotExist();
        }
    }

    @Test
    void everythingItKeepsIsInItsHomeAndForItsOwnAccountOnly() throws IOException {
        try (RunningProduct running = RunningProduct.start(home)) {
            assertThat(running.product().home()).isEqualTo(home);
            assertThat(Files.getPosixFilePermissions(home.resolve("etc/users.properties")))
                    .containsExactlyInAnyOrder(OWNER_READ, OWNER_WRITE);
            assertThat(home).isDirectoryContaining("glob:**/db").isDirectoryContaining("glob:**/log");
        }
    }

    @Test
    void itStartsAgainAfterAPowerCut() {
        try (RunningProduct running = RunningProduct.start(home)) {
            running.kill();
            running.startAgain();

            assertThat(running.product().isReady()).isTrue();
        }
    }

    @Test
    void whatEndsForgetsOnlyItself() throws IOException {
        Path number = home.resolve("bihuan.pid");
        try (RunningProduct running = RunningProduct.start(home)) {
            Files.writeString(number, "of the next one");

            running.stop();

            assertThat(number).hasContent("of the next one");
        }
    }

    @Test
    void aTakenPortEndsItWithASentence() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(taken.getLocalPort());
            Process process = RunningProduct.command("start", "--port", port, "--home", home.toString())
                    .start();

            assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .contains("port " + port + " is taken");
            assertThat(process.waitFor()).isNotZero();
        }
    }

    private static String output(ProcessBuilder command) throws IOException {
        return new String(command.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
