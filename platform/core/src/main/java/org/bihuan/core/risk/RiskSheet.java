package org.bihuan.core.risk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.bihuan.api.exchange.ImportFault;
import org.bihuan.api.exchange.SheetLayout;
import org.bihuan.api.exchange.SheetRow;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.risk.FillBasic;
import org.bihuan.api.risk.FillControl;
import org.bihuan.api.risk.FillDuty;
import org.bihuan.api.risk.FillEmergency;
import org.bihuan.api.risk.FillEmergency.KeptMaterial;
import org.bihuan.api.risk.NewRisk;
import org.bihuan.api.risk.RiskForm;
import org.bihuan.api.risk.RiskForm.Field;
import org.bihuan.api.risk.RiskForm.Option;
import org.bihuan.api.risk.RiskList;
import org.bihuan.core.exchange.SheetNames;
import org.bihuan.core.exchange.SheetValues;
import org.bihuan.core.exchange.Words;
import org.jspecify.annotations.Nullable;

/** What a line of the template of risks tells. Names and words stand for ids; what is none stays as it is written. */
final class RiskSheet {
    private final SheetNames names;
    private final RiskForm form;
    private final Words accidentTypes;
    private final Words regulatorMeasures;

    RiskSheet(SheetNames names, RiskForm form) {
        this.names = names;
        this.form = form;
        this.accidentTypes = options(form, RiskList.BASIC, "hazardCharacter/accidentTypes");
        this.regulatorMeasures = options(form, RiskList.CONTROL, "regulatorMeasures");
    }

    SheetLayout layout() {
        return new RiskTemplate(names, form, accidentTypes, regulatorMeasures).layout();
    }

    /** What a cell of the line takes for an id; what is no id stays as it is. */
    String word(SheetRow row, String column, String id) {
        return switch (column) {
            case "hazardCharacter.accidentTypes" -> accidentTypes.word(id);
            case "regulatorMeasures" -> regulatorMeasures.word(id);
            default -> names.word(column, id);
        };
    }

    /**
     * What a line tells; days and numbers that are none are noted.
     *
     * @param reach within which its owner may register
     */
    ToldRisk told(SheetRow row, Reach reach, Faults faults) {
        String riskPoint = row.texts().get("riskPoint");
        return new ToldRisk(
                new NewRisk(
                        names.sector(row, faults),
                        row.find("row").map(names::row).orElse(null),
                        names.rows(row.parts("tags")),
                        names.enterprise(row, reach, faults),
                        null,
                        SheetValues.day(row, "occurred", faults),
                        null,
                        null,
                        riskPoint),
                new FillBasic(
                        null,
                        riskPoint,
                        row.texts().get("description"),
                        row.texts().get("address"),
                        new FillBasic.Extent(
                                ids(accidentTypes, row, "hazardCharacter.accidentTypes"),
                                SheetValues.count(row, "hazardCharacter.maxCasualties", faults),
                                SheetValues.number(row, "hazardCharacter.maxLoss", faults),
                                row.texts().get("hazardCharacter.socialImpact"))),
                new FillDuty(
                        null,
                        new FillDuty.Regulator(
                                row.find("regulator.department")
                                        .map(names::body)
                                        .orElse(null),
                                row.texts().get("regulator.person"),
                                row.texts().get("regulator.phone")),
                        new FillDuty.OperatorHead(
                                row.texts().get("operatorHead.person"),
                                row.texts().get("operatorHead.phone"))),
                new FillControl(
                        null,
                        SheetValues.sentences(row, "operatorMeasures"),
                        ids(regulatorMeasures, row, "regulatorMeasures"),
                        row.texts().get("otherMeasure")),
                new FillEmergency(null, SheetValues.sentences(row, "measures"), materials(row, faults)),
                SheetValues.yes(row, "assessed", faults));
    }

    /** Each of a material's columns has as many parts as there are names, or none. */
    private static List<KeptMaterial> materials(SheetRow row, Faults faults) {
        List<List<String>> columns = RiskTemplate.MATERIALS.stream()
                .map(key -> SheetValues.parts(row, key))
                .toList();
        List<String> materialNames = columns.get(1);
        int count = materialNames.isEmpty()
                ? columns.stream().mapToInt(List::size).max().orElse(0)
                : materialNames.size();
        boolean equal = true;
        for (int i = 0; i < columns.size(); i++) {
            int parts = columns.get(i).size();
            boolean fits = parts == 0 || parts == count;
            equal = equal && fits;
            faults.require(
                    fits,
                    "/" + RiskTemplate.MATERIALS.get(i).replace('.', '/'),
                    ImportFault.UNEQUAL_PARTS,
                    parts,
                    count);
        }
        List<KeptMaterial> materials = new ArrayList<>();
        for (int i = 0; equal && i < count; i++) {
            materials.add(new KeptMaterial(
                    part(columns.get(0), i),
                    part(materialNames, i),
                    quantity(part(columns.get(2), i), i, faults),
                    part(columns.get(3), i)));
        }
        return materials;
    }

    private static @Nullable String part(List<String> parts, int at) {
        return at < parts.size() && !parts.get(at).isEmpty() ? parts.get(at) : null;
    }

    private static @Nullable BigDecimal quantity(@Nullable String text, int at, Faults faults) {
        return text == null ? null : SheetValues.number(text, "/materials/" + at + "/quantity", faults);
    }

    private static List<String> ids(Words words, SheetRow row, String key) {
        return row.parts(key).stream().map(words::id).toList();
    }

    /** The options of a field of the form. */
    private static Words options(RiskForm form, RiskList list, String path) {
        List<Field> along = form.of(list).along(path);
        Words words = new Words();
        for (Option option : along.get(along.size() - 1).options()) {
            words = words.with(option.label().zh(), option.id());
        }
        return words;
    }
}
