package org.bihuan.api.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.bihuan.api.audit.Event;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.organisation.CreditCode;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.organisation.EnterpriseQuery;
import org.bihuan.api.organisation.NameKey;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.paging.Page;
import org.bihuan.api.store.LedgerStore.Written;
import org.osgi.annotation.versioning.ProviderType;

/** Keeps enterprises. Same terms as {@link HazardStore}. */
@ProviderType
public interface EnterpriseStore {
    /**
     * Keeps a new enterprise.
     *
     * @throws RepeatedCommandException if an event with the same actor and key is there
     * @throws DuplicateRecordException if the credit code is taken
     */
    void add(Enterprise enterprise, Event event);

    /**
     * Keeps new enterprises in one transaction, all or none; few of them are in memory at a time.
     *
     * @param additions passes them; called anew where the transaction has to begin anew
     * @throws RepeatedCommandException if an event with the same actor and key as the first's is there
     * @throws DuplicateRecordException if a credit code is taken
     */
    void addAll(Consumer<Consumer<Addition<Enterprise>>> additions);

    /**
     * Replaces the enterprise's version before by this one.
     *
     * @throws StaleRecordException if that is not the version stored, or the credit code was taken meanwhile
     * @throws RepeatedCommandException if an event with the same actor and key is there
     */
    void change(Enterprise enterprise, Event event);

    /**
     * As above, where the change is right only as long as others are what they were: nobody changes those meanwhile, on no node.
     *
     * @param rests the version of each of the others
     * @throws StaleRecordException as above, or if one of the others is at another version
     */
    void change(Enterprise enterprise, Event event, Map<EnterpriseId, Long> rests);

    /**
     * As above, with records that change in the same transaction.
     *
     * @throws StaleRecordException as above, or if one of the records is not at the version before
     */
    void change(Enterprise enterprise, Event event, Map<EnterpriseId, Long> rests, List<Written> records);

    Optional<Stored<Enterprise>> find(EnterpriseId id);

    Optional<Enterprise> find(CreditCode code);

    /** The enterprises within reach that fit, by name, then id. */
    Page<Enterprise> list(EnterpriseQuery query, Reach reach);

    /** How many enterprises within reach fit; the page that the query names is left aside. */
    long count(EnterpriseQuery query, Reach reach);

    /** Those that belong to this one, by name, then id. */
    List<Enterprise> branches(EnterpriseId superior);

    /** Closed ones after which this one goes on, alone or with others, by name, then id. */
    List<Enterprise> predecessors(EnterpriseId successor);

    /**
     * The enterprises within reach of the same name key, and those of this territory whose key is one character apart, be it
     * the key of a former name; by name, then id.
     */
    List<Enterprise> alike(NameKey key, OrganisationId territory, Reach reach, int limit);

    /** Passes what names every enterprise to the consumer, in no order. */
    void names(Consumer<Name> to);

    /** Passes every enterprise with its last event's hash to the consumer, in no order. For the verifier. */
    void all(Consumer<Stored<Enterprise>> to);

    /**
     * As above, and the ids of rows that no enterprise leaves: nobody else finds those, or the columns beside the record are not what it
     * says. For the verifier.
     */
    default void all(Consumer<Stored<Enterprise>> to, Consumer<EnterpriseId> altered) {
        all(to);
    }

    /** Whether there is such a row under this id. For the verifier. */
    default boolean altered(EnterpriseId id) {
        return false;
    }

    /** What names an enterprise; its former names come latest first. */
    record Name(EnterpriseId id, CreditCode code, String name, List<String> formerNames, OrganisationId territory) {}
}
