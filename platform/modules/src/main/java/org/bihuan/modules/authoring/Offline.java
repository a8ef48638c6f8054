package org.bihuan.modules.authoring;

import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import org.bihuan.api.organisation.OrganisationService;
import org.bihuan.api.problem.MessageCode;
import org.bihuan.api.problem.MessageTexts;
import org.bihuan.api.sector.SectorInspector;
import org.bihuan.api.sector.SectorSheets;

/**
 * The platform's services where no platform runs.
 *
 * @param inspector judges a sector by the shipped reference data
 * @param departments the public bodies of the plan
 * @param sheets reads and writes spreadsheets
 * @param texts what people read
 */
record Offline(SectorInspector inspector, OrganisationService departments, SectorSheets sheets, MessageTexts texts) {
    /** Those on the class path. */
    static Offline found() {
        return new Offline(
                first(SectorInspector.class),
                first(OrganisationService.class),
                first(SectorSheets.class),
                first(MessageTexts.class));
    }

    /** A line in both languages. */
    String line(String place, MessageCode code, List<String> arguments) {
        return place + "  " + texts.of(code, arguments, Locale.CHINESE) + " / "
                + texts.of(code, arguments, Locale.ENGLISH);
    }

    private static <T> T first(Class<T> type) {
        return ServiceLoader.load(type)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + type.getSimpleName() + " on the class path"));
    }
}
