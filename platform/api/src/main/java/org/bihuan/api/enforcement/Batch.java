package org.bihuan.api.enforcement;

import org.bihuan.api.record.Measure;

/**
 * What departments do of in batches, period by period, and publish (plan, part three (3) 2: 定期通报一批、约谈一批、联合惩戒一批、停产整顿一批，
 * 并……分期分批公布安全生产典型执法案例（含危险作业罪）; rule R-ENF-05).
 */
public enum Batch {
    /** 通报: enterprises. */
    CIRCULARS(Measure.CIRCULATED),
    /** 约谈: enterprises. */
    INTERVIEWS(Measure.TALK_WARN),
    /** 联合惩戒: enterprises. */
    JOINT_SANCTIONS(Measure.JOINT_DISCIPLINE),
    /** 停产整顿: enterprises. */
    SUSPENSIONS(Measure.SUSPENDED),
    /** 公布典型执法案例: cases. */
    PUBLISHED_CASES(Measure.CASES_PUBLISHED),
    /** 其中危险作业罪案例: cases, part of those published. */
    DANGEROUS_OPERATIONS(Measure.DANGEROUS_OPERATION_PUBLISHED);

    private final Measure measure;

    Batch(Measure measure) {
        this.measure = measure;
    }

    /** The figure that it shows. */
    public Measure measure() {
        return measure;
    }
}
