package org.bihuan.forms.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bihuan.api.exchange.TableHead;
import org.bihuan.api.exchange.TableHead.Column;
import org.bihuan.api.exchange.TableWriter.Table;

/** A table as CSV (RFC 4180): a line of headings, then the rows. */
final class CsvTable implements Table {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** What a spreadsheet program would begin a formula with; a blank or control character before it does not stop it. */
    private static final String BEGINS_FORMULA = "=+-@\t\r\n";

    private final Writer to;

    CsvTable(TableHead head, OutputStream to) throws IOException {
        this.to = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
        this.to.write(BYTE_ORDER_MARK);
        row(head.columns().stream().map(Column::heading).toList());
    }

    @Override
    public void row(List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                to.write(',');
            }
            to.write(quoted(neutral(cells.get(i))));
        }
        to.write("\r\n");
    }

    @Override
    public void close() throws IOException {
        to.flush();
    }

    private static String neutral(String text) {
        String seen = text.strip();
        boolean formula = !text.isEmpty()
                && (BEGINS_FORMULA.indexOf(text.charAt(0)) >= 0
                        || (!seen.isEmpty() && BEGINS_FORMULA.indexOf(seen.charAt(0)) >= 0));
        return formula ? "'" + text : text;
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
