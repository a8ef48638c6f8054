package org.bihuan.itest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Runs the tests in the folder {@code browser} and repeats what each of them said. */
class BrowserIT {
    /** A failure's text may be coloured for a terminal; XML knows no such characters. */
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f]");

    private static final Path FOLDER =
            Path.of(Objects.requireNonNull(System.getProperty("itest.browser"), "set by the build"));

    @TestFactory
    List<DynamicTest> thePageInABrowser(@TempDir Path directory) throws Exception {
        Path home = directory.resolve("home");
        Path report = Distribution.directory().resolve("browser.xml");
        Files.deleteIfExists(report);
        assertThat(run(new ProcessBuilder("npm", "ci", "--no-audit", "--no-fund")))
                .isZero();
        try (RunningProduct running = RunningProduct.start(home, "--demo")) {
            Path accounts = home.resolve("demo-accounts.csv");
            Product.await("the demonstration accounts", () -> Files.exists(accounts));
            List<String> command = new ArrayList<>(List.of(
                    "node",
                    "--test",
                    "--test-concurrency=1",
                    "--test-reporter=spec",
                    "--test-reporter-destination=stdout",
                    "--test-reporter=junit",
                    "--test-reporter-destination=" + report));
            command.addAll(specifications());
            ProcessBuilder tests = new ProcessBuilder(command);
            tests.environment().put("BIHUAN_URL", running.product().address().toString());
            tests.environment().put("BIHUAN_ACCOUNTS", accounts.toString());
            tests.environment()
                    .put(
                            "BIHUAN_JAR_NEW",
                            NewerSector.of("fire-safety", directory).toString());
            run(tests);
        }
        NodeList cases = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(
                        CONTROL.matcher(Files.readString(report)).replaceAll(""))))
                .getElementsByTagName("testcase");
        return IntStream.range(0, cases.getLength())
                .mapToObj(index -> (Element) cases.item(index))
                .map(BrowserIT::repeated)
                .toList();
    }

    private static List<String> specifications() throws IOException {
        try (var files = Files.newDirectoryStream(FOLDER, "*.spec.mjs")) {
            List<String> names = new ArrayList<>();
            files.forEach(file -> names.add(file.getFileName().toString()));
            return names.stream().sorted().toList();
        }
    }

    private static DynamicTest repeated(Element test) {
        return dynamicTest(test.getAttribute("name"), () -> {
            NodeList failures = test.getElementsByTagName("failure");
            if (failures.getLength() > 0) {
                throw new AssertionError(failures.item(0).getTextContent());
            }
            Assumptions.assumeTrue(test.getElementsByTagName("skipped").getLength() == 0);
        });
    }

    private static int run(ProcessBuilder command) throws IOException, InterruptedException {
        return command.directory(FOLDER.toFile()).inheritIO().start().waitFor();
    }
}
