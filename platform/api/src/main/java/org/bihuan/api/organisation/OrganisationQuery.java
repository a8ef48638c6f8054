package org.bihuan.api.organisation;

/**
 * Which public bodies are wanted, in the order of the plan.
 *
 * @param inactive those as well that take no part today
 */
public record OrganisationQuery(boolean inactive) {}
