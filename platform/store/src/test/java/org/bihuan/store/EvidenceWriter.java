package org.bihuan.store;

import static org.bihuan.testkit.Some.aHazard;
import static org.bihuan.testkit.Some.anAttachmentOf;
import static org.bihuan.testkit.Some.anEventOf;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bihuan.api.attachment.Attachment;
import org.bihuan.api.audit.Event;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.testkit.Some;

/** A process that adds evidence to hazards for ever, and says each attachment's id once it is told that all of it is on disk. */
final class EvidenceWriter {
    private EvidenceWriter() {}

    public static void main(String[] arguments) throws IOException {
        DerbyDirectory derby = new DerbyDirectory(Path.of(arguments[0]));
        RealStores stores = derby.stores();
        Path file = Files.createTempFile(derby.directory().getParent(), "sent", "");
        try (OutputStream out = new FileOutputStream(FileDescriptor.out)) {
            while (true) {
                Hazard hazard = aHazard().number(Some.id().toString()).build();
                Event registered = anEventOf(hazard).build();
                stores.hazards().add(hazard, registered);
                Files.writeString(file, hazard.number().repeat(1000));
                Attachment attachment = anAttachmentOf(hazard)
                        .keptAs(stores.contents().put(file))
                        .build();
                stores.attachments()
                        .add(
                                attachment,
                                anEventOf(attachment).build(),
                                anEventOf(hazard.supplemented())
                                        .after(registered.hash())
                                        .build());
                out.write((attachment.id() + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
