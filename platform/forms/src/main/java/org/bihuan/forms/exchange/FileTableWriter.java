package org.bihuan.forms.exchange;

import java.io.IOException;
import java.io.OutputStream;
import org.bihuan.api.exchange.TableFormat;
import org.bihuan.api.exchange.TableHead;
import org.bihuan.api.exchange.TableWriter;
import org.osgi.service.component.annotations.Component;

/** Tables as xlsx or CSV. */
@Component
public final class FileTableWriter implements TableWriter {
    @Override
    public Table open(TableHead head, TableFormat format, OutputStream to) throws IOException {
        return switch (format) {
            case XLSX -> new XlsxTable(head, to);
            case CSV -> new CsvTable(head, to);
        };
    }
}
