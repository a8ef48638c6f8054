package org.bihuan.rest.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WhiteboardPlatformTest {
    private final WhiteboardRecords records = new WhiteboardRecords();
    private final WhiteboardPlatform platform = new WhiteboardPlatform(records);

    /** Where the services of one kind are kept. */
    private record Slot(Object keeper, Field field) {
        void hold(List<?> services) {
            try {
                field.setAccessible(true);
                field.set(keeper, services);
            } catch (IllegalAccessException e) {
                throw new AssertionError(e);
            }
        }
    }

    @Test
    void itIsCompleteOnceEveryServiceIsThereWhateverBundlesOfSectorsBring() {
        assertThat(platform.complete()).isFalse();
        for (Slot slot : slots()) {
            slot.hold(List.of(new Object()));
        }
        assertThat(platform.complete()).isTrue();
        for (Slot slot : slots()) {
            slot.hold(List.of());
            assertThat(platform.complete()).as(slot.field().getName()).isFalse();
            slot.hold(List.of(new Object()));
        }
    }

    /** Panels come with the bundles of sectors, of which there may be none. */
    private List<Slot> slots() {
        return Stream.of(platform, records)
                .flatMap(keeper -> Stream.of(keeper.getClass().getDeclaredFields())
                        .filter(field -> Modifier.isVolatile(field.getModifiers()))
                        .filter(field -> !field.getName().equals("panels"))
                        .map(field -> new Slot(keeper, field)))
                .toList();
    }
}
