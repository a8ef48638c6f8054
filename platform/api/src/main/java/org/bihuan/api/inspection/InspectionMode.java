package org.bihuan.api.inspection;

/** In which way an inspection is made (plan, part three (3), on new ways of supervision and service). */
public enum InspectionMode {
    /** 日常检查 */
    ORDINARY,
    /** 四不两直 */
    UNANNOUNCED,
    /** 明查暗访 */
    OPEN_AND_COVERT,
    /** 异地执法 */
    OTHER_DISTRICT,
    /** 交叉互检 */
    MUTUAL,
    /** 联合检查 */
    JOINT,
    /** 专家指导服务 */
    EXPERT_SERVICE
}
