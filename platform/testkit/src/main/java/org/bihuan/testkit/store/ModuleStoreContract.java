package org.bihuan.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.bihuan.testkit.Some.anEvent;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bihuan.api.audit.Event;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.identity.UserId;
import org.bihuan.api.sector.SectorId;
import org.bihuan.api.store.ModuleStore.WantedModule;
import org.bihuan.api.store.RepeatedCommandException;
import org.bihuan.api.store.StaleRecordException;
import org.bihuan.api.store.Stored;
import org.bihuan.testkit.Some;
import org.bihuan.testkit.SomeEvent;
import org.junit.jupiter.api.Test;

/** What every {@code ModuleStore} does. */
public interface ModuleStoreContract {
    /** Stores over an empty database. */
    Stores stores();

    private static WantedModule module(String sector, String contentVersion, long version) {
        return new WantedModule(
                new SectorId(sector),
                "org.bihuan.sector." + sector,
                contentVersion,
                "0f".repeat(32),
                true,
                Instant.parse("2023-06-01T04:00:00.123456789Z"),
                version);
    }

    private static SomeEvent event(WantedModule module) {
        UUID record = UUID.nameUUIDFromBytes(module.sector().value().getBytes(StandardCharsets.UTF_8));
        return anEvent(RecordKind.MODULE, record, module.version());
    }

    @Test
    default void aModuleIsFoundWithItsJar() {
        WantedModule module = module("city-gas", "1.0.0", 1);
        Event event = event(module).build();
        byte[] jar = new byte[3_000_000];
        jar[2_999_999] = 7;

        stores().modules().keep(module, Optional.of(jar), event);

        assertThat(stores().modules().find(module.sector())).contains(new Stored<>(module, event.hash()));
        assertThat(stores().modules().jar(module.sector()))
                .hasValueSatisfying(kept -> assertThat(kept).isEqualTo(jar));
        assertThat(stores().events().of(event.record())).containsExactly(event);
    }

    @Test
    default void aModuleThatNobodyWantedIsNotFound() {
        SectorId sector = new SectorId("city-gas");

        assertThat(stores().modules().find(sector)).isEmpty();
        assertThat(stores().modules().jar(sector)).isEmpty();
        assertThat(stores().modules().all()).isEmpty();
    }

    @Test
    default void theJarStaysUnlessAnotherIsGiven() {
        WantedModule first = module("city-gas", "1.0.0", 1);
        stores().modules().keep(first, Optional.of(new byte[] {1}), event(first).build());
        WantedModule removed = new WantedModule(first.sector(), first.bundle(), "1.0.0", "", false, first.changed(), 2);
        stores().modules().keep(removed, Optional.empty(), event(removed).build());

        assertThat(stores().modules().find(first.sector()).orElseThrow().record())
                .isEqualTo(removed);
        assertThat(stores().modules().jar(first.sector()).orElseThrow()).containsExactly(1);

        WantedModule second = module("city-gas", "1.1.0", 3);
        stores().modules()
                .keep(second, Optional.of(new byte[] {2, 3}), event(second).build());
        assertThat(stores().modules().jar(first.sector()).orElseThrow()).containsExactly(2, 3);
    }

    @Test
    default void modulesAreListedBySector() {
        WantedModule gas = module("city-gas", "1.0.0", 1);
        WantedModule campus = module("campus", "1.0.0", 1);
        stores().modules().keep(gas, Optional.empty(), event(gas).build());
        stores().modules().keep(campus, Optional.empty(), event(campus).build());

        assertThat(stores().modules().all()).extracting(Stored::record).isEqualTo(List.of(campus, gas));
        assertThat(stores().modules().jar(gas.sector())).isEmpty();
    }

    @Test
    default void aWishThatDoesNotFollowTheVersionBeforeIsStale() {
        WantedModule first = module("city-gas", "1.0.0", 1);
        stores().modules().keep(first, Optional.of(new byte[] {1}), event(first).build());

        for (WantedModule late : List.of(first, module("city-gas", "1.1.0", 3), module("campus", "1.0.0", 2))) {
            assertThatExceptionOfType(StaleRecordException.class).isThrownBy(() -> stores().modules()
                    .keep(late, Optional.of(new byte[] {2}), event(late).build()));
        }
        assertThat(stores().modules().jar(first.sector()).orElseThrow()).containsExactly(1);
        assertThat(stores().modules().all()).hasSize(1);
    }

    @Test
    default void aRepeatedWishIsRepeatedRatherThanStale() {
        UserId actor = Some.userId();
        WantedModule first = module("city-gas", "1.0.0", 1);
        Event earlier = event(first).by(actor).key("swap").build();
        stores().modules().keep(first, Optional.empty(), earlier);

        assertThatExceptionOfType(RepeatedCommandException.class)
                .isThrownBy(() -> stores().modules()
                        .keep(
                                first,
                                Optional.empty(),
                                event(first).by(actor).key("swap").build()))
                .satisfies(repeated -> assertThat(repeated.earlier()).isEqualTo(earlier));
    }
}
