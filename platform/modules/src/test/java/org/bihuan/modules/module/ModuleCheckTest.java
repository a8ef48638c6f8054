package org.bihuan.modules.module;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.bihuan.api.identity.Command;
import org.bihuan.api.module.ModuleCheck;
import org.bihuan.api.module.ModuleFault;
import org.bihuan.api.module.ModuleProblem;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.sector.SectorFault;
import org.bihuan.api.sector.SectorFaultCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModuleCheckTest {
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
    void whatIsNoJarIsRefused() {
        Path file = TestJar.write(node.folder(), new byte[] {1, 2, 3});

        assertThat(Node.codes(node.modules().check(Node.ADMINISTRATOR, file).bundleFaults()))
                .containsExactly(ModuleFault.NOT_A_JAR);
        ProblemException problem = Node.refused(() -> node.modules().install(Command.by(Node.ADMINISTRATOR), file));
        assertThat(problem.problem()).isEqualTo(ModuleProblem.MODULE_REFUSED);
        assertThat(Node.codes(problem.faults())).containsExactly(ModuleFault.NOT_A_JAR);
    }

    @Test
    void brokenContentIsRefusedWithFileAndLine() {
        ProblemException problem = Node.refused(
                () -> node.install(TestJar.sector("city-gas", "1.0.0").line("broken: yes")));

        assertThat(problem.faults())
                .containsExactly(
                        Fault.at("/SECTOR-INF/sector.yaml:4", SectorFaultCode.SECTOR_YAML_BROKEN, "at 'broken'"));
        assertThat(node.felix().bundles("city-gas")).isEmpty();
    }

    @Test
    void allFaultsOfBundleAndContentAreToldAtOnce() {
        ModuleCheck check = node.check(TestJar.bundle("com.example.other")
                .without("Bundle-Version")
                .header("Export-Package", "com.example")
                .header("Require-Bundle", "org.bihuan.core")
                .line("broken: yes"));

        assertThat(Node.codes(check.bundleFaults()))
                .containsExactly(
                        ModuleFault.WRONG_SYMBOLIC_NAME,
                        ModuleFault.HEADER_MISSING,
                        ModuleFault.HEADER_FORBIDDEN,
                        ModuleFault.HEADER_FORBIDDEN);
        assertThat(check.sectorFaults().stream().map(SectorFault::code))
                .containsExactly(SectorFaultCode.SECTOR_YAML_BROKEN);
        assertThat(check.passed()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fragment-Host: org.bihuan.core",
                "Export-Package: org.bihuan.sector.gas",
                "DynamicImport-Package: *",
                "Require-Bundle: org.bihuan.core",
                "Bundle-NativeCode: lib.so",
                "Export-Service: org.bihuan.api.store.ModuleStore",
                "Provide-Capability: org.bihuan.power",
                "Import-Package: org.bihuan.core.hazard",
                "Import-Package: jakarta.ws.rs;resolution:=optional",
                "Bundle-SymbolicName: org.bihuan.sector.city-gas; singleton:=true"
            })
    void aHeaderThatCouldRestartOthersIsForbidden(String line) {
        String[] header = line.split(": ", 2);

        ModuleCheck check = node.check(TestJar.sector("city-gas", "1.0.0").header(header[0], header[1]));

        assertThat(check.bundleFaults()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo(ModuleFault.HEADER_FORBIDDEN);
            assertThat(fault.pointer()).isEqualTo("/META-INF/MANIFEST.MF/" + header[0]);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Import-Package: org.bihuan.api.sector;version=\"[7,8)\"",
                "Import-Package: org.osgi.service.nowhere",
                "Require-Capability: osgi.ee;filter:=\"(&(osgi.ee=JavaSE)(version=99))\""
            })
    void whatTheBundleNeedsMustBeHere(String line) {
        String[] header = line.split(": ", 2);

        ModuleCheck check = node.check(TestJar.sector("city-gas", "1.0.0").header(header[0], header[1]));

        assertThat(check.bundleFaults()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo(ModuleFault.REQUIREMENT_UNSATISFIED);
            assertThat(fault.pointer()).isEqualTo("/META-INF/MANIFEST.MF/" + header[0]);
        });
    }

    @Test
    void aManifestThatTheFrameworkCannotReadIsAFault() {
        ModuleCheck check = node.check(TestJar.sector("city-gas", "1.0.0").header("Import-Package", "a;;b;=;"));

        assertThat(Node.codes(check.bundleFaults())).containsExactly(ModuleFault.REQUIREMENT_UNSATISFIED);
    }

    @Test
    void theSymbolicNameMustNameTheSectorOfTheContent() {
        ModuleCheck check = node.check(
                TestJar.sector("city-gas", "1.0.0").header("Bundle-SymbolicName", "org.bihuan.sector.fire-safety"));

        assertThat(Node.codes(check.bundleFaults())).containsExactly(ModuleFault.WRONG_SYMBOLIC_NAME);
    }

    @Test
    void aCheckTellsTheImpactAndChangesNothing() {
        node.install("1.0.0");
        List<Long> before = node.ids();

        ModuleCheck check = node.check(TestJar.sector("city-gas", "1.1.0"));

        assertThat(check.passed()).isTrue();
        assertThat(check.sector()).contains(Node.GAS);
        assertThat(check.presentVersion()).contains("1.0.0");
        assertThat(check.version()).contains("1.1.0");
        assertThat(check.impact().openRecords()).isEqualTo(7);
        assertThat(node.ids()).isEqualTo(before);
        assertThat(node.shownVersion()).contains("1.0.0");
    }
}
