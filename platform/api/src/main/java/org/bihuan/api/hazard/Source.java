package org.bihuan.api.hazard;

/** The channel that brought a hazard first. */
public enum Source {
    /** 企业自查 */
    SELF_CHECK,
    /** 部门检查 */
    INSPECTION,
    /** 群众举报 */
    PUBLIC_REPORT,
    /** 督导 */
    SUPERVISION,
    /** 上级交办 */
    UPPER_LEVEL,
    /** 事故教训 */
    ACCIDENT_LESSON
}
