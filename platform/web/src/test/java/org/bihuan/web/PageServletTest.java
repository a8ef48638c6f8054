package org.bihuan.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageServletTest {
    private static final Map<String, String> GZIP = Map.of("Accept-Encoding", "gzip, deflate, br");

    private final PageServlet servlet = new PageServlet();

    @Test
    void theRootIsThePageAndIsAskedForAgainEachTime() throws Exception {
        Answer answer = Answer.to(servlet, "GET", "/", Map.of());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("text/html; charset=utf-8");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(new String(answer.body(), UTF_8)).contains("<div id=\"app\"></div>");
    }

    @Test
    void thePageHasNothingInlineThatAStrictPolicyForbids() throws Exception {
        String html = new String(Answer.to(servlet, "GET", "/", Map.of()).body(), UTF_8);

        assertThat(html)
                .doesNotContain("<style", "style=", "javascript:")
                .doesNotContainPattern("<script(?! type=\"importmap\">)(?![^>]*src=)");
    }

    @Test
    void thePolicyNamesTheImportMapInThePageByItsDigest() throws Exception {
        Answer answer = Answer.to(servlet, "GET", "/", Map.of());
        Matcher inline = Pattern.compile("<script type=\"importmap\">([^<]*)</script>")
                .matcher(new String(answer.body(), UTF_8));

        assertThat(inline.find()).isTrue();
        byte[] digest =
                MessageDigest.getInstance("SHA-256").digest(inline.group(1).getBytes(UTF_8));
        assertThat(answer.header("Content-Security-Policy"))
                .isEqualTo("script-src 'self' 'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
        assertThat(inline.find()).isFalse();
    }

    @Test
    void aScriptNamedByItsDigestMayBeKeptForEver() throws Exception {
        Answer answer = Answer.to(servlet, "GET", script(), Map.of());

        assertThat(answer.header("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
        assertThat(answer.header("Content-Type")).isEqualTo("text/javascript; charset=utf-8");
    }

    @Test
    void aBrowserThatUnpacksGetsTheSameBytesPacked() throws Exception {
        Answer plain = Answer.to(servlet, "GET", "/", Map.of());
        Answer packed = Answer.to(servlet, "GET", "/", GZIP);

        assertThat(packed.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(packed.header("Vary")).isEqualTo("Accept-Encoding");
        assertThat(packed.header("ETag")).isNotEqualTo(plain.header("ETag"));
        assertThat(unpacked(packed.body())).isEqualTo(plain.body());
    }

    @Test
    void headAnswersLikeGetWithoutTheBody() throws Exception {
        Answer get = Answer.to(servlet, "GET", "/", GZIP);
        Answer head = Answer.to(servlet, "HEAD", "/", GZIP);

        assertThat(head.headers()).isEqualTo(get.headers());
        assertThat(head.body()).isEmpty();
    }

    @Test
    void whatTheBrowserHasIsNotSentAgain() throws Exception {
        String tag = Answer.to(servlet, "GET", "/", Map.of()).header("ETag");
        Answer again = Answer.to(servlet, "GET", "/", Map.of("If-None-Match", "\"other\", W/" + tag));

        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nothing",
                "/assets/",
                "/assets/../index.html",
                "/../META-INF/MANIFEST.MF",
                "/files.txt",
                "/import-map.txt",
                "/index.html.gz",
                "//index.html",
                "/%2e%2e/index.html",
                "/page/index.html"
            })
    void whatTheBuildDidNotListDoesNotExist(String path) throws Exception {
        assertThat(Answer.to(servlet, "GET", path, Map.of()).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip|true",
                "br, GZIP|true",
                "gzip;q=0.5|true",
                "gzip;q=0|false",
                "gzip; q=0.00|false",
                "br|false",
                "''|false"
            })
    void gzipIsSentOnlyToThoseWhoTakeIt(String accepted, boolean gzip) {
        assertThat(PageServlet.acceptsGzip(accepted)).isEqualTo(gzip);
    }

    private String script() throws Exception {
        String html = new String(Answer.to(servlet, "GET", "/", Map.of()).body(), UTF_8);
        Matcher matcher = Pattern.compile("src=\"(/assets/[^\"]+\\.js)\"").matcher(html);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private static byte[] unpacked(byte[] packed) throws IOException {
        try (GZIPInputStream stream = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return stream.readAllBytes();
        }
    }
}
