package org.bihuan.modules.authoring;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.bihuan.api.identity.Access;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Function;
import org.bihuan.api.module.SheetService;
import org.bihuan.api.organisation.OrganisationService;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.sector.SectorDefinition;
import org.bihuan.api.sector.SectorId;
import org.bihuan.api.sector.SectorInspector;
import org.bihuan.api.sector.SectorRegistry;
import org.bihuan.api.sector.SectorSheets;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Spreadsheets of the sectors of this platform. */
@Component
public final class DefaultSheetService implements SheetService {
    private final Access access;
    private final SectorSheets sheets;
    private final OrganisationService departments;
    private final SectorRegistry sectors;
    private final Sheets reading;

    @Activate
    public DefaultSheetService(
            @Reference Access access,
            @Reference SectorSheets sheets,
            @Reference OrganisationService departments,
            @Reference SectorRegistry sectors,
            @Reference SectorInspector inspector) {
        this.access = access;
        this.sheets = sheets;
        this.departments = departments;
        this.sectors = sectors;
        this.reading = new Sheets(sheets, departments, inspector);
    }

    @Override
    public void write(Caller caller, Optional<SectorId> sector, OutputStream to) throws IOException {
        access.require(caller, Function.CHANGE_MODULES);
        if (sector.isEmpty()) {
            sheets.template(departments, to);
        } else {
            sheets.write(present(sector.get()), departments, to);
        }
    }

    @Override
    public byte[] jar(Caller caller, Path sheet) {
        access.require(caller, Function.CHANGE_MODULES);
        Sheets.Taken taken = reading.take(sheet);
        return DataBundle.ofTexts(taken.sector(), taken.files());
    }

    private SectorDefinition present(SectorId sector) {
        return sectors.find(sector).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }
}
