package org.bihuan.itest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/**
 * Runs the tests in the folder {@code browser} and repeats what each of them said; then somebody edits the database by hand,
 * and one more looks what the verifier says.
 */
class BrowserIT {
    /** A failure's text may be coloured for a terminal; XML knows no such characters. */
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f]");

    private static final Path FOLDER =
            Path.of(Objects.requireNonNull(System.getProperty("itest.browser"), "set by the build"));

    /** What the story calls the hazard that a firm found itself. */
    private static final String SELF_FOUND = "自查发现的重大隐患";

    @TestFactory
    List<DynamicTest> thePageInABrowser(@TempDir Path directory) throws Exception {
        Path home = directory.resolve("home");
        Path accounts = home.resolve("demo-accounts.csv");
        Path jar = NewerSector.of("fire-safety", directory);
        assertThat(run(new ProcessBuilder("npm", "ci", "--no-audit", "--no-fund")))
                .isZero();
        try (RunningProduct running = RunningProduct.start(home, "--demo")) {
            Product.await("the demonstration accounts", () -> Files.exists(accounts));
            Map<String, String> settings = Map.of(
                    "BIHUAN_URL",
                    running.product().address().toString(),
                    "BIHUAN_ACCOUNTS",
                    accounts.toString(),
                    "BIHUAN_JAR_NEW",
                    jar.toString(),
                    "BIHUAN_PICTURES",
                    Distribution.directory().resolve("pictures").toString());
            List<DynamicTest> tests = new ArrayList<>(tested("browser.xml", settings, "all.mjs"));
            running.stop();
            alter(home, "UPDATE hazard SET place = 'elsewhere' WHERE description LIKE '" + SELF_FOUND + "%'");
            running.startAgain();
            tests.addAll(tested("browser-altered.xml", settings, "altered.mjs"));
            return tests;
        }
    }

    private static List<DynamicTest> tested(String name, Map<String, String> settings, String file) throws Exception {
        Path report = Distribution.directory().resolve(name);
        Files.deleteIfExists(report);
        ProcessBuilder tests = new ProcessBuilder(
                "node",
                "--test",
                "--test-reporter=spec",
                "--test-reporter-destination=stdout",
                "--test-reporter=junit",
                "--test-reporter-destination=" + report,
                file);
        tests.environment().putAll(settings);
        run(tests);
        NodeList cases = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(
                        CONTROL.matcher(Files.readString(report)).replaceAll(""))))
                .getElementsByTagName("testcase");
        assertThat(cases.getLength()).isPositive();
        return IntStream.range(0, cases.getLength())
                .mapToObj(index -> (Element) cases.item(index))
                .map(BrowserIT::repeated)
                .toList();
    }

    /** As somebody with the files of the database in hand does it. */
    private static void alter(Path home, String sql) throws SQLException {
        String url = "jdbc:derby:" + home.resolve("db/bihuan");
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isEqualTo(1);
        }
        assertThatThrownBy(() -> DriverManager.getConnection(url + ";shutdown=true"))
                .isInstanceOfSatisfying(SQLException.class, ended -> assertThat(ended.getSQLState())
                        .isEqualTo("08006"));
    }

    private static DynamicTest repeated(Element test) {
        return dynamicTest(test.getAttribute("name"), () -> {
            NodeList failures = test.getElementsByTagName("failure");
            if (failures.getLength() > 0) {
                throw new AssertionError(failures.item(0).getTextContent());
            }
            assertThat(test.getElementsByTagName("skipped").getLength())
                    .as("a test of the page is never skipped")
                    .isZero();
        });
    }

    private static int run(ProcessBuilder command) throws IOException, InterruptedException {
        return command.directory(FOLDER.toFile()).inheritIO().start().waitFor();
    }
}
