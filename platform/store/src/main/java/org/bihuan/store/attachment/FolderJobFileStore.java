package org.bihuan.store.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.bihuan.api.store.JobFileStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** The same folders of files, elsewhere: what is taken in and out lies in {@code HOME/exports}. */
@Component
public final class FolderJobFileStore implements JobFileStore {
    private final FolderContentStore folder;

    @Activate
    public FolderJobFileStore() {
        this(Path.of(System.getProperty("bihuan.home", "."), "exports"));
    }

    public FolderJobFileStore(Path directory) {
        this.folder = new FolderContentStore(directory);
        PosixFileAttributeView view = Files.getFileAttributeView(directory, PosixFileAttributeView.class);
        if (view != null) {
            try {
                view.setPermissions(PosixFilePermissions.fromString("rwx------"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public String put(Path file) {
        return folder.put(file);
    }

    @Override
    public Optional<InputStream> open(String sha256) {
        return folder.open(sha256);
    }

    @Override
    public Optional<String> digest(String sha256) {
        return folder.digest(sha256);
    }

    @Override
    public void remove(String sha256, Instant unlessPutSince) {
        folder.remove(sha256, unlessPutSince);
    }

    @Override
    public void all(Instant putBefore, Consumer<String> to) {
        folder.all(putBefore, to);
    }
}
