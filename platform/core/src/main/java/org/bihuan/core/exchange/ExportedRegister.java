package org.bihuan.core.exchange;

import static org.bihuan.core.exchange.ExportedList.NAME;
import static org.bihuan.core.exchange.ExportedList.WIDE;
import static org.bihuan.core.exchange.ExportedList.WORD;
import static org.bihuan.core.exchange.ExportedList.column;
import static org.bihuan.core.exchange.ExportedList.dayColumn;
import static org.bihuan.core.exchange.ExportedList.numberColumn;
import static org.bihuan.core.exchange.ExportedList.orBlank;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.organisation.Appointments;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.FormerName;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.organisation.OtherEnterprise;
import org.bihuan.api.organisation.Person;
import org.bihuan.api.organisation.SealedPhone;
import org.bihuan.core.exchange.ExportedList.Column;

/** The columns of enterprises, public bodies and the people whom these named. */
final class ExportedRegister {
    private ExportedRegister() {}

    /**
     * A person as the file shows him or her.
     *
     * @param person the person
     * @param phone the telephone number as the reader may see it
     */
    record NamedPerson(Person person, Optional<String> phone) {}

    static List<Column<KnownBody>> organisations() {
        return List.of(
                column("name", WIDE, (one, shown) -> one.body().name()),
                column("terms.shortName", NAME, (one, shown) -> one.body().shortName()),
                column("terms.kind", WORD, (one, shown) -> shown.word(one.body().kind(), "organisation")),
                column("terms.parent", NAME, (one, shown) -> orBlank(one.body().parent(), shown::organisation)),
                column(
                        "terms.aliases",
                        WIDE,
                        (one, shown) -> shown.list(one.body().aliases(), alias -> alias)),
                column("active", WORD, (one, shown) -> shown.yes(one.body().active())),
                column("terms.standing", WORD, (one, shown) -> shown.word(one.standing(), "organisation")),
                dayColumn("standing.since", WORD, (one, shown) -> orBlank(one.since(), LocalDate::toString)),
                column("terms.successors", NAME, (one, shown) -> shown.list(one.successors(), shown::organisation)),
                column(
                        "history.formerNames.name",
                        NAME,
                        (one, shown) -> shown.list(one.formerNames(), ExportedRegister::earlier)));
    }

    static List<Column<NamedPerson>> people() {
        return List.of(
                column(
                        "unit",
                        NAME,
                        (one, shown) -> shown.organisation(one.person().unit())),
                column("duty", WORD, (one, shown) -> shown.word(one.person().duty(), "duty")),
                column("person", WORD, (one, shown) -> one.person().name()),
                column("position", NAME, (one, shown) -> one.person().position()),
                column("rank", WORD, (one, shown) -> orBlank(one.person().rank(), rank -> shown.word(rank, "rank"))),
                column("phone.masked", 18, (one, shown) -> one.phone().orElse("")),
                dayColumn("from", WORD, (one, shown) -> one.person().from().toString()),
                dayColumn("until", WORD, (one, shown) -> orBlank(one.person().until(), LocalDate::toString)));
    }

    private static String earlier(FormerName one) {
        return one.name() + " (~" + one.until() + ")";
    }

    /** What a unit has of one matter that the plan wants of it. */
    record UnitPoint(OrganisationId unit, Appointments.Point point) {}

    static List<Column<UnitPoint>> appointments() {
        return List.of(
                column("unit", NAME, (one, shown) -> shown.organisation(one.unit())),
                column("matter", NAME, (one, shown) -> shown.word(one.point().matter(), "matter")),
                column("rule", WORD, (one, shown) -> one.point().matter().rule()),
                column("standing", NAME, (one, shown) -> shown.word(one.point().standing(), "standing")),
                column("what", NAME, (one, shown) -> one.point().what()));
    }

    static List<Column<Enterprise>> enterprises() {
        return List.of(
                column("name", WIDE, (firm, shown) -> firm.name()),
                column("creditCode", 22, (firm, shown) -> firm.creditCode().value()),
                column("territory", NAME, (firm, shown) -> shown.organisation(firm.territory())),
                column("sector", NAME, (firm, shown) -> shown.sector(firm.sector())),
                column("furtherSectors", NAME, (firm, shown) -> shown.list(firm.furtherSectors(), shown::sector)),
                column("industry", WORD, (firm, shown) -> orBlank(firm.industry(), code -> code.value())),
                column("size", WORD, (firm, shown) -> orBlank(firm.size(), size -> shown.word(size.name()))),
                column("principal", WORD, (firm, shown) -> firm.principal().orElse("")),
                column("phone.masked", 18, (firm, shown) -> orBlank(firm.phone(), SealedPhone::masked)),
                column("tags", NAME, (firm, shown) -> shown.list(firm.tags(), shown::row)),
                column(
                        "highRisk.sector",
                        NAME,
                        (firm, shown) -> shown.list(firm.highRisk(), ground -> ground.reason()
                                .map(reason -> shown.sector(ground.sector()) + "：" + reason)
                                .orElse(shown.sector(ground.sector())))),
                column("address", WIDE, (firm, shown) -> firm.address().orElse("")),
                numberColumn(
                        "coordinates.longitude",
                        WORD,
                        (firm, shown) ->
                                orBlank(firm.coordinates(), at -> at.longitude().toPlainString())),
                numberColumn(
                        "coordinates.latitude",
                        WORD,
                        (firm, shown) ->
                                orBlank(firm.coordinates(), at -> at.latitude().toPlainString())),
                dayColumn("closed", WORD, (firm, shown) -> orBlank(firm.closed(), day -> day.toString())),
                column(
                        "history.formerNames.name",
                        NAME,
                        (firm, shown) -> shown.list(firm.history().formerNames(), ExportedRegister::earlier)),
                column(
                        "history.superiors.enterprise.name",
                        NAME,
                        (firm, shown) -> orBlank(firm.history().superior(), OtherEnterprise::name)),
                column(
                        "history.successors.name",
                        NAME,
                        (firm, shown) -> shown.list(firm.history().successors(), OtherEnterprise::name)),
                column("recorded", 18, (firm, shown) -> Shown.minute(firm.recorded())));
    }
}
