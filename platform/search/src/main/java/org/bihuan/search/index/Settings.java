package org.bihuan.search.index;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** The keys of {@code etc/org.bihuan.search.cfg}. */
@ObjectClassDefinition(name = "Bihuan: search")
public @interface Settings {
    String PID = "org.bihuan.search";

    @AttributeDefinition(description = "Folder of the index; a cache that is built anew when it is missing")
    String directory();
}
