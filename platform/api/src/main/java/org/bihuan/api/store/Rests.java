package org.bihuan.api.store;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.record.RecordId;

/**
 * What a change rests on: it is right only as long as nobody changes that.
 *
 * @param hazards the version of each hazard that it rests on
 * @param concerned the records that it rests on because they concern something
 */
public record Rests(Map<RecordId, Long> hazards, Optional<Concerned> concerned) {
    /** A change that rests on nothing but what it changes. */
    public static final Rests NOTHING = new Rests(Map.of(), Optional.empty());

    public Rests {
        hazards = Map.copyOf(hazards);
    }

    /**
     * All records of a kind that concern any of some others.
     *
     * @param kind the kind
     * @param others what they concern
     * @param versions the version of each; there are no more of them
     */
    public record Concerned(RecordKind kind, Set<RecordId> others, Map<RecordId, Long> versions) {
        public Concerned {
            others = Set.copyOf(others);
            versions = Map.copyOf(versions);
        }

        /** The one that is new, at another version or gone, if these are there now. */
        public Optional<RecordId> changed(Map<RecordId, Long> now) {
            return Stream.concat(now.keySet().stream(), versions.keySet().stream())
                    .filter(id -> !Objects.equals(now.get(id), versions.get(id)))
                    .findFirst();
        }
    }

    /** Whether it rests on anything. */
    public boolean any() {
        return !hazards.isEmpty() || concerned.isPresent();
    }
}
