package org.bihuan.forms.sector;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Words to choose from in a cell. The list shows the Chinese word with the code of the files; either alone is taken as well. */
final class Choice {
    static final Choice RISK = new Choice("全部 all", "部分 partial", "否 none");
    static final Choice LEADER_CHECK = new Choice("每月 monthly", "每季度 quarterly");
    static final Choice DRILL = new Choice("每半年 half-yearly", "行动期间一次 once-in-action");
    static final Choice SECTOR_KIND = new Choice("行业 sector", "通用清单 common");
    static final Choice PART_KIND = new Choice(
            "职责 responsibility",
            "高危子行业 high-risk",
            "主题 topic",
            "统计行 row",
            "统计项 column",
            "场所类别 place",
            "对象类型 object",
            "标记行 tag",
            "方案重点 focus-point");
    static final Choice EXTRA_KIND = new Choice("规则 rule", "改派 route", "测量 measurement", "自动标记 tag-rule");
    static final Choice PART = new Choice("牵头 lead", "联合 joint", "配合 cooperating");
    static final Choice YES = new Choice("是 true", "否 false");
    static final Choice SEVERITY = new Choice("重大 major", "一般 general");
    static final Choice GROUND = new Choice("判定标准 judgement-standard", "方案列明 plan-listed");
    static final Choice CONFIDENCE = new Choice("已核对原文 verified", "未逐字核对 sure", "待核实 unsure");
    static final Choice NONE = new Choice();

    private final Map<String, String> shown = new LinkedHashMap<>();
    private final Map<String, String> codes = new LinkedHashMap<>();

    private Choice(String... words) {
        for (String word : words) {
            int space = word.indexOf(' ');
            String code = word.substring(space + 1);
            shown.put(code, word);
            codes.put(word, code);
            codes.put(code, code);
            codes.put(word.substring(0, space), code);
        }
    }

    /** What the list offers. */
    List<String> offered() {
        return new ArrayList<>(shown.values());
    }

    /** The code of what somebody chose or wrote; what is none of the words stays, so that it is told. */
    String code(String written) {
        return codes.getOrDefault(written, written);
    }

    /** Whether it is one of the words, in any form. */
    boolean isOne(String written) {
        return codes.containsKey(written);
    }

    /** What stands in the cell for a code. */
    String shown(String code) {
        return shown.getOrDefault(code, code);
    }
}
