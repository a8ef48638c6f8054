package org.bihuan.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bihuan.api.sector.SectorId;
import org.bihuan.api.sector.SectorPanel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PanelServletTest {
    private static final String PATH = "/sector/fire-safety/1.1.0-abc/";

    private final PanelServlet servlet = new PanelServlet();

    @BeforeEach
    void aSectorBringsAPanel() {
        servlet.panels = List.of(new SomePanel(
                PATH, Map.of("panel.js", "export default 1", "panel.js.gz", "packed", "panel.css", "p {}")));
    }

    @Test
    void aFileOfAPanelMayBeKeptForEverUnderItsAddress() throws Exception {
        Answer answer = Answer.to(servlet, "GET", PATH + "panel.js", Map.of());

        assertThat(new String(answer.body(), UTF_8)).isEqualTo("export default 1");
        assertThat(answer.header("Content-Type")).isEqualTo("text/javascript; charset=utf-8");
        assertThat(answer.header("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
    }

    @Test
    void aFileIsSentPackedOnlyWhereThePanelBringsItSo() throws Exception {
        Map<String, String> gzip = Map.of("Accept-Encoding", "gzip");

        assertThat(new String(Answer.to(servlet, "GET", PATH + "panel.js", gzip).body(), UTF_8))
                .isEqualTo("packed");
        assertThat(Answer.to(servlet, "GET", PATH + "panel.css", gzip).headers())
                .doesNotContainKey("Content-Encoding");
    }

    @Test
    void bothVersionsAreServedWhileOneReplacesTheOther() throws Exception {
        String newer = "/sector/fire-safety/1.2.0-def/";
        servlet.panels = List.of(servlet.panels.get(0), new SomePanel(newer, Map.of("panel.js", "2")));

        assertThat(Answer.to(servlet, "GET", PATH + "panel.js", Map.of()).status())
                .isEqualTo(200);
        assertThat(Answer.to(servlet, "GET", newer + "panel.js", Map.of()).status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sector/fire-safety/1.1.0-abc/other.js",
                "/sector/fire-safety/1.1.0-abc/panel.js.gz",
                "/sector/fire-safety/1.1.0-abc/",
                "/sector/fire-safety/1.0.0-abc/panel.js",
                "/sector/fire-safety/panel.js"
            })
    void whatNoPanelBringsDoesNotExist(String path) throws Exception {
        assertThat(Answer.to(servlet, "GET", path, Map.of()).status()).isEqualTo(404);
    }

    private record SomePanel(String path, Map<String, String> files) implements SectorPanel {
        @Override
        public SectorId sector() {
            return new SectorId("fire-safety");
        }

        @Override
        public String version() {
            return "1.1.0";
        }

        @Override
        public Optional<byte[]> file(String name) {
            return Optional.ofNullable(files.get(name)).map(content -> content.getBytes(UTF_8));
        }
    }
}
