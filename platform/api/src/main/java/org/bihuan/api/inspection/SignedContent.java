package org.bihuan.api.inspection;

import java.util.List;
import java.util.Optional;
import org.bihuan.api.record.Head;

/** What inspectors sign: everything of an inspection but what comes after. Components as those of {@link Inspection}. */
public record SignedContent(
        Head head,
        InspectionMode mode,
        InspectionScope scope,
        List<Member> team,
        List<Expert> experts,
        Optional<Beginning> beginning,
        Sheet sheet) {}
