package org.bihuan.api.sector;

import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.text.Text;

/**
 * Who leads, as a rule says it.
 *
 * @param department who
 * @param reason why, as it is written on the record
 */
public record Lead(OrganisationId department, Text reason) {}
