package org.bihuan.api.sector;

import org.bihuan.api.checklist.LegalGround;
import org.bihuan.api.checklist.Severity;
import org.bihuan.api.text.Text;

/**
 * A rule's judgement.
 *
 * @param severity major or general
 * @param ground on which legal ground
 * @param reason which rule with document and clause, and which items made it so
 */
public record Grade(Severity severity, LegalGround ground, Text reason) {}
