package org.bihuan.api.tip;

import org.bihuan.api.problem.MessageCode;

/** Faults of a reward request's fields. */
public enum RewardFault implements MessageCode {
    /** The hazard was not brought by the public. Argument: its number. */
    NOT_REPORTED_BY_THE_PUBLIC,
    /** The record is voided or merged, so that nothing was found true. Argument: its number. */
    NOT_FOUND_TRUE,
    /** Either a hazard or a case is reported, not both. */
    HAZARD_OR_CASE,
    /** The reward for the report of that reference is asked for already. Argument: the number of that request. */
    ASKED_ALREADY,
    /** The text holds a number as of a telephone or an identity card; nothing here may say who reported. */
    PERSONAL_DATA,
    /** There is no amount where the reward is refused. */
    NO_AMOUNT_REFUSED,
    /** The day lies before the request. Argument: that day. */
    BEFORE_THE_REQUEST
}
