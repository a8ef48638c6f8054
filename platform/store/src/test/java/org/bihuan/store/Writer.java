package org.bihuan.store;

import static org.bihuan.testkit.Some.aHazard;
import static org.bihuan.testkit.Some.anEventOf;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.testkit.Some;

/** A process that registers hazards for ever, and says each id once it is told that the hazard is on disk. */
final class Writer {
    private Writer() {}

    public static void main(String[] arguments) throws IOException {
        RealStores stores = new DerbyDirectory(Path.of(arguments[0])).stores();
        try (OutputStream out = new FileOutputStream(FileDescriptor.out)) {
            while (true) {
                Hazard hazard = aHazard().number(Some.id().toString()).build();
                stores.hazards().add(hazard, anEventOf(hazard).build());
                out.write((hazard.id() + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
