package org.bihuan.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.testkit.Some;
import org.bihuan.testkit.SomeEnterprise;
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
    void anEnterpriseThatHasNoHistoryHasTheDigestItHadBeforeThereWasAny() {
        SomeEnterprise some = Some.anEnterprise();
        Enterprise plain = some.build();
        Enterprise renamed = some.formerly("旧石场", LocalDate.of(2023, 6, 30)).build();

        assertThat(Canonical.fields(plain).keySet()).noneMatch(path -> path.startsWith("history"));
        assertThat(Canonical.fields(renamed))
                .containsEntry("history.formerNames[0].name", "旧石场")
                .containsEntry("history.formerNames[0].until", "2023-06-30")
                .containsAllEntriesOf(Canonical.fields(plain))
                .hasSize(Canonical.fields(plain).size() + 2);
        assertThat(Canonical.digest(plain)).isEqualTo(Canonical.digest(Canonical.fields(plain)));
        assertThat(Canonical.digest(renamed)).isNotEqualTo(Canonical.digest(plain));
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
