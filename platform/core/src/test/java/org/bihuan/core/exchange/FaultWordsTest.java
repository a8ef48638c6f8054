package org.bihuan.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.core.exchange.Listed.cell;
import static org.bihuan.core.exchange.Listed.with;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bihuan.api.exchange.SheetColumn;
import org.bihuan.api.job.Job;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.Fault;
import org.bihuan.core.fixture.Platform;
import org.bihuan.testkit.Some;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a fault of a sheet offers can be written into the sheet: words of the template, no ids. */
class FaultWordsTest {
    private static final String ID = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

    private final Platform platform = new Platform();

    @AfterEach
    void close() {
        platform.close();
    }

    private static Job imported(Platform platform, ImportedList list, Stream<Map<String, String>> lines)
            throws IOException {
        return new SomeImports(platform, list)
                .imported(Some.aUser().build(), lines.map(FaultWordsTest::text).toArray(String[]::new));
    }

    private static String text(Map<String, String> line) {
        return line.entrySet().stream()
                .map(cell -> cell.getKey() + "=" + cell.getValue())
                .collect(Collectors.joining("|"));
    }

    /** The arguments of the fault that a word has in a column of an otherwise sound line. */
    private static List<String> told(Listed listed, String column, String word) throws IOException {
        try (Platform platform = new Platform()) {
            ImportedList list = listed.on(platform);
            Map<String, String> line = listed.sound(platform, list.layout());
            Job job = imported(platform, list, Stream.of(with(line, column, word)));
            return job.faults().stream()
                    .filter(fault -> fault.pointer().equals(cell(list.layout(), column, 4)))
                    .findFirst()
                    .map(Fault::arguments)
                    .orElseThrow();
        }
    }

    @ParameterizedTest
    @EnumSource
    void noFaultOfAnyColumnMentionsAnId(Listed listed) throws IOException {
        ImportedList list = listed.on(platform);
        Map<String, String> line = listed.sound(platform, list.layout());
        List<String> words = list.layout().columns().stream()
                .filter(column -> !column.code())
                .map(SheetColumn::key)
                .toList();

        Job job = imported(platform, list, words.stream().map(key -> with(line, key, "没有这个词")));

        assertThat(job.faults())
                .filteredOn(fault -> fault.code() != CommonFault.WRONG_TYPE)
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(
                                fault.arguments().stream().flatMap(argument -> Stream.of(argument.split("[、,] *"))))
                        .noneMatch(part -> part.matches(ID)));
    }

    @Test
    void theWordsOfAColumnAreOffered() throws IOException {
        assertThat(told(Listed.ENTERPRISES, "size", "巨型")).containsExactly("微型、小型、中型、大型");
        assertThat(told(Listed.HAZARDS, "source", "传闻")).containsExactly("企业自查、部门检查、群众举报、督导、上级交办、事故教训");
        assertThat(told(Listed.ISSUES, "source", "传闻")).containsExactly("自查、部门检查、群众举报、国家督查、省级督查、市级督查、区级督查");
        assertThat(told(Listed.LOOK_BACKS, "level", "国家级")).containsExactly("区级、市级、省级");
        assertThat(told(Listed.ORGANISATIONS, "kind", "社区").get(0)).startsWith("委员会、");
        assertThat(told(Listed.RISKS, "hazardCharacter.accidentTypes", "意外").get(0))
                .startsWith("物体打击、车辆伤害、");
        assertThat(told(Listed.RISKS, "regulatorMeasures", "观察").get(0)).startsWith("挂牌督办、隔离危险源、");
    }

    @Test
    void rowsSectorsAndBodiesAreCalledByTheirNames() throws IOException {
        assertThat(told(Listed.ISSUES, "row", "煤矿")).containsExactly("煤矿", "非煤矿山");
        assertThat(told(Listed.HAZARDS, "item", "none")).containsExactly("none", "行业non-coal-mines");
        assertThat(told(Listed.ENTERPRISES, "territory", "呈贡区人民政府")).containsExactly("呈贡区人民政府");
        assertThat(told(Listed.ENTERPRISES, "tags", "非煤矿山").get(0)).isEqualTo("非煤矿山");
    }

    @Test
    void anEnterpriseOutOfReachIsCalledByTheCodeInTheCell() throws IOException {
        String code = platform.quarryIn("street-wulong").creditCode().value();
        ImportedList list = Listed.ISSUES.on(platform);
        Map<String, String> line = with(Listed.ISSUES.sound(platform, list.layout()), "enterprise", code);

        Job job = new SomeImports(platform, list)
                .imported(Some.aUser().street("street-longcheng").build(), text(line));

        assertThat(job.faults())
                .containsExactly(Fault.at(cell(list.layout(), "enterprise", 4), CommonFault.UNKNOWN_ID, code));
    }
}
