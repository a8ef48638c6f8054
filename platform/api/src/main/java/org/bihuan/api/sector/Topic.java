package org.bihuan.api.sector;

import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.text.Text;

/**
 * A subject within a sector that has a lead of its own.
 *
 * @param id unique within the sector
 * @param name its name
 * @param lead the department that leads it
 */
public record Topic(String id, Text name, OrganisationId lead) {}
