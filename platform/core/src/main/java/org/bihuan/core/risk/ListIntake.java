package org.bihuan.core.risk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bihuan.api.organisation.Organisation;
import org.bihuan.api.organisation.Organisation.Kind;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.organisation.OrganisationService;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.risk.BasicList;
import org.bihuan.api.risk.BasicList.HazardCharacter;
import org.bihuan.api.risk.ControlList;
import org.bihuan.api.risk.DutyList;
import org.bihuan.api.risk.EmergencyList;
import org.bihuan.api.risk.EmergencyList.Material;
import org.bihuan.api.risk.FillBasic;
import org.bihuan.api.risk.FillControl;
import org.bihuan.api.risk.FillDuty;
import org.bihuan.api.risk.FillEmergency;
import org.bihuan.api.risk.FillEmergency.KeptMaterial;
import org.bihuan.api.risk.RiskFault;
import org.bihuan.api.risk.RiskForm;
import org.bihuan.api.risk.RiskForm.Field;
import org.bihuan.api.risk.RiskForm.Option;
import org.bihuan.api.risk.RiskList;
import org.bihuan.core.privacy.Phones;
import org.bihuan.core.record.Told;
import org.jspecify.annotations.Nullable;

/** Checks the four lists as callers tell them. What is left out is no fault: a list may be saved before it is complete. */
final class ListIntake {
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_TEXT = 2000;
    private static final int LONGEST_MEASURE = 500;
    private static final int MOST_MEASURES = 50;
    private static final int MOST_MATERIALS = 100;
    private static final long MOST_PEOPLE = 100_000;
    private static final BigDecimal LEAST_QUANTITY = new BigDecimal("0.001");
    private static final BigDecimal MOST_QUANTITY = new BigDecimal("999999999");

    private final RiskForm form;
    private final Samples samples;
    private final Phones phones;
    private final OrganisationService organisations;

    ListIntake(RiskForm form, Phones phones, OrganisationService organisations) {
        this.form = form;
        this.samples = new Samples(form);
        this.phones = phones;
        this.organisations = organisations;
    }

    /** The name of a risk point, which must be there. */
    Optional<String> riskPoint(@Nullable String told, Faults faults) {
        Optional<String> name = faults.text("/riskPoint", told, LONGEST_LINE);
        name.ifPresent(value -> data("/riskPoint", value, faults));
        return name;
    }

    BasicList basic(FillBasic told, Faults faults) {
        Optional<FillBasic.Extent> character = Optional.ofNullable(told.hazardCharacter());
        return new BasicList(
                riskPoint(told.riskPoint(), faults).orElse(""),
                text("/description", told.description(), LONGEST_TEXT, faults),
                text("/address", told.address(), LONGEST_LINE, faults),
                new HazardCharacter(
                        options(
                                RiskList.BASIC,
                                "/hazardCharacter/accidentTypes",
                                character.map(FillBasic.Extent::accidentTypes).orElse(null),
                                faults),
                        character.flatMap(one -> Told.number(
                                "/hazardCharacter/maxCasualties", one.maxCasualties(), MOST_PEOPLE, faults)),
                        character.flatMap(one -> Told.yuan("/hazardCharacter/maxLoss", one.maxLoss(), faults)),
                        character.flatMap(one ->
                                text("/hazardCharacter/socialImpact", one.socialImpact(), LONGEST_TEXT, faults))));
    }

    DutyList duty(FillDuty told, DutyList before, UUID risk, Faults faults) {
        Optional<FillDuty.Regulator> regulator = Optional.ofNullable(told.regulator());
        Optional<FillDuty.OperatorHead> head = Optional.ofNullable(told.operatorHead());
        return new DutyList(
                new DutyList.Regulator(
                        regulator.flatMap(one -> department(one.department(), faults)),
                        regulator.flatMap(one -> text("/regulator/person", one.person(), LONGEST_NAME, faults)),
                        phones.told(
                                "/regulator/phone",
                                regulator.map(FillDuty.Regulator::phone).orElse(null),
                                risk,
                                before.regulator().phone(),
                                faults)),
                new DutyList.OperatorHead(
                        head.flatMap(one -> text("/operatorHead/person", one.person(), LONGEST_NAME, faults)),
                        phones.told(
                                "/operatorHead/phone",
                                head.map(FillDuty.OperatorHead::phone).orElse(null),
                                risk,
                                before.operatorHead().phone(),
                                faults)));
    }

    ControlList control(FillControl told, Faults faults) {
        return new ControlList(
                lines("/operatorMeasures", told.operatorMeasures(), faults),
                options(RiskList.CONTROL, "/regulatorMeasures", told.regulatorMeasures(), faults),
                text("/otherMeasure", told.otherMeasure(), LONGEST_MEASURE, faults));
    }

    /** As the enterprise tells it: what the regulator does stays as it is. */
    ControlList controlByOperator(FillControl told, ControlList before, Faults faults) {
        List<String> measures = Optional.ofNullable(told.regulatorMeasures()).orElse(before.regulatorMeasures());
        faults.require(
                new HashSet<>(measures).equals(Set.copyOf(before.regulatorMeasures())),
                "/regulatorMeasures",
                RiskFault.MEASURES_OF_THE_REGULATOR);
        Optional<String> other = faults.optionalText("/otherMeasure", told.otherMeasure(), LONGEST_MEASURE);
        faults.require(
                other.isEmpty() || other.equals(before.otherMeasure()),
                "/otherMeasure",
                RiskFault.MEASURES_OF_THE_REGULATOR);
        return new ControlList(
                lines("/operatorMeasures", told.operatorMeasures(), faults),
                before.regulatorMeasures(),
                before.otherMeasure());
    }

    EmergencyList emergency(FillEmergency told, Faults faults) {
        List<KeptMaterial> kept = Optional.ofNullable(told.materials()).orElse(List.of());
        faults.require(kept.size() <= MOST_MATERIALS, "/materials", RiskFault.TOO_MANY_LINES, MOST_MATERIALS);
        List<Material> materials = new ArrayList<>();
        for (int i = 0; i < kept.size(); i++) {
            materials.add(material("/materials/" + i, kept.get(i), faults));
        }
        return new EmergencyList(lines("/measures", told.measures(), faults), List.copyOf(materials));
    }

    private Material material(String at, KeptMaterial told, Faults faults) {
        Optional<String> name = faults.text(at + "/name", told.name(), LONGEST_NAME);
        name.ifPresent(value -> data(at + "/name", value, faults));
        Optional<BigDecimal> quantity = Optional.ofNullable(told.quantity());
        quantity.ifPresent(value -> faults.require(
                value.compareTo(LEAST_QUANTITY) >= 0 && value.compareTo(MOST_QUANTITY) <= 0,
                at + "/quantity",
                CommonFault.OUT_OF_RANGE,
                LEAST_QUANTITY.toPlainString(),
                MOST_QUANTITY.toPlainString()));
        return new Material(
                text(at + "/category", told.category(), LONGEST_NAME, faults),
                name.orElse(""),
                quantity,
                text(at + "/extra", told.extra(), LONGEST_LINE, faults));
    }

    /** The form has a department of the sector here (行业监管部门); streets and zones it names beside it, for measures alone. */
    private Optional<OrganisationId> department(@Nullable String told, Faults faults) {
        Optional<String> id = faults.optionalText("/regulator/department", told, Told.LONGEST_ID);
        Optional<Organisation> body = id.flatMap(value -> organisations.find(new OrganisationId(value)));
        faults.require(
                id.isEmpty() || body.isPresent(), "/regulator/department", CommonFault.UNKNOWN_ID, id.orElse(""));
        body.ifPresent(one -> faults.require(
                one.active() && one.kind() == Kind.DEPARTMENT,
                "/regulator/department",
                RiskFault.NOT_A_REGULATOR,
                one.name()));
        return body.map(Organisation::id);
    }

    /** Options of the form; the field stands at the same place in the form as in what is told. */
    private List<String> options(RiskList list, String pointer, @Nullable List<String> told, Faults faults) {
        List<Field> along = form.of(list).along(pointer.substring(1));
        List<String> allowed =
                along.get(along.size() - 1).options().stream().map(Option::id).toList();
        List<String> chosen = new ArrayList<>();
        Told.each(pointer, told, faults, (at, id) -> {
            faults.require(allowed.contains(id), at, CommonFault.NOT_ALLOWED, String.join(", ", allowed));
            faults.require(!chosen.contains(id), at, RiskFault.CHOSEN_TWICE);
            chosen.add(id);
        });
        return List.copyOf(chosen);
    }

    /** Texts, one a line; blank ones are passed over. */
    private List<String> lines(String pointer, @Nullable List<String> told, Faults faults) {
        List<String> all = Optional.ofNullable(told).orElse(List.of());
        faults.require(all.size() <= MOST_MEASURES, pointer, RiskFault.TOO_MANY_LINES, MOST_MEASURES);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            text(pointer + "/" + i, all.get(i), LONGEST_MEASURE, faults).ifPresent(lines::add);
        }
        return List.copyOf(lines);
    }

    private Optional<String> text(String pointer, @Nullable String told, int longest, Faults faults) {
        Optional<String> text = faults.optionalText(pointer, told, longest);
        text.ifPresent(value -> data(pointer, value, faults));
        return text;
    }

    private void data(String pointer, String text, Faults faults) {
        faults.require(!samples.include(text), pointer, RiskFault.SAMPLE_OF_THE_FORM);
    }
}
