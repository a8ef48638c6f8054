package org.bihuan.core.attachment;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.bihuan.api.store.AttachmentStore;
import org.bihuan.api.store.ContentStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Removes, in the background of each start, content that no attachment names: a crash came between the file and its row, or the
 * row was refused. What is younger than a day may belong to an upload on another node and stays until the next start.
 */
@Component(
        immediate = true,
        service = {})
public final class OrphanRemoval {
    private static final Logger LOG = LoggerFactory.getLogger(OrphanRemoval.class);
    private static final Duration GRACE = Duration.ofDays(1);
    private static final int LONGEST_STEP_SECONDS = 5;

    private final ExecutorService background =
            Executors.newSingleThreadExecutor(task -> new Thread(task, "bihuan-orphans"));
    private volatile boolean stopping;

    @Activate
    public OrphanRemoval(@Reference AttachmentStore attachments, @Reference ContentStore contents) {
        background.execute(() -> remove(attachments, contents, Instant.now().minus(GRACE)));
    }

    @Deactivate
    public void stop() throws InterruptedException {
        // not interrupted: the database would take that for an order to close its files
        stopping = true;
        background.shutdown();
        background.awaitTermination(LONGEST_STEP_SECONDS, TimeUnit.SECONDS);
    }

    private void remove(AttachmentStore attachments, ContentStore contents, Instant before) {
        try {
            contents.all(before, digest -> {
                if (!stopping && !attachments.uses(digest)) {
                    contents.remove(digest, before);
                    LOG.info("Removed {}: no attachment names it", digest);
                }
            });
        } catch (RuntimeException e) {
            if (!stopping) {
                LOG.warn(
                        "Attachments' folder could not be looked through for leftovers; the next start tries again", e);
            }
        }
    }
}
