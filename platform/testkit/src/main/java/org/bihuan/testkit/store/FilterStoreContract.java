package org.bihuan.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.bihuan.api.filter.FilterId;
import org.bihuan.api.filter.SavedFilter;
import org.bihuan.api.identity.UserId;
import org.bihuan.api.store.DuplicateRecordException;
import org.bihuan.testkit.Some;
import org.junit.jupiter.api.Test;

/** What every {@code FilterStore} does. */
public interface FilterStoreContract {
    /** Stores over an empty database. */
    Stores stores();

    private SavedFilter keep(UserId owner, String list, String name, boolean usual) {
        SavedFilter filter = new SavedFilter(new FilterId(Some.id()), list, name, "text=浮石&stage=planned", usual);
        stores().filters().keep(owner, filter);
        return filter;
    }

    private static SavedFilter changed(SavedFilter filter, String name, boolean usual) {
        return new SavedFilter(filter.id(), filter.list(), name, filter.query(), usual);
    }

    @Test
    default void everybodyHasTheirOwnFilters() {
        UserId one = Some.userId();
        UserId other = Some.userId();
        SavedFilter second = keep(one, "hazards", "B 逾期", false);
        SavedFilter first = keep(one, "hazards", "A 待验收", true);
        SavedFilter third = keep(one, "issues", "A", false);
        SavedFilter foreign = keep(other, "hazards", "A 待验收", false);

        assertThat(stores().filters().of(one)).containsExactly(first, second, third);
        assertThat(stores().filters().of(other)).containsExactly(foreign);

        stores().filters().remove(other, first.id());
        stores().filters().remove(one, second.id());
        assertThat(stores().filters().of(one)).containsExactly(first, third);
    }

    @Test
    default void aListHasOneUsualFilterAtTheMost() {
        UserId owner = Some.userId();
        SavedFilter first = keep(owner, "hazards", "A", true);
        SavedFilter elsewhere = keep(owner, "issues", "A", true);
        SavedFilter second = keep(owner, "hazards", "B", true);
        assertThat(stores().filters().of(owner)).containsExactly(changed(first, "A", false), second, elsewhere);

        stores().filters().keep(owner, changed(first, "C", true));

        assertThat(stores().filters().of(owner))
                .containsExactly(changed(second, "B", false), changed(first, "C", true), elsewhere);
    }

    @Test
    default void twoFiltersOfAListCannotHaveOneName() {
        UserId owner = Some.userId();
        SavedFilter first = keep(owner, "hazards", "A", false);
        SavedFilter second = keep(owner, "hazards", "B", false);

        assertThatExceptionOfType(DuplicateRecordException.class).isThrownBy(() -> keep(owner, "hazards", "A", true));
        assertThatExceptionOfType(DuplicateRecordException.class)
                .isThrownBy(() -> stores().filters().keep(owner, changed(second, "A", false)));

        assertThat(stores().filters().of(owner)).containsExactly(first, second);
    }
}
