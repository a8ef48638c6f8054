package org.bihuan.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bihuan.api.checklist.ItemId;
import org.bihuan.api.sector.SectorEdition;
import org.bihuan.api.sector.SectorId;
import org.bihuan.api.text.Text;
import org.junit.jupiter.api.Test;

/** What every {@code EditionStore} does. */
public interface EditionStoreContract {
    SectorId CAMPUS = new SectorId("campus");
    Instant FIRST = Instant.parse("2024-03-01T00:30:00Z");

    /** Stores over an empty database. */
    Stores stores();

    private static SectorEdition edition(String version, Instant since, String words) {
        Map<ItemId, Text> requirements = new LinkedHashMap<>();
        requirements.put(new ItemId("campus-02"), new Text("宿舍内没有违规电器", "No appliances"));
        requirements.put(new ItemId("campus-01"), new Text(words, "Two\tlines,\none item"));
        return new SectorEdition(CAMPUS, version, since, requirements);
    }

    @Test
    default void editionsAreThereAsTheyWereInTheOrderInWhichTheyCame() {
        SectorEdition first = edition("1.0.0", FIRST, "安全出口畅通");
        SectorEdition second = edition("1.1.0", FIRST.plusSeconds(60), "安全出口均畅通");
        SectorEdition back = edition("1.0.0", FIRST.plusSeconds(120), "安全出口畅通");

        stores().editions().keep(second);
        stores().editions().keep(back);
        stores().editions().keep(first);

        assertThat(stores().editions().of(CAMPUS)).containsExactly(first, second, back);
        assertThat(stores().editions().of(CAMPUS).get(0).requirements().keySet())
                .as("in the order of the checklist")
                .containsExactly(new ItemId("campus-02"), new ItemId("campus-01"));
        assertThat(stores().editions().of(new SectorId("fireworks"))).isEmpty();
    }

    @Test
    default void oneThatIsThereStaysAsItIs() {
        SectorEdition edition = edition("1.0.0", FIRST, "安全出口畅通");

        stores().editions().keep(edition);
        stores().editions().keep(edition("1.1.0", FIRST, "安全出口均畅通"));

        assertThat(stores().editions().of(CAMPUS)).containsExactly(edition);
    }
}
