package org.bihuan.core.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.bihuan.api.audit.Event;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.organisation.ChangeOrganisation;
import org.bihuan.api.organisation.Organisation;
import org.bihuan.api.organisation.Organisation.Kind;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.organisation.OrganisationRecord;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.store.OrganisationStore;
import org.bihuan.api.store.Stored;
import org.bihuan.core.fixture.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two nodes move public bodies at once, each below the other's. */
class OrganisationRingTest {
    private static final OrganisationId WATER = new OrganisationId("dept-water");
    private static final OrganisationId AGRI = new OrganisationId("dept-agri");

    private final Platform platform = new Platform();
    private final Caller office = Platform.office();
    private final DefaultOrganisationService elsewhere = service(platform.stores.organisations());

    @AfterEach
    void stop() {
        platform.close();
    }

    private DefaultOrganisationService service(OrganisationStore store) {
        return new DefaultOrganisationService(
                store,
                platform.stores.events(),
                platform.access,
                platform.trail,
                List.of(body(WATER, "区水务局"), body(AGRI, "区农业农村局")),
                platform.clock);
    }

    private static Organisation body(OrganisationId id, String name) {
        return new Organisation(id, name, name, Kind.DEPARTMENT, List.of(), Optional.empty(), true);
    }

    private static ChangeOrganisation below(OrganisationId parent, String name) {
        return new ChangeOrganisation(
                1L, "机构改革", LocalDate.of(2023, 7, 1), name, null, List.of(), parent.value(), true);
    }

    @Test
    void theSecondHearsWhoWasFaster() {
        Runnable faster = () -> elsewhere.change(Command.by(office), AGRI, below(WATER, "区农业农村局"));
        DefaultOrganisationService here =
                service(new Overtaken(platform.stores.organisations(), new ArrayDeque<>(List.of(faster))));

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> here.change(Command.by(office), WATER, below(AGRI, "区水务局")))
                .satisfies(refused -> {
                    assertThat(refused.problem()).isEqualTo(CommonProblem.STALE_VERSION);
                    assertThat(refused.arguments()).startsWith(office.name());
                });

        assertThat(here.get(office, WATER).version()).isEqualTo(1);
        assertThat(here.get(office, AGRI).last().parent()).contains(WATER);
        assertThat(platform.audit().verify().findings()).isEmpty();
    }

    /** A register in which others change something just before a change is kept. */
    private record Overtaken(OrganisationStore real, Queue<Runnable> others) implements OrganisationStore {
        @Override
        public void add(List<NewRecord> records) {
            real.add(records);
        }

        @Override
        public void change(OrganisationRecord record, Event event) {
            Optional.ofNullable(others.poll()).ifPresent(Runnable::run);
            real.change(record, event);
        }

        @Override
        public Optional<Stored<OrganisationRecord>> find(OrganisationId id) {
            return real.find(id);
        }

        @Override
        public List<Stored<OrganisationRecord>> all() {
            return real.all();
        }
    }
}
