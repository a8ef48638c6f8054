package org.bihuan.api.risk;

import org.jspecify.annotations.Nullable;

/**
 * A wish to read a telephone number of a risk's list of duties in full.
 *
 * @param whose one of {@link DutyList.Person}, lower case with hyphens
 * @param reason what it is needed for, at most 500 characters
 */
public record RevealRiskPhone(
        @Nullable String whose, @Nullable String reason) {}
