package org.bihuan.core.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.lookback.FindOutcome;
import org.bihuan.api.lookback.LookBack;
import org.bihuan.api.lookback.LookBackService;
import org.bihuan.api.lookback.NewLookBack;
import org.bihuan.api.organisation.Enterprise;
import org.jspecify.annotations.Nullable;

/** Look-backs at earlier listings; most of them passed, the others still to be looked at. */
final class DemoLookBacks {
    private final LookBackService lookBacks;
    private final Agenda agenda;
    private final Random random;
    private final OfficeHours hours;

    DemoLookBacks(LookBackService lookBacks, Agenda agenda, Random random) {
        this.lookBacks = lookBacks;
        this.agenda = agenda;
        this.random = random;
        this.hours = new OfficeHours(random);
    }

    /** Puts a look-back at an enterprise on the agenda of a day, with its outcome some days later, or none. */
    void add(LocalDate day, String sector, @Nullable String row, Enterprise enterprise, Caller caller) {
        LocalDate listed = LocalDate.of(2020 + random.nextInt(3), 1 + random.nextInt(12), 1 + random.nextInt(28));
        NewLookBack told = new NewLookBack(
                sector,
                row,
                List.of(),
                enterprise.id().toString(),
                null,
                day,
                null,
                null,
                "演示督〔" + listed.getYear() + "〕" + (1 + random.nextInt(60)) + "号",
                listed,
                "district",
                "区人民政府",
                "三年行动期间挂牌隐患回头看",
                "演示数据。三年行动期间挂牌督办的重大隐患，核查是否反弹。");
        Instant at = hours.on(day);
        boolean looked = random.nextInt(4) != 0;
        agenda.at(at, () -> {
            LookBack lookBack = lookBacks.register(Command.by(caller), told);
            if (looked) {
                agenda.at(
                        hours.later(at, 3, 12),
                        () -> lookBacks.find(
                                Command.by(caller),
                                lookBack.head().id(),
                                new FindOutcome(lookBack.version(), null, false, "现场核查，整改成果保持，未见反弹", null)));
            }
        });
    }
}
