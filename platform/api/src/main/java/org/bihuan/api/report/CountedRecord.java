package org.bihuan.api.report;

import java.time.LocalDate;
import java.util.Optional;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.record.CampaignRecord;

/**
 * Something that a figure counts. A record that contributes several times stands there as often.
 *
 * @param date the day that decides the period
 * @param amount how much it contributes: 1 for one thing, fen for money
 * @param enterprise the enterprise that it contributes
 * @param record the record
 */
public record CountedRecord(LocalDate date, long amount, Optional<EnterpriseId> enterprise, CampaignRecord record) {}
