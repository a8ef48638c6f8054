package org.bihuan.rest.http;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.bihuan.api.identity.Function;

/**
 * Says what somebody must be allowed to do, one of these at least, before anything of what was sent is looked at. On which records,
 * the services decide.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
public @interface Needs {
    Function[] value();
}
