package org.bihuan.core.exchange;

import static org.bihuan.core.exchange.ExportedList.NAME;
import static org.bihuan.core.exchange.ExportedList.WIDE;
import static org.bihuan.core.exchange.ExportedList.WORD;
import static org.bihuan.core.exchange.ExportedList.column;
import static org.bihuan.core.exchange.ExportedList.dayColumn;
import static org.bihuan.core.exchange.ExportedList.numberColumn;
import static org.bihuan.core.exchange.ExportedList.orBlank;

import java.math.BigDecimal;
import java.util.List;
import org.bihuan.api.organisation.SealedPhone;
import org.bihuan.api.risk.BasicList.HazardCharacter;
import org.bihuan.api.risk.EmergencyList.Material;
import org.bihuan.api.risk.Risk;
import org.bihuan.api.risk.RiskList;
import org.bihuan.core.exchange.ExportedList.Column;

/** The columns of risks: the fields of the four lists of Annex 3, a line for each risk, however many there are. */
final class ExportedRisks {
    private ExportedRisks() {}

    static List<Column<Risk>> columns() {
        return ExportedRecords.columns(
                Risk::voidReason,
                List.of(
                        column("basic.description", WIDE, (risk, shown) -> risk.basic()
                                .description()
                                .orElse("")),
                        column("basic.address", NAME, (risk, shown) -> risk.basic()
                                .address()
                                .orElse("")),
                        column(
                                "basic.hazardCharacter.accidentTypes",
                                NAME,
                                (risk, shown) -> shown.options(
                                        RiskList.BASIC,
                                        "hazardCharacter/accidentTypes",
                                        character(risk).accidentTypes())),
                        numberColumn(
                                "basic.hazardCharacter.maxCasualties",
                                WORD,
                                (risk, shown) -> orBlank(character(risk).maxCasualties(), String::valueOf)),
                        numberColumn(
                                "basic.hazardCharacter.maxLoss",
                                WORD,
                                (risk, shown) -> orBlank(character(risk).maxLoss(), BigDecimal::toPlainString)),
                        column("basic.hazardCharacter.socialImpact", NAME, (risk, shown) -> character(risk)
                                .socialImpact()
                                .orElse("")),
                        column(
                                "duty.regulator.department",
                                NAME,
                                (risk, shown) -> orBlank(risk.duty().regulator().department(), shown::organisation)),
                        column("duty.regulator.person", WORD, (risk, shown) -> risk.duty()
                                .regulator()
                                .person()
                                .orElse("")),
                        column(
                                "duty.regulator.phone.masked",
                                18,
                                (risk, shown) -> orBlank(risk.duty().regulator().phone(), SealedPhone::masked)),
                        column("duty.operatorHead.person", WORD, (risk, shown) -> risk.duty()
                                .operatorHead()
                                .person()
                                .orElse("")),
                        column(
                                "duty.operatorHead.phone.masked",
                                18,
                                (risk, shown) ->
                                        orBlank(risk.duty().operatorHead().phone(), SealedPhone::masked)),
                        column(
                                "control.operatorMeasures",
                                WIDE,
                                (risk, shown) -> shown.lines(risk.control().operatorMeasures(), line -> line)),
                        column(
                                "control.regulatorMeasures",
                                WIDE,
                                (risk, shown) -> shown.options(
                                        RiskList.CONTROL,
                                        "regulatorMeasures",
                                        risk.control().regulatorMeasures())),
                        column("control.otherMeasure", NAME, (risk, shown) -> risk.control()
                                .otherMeasure()
                                .orElse("")),
                        column(
                                "emergency.measures",
                                WIDE,
                                (risk, shown) -> shown.lines(risk.emergency().measures(), line -> line)),
                        column(
                                "emergency.materials.category",
                                NAME,
                                (risk, shown) -> shown.lines(
                                        materials(risk), one -> one.category().orElse(""))),
                        column(
                                "emergency.materials.name",
                                NAME,
                                (risk, shown) -> shown.lines(materials(risk), Material::name)),
                        column(
                                "emergency.materials.quantity",
                                WORD,
                                (risk, shown) -> shown.lines(
                                        materials(risk), one -> orBlank(one.quantity(), BigDecimal::toPlainString))),
                        column(
                                "emergency.materials.extra",
                                NAME,
                                (risk, shown) -> shown.lines(
                                        materials(risk), one -> one.extra().orElse(""))),
                        column("assessed", WORD, (risk, shown) -> orBlank(risk.assessed(), shown::yes)),
                        dayColumn(
                                "controlled", WORD, (risk, shown) -> orBlank(risk.controlled(), day -> day.toString())),
                        dayColumn(
                                "closing.date",
                                WORD,
                                (risk, shown) -> orBlank(
                                        risk.closing(), end -> end.date().toString())),
                        column(
                                "closing.reason",
                                NAME,
                                (risk, shown) -> orBlank(risk.closing(), Risk.Closing::reason))));
    }

    private static HazardCharacter character(Risk risk) {
        return risk.basic().hazardCharacter();
    }

    private static List<Material> materials(Risk risk) {
        return risk.emergency().materials();
    }
}
