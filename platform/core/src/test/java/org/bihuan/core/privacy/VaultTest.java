package org.bihuan.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTest {
    private static final UUID RECORD = new UUID(1, 2);
    private static final String NUMBER = "10012345678";

    @Test
    void whatIsSealedOpensForItsRecordAlone() {
        Vault vault = new Vault(List.of(key(1)));
        String sealed = vault.seal(RECORD, NUMBER);
        assertThat(sealed).doesNotContain(NUMBER);
        assertThat(vault.open(RECORD, sealed)).contains(NUMBER);
        assertThat(vault.open(new UUID(1, 3), sealed)).isEmpty();
    }

    @Test
    void theSameTextIsNeverSealedToTheSame() {
        Vault vault = new Vault(List.of(key(1)));
        assertThat(vault.seal(RECORD, NUMBER)).isNotEqualTo(vault.seal(RECORD, NUMBER));
    }

    @Test
    void anOlderKeyGoesOnOpening() {
        String sealed = new Vault(List.of(key(1))).seal(RECORD, NUMBER);
        Vault rotated = new Vault(List.of(key(1), key(2)));
        assertThat(rotated.open(RECORD, sealed)).contains(NUMBER);
        String anew = rotated.seal(RECORD, NUMBER);
        assertThat(new Vault(List.of(key(2))).open(RECORD, anew)).contains(NUMBER);
        assertThat(new Vault(List.of(key(1))).open(RECORD, anew)).isEmpty();
    }

    @Test
    void whatWasAlteredDoesNotOpen() {
        Vault vault = new Vault(List.of(key(1)));
        String sealed = vault.seal(RECORD, NUMBER);
        String name = sealed.substring(0, sealed.indexOf(':') + 1);
        for (String altered : List.of("", "x", name, name + "****", name + "AAAA", sealed.substring(0, 30))) {
            assertThat(vault.open(RECORD, altered)).as(altered).isEmpty();
        }
    }

    @Test
    void theFileOfKeysIsMadeOnceForTheOwnerAlone(@TempDir Path home) throws IOException {
        Path file = home.resolve("keys/personal-data.keys");
        List<byte[]> made = KeyFile.read(file);
        assertThat(made).hasSize(1);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
                .isEqualTo("rwx------");
        assertThat(file.getParent()).isDirectoryContaining(file::equals);
        assertThat(KeyFile.read(file)).containsExactlyElementsOf(made);
        Files.writeString(file, Base64.getEncoder().encodeToString(key(7)) + "\n", StandardOpenOption.APPEND);
        assertThat(KeyFile.read(file)).hasSize(2).last().isEqualTo(key(7));
    }

    @Test
    void aFileThatHasNoProperKeyStopsTheStart(@TempDir Path home) throws IOException {
        Path file = Files.writeString(home.resolve("short.keys"), "AAAA\n");
        assertThatIllegalArgumentException().isThrownBy(() -> KeyFile.read(file));
        assertThatIllegalArgumentException().isThrownBy(() -> new Vault(List.of()));
    }

    @Test
    void aNumberShowsItsEndsOnly() {
        assertThat(Phones.masked("10012345678")).isEqualTo("100****5678");
        assertThat(Phones.masked("0871-1234567")).isEqualTo("087****4567");
        assertThat(Phones.masked("1234567")).isEqualTo("****67");
        assertThat(Phones.parse(" 0871 123 4567 ")).contains("08711234567");
        assertThat(Phones.parse("call me")).isEmpty();
    }

    private static byte[] key(int seed) {
        byte[] key = new byte[32];
        key[0] = (byte) seed;
        return key;
    }
}
