package org.bihuan.forms.sheet;

import java.io.IOException;

/** There is more in a file than is read. */
final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1;
}
