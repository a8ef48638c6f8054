package org.bihuan.core.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Function;
import org.bihuan.core.sector.SectorFaults;
import org.bihuan.core.sector.YamlFile;
import org.bihuan.core.sector.YamlMap;

/** The facts of the plan that ship with the platform. */
public final class ReferenceData {
    private ReferenceData() {}

    /**
     * Reads one file of this package.
     *
     * @throws IllegalStateException if the file, which is ours, has faults
     */
    public static <T> T read(String name, Function<YamlMap, T> reader) {
        SectorFaults faults = new SectorFaults();
        try (InputStream from = ReferenceData.class.getResourceAsStream(name)) {
            if (from == null) {
                throw new IllegalStateException(name + " is missing");
            }
            T facts = YamlFile.read(name, from, faults)
                    .map(reader)
                    .orElseThrow(() -> new IllegalStateException(name + ": " + faults.found()));
            if (!faults.found().isEmpty()) {
                throw new IllegalStateException(name + ": " + faults.found());
            }
            return facts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
