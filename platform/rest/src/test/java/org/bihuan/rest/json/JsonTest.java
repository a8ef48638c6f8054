package org.bihuan.rest.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.bihuan.api.hazard.Source;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTest {
    record Everything(
            LocalDate day,
            Instant instant,
            BigDecimal money,
            Source source,
            Optional<String> absent,
            Optional<LocalDate> present,
            @Nullable String nothing) {}

    @Test
    void everyKindOfValueIsWrittenAsTheContractSays() throws JsonProcessingException {
        Everything value = new Everything(
                LocalDate.of(2023, 6, 1),
                Instant.parse("2023-06-01T08:30:00.123456789Z"),
                new BigDecimal("1E+6"),
                Source.SELF_CHECK,
                Optional.empty(),
                Optional.of(LocalDate.of(2023, 6, 2)),
                null);
        assertThat(Json.writer().writeValueAsString(value))
                .isEqualTo("{\"day\":\"2023-06-01\",\"instant\":\"2023-06-01T08:30:00.123Z\",\"money\":1000000,"
                        + "\"source\":\"self-check\",\"absent\":null,\"present\":\"2023-06-02\",\"nothing\":null}");
    }

    @ParameterizedTest
    @CsvSource({
        "2023-06-01T08:30:00Z, 2023-06-01T08:30:00.000Z",
        "2023-06-01T08:30:59.007Z, 2023-06-01T08:30:59.007Z",
        "1969-12-31T23:59:59.999999Z, 1969-12-31T23:59:59.999Z"
    })
    void anInstantAlwaysHasItsMilliseconds(Instant instant, String written) {
        assertThat(Json.milliseconds(instant)).isEqualTo(written);
    }
}
