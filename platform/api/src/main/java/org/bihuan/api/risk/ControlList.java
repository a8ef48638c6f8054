package org.bihuan.api.risk;

import java.util.List;
import java.util.Optional;

/**
 * The list of measures that keep the risk in check (防控措施清单).
 *
 * @param operatorMeasures what the enterprise does, one measure each
 * @param regulatorMeasures ids of what the territory or the department does, of those that the form names
 * @param otherMeasure what they do besides
 */
public record ControlList(
        List<String> operatorMeasures, List<String> regulatorMeasures, Optional<String> otherMeasure) {
    /** The list of a risk against which nothing is done yet. */
    public static ControlList empty() {
        return new ControlList(List.of(), List.of(), Optional.empty());
    }

    /** Fields that are not filled in, as paths of the form; none: the list is complete. */
    public List<String> missing() {
        return new Missing()
                .unless(!operatorMeasures.isEmpty(), "operatorMeasures")
                .unless(!regulatorMeasures.isEmpty() || otherMeasure.isPresent(), "regulatorMeasures")
                .fields();
    }
}
