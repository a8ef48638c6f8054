package org.bihuan.api.organisation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which enterprise another one belongs to (上级单位) from a day on: as a branch, a site or a subsidiary.
 *
 * @param from first day
 * @param enterprise the one it belongs to; empty: from that day on it belongs to none
 */
public record Superior(LocalDate from, Optional<OtherEnterprise> enterprise) {}
