package org.bihuan.rest.sector;

import java.util.Locale;
import org.bihuan.api.sector.SectorFault;
import org.bihuan.rest.problem.Messages;

/** One thing that is wrong with a sector's content. */
public record SectorFaultView(String file, int line, String code, String message) {
    /** The fault in a language. */
    public static SectorFaultView of(SectorFault fault, Locale language) {
        return new SectorFaultView(
                fault.file(),
                fault.line(),
                fault.code().code(),
                Messages.of(fault.code(), fault.arguments(), language));
    }
}
