package org.bihuan.store.job;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bihuan.api.identity.UserId;
import org.bihuan.api.job.Job;
import org.bihuan.api.job.JobId;
import org.bihuan.api.job.JobState;
import org.bihuan.api.paging.Page;
import org.bihuan.api.paging.Place;
import org.bihuan.api.store.DuplicateRecordException;
import org.bihuan.api.store.JobStore;
import org.bihuan.api.store.StaleRecordException;
import org.bihuan.store.database.Columns;
import org.bihuan.store.database.Database;
import org.bihuan.store.database.DatabaseService;
import org.bihuan.store.database.Positions;
import org.bihuan.store.database.Selection;
import org.bihuan.store.database.UniqueViolationException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class JpaJobStore implements JobStore {
    private final Database database;

    @Activate
    public JpaJobStore(@Reference DatabaseService service) {
        this.database = service.database();
    }

    @Override
    public void add(Job job) {
        try {
            database.write(manager -> {
                manager.persist(JobEntity.from(job));
                return job;
            });
        } catch (UniqueViolationException taken) {
            DuplicateRecordException refusal =
                    new DuplicateRecordException(job.id().toString());
            refusal.initCause(taken);
            throw refusal;
        }
    }

    @Override
    public void change(Job job) {
        try {
            database.write(manager -> {
                entity(manager, job.id())
                        .filter(before -> before.version() == job.version() - 1)
                        .orElseThrow(() -> new StaleRecordException(job.id().toString()))
                        .take(job);
                return job;
            });
        } catch (OptimisticLockException overtaken) {
            StaleRecordException refusal = new StaleRecordException(job.id().toString());
            refusal.initCause(overtaken);
            throw refusal;
        }
    }

    @Override
    public Optional<Job> find(JobId id) {
        return database.read(manager -> entity(manager, id).map(JobEntity::toRecord));
    }

    @Override
    public Optional<Job> byKey(UserId owner, String key) {
        return database.read(manager -> manager.createQuery(
                        "select j from JobEntity j where j.owner.id = :owner and j.key = :key", JobEntity.class)
                .setParameter("owner", Columns.bytes(owner.value()))
                .setParameter("key", key)
                .getResultStream()
                .findFirst()
                .map(JobEntity::toRecord));
    }

    @Override
    public Page<Job> of(UserId owner, Optional<String> after, int limit) {
        return Page.at(
                after.map(Place::of), limit, job -> job.id().toString(), (from, count) -> read(owner, from, count));
    }

    private List<Job> read(UserId owner, Optional<Place> from, int count) {
        Selection selection = new Selection("job").and("owner_id = ?", Columns.bytes(owner.value()));
        boolean back = from.filter(Place::back).isPresent();
        from.map(place -> Columns.bytes(Positions.id(place.item())))
                .ifPresent(id -> selection.and(back ? "id > ?" : "id < ?", id));
        return selection
                .list(database, JobEntity.class, back ? "job_owner_back" : "job_owner", back ? "id" : "id DESC", count)
                .stream()
                .map(JobEntity::toRecord)
                .toList();
    }

    @Override
    public List<Job> unfinished() {
        return database.read(manager -> manager.createQuery(
                        "select j from JobEntity j where j.state in :states order by j.id", JobEntity.class)
                .setParameter("states", states(false))
                .getResultStream()
                .map(JobEntity::toRecord)
                .toList());
    }

    @Override
    public void forget(Instant endedBefore) {
        database.write(manager -> manager.createQuery(
                        "delete from JobEntity j where j.state in :states and j.changed < :before")
                .setParameter("states", states(true))
                .setParameter("before", Columns.nanos(endedBefore))
                .executeUpdate());
    }

    private static List<String> states(boolean ended) {
        return Stream.of(JobState.values())
                .filter(state -> state.ended() == ended)
                .map(JobState::name)
                .toList();
    }

    private static Optional<JobEntity> entity(EntityManager manager, JobId id) {
        return Optional.ofNullable(manager.find(JobEntity.class, Columns.bytes(id.value())));
    }
}
