package org.bihuan.api.store;

import org.osgi.annotation.versioning.ProviderType;

/** Keeps the files that jobs take and leave, apart from those of attachments: they stay for a day only. */
@ProviderType
public interface JobFileStore extends ContentStore {}
