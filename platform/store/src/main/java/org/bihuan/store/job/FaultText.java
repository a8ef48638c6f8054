package org.bihuan.store.job;

import java.util.ArrayList;
import java.util.List;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.problem.MessageCode;
import org.bihuan.store.database.Lines;

/** Faults as one text, a line each: where, what, and what the message mentions. */
final class FaultText {
    private FaultText() {}

    /** A code whose enum nobody needs any more: its message is found by its name. */
    private record KeptCode(String name) implements MessageCode {}

    static String write(List<Fault> faults) {
        StringBuilder text = new StringBuilder();
        for (Fault fault : faults) {
            List<String> fields =
                    new ArrayList<>(List.of(fault.pointer(), fault.code().name()));
            fields.addAll(fault.arguments());
            Lines.append(text, fields.toArray(String[]::new));
        }
        return text.toString();
    }

    static List<Fault> read(String text) {
        return Lines.read(text).stream()
                .map(fields -> new Fault(fields.get(0), new KeptCode(fields.get(1)), fields.subList(2, fields.size())))
                .toList();
    }
}
