package org.bihuan.api.inspection;

import java.time.LocalDate;
import java.util.List;
import org.bihuan.api.record.NewHead;
import org.jspecify.annotations.Nullable;

/**
 * The plan of an inspection, as a caller gives it. Anything may be missing or wrong; the service says so.
 *
 * @param enterprise id of the enterprise
 * @param sector id of the sector; missing: the enterprise's main one
 * @param row id of the sector's row in Annex 2; may be missing where the sector has only one or none
 * @param tags ids of non-additive rows
 * @param occurred the day for which it is planned; at most a year ahead
 * @param mode one of {@link InspectionMode}, lower case with hyphens
 * @param scope one of {@link InspectionScope}, lower case with hyphens
 * @param lead id of the department or street that leads the team; missing: the caller's own, else the sector's
 * @param dispatch id of the inspection with which the team sets out, where this is a further one of the same dispatch
 * @param team who goes; at least one with an account
 * @param experts who goes along as an expert
 */
public record NewInspection(
        @Nullable String enterprise,
        @Nullable String sector,
        @Nullable String row,
        @Nullable List<String> tags,
        @Nullable LocalDate occurred,
        @Nullable String mode,
        @Nullable String scope,
        @Nullable String lead,
        @Nullable String dispatch,
        @Nullable List<NewMember> team,
        @Nullable List<NewExpert> experts) {

    /** What it tells of the head; of this sector where it names none. */
    public NewHead head(@Nullable String usualSector) {
        return new NewHead(sector == null ? usualSector : sector, row, tags, enterprise, null, occurred, null, null);
    }
}
