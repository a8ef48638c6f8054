package org.bihuan.store.hazard;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bihuan.api.hazard.Stage;
import org.bihuan.store.database.Selection;

/** Stages as they are asked for. */
final class Stages {
    /** Those at which somebody still has to do something. */
    static final List<String> OPEN = names(Stage::open);

    /** Those at which the work is still to be done. */
    static final List<String> WORK_AHEAD = names(Stage::workAhead);

    private static final List<String> NOT_COUNTED = names(stage -> !stage.counts());

    private Stages() {}

    /** Leaves only what is in the figures. */
    static Selection counted(Selection selection) {
        NOT_COUNTED.forEach(stage -> selection.and("stage <> ?", stage));
        return selection;
    }

    private static List<String> names(Predicate<Stage> which) {
        return Stream.of(Stage.values()).filter(which).map(Stage::name).toList();
    }
}
