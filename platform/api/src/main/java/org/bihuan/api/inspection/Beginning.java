package org.bihuan.api.inspection;

import java.time.Instant;
import java.time.LocalDate;

/**
 * That a check began.
 *
 * @param day the day on which it was made, as told (Asia/Shanghai); decides checklists and period
 * @param recorded when the platform was told; nobody can move it, so that what an enterprise reported before can be proven
 * @param by name of who began it
 */
public record Beginning(LocalDate day, Instant recorded, String by) {}
