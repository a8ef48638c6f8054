package org.bihuan.rest.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.bihuan.api.attachment.Attachment;
import org.bihuan.api.attachment.AttachmentId;
import org.bihuan.api.audit.Event;
import org.bihuan.api.audit.Seal;
import org.bihuan.api.evidence.Evidence;
import org.bihuan.api.evidence.Evidence.Chain;
import org.bihuan.api.evidence.Evidence.Piece;
import org.bihuan.api.evidence.Evidence.Proof;
import org.bihuan.api.evidence.Evidence.Proven;
import org.bihuan.api.evidence.Evidence.Sealed;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.rest.json.Digests;
import org.bihuan.rest.json.Json;

/**
 * Writes the proof of a record as a zip, file after file. Whatever was hashed lies there byte by byte, so that each hash can be
 * recomputed with nothing but a program that knows SHA-256.
 */
final class EvidenceZip {
    private static final String SUMS = "SHA256SUMS";

    private final Evidence evidence;
    private final Function<AttachmentId, InputStream> contents;
    private final Map<String, String> sums = new LinkedHashMap<>();

    /** An event as it lies there: the event, the file of the bytes that were hashed, and the way to a seal. */
    record EventFile(Event event, String hashed, Optional<Proof> proof) {}

    /** An attachment as it lies there; without a file where the kept content is gone or altered. */
    record AttachmentFile(String directory, Optional<String> file, Attachment attachment) {}

    /** What lies where. */
    record Contents(String name, List<AttachmentFile> attachments, List<Long> seals, Optional<Seal> newestSeal) {}

    EvidenceZip(Evidence evidence, Function<AttachmentId, InputStream> contents) {
        this.evidence = evidence;
        this.contents = contents;
    }

    void write(OutputStream to) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(to, StandardCharsets.UTF_8);
        chain("record", evidence.record(), zip);
        List<AttachmentFile> attachments = new ArrayList<>();
        for (Piece piece : evidence.pieces()) {
            String directory = "attachments/%02d".formatted(attachments.size() + 1);
            chain(directory, piece.chain(), zip);
            attachments.add(new AttachmentFile(directory, file(directory, piece, zip), piece.attachment()));
        }
        for (Sealed one : evidence.seals()) {
            String name = "seals/%08d".formatted(one.seal().number());
            put(name + ".json", json(one.seal()), zip);
            put(name + ".bin", HexFormat.of().parseHex(one.hashed()), zip);
        }
        put(
                "contents.json",
                json(new Contents(
                        evidence.record().name(),
                        attachments,
                        evidence.seals().stream()
                                .map(one -> one.seal().number())
                                .toList(),
                        evidence.last())),
                zip);
        put("verification.html", Sheet.of(evidence, attachments).getBytes(StandardCharsets.UTF_8), zip);
        StringBuilder list = new StringBuilder();
        sums.forEach((name, sum) -> list.append(sum).append("  ").append(name).append('\n'));
        put(SUMS, list.toString().getBytes(StandardCharsets.UTF_8), zip);
        zip.finish();
    }

    private void chain(String directory, Chain chain, ZipOutputStream zip) throws IOException {
        put(directory + "/record.txt", chain.text().getBytes(StandardCharsets.UTF_8), zip);
        put(directory + "/record.json", json(fields(chain.text())), zip);
        List<EventFile> events = new ArrayList<>();
        for (Proven proven : chain.events()) {
            String file = "events/%04d.bin".formatted(proven.event().sequence());
            put(directory + "/" + file, HexFormat.of().parseHex(proven.hashed()), zip);
            events.add(new EventFile(proven.event(), file, proven.proof()));
        }
        put(directory + "/events.json", json(events), zip);
    }

    private Optional<String> file(String directory, Piece piece, ZipOutputStream zip) throws IOException {
        String name = directory + "/" + piece.attachment().name();
        try (InputStream content = contents.apply(piece.attachment().id())) {
            put(name, content, zip);
            return Optional.of(name);
        } catch (ProblemException gone) {
            // the sheet says so; the rest of the proof is worth having all the same
            return Optional.empty();
        }
    }

    private void put(String name, byte[] bytes, ZipOutputStream zip) throws IOException {
        try (InputStream in = new ByteArrayInputStream(bytes)) {
            put(name, in, zip);
        }
    }

    private void put(String name, InputStream content, ZipOutputStream zip) throws IOException {
        MessageDigest digest = Digests.sha256();
        zip.putNextEntry(new ZipEntry(name));
        // not closed: the zip goes on
        DigestOutputStream to = new DigestOutputStream(zip, digest);
        content.transferTo(to);
        zip.closeEntry();
        sums.put(name, HexFormat.of().formatHex(digest.digest()));
    }

    private static byte[] json(Object value) throws IOException {
        return Json.writer().withDefaultPrettyPrinter().writeValueAsBytes(value);
    }

    /** The fields of a record's text, a line each. */
    private static Map<String, String> fields(String text) {
        Map<String, String> fields = new LinkedHashMap<>();
        text.lines().forEach(line -> {
            int end = line.indexOf('=');
            fields.put(line.substring(0, end), unescaped(line.substring(end + 1)));
        });
        return fields;
    }

    private static String unescaped(String value) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\' && i + 1 < value.length()) {
                i++;
                text.append(value.charAt(i) == 'n' ? '\n' : value.charAt(i));
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
