package org.bihuan.api.inspection;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answers to some items, as a caller gives them; the others stay as they are.
 *
 * @param version the version that the caller saw
 * @param answers at least one
 */
public record GiveAnswers(@Nullable Long version, @Nullable List<NewAnswer> answers) {}
