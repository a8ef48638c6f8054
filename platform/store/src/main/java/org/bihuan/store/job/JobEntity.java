package org.bihuan.store.job;

import static org.bihuan.store.database.Columns.bytes;
import static org.bihuan.store.database.Columns.id;
import static org.bihuan.store.database.Columns.instant;
import static org.bihuan.store.database.Columns.nanos;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bihuan.api.identity.CommandKey;
import org.bihuan.api.job.Job;
import org.bihuan.api.job.JobId;
import org.bihuan.api.job.JobOrder;
import org.bihuan.api.job.JobState;
import org.bihuan.api.job.Purpose;
import org.bihuan.store.database.Lines;
import org.jspecify.annotations.Nullable;

/** A row of {@code job}. */
@Entity
@Table(name = "job")
public class JobEntity {
    @Id
    private byte[] id;

    @Embedded
    private OwnerPart owner;

    @Column(name = "command_key")
    private @Nullable String key;

    @Column(name = "command_digest")
    private @Nullable String keyDigest;

    private String purpose;
    private String subject;
    private String language;
    private String parameters;
    private String state;
    private long done;
    private long total;

    @Embedded
    private @Nullable FilePart file;

    private String faults;
    private int attempts;
    private long created;
    private long changed;

    @Embedded
    private @Nullable LeasePart lease;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected JobEntity() {}

    static JobEntity from(Job job) {
        JobEntity entity = new JobEntity();
        entity.id = bytes(job.id().value());
        entity.owner = new OwnerPart(job.owner());
        entity.key = job.key().map(CommandKey::value).orElse(null);
        entity.keyDigest = job.key().map(CommandKey::digest).orElse(null);
        entity.purpose = job.order().purpose().name();
        entity.subject = job.order().subject();
        entity.language = job.order().language().toLanguageTag();
        entity.parameters = write(job.order().parameters());
        entity.created = nanos(job.created());
        entity.version = job.version();
        entity.take(job);
        return entity;
    }

    /** Becomes this version of the job; the version itself is counted by JPA. */
    final void take(Job job) {
        state = job.state().name();
        done = job.done();
        total = job.total();
        file = job.result().map(FilePart::new).orElse(null);
        faults = FaultText.write(job.faults());
        attempts = job.attempts();
        changed = nanos(job.changed());
        lease = job.lease().map(LeasePart::new).orElse(null);
    }

    long version() {
        return version;
    }

    Job toRecord() {
        return new Job(
                new JobId(id(id)),
                new JobOrder(Purpose.valueOf(purpose), subject, Locale.forLanguageTag(language), read(parameters)),
                owner.toRecord(),
                key == null || keyDigest == null ? Optional.empty() : Optional.of(new CommandKey(key, keyDigest)),
                JobState.valueOf(state),
                done,
                total,
                Optional.ofNullable(file).map(FilePart::toRecord),
                FaultText.read(faults),
                attempts,
                instant(created),
                instant(changed),
                Optional.ofNullable(lease).map(LeasePart::toRecord),
                version);
    }

    private static String write(Map<String, String> parameters) {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(parameters).forEach((name, value) -> Lines.append(text, name, value));
        return text.toString();
    }

    private static Map<String, String> read(String text) {
        return Lines.read(text).stream().collect(Collectors.toMap(fields -> fields.get(0), fields -> fields.get(1)));
    }
}
