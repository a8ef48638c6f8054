package org.bihuan.api.record;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.bihuan.api.report.ColumnId;

/**
 * What figures are made of. A constant with the name of a column of Annex 2 fills that column, one with the id of an indicator
 * of Annex 1 feeds that indicator. Hazards alone contribute to
 * those that they contribute to.
 */
public enum Measure {
    RISK_FOUND(Way.SUM),
    RISK_CONTROLLED(Way.SUM),
    HAZARD_FOUND(Way.SUM),
    HAZARD_MEASURES(Way.SUM),
    HAZARD_LISTED_TREATED(Way.SUM),
    HAZARD_DONE(Way.SUM),
    ISSUE_FOUND(Way.SUM),
    ISSUE_ROOTCAUSE(Way.SUM),
    ISSUE_FIXED(Way.SUM),
    TEAMS_SENT(Way.SUM),
    EXPERTS(Way.SUM),
    ENTERPRISES_CHECKED(Way.ENTERPRISES),
    PENALTIES(Way.SUM),
    SUSPENDED(Way.ENTERPRISES),
    LICENCE_REVOKED(Way.ENTERPRISES),
    CLOSED(Way.ENTERPRISES),
    FINE(Way.MONEY),
    JUDICIAL(Way.SUM),
    TALK_WARN(Way.ENTERPRISES),
    JOINT_DISCIPLINE(Way.ENTERPRISES),
    CRIMINAL_LINK(Way.SUM),
    /** 一案双罚 (Annex 1, enforcement 4). */
    DOUBLE_PENALTIES(Way.SUM),
    /** 曝光、约谈、联合惩戒企业 (Annex 1, enforcement 7). */
    ADMONISHED(Way.ENTERPRISES),
    /** 公布典型执法案例 (Annex 1, enforcement 8). */
    CASES_PUBLISHED(Way.SUM),
    /** 其中危险作业罪案例 (Annex 1, enforcement 8). */
    DANGEROUS_OPERATION_PUBLISHED(Way.SUM),
    /** 通报 of enterprises (plan, part three (3) 2; rule R-ENF-05). */
    CIRCULATED(Way.ENTERPRISES),
    /** Decisions of the kind 警告, by which the list of cases is filtered. */
    WARNINGS(Way.SUM),
    /** Decisions of the kind 行业禁入, by which the list of cases is filtered. */
    BANS(Way.SUM),
    /** Decisions of the kind 曝光, by which the list of cases is filtered. */
    EXPOSURES(Way.SUM),
    RISK_ACTIVE(Way.SUM),
    RISK_COMPLETE(Way.SUM),
    RISK_BASIC_OPEN(Way.SUM),
    RISK_DUTY_OPEN(Way.SUM),
    RISK_CONTROL_OPEN(Way.SUM),
    RISK_EMERGENCY_OPEN(Way.SUM),
    RISK_ASSESSMENT_OPEN(Way.SUM),
    ENFORCEMENT_01(Way.SUM),
    ENFORCEMENT_02(Way.SUM),
    ENFORCEMENT_09(Way.SUM),
    ENFORCEMENT_10(Way.SUM),
    LEADERSHIP_01A(Way.SUM),
    LEADERSHIP_01B(Way.SUM),
    LEADERSHIP_02A(Way.SUM),
    LEADERSHIP_02B(Way.SUM),
    LEADERSHIP_03(Way.SUM),
    LEADERSHIP_04(Way.SUM),
    LEADERSHIP_05A(Way.MONEY),
    LEADERSHIP_05B(Way.MONEY),
    LEADERSHIP_06(Way.SUM),
    LEADERSHIP_07(Way.LATEST),
    LEADERSHIP_08(Way.SUM),
    /** Annex 1, spot checks: enterprises checked, then those with each finding. */
    SPOT_CHECK_01(Way.ENTERPRISES),
    SPOT_CHECK_02(Way.ENTERPRISES),
    SPOT_CHECK_03(Way.ENTERPRISES),
    SPOT_CHECK_04(Way.ENTERPRISES),
    SPOT_CHECK_05(Way.ENTERPRISES),
    SPOT_CHECK_06(Way.ENTERPRISES),
    SPOT_CHECK_07(Way.ENTERPRISES),
    SPOT_CHECK_08(Way.ENTERPRISES);

    /** How contributions become a figure. */
    public enum Way {
        /** Amounts are added up. */
        SUM,
        /** Amounts in fen are added up and shown in 万元. */
        MONEY,
        /** Each enterprise counts once in a row, however often it appears. */
        ENTERPRISES,
        /**
         * What there is now: of each lead department the amount of its latest day, whatever the period, and of
         * several records of that day the one registered last; these are added up.
         */
        LATEST
    }

    private final Way way;

    Measure(Way way) {
        this.way = way;
    }

    public Way way() {
        return way;
    }

    /** Whether hazards contribute to it, whose ledger lists them itself. */
    public boolean ofHazards() {
        return switch (this) {
            case HAZARD_FOUND, HAZARD_MEASURES, HAZARD_LISTED_TREATED, HAZARD_DONE -> true;
            default -> false;
        };
    }

    /** The measure that fills a column; empty for a rate. */
    public static Optional<Measure> of(ColumnId column) {
        String name = column.value().toUpperCase(Locale.ROOT);
        return Stream.of(values())
                .filter(measure -> measure.name().equals(name))
                .findFirst();
    }
}
