package org.bihuan.modules.module;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.bihuan.api.module.ModuleFault;
import org.bihuan.api.module.ModuleProblem;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.problem.ProblemException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.SynchronousBundleListener;

class SwapTest {
    private Node node;

    @BeforeEach
    void start(@TempDir Path folder) {
        node = new Node(folder);
    }

    @AfterEach
    void stop() {
        node.close();
    }

    @Test
    void aSwapLeavesNoMomentWithoutTheSectorAndNoWayBack() throws Exception {
        node.install("1.0.0");
        try (Readers readers = new Readers(node)) {
            for (int minor = 1; minor <= 20; minor++) {
                node.swap("1." + minor + ".0");
            }
            Readers.Seen seen = readers.stop();

            assertThat(seen.gaps()).isZero();
            assertThat(seen.stepsBack()).isZero();
            assertThat(seen.reads()).isGreaterThan(20);
        }
        assertThat(node.shownVersion()).contains("1.20.0");
        assertThat(node.felix().bundles("city-gas")).hasSize(1);
    }

    @Test
    void aSwapTouchesNoOtherBundle() {
        node.install("1.0.0");
        Queue<String> touched = new ConcurrentLinkedQueue<>();
        SynchronousBundleListener listener =
                event -> touched.add(event.getBundle().getSymbolicName());
        node.felix().context().addBundleListener(listener);
        node.swap("1.1.0");

        assertThat(Set.copyOf(touched)).containsExactly("org.bihuan.sector.city-gas");
    }

    @Test
    void aVersionThatDoesNotStartLeavesTheOldOneRunning() {
        node.install("1.0.0");
        Bundle old = node.onlyBundle();

        ProblemException problem =
                Node.refused(() -> node.swap(TestJar.sector("city-gas", "1.1.0").thatDoesNotStart()));

        assertThat(problem.problem()).isEqualTo(ModuleProblem.SWAP_ROLLED_BACK);
        assertThat(problem.arguments()).singleElement().asString().contains("the mine is closed");
        assertStillThere(old);
    }

    @Test
    void aVersionThatTheRegistryDoesNotShowLeavesTheOldOneRunning() {
        node.install("1.0.0");
        Bundle old = node.onlyBundle();

        ProblemException problem =
                Node.refused(() -> node.swap(TestJar.sector("city-gas", "1.1.0").line("hidden: yes")));

        assertThat(problem.problem()).isEqualTo(ModuleProblem.SWAP_ROLLED_BACK);
        assertThat(problem.arguments()).singleElement().asString().contains("no sector could be read", "hidden");
        assertStillThere(old);
    }

    @Test
    void aVersionWhoseGradeRuleFailsLeavesTheOldOneRunning() {
        node.install("1.0.0");
        Bundle old = node.onlyBundle();

        ProblemException problem = Node.refused(() -> node.swap(TestJar.bundle("org.bihuan.sector.city-gas")
                .line("id: city-gas")
                .line("version: 1.1.0")
                .line("items: gas-01 gas-ungradable")));

        assertThat(problem.problem()).isEqualTo(ModuleProblem.SWAP_ROLLED_BACK);
        assertThat(problem.arguments()).singleElement().asString().contains("gas-ungradable", "no rule for this");
        assertStillThere(old);
    }

    @Test
    void aStoreThatFailsLeavesTheOldOneRunning() {
        node.install("1.0.0");
        Bundle old = node.onlyBundle();
        node.store().failing.set(true);

        ProblemException problem = Node.refused(() -> node.swap("1.1.0"));

        assertThat(problem.problem()).isEqualTo(ModuleProblem.SWAP_ROLLED_BACK);
        assertThat(problem.arguments()).singleElement().asString().contains("disk full");
        assertStillThere(old);
    }

    @Test
    void aRefusedInstallLeavesNothingBehind() {
        int before = node.felix().context().getBundles().length;

        ProblemException problem = Node.refused(
                () -> node.install(TestJar.sector("city-gas", "1.0.0").thatDoesNotStart()));

        assertThat(problem.problem()).isEqualTo(ModuleProblem.SWAP_ROLLED_BACK);
        assertThat(node.felix().context().getBundles()).hasSize(before);
        assertThat(node.stores().modules().all()).isEmpty();
        assertThat(node.modules().list(Node.ADMINISTRATOR)).isEmpty();
    }

    @Test
    void aSwapThatWouldRestartAnotherBundleIsRefused() throws Exception {
        node.felix()
                .install(
                        "mvn:gas",
                        TestJar.sector("city-gas", "1.0.0").header("Export-Package", "org.bihuan.sector.gas"),
                        0);
        Bundle client = node.felix()
                .install(
                        "mvn:client",
                        TestJar.bundle("com.example.client").header("Import-Package", "org.bihuan.sector.gas"),
                        0);
        long started = client.getLastModified();

        assertThat(node.check(TestJar.sector("city-gas", "1.1.0")).restarts()).containsExactly("com.example.client");
        ProblemException swap = Node.refused(() -> node.swap("1.1.0"));
        ProblemException removal = Node.refused(() -> node.remove("no longer wanted"));

        assertThat(swap.problem()).isEqualTo(ModuleProblem.MODULE_REFUSED);
        assertThat(swap.faults()).containsExactly(Fault.at("", ModuleFault.OTHERS_WOULD_RESTART, "com.example.client"));
        assertThat(removal.faults()).isEqualTo(swap.faults());
        assertThat(client.getState()).isEqualTo(Bundle.ACTIVE);
        assertThat(client.getLastModified()).isEqualTo(started);
        assertThat(node.shownVersion()).contains("1.0.0");
    }

    private void assertStillThere(Bundle old) {
        assertThat(node.felix().bundles("city-gas")).containsExactly(old);
        assertThat(old.getState()).isEqualTo(Bundle.ACTIVE);
        assertThat(node.shownVersion()).contains("1.0.0");
        assertThat(node.stores().modules().find(Node.GAS).orElseThrow().record().contentVersion())
                .isEqualTo("1.0.0");
    }
}
