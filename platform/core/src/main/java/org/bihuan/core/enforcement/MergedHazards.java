package org.bihuan.core.enforcement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bihuan.api.hazard.Channel;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.store.HazardStore;
import org.bihuan.api.store.Stored;

/** Follows records of a hazard to the one that stands for it, and back. */
record MergedHazards(HazardStore hazards) {
    /** The record that counts: the one that this was merged into, if it was. */
    Hazard counted(Hazard hazard) {
        Hazard counted = hazard;
        while (counted.merger().isPresent()) {
            counted = hazards.find(counted.merger().get().into()).orElseThrow().record();
        }
        return counted;
    }

    /** The record that counts, and those merged into it that were judged as severely: what was reported by them is the hazard. */
    List<Hazard> asSevere(Hazard counted) {
        Stream<Hazard> merged = counted.channels().stream()
                .map(Channel::hazard)
                .map(hazards::find)
                .flatMap(Optional::stream)
                .map(Stored::record)
                .filter(record -> !counted.outweighs(record));
        return Stream.concat(Stream.of(counted), merged).toList();
    }
}
