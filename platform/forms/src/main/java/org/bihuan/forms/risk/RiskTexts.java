package org.bihuan.forms.risk;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bihuan.api.organisation.SealedPhone;
import org.bihuan.api.risk.EmergencyList.Material;
import org.bihuan.api.risk.Risk;
import org.bihuan.api.risk.RiskForm.Field;
import org.bihuan.api.risk.RiskForm.Option;
import org.bihuan.api.risk.RiskPrinter.Line;

/** What a risk has in each column of the form; blank where nothing was filled in. */
final class RiskTexts {
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final int MONEY_DECIMALS = 2;

    private final RiskWords words;

    RiskTexts(RiskWords words) {
        this.words = words;
    }

    /**
     * The text of a column.
     *
     * @param path of the field within its list
     * @throws IllegalArgumentException if the form has a field that no risk has
     */
    String of(Line line, String path, Field field) {
        Risk risk = line.risk();
        return switch (path) {
            case "riskPoint" -> risk.basic().riskPoint();
            case "enterprise" -> risk.head().enterpriseName().orElse("");
            case "row" -> line.row();
            case "description" -> risk.basic().description().orElse("");
            case "address" -> risk.basic().address().orElse("");
            case "hazardCharacter/accidentTypes" ->
                chosen(field, risk.basic().hazardCharacter().accidentTypes(), Optional.empty());
            case "hazardCharacter/maxCasualties" ->
                risk.basic()
                        .hazardCharacter()
                        .maxCasualties()
                        .map(words::people)
                        .orElse("");
            case "hazardCharacter/maxLoss" ->
                risk.basic().hazardCharacter().maxLoss().map(this::money).orElse("");
            case "hazardCharacter/socialImpact" ->
                risk.basic().hazardCharacter().socialImpact().orElse("");
            case "regulator/department" -> line.department();
            case "regulator/person" -> risk.duty().regulator().person().orElse("");
            case "regulator/phone" -> phone(risk.duty().regulator().phone());
            case "operatorHead/person" -> risk.duty().operatorHead().person().orElse("");
            case "operatorHead/phone" -> phone(risk.duty().operatorHead().phone());
            case "operatorMeasures" -> numbered(risk.control().operatorMeasures());
            case "regulatorMeasures" ->
                chosen(field, risk.control().regulatorMeasures(), risk.control().otherMeasure());
            case "measures" -> numbered(risk.emergency().measures());
            default -> throw new IllegalArgumentException("no column for " + path);
        };
    }

    /** The text of a column of the materials. */
    String of(Material material, String column) {
        return switch (column) {
            case "category" -> material.category().orElse("");
            case "name" -> material.name();
            case "quantity" -> material.quantity().map(RiskTexts::plain).orElse("");
            case "extra" -> material.extra().orElse("");
            default -> throw new IllegalArgumentException("no column for " + column);
        };
    }

    private String chosen(Field field, List<String> ids, Optional<String> other) {
        return Stream.concat(
                        field.options().stream()
                                .filter(option -> ids.contains(option.id()))
                                .map(Option::label)
                                .map(words::in),
                        other.stream())
                .collect(Collectors.joining(words.comma()));
    }

    private static String numbered(List<String> lines) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> (i + 1) + "." + lines.get(i))
                .collect(Collectors.joining("\n"));
    }

    private String money(BigDecimal yuan) {
        return words.money(plain(yuan.divide(TEN_THOUSAND, MONEY_DECIMALS, RoundingMode.HALF_UP)));
    }

    private static String phone(Optional<SealedPhone> phone) {
        return phone.map(SealedPhone::masked).orElse("");
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
