-- SPDX-License-Identifier: GPL-3.0-or-later
-- A second approval that was charged back is back with the payer, and its refund is done. Where the
-- clinic wins the dispute the money is here again, and has to go back once more.

SET LOCAL ROLE huella_definer;

-- 0039's; a refund that was done and is not any more is taken up again. What Mercado Pago lists is looked
-- at before anything is sent (tries is not 0), so a reading from before the refund sends nothing twice.
CREATE OR REPLACE FUNCTION clinic_private.give_back(p_payment clinic.payments, p_mp bigint, p_amount numeric) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF p_amount > 0 THEN
        INSERT INTO clinic.refunds AS r (id, payment_id, owner_id, mp_payment_id, amount, currency, cause, reason, status, due_at)
        VALUES (gen_random_uuid(), p_payment.id, p_payment.owner_id, p_mp, p_amount, p_payment.currency, 'duplicado',
                'La cita ya estaba pagada', 'pendiente', clock_timestamp())
        ON CONFLICT (mp_payment_id) WHERE cause = 'duplicado'
        DO UPDATE SET status = 'pendiente', due_at = clock_timestamp(), tries = greatest(r.tries, 1)
         WHERE r.status = 'devuelto' AND NOT r.by_hand;
        PERFORM clinic_private.wake_payments();
    END IF;
END $$;
RESET ROLE;
