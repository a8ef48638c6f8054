package org.bihuan.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.CommandKey;
import org.bihuan.api.job.Job;
import org.bihuan.api.job.JobFile;
import org.bihuan.api.job.JobId;
import org.bihuan.api.job.JobOrder;
import org.bihuan.api.job.JobState;
import org.bihuan.api.job.Lease;
import org.bihuan.api.job.Purpose;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.paging.Page;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.store.DuplicateRecordException;
import org.bihuan.api.store.StaleRecordException;
import org.bihuan.testkit.Some;
import org.junit.jupiter.api.Test;

/** What every {@code JobStore} does. */
public interface JobStoreContract {
    Instant NOON = Instant.parse("2023-09-15T04:00:00.123456789Z");
    Lease LEASE = new Lease("node-1", NOON.plusSeconds(20));
    JobOrder ORDER = new JobOrder(
            Purpose.EXPORT,
            "hazards",
            Locale.CHINESE,
            Map.of("query", "text=%E6%B5%AE%E7%9F%B3&stages=PLANNED", "format", "XLSX"));

    /** Stores over an empty database. */
    Stores stores();

    private Job ordered(Caller owner, Optional<CommandKey> key) {
        Job job = Job.ordered(new JobId(Some.id()), ORDER, owner, key, NOON);
        stores().jobs().add(job);
        return job;
    }

    private Job kept(Job job) {
        stores().jobs().change(job);
        return job;
    }

    private Job ended(Caller owner, JobState state, Instant when) {
        Job job = kept(ordered(owner, Optional.empty()).taken(LEASE, NOON));
        return kept(job.ended(state, 0, Optional.empty(), List.of(), when));
    }

    @Test
    default void aJobIsKeptWithEverythingThatIsKnownOfIt() {
        Caller firm = Some.aUser().enterprise(new EnterpriseId(Some.id())).caller();
        Job job = ordered(firm, Optional.of(new CommandKey("key", "digest")));
        assertThat(stores().jobs().find(job.id())).contains(job);

        job = kept(job.taken(LEASE, NOON));
        job = kept(job.at(JobState.WRITING, 3, 7, LEASE, NOON.plusSeconds(1)));
        assertThat(stores().jobs().find(job.id())).contains(job);

        JobFile file = new JobFile("隐患.xlsx", "application/x", "ab".repeat(32), 1234);
        job = kept(job.ended(JobState.DONE, 7, Optional.of(file), List.of(), NOON.plusSeconds(2)));

        assertThat(stores().jobs().find(job.id())).contains(job);
        assertThat(stores().jobs().find(new JobId(Some.id()))).isEmpty();
    }

    @Test
    default void faultsAreKeptWithWhatTheirMessagesMention() {
        Job job = kept(ordered(Some.aUser().caller(), Optional.empty()).taken(LEASE, NOON));
        List<Fault> faults = List.of(
                Fault.at("企业!B4", CommonFault.TOO_LONG, 200),
                Fault.at("企业!C4", CommonFault.REQUIRED),
                Fault.at("", CommonFault.OUT_OF_RANGE, "a\tb\nc\\", 2));

        kept(job.ended(JobState.REFUSED, 2, Optional.empty(), faults, NOON));

        assertThat(stores().jobs().find(job.id()).orElseThrow().faults())
                .extracting(fault -> fault.pointer() + " " + fault.code().code() + " " + fault.arguments())
                .containsExactly("企业!B4 too-long [200]", "企业!C4 required []", " out-of-range [a\tb\nc\\, 2]");
    }

    @Test
    default void anOwnerOrdersOnceWithAKey() {
        Caller owner = Some.aUser().caller();
        Optional<CommandKey> key = Optional.of(new CommandKey("one", "digest"));
        Job job = ordered(owner, key);

        assertThatExceptionOfType(DuplicateRecordException.class).isThrownBy(() -> ordered(owner, key));

        assertThat(stores().jobs().byKey(owner.user(), "one")).contains(job);
        Job other = ordered(Some.aUser().caller(), key);
        assertThat(stores().jobs().byKey(other.owner().user(), "one")).contains(other);
        assertThat(stores().jobs().byKey(owner.user(), "two")).isEmpty();
        ordered(owner, Optional.empty());
        ordered(owner, Optional.empty());
    }

    @Test
    default void onlyOneOfTwoTakesAJob() {
        Job job = ordered(Some.aUser().caller(), Optional.empty());
        Job first = kept(job.taken(LEASE, NOON));

        assertThatExceptionOfType(StaleRecordException.class)
                .isThrownBy(() -> stores().jobs().change(job.taken(new Lease("node-2", NOON), NOON)));

        assertThat(stores().jobs().find(job.id())).contains(first);
    }

    @Test
    default void anOwnersJobsAreListedNewestFirstAndBothWays() {
        Caller owner = Some.aUser().caller();
        Job first = ordered(owner, Optional.empty());
        Job second = ordered(owner, Optional.empty());
        ordered(Some.aUser().caller(), Optional.empty());
        Job third = ordered(owner, Optional.empty());

        Page<Job> page = stores().jobs().of(owner.user(), Optional.empty(), 2);
        Page<Job> next = stores().jobs().of(owner.user(), page.next(), 2);

        assertThat(page.items()).containsExactly(third, second);
        assertThat(next.items()).containsExactly(first);
        assertThat(next.next()).isEmpty();
        assertThat(stores().jobs().of(owner.user(), next.previous(), 2).items()).containsExactly(third, second);
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> stores().jobs().of(owner.user(), Optional.of("none"), 2));
    }

    @Test
    default void whatHasNotEndedIsFoundOldestFirst() {
        Caller owner = Some.aUser().caller();
        Job waiting = ordered(owner, Optional.empty());
        ended(owner, JobState.CANCELLED, NOON);
        Job running = kept(ordered(owner, Optional.empty()).taken(LEASE, NOON));
        ended(owner, JobState.DONE, NOON);
        Job writing =
                kept(kept(ordered(owner, Optional.empty()).taken(LEASE, NOON)).at(JobState.WRITING, 1, 1, LEASE, NOON));

        assertThat(stores().jobs().unfinished()).containsExactly(waiting, running, writing);
    }

    @Test
    default void whatEndedLongAgoIsForgotten() {
        Caller owner = Some.aUser().caller();
        Job waiting = ordered(owner, Optional.empty());
        ended(owner, JobState.FAILED, NOON.minusSeconds(1));
        Job young = ended(owner, JobState.DONE, NOON);

        stores().jobs().forget(NOON);

        assertThat(stores().jobs().of(owner.user(), Optional.empty(), 10).items())
                .containsExactly(young, waiting);
    }
}
