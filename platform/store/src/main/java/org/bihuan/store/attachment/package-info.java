/** Keeps attachments: what is known of them in the database, their bytes in a folder. */
@NullMarked
package org.bihuan.store.attachment;

import org.jspecify.annotations.NullMarked;
