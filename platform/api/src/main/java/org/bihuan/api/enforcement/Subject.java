package org.bihuan.api.enforcement;

/** Against whom a decision is made. */
public enum Subject {
    /** 企业 */
    ENTERPRISE,
    /** 企业主要负责人 */
    PRINCIPAL
}
