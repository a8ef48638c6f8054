package org.bihuan.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bihuan.api.store.ContentStore;
import org.bihuan.testkit.Some;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every {@code ContentStore} does. */
public interface ContentStoreContract {
    /** Stores over an empty database. */
    Stores stores();

    private ContentStore contents() {
        return stores().contents();
    }

    private static Path file(Path directory, String text) throws IOException {
        return Files.writeString(directory.resolve("sent-" + Some.number()), text);
    }

    @Test
    default void whatWasPutIsFoundUnderItsDigest(@TempDir Path directory) throws IOException {
        String digest = contents().put(file(directory, "abc"));

        assertThat(digest).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        try (InputStream content = contents().open(digest).orElseThrow()) {
            assertThat(content).hasContent("abc");
        }
        assertThat(contents().open("00".repeat(32))).isEmpty();
        assertThat(contents().digest(digest)).contains(digest);
        assertThat(contents().digest("00".repeat(32))).isEmpty();
    }

    @Test
    default void theSameContentMayBePutTwice(@TempDir Path directory) throws IOException {
        String first = contents().put(file(directory, "twice"));

        assertThat(contents().put(file(directory, "twice"))).isEqualTo(first);
        assertThat(contents().open(first)).isPresent();
    }

    @Test
    default void onlyWhatWasNotPutLatelyIsRemoved(@TempDir Path directory) throws IOException {
        String digest = contents().put(file(directory, "nobody's"));

        contents().remove(digest, Instant.EPOCH);
        assertThat(contents().open(digest)).isPresent();

        contents().remove(digest, Instant.now().plusSeconds(60));
        assertThat(contents().open(digest)).isEmpty();
        contents().remove(digest, Instant.now().plusSeconds(60));
    }

    @Test
    default void everythingPutBeforeAnInstantIsPassed(@TempDir Path directory) throws IOException {
        String digest = contents().put(file(directory, "listed"));
        List<String> digests = new ArrayList<>();

        contents().all(Instant.EPOCH, digests::add);
        assertThat(digests).isEmpty();

        contents().all(Instant.now().plusSeconds(60), digests::add);
        assertThat(digests).contains(digest);
    }
}
