package org.bihuan.rest.risk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bihuan.api.identity.Function;
import org.bihuan.api.organisation.SealedPhone;
import org.bihuan.api.risk.BasicList;
import org.bihuan.api.risk.ControlList;
import org.bihuan.api.risk.DutyList;
import org.bihuan.api.risk.EmergencyList;
import org.bihuan.api.risk.Risk;
import org.bihuan.api.risk.RiskForm.ListForm;
import org.bihuan.api.risk.RiskStage;
import org.bihuan.rest.http.Call;
import org.bihuan.rest.http.Names;
import org.bihuan.rest.http.Platform;
import org.bihuan.rest.json.Json;
import org.bihuan.rest.record.HeadViews;
import org.bihuan.rest.record.LinkView;
import org.bihuan.rest.record.Offers;
import org.bihuan.rest.risk.RiskView.BasicView;
import org.bihuan.rest.risk.RiskView.CharacterView;
import org.bihuan.rest.risk.RiskView.ClosingView;
import org.bihuan.rest.risk.RiskView.ControlView;
import org.bihuan.rest.risk.RiskView.DutyView;
import org.bihuan.rest.risk.RiskView.EmergencyView;
import org.bihuan.rest.risk.RiskView.ListView;
import org.bihuan.rest.risk.RiskView.MaterialView;
import org.bihuan.rest.risk.RiskView.MissingView;
import org.bihuan.rest.risk.RiskView.PrincipalView;
import org.bihuan.rest.risk.RiskView.RegulatorView;

/** Shows risks to a caller. */
final class RiskViews {
    private final Platform platform;
    private final HeadViews heads;
    private final Names names;

    RiskViews(Platform platform) {
        this.platform = platform;
        this.heads = new HeadViews(platform);
        this.names = new Names(platform);
    }

    RiskView of(Risk risk, Call call) {
        return new RiskView(
                heads.of(risk, call.language()),
                basic(risk.basic()),
                duty(risk.duty()),
                control(risk.control()),
                emergency(risk.emergency()),
                risk.assessed().orElse(null),
                platform.risks().form().lists().stream()
                        .map(form -> list(form, risk, call.language()))
                        .toList(),
                risk.controlled().orElse(null),
                risk.closing()
                        .map(closing -> new ClosingView(closing.date(), closing.reason()))
                        .orElse(null),
                risk.links().stream().map(LinkView::of).toList(),
                risk.voidReason().orElse(null),
                actions(risk, call));
    }

    private static BasicView basic(BasicList list) {
        return new BasicView(
                list.riskPoint(),
                list.description().orElse(null),
                list.address().orElse(null),
                new CharacterView(
                        list.hazardCharacter().accidentTypes(),
                        list.hazardCharacter().maxCasualties().orElse(null),
                        list.hazardCharacter().maxLoss().orElse(null),
                        list.hazardCharacter().socialImpact().orElse(null)));
    }

    private DutyView duty(DutyList list) {
        DutyList.Regulator regulator = list.regulator();
        return new DutyView(
                new RegulatorView(
                        regulator.department().map(names::organisation).orElse(null),
                        regulator.person().orElse(null),
                        regulator.phone().map(SealedPhone::masked).orElse(null)),
                new PrincipalView(
                        list.operatorHead().person().orElse(null),
                        list.operatorHead().phone().map(SealedPhone::masked).orElse(null)));
    }

    private static ControlView control(ControlList list) {
        return new ControlView(
                list.operatorMeasures(),
                list.regulatorMeasures(),
                list.otherMeasure().orElse(null));
    }

    private static EmergencyView emergency(EmergencyList list) {
        return new EmergencyView(
                list.measures(),
                list.materials().stream()
                        .map(one -> new MaterialView(
                                one.category().orElse(null),
                                one.name(),
                                one.quantity().orElse(null),
                                one.extra().orElse(null)))
                        .toList());
    }

    private static ListView list(ListForm form, Risk risk, Locale language) {
        List<MissingView> missing = risk.missing(form.list()).stream()
                .map(field -> new MissingView(field, label(form, field, language)))
                .toList();
        return new ListView(Json.id(form.list()), form.label().in(language), missing.isEmpty(), missing);
    }

    /** As printed; with the field around it, and in a table with the number of the row. */
    private static String label(ListForm form, String field, Locale language) {
        String label =
                form.along(field).stream().map(one -> one.label().in(language)).collect(Collectors.joining(" · "));
        return Optional.of(field.replaceAll("\\D", ""))
                .filter(row -> !row.isEmpty())
                .map(row -> label + " " + (Integer.parseInt(row) + 1))
                .orElse(label);
    }

    private List<String> actions(Risk risk, Call call) {
        boolean active = risk.stage().active();
        return new Offers(platform, risk, call.caller())
                .step("fill", Function.FILL_RISK, active)
                .step("closing", Function.CLOSE_RISK, risk.stage() == RiskStage.COMPLETE)
                .stepForAll("closing", Function.CLOSE_RISK, risk.stage() == RiskStage.INCOMPLETE)
                .step("heir", Function.ASSIGN_HEIR, active)
                .step("void", Function.VOID_RISK, active)
                .stepForAll("void", Function.VOID_RISK, risk.stage() == RiskStage.CLOSED)
                .step("phone", Function.READ_RISK_PHONE, true)
                .steps();
    }
}
