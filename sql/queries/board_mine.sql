-- SPDX-License-Identifier: GPL-3.0-or-later
-- An owner's own patients on the board.
SELECT id, patient_id, patient_name, state, turn, arrived_at, ahead, wait_minutes FROM clinic.my_board()
