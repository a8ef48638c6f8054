package org.bihuan.core.sector;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bihuan.api.sector.SectorId;
import org.bihuan.api.sector.SectorProblem;

/**
 * What callers see at one moment.
 *
 * @param winners one candidate for each sector, in the order shown
 * @param problems what is refused
 * @param waiting what is sound but lacks its own rule, so that no operator need act unless it stays so; and rules that failed,
 *     which was said when it happened
 */
record Shown(List<Candidate> winners, List<SectorProblem> problems, List<SectorProblem> waiting) {
    static final Shown NOTHING = new Shown(List.of(), List.of(), List.of());

    Optional<Candidate> winner(SectorId id) {
        return winners.stream().filter(one -> one.definition().id().equals(id)).findFirst();
    }

    List<SectorProblem> allProblems() {
        return Stream.concat(problems.stream(), waiting.stream()).toList();
    }

    /** The sectors that came, went or changed since. */
    Set<SectorId> differingFrom(Shown before) {
        Set<SectorId> ids = new HashSet<>();
        Stream.concat(winners.stream(), before.winners.stream())
                .map(one -> one.definition().id())
                .filter(id -> winner(id)
                        .flatMap(now -> before.winner(id).filter(now::equals))
                        .isEmpty())
                .forEach(ids::add);
        return ids;
    }
}
