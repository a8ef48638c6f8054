package org.bihuan.forms.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.bihuan.api.exchange.SheetFiles;
import org.bihuan.api.exchange.SheetLayout;
import org.bihuan.api.exchange.SheetRow;
import org.bihuan.api.problem.Fault;
import org.osgi.service.component.annotations.Component;

/** Templates as xlsx. */
@Component
public final class TemplateFiles implements SheetFiles {
    @Override
    public void template(SheetLayout layout, OutputStream to) throws IOException {
        try (TemplateWriter writer = new TemplateWriter(layout)) {
            writer.example();
            writer.to(to);
        }
    }

    @Override
    public List<Fault> read(Path file, SheetLayout layout, Predicate<SheetRow> rows) {
        return new TemplateReader(layout).read(file, rows);
    }

    @Override
    public void returned(Path file, SheetLayout layout, IntFunction<String> remarks, OutputStream to)
            throws IOException {
        FilledTemplate filled = new FilledTemplate(file, layout);
        try (TemplateWriter writer = new TemplateWriter(layout, filled.columns())) {
            filled.lines((number, texts) -> writer.row(number, texts, remarks.apply(number)));
            writer.to(to);
        }
    }
}
