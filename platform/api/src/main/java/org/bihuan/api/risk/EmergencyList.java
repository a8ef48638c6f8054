package org.bihuan.api.risk;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The list of what is ready for an emergency (应急处置清单).
 *
 * @param measures what is done then, one measure each
 * @param materials what is kept for it (应急物资清单)
 */
public record EmergencyList(List<String> measures, List<Material> materials) {
    /**
     * Something kept for an emergency. Its number (序号) is its place in the list.
     *
     * @param category of which kind it is
     * @param name what it is
     * @param quantity how many or how much
     * @param extra what else is to be said; the column that the form leaves open
     */
    public record Material(
            Optional<String> category, String name, Optional<BigDecimal> quantity, Optional<String> extra) {}

    /** The list of a risk for which nothing is ready. */
    public static EmergencyList empty() {
        return new EmergencyList(List.of(), List.of());
    }

    /** Fields that are not filled in, as paths of the form; none: the list is complete. */
    public List<String> missing() {
        Missing missing =
                new Missing().unless(!measures.isEmpty(), "measures").unless(!materials.isEmpty(), "materials");
        for (int i = 0; i < materials.size(); i++) {
            Material material = materials.get(i);
            missing.unless(material.category().isPresent(), "materials/" + i + "/category")
                    .unless(material.quantity().isPresent(), "materials/" + i + "/quantity");
        }
        return missing.fields();
    }
}
