package org.bihuan.core.exchange;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.bihuan.api.exchange.SheetLayout;
import org.bihuan.api.exchange.SheetRow;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.Function;
import org.bihuan.api.problem.Fault;

/** A list that can be imported. Implemented by the capability whose records they are; called from several threads. */
public interface ImportedList {
    /** Its name, such as {@code enterprises}. */
    String name();

    /** What a caller needs to register its records. */
    Function register();

    /** The template, with what can be chosen today. */
    SheetLayout layout();

    /** Begins to look at a file for its owner, by what is in the register now. */
    Reading begin(Caller owner);

    /** Looks at the lines of one file, in order. */
    interface Reading extends SheetWording {
        /** What stands against registering this line after those before; pointers as if it came as a body of its own. */
        List<Fault> check(SheetRow row);
    }

    /**
     * Registers all lines in one transaction, or none.
     *
     * @param command who; its key stands on the event of the first record
     * @param lines passes the lines, each time from the first
     * @throws org.bihuan.api.store.DuplicateRecordException if something was registered since the lines were looked at
     * @throws org.bihuan.api.problem.ProblemException if a line can no longer be registered
     */
    void write(Command command, Lines lines) throws IOException;

    /** The lines of a file that has no faults. */
    @FunctionalInterface
    interface Lines {
        void each(Consumer<SheetRow> to);
    }
}
