package org.bihuan.api.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.bihuan.api.audit.Event;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.organisation.OrganisationRecord;
import org.osgi.annotation.versioning.ProviderType;

/** Keeps the public bodies. Same terms as {@link HazardStore}. */
@ProviderType
public interface OrganisationStore {
    /**
     * Keeps new bodies, all or none.
     *
     * @throws RepeatedCommandException if an event with the same actor and key is there
     * @throws DuplicateRecordException if an id is taken, or a name by which another one is called
     */
    void add(List<NewRecord> records);

    /**
     * Replaces the record's version before by this one.
     *
     * @throws StaleRecordException if that is not the version stored, if another one is called by one of its names by now, or if it
     *     stands above its own parent by now
     * @throws RepeatedCommandException if an event with the same actor and key is there
     */
    void change(OrganisationRecord record, Event event);

    Optional<Stored<OrganisationRecord>> find(OrganisationId id);

    /** All bodies in the order of their making, each with its last event's hash. */
    List<Stored<OrganisationRecord>> all();

    /**
     * As above, and the ids of rows that no body leaves: nobody else finds those, or the columns beside the record are not what it
     * says. For the verifier.
     */
    default void all(Consumer<Stored<OrganisationRecord>> to, Consumer<OrganisationId> altered) {
        all().forEach(to);
    }

    /** Whether there is such a row under this id. For the verifier. */
    default boolean altered(OrganisationId id) {
        return false;
    }

    /**
     * A new body.
     *
     * @param record the body
     * @param event its first event
     */
    record NewRecord(OrganisationRecord record, Event event) {}
}
