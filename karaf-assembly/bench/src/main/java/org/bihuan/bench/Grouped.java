package org.bihuan.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;

/**
 * One GROUP BY over the ledger by plain JDBC, in a process that has just begun with as much memory as the server: at a start
 * the server's compiler and caches are as cold.
 */
final class Grouped {
    private static final String QUERY = "SELECT row_id, lead_id, territory_id, occurred, COUNT(*) FROM hazard"
            + " GROUP BY row_id, lead_id, territory_id, occurred";

    private Grouped() {}

    /** Tells how long it takes there, in seconds. */
    static double seconds(Path home) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx768m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Grouped.class.getName(),
                        home.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
            throw new IOException("the GROUP BY was not answered: " + told);
        }
        return Double.parseDouble(told.strip());
    }

    /** Prints the seconds. */
    public static void main(String[] home) throws SQLException {
        try (Rows rows = new Rows(Path.of(home[0]))) {
            rows.connection().close();
            long begin = System.nanoTime();
            rows.read(QUERY);
            System.out.println((System.nanoTime() - begin) / 1e9);
        }
    }
}
