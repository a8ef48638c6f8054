package org.bihuan.modules.module;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.bihuan.api.audit.Event;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.Role;
import org.bihuan.api.module.Module;
import org.bihuan.api.module.ModuleProblem;
import org.bihuan.api.module.ModuleService;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.sector.SectorFaultCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModuleServiceTest {
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
    void anInstalledSectorIsThereWhenTheCallReturns() {
        Module module = node.install("1.0.0");

        assertThat(node.shownVersion()).contains("1.0.0");
        assertThat(module.state()).isEqualTo(Module.State.ACTIVE);
        assertThat(module.origin()).isEqualTo(Module.Origin.INSTALLED);
        assertThat(module.bundle()).isEqualTo("org.bihuan.sector.city-gas");
        assertThat(module.sha256()).hasSize(64);
        assertThat(node.modules().list(Node.ADMINISTRATOR)).containsExactly(module);
    }

    @Test
    void aSectorThatIsThereIsNotInstalledAgain() {
        node.install("1.0.0");

        ProblemException problem = Node.refused(() -> node.install("1.0.0"));

        assertThat(problem.problem()).isEqualTo(ModuleProblem.MODULE_PRESENT);
        assertThat(problem.arguments()).containsExactly("city-gas");
    }

    @Test
    void anotherSectorIsNotSwappedIn() {
        node.install("1.0.0");

        ProblemException problem = Node.refused(() -> node.swap(TestJar.sector("campus", "1.1.0")));

        assertThat(problem.problem()).isEqualTo(ModuleProblem.OTHER_SECTOR);
        assertThat(problem.arguments()).containsExactly("campus", "city-gas");
    }

    @Test
    void aVersionThatDoesNotGrowIsRefused() {
        node.install("1.1.0");

        ProblemException problem = Node.refused(() -> node.swap("1.0.0"));

        assertThat(Node.codes(problem.faults())).containsExactly(SectorFaultCode.SECTOR_VERSION_NOT_GROWN);
    }

    @Test
    void whatIsNotThereCannotBeSwappedOrRemoved() {
        assertThat(Node.refused(() -> node.swap("1.0.0")).problem()).isEqualTo(CommonProblem.NOT_FOUND);
        assertThat(Node.refused(() -> node.remove("because")).problem()).isEqualTo(CommonProblem.NOT_FOUND);
    }

    @Test
    void removingNeedsAReason() {
        node.install("1.0.0");

        ProblemException problem = Node.refused(() -> node.remove("  "));

        assertThat(problem.faults()).containsExactly(Fault.at("reason", CommonFault.REQUIRED));
        assertThat(node.shownVersion()).contains("1.0.0");
    }

    @Test
    void aRemovedSectorIsListedAsRemovedAndCanComeBack() {
        node.install("1.0.0");
        node.remove("merged into another sector");

        assertThat(node.shownVersion()).isEmpty();
        assertThat(node.felix().bundles("city-gas")).isEmpty();
        assertThat(node.modules().list(Node.ADMINISTRATOR)).singleElement().satisfies(module -> {
            assertThat(module.state()).isEqualTo(Module.State.REMOVED);
            assertThat(module.version()).isEqualTo("1.0.0");
        });
        assertThat(node.install("1.0.0").state()).isEqualTo(Module.State.ACTIVE);
    }

    @Test
    void everyChangeLeavesAnEventInTheModulesChain() {
        node.install("1.0.0");
        node.swap("1.1.0");
        node.remove("no longer wanted");

        List<Event> events = node.stores().events().of(DesiredState.recordId(Node.GAS));
        assertThat(events).extracting(Event::action).containsExactly("installed", "swapped", "removed");
        assertThat(events).extracting(Event::sequence).containsExactly(1L, 2L, 3L);
        assertThat(events.get(1).previousHash()).isEqualTo(events.get(0).hash());
        assertThat(events.get(2).reason()).isEqualTo("no longer wanted");
        assertThat(node.felix().trail().committed()).isEqualTo(events);
    }

    @Test
    void aRepeatedCommandIsCarriedOutOnce() {
        Path jar = TestJar.sector("city-gas", "1.0.0").in(node.folder());
        Module first = node.modules().install(Node.keyed("k1", "digest"), jar);
        Module second = node.modules().install(Node.keyed("k1", "digest"), jar);

        assertThat(second).isEqualTo(first);
        assertThat(node.stores().events().of(DesiredState.recordId(Node.GAS))).hasSize(1);

        node.modules().remove(Node.keyed("k2", "digest"), Node.GAS, "because");
        node.modules().remove(Node.keyed("k2", "digest"), Node.GAS, "because");
        assertThat(node.stores().events().of(DesiredState.recordId(Node.GAS))).hasSize(2);
    }

    @Test
    void aKeyUsedForAnotherCommandIsRefused() {
        node.modules()
                .install(
                        Node.keyed("k1", "digest"),
                        TestJar.sector("city-gas", "1.0.0").in(node.folder()));

        ProblemException problem = Node.refused(() -> node.modules()
                .install(
                        Node.keyed("k1", "other"),
                        TestJar.sector("campus", "1.0.0").in(node.folder())));

        assertThat(problem.problem()).isEqualTo(CommonProblem.KEY_REUSED);
    }

    @Test
    void onlyWhoMayChangeModulesChangesThem() {
        ModuleService modules = node.modules();
        Caller enterprise = Node.caller(Role.ENTERPRISE);
        Path jar = TestJar.sector("city-gas", "1.0.0").in(node.folder());

        assertThat(Node.refused(() -> modules.list(enterprise)).problem()).isEqualTo(CommonProblem.FORBIDDEN);
        assertThat(Node.refused(() -> modules.check(enterprise, jar)).problem()).isEqualTo(CommonProblem.FORBIDDEN);
        assertThat(Node.refused(() -> modules.install(Command.by(enterprise), jar))
                        .problem())
                .isEqualTo(CommonProblem.FORBIDDEN);
        assertThat(Node.refused(() -> modules.swap(Command.by(enterprise), Node.GAS, jar))
                        .problem())
                .isEqualTo(CommonProblem.FORBIDDEN);
        assertThat(Node.refused(() -> modules.remove(Command.by(enterprise), Node.GAS, "because"))
                        .problem())
                .isEqualTo(CommonProblem.FORBIDDEN);
    }

    @Test
    void ofManyAtOnceOnlyOneInstalls() throws Exception {
        Path jar = TestJar.sector("city-gas", "1.0.0").in(node.folder());
        ModuleService modules = node.modules();
        CountDownLatch go = new CountDownLatch(1);
        Callable<Optional<ProblemException>> attempt = () -> {
            go.await();
            try {
                modules.install(Command.by(Node.ADMINISTRATOR), jar);
                return Optional.empty();
            } catch (ProblemException refused) {
                return Optional.of(refused);
            }
        };
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<Future<Optional<ProblemException>>> attempts =
                    Stream.generate(() -> pool.submit(attempt)).limit(4).toList();
            go.countDown();
            int installed = 0;
            for (Future<Optional<ProblemException>> one : attempts) {
                Optional<ProblemException> problem = one.get();
                installed += problem.isEmpty() ? 1 : 0;
                problem.ifPresent(refused -> assertThat(refused.problem()).isEqualTo(ModuleProblem.MODULE_PRESENT));
            }
            assertThat(installed).isEqualTo(1);
        } finally {
            pool.shutdownNow();
        }
    }
}
