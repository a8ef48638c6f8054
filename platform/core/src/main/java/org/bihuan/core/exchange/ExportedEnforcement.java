package org.bihuan.core.exchange;

import static org.bihuan.core.exchange.ExportedList.column;
import static org.bihuan.core.exchange.ExportedList.orBlank;

import java.util.List;
import org.bihuan.api.enforcement.FollowUp;
import org.bihuan.api.enforcement.FollowUp.Penalty;
import org.bihuan.core.exchange.ExportedList.Column;

/** The columns of lists that enforcement works out. */
final class ExportedEnforcement {
    private static final int WIDE = 44;
    private static final int NAME = 28;
    private static final int WORD = 14;

    private ExportedEnforcement() {}

    static List<Column<FollowUp>> followUps() {
        return List.of(
                column("number", 20, (one, shown) -> one.number()),
                column("description", WIDE, (one, shown) -> one.description()),
                column("enterpriseName", NAME, (one, shown) -> one.enterpriseName()),
                column("lead", NAME, (one, shown) -> shown.organisation(one.lead())),
                column("territory", NAME, (one, shown) -> shown.organisation(one.territory())),
                column("stage", WORD, (one, shown) -> shown.word(one.stage().name())),
                column("plan.deadline", WORD, (one, shown) -> orBlank(one.deadline(), day -> day.toString())),
                column(
                        "decisions.date",
                        NAME,
                        (one, shown) -> shown.list(
                                one.penalties(), penalty -> penalty.date().toString())),
                column(
                        "decisions.department",
                        NAME,
                        (one, shown) -> shown.list(
                                one.penalties().stream()
                                        .map(Penalty::department)
                                        .distinct()
                                        .toList(),
                                shown::organisation)));
    }
}
