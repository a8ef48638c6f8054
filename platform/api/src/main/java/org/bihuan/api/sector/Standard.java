package org.bihuan.api.sector;

import java.time.LocalDate;
import java.util.Optional;
import org.bihuan.api.checklist.Confidence;

/**
 * A document that a checklist rests on.
 *
 * @param id unique within the sector
 * @param title its title
 * @param number its official number
 * @param issuer who issued it
 * @param from first day in force; empty where not known
 * @param until last day in force; empty: still in force
 * @param confidence how sure these facts are
 * @param judges whether it is a judgement standard (判定标准): what it names is a major hazard
 * @param note what is to be known about it
 */
public record Standard(
        String id,
        String title,
        String number,
        String issuer,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Confidence confidence,
        boolean judges,
        String note) {}
