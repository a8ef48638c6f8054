package org.bihuan.api.accident;

/** Kinds of accidents, as far as the law tells them apart by the days during which a death counts (国务院令第493号, article 13). */
public enum AccidentKind {
    /** 一般生产安全事故 */
    WORK(30),
    /** 道路交通事故 */
    ROAD_TRAFFIC(7),
    /** 火灾事故 */
    FIRE(7);

    private final int days;

    AccidentKind(int days) {
        this.days = days;
    }

    /** For how many days after it changes of the casualties are to be reported. */
    public int days() {
        return days;
    }
}
