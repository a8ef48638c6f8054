-- Why a major hazard was accepted although nothing shows the state after the work.
ALTER TABLE hazard ADD COLUMN acceptance_evidence_waiver VARCHAR(2000);
