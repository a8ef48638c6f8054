package org.bihuan.core.organisation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bihuan.api.exchange.SheetRow;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.organisation.CreditCode;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.EnterpriseFault;
import org.bihuan.api.organisation.OtherEnterprise;
import org.bihuan.api.organisation.Superior;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.store.EnterpriseStore;

/**
 * The superiors that the lines of one file name by their credit codes: enterprises of the register, or of a line above, so that
 * none comes to stand above itself.
 */
final class LineSuperiors {
    private final EnterpriseStore enterprises;
    private final Reach visible;
    private final LocalDate today;
    private final Map<String, OtherEnterprise> above = new HashMap<>();
    private final Set<String> faulty = new HashSet<>();

    /** @param visible which enterprises whoever imports may see, and so name */
    LineSuperiors(EnterpriseStore enterprises, Reach visible, LocalDate today) {
        this.enterprises = enterprises;
        this.visible = visible;
        this.today = today;
    }

    /** The enterprise of a line, below the one that the line names. */
    Enterprise below(SheetRow row, Enterprise enterprise, Faults faults) {
        Optional<OtherEnterprise> superior = row.find(EnterpriseSheet.SUPERIOR)
                .flatMap(told -> code(told, faults))
                .flatMap(code -> code.equals(enterprise.creditCode())
                        ? refused(faults, EnterpriseFault.ENTERPRISE_OF_ITSELF, enterprise.name())
                        : find(code, faults));
        above.put(enterprise.creditCode().value(), enterprise.asOther());
        return superior.map(one -> enterprise.registeredUnder(new Superior(today, Optional.of(one))))
                .orElse(enterprise);
    }

    /** Keeps in mind a line that has to be mended first: what names it as superior is no fault of its own. */
    void passOver(SheetRow row) {
        faulty.add(row.text(EnterpriseSheet.CODE));
    }

    private static Optional<CreditCode> code(String told, Faults faults) {
        Optional<CreditCode> code = CreditCode.parse(told);
        faults.require(code.isPresent(), "/superior", EnterpriseFault.INVALID_CREDIT_CODE);
        return code;
    }

    private Optional<OtherEnterprise> find(CreditCode code, Faults faults) {
        Optional<OtherEnterprise> line = Optional.ofNullable(above.get(code.value()));
        return line.isPresent() || faulty.contains(code.value()) ? line : registered(code, faults);
    }

    private Optional<OtherEnterprise> registered(CreditCode code, Faults faults) {
        Optional<Enterprise> found = enterprises.find(code).filter(one -> visible.covers(one.ownership()));
        found.ifPresent(one -> one.closed()
                .ifPresent(
                        day -> faults.add("/superior", EnterpriseFault.ENTERPRISE_OUT_OF_BUSINESS, one.name(), day)));
        return found.isPresent()
                ? found.map(Enterprise::asOther)
                : refused(faults, EnterpriseFault.UNKNOWN_SUPERIOR, code.value());
    }

    private static Optional<OtherEnterprise> refused(Faults faults, EnterpriseFault fault, String about) {
        faults.add("/superior", fault, about);
        return Optional.empty();
    }
}
