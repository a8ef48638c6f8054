package org.bihuan.rest.hazard;

import java.util.List;

/** What stands out about a hazard, by itself and beside others of its enterprise. */
public record SignsView(List<HazardView> alike, List<HazardView> copied, boolean evidenceMissing) {}
