package org.bihuan.api.job;

import java.time.Instant;

/**
 * Who carries a job out just now. When the lease ends without being prolonged, another may take the job.
 *
 * @param node the node
 * @param until when it ends
 */
public record Lease(String node, Instant until) {}
