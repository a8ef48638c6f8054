package org.bihuan.forms.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bihuan.api.exchange.SheetFault;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.problem.MessageCode;

/** Collects what is wrong with a spreadsheet, one fault for each cell, up to a number that somebody can read. */
public final class SheetFaults {
    private final int most;

    private final Map<String, Fault> found = new LinkedHashMap<>();
    private boolean more;

    /** @param most how many are listed */
    public SheetFaults(int most) {
        this.most = most;
    }

    public void add(String sheet, String cell, MessageCode code, Object... arguments) {
        if (found.size() < most) {
            String pointer = cell.isEmpty() ? sheet : sheet + "!" + cell;
            found.putIfAbsent(pointer, Fault.at(pointer, code, arguments));
        } else {
            more = true;
        }
    }

    /** Whether there is no use in reading on. */
    public boolean isFull() {
        return more;
    }

    public List<Fault> found() {
        List<Fault> all = new ArrayList<>(found.values());
        if (more) {
            all.add(Fault.at("", SheetFault.SHEET_MORE_FAULTS, most));
        }
        return all;
    }
}
