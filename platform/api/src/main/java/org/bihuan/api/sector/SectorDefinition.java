package org.bihuan.api.sector;

import java.util.List;
import java.util.Optional;
import org.bihuan.api.checklist.ChecklistItem;
import org.bihuan.api.checklist.ItemId;
import org.bihuan.api.report.RowId;
import org.bihuan.api.text.Text;

/**
 * What a sector says of itself; the content of {@code SECTOR-INF}.
 *
 * @param id its id
 * @param kind whether it is a sector of the plan or a checklist common to the enterprises of all sectors
 * @param name its name
 * @param ordinal place among the plan's seventeen sectors; empty for the others
 * @param version version of the content, such as {@code 1.0.0}; grows with every change
 * @param highRisk which of its enterprises are high-risk (R-FRQ-01)
 * @param highRiskParts of which parts the enterprises are high-risk, where only some of the sector's are; otherwise empty
 * @param leaderCheck how often an enterprise's principal leads a check
 * @param drill how often an enterprise holds a drill
 * @param responsibilities who is responsible for what; at least one lead
 * @param rules rules in code that it needs; its bundle must bring them
 * @param topics subjects that have a lead of their own
 * @param routes places at which a finding belongs to another topic; the first that fits decides
 * @param rows rows of Annex 2 that its records count in: its own and, where some of its records fit none of them,
 *     {@code other}; empty: all count under {@code other}
 * @param columns statistics columns of its own
 * @param placeCategories kinds of places that its rules tell apart
 * @param measurements numbers that may be given with a finding
 * @param objectTypes kinds of objects inspected
 * @param tags non-additive rows that its records may be counted for as well
 * @param tagRules which of those a record counts for by itself
 * @param standards documents that its items rest on
 * @param focusPoints the plan's focus points for this sector
 * @param items the checklist, in order
 */
public record SectorDefinition(
        SectorId id,
        Kind kind,
        Text name,
        Optional<Integer> ordinal,
        String version,
        HighRisk highRisk,
        List<HighRiskPart> highRiskParts,
        String leaderCheck,
        String drill,
        List<Responsibility> responsibilities,
        List<RuleKind> rules,
        List<Topic> topics,
        List<Route> routes,
        List<SectorRow> rows,
        List<OwnColumn> columns,
        List<PlaceCategory> placeCategories,
        List<Measurement> measurements,
        List<ObjectType> objectTypes,
        List<RowId> tags,
        List<TagRule> tagRules,
        List<Standard> standards,
        List<FocusPoint> focusPoints,
        List<ChecklistItem> items) {

    /** What the content is for. */
    public enum Kind {
        /** A field of work that the plan names (plan, part two). */
        SECTOR,
        /** What every enterprise is checked for, whatever its sector (plan, part three (2) 1); it is not counted as a sector. */
        COMMON
    }

    /** Which enterprises of the sector the plan counts as high-risk. */
    public enum HighRisk {
        ALL,
        PARTIAL,
        NONE
    }

    /** The high-risk part that somebody means by its id or its name. */
    public Optional<HighRiskPart> highRiskPart(String written) {
        return highRiskParts.stream().filter(part -> part.isMeantBy(written)).findFirst();
    }

    /** The item with this id. */
    public Optional<ChecklistItem> item(ItemId item) {
        return items.stream().filter(one -> one.id().equals(item)).findFirst();
    }

    /** The same with the items of another of its versions. */
    public SectorDefinition with(String otherVersion, List<ChecklistItem> otherItems) {
        return new SectorDefinition(
                id,
                kind,
                name,
                ordinal,
                otherVersion,
                highRisk,
                highRiskParts,
                leaderCheck,
                drill,
                responsibilities,
                rules,
                topics,
                routes,
                rows,
                columns,
                placeCategories,
                measurements,
                objectTypes,
                tags,
                tagRules,
                standards,
                focusPoints,
                otherItems);
    }
}
