package org.bihuan.api.supervision;

import org.bihuan.api.problem.MessageCode;

/** Faults of a listed supervision's fields. */
public enum SupervisionFault implements MessageCode {
    /** Only a major hazard is listed. */
    NOT_A_MAJOR_HAZARD,
    /** The hazard is closed already. */
    HAZARD_IS_CLOSED,
    /** The body lists no hazards. Argument: the ids of those of the district that do. */
    NOT_A_LISTING_BODY,
    /** The body lists no hazards at this level. Arguments: its name, the level. */
    BODY_OF_ANOTHER_LEVEL,
    /** The level is not above the one at which the hazard is listed. Argument: that one. */
    NOT_A_HIGHER_LEVEL,
    /** The day lies before the listing. Argument: the day of the listing. */
    BEFORE_THE_LISTING,
    /** The day lies before the removal of an earlier listing. Argument: the day of the removal. */
    BEFORE_THE_REMOVAL,
    /** The day lies before the acceptance. Argument: the day of the acceptance. */
    BEFORE_THE_ACCEPTANCE,
    /** The deadline lies too far away. Argument: the last day allowed. */
    DEADLINE_TOO_FAR
}
