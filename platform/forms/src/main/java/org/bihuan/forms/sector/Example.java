package org.bihuan.forms.sector;

import java.util.List;
import java.util.Map;

/** What the empty template shows: what is usual, and a line of each kind that is marked as an example and not read. */
final class Example {
    private Example() {}

    static Map<Layout, List<Map<String, String>>> lines() {
        return Map.of(
                Layout.SECTOR,
                List.of(Map.of(
                        "version", "1.0.0",
                        "highRisk", Choice.RISK.shown("none"),
                        "leaderCheck", Choice.LEADER_CHECK.shown("quarterly"),
                        "drill", Choice.DRILL.shown("once-in-action"))),
                Layout.PARTS,
                List.of(Map.of(
                        "kind", Layout.EXAMPLE,
                        "name", "学校、幼儿园",
                        "name.en", "Schools and kindergartens",
                        "department", "区教育体育局",
                        "part", Choice.PART.shown("lead"))),
                Layout.ITEMS,
                List.of(Map.ofEntries(
                        Map.entry("id", Layout.EXAMPLE),
                        Map.entry("group", "现场"),
                        Map.entry("group.en", "On site"),
                        Map.entry("requirement", "疏散通道和安全出口畅通，没有锁闭和堆物"),
                        Map.entry("requirement.en", "Escape routes and exits are clear, neither locked nor obstructed"),
                        Map.entry("standard", "plan"),
                        Map.entry("confidence", Choice.CONFIDENCE.shown("unsure")),
                        Map.entry("severity", Choice.SEVERITY.shown("general")),
                        Map.entry("check", "从最里面走到室外，逐个推开安全出口"),
                        Map.entry("check.en", "Walk from the innermost room to the open air and push every exit"),
                        Map.entry("measure", "当场开锁、清物，指定每班巡查的人"),
                        Map.entry("measure.en", "Unlock and clear at once; name who patrols in each shift"))),
                Layout.STANDARDS,
                List.of(Map.of(
                        "id", Layout.EXAMPLE,
                        "title", "中华人民共和国安全生产法",
                        "number", "主席令（2021修正）",
                        "issuer", "全国人大常委会",
                        "from", "2021-09-01",
                        "confidence", Choice.CONFIDENCE.shown("sure"))));
    }
}
