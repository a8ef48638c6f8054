package org.bihuan.rest.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bihuan.api.audit.Event;
import org.bihuan.api.audit.Seal;
import org.bihuan.api.evidence.Evidence;
import org.bihuan.api.evidence.Evidence.Chain;
import org.bihuan.api.evidence.Evidence.Piece;
import org.bihuan.api.evidence.Evidence.Proven;
import org.bihuan.rest.evidence.EvidenceZip.AttachmentFile;

/** The page that tells a stranger, in both languages, how to check the proof, with everything to compare. */
final class Sheet {
    private static final String TEMPLATE = template();

    private Sheet() {}

    static String of(Evidence evidence, List<AttachmentFile> attachments) {
        return TEMPLATE.replace("{{name}}", escaped(evidence.record().name()))
                .replace("{{events}}", events(evidence))
                .replace("{{attachments}}", attachments.stream().map(Sheet::row).collect(Collectors.joining()))
                .replace(
                        "{{seals}}",
                        evidence.seals().stream().map(one -> row(one.seal())).collect(Collectors.joining()))
                .replace("{{newest}}", evidence.last().map(Sheet::row).orElse(""));
    }

    private static String events(Evidence evidence) {
        StringBuilder rows = new StringBuilder(rows("record", evidence.record()));
        int number = 0;
        for (Piece piece : evidence.pieces()) {
            number++;
            rows.append(rows("attachments/%02d".formatted(number), piece.chain()));
        }
        return rows.toString();
    }

    private static String rows(String directory, Chain chain) {
        return chain.events().stream().map(proven -> row(directory, proven)).collect(Collectors.joining());
    }

    private static String row(String directory, Proven proven) {
        Event event = proven.event();
        return row(
                directory + "/events/%04d.bin".formatted(event.sequence()),
                event.recorded().toString(),
                event.actorName(),
                event.action(),
                event.hash(),
                event.recordDigest(),
                proven.proof()
                        .map(proof -> "seals/%08d".formatted(proof.seal()))
                        .orElse("—"));
    }

    private static String row(AttachmentFile file) {
        return row(
                file.file().orElse(file.attachment().name() + "（缺失 missing）"),
                file.attachment().sha256(),
                file.attachment().sentSha256());
    }

    private static String row(Seal seal) {
        return row(String.valueOf(seal.number()), seal.sealed().toString(), seal.root(), seal.hash());
    }

    private static String row(String... cells) {
        return Stream.of(cells)
                .map(cell -> "<td>" + escaped(cell) + "</td>")
                .collect(Collectors.joining("", "<tr>", "</tr>\n"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String template() {
        try (InputStream from = Sheet.class.getResourceAsStream("sheet.html")) {
            if (from == null) {
                throw new IllegalStateException("sheet.html is missing");
            }
            return new String(from.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
