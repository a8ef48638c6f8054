/** Attachments over HTTP. */
@NullMarked
package org.bihuan.rest.attachment;

import org.jspecify.annotations.NullMarked;
