package org.bihuan.api.risk;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The list of basic facts (重大风险基础信息清单). Enterprise and sector, which the form has here, are those of the head.
 *
 * @param riskPoint name of the risk point
 * @param description what the risk is
 * @param address where it lies
 * @param hazardCharacter how dangerous it is, and to whom
 */
public record BasicList(
        String riskPoint, Optional<String> description, Optional<String> address, HazardCharacter hazardCharacter) {
    /**
     * How dangerous it is, and how far that reaches (危险特性及影响范围).
     *
     * @param accidentTypes ids of the kinds of accidents that it may lead to, of those that the form names
     * @param maxCasualties how many people may be hurt at the most
     * @param maxLoss direct economic loss at the most, in yuan
     * @param socialImpact what it may mean for society
     */
    public record HazardCharacter(
            List<String> accidentTypes,
            Optional<Long> maxCasualties,
            Optional<BigDecimal> maxLoss,
            Optional<String> socialImpact) {
        static final HazardCharacter UNKNOWN =
                new HazardCharacter(List.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The list of a risk of which only the name is known. */
    public static BasicList of(String riskPoint) {
        return new BasicList(riskPoint, Optional.empty(), Optional.empty(), HazardCharacter.UNKNOWN);
    }

    /** Fields that are not filled in, as paths of the form; none: the list is complete. */
    public List<String> missing() {
        return new Missing()
                .unless(description.isPresent(), "description")
                .unless(address.isPresent(), "address")
                .unless(!hazardCharacter.accidentTypes().isEmpty(), "hazardCharacter/accidentTypes")
                .unless(hazardCharacter.maxCasualties().isPresent(), "hazardCharacter/maxCasualties")
                .unless(hazardCharacter.maxLoss().isPresent(), "hazardCharacter/maxLoss")
                .unless(hazardCharacter.socialImpact().isPresent(), "hazardCharacter/socialImpact")
                .fields();
    }
}
