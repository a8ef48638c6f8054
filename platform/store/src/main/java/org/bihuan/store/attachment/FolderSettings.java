package org.bihuan.store.attachment;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** The keys of {@code etc/org.bihuan.attachments.cfg}. */
@ObjectClassDefinition(name = "Bihuan: attachments")
public @interface FolderSettings {
    String PID = "org.bihuan.attachments";

    @AttributeDefinition(description = "Folder of the files; made when it is missing")
    String directory();
}
