package org.bihuan.modules.console;

import java.util.ArrayList;
import java.util.List;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.bihuan.api.identity.Command;
import org.bihuan.api.module.ModuleService;
import org.bihuan.api.sector.SectorId;
import org.jspecify.annotations.Nullable;

/** {@code bihuan:sector-remove}. */
@Service
@org.apache.karaf.shell.api.action.Command(
        scope = "bihuan",
        name = "sector-remove",
        description = "移除行业模块，台账保留 / Takes a sector bundle away; its records stay")
@SuppressWarnings("NullAway.Init")
public final class SectorRemoveCommand implements Action {
    private static final String REASON = "--reason";

    @Option(name = REASON, description = "原因 / why")
    private String reason = "";

    @Argument(index = 0, name = "sector", description = "行业标识 / id of the sector", required = true)
    private String sector = "";

    // Karaf takes options only before the arguments; people write this one after the sector
    @Argument(index = 1, name = "[--reason] reason", description = "原因 / why", multiValued = true)
    private List<String> words = new ArrayList<>();

    @Reference
    private ModuleService modules;

    @Reference
    private Session session;

    @Override
    public @Nullable Object execute() {
        Operator.ask(() -> {
            modules.remove(Command.by(Operator.CALLER), new SectorId(sector), reason());
            return true;
        });
        session.getConsole().println(sector + "  removed");
        return null;
    }

    private String reason() {
        if (!reason.isBlank()) {
            return reason;
        }
        boolean named = !words.isEmpty() && words.get(0).equals(REASON);
        return String.join(" ", named ? words.subList(1, words.size()) : words);
    }
}
