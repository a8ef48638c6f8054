package org.bihuan.core.identity;

import static org.bihuan.core.identity.TableAccess.Extent.ALL;
import static org.bihuan.core.identity.TableAccess.Extent.DEPT;
import static org.bihuan.core.identity.TableAccess.Extent.FIRM;
import static org.bihuan.core.identity.TableAccess.Extent.HEIR;
import static org.bihuan.core.identity.TableAccess.Extent.LEAD;
import static org.bihuan.core.identity.TableAccess.Extent.NO;
import static org.bihuan.core.identity.TableAccess.Extent.TERR;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.bihuan.api.identity.Access;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Function;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.identity.Role;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.ProblemException;
import org.osgi.service.component.annotations.Component;

/** The table of rights: who may do what on which records. */
@Component
public final class TableAccess implements Access {
    /**
     * Extents of a right: every record, those led, those led or registered for another lead, those in the territory, those of the firm
     * with what it goes on with after others, those of the firm alone, none.
     */
    enum Extent {
        ALL,
        LEAD,
        DEPT,
        TERR,
        HEIR,
        FIRM,
        NO
    }

    private final Map<Function, Map<Role, Extent>> table = new EnumMap<>(Function.class);

    public TableAccess() {
        // the columns are the roles in their order:
        //                              office  dept. street  firm leader system security audit
        row(Function.READ_REFERENCE, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL);
        row(Function.CHANGE_ORGANISATION, ALL, NO, NO, NO, NO, NO, NO, NO);
        row(Function.READ_PERSON, ALL, ALL, ALL, NO, ALL, NO, NO, ALL);
        row(Function.CHANGE_PERSON, ALL, LEAD, TERR, NO, NO, NO, NO, NO);
        row(Function.READ_PERSON_PHONE, ALL, ALL, ALL, NO, NO, NO, NO, NO);
        row(Function.READ_ENTERPRISE, ALL, ALL, TERR, HEIR, ALL, NO, ALL, ALL);
        row(Function.REGISTER_ENTERPRISE, ALL, ALL, TERR, NO, NO, NO, NO, NO);
        row(Function.CHANGE_ENTERPRISE, ALL, LEAD, TERR, NO, NO, NO, NO, NO);
        row(Function.READ_ENTERPRISE_PHONE, ALL, ALL, TERR, FIRM, NO, NO, NO, NO);
        row(Function.READ_HAZARD, ALL, DEPT, TERR, HEIR, ALL, NO, NO, ALL);
        row(Function.REGISTER_HAZARD, ALL, ALL, TERR, FIRM, NO, NO, NO, NO);
        row(Function.PLAN_HAZARD, ALL, LEAD, TERR, HEIR, NO, NO, NO, NO);
        row(Function.RECTIFY_HAZARD, ALL, LEAD, TERR, HEIR, NO, NO, NO, NO);
        row(Function.ACCEPT_MAJOR_HAZARD, ALL, LEAD, NO, NO, NO, NO, NO, NO);
        row(Function.ACCEPT_GENERAL_HAZARD, ALL, LEAD, TERR, NO, NO, NO, NO, NO);
        row(Function.ACCEPT_LISTED_HAZARD, ALL, NO, NO, NO, NO, NO, NO, NO);
        row(Function.EXTEND_HAZARD, ALL, LEAD, NO, NO, NO, NO, NO, NO);
        row(Function.MERGE_HAZARD, ALL, LEAD, NO, NO, NO, NO, NO, NO);
        row(Function.CORRECT_HAZARD, ALL, LEAD, TERR, NO, NO, NO, NO, NO);
        row(Function.VOID_HAZARD, ALL, LEAD, NO, NO, NO, NO, NO, NO);
        row(Function.ASSIGN_HEIR, ALL, LEAD, TERR, NO, NO, NO, NO, NO);
        row(Function.READ_SUPERVISION, ALL, LEAD, TERR, HEIR, ALL, NO, NO, ALL);
        row(Function.LIST_HAZARD, ALL, NO, NO, NO, NO, NO, NO, NO);
        row(Function.REPORT_PROGRESS, ALL, LEAD, TERR, HEIR, NO, NO, NO, NO);
        row(Function.READ_LOOK_BACK, ALL, DEPT, TERR, HEIR, ALL, NO, NO, ALL);
        row(Function.REGISTER_LOOK_BACK, ALL, ALL, TERR, NO, NO, NO, NO, NO);
        row(Function.LOOK_BACK, ALL, LEAD, TERR, NO, NO, NO, NO, NO);
        row(Function.VOID_LOOK_BACK, ALL, LEAD, NO, NO, NO, NO, NO, NO);
        row(Function.ADD_ATTACHMENT, ALL, DEPT, TERR, HEIR, NO, NO, NO, NO);
        row(Function.VOID_ATTACHMENT, ALL, LEAD, TERR, NO, NO, NO, NO, NO);
        row(Function.OVERRULE_LEAD, ALL, NO, NO, NO, NO, NO, NO, NO);
        row(Function.READ_ISSUE, ALL, DEPT, TERR, HEIR, ALL, NO, NO, ALL);
        row(Function.REGISTER_ISSUE, ALL, ALL, TERR, NO, NO, NO, NO, NO);
        row(Function.TREAT_ISSUE, ALL, LEAD, TERR, HEIR, NO, NO, NO, NO);
        row(Function.CONFIRM_ISSUE, ALL, LEAD, NO, NO, NO, NO, NO, NO);
        row(Function.CORRECT_ISSUE, ALL, LEAD, TERR, NO, NO, NO, NO, NO);
        row(Function.VOID_ISSUE, ALL, LEAD, NO, NO, NO, NO, NO, NO);
        row(Function.READ_ACCIDENT, ALL, DEPT, TERR, FIRM, ALL, NO, NO, ALL);
        row(Function.REGISTER_ACCIDENT, ALL, ALL, TERR, NO, NO, NO, NO, NO);
        row(Function.CORRECT_ACCIDENT, ALL, LEAD, NO, NO, NO, NO, NO, NO);
        row(Function.LIST_ACCIDENT, ALL, NO, NO, NO, NO, NO, NO, NO);
        row(Function.VOID_ACCIDENT, ALL, NO, NO, NO, NO, NO, NO, NO);
        row(Function.READ_CASE, ALL, LEAD, TERR, NO, ALL, NO, NO, ALL);
        row(Function.OPEN_CASE, ALL, ALL, NO, NO, NO, NO, NO, NO);
        row(Function.DECIDE_CASE, ALL, LEAD, NO, NO, NO, NO, NO, NO);
        row(Function.OVERRIDE_SAFE_HARBOUR, ALL, LEAD, NO, NO, NO, NO, NO, NO);
        row(Function.VOID_CASE, ALL, LEAD, NO, NO, NO, NO, NO, NO);
        row(Function.READ_RISK, ALL, DEPT, TERR, HEIR, ALL, NO, NO, ALL);
        row(Function.REGISTER_RISK, ALL, ALL, TERR, NO, NO, NO, NO, NO);
        row(Function.FILL_RISK, ALL, LEAD, TERR, HEIR, NO, NO, NO, NO);
        row(Function.FILL_REGULATOR_MEASURES, ALL, LEAD, TERR, NO, NO, NO, NO, NO);
        row(Function.CLOSE_RISK, ALL, LEAD, NO, NO, NO, NO, NO, NO);
        row(Function.VOID_RISK, ALL, LEAD, NO, NO, NO, NO, NO, NO);
        row(Function.READ_RISK_PHONE, ALL, LEAD, TERR, FIRM, NO, NO, NO, NO);
        row(Function.READ_WORK_RECORD, ALL, LEAD, TERR, NO, ALL, NO, NO, ALL);
        row(Function.REGISTER_WORK_RECORD, ALL, LEAD, TERR, NO, NO, NO, NO, NO);
        row(Function.CORRECT_WORK_RECORD, ALL, LEAD, TERR, NO, NO, NO, NO, NO);
        row(Function.VOID_WORK_RECORD, ALL, LEAD, TERR, NO, NO, NO, NO, NO);
        row(Function.READ_INSPECTION, ALL, LEAD, TERR, NO, ALL, NO, NO, ALL);
        row(Function.PLAN_INSPECTION, ALL, ALL, TERR, NO, NO, NO, NO, NO);
        row(Function.CONDUCT_INSPECTION, ALL, LEAD, LEAD, NO, NO, NO, NO, NO);
        row(Function.VOID_INSPECTION, ALL, LEAD, LEAD, NO, NO, NO, NO, NO);
        row(Function.READ_SELF_CHECK, ALL, LEAD, TERR, FIRM, ALL, NO, NO, ALL);
        row(Function.CONDUCT_SELF_CHECK, ALL, NO, TERR, FIRM, NO, NO, NO, NO);
        row(Function.VOID_SELF_CHECK, ALL, LEAD, TERR, NO, NO, NO, NO, NO);
        row(Function.READ_DRILL, ALL, LEAD, TERR, FIRM, ALL, NO, NO, ALL);
        row(Function.REGISTER_DRILL, ALL, NO, TERR, FIRM, NO, NO, NO, NO);
        row(Function.VOID_DRILL, ALL, LEAD, TERR, NO, NO, NO, NO, NO);
        row(Function.READ_REWARD_REQUEST, ALL, NO, NO, NO, ALL, NO, NO, ALL);
        row(Function.REQUEST_REWARD, ALL, NO, NO, NO, NO, NO, NO, NO);
        row(Function.READ_REPORT, ALL, LEAD, TERR, NO, ALL, NO, NO, ALL);
        row(Function.READ_MODULES, ALL, NO, NO, NO, ALL, ALL, NO, ALL);
        row(Function.CHANGE_MODULES, NO, NO, NO, NO, NO, ALL, NO, NO);
        row(Function.MANAGE_USERS, NO, NO, NO, NO, NO, NO, ALL, NO);
        row(Function.VERIFY_AUDIT, NO, NO, NO, NO, NO, NO, NO, ALL);
    }

    @Override
    public Reach reach(Caller caller, Function function) {
        return switch (extent(caller.role(), function)) {
            case ALL -> new Reach.All();
            case LEAD -> ofBody(caller, Reach.OfLead::new);
            case DEPT -> ofBody(caller, Reach.OfDepartment::new);
            case TERR -> ofBody(caller, Reach.OfTerritory::new);
            case HEIR ->
                caller.enterprise()
                        .<Reach>map(firm -> new Reach.OfEnterprise(firm, caller.predecessors(), caller.divided()))
                        .orElse(new Reach.None());
            case FIRM -> caller.enterprise().<Reach>map(Reach.OfEnterprise::new).orElse(new Reach.None());
            case NO -> new Reach.None();
        };
    }

    private static Reach ofBody(Caller caller, BiFunction<OrganisationId, Set<OrganisationId>, Reach> reach) {
        return caller.organisation()
                .map(body -> reach.apply(body, caller.dissolved()))
                .orElse(new Reach.None());
    }

    @Override
    public void require(Caller caller, Function function) {
        if (reach(caller, function) instanceof Reach.None) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
    }

    private void row(Function function, Extent... extents) {
        Role[] roles = Role.values();
        if (extents.length != roles.length) {
            throw new IllegalArgumentException(function + " needs one extent for each role");
        }
        Map<Role, Extent> row = new EnumMap<>(Role.class);
        for (int i = 0; i < roles.length; i++) {
            row.put(roles[i], extents[i]);
        }
        table.put(function, row);
    }

    private Extent extent(Role role, Function function) {
        return table.getOrDefault(function, Map.of()).getOrDefault(role, NO);
    }
}
