package org.bihuan.core.record;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.EnterpriseFault;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.organisation.OtherEnterprise;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.record.AssignHeir;
import org.bihuan.api.record.CampaignRecord;
import org.bihuan.api.record.Head;
import org.bihuan.api.record.RecordFault;
import org.bihuan.api.store.EnterpriseStore;
import org.bihuan.api.store.Stored;
import org.bihuan.core.identity.Mergers;
import org.jspecify.annotations.Nullable;

/** Checks which successor of a split enterprise is to go on with one of its records. */
public final class HeirIntake {
    private static final int LONGEST_REASON = 500;

    private final EnterpriseStore enterprises;
    private final Mergers mergers;

    HeirIntake(EnterpriseStore enterprises) {
        this.enterprises = enterprises;
        this.mergers = new Mergers(enterprises);
    }

    /**
     * What was said, without faults.
     *
     * @param heir the successor; empty: none any more
     * @param reason why
     */
    public record Said(Optional<OtherEnterprise> heir, String reason) {
        /** The step that leaves this; the history names the successor, who may be another one later. */
        public <R extends Record & CampaignRecord> Step<R> step(R after) {
            return heir.map(one -> new Step<>("heir-assigned", one.name() + "：" + reason, after))
                    .orElseGet(() -> new Step<>("heir-withdrawn", reason, after));
        }
    }

    /**
     * What is said of a record's heir.
     *
     * @throws org.bihuan.api.problem.ProblemException with every fault
     */
    public Said check(AssignHeir told, Head head, Faults faults) {
        Optional<OtherEnterprise> heir = chosen("/heir", told.heir(), head, afterASplit(), faults);
        Optional<String> reason = faults.text("/reason", told.reason(), LONGEST_REASON);
        faults.throwIfAny();
        return new Said(heir, reason.orElseThrow());
    }

    /** Which enterprises can go on with a record. */
    @FunctionalInterface
    public interface Successors {
        boolean has(Enterprise heir, Head record);
    }

    /** Those that go on after the record's enterprise, where a split lies between; each is looked up once. */
    public Successors afterASplit() {
        Map<EnterpriseId, Set<EnterpriseId>> divided = new HashMap<>();
        return (heir, record) -> record.ownership()
                .enterprise()
                .filter(divided.computeIfAbsent(
                        heir.id(), id -> mergers.before(id).divided())::contains)
                .isPresent();
    }

    /** The one that is chosen; empty: none any more, or a fault was noted. */
    public Optional<OtherEnterprise> chosen(
            String at, @Nullable String told, Head head, Successors successors, Faults faults) {
        Optional<String> id = faults.optionalText(at, told, Told.LONGEST_ID);
        Optional<Enterprise> heir = id.flatMap(Told::uuid)
                .flatMap(uuid -> enterprises.find(new EnterpriseId(uuid)))
                .map(Stored::record)
                .filter(one -> successors.has(one, head));
        faults.require(id.isEmpty() || heir.isPresent(), at, RecordFault.NO_HEIR);
        Optional<EnterpriseId> now = head.ownership().heir();
        faults.require(id.isPresent() || now.isPresent(), at, CommonFault.REQUIRED);
        heir.ifPresent(one -> {
            faults.require(now.filter(one.id()::equals).isEmpty(), at, RecordFault.HEIR_ALREADY, one.name());
            one.closed().ifPresent(day -> faults.add(at, EnterpriseFault.ENTERPRISE_OUT_OF_BUSINESS, one.name(), day));
        });
        return heir.map(Enterprise::asOther);
    }
}
