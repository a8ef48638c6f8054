package org.bihuan.core.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bihuan.api.exchange.SheetColumn;
import org.bihuan.api.exchange.SheetLayout;
import org.bihuan.api.organisation.CreditCode;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.Organisation;
import org.bihuan.api.organisation.Organisation.Kind;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.core.fixture.Platform;
import org.bihuan.core.hazard.HazardImport;
import org.bihuan.core.issue.IssueImport;
import org.bihuan.core.lookback.LookBackImport;
import org.bihuan.core.organisation.DefaultOrganisationService;
import org.bihuan.core.organisation.EnterpriseImport;
import org.bihuan.core.organisation.OrganisationImport;
import org.bihuan.core.reference.YamlRiskForm;
import org.bihuan.core.risk.RiskImport;
import org.bihuan.testkit.Some;

/** The lists that can be imported: the columns that a line needs, and the one by which a repeated line is told. */
enum Listed {
    ORGANISATIONS("name id kind reason", "id"),
    ENTERPRISES("name creditCode territory sector", "creditCode"),
    HAZARDS("enterprise sector item occurred source place description", "description"),
    ISSUES("title description source sector occurred", "description"),
    LOOK_BACKS("title description number listed level authority sector occurred", "description"),
    RISKS("riskPoint enterprise sector occurred", "riskPoint");

    private final String needed;
    private final String repeated;

    Listed(String needed, String repeated) {
        this.needed = needed;
        this.repeated = repeated;
    }

    List<String> needed() {
        return List.of(needed.split(" "));
    }

    String repeated() {
        return repeated;
    }

    /** The column of a credit code; public bodies have none. */
    String creditCode() {
        return this == ENTERPRISES ? "creditCode" : "enterprise";
    }

    ImportedList on(Platform platform) {
        return switch (this) {
            case ORGANISATIONS ->
                new OrganisationImport(new DefaultOrganisationService(
                        platform.stores.organisations(),
                        platform.stores.events(),
                        platform.access,
                        platform.trail,
                        List.of(new Organisation(
                                new OrganisationId("street-longcheng"),
                                "龙城街道",
                                "龙城街道",
                                Kind.STREET,
                                List.of(),
                                Optional.empty(),
                                true)),
                        platform.clock));
            case ENTERPRISES ->
                new EnterpriseImport(
                        platform.stores.enterprises(),
                        platform.naming,
                        platform.organisations,
                        platform.sectors,
                        platform.form,
                        platform.phones,
                        platform.stores.records(),
                        platform.access,
                        platform.trail,
                        platform.clock);
            case HAZARDS ->
                new HazardImport(
                        platform.desk, platform.naming, platform.sectors, platform.organisations, platform.form);
            case ISSUES -> new IssueImport(platform.desk, platform.naming);
            case LOOK_BACKS -> new LookBackImport(platform.desk, platform.naming);
            case RISKS ->
                new RiskImport(
                        platform.desk, platform.naming, platform.organisations, new YamlRiskForm(), platform.phones);
        };
    }

    /** The example of the template, filled in so that it can be imported. */
    Map<String, String> sound(Platform platform, SheetLayout layout) {
        Map<String, String> line = new LinkedHashMap<>();
        for (int i = 0; i < layout.example().size(); i++) {
            line.put(layout.columns().get(i).key(), layout.example().get(i));
        }
        String first = layout.columns().get(0).key();
        line.put(first, first.equals("enterprise") ? SheetNames.EXAMPLE_CODE : "某某单位");
        line.values().removeIf(String::isEmpty);
        if (this != ENTERPRISES) {
            Enterprise quarry = Some.anEnterprise()
                    .at("street-longcheng")
                    .code(new CreditCode(SheetNames.EXAMPLE_CODE))
                    .build();
            platform.stores.enterprises().add(quarry, Some.anEventOf(quarry).build());
        }
        return line;
    }

    /** A credit code whose check character is wrong. */
    static String wrongCode() {
        String right = SheetNames.EXAMPLE_CODE;
        return right.substring(0, right.length() - 1) + (right.endsWith("1") ? "2" : "1");
    }

    static Map<String, String> with(Map<String, String> line, String key, String text) {
        Map<String, String> changed = new LinkedHashMap<>(line);
        changed.put(key, text);
        return changed;
    }

    /** The name of a cell. */
    static String cell(SheetLayout layout, String key, int line) {
        return layout.sheet() + "!" + (char) ('A' + column(layout, key)) + line;
    }

    /** The place of a column, from 0. */
    static int column(SheetLayout layout, String key) {
        return layout.columns().stream().map(SheetColumn::key).toList().indexOf(key);
    }

    /** The keys of the columns that hold letters, digits and signs alone. */
    static List<String> codes(SheetLayout layout) {
        return layout.columns().stream()
                .filter(SheetColumn::code)
                .map(SheetColumn::key)
                .toList();
    }

    /** A text in characters as wide as Chinese ones. */
    static String wide(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (c > ' ' && c <= '~' ? c + 0xFEE0 : c)));
        return wide.toString();
    }
}
