package org.bihuan.api.job;

import org.bihuan.api.problem.MessageCode;

/** Why a job did not come to its end. */
public enum JobFault implements MessageCode {
    /** The owner's account was closed or has other rights than when it ordered the job. */
    OWNER_CHANGED,
    /** The platform went down each time that the job was begun. Argument: how often it was begun. */
    INTERRUPTED_TOO_OFTEN,
    /** A fault of the platform. Argument: the number under which it stands in the log. */
    BROKE_OFF,
    /** There are more faults; the file that it left tells all. Arguments: how many there are, how many are listed. */
    MORE_FAULTS
}
