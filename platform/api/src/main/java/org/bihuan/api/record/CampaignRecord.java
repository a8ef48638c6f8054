package org.bihuan.api.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.identity.UserId;

/**
 * A record of the campaign. Each kind is one Java record that implements this; what the methods say follows from its
 * components alone, so that whoever has the record can check what the store and the figures made of it.
 */
public interface CampaignRecord {
    /** Its kind, the same for all records of the class. */
    RecordKind kind();

    Head head();

    /** Grows with every change; the number of its events. */
    long version();

    /** Where it stands: the name of a constant that the kind defines. */
    String state();

    /** One line that tells it from others in a list. */
    String title();

    /** Further words by which a search finds it. */
    String text();

    /** Why it was voided; empty: it was not. */
    Optional<String> voidReason();

    /** What else it says, by which the search over everything finds it, while its list is not filtered by that. */
    default List<String> further() {
        return List.of();
    }

    /** What the list of its kind is filtered by besides, each as {@link #mark} makes it. */
    default Set<String> marks() {
        return Set.of();
    }

    /** A mark: that something of this name has this value. */
    static String mark(String name, Enum<?> value) {
        return name + "." + value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The last day of what is to be done, as long as that is open. */
    default Optional<LocalDate> due() {
        return Optional.empty();
    }

    /** The records that it concerns. */
    default List<Link> links() {
        return List.of();
    }

    /** What no other record of its kind may hold at the same time. The store keeps to it. */
    default Set<String> claims() {
        return Set.of();
    }

    /** Whether somebody takes part in it, whoever he or she belongs to: such people read it. */
    default boolean takesPart(UserId user) {
        return false;
    }

    /** Whether somebody who takes part may add evidence to it now. */
    default boolean takesEvidence() {
        return false;
    }

    /** When what it says was signed first; evidence that was added later stands outside of what is signed. */
    default Optional<Instant> signedSince() {
        return Optional.empty();
    }

    /** The next version, after something was added to it or voided there that is kept beside it. */
    CampaignRecord supplemented();

    /** What it contributes to the figures; nothing once it is voided. */
    List<Count> counts();
}
