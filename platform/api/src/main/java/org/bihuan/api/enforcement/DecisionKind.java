package org.bihuan.api.enforcement;

import java.util.Optional;
import org.bihuan.api.record.Measure;
import org.jspecify.annotations.Nullable;

/** Kinds of decisions in a case (plan, part three (3) 2; Annex 1, enforcement; Annex 2, 执法处罚 and what follows). */
public enum DecisionKind {
    /** 警告 */
    WARNING(true, null),
    /** 罚款 */
    FINE(true, null),
    /** 责令停产整顿 */
    SUSPENSION(true, Measure.SUSPENDED),
    /** 暂扣吊销证照 */
    LICENCE_WITHDRAWAL(true, Measure.LICENCE_REVOKED),
    /** 关闭取缔 */
    CLOSURE(true, Measure.CLOSED),
    /** 行业禁入 of the principal (plan, part three (3) 2; 行政处罚法, article 9 (4): 限制从业); blocks nothing here, and is told */
    INDUSTRY_BAN(true, null),
    /** 移送司法机关, of persons */
    TRANSFER_TO_JUSTICE(false, null),
    /** 行刑衔接: the case is handed over on suspicion of a crime (R-ENF-07) */
    CRIMINAL_REFERRAL(false, null),
    /** 通报 of the enterprise (plan, part three (3) 2: 通报一批) */
    CIRCULAR(false, Measure.CIRCULATED),
    /** 约谈警示 */
    INTERVIEW(false, Measure.TALK_WARN),
    /** 联合惩戒 */
    JOINT_SANCTION(false, Measure.JOINT_DISCIPLINE),
    /** 曝光 */
    EXPOSURE(false, null),
    /** 公布典型执法案例 */
    PUBLISHED_CASE(false, null);

    private final boolean penalty;
    private final Optional<Measure> enterprises;

    DecisionKind(boolean penalty, @Nullable Measure enterprises) {
        this.penalty = penalty;
        this.enterprises = Optional.ofNullable(enterprises);
    }

    /** Whether it is an administrative penalty (行政处罚法, article 9). */
    public boolean penalty() {
        return penalty;
    }

    /** Whether it leaves a document with a number and rests on a clause of the law. */
    public boolean formal() {
        return penalty || handsOver() || this == JOINT_SANCTION;
    }

    /** Whether another organ takes over. */
    public boolean handsOver() {
        return this == TRANSFER_TO_JUSTICE || this == CRIMINAL_REFERRAL;
    }

    /** Whether the enterprise is named in public or called to account (Annex 1, enforcement 7). */
    public boolean admonishes() {
        return this == INTERVIEW || this == JOINT_SANCTION || this == EXPOSURE;
    }

    /** The figure that counts enterprises with such a decision; in most cases a column of Annex 2. */
    public Optional<Measure> enterprises() {
        return enterprises;
    }

    /** The figure to which each such decision that stands contributes, and none of another kind does. */
    public Measure measure() {
        return switch (this) {
            case WARNING -> Measure.WARNINGS;
            case FINE -> Measure.FINE;
            case TRANSFER_TO_JUSTICE -> Measure.JUDICIAL;
            case CRIMINAL_REFERRAL -> Measure.CRIMINAL_LINK;
            case INDUSTRY_BAN -> Measure.BANS;
            case EXPOSURE -> Measure.EXPOSURES;
            case PUBLISHED_CASE -> Measure.CASES_PUBLISHED;
            case SUSPENSION, LICENCE_WITHDRAWAL, CLOSURE, CIRCULAR, INTERVIEW, JOINT_SANCTION ->
                enterprises.orElseThrow();
        };
    }
}
