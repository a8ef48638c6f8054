package org.bihuan.rest.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.bihuan.api.hazard.NewHazard;
import org.bihuan.api.hazard.PlanHazard;
import org.bihuan.api.identity.SetUp;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyReaderTest {
    @Test
    void everyKindOfValueIsRead() throws IOException {
        PlanHazard plan = read(PlanHazard.class, """
                        {"version": 3, "responsible": "李四", "funds": 1200.50, "deadline": "2023-06-30", "measures": null}
                        """).value();
        assertThat(plan.version()).isEqualTo(3);
        assertThat(plan.responsible()).isEqualTo("李四");
        assertThat(plan.funds()).isEqualByComparingTo(new BigDecimal("1200.50"));
        assertThat(plan.deadline()).isEqualTo(LocalDate.of(2023, 6, 30));
        assertThat(plan.measures()).isNull();
        assertThat(plan.date()).isNull();
    }

    @Test
    void everyFaultIsToldAtOnce() throws IOException {
        Body<NewHazard> body = read(NewHazard.class, """
                {"sector": 7, "alsoFound": ["mine-01", 2, null], "tags": "x", "occurred": "2023-02-30", "colour": 1, "a/b~": 2}
                """);
        assertThat(body.faults().found())
                .extracting(fault -> fault.pointer() + " " + fault.code().code())
                .containsExactlyInAnyOrder(
                        "/colour unknown-field",
                        "/a~1b~0 unknown-field",
                        "/sector wrong-type",
                        "/alsoFound/1 wrong-type",
                        "/alsoFound/2 required",
                        "/tags wrong-type",
                        "/occurred wrong-type");
        assertThat(body.value().alsoFound()).isEqualTo(List.of("mine-01"));
    }

    @Test
    void recordsWithinRecordsAreReadAndTheirFaultsPointedAt() throws IOException {
        Body<SetUp> body =
                read(SetUp.class, "{\"system\": {\"login\": true, \"name\": \"甲\", \"x\": 1}, \"audit\": []}");
        assertThat(body.value().system()).isEqualTo(new SetUp.Account(null, "甲", null));
        assertThat(body.faults().found())
                .extracting(fault -> fault.pointer())
                .containsExactlyInAnyOrder("/system/login", "/system/x", "/audit");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"version\": \"3\"}",
                "{\"version\": 3.0}",
                "{\"version\": 99999999999999999999}",
                "{\"funds\": \"12\"}",
                "{\"funds\": 1e999999999}",
                "{\"funds\": 1e-999999999}",
                "{\"deadline\": \"+99999-01-01\"}",
                "{\"deadline\": 20230630}",
                "{\"responsible\": 7}"
            })
    void aValueOfAnotherTypeIsAFault(String json) throws IOException {
        assertThat(read(PlanHazard.class, json).faults().found())
                .singleElement()
                .satisfies(fault -> assertThat(fault.code().code()).isEqualTo("wrong-type"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"responsible\": \"a\\u0000b\"}", "{\"responsible\": \"\\ud800\"}"})
    void aTextThatNobodyCanPrintIsCalledThat(String json) throws IOException {
        Body<PlanHazard> body = read(PlanHazard.class, json);
        assertThat(body.value().responsible()).isNull();
        assertThat(body.faults().found()).containsExactly(Fault.at("/responsible", CommonFault.UNPRINTABLE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[]",
                "null",
                "\"text\"",
                "{\"version\": 1,}",
                "{\"version\": 1} {}",
                "{\"version\": 1} x",
                "{\"version\": 1, \"version\": 2}",
                "{'version': 1}",
                "{\"version\": NaN}",
                "{\"version\": 01}",
                "{\"a\":[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]}",
                "{\"version\": 1111111111111111111111111111111111111111111111111111111111111111111}"
            })
    void aBodyThatIsNoJsonObjectIsMalformed(String json) {
        assertThatThrownBy(() -> read(PlanHazard.class, json))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.problem().code()).isEqualTo("malformed-body"));
    }

    @Test
    void aMalformedBodySaysWhere() {
        assertThatThrownBy(() -> read(PlanHazard.class, "{\n  \"version\": x}"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.arguments()).first().isEqualTo("2"));
    }

    private static <T> Body<T> read(Class<T> type, String json) throws IOException {
        return BodyReader.read(type, json.getBytes(StandardCharsets.UTF_8));
    }
}
