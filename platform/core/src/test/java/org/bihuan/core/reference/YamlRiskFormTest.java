package org.bihuan.core.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bihuan.api.organisation.SealedPhone;
import org.bihuan.api.risk.BasicList;
import org.bihuan.api.risk.ControlList;
import org.bihuan.api.risk.DutyList;
import org.bihuan.api.risk.EmergencyList;
import org.bihuan.api.risk.RiskForm;
import org.bihuan.api.risk.RiskForm.Field;
import org.bihuan.api.risk.RiskList;
import org.junit.jupiter.api.Test;

class YamlRiskFormTest {
    private static final Map<RiskList, Class<?>> CLASSES = Map.of(
            RiskList.BASIC, BasicList.class,
            RiskList.DUTY, DutyList.class,
            RiskList.CONTROL, ControlList.class,
            RiskList.EMERGENCY, EmergencyList.class);

    /** What the form asks for and the head of the record holds. */
    private static final Set<String> OF_THE_HEAD = Set.of("enterprise", "row");

    private final RiskForm form = new YamlRiskForm().form();

    @Test
    void theFormHasTheFourListsOfAnnex3() {
        assertThat(form.lists())
                .extracting(list -> list.label().zh())
                .containsExactly("一、重大风险基础信息清单", "二、责任分工信息清单", "三、防控措施清单", "四、应急处置清单");
        assertThat(form.assessed().label().zh()).isEqualTo("是否开展风险评估");
        assertThat(form.of(RiskList.BASIC).fields())
                .extracting(field -> field.label().zh())
                .containsExactly("风险点名称", "所属生产经营单位", "所属行业领域", "风险描述", "风险详细地址", "危险特性及影响范围");
    }

    @Test
    void theMeasuresOfTerritoryAndDepartmentAreThoseOfTheForm() {
        assertThat(form.of(RiskList.CONTROL).along("regulatorMeasures").get(0).options())
                .extracting(option -> option.label().zh())
                .containsExactly("挂牌督办", "隔离危险源", "减员减人", "畅通疏散", "整治拆除", "淘汰关闭", "停产停业", "市场禁入");
    }

    @Test
    void everyFieldOfTheFormIsAComponentOfItsListAndTheOtherWayRound() {
        CLASSES.forEach((list, type) -> {
            List<String> fields = new ArrayList<>();
            form.of(list).fields().stream()
                    .filter(field -> !OF_THE_HEAD.contains(field.id()))
                    .forEach(field -> paths("", field, fields));
            assertThat(fields).as(list.name()).containsExactlyInAnyOrderElementsOf(components("", type));
        });
    }

    @Test
    void whatAnEmptyListLacksAreItsRequiredFields() {
        assertThat(missing(RiskList.BASIC, BasicList.of("x").missing()))
                .isEqualTo(required(RiskList.BASIC, Set.of("riskPoint", "enterprise", "row")));
        assertThat(missing(RiskList.DUTY, DutyList.empty().missing())).isEqualTo(required(RiskList.DUTY, Set.of()));
        assertThat(missing(RiskList.CONTROL, ControlList.empty().missing()))
                .isEqualTo(required(RiskList.CONTROL, Set.of()));
        assertThat(missing(RiskList.EMERGENCY, EmergencyList.empty().missing()))
                .isEqualTo(required(RiskList.EMERGENCY, Set.of()));
    }

    /** The labels of what is missing, found by its path. */
    private Set<String> missing(RiskList list, List<String> paths) {
        return paths.stream()
                .map(path -> form.of(list).along(path))
                .map(along -> along.get(along.size() - 1).label().zh() + along.size())
                .collect(Collectors.toSet());
    }

    private Set<String> required(RiskList list, Set<String> but) {
        return form.of(list).fields().stream()
                .filter(field -> !but.contains(field.id()))
                .flatMap(field -> field.type() == RiskForm.Content.GROUP
                        ? field.parts().stream()
                                .filter(Field::required)
                                .map(part -> part.label().zh() + 2)
                        : Stream.of(field.label().zh() + 1))
                .collect(Collectors.toSet());
    }

    private static void paths(String before, Field field, List<String> into) {
        if (field.parts().isEmpty()) {
            into.add(before + field.id());
            if (!field.other().isEmpty()) {
                into.add(before + field.other());
            }
        }
        field.parts().forEach(part -> paths(before + field.id() + "/", part, into));
    }

    private static List<String> components(String before, Class<?> type) {
        List<String> names = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Class<?> inner = innermost(component.getGenericType());
            boolean leaf = !inner.isRecord()
                    || inner == SealedPhone.class
                    || inner.getSimpleName().endsWith("Id");
            if (leaf) {
                names.add(before + component.getName());
            } else {
                names.addAll(components(before + component.getName() + "/", inner));
            }
        }
        return names;
    }

    private static Class<?> innermost(Type type) {
        return type instanceof ParameterizedType generic
                ? innermost(generic.getActualTypeArguments()[0])
                : (Class<?>) type;
    }
}
