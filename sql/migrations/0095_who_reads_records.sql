-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who reads what of a record, where whoever looks at the table finds it. The grants of
-- 0015_records.sql are as the vet's form tells: the owner reads the anamnesis of a signed visit.

SET LOCAL ROLE huella_schema;

COMMENT ON COLUMN clinic.records.anamnesis IS 'What the owner told: vets read it, and the owner once the record is signed; in no report, no document';
COMMENT ON COLUMN clinic.records.diagnosis IS 'Vets and, for reports, the admin read it; the owner once the record is signed';
COMMENT ON COLUMN clinic.records.treatment IS 'Vets and, for reports, the admin read it; the owner once the record is signed';
COMMENT ON COLUMN clinic.records.internal_notes IS 'What vets note for each other: vets only, whatever is signed';
