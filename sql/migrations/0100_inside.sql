-- SPDX-License-Identifier: GPL-3.0-or-later
-- More of what only our own functions call goes without changing rights and search path again
-- (0098 says why): the words of the search, and what hangs on the tables of the steps.

SET LOCAL ROLE huella_definer;
DO $$
DECLARE
    v_function regprocedure;
BEGIN
    FOREACH v_function IN ARRAY ARRAY[
        'clinic_private.normalised(text)', 'clinic_private.words_of(text)', 'clinic_private.phone_words(text)',
        'clinic_private.receive_arrival()', 'clinic_private.unreceive_arrival()', 'clinic_private.refresh_arrival()',
        'clinic_private.reachable_appointment(uuid, uuid)', 'clinic_private.owner_of_reachable_patient(uuid, uuid)',
        'clinic_private.check_vet(uuid)', 'clinic_private.publish_media(uuid, boolean)',
        'clinic_private.keep_blob(bytea, integer, text)']::regprocedure[] LOOP
        EXECUTE format('ALTER FUNCTION %s SECURITY INVOKER', v_function);
        EXECUTE format('ALTER FUNCTION %s RESET ALL', v_function);
    END LOOP;
END $$;
RESET ROLE;
