package org.bihuan.rest.trace;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.bihuan.api.trace.Trace;
import org.bihuan.rest.http.Call;
import org.bihuan.rest.json.Digests;
import org.bihuan.rest.json.Json;

/**
 * A trace with the text by which it is checked, and who took it out. As a file: the document, the text that its digest is of, and
 * the same for programs.
 */
record TracePack(Trace trace, String text, TraceView view, String reader) {
    static TracePack of(Trace trace, String text, TraceViews views, Call call) {
        String digest = digest(text.getBytes(StandardCharsets.UTF_8));
        return new TracePack(
                trace,
                text,
                views.of(trace, digest, call.language()),
                call.caller().name());
    }

    void write(OutputStream to) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("trace.html", bytes(TraceDocument.of(view, reader, Instant.now())));
        files.put("trace.txt", bytes(text));
        files.put("trace.json", Json.writer().withDefaultPrettyPrinter().writeValueAsBytes(view));
        StringBuilder sums = new StringBuilder();
        files.forEach((name, content) ->
                sums.append(digest(content)).append("  ").append(name).append('\n'));
        files.put("SHA256SUMS", bytes(sums.toString()));
        ZipOutputStream zip = new ZipOutputStream(to, StandardCharsets.UTF_8);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            zip.putNextEntry(new ZipEntry(file.getKey()));
            zip.write(file.getValue());
            zip.closeEntry();
        }
        zip.finish();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String digest(byte[] content) {
        return HexFormat.of().formatHex(Digests.sha256().digest(content));
    }
}
