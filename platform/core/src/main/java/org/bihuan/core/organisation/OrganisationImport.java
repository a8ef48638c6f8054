package org.bihuan.core.organisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bihuan.api.exchange.ImportFault;
import org.bihuan.api.exchange.SheetLayout;
import org.bihuan.api.exchange.SheetRow;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.Function;
import org.bihuan.api.organisation.OrganisationFault;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.problem.MessageCode;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.core.exchange.ImportedList;
import org.bihuan.core.organisation.NewBodies.Checked;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Imports public bodies: each line as if it were added by itself after those above, which it may belong to. */
@Component(service = ImportedList.class)
public final class OrganisationImport implements ImportedList {
    private final DefaultOrganisationService organisations;

    @Activate
    public OrganisationImport(@Reference DefaultOrganisationService organisations) {
        this.organisations = organisations;
    }

    @Override
    public String name() {
        return "organisations";
    }

    @Override
    public Function register() {
        return Function.CHANGE_ORGANISATION;
    }

    @Override
    public SheetLayout layout() {
        return OrganisationSheet.layout(organisations);
    }

    @Override
    public Reading begin(Caller owner) {
        return new Beside(organisations.newBodies());
    }

    @Override
    public void write(Command command, Lines lines) {
        NewBodies bodies = organisations.newBodies();
        List<Checked> checked = new ArrayList<>();
        lines.each(row -> checked.add(taken(row, bodies)));
        organisations.addAll(command, checked);
    }

    private static Checked taken(SheetRow row, NewBodies bodies) {
        Faults faults = new Faults();
        return bodies.take(OrganisationSheet.told(row, bodies, faults), faults);
    }

    /** Looks at lines beside the register and those above. */
    private static final class Beside implements Reading {
        private final NewBodies bodies;
        private final Map<String, Integer> lines = new HashMap<>();
        private final Set<String> refused = new HashSet<>();

        Beside(NewBodies bodies) {
            this.bodies = bodies;
        }

        @Override
        public List<Fault> check(SheetRow row) {
            try {
                lines.put(taken(row, bodies).record().id().value(), row.number());
                return List.of();
            } catch (ProblemException faulty) {
                refused.addAll(OrganisationSheet.names(row));
                return faulty.faults().stream()
                        .filter(fault -> !misses(fault, row))
                        .map(this::seen)
                        .toList();
            }
        }

        @Override
        public String word(SheetRow row, String column, String id) {
            return OrganisationSheet.word(column, id);
        }

        /** Whether a parent is missing only because its own line has to be mended first. */
        private boolean misses(Fault fault, SheetRow row) {
            return fault.pointer().equals("/" + OrganisationSheet.PARENT)
                    && refused.contains(row.text(OrganisationSheet.PARENT));
        }

        /** Whose id or name is taken by a line above is told the line. */
        private Fault seen(Fault fault) {
            return holder(fault)
                    .map(lines::get)
                    .map(line -> Fault.at(fault.pointer(), ImportFault.REPEATS_A_LINE, line))
                    .orElse(fault);
        }

        private static Optional<String> holder(Fault fault) {
            MessageCode code = fault.code();
            boolean taken = code == OrganisationFault.ORGANISATION_ID_TAKEN
                    || code == OrganisationFault.ORGANISATION_NAME_TAKEN;
            return taken ? fault.arguments().stream().reduce((first, last) -> last) : Optional.empty();
        }
    }
}
