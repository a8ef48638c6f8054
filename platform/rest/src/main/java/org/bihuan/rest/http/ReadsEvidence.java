package org.bihuan.rest.http;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.bihuan.api.identity.Function;

/** Marks what is for whoever reads records of a kind that takes evidence; of which kind, the address says. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@Needs({
    Function.READ_HAZARD,
    Function.READ_SUPERVISION,
    Function.READ_LOOK_BACK,
    Function.READ_ISSUE,
    Function.READ_ACCIDENT,
    Function.READ_CASE,
    Function.READ_RISK,
    Function.READ_WORK_RECORD,
    Function.READ_INSPECTION,
    Function.READ_SELF_CHECK,
    Function.READ_DRILL,
    Function.READ_REWARD_REQUEST
})
public @interface ReadsEvidence {}
