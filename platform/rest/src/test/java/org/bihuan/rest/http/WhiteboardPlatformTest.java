package org.bihuan.rest.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WhiteboardPlatformTest {
    private final WhiteboardPlatform platform = new WhiteboardPlatform();

    @Test
    void itIsCompleteOnceEveryServiceIsThereWhateverBundlesOfSectorsBring() throws IllegalAccessException {
        assertThat(platform.complete()).isFalse();
        for (Field field : services()) {
            field.set(platform, List.of(new Object()));
        }
        assertThat(platform.complete()).isTrue();
        for (Field field : services()) {
            field.set(platform, List.of());
            assertThat(platform.complete()).as(field.getName()).isFalse();
            field.set(platform, List.of(new Object()));
        }
    }

    /** Panels come with the bundles of sectors, of which there may be none. */
    private static List<Field> services() {
        List<Field> services = Stream.of(WhiteboardPlatform.class.getDeclaredFields())
                .filter(field -> Modifier.isVolatile(field.getModifiers()))
                .filter(field -> !field.getName().equals("panels"))
                .toList();
        services.forEach(field -> field.setAccessible(true));
        return services;
    }
}
