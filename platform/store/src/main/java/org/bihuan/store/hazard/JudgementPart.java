package org.bihuan.store.hazard;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.bihuan.api.checklist.ItemId;
import org.bihuan.api.checklist.LegalGround;
import org.bihuan.api.checklist.Severity;
import org.bihuan.api.hazard.Judgement;
import org.bihuan.api.sector.SectorId;
import org.bihuan.store.database.Ids;
import org.jspecify.annotations.Nullable;

/** The columns of a judgement. */
@Embeddable
public class JudgementPart {
    @Column(name = "sector_id")
    private String sector;

    @Column(name = "sector_name")
    private String sectorName;

    @Column(name = "sector_version")
    private String sectorVersion;

    @Column(name = "item_id")
    private String item;

    private String requirement;
    private String basis;
    private String severity;
    private String ground;

    @Column(name = "grade_reason")
    private @Nullable String gradeReason;

    @Column(name = "also_found")
    private String alsoFound;

    @Column(name = "place_category")
    private @Nullable String placeCategory;

    private String measurements;

    @Column(name = "lead_basis")
    private @Nullable String leadBasis;

    @SuppressWarnings("NullAway.Init")
    protected JudgementPart() {}

    JudgementPart(Judgement judgement) {
        this.sector = judgement.sector().value();
        this.sectorName = judgement.sectorName();
        this.sectorVersion = judgement.sectorVersion();
        this.item = judgement.item().value();
        this.requirement = judgement.requirement();
        this.basis = judgement.basis();
        this.severity = judgement.level().name();
        this.ground = judgement.ground().name();
        this.gradeReason = judgement.gradeReason().orElse(null);
        this.alsoFound = Ids.write(judgement.alsoFound(), ItemId::value);
        this.placeCategory = judgement.placeCategory().orElse(null);
        this.measurements = MeasuredText.write(judgement.measured());
        this.leadBasis = judgement.leadBasis().orElse(null);
    }

    Judgement toRecord() {
        return new Judgement(
                new SectorId(sector),
                sectorName,
                sectorVersion,
                new ItemId(item),
                requirement,
                basis,
                Severity.valueOf(severity),
                LegalGround.valueOf(ground),
                Optional.ofNullable(gradeReason),
                Ids.read(alsoFound, ItemId::new),
                Optional.ofNullable(placeCategory),
                MeasuredText.read(measurements),
                Optional.ofNullable(leadBasis));
    }
}
