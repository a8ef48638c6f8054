package org.bihuan.api.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameKeyTest {
    @Test
    void legalFormPlaceBracketsAndWidthDoNotCount() {
        NameKey key = NameKey.of("盘龙石材ABC");
        assertThat(NameKey.of("昆明市呈贡区盘龙石材（ＡＢＣ）有限责任公司")).isEqualTo(key);
        assertThat(NameKey.of("云南 盘龙石材 abc 股份有限公司呈贡分公司")).isEqualTo(key);
    }

    @Test
    void aNameOfNothingElseKeepsItsSigns() {
        assertThat(NameKey.of("昆明有限公司").value()).isEqualTo("昆明有限公司");
    }

    @Test
    void oneCharacterMayBeExchangedPutInOrLeftOut() {
        NameKey key = NameKey.of("盘龙石材");
        for (String other : new String[] {"磐龙石材", "盘龙石林", "盘石材", "盘龙石", "龙石材", "盘龙龙石材", "盘龙石材厂"}) {
            assertThat(key.oneApart(NameKey.of(other))).as(other).isTrue();
            assertThat(NameKey.of(other).oneApart(key)).as(other).isTrue();
        }
        for (String other : new String[] {"盘龙石材", "磐龙石林", "龙盘石材", "盘石", "盘龙大石材厂"}) {
            assertThat(key.oneApart(NameKey.of(other))).as(other).isFalse();
        }
    }

    @Test
    void shortNamesAreNeverOneApart() {
        assertThat(NameKey.of("一厂").oneApart(NameKey.of("二厂"))).isFalse();
    }
}
