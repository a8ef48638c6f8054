package org.bihuan.core.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.bihuan.api.organisation.NameKey;
import org.bihuan.api.organisation.OrganisationId;
import org.junit.jupiter.api.Test;

class NearNamesTest {
    private static final OrganisationId HERE = new OrganisationId("street-longcheng");
    private static final OrganisationId ELSEWHERE = new OrganisationId("street-wulong");

    private final NearNames<String> names = new NearNames<>();

    @Test
    void theSameNameIsFoundInTheWholeDistrictHoweverItIsWritten() {
        names.add("昆明宏达石料有限公司", HERE, "昆明宏达石料有限公司");

        assertThat(names.like("宏达石料（有限责任公司）", ELSEWHERE)).contains("昆明宏达石料有限公司");
        assertThat(names.like("另一家公司", HERE)).isEmpty();
    }

    @Test
    void aSlipOfOneCharacterIsFoundInTheTerritoryAlone() {
        names.add("宏达石料厂", HERE, "宏达石料厂");

        for (String slip : List.of("宏大石料厂", "宏达石料", "宏达石料一厂", "达石料厂")) {
            assertThat(names.like(slip, HERE)).as(slip).contains("宏达石料厂");
            assertThat(names.like(slip, ELSEWHERE)).as(slip).isEmpty();
        }
        assertThat(names.like("宏大石材厂", HERE)).isEmpty();
    }

    @Test
    void anEnterpriseIsFoundByANameItHadAndCalledAsItIsToday() {
        names.add("宏达石料厂", HERE, "滇东矿业");

        assertThat(names.like("宏达石料厂", ELSEWHERE)).contains("滇东矿业");
        assertThat(names.like("宏大石料厂", HERE)).contains("滇东矿业");
    }

    @Test
    void itFindsExactlyWhatAComparisonOfAllPairsFinds() {
        Random random = new Random(7);
        List<String> added = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            String name = random.ints(2 + random.nextInt(4), 0, 4)
                    .collect(StringBuilder::new, (text, c) -> text.append("甲乙丙丁".charAt(c)), StringBuilder::append)
                    .toString();
            NameKey key = NameKey.of(name);
            boolean expected =
                    added.stream().map(NameKey::of).anyMatch(other -> other.equals(key) || key.oneApart(other));
            assertThat(names.like(name, HERE).isPresent()).as(name).isEqualTo(expected);
            if (i % 20 == 0) {
                names.add(name, HERE, name);
                added.add(name);
            }
        }
    }
}
