package org.bihuan.core.work;

import java.util.List;
import org.bihuan.api.work.WorkKind;

/** Where the kinds of work come from. */
public interface WorkKindSource {
    List<WorkKind> kinds();
}
