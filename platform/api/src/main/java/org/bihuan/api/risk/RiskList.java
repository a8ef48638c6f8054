package org.bihuan.api.risk;

/** The four lists (四个清单) of a risk, in the order of the form. */
public enum RiskList {
    /** 重大风险基础信息清单. */
    BASIC,
    /** 责任分工信息清单. */
    DUTY,
    /** 防控措施清单. */
    CONTROL,
    /** 应急处置清单. */
    EMERGENCY
}
