package org.bihuan.sector.together;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bihuan.api.report.Annex2Form;
import org.bihuan.api.report.Annex2Form.Kind;
import org.bihuan.api.report.RowId;
import org.bihuan.api.sector.FocusPoint;
import org.bihuan.api.sector.SectorCheck;
import org.bihuan.api.sector.SectorDefinition;
import org.bihuan.api.sector.SectorId;
import org.bihuan.core.reference.OfflineInspector;
import org.bihuan.core.reference.YamlAnnex2Form;
import org.junit.jupiter.api.Test;

/** Every sector bundle on the class path, each inspected as if those before it were installed. */
class SectorsTogetherTest {
    /** Rows that record what no sector of this district owns: the district has no coal mine (plan, part two). */
    private static final List<RowId> NOBODYS = List.of(new RowId("coal-mine"), new RowId("other"));

    private static final List<SectorCheck> CHECKS = inspected();
    private static final List<SectorDefinition> PRESENT =
            CHECKS.stream().flatMap(check -> check.definition().stream()).toList();

    private final Annex2Form form = new YamlAnnex2Form().form();

    @Test
    void theyStandBesideEachOtherWithoutAFault() {
        assertThat(CHECKS).hasSize(23).allSatisfy(check -> assertThat(check.faults())
                .isEmpty());
    }

    @Test
    void theyAreTheSeventeenOfThePlanFiveFurtherAndOneCommonChecklist() {
        assertThat(of(SectorDefinition.Kind.SECTOR)).hasSize(22);
        assertThat(of(SectorDefinition.Kind.COMMON))
                .extracting(one -> one.id().value())
                .containsExactly("enterprise-common");
        assertThat(PRESENT.stream().flatMap(sector -> sector.ordinal().stream()))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 17).boxed().toList());
    }

    @Test
    void theyHaveTheItemsOfTheDomainFacts() {
        assertThat(PRESENT.stream().mapToInt(sector -> sector.items().size()).sum())
                .isEqualTo(669);
    }

    @Test
    void everyRowOfAnnex2HasOneOwner() {
        for (Annex2Form.Row row : form.rows()) {
            List<SectorId> claiming = PRESENT.stream()
                    .filter(sector ->
                            sector.rows().stream().anyMatch(one -> one.id().equals(row.id())))
                    .map(SectorDefinition::id)
                    .toList();
            if (row.kind() == Kind.LEAF && !NOBODYS.contains(row.id())) {
                assertThat(claiming).as(row.id().value()).hasSize(1);
                assertThat(row.owner()).as(row.id().value()).isEqualTo(Optional.of(claiming.get(0)));
            }
            if (row.owner().isPresent()) {
                assertThat(claiming)
                        .as(row.id().value())
                        .containsExactly(row.owner().get());
            }
        }
    }

    @Test
    void everyFocusPointHasAnItem() {
        for (SectorDefinition sector : PRESENT) {
            assertThat(sector.items().stream().flatMap(item -> item.focusPoints().stream()))
                    .as(sector.id().value())
                    .containsAll(
                            sector.focusPoints().stream().map(FocusPoint::id).toList());
        }
    }

    private static List<SectorDefinition> of(SectorDefinition.Kind kind) {
        return PRESENT.stream().filter(sector -> sector.kind() == kind).toList();
    }

    private static List<SectorCheck> inspected() {
        OfflineInspector inspector = new OfflineInspector();
        List<SectorCheck> checks = new ArrayList<>();
        try {
            ClassLoader loader = SectorsTogetherTest.class.getClassLoader();
            for (URL file : Collections.list(loader.getResources("SECTOR-INF/sector.yaml"))) {
                JarURLConnection within = (JarURLConnection) file.openConnection();
                URI jar = within.getJarFileURL().toURI();
                checks.add(inspector.inspect(Path.of(jar)));
            }
            return checks;
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
