package org.bihuan.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CanonicalTest {
    /** A record type of today. */
    public record Old(String name, BigDecimal funds) {}

    /** The same type with fields added later. */
    public record Grown(String name, BigDecimal funds, Optional<String> later, List<String> more) {}

    /** An id. */
    public record Id(String value) {}

    /** A record within a record. */
    public record Outer(Id id, Optional<Old> inner, List<Id> ids) {}

    @Test
    void fieldsAddedLaterDoNotAlterOldDigests() {
        BigDecimal funds = BigDecimal.TEN;
        assertThat(Canonical.digest(new Grown("甲", funds, Optional.empty(), List.of())))
                .isEqualTo(Canonical.digest(new Old("甲", funds)));
    }

    @Test
    void anAmountIsTheSameInAnyScale() {
        assertThat(Canonical.digest(new Old("甲", new BigDecimal("500.00"))))
                .isEqualTo(Canonical.digest(new Old("甲", new BigDecimal("5E+2"))));
    }

    @Test
    void aTextCannotPassForAnotherField() {
        assertThat(Canonical.digest(new Old("甲\nname=乙", BigDecimal.ONE)))
                .isNotEqualTo(Canonical.digest(new Old("甲\\nname=乙", BigDecimal.ONE)));
    }

    @Test
    void recordsWithinRecordsHavePaths() {
        Outer outer =
                new Outer(new Id("a"), Optional.of(new Old("甲", BigDecimal.ONE)), List.of(new Id("b"), new Id("c")));
        assertThat(Canonical.fields(outer))
                .containsOnlyKeys("id", "inner.name", "inner.funds", "ids[0]", "ids[1]")
                .containsEntry("ids[1]", "c");
    }
}
