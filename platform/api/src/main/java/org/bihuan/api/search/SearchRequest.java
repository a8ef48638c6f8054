package org.bihuan.api.search;

import java.util.Optional;
import java.util.Set;

/**
 * What somebody looks for.
 *
 * @param text words, separated by blanks; each must be found in the record
 * @param kinds only records of these kinds; empty: of all
 * @param after position given with another page; only together with one kind
 * @param limit how many of each kind at the most, 1 to 200
 */
public record SearchRequest(Optional<String> text, Set<String> kinds, Optional<String> after, int limit) {}
