package org.bihuan.itest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;

/** What a test tells of a hazard in a mine. */
final class Mines {
    private Mines() {}

    /** A hazard found in June 2023 at the first enterprise that the caller sees. */
    static Map<String, Object> hazard(Session session) {
        String enterprise = Session.read(session.get("/api/v1/enterprises?sector=non-coal-mines&limit=1"))
                .at("/items/0/id")
                .asText();
        return new HashMap<>(Map.of(
                "sector", "non-coal-mines",
                "item", "mine-01",
                "enterprise", enterprise,
                "source", "inspection",
                "place", "一号采区",
                "description", "越界开采",
                "occurred", "2023-06-20"));
    }

    static Map<String, Object> at(Map<String, Object> hazard, String place) {
        Map<String, Object> other = new HashMap<>(hazard);
        other.put("place", place);
        return other;
    }

    static JsonNode register(Session session) {
        var answer = session.post("/api/v1/hazards", hazard(session));
        if (answer.statusCode() != 201) {
            throw new AssertionError(answer.body());
        }
        return Session.read(answer);
    }

    /** The five elements. */
    static Map<String, Object> plan(int version) {
        return Map.of(
                "version", version,
                "responsible", "张工",
                "measures", "封堵巷道并设置警示",
                "funds", 12_000.5,
                "deadline", "2023-07-20",
                "emergencyPlan", "撤出人员并设岗看守",
                "date", "2023-06-20");
    }
}
