package org.bihuan.core.enforcement;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** The keys of {@code etc/org.bihuan.enforcement.cfg}. The plan gives no numbers for what lasts long and was punished often. */
@ObjectClassDefinition(name = "Bihuan: enforcement")
public @interface Settings {
    String PID = "org.bihuan.enforcement";

    @AttributeDefinition(description = "From how many days after its finding on a major hazard that is open lasts long")
    int long_days() default 180;

    @AttributeDefinition(description = "From how many penalties of the enterprise on a hazard was punished often")
    int many_penalties() default 2;
}
