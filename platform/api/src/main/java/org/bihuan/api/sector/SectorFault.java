package org.bihuan.api.sector;

import java.util.List;
import org.bihuan.api.problem.MessageCode;

/**
 * One thing that is wrong with a sector.
 *
 * @param file path below the bundle's root, such as {@code SECTOR-INF/sector.yaml}
 * @param line from 1; 0 where the whole file is meant
 * @param code what is wrong
 * @param arguments values that the message mentions
 */
public record SectorFault(String file, int line, MessageCode code, List<String> arguments) {
    public SectorFault {
        arguments = List.copyOf(arguments);
    }
}
