package org.bihuan.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.bihuan.store.attachment.FolderContentStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderContentStoreTest {
    @TempDir
    private Path directory;

    private Path folder = Path.of("");
    private String digest = "";

    @BeforeEach
    void put() throws IOException {
        folder = directory.resolve("attachments");
        Path sent = Files.writeString(directory.resolve("sent"), "photo");
        digest = new FolderContentStore(folder).put(sent);
    }

    @Test
    void contentThatWasAlteredOnDiskIsNotHandedOut() throws IOException {
        Files.writeString(folder.resolve(digest.substring(0, 2)).resolve(digest), "forged");

        assertThat(new FolderContentStore(folder).open(digest)).isEmpty();
        assertThat(new FolderContentStore(folder).digest(digest)).isPresent().isNotEqualTo(Optional.of(digest));
    }

    @Test
    void nothingButTheContentIsLeftInTheFolder() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(1);
        }
    }

    @Test
    void whatAKilledProcessLeftHalfWrittenIsGoneAtTheNextStart() throws IOException {
        Path old = Files.writeString(folder.resolve("1.part"), "half");
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minusSeconds(7200)));
        Path young = Files.writeString(folder.resolve("2.part"), "another node's");

        assertThat(new FolderContentStore(folder).open(digest)).isPresent();

        assertThat(old).doesNotExist();
        assertThat(young).exists();
    }
}
