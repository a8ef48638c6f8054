package org.bihuan.store.database;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** The keys of {@code etc/org.bihuan.store.cfg}. */
@ObjectClassDefinition(name = "Bihuan: database")
public @interface Settings {
    String PID = "org.bihuan.store";

    @AttributeDefinition(description = "JDBC address; its beginning says which database it is")
    String url();

    @AttributeDefinition(description = "Name to sign in with; blank for none")
    String user() default "";

    @AttributeDefinition(description = "Password; blank for none")
    String password() default "";

    @AttributeDefinition(description = "Connections at the most")
    int pool_max() default 16;
}
