#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Attacks that take more than one session or transaction: psql and the guest's credential, the PIN,
# a ticket, a borrowed role, money. HUELLA_TEST_DSN names a database with the fixtures; they are changed.
set -uo pipefail
. "$(dirname "$0")/support/sessions.bash"

super "UPDATE clinic.users SET password_hash = tap.scram('secreta')" > /dev/null
super "SELECT clinic.heal()" > /dev/null
super "SELECT tap.open_clinic()" > /dev/null
ana=$(role_of ana) beto=$(role_of beto) admin=$(role_of admin) reception=$(role_of reception)
uuid() { cat /proc/sys/kernel/random/uuid; }

# the guest's credential, by psql
for statement in 'COPY clinic.users TO STDOUT' 'SELECT count(*) FROM clinic.users' 'SELECT first_name FROM clinic.users' \
    'SELECT * FROM clinic.public_board()' 'SELECT clinic.subscribe()' 'SELECT clinic.current_person()' \
    'SELECT clinic.lend_roles()' 'SELECT clinic.heal()' 'SET ROLE huella_owner' 'SELECT * FROM pg_stat_activity'; do
    contains "$(as huella_guest "$statement")" '42501' "A guest with psql may not: $statement"
done
contains "$(as huella_guest "SELECT 'is ' || clinic.login_role('ana')")" 'is p_' 'A guest may look up how to sign in'
is "$(super "SELECT clinic_private.ticket_digest('x') IS NOT NULL")" t 'The inner functions are there'

# the pace is not rolled back
before=$(super 'SELECT last_value % 1000000 FROM clinic_private.guest_pace_0')
for n in 1 2 3; do as huella_guest BEGIN "SELECT clinic.login_role('98765432$n')" ROLLBACK > /dev/null; done
is "$(super 'SELECT last_value % 1000000 FROM clinic_private.guest_pace_0')" $((before + 3)) 'Look-ups that are rolled back are counted'

# the PIN
as "$admin" "SELECT clinic.set_kiosk_pin('482913')" > /dev/null
for n in 1 2 3 4 5 6 7 8; do
    guess=$(as huella_guest BEGIN "SELECT clinic.kiosk_pin_submit('59027$n')" 'SELECT clinic.kiosk_pin_check()' ROLLBACK)
done
contains "$guess" 'HU005' 'A PIN that can be rolled back is not answered'
is "$(super 'SELECT coalesce(sum(failures), 0) FROM clinic_private.kiosk_pin_failures')" 0 'so that it costs nothing and tells nothing'
as huella_guest "SELECT clinic.kiosk_pin_submit('590271')" BEGIN 'SELECT clinic.kiosk_pin_check()' ROLLBACK > /dev/null
is "$(super 'SELECT sum(failures) FROM clinic_private.kiosk_pin_failures')" 1 'A rolled-back answer does not give the charge back'
is "$(as huella_guest "SELECT clinic.kiosk_pin_submit('482913')" 'SELECT clinic.kiosk_pin_check()' | tail -1)" t 'The right PIN is right'
as huella_guest "SELECT clinic.kiosk_pin_submit('482913')" > /dev/null
contains "$(as huella_guest 'SELECT clinic.kiosk_pin_check()')" 'HU005' 'Another guest may not take the answer'

# a ticket, from the desk to the borrowed role
as "$ana" "SELECT clinic.set_short_code('4829')" > /dev/null
ticket=$(as "$reception" "SELECT clinic.make_ticket('$(id_of ana)')")
verifier=$(super "SELECT tap.scram('secreta')")
claim() { # REQUEST CODE STATEMENT...: in one guest's session
    local request=$1 code=$2
    shift 2
    as huella_guest "SELECT clinic.ticket_submit('$request', '$ticket', '$code', '$verifier')" \
        "SELECT 'right: ' || clinic.ticket_check('$request')" "$@"
}
for n in 1 2 3; do
    guess=$(as huella_guest BEGIN "SELECT clinic.ticket_submit('$(uuid)', '$ticket', '000$n', '$verifier')" ROLLBACK)
done
is "$(super 'SELECT failures FROM clinic_private.tickets')" 0 'A guess that is rolled back is not answered and costs nothing'
contains "$(claim "$(uuid)" 0000)" 'right: false' 'A wrong code'
is "$(super 'SELECT failures FROM clinic_private.tickets')" 1 'is charged'

# lent ID: claims in a session that is kept open, lets the worker lend, answers the role.
lent() { # PASSWORD is always secreta
    local request
    request=$(uuid)
    open_session huella_guest
    say "SELECT clinic.ticket_submit('$request', '$ticket', '4829', '$verifier');"
    say "SELECT 'right: ' || clinic.ticket_check('$request');"
    wait_for 'right: true' 10
    super 'SELECT clinic.lend_roles()' > /dev/null
    say "SELECT 'role: ' || clinic.loan_role('$request');"
    wait_for 'role: p_' 10
    borrowed=$(sed -n 's/^role: //p' "$said")
    close_session
}
lent
contains "$borrowed" 'p_' 'The right code borrows a role'
is "$(as "$borrowed" 'SELECT clinic.current_person()')" "$(id_of ana)" 'which signs in with the password made for it, as Ana'
contains "$(PGPASSWORD=falsa psql -XqAt -d "$HUELLA_TEST_DSN user=$borrowed" -c 'SELECT 1' 2>&1)" 'password authentication failed' 'and with no other'
is "$(as "$borrowed" 'SELECT name FROM clinic.patients')" 'Ñusta' 'It reads her pet alone'
contains "$(as "$borrowed" "SELECT clinic.change_password(\$\$$verifier\$\$)")" 'HU002' 'It may not change her password'
contains "$(as "$borrowed" "SELECT clinic.set_short_code('7351')")" 'HU002' 'nor her code'
contains "$(as "$borrowed" "SET ROLE $ana")" '42501' 'nor become her own role'
contains "$(as "$borrowed" "ALTER ROLE $ana PASSWORD 'x'")" '42501' 'nor change it'
contains "$(as "$borrowed" "GRANT huella_owner TO huella_guest")" '42501' 'nor hand its group on'
contains "$(as "$borrowed" "ALTER ROLE $borrowed VALID UNTIL 'infinity'")" '42501' 'nor make itself last'

# a session that stays open: the end, and a cursor and a snapshot from before
open_session "$borrowed"
say 'BEGIN ISOLATION LEVEL REPEATABLE READ;'
say "SELECT 'pets: ' || count(id) FROM clinic.patients;"
wait_for 'pets: 1' 10
ok $? 'A borrowed session reads'
super 'UPDATE clinic_private.loans SET until = clock_timestamp() + interval '"'1 s'" > /dev/null
say 'COMMIT; BEGIN ISOLATION LEVEL REPEATABLE READ;'
say "SELECT 'again: ' || count(id) FROM clinic.patients;"
wait_for 'again: 1' 10
sleep 1.2
say "SELECT 'after: ' || count(id) FROM clinic.patients;"
wait_for 'after: 0' 10
ok $? 'After the end it reads nothing, with an old snapshot and no worker'
super 'SELECT clinic.lend_roles()' > /dev/null
say "SELECT 'still here';"
wait_for 'still here' 1
is $? 1 'The worker ends the session'
wait "$session" 2> /dev/null
contains "$(as "$borrowed" 'SELECT 1')" 'password authentication failed' 'and nobody signs in as that role any more'

# the role's own password
lent
as "$borrowed" "ALTER ROLE $borrowed PASSWORD 'mia'" > /dev/null
is "$(PGPASSWORD=mia psql -XqAt -d "$HUELLA_TEST_DSN user=$borrowed" -c "SELECT 'nobody' WHERE clinic.current_person() IS NULL" 2>&1)" nobody 'Who gives the role a password of his own signs in as nobody'
super 'SELECT clinic.lend_roles()' > /dev/null
contains "$(PGPASSWORD=mia psql -XqAt -d "$HUELLA_TEST_DSN user=$borrowed" -c 'SELECT 1' 2>&1)" 'password authentication failed' 'until the worker takes it back'

# two claims of one ticket at the same time
first=$(uuid) second=$(uuid)
(claim "$first" 4829 > "$said.1") & (claim "$second" 4829 > "$said.2")
wait %1 2> /dev/null; sleep 0.2
super 'SELECT clinic.lend_roles()' > /dev/null
is "$(super "SELECT count(*) FROM clinic_private.loans WHERE state = 'lent'")" 1 'Two claims at once end in one loan'
rm -f "$said.1" "$said.2"

# two refunds of one payment at once, each in a transaction of an old snapshot
super "SELECT tap.booked('paid', 'nusta', tap.tomorrow('10:00'))" > /dev/null
super "INSERT INTO clinic.payments (id, appointment_id, owner_id, amount, currency, method, status, external_reference, mp_payment_id, paid_at, created_by)
       SELECT tap.id('payment'), a.id, a.owner_id, 50, 'PEN', 'mercado_pago', 'aprobado', gen_random_uuid(), 777, now(), '$(id_of reception)'
         FROM clinic.appointments a WHERE a.id = tap.id('paid')" > /dev/null
refund() { echo "SELECT 'refund $1: ' || coalesce(clinic.refund_payment('$(uuid)', tap_id, 50, 'Error')::text, '') FROM (SELECT md5('payment')::uuid AS tap_id) x;"; }
open_session "$reception"
say 'BEGIN ISOLATION LEVEL REPEATABLE READ;'
say "SELECT 'snapshot' WHERE clinic.current_person() IS NOT NULL;"
wait_for snapshot 10
as "$reception" "SELECT clinic.refund_payment('$(uuid)', md5('payment')::uuid, 50, 'Error')" > /dev/null
say "$(refund 2)"
say 'COMMIT;'
say "SELECT 'done';"
wait_for 'done' 10
close_session
is "$(super "SELECT sum(amount) FROM clinic.refunds WHERE payment_id = tap.id('payment') AND cause = 'pedido'")" 50.00 'One payment is refunded once, whatever snapshot the second one holds'

echo "1..$tests"
