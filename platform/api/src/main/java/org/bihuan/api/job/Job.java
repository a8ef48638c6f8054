package org.bihuan.api.job;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.CommandKey;
import org.bihuan.api.problem.Fault;

/**
 * Something that takes longer than a call and is carried out in the background, under the rights of whoever ordered it. Its
 * owner's own, hence no record of the campaign and without events.
 *
 * @param id its id
 * @param order what it has to do
 * @param owner who ordered it, as they were then
 * @param key the key of the command that ordered it
 * @param state where it stands
 * @param done how many lines or records are behind it
 * @param total how many there are in all; 0 while nobody knows
 * @param result the file that it left
 * @param faults what it stumbled over; of very many the first
 * @param attempts how often it was begun; more than once: the platform went down meanwhile
 * @param created when it was ordered
 * @param changed when it last moved; once it has ended, when that was
 * @param lease who carries it out
 * @param version grows with every change
 */
public record Job(
        JobId id,
        JobOrder order,
        Caller owner,
        Optional<CommandKey> key,
        JobState state,
        long done,
        long total,
        Optional<JobFile> result,
        List<Fault> faults,
        int attempts,
        Instant created,
        Instant changed,
        Optional<Lease> lease,
        long version) {
    public Job {
        faults = List.copyOf(faults);
    }

    /** A job that waits to be begun. */
    public static Job ordered(JobId id, JobOrder order, Caller owner, Optional<CommandKey> key, Instant now) {
        return new Job(
                id,
                order,
                owner,
                key,
                JobState.WAITING,
                0,
                0,
                Optional.empty(),
                List.of(),
                0,
                now,
                now,
                Optional.empty(),
                1);
    }

    /** Whether it waits for somebody to carry it out: never begun, or its node is gone. */
    public boolean free(Instant now) {
        return !state.ended() && lease.filter(held -> held.until().isAfter(now)).isEmpty();
    }

    /** The next version, begun once more from the start by a node. */
    public Job taken(Lease by, Instant now) {
        return next(JobState.RUNNING, 0, total, result, faults, attempts + 1, now, Optional.of(by));
    }

    /** The next version, so far on its way. */
    public Job at(JobState stage, long behind, long inAll, Lease by, Instant now) {
        return next(stage, behind, inAll, result, faults, attempts, now, Optional.of(by));
    }

    /** The next version, with nothing more to happen. */
    public Job ended(JobState how, long behind, Optional<JobFile> left, List<Fault> found, Instant now) {
        return next(how, behind, Math.max(total, behind), left, found, attempts, now, Optional.empty());
    }

    private Job next(
            JobState nextState,
            long nextDone,
            long nextTotal,
            Optional<JobFile> nextResult,
            List<Fault> nextFaults,
            int nextAttempts,
            Instant now,
            Optional<Lease> nextLease) {
        return new Job(
                id,
                order,
                owner,
                key,
                nextState,
                nextDone,
                nextTotal,
                nextResult,
                nextFaults,
                nextAttempts,
                created,
                now,
                nextLease,
                version + 1);
    }
}
