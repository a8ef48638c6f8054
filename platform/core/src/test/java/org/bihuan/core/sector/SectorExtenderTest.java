package org.bihuan.core.sector;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.felix.framework.FrameworkFactory;
import org.bihuan.api.sector.Sector;
import org.bihuan.api.sector.SectorDefinition;
import org.bihuan.api.sector.SectorFault;
import org.bihuan.api.sector.SectorFaultCode;
import org.bihuan.api.sector.SectorPanel;
import org.bihuan.api.sector.SectorProblem;
import org.bihuan.core.reference.YamlAnnex2Form;
import org.bihuan.core.reference.YamlCampaign;
import org.bihuan.core.reference.YamlOrganisations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.launch.Framework;

/** In a real framework. */
class SectorExtenderTest {
    private final Framework framework;
    private final Sectors sectors = new Sectors(new YamlOrganisations(), new YamlCampaign(), new YamlAnnex2Form());

    SectorExtenderTest(@TempDir Path storage) {
        framework = new FrameworkFactory()
                .newFramework(Map.of(Constants.FRAMEWORK_STORAGE, storage.toString(), "felix.log.level", "0"));
    }

    @BeforeEach
    void start() throws BundleException {
        framework.start();
    }

    @AfterEach
    void stop() throws BundleException, InterruptedException {
        framework.stop();
        framework.waitForStop(0);
    }

    @Test
    void aRunningBundleBecomesASector() throws Exception {
        SectorParts parts = open();
        Bundle bundle = install("campus", "1.0.0", SectorFolder.sound());
        assertThat(sectors.all()).isEmpty();

        bundle.start();

        assertThat(sectors.all()).extracting(one -> one.id().value()).containsExactly("campus");
        assertThat(sectors.problems()).isEmpty();
        ServiceReference<Sector> service = framework.getBundleContext().getServiceReference(Sector.class);
        assertThat(service.getBundle()).as("on its own context").isEqualTo(bundle);
        parts.close();
    }

    @Test
    void bundlesThatRunAlreadyAreFound() throws Exception {
        install("campus", "1.0.0", SectorFolder.sound()).start();

        SectorParts parts = open();

        assertThat(sectors.all()).hasSize(1);
        parts.close();
        assertThat(sectors.all()).isEmpty();
    }

    @Test
    void aSectorGoesWithItsBundle() throws Exception {
        SectorParts parts = open();
        Bundle bundle = install("campus", "1.0.0", SectorFolder.sound());
        bundle.start();
        bundle.stop();
        assertThat(sectors.all()).isEmpty();

        bundle.start();
        assertThat(sectors.all()).hasSize(1);

        bundle.uninstall();
        assertThat(sectors.all()).isEmpty();
        parts.close();
    }

    @Test
    void aFaultyBundleCostsOnlyItself() throws Exception {
        SectorParts parts = open();
        install("campus", "1.0.0", SectorFolder.sound()).start();
        Bundle faulty = install(
                "broken",
                "2.0.0",
                SectorFolder.sound()
                        .replacing(SectorFolder.SECTOR, "id: campus", "id: broken")
                        .replacing(SectorFolder.SECTOR, "dept-edu", "dept-magic")
                        .replacing(SectorFolder.SECTOR, "highRisk: none", "highRisk: very"));
        faulty.start();

        assertThat(faulty.getState()).isEqualTo(Bundle.ACTIVE);
        assertThat(sectors.all()).extracting(one -> one.id().value()).containsExactly("campus");
        SectorProblem problem = sectors.problems().get(0);
        assertThat(problem.bundle()).isEqualTo("broken");
        assertThat(problem.bundleVersion()).isEqualTo("2.0.0");
        assertThat(problem.faults())
                .extracting(SectorFault::code)
                .containsExactly(SectorFaultCode.SECTOR_VALUE_WRONG, SectorFaultCode.SECTOR_DEPARTMENT_UNKNOWN);

        faulty.uninstall();
        assertThat(sectors.problems()).isEmpty();
        parts.close();
    }

    @Test
    void aCompositeRuleThatTheBundleDoesNotBringIsMissed() throws Exception {
        SectorParts parts = open();
        SectorFolder composite =
                SectorFolder.sound().replacing(SectorFolder.ITEMS, "measure: 收", "measure: 收\n    composite: '7.1'");
        install("campus", "1.0.0", composite).start();

        assertThat(sectors.all()).isEmpty();
        assertThat(sectors.problems().get(0).faults())
                .containsExactly(new SectorFault(
                        SectorFolder.ITEMS,
                        composite.lineOf(SectorFolder.ITEMS, "id: campus-02"),
                        SectorFaultCode.SECTOR_RULE_MISSING,
                        List.of("campus-02", "GradeRule")));
        parts.close();
    }

    @Test
    void aPanelComesBeforeItsSectorAndGoesWithItsBundle() throws Exception {
        SectorParts parts = open();
        SectorFolder folder = SectorFolder.sound()
                .with("SECTOR-INF/panel/panel.js", "export default 1")
                .with("SECTOR-INF/panel/notes.txt", "not served");
        Bundle bundle = install("campus", "1.0.0", folder);
        bundle.start();

        SectorPanel panel = panel();
        assertThat(panel.path()).matches("/sector/campus/1\\.0\\.0-[0-9a-f]{12}/");
        assertThat(panel.file("panel.js"))
                .hasValueSatisfying(file -> assertThat(new String(file, UTF_8)).isEqualTo("export default 1"));
        assertThat(panel.file("notes.txt")).isEmpty();
        assertThat(panel.file("../sector.yaml")).isEmpty();
        assertThat(panel.file(SectorPanel.STYLE)).isEmpty();

        bundle.uninstall();
        assertThat(panel.file("panel.js")).isEmpty();
        assertThat(framework.getBundleContext().getServiceReference(SectorPanel.class))
                .isNull();
        parts.close();
    }

    @Test
    void anotherPanelHasAnotherAddress() throws Exception {
        SectorParts parts = open();
        Bundle first = install("campus", "1.0.0", SectorFolder.sound().with("SECTOR-INF/panel/panel.js", "1"));
        first.start();
        String path = panel().path();
        first.uninstall();
        install("campus", "1.0.1", SectorFolder.sound().with("SECTOR-INF/panel/panel.js", "2"))
                .start();

        assertThat(panel().path()).isNotEqualTo(path);
        parts.close();
    }

    @Test
    void aFaultySectorBringsNoPanel() throws Exception {
        SectorParts parts = open();
        install(
                        "campus",
                        "1.0.0",
                        SectorFolder.sound()
                                .replacing(SectorFolder.SECTOR, "highRisk: none", "highRisk: very")
                                .with("SECTOR-INF/panel/panel.js", "1"))
                .start();

        assertThat(framework.getBundleContext().getServiceReference(SectorPanel.class))
                .isNull();
        parts.close();
    }

    private SectorPanel panel() {
        BundleContext context = framework.getBundleContext();
        return context.getService(context.getServiceReference(SectorPanel.class));
    }

    @Test
    void twoVersionsStandBesideEachOther() throws Exception {
        SectorParts parts = open();
        Bundle old = install("campus", "1.0.0", SectorFolder.sound());
        old.start();
        install("campus", "1.1.0", SectorFolder.sound().replacing(SectorFolder.SECTOR, "1.0.0", "1.1.0"))
                .start();

        assertThat(sectors.all()).extracting(SectorDefinition::version).containsExactly("1.1.0");
        old.uninstall();
        assertThat(sectors.all()).extracting(SectorDefinition::version).containsExactly("1.1.0");
        assertThat(sectors.problems()).isEmpty();
        parts.close();
    }

    @Test
    void aSectorWithoutItsFileIsAProblem() throws Exception {
        SectorParts parts = open();
        install("campus", "1.0.0", SectorFolder.sound().without(SectorFolder.SECTOR))
                .start();

        assertThat(sectors.problems().get(0).faults())
                .contains(new SectorFault(SectorFolder.SECTOR, 0, SectorFaultCode.SECTOR_FILE_MISSING, List.of()));
        parts.close();
    }

    @Test
    void otherBundlesAreLeftAlone() throws Exception {
        SectorParts parts = open();
        install("other", "1.0.0", new SectorFolder().with("readme.txt", "hello"))
                .start();

        assertThat(sectors.all()).isEmpty();
        assertThat(sectors.problems()).isEmpty();
        parts.close();
    }

    @Test
    void aSectorRegisteredByCodeIsShownToo() throws Exception {
        SectorParts parts = open();
        Bundle bundle = install("campus", "1.0.0", SectorFolder.sound());
        bundle.start();
        SectorDefinition definition = sectors.all().get(0);
        bundle.uninstall();

        ServiceRegistration<Sector> service =
                framework.getBundleContext().registerService(Sector.class, () -> definition, null);
        assertThat(sectors.all()).containsExactly(definition);

        service.unregister();
        assertThat(sectors.all()).isEmpty();
        parts.close();
    }

    private Bundle install(String name, String version, SectorFolder sector) throws BundleException {
        return framework
                .getBundleContext()
                .installBundle(name + "-" + version, new ByteArrayInputStream(sector.jar(name, version)));
    }

    private SectorParts open() {
        BundleContext context = framework.getBundleContext();
        return new SectorParts(new SectorWhiteboard(context, sectors), new SectorExtender(context, sectors));
    }

    private record SectorParts(SectorWhiteboard whiteboard, SectorExtender extender) {
        void close() {
            extender.close();
            whiteboard.close();
        }
    }
}
