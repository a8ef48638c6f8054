package org.bihuan.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.bihuan.testkit.SomeSheet;

/**
 * The import of a spreadsheet of enterprises by a server with a small heap, from the upload to the end of the job, beside
 * reading the same file and inserting the same rows (enterprise and event) by plain JDBC in batches, in one transaction.
 */
record ImportAtSize(Path product, Path directory) {
    private static final int LINES = 100_000;
    private static final String HEAP = "512m";
    private static final int BATCH = 1000;
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int FIRST_CHARACTER = 0x4E00;
    private static final int CHARACTERS = 20_000;
    private static final List<String> KEYS = List.of(
            "name",
            "creditCode",
            "territory",
            "sector",
            "furtherSectors",
            "industry",
            "size",
            "principal",
            "phone",
            "tags",
            "highRisk",
            "highRisk.reason",
            "address",
            "longitude",
            "latitude",
            "distinct",
            "superior",
            "otherPerson");

    void measure(Figures figures) throws Exception {
        Path file = directory.resolve("enterprises.xlsx");
        write(file);
        Path home = directory.resolve("import");
        double ours;
        try (Server server = Server.productWithin(HEAP, product, home, "--demo")) {
            Account office = Account.of(server, "committee-office");
            long begin = System.nanoTime();
            String job = office.upload("/imports/enterprises", file).path("id").asText();
            double longest = await(office, job);
            ours = seconds(begin);
            figures.tell("longest wait for the list of enterprises meanwhile", longest, "s");
            figures.tell("resident memory after the import, heap of " + HEAP, server.residentMegabytes(), "MB");
        }
        Path plainHome = directory.resolve("import-plain");
        try (Server server = Server.product(product, plainHome, "--demo")) {
            Account.of(server, "committee-office");
        }
        double plain = plain(file, home, plainHome);
        figures.atLeast(
                "enterprises imported from xlsx, checked and audited, heap of " + HEAP,
                LINES / ours,
                LINES / plain,
                "/s",
                0.5);
    }

    /** Waits for the end of the job while it looks at the list; answers for how long that took at most, in seconds. */
    private static double await(Account office, String job) throws IOException, InterruptedException {
        double longest = 0;
        JsonNode now = office.get("/jobs/" + job);
        while (!List.of("done", "refused", "failed").contains(now.path("state").asText())) {
            long begin = System.nanoTime();
            office.get("/enterprises?limit=20");
            longest = Math.max(longest, seconds(begin));
            Thread.sleep(100);
            now = office.get("/jobs/" + job);
        }
        if (now.path("done").asInt() != LINES || !now.path("state").asText().equals("done")) {
            throw new IOException("the import did not come to its end: " + now);
        }
        return longest;
    }

    private static double plain(Path file, Path home, Path plainHome) throws Exception {
        Map<String, Object> enterprise;
        Map<String, Object> event;
        try (Rows rows = new Rows(home)) {
            enterprise = rows.read("SELECT * FROM enterprise WHERE address = '试验路1号' FETCH FIRST ROW ONLY")
                    .get(0);
            event = rows.read("SELECT e.* FROM event e JOIN enterprise f ON f.id = e.record_id"
                            + " WHERE f.address = '试验路1号' FETCH FIRST ROW ONLY")
                    .get(0);
        }
        try (Rows rows = new Rows(plainHome)) {
            long begin = System.nanoTime();
            read(file);
            inserted(rows, enterprise, event);
            return seconds(begin);
        }
    }

    private static void read(Path file) throws IOException, XMLStreamException {
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
            XMLStreamReader xml = XMLInputFactory.newDefaultFactory().createXMLStreamReader(sheet);
            while (xml.hasNext()) {
                xml.next();
            }
        }
    }

    private static void inserted(Rows rows, Map<String, Object> enterprise, Map<String, Object> event)
            throws SQLException {
        Random random = new Random(1);
        try (Connection connection = rows.connection();
                PreparedStatement first = Rows.insert(connection, "enterprise", enterprise);
                PreparedStatement second = Rows.insert(connection, "event", event)) {
            for (int i = 1; i <= LINES; i++) {
                byte[] id = Rows.bytes(UUID.randomUUID());
                String name = name(random);
                Map<String, Object> differs = Map.of(
                        "ID", id,
                        "CREDIT_CODE", creditCode(i),
                        "NAME", name,
                        "NAME_KEY", name,
                        "NAME_BACK", new StringBuilder(name).reverse().toString());
                Rows.fill(first, enterprise, differs);
                first.addBatch();
                Rows.fill(second, event, Map.of("RECORD_ID", id, "ID", Rows.bytes(UUID.randomUUID())));
                second.addBatch();
                if (i % BATCH == 0) {
                    first.executeBatch();
                    second.executeBatch();
                }
            }
            connection.commit();
        }
    }

    private static void write(Path file) throws IOException {
        Random random = new Random(7);
        SomeSheet.write(file, "企业", "", xml -> {
            xml.write(SomeSheet.line(2, KEYS));
            for (int i = 0; i < LINES; i++) {
                xml.write(SomeSheet.line(
                        i + 4,
                        List.of(
                                name(random) + "有限公司",
                                creditCode(i),
                                "龙城街道",
                                "非煤矿山",
                                "",
                                "B1019",
                                "小型",
                                "负责人" + i,
                                "1380000" + String.format("%04d", i % 10_000),
                                "",
                                "",
                                "",
                                "试验路" + i + "号",
                                "102.8",
                                "24.88")));
            }
        });
    }

    /** Six characters by chance: hardly two are nearly the same. */
    private static String name(Random random) {
        return random.ints(6, FIRST_CHARACTER, FIRST_CHARACTER + CHARACTERS)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** A code with a right check character (GB 32100-2015). */
    private static String creditCode(int number) {
        String first17 = String.format("91530114MC%07d", number);
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < first17.length(); i++) {
            sum += ALPHABET.indexOf(first17.charAt(i)) * weight;
            weight = weight * 3 % ALPHABET.length();
        }
        return first17 + ALPHABET.charAt((ALPHABET.length() - sum % ALPHABET.length()) % ALPHABET.length());
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
