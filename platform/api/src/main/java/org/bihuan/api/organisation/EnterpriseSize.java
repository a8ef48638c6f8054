package org.bihuan.api.organisation;

/** How large an enterprise is (统计上大中小微型企业划分办法). The enterprise states it; the platform computes nothing. */
public enum EnterpriseSize {
    MICRO,
    SMALL,
    MEDIUM,
    LARGE
}
