package org.bihuan.api.issue;

/** Who raised a prominent issue. */
public enum IssueSource {
    /** 自查 */
    SELF_CHECK,
    /** 部门检查 */
    INSPECTION,
    /** 群众举报 */
    PUBLIC_REPORT,
    /** 国家督查 */
    NATIONAL_SUPERVISION,
    /** 省级督查 */
    PROVINCIAL_SUPERVISION,
    /** 市级督查 */
    CITY_SUPERVISION,
    /** 区级督查 */
    DISTRICT_SUPERVISION;

    /** Whether an authority above the district raised it. */
    public boolean upperLevel() {
        return this == NATIONAL_SUPERVISION || this == PROVINCIAL_SUPERVISION || this == CITY_SUPERVISION;
    }
}
