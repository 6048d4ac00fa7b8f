-- SPDX-License-Identifier: GPL-3.0-or-later
-- The audit log, newest first, by person, table and time; $5 is the last entry of the page above.
-- Names are looked up for the page's rows alone: of whom or what each is about, and of the people
-- that its values are ids of.
WITH page AS (
    SELECT a.id, a.at, a.person_id, a.action, a.table_name, a.row_id, a.changes, a.note
      FROM clinic.audit_log a
     WHERE a.at >= coalesce($3::timestamptz, '-infinity') AND a.at < coalesce($4::timestamptz, 'infinity')
       AND a.id < coalesce($5::bigint, 9223372036854775807)
       AND ($1::uuid IS NULL OR a.person_id = $1::uuid)
       AND (coalesce($2::text, '') = '' OR a.table_name = $2::text)
     ORDER BY a.id DESC
     LIMIT $6::integer
), pointed AS (
    SELECT p.*,
           CASE p.table_name WHEN 'patients' THEN p.row_id
                ELSE coalesce((jsonb_path_query_first(p.changes, '$.patient_id[0]') #>> '{}')::uuid,
                              a.patient_id, r.patient_id, c.patient_id, h.patient_id, m.patient_id,
                              pa.patient_id, rr.patient_id, ps.patient_id, vc.patient_id, d.patient_id) END AS patient_id,
           CASE p.table_name WHEN 'users' THEN p.row_id
                WHEN 'vet_schedules' THEN coalesce((jsonb_path_query_first(p.changes, '$.vet_id[0]') #>> '{}')::uuid, v.vet_id)
                END AS person
      FROM page p
      LEFT JOIN clinic.appointments a ON a.id = p.row_id AND p.table_name IN ('appointments', 'appointment_media')
      LEFT JOIN clinic.records r ON r.id = p.row_id AND p.table_name IN ('records', 'record_media')
      LEFT JOIN clinic.current_attentions c ON c.id = p.row_id AND p.table_name = 'current_attentions'
      LEFT JOIN clinic.clinical_histories h ON h.id = p.row_id AND p.table_name = 'clinical_histories'
      LEFT JOIN clinic.media m ON m.id = p.row_id AND p.table_name = 'media'
      LEFT JOIN clinic.refunds rf ON rf.id = p.row_id AND p.table_name = 'refunds'
      LEFT JOIN clinic.payments pay ON pay.id = coalesce(rf.payment_id, CASE p.table_name WHEN 'payments' THEN p.row_id END)
      LEFT JOIN clinic.appointments pa ON pa.id = pay.appointment_id
      LEFT JOIN clinic.record_procedures x ON x.id = p.row_id AND p.table_name = 'record_procedures'
      LEFT JOIN clinic.records rr ON rr.id = coalesce(x.record_id,
            CASE WHEN p.table_name IN ('record_procedures', 'record_addenda')
                 THEN (jsonb_path_query_first(p.changes, '$.record_id[0]') #>> '{}')::uuid END)
      LEFT JOIN clinic.prescription_items i ON i.id = p.row_id AND p.table_name = 'prescription_items'
      LEFT JOIN clinic.prescriptions ps ON ps.id = coalesce(i.prescription_id,
            CASE p.table_name WHEN 'prescriptions' THEN p.row_id END)
      LEFT JOIN clinic.vaccinations vc ON vc.id = p.row_id AND p.table_name = 'vaccinations'
      LEFT JOIN clinic.document_prints dp ON dp.id = p.row_id AND p.table_name = 'document_prints'
      LEFT JOIN clinic.documents d ON d.id = coalesce(dp.document_id, CASE p.table_name WHEN 'documents' THEN p.row_id END)
      LEFT JOIN clinic.vet_schedules v ON v.id = p.row_id AND p.table_name = 'vet_schedules'
)
SELECT p.id, p.at, p.person_id, u.first_name || ' ' || u.last_name AS person_name, p.action, p.table_name,
       p.row_id, p.changes, p.note,
       coalesce(pt.name, s.first_name || ' ' || s.last_name, sv.name, pr.name) AS subject,
       (SELECT jsonb_object_agg(n.id, n.first_name || ' ' || n.last_name)
          FROM clinic.users n
         WHERE n.id IN (SELECT (value #>> '{}')::uuid
                          FROM jsonb_path_query(p.changes, '$.vet_id[*]') value
                         WHERE jsonb_typeof(value) = 'string')) AS names
  FROM pointed p
  LEFT JOIN clinic.users u ON u.id = p.person_id
  LEFT JOIN clinic.patients pt ON pt.id = p.patient_id
  LEFT JOIN clinic.users s ON s.id = p.person
  LEFT JOIN clinic.services sv ON sv.id = p.row_id AND p.table_name = 'services'
  LEFT JOIN clinic.procedures pr ON pr.id = p.row_id AND p.table_name = 'procedures'
 ORDER BY p.id DESC
