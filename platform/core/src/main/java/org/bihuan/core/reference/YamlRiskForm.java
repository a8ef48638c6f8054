package org.bihuan.core.reference;

import java.util.List;
import org.bihuan.api.risk.RiskForm;
import org.bihuan.api.risk.RiskForm.Content;
import org.bihuan.api.risk.RiskForm.Field;
import org.bihuan.api.risk.RiskForm.ListForm;
import org.bihuan.api.risk.RiskForm.Option;
import org.bihuan.api.risk.RiskList;
import org.bihuan.api.text.Text;
import org.bihuan.core.risk.RiskFormSource;
import org.bihuan.core.sector.YamlMap;
import org.osgi.service.component.annotations.Component;

/** The form of Annex 3 as it ships with the platform. */
@Component
public final class YamlRiskForm implements RiskFormSource {
    private final RiskForm form = ReferenceData.read("annex3.yaml", YamlRiskForm::form);

    @Override
    public RiskForm form() {
        return form;
    }

    private static RiskForm form(YamlMap file) {
        return new RiskForm(
                Labels.of(file, "title"),
                file.maps("lists").stream().map(YamlRiskForm::list).toList(),
                file.map("assessed").map(YamlRiskForm::field).orElseThrow());
    }

    private static ListForm list(YamlMap list) {
        return new ListForm(
                list.choice("list", RiskList.class).orElse(RiskList.BASIC),
                Labels.of(list, "label"),
                fields(list, "fields"));
    }

    private static List<Field> fields(YamlMap map, String key) {
        return map.maps(key).stream().map(YamlRiskForm::field).toList();
    }

    private static Field field(YamlMap field) {
        return new Field(
                field.text("id"),
                Labels.of(field, "label"),
                field.choice("type", Content.class).orElse(Content.TEXT),
                field.flag("required"),
                field.optionalText("sample").orElse(""),
                field.optionalMap("hint").isPresent() ? Labels.of(field, "hint") : Text.of(""),
                field.maps("options").stream()
                        .map(option -> new Option(option.text("id"), Labels.of(option, "label")))
                        .toList(),
                field.optionalText("other").orElse(""),
                fields(field, "parts"));
    }
}
