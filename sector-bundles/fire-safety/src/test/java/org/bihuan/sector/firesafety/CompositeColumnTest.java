package org.bihuan.sector.firesafety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.testkit.Some.aHazard;

import org.bihuan.api.checklist.Severity;
import org.bihuan.testkit.SomeHazard;
import org.junit.jupiter.api.Test;

class CompositeColumnTest {
    private final CompositeColumn column = new CompositeColumn();

    @Test
    void itCountsWhatElementsTogetherMadeMajor() {
        assertThat(counts(aHazard().graded(Severity.MAJOR, "综合判定"))).isTrue();
        assertThat(counts(aHazard())).as("major by its item").isFalse();
        assertThat(counts(aHazard().general())).isFalse();
    }

    private boolean counts(SomeHazard hazard) {
        return column.counts(hazard.build().judgement());
    }
}
