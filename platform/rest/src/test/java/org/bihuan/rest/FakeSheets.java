package org.bihuan.rest;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.module.ModuleProblem;
import org.bihuan.api.module.SheetService;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.sector.SectorId;

/** A spreadsheet is as good as the jar with the same content, but for an empty one. */
final class FakeSheets implements SheetService {
    private final FakePlatform platform;

    FakeSheets(FakePlatform platform) {
        this.platform = platform;
    }

    @Override
    public void write(Caller caller, Optional<SectorId> sector, OutputStream to) throws IOException {
        to.write(sector.map(SectorId::value).orElse("template").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public byte[] jar(Caller caller, Path sheet) {
        platform.told.add(sheet);
        String text = FakePlatform.content(sheet);
        if (text.isEmpty()) {
            throw new ProblemException(ModuleProblem.SHEET_REFUSED, List.of(Fault.at("检查项!D7", CommonFault.REQUIRED)));
        }
        return ("jar of " + text).getBytes(StandardCharsets.UTF_8);
    }
}
