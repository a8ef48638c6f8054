package org.bihuan.api.inspection;

import org.bihuan.api.record.RecordId;

/**
 * The hazard that a finding led to.
 *
 * @param hazard its id
 * @param number its printable number
 */
public record Finding(RecordId hazard, String number) {}
