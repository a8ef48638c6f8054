package org.bihuan.api.organisation;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be known of an enterprise: every field as in {@link NewEnterprise}, and why. Another name puts a wrong one right;
 * that it is called otherwise from a day on is told by {@link RenameEnterprise}.
 *
 * @param version the version that the caller saw
 * @param reason why, at most 500 characters
 */
public record ChangeEnterprise(
        @Nullable Long version,
        @Nullable String reason,
        @Nullable String name,
        @Nullable String creditCode,
        @Nullable String territory,
        @Nullable String sector,
        @Nullable List<String> furtherSectors,
        @Nullable String industry,
        @Nullable String size,
        @Nullable String principal,
        @Nullable String phone,
        @Nullable List<String> tags,
        @Nullable List<NewEnterprise.Risk> highRisk,
        @Nullable String address,
        @Nullable BigDecimal longitude,
        @Nullable BigDecimal latitude,
        @Nullable List<String> distinctFrom) {

    /** The fields themselves. */
    public NewEnterprise enterprise() {
        return new NewEnterprise(
                name,
                creditCode,
                territory,
                sector,
                furtherSectors,
                industry,
                size,
                principal,
                phone,
                tags,
                highRisk,
                address,
                longitude,
                latitude,
                distinctFrom);
    }
}
