package org.bihuan.testkit.store;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bihuan.api.identity.UserId;
import org.bihuan.api.job.Job;
import org.bihuan.api.job.JobId;
import org.bihuan.api.paging.Page;
import org.bihuan.api.store.DuplicateRecordException;
import org.bihuan.api.store.JobStore;
import org.bihuan.api.store.StaleRecordException;

final class InMemoryJobStore implements JobStore {
    private final Map<JobId, Job> jobs = new HashMap<>();

    @Override
    public synchronized void add(Job job) {
        if (job.key().flatMap(key -> byKey(job.owner().user(), key.value())).isPresent()) {
            throw new DuplicateRecordException(job.id().toString());
        }
        jobs.put(job.id(), job);
    }

    @Override
    public synchronized void change(Job job) {
        if (find(job.id()).filter(one -> one.version() == job.version() - 1).isEmpty()) {
            throw new StaleRecordException(job.id().toString());
        }
        jobs.put(job.id(), job);
    }

    @Override
    public synchronized Optional<Job> find(JobId id) {
        return Optional.ofNullable(jobs.get(id));
    }

    @Override
    public synchronized Optional<Job> byKey(UserId owner, String key) {
        return jobs.values().stream()
                .filter(job -> job.owner().user().equals(owner)
                        && job.key().filter(one -> one.value().equals(key)).isPresent())
                .findFirst();
    }

    @Override
    public synchronized Page<Job> of(UserId owner, Optional<String> after, int limit) {
        Pages.check(after, "[0-9a-f-]{36}");
        List<Job> own = jobs.values().stream()
                .filter(job -> job.owner().user().equals(owner))
                .sorted(byId().reversed())
                .toList();
        return Pages.cut(own, job -> job.id().toString(), true, after, limit);
    }

    @Override
    public synchronized List<Job> unfinished() {
        return jobs.values().stream()
                .filter(job -> !job.state().ended())
                .sorted(byId())
                .toList();
    }

    @Override
    public synchronized void forget(Instant endedBefore) {
        jobs.values().removeIf(job -> job.state().ended() && job.changed().isBefore(endedBefore));
    }

    private static Comparator<Job> byId() {
        return Comparator.comparing(job -> job.id().toString());
    }
}
