package org.bihuan.api.risk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The measures as they are to be from now on; what is missing is not filled in. What territory or department do is theirs to say: from an
 * enterprise it stays as it is, whether it is told the same or missing.
 *
 * @param version the version that the caller saw
 * @param operatorMeasures what the enterprise does: at most 50 lines of 500 characters
 * @param regulatorMeasures ids of options of the form
 * @param otherMeasure what territory or department do besides, at most 500 characters
 */
public record FillControl(
        @Nullable Long version,
        @Nullable List<String> operatorMeasures,
        @Nullable List<String> regulatorMeasures,
        @Nullable String otherMeasure) {}
