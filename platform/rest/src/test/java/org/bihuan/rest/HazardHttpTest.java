package org.bihuan.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.rest.TestServer.json;
import static org.bihuan.rest.TestServer.refused;
import static org.bihuan.rest.TestServer.with;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardQuery;
import org.bihuan.api.hazard.NewHazard;
import org.bihuan.api.hazard.Stage;
import org.bihuan.api.identity.Command;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.record.RecordProblem;
import org.bihuan.testkit.Some;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Hazards as they are told, shown, listed and taken from step to step. */
class HazardHttpTest {
    private static final TestServer SERVER = new TestServer();

    private final String[] office = SERVER.signIn("office");

    @BeforeAll
    static void aHazardIsThere() {
        Hazard hazard = Some.aHazard()
                .planned(LocalDate.of(2023, 6, 2), LocalDate.of(2023, 6, 30))
                .build();
        SERVER.platform.hazards.put(hazard.id(), hazard);
    }

    @BeforeEach
    void forget() {
        SERVER.platform.nextStep = () -> first();
        SERVER.platform.commands.clear();
        SERVER.platform.told.clear();
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void registeringAnswersTheRecordAndItsAddress() {
        HttpResponse<String> answer = SERVER.post(
                "/hazards",
                "{\"sector\":\"non-coal-mines\",\"item\":\"mine-07\",\"occurred\":\"2023-06-01\"}",
                with(office, "Idempotency-Key", "k-1"));
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().firstValue("Location"))
                .hasValue(SERVER.at("/api/v1/hazards/" + json(answer).path("id").asText())
                        .toString());
        assertThat(SERVER.platform.told).singleElement().isInstanceOfSatisfying(NewHazard.class, told -> assertThat(
                        told.occurred())
                .isEqualTo(LocalDate.of(2023, 6, 1)));
        Command command = SERVER.platform.commands.get(0);
        assertThat(command.caller().address()).isEqualTo("127.0.0.1");
        assertThat(command.key()).hasValueSatisfying(key -> {
            assertThat(key.value()).isEqualTo("k-1");
            assertThat(key.digest()).matches("[0-9a-f]{64}");
        });
    }

    @Test
    void aHazardIsShownWithEveryKeyInTheContract() {
        JsonNode hazard = json(SERVER.get("/hazards/" + first().id(), office));
        assertThat(Stream.of(
                        ("id number sector sectorVersion item requirement basis level ground gradeReason alsoFound "
                                        + "placeCategory placeCategoryId measured row tags lead leadBasis leadReason territory "
                                        + "enterprise heir source firstSource place description occurred recorded stage plan "
                                        + "rectification acceptance voidReason listing extension "
                                        + "reopenReason merger channels penaltyGround overdue enteredLater version actions")
                                .split(" ")))
                .allSatisfy(key -> assertThat(hazard.has(key)).as(key).isTrue());
        assertThat(hazard).hasSize(43);
        assertThat(hazard.path("stage").asText()).isEqualTo("planned");
        assertThat(hazard.path("ground").asText()).isEqualTo("judgement-standard");
        assertThat(hazard.path("overdue").asBoolean()).isTrue();
        assertThat(hazard.path("sector").path("installed").asBoolean()).isTrue();
        assertThat(hazard.path("territory").path("name").asText()).isEqualTo("龙城街道办事处");
        assertThat(hazard.path("row").path("label").asText()).isEqualTo("行non-coal-mine");
        assertThat(hazard.path("plan").path("funds").isNumber()).isTrue();
        assertThat(hazard.path("rectification").isNull()).isTrue();
        assertThat(hazard.path("actions").toString())
                .isEqualTo(
                        "[\"plan\",\"rectification\",\"extension\",\"listing\",\"lead\",\"heir\",\"merger\",\"correction\",\"void\"]");
    }

    @Test
    void aHazardWhoseSectorIsGoneStaysReadable() {
        Hazard orphan = Some.aHazard().in("city-gas").build();
        SERVER.platform.nextStep = () -> orphan;
        JsonNode hazard =
                json(SERVER.post("/hazards/" + first().id() + "/plan", "{}", with(office, "Accept-Language", "en")));
        assertThat(hazard.path("sector").path("installed").asBoolean()).isFalse();
        assertThat(hazard.path("sector").path("name").asText()).isNotBlank();
    }

    @Test
    void queriesAreReadAndTheirFaultsNamed() {
        SERVER.get("/hazards?stage=planned&stage=returned&overdue=true&from=2023-05-01&limit=7&level=major", office);
        assertThat(SERVER.platform.told).singleElement().isInstanceOfSatisfying(HazardQuery.class, query -> {
            assertThat(query.stages()).containsExactly(Stage.PLANNED, Stage.RETURNED);
            assertThat(query.overdueOn()).isPresent();
            assertThat(query.from()).hasValue(LocalDate.of(2023, 5, 1));
            assertThat(query.limit()).isEqualTo(7);
        });
        JsonNode problem = refused(
                SERVER.get(
                        "/hazards?stage=x&from=1.5.2023&limit=201&enterprise=7&overdue=maybe&listed=false&level=huge",
                        office),
                422,
                "invalid-input");
        assertThat(problem.path("faults").findValuesAsText("pointer"))
                .containsExactlyInAnyOrder("stage", "from", "limit", "enterprise", "overdue", "listed", "level");
        assertThat(problem.path("faults").findValuesAsText("message")).noneMatch(String::isBlank);
    }

    @Test
    void aMisspeltFilterIsRefusedAndNotPassedOver() {
        JsonNode problem = refused(SERVER.get("/hazards?stagee=planned&limit=7&x=", office), 422, "invalid-input");
        assertThat(problem.path("faults").findValuesAsText("pointer")).containsExactly("stagee", "x");
    }

    @Test
    void soIsOneOfAnOrderForAFile() {
        for (String path : List.of("/hazards", "/cases", "/enterprises", "/people")) {
            JsonNode problem = refused(
                    SERVER.post(path + "/export?stagee=planned&format=csv", "{}", office), 422, "invalid-input");
            assertThat(problem.path("faults").findValuesAsText("pointer")).containsExactly("stagee");
        }
    }

    @Test
    void aLostRaceSaysWhoWonIt() {
        SERVER.platform.nextStep = () -> {
            throw new ProblemException(CommonProblem.STALE_VERSION, "王五", "2023-06-22T01:02:03.004Z", 4);
        };
        JsonNode problem = refused(
                SERVER.post("/hazards/" + first().id() + "/plan", "{\"version\":3}", office), 409, "stale-version");
        assertThat(problem.path("by").asText()).isEqualTo("王五");
        assertThat(problem.path("at").asText()).isEqualTo("2023-06-22T01:02:03.004Z");
        assertThat(problem.path("version").asLong()).isEqualTo(4);
        assertThat(problem.path("detail").asText()).contains("王五", "2023-06-22 09:02:03");
    }

    @Test
    void aStepAtTheWrongStageSaysTheStage() {
        SERVER.platform.nextStep = () -> {
            throw new ProblemException(RecordProblem.WRONG_STAGE, Stage.ACCEPTED, "plan");
        };
        JsonNode problem = refused(SERVER.post("/hazards/" + first().id() + "/plan", "{}", office), 409, "wrong-stage");
        assertThat(problem.path("detail").asText()).contains("已销号", "落实五要素");
    }

    @Test
    void eachStepReachesItsService() {
        String record = "/hazards/" + first().id();
        for (String step :
                List.of("/plan", "/rectification", "/acceptance", "/return", "/correction", "/separation", "/void")) {
            assertThat(SERVER.post(record + step, "{\"version\":2}", office).statusCode())
                    .as(step)
                    .isEqualTo(200);
        }
        assertThat(SERVER.platform.told)
                .extracting(input -> input.getClass().getSimpleName())
                .containsExactly(
                        "PlanHazard",
                        "RectifyHazard",
                        "AcceptHazard",
                        "ReasonedChange",
                        "CorrectHazard",
                        "ReasonedChange",
                        "ReasonedChange");
    }

    @Test
    void whatStandsForOthersIsNotVoidedAndWhatWasMergedCanBeSeparated() {
        Hazard stays = first();
        Hazard merged = Some.aHazard().mergedInto(stays.id()).build();
        assertThat(actions(stays.absorbed(merged))).doesNotContain("void").contains("merger", "correction");
        assertThat(actions(merged)).containsExactly("separation");
    }

    private List<String> actions(Hazard hazard) {
        SERVER.platform.nextStep = () -> hazard;
        JsonNode shown = json(SERVER.post("/hazards/" + first().id() + "/plan", "{}", office));
        List<String> actions = new ArrayList<>();
        shown.path("actions").forEach(action -> actions.add(action.asText()));
        return actions;
    }

    @Test
    void eventsNameTheFieldsThatChanged() {
        JsonNode events =
                json(SERVER.get("/hazards/" + first().id() + "/events", office)).path("items");
        assertThat(events.get(0).path("changes").get(0).path("label").asText()).isEqualTo("整改时限");
    }

    private static Hazard first() {
        return SERVER.platform.hazards.values().iterator().next();
    }
}
