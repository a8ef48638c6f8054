package org.bihuan.api.problem;

import java.util.List;
import java.util.Locale;
import org.osgi.annotation.versioning.ProviderType;

/** What people read for a code. Offered by {@code rest}; where no platform runs, found by {@link java.util.ServiceLoader}. */
@ProviderType
public interface MessageTexts {
    /** The text of a code with its arguments, in a language; the code itself where it has none. */
    String of(MessageCode code, List<String> arguments, Locale language);
}
