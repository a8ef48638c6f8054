package org.bihuan.api.organisation;

/**
 * Of which units it is asked what they have of what the plan wants, in the order of the plan.
 *
 * @param open only those where something is not as the plan wants it
 */
public record AppointmentsQuery(boolean open) {}
