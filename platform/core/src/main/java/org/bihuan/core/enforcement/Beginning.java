package org.bihuan.core.enforcement;

import java.time.Instant;

/**
 * The instant since which what an enterprise reports comes too late for a safe harbour.
 *
 * @param byInspection whether an inspection began then; else the case was opened
 */
record Beginning(Instant at, boolean byInspection) {}
