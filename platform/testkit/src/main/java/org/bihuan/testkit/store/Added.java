package org.bihuan.testkit.store;

import static org.bihuan.testkit.Some.aHazard;
import static org.bihuan.testkit.Some.anEventOf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.hazard.HazardId;
import org.bihuan.api.hazard.Stage;
import org.bihuan.testkit.Some;
import org.bihuan.testkit.SomeHazard;

/** Hazards that are kept by stores, each with its event. */
final class Added {
    private Added() {}

    static Hazard hazard(Stores stores, SomeHazard some) {
        Hazard hazard = some.build();
        stores.hazards().add(hazard, anEventOf(hazard).build());
        return hazard;
    }

    /** Hazards, three found on each day, with stages that take turns; newest first. */
    static List<Hazard> hazards(Stores stores, int count, Stage... stages) {
        LocalDate day = LocalDate.of(2023, 6, 1);
        List<Hazard> newestFirst = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Stage stage = stages[i % stages.length];
            SomeHazard some = aHazard().foundOn(day.plusDays(i / 3));
            newestFirst.add(
                    0,
                    hazard(
                            stores,
                            switch (stage) {
                                case PLANNED -> some.planned(day, day);
                                case RECTIFIED -> some.rectified(day, true);
                                case ACCEPTED -> some.accepted(day);
                                case RETURNED -> some.returned();
                                case REOPENED -> some.reopened("再次出现");
                                case MERGED -> some.mergedInto(new HazardId(Some.id()));
                                case VOIDED -> some.voided("重复");
                                case REGISTERED -> some;
                            }));
        }
        return newestFirst;
    }
}
