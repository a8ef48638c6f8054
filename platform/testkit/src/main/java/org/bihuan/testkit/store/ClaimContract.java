package org.bihuan.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.bihuan.testkit.Some.aCase;
import static org.bihuan.testkit.Some.anEventOf;
import static org.bihuan.testkit.Some.anIssue;

import java.util.List;
import java.util.Optional;
import org.bihuan.api.audit.Event;
import org.bihuan.api.enforcement.Decision;
import org.bihuan.api.enforcement.EnforcementCase;
import org.bihuan.api.enforcement.Revocation;
import org.bihuan.api.record.CampaignRecord;
import org.bihuan.api.store.DuplicateRecordException;
import org.bihuan.api.store.LedgerStore.Written;
import org.bihuan.api.store.StaleRecordException;
import org.bihuan.api.store.Stored;
import org.bihuan.api.tip.RewardRequest;
import org.bihuan.api.tip.RewardStage;
import org.junit.jupiter.api.Test;

/** What every store knows of what no two records of a kind may hold at the same time. */
public interface ClaimContract {
    /** Stores over an empty database. */
    Stores stores();

    private <R extends CampaignRecord> R added(R record) {
        stores().records().add(record, anEventOf(record).build());
        return record;
    }

    private <R extends CampaignRecord> R changed(R record) {
        stores().records().change(record, anEventOf(record).build());
        return record;
    }

    private Optional<EnforcementCase> found(EnforcementCase whole) {
        return stores().records().find(EnforcementCase.class, whole.head().id()).map(Stored::record);
    }

    private static RewardRequest reward(String reference) {
        return new RewardRequest(
                anIssue().build().head(),
                "盗采矿石",
                reference,
                true,
                "现场核查属实",
                List.of(),
                RewardStage.REQUESTED,
                Optional.empty(),
                Optional.empty(),
                1);
    }

    @Test
    default void whatARecordClaimsIsGivenOnceUntilItIsVoided() {
        RewardRequest first = added(reward("JB-17"));
        RewardRequest second = reward("ｊｂ 17");
        assertThat(first.claims()).isEqualTo(second.claims());
        assertThatExceptionOfType(DuplicateRecordException.class).isThrownBy(() -> added(second));
        assertThat(stores().records().find(RewardRequest.class, second.head().id()))
                .isEmpty();
        assertThat(stores().events().of(second.head().id().value())).isEmpty();

        changed(changed(first.supplemented()).voided("重复登记"));
        added(second);
        assertThat(stores().records().find(RewardRequest.class, second.head().id()))
                .map(Stored::record)
                .contains(second);
    }

    @Test
    default void whatAChangeClaimsIsGivenOnceUntilItIsGivenUp() {
        List<Decision> fines = aCase().document("应急罚〔2023〕1号")
                .fined("1")
                .document("应急罚〔2023〕2号")
                .fined("2")
                .build()
                .decisions();
        EnforcementCase first =
                changed(changed(added(aCase().build()).decided(fines.get(0))).decided(fines.get(1)));
        EnforcementCase second = added(aCase().build());

        for (Decision fine : fines) {
            assertThatExceptionOfType(StaleRecordException.class).isThrownBy(() -> changed(second.decided(fine)));
        }
        assertThat(found(second)).contains(second);
        EnforcementCase fresh = aCase().document("应急罚[2023] 1号").fined("1").build();
        assertThatExceptionOfType(DuplicateRecordException.class).isThrownBy(() -> added(fresh));
        EnforcementCase revoked = changed(
                first.amended(fines.get(0).revoked(new Revocation(fines.get(0).date(), "复议撤销"))));
        EnforcementCase taken = changed(second.decided(fines.get(0)));
        assertThatExceptionOfType(StaleRecordException.class).isThrownBy(() -> changed(taken.decided(fines.get(1))));
        changed(revoked.voided("重复登记"));
        EnforcementCase both = changed(taken.decided(fines.get(1)));
        assertThat(found(both)).contains(both);
    }

    @Test
    default void ofTwoWhoClaimTheSameAtOnceOneIsRefused() {
        Decision fine =
                aCase().document("应急罚〔2023〕1号").fined("1").build().decisions().get(0);
        List<EnforcementCase> cases = List.of(added(aCase().build()), added(aCase().build()));
        List<Boolean> kept = Together.each(2, i -> {
            EnforcementCase decided = cases.get(i).decided(fine);
            Event event = anEventOf(decided).build();
            try {
                stores().ledger().keep(List.of(new Written(decided, event)));
                return true;
            } catch (StaleRecordException refused) {
                return false;
            }
        });

        assertThat(kept).containsExactlyInAnyOrder(true, false);
        assertThat(cases).filteredOn(one -> found(one).equals(Optional.of(one))).hasSize(1);
    }
}
