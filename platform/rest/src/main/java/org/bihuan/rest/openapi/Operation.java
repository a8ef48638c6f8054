package org.bihuan.rest.openapi;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes a method of a resource. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Operation {
    /** The operation's id, unique in the product. */
    String value();

    /** One sentence. */
    String summary();

    /** The status of success. */
    int status() default 200;

    /** What is answered, where the method's own type does not say it. */
    Class<?> answer() default Void.class;
}
