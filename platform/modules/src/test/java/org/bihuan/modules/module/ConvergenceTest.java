package org.bihuan.modules.module;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Clock;
import org.bihuan.api.identity.Command;
import org.bihuan.api.module.Module;
import org.bihuan.api.sector.SectorId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;

class ConvergenceTest {
    private static final SectorId MINES = new SectorId("non-coal-mines");

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
    void aShippedSectorIsThereAndListedWithoutADate() {
        ship("1.0.0");

        assertThat(onlyModule()).satisfies(module -> {
            assertThat(module.origin()).isEqualTo(Module.Origin.SHIPPED);
            assertThat(module.state()).isEqualTo(Module.State.ACTIVE);
            assertThat(module.version()).isEqualTo("1.0.0");
            assertThat(module.sha256()).isEmpty();
            assertThat(module.since()).isEmpty();
        });
    }

    @Test
    void aShippedSectorThatIsRemovedStaysRemoved() {
        ship("1.0.0");
        node.remove("not our district's");

        node.felix().restart();
        assertRemoved();
        node.felix().restartFromScratch();
        assertRemoved();
    }

    @Test
    void aSwappedSectorStaysSwapped() {
        ship("1.0.0");
        Module swapped = node.swap("1.1.0");

        node.felix().restart();
        assertThat(onlyModule()).isEqualTo(swapped);
        assertThat(node.felix().bundles("city-gas")).hasSize(1);
        node.felix().restartFromScratch();
        assertThat(onlyModule()).isEqualTo(swapped);
        assertThat(node.shownVersion()).contains("1.1.0");
        assertThat(node.felix().bundles("city-gas")).hasSize(1);
    }

    @Test
    void anInstalledSectorComesBackFromTheDatabase() {
        Module installed = node.install("1.0.0");

        node.felix().restartFromScratch();

        assertThat(onlyModule()).isEqualTo(installed);
    }

    @Test
    void aNewerDistributionWinsOverTheDatabase() {
        ship("1.0.0");
        node.swap("1.1.0");

        ship("2.0.0");

        assertThat(onlyModule().origin()).isEqualTo(Module.Origin.SHIPPED);
        assertThat(node.shownVersion()).contains("2.0.0");
        assertThat(node.swap("2.1.0").version()).isEqualTo("2.1.0");
    }

    @Test
    void aSwapCutOffBeforeItWasKeptIsUndone() throws Exception {
        node.install("1.0.0");
        node.felix().install("bihuan:city-gas:0123", cutOff("1.1.0"), Bundle.START_TRANSIENT);
        assertThat(node.shownVersion()).contains("1.1.0");

        node.felix().restart();

        assertThat(onlyModule().version()).isEqualTo("1.0.0");
        assertThat(node.felix().bundles("city-gas")).hasSize(1);
    }

    @Test
    void anInstallCutOffBeforeItWasKeptIsUndone() throws Exception {
        node.felix().install("bihuan:city-gas:0123", TestJar.sector("city-gas", "1.1.0"), Bundle.START_TRANSIENT);

        node.felix().restart();

        assertThat(node.modules().list(Node.ADMINISTRATOR)).isEmpty();
        assertThat(node.felix().bundles("city-gas")).isEmpty();
    }

    @Test
    void aSwapCutOffAfterItWasKeptIsFinished() throws Exception {
        Module first = node.install("1.0.0");
        node.swap("1.1.0");
        node.felix().install("bihuan:city-gas:" + first.sha256(), cutOff("1.0.0"), 0);
        node.felix().bundles("city-gas").stream()
                .filter(bundle -> !SectorBundles.sha256(bundle).equals(first.sha256()))
                .forEach(FelixFixture::uninstall);
        assertThat(node.shownVersion()).contains("1.0.0");

        node.felix().restart();

        assertThat(onlyModule().version()).isEqualTo("1.1.0");
        assertThat(node.felix().bundles("city-gas")).hasSize(1);
    }

    @Test
    void aTrialCutOffLeavesNothing() throws Exception {
        Bundle trial =
                node.felix().install("bihuan-check:1", TestJar.sector("city-gas", "1.0.0"), Bundle.START_TRANSIENT);

        node.felix().restart();

        node.modules();
        assertThat(node.felix().context().getBundle(trial.getBundleId())).isNull();
    }

    @Test
    void aModuleThatNoLongerStartsCostsOnlyItself() {
        ship("1.0.0");
        node.install(TestJar.sector("non-coal-mines", "1.0.0"));
        want(
                "1.1.0",
                new SectorJar(
                        TestJar.sector("city-gas", "1.1.0").thatDoesNotStart().bytes()));

        node.felix().restartFromScratch();

        assertThat(node.modules().list(Node.ADMINISTRATOR))
                .extracting(Module::sector, Module::version, Module::state)
                .containsExactly(
                        tuple(Node.GAS, "1.0.0", Module.State.ACTIVE), tuple(MINES, "1.0.0", Module.State.ACTIVE));
    }

    @Test
    void aModuleThatNoLongerStartsAndWasNeverShippedIsListedAsFaultyAndCanBeSwapped() {
        want(
                "1.1.0",
                new SectorJar(
                        TestJar.sector("city-gas", "1.1.0").thatDoesNotStart().bytes()));

        node.felix().restartFromScratch();

        assertThat(onlyModule().state()).isEqualTo(Module.State.FAULTY);
        assertThat(node.swap("1.2.0").state()).isEqualTo(Module.State.ACTIVE);
        assertThat(node.felix().bundles("city-gas")).hasSize(1);
    }

    @Test
    void aJarThatWasAlteredInTheDatabaseIsNotStarted() {
        ship("1.0.0");
        node.swap("1.1.0");
        node.store().spoilJar(Node.GAS, TestJar.sector("city-gas", "1.2.0").bytes());

        node.felix().restartFromScratch();

        assertThat(onlyModule().version()).isEqualTo("1.0.0");
        assertThat(node.shownVersion()).contains("1.0.0");
    }

    /** Lets the database want a jar that nobody could have installed. */
    private void want(String version, SectorJar jar) {
        new DesiredState(node.stores().modules(), node.stores().events(), new TestTrail(), Clock.systemUTC())
                .wantPresent(Command.by(Node.ADMINISTRATOR), "installed", Node.GAS, version, jar);
    }

    private static TestJar cutOff(String version) {
        return TestJar.sector("city-gas", version).header("Bundle-Version", "1.0.1");
    }

    /** Starts a fresh distribution that ships this version. */
    private void ship(String version) {
        node.felix().shipOnly(TestJar.sector("city-gas", version));
        node.felix().restartFromScratch();
    }

    private Module onlyModule() {
        assertThat(node.modules().list(Node.ADMINISTRATOR)).hasSize(1);
        return node.modules().list(Node.ADMINISTRATOR).get(0);
    }

    private void assertRemoved() {
        assertThat(onlyModule().state()).isEqualTo(Module.State.REMOVED);
        assertThat(node.shownVersion()).isEmpty();
        assertThat(node.felix().bundles("city-gas")).isEmpty();
    }
}
