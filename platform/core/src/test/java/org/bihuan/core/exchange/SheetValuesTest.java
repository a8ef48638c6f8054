package org.bihuan.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.bihuan.api.exchange.SheetRow;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.problem.Faults;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetValuesTest {
    private final Faults faults = new Faults();

    private @Nullable LocalDate day(String text) {
        return SheetValues.day(new SheetRow("企业", 5, Map.of("plan.date", text), Map.of()), "plan.date", faults);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-06-01", "2023-6-1", "2023/6/1", "2023.06.01", "2023年6月1日", "2023年06月01日"})
    void aDayIsReadAsPeopleWriteIt(String text) {
        assertThat(day(text)).isEqualTo("2023-06-01");
        assertThat(faults.found()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-02-30", "6/1/2023", "23-6-1", "2023-6", "45000", "六月"})
    void whatIsNoDayIsNamed(String text) {
        assertThat(day(text)).isNull();
        assertThat(faults.found()).containsExactly(Fault.at("/plan/date", CommonFault.WRONG_TYPE, "date"));
    }

    @Test
    void anEmptyCellIsNoDayAndNoFault() {
        SheetRow empty = new SheetRow("企业", 5, Map.of(), Map.of());
        assertThat(SheetValues.day(empty, "plan.date", faults)).isNull();
        assertThat(faults.found()).isEmpty();
    }
}
