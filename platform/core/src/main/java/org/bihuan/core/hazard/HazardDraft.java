package org.bihuan.core.hazard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardFinding;
import org.bihuan.api.hazard.HazardId;
import org.bihuan.api.hazard.Judgement;
import org.bihuan.api.hazard.Source;
import org.bihuan.api.hazard.Stage;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.report.RowId;

/** A hazard that is checked and judged but has no number yet. */
record HazardDraft(
        Judgement judgement,
        RowId row,
        List<RowId> tags,
        OrganisationId lead,
        Optional<String> leadReason,
        Enterprise enterprise,
        Source source,
        String place,
        String description,
        LocalDate occurred) {
    HazardFinding finding() {
        return new HazardFinding(judgement, row, tags, enterprise.nameOn(occurred), place, description, occurred);
    }

    Hazard registered(HazardId id, String number, Instant recorded) {
        return new Hazard(
                id,
                number,
                judgement,
                row,
                tags,
                lead,
                leadReason,
                enterprise.territory(),
                enterprise.id(),
                enterprise.nameOn(occurred),
                source,
                place,
                description,
                occurred,
                recorded,
                Stage.REGISTERED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                1);
    }
}
