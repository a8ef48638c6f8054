package org.bihuan.forms.sector;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bihuan.api.module.SheetFault;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.problem.MessageCode;

/** Collects what is wrong with a spreadsheet, one fault for each cell, up to a number that somebody can read. */
final class SheetFaults {
    static final int MOST = 500;

    private final Map<String, Fault> found = new LinkedHashMap<>();
    private boolean more;

    void add(String sheet, String cell, MessageCode code, Object... arguments) {
        if (found.size() < MOST) {
            String pointer = cell.isEmpty() ? sheet : sheet + "!" + cell;
            found.putIfAbsent(pointer, Fault.at(pointer, code, arguments));
        } else {
            more = true;
        }
    }

    /** Whether there is no use in reading on. */
    boolean isFull() {
        return more;
    }

    List<Fault> found() {
        List<Fault> all = new ArrayList<>(found.values());
        if (more) {
            all.add(Fault.at("", SheetFault.SHEET_MORE_FAULTS, MOST));
        }
        return all;
    }
}
