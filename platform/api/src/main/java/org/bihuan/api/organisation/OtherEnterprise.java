package org.bihuan.api.organisation;

/**
 * Another enterprise that an enterprise's record names.
 *
 * @param id its id
 * @param name its name when that was written down
 */
public record OtherEnterprise(EnterpriseId id, String name) {}
