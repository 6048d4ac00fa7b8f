#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What takes more than one session or transaction: people sign in with passwords, guess codes and
# roll back, listen, hold transactions open, are shut out. HUELLA_TEST_DSN names a database with
# the fixtures; they are changed, so that this runs last.
set -uo pipefail

. "$(dirname "$0")/support/sessions.bash"

super "UPDATE clinic.users SET password_hash = tap.scram('secreta')" > /dev/null
super "SELECT clinic.heal()" > /dev/null
ana=$(role_of ana) beto=$(role_of beto) admin=$(role_of admin) vet=$(role_of vet)
unidentified=$(role_of unidentified)

# passwords and doors
is "$(as "$ana" 'SELECT clinic.current_person()')" "$(id_of ana)" 'A person signs in with the password'
contains "$(PGPASSWORD=falsa psql -XqAt -d "$HUELLA_TEST_DSN user=$ana" -c 'SELECT 1' 2>&1)" 'password authentication failed' 'A wrong password opens nothing'
decoy=$(super "SELECT role_name FROM clinic_private.role_pool WHERE kind = 'decoy' LIMIT 1")
contains "$(as "$decoy" 'SELECT 1')" 'password authentication failed' 'A decoy refuses in the same words'
contains "$(as "$ana" 'SET SESSION AUTHORIZATION postgres')" '42501' 'A person may not become the superuser'
contains "$(as "$ana" "SET SESSION AUTHORIZATION $beto")" '42501' 'A person may not become another'
contains "$(PGPASSWORD=secreta psql -XqAt -d "$HUELLA_TEST_DSN user=$ana dbname=postgres" -c 'SELECT 1' 2>&1)" 'FATAL' 'A person may not enter another database'

# the guest, who needs no password
contains "$(as huella_guest 'SELECT id FROM clinic.users')" '42501' 'A guest with psql may not read people'
contains "$(as huella_guest 'SET SESSION AUTHORIZATION postgres')" '42501' 'A guest may not become the superuser'
as huella_guest "ALTER ROLE huella_guest SET local_preload_libraries = 'nope'" > /dev/null
contains "$(as huella_guest 'SELECT 1')" 'nope' 'A guest can spoil the next guest who takes no care'
is "$(PGOPTIONS='-c local_preload_libraries=' psql -XqAt -d "$HUELLA_TEST_DSN user=huella_guest" -c 'SELECT 1' 2>&1)" 1 'but not one who takes care, as our programs do'
super 'SELECT clinic.heal()' > /dev/null
is "$(as huella_guest 'SELECT 1')" 1 'and the worker heals it for all'

# guessing codes
for n in 1 2 3 4 5 6 7 8; do
    guess=$(as "$unidentified" BEGIN "SELECT clinic.mfa_submit('00000$n')" 'SELECT * FROM clinic.mfa_check()' ROLLBACK)
done
contains "$guess" 'HU005' 'A guess that can be rolled back is not answered'
is "$(super "SELECT failures FROM clinic_private.user_secrets WHERE person_id = '$(id_of unidentified)'")" 0 'so that it costs nothing and tells nothing'
contains "$(as "$unidentified" "SELECT clinic.mfa_submit('000000')" BEGIN 'SELECT ok FROM clinic.mfa_check()' ROLLBACK 'SELECT failures FROM clinic_private.user_secrets')" 'f' 'A guess that is answered was charged before'
is "$(super "SELECT failures FROM clinic_private.user_secrets WHERE person_id = '$(id_of unidentified)'")" 1 'and a rolled-back answer does not give it back'
code=$(super "SELECT clinic_private.totp(mfa_secret, floor(extract(epoch FROM clock_timestamp()) / 30)::bigint) FROM clinic_private.user_secrets WHERE person_id = '$(id_of unidentified)'")
answer=$(as "$unidentified" "SELECT clinic.mfa_submit('$code')" 'SELECT ok FROM clinic.mfa_check()' 'SELECT clinic.current_person()')
is "$answer" "
t
$(id_of unidentified)" 'The right code opens this session'
is "$(as "$unidentified" 'SELECT clinic.current_person()')" '' 'and no other of the same person'
contains "$(as "$unidentified" "SELECT clinic.mfa_submit('$code')" 'SELECT ok FROM clinic.mfa_check()')" 'f' 'and is not good twice'
for n in 1 2 3 4 5; do as "$unidentified" "SELECT clinic.mfa_submit('00000$n')" > /dev/null; done
contains "$(as "$unidentified" "SELECT clinic.mfa_submit('000000')")" 'HU011' 'Five guesses in as many sessions are the last for a while'

# plans printed to whoever asks for them
contains "$(as "$ana" '\set VERBOSITY default' 'SET debug_print_plan = on' 'SET client_min_messages = log' 'SELECT clinic.current_person()')" 'PLANNEDSTMT' 'A person may have plans printed'
secret=$(as "$ana" 'SELECT clinic.mfa_enrol()')
code=$(super "SELECT clinic_private.totp(mfa_secret, floor(extract(epoch FROM clock_timestamp()) / 30)::bigint) FROM clinic_private.user_secrets WHERE person_id = '$(id_of ana)'")
plans=$(as "$ana" '\set VERBOSITY default' 'SET debug_print_plan = on' 'SET debug_print_parse = on' 'SET client_min_messages = debug5' "SELECT clinic.mfa_submit('$code')" 'SELECT ok FROM clinic.mfa_check()' 'SELECT clinic.mfa_recovery_codes()' 'SET debug_print_plan = off' 'SET debug_print_parse = off' 'SELECT clinic.mfa_disable()')
contains "$plans" 'PLANNEDSTMT' 'also around the second factor'
is "$(grep -c mfa_secret <<< "$plans")" 0 'but none of the functions that hold a secret'

# live
open_session "$ana"
say 'SELECT clinic.subscribe() AS channel \gset'
say 'LISTEN :"channel";'
say '\echo listening'
wait_for listening 5
super "SELECT clinic_private.notify('patients', 'update', '$(id_of beto)', '$(id_of ana)')" > /dev/null
say "SELECT 'first';"
wait_for Asynchronous 5
contains "$(cat "$said")" '"topic": "patients"' 'An owner hears of what is his'
super "SELECT clinic_private.notify('patients', 'update', '$(id_of ana)', '$(id_of beto)')" > /dev/null
as "$beto" "SELECT clinic.update_my_profile('Beto', 'Otro', NULL)" > /dev/null
say "SELECT 'second';"
wait_for second 5
is "$(grep -c Asynchronous "$said")" 1 'and of nothing else'

# hints of what others do (each line: how often, and the payload)
super "SELECT tap.open_clinic()" > /dev/null
hints() { sed -nE 's/.*with payload "(.*)" received.*/\1/p' "$said" | grep -E 'slots|queue|board' | sed -E 's/^(.*"board").*/\1/' | sort | uniq -c | sed 's/^ *//'; }
ask() { say "SELECT '$1'; SELECT 'after $1';"; wait_for "after $1" 5; } # notices come between the two
arrives() { super "INSERT INTO clinic.current_attentions (id, patient_id, owner_id, turn, created_by) SELECT tap.id('turn $2'), id, owner_id, $2, owner_id FROM clinic.patients WHERE id = tap.id('$1')" > /dev/null; }
slots='{"id": null, "op": "update", "topic": "slots"}'
queue='{"topic":"queue","op":"update","id":null}'
ask opened
is "$(hints)" "1 $slots" 'When the hours of the vets change an owner hears it'
super "SELECT tap.booked('his', 'toby', tap.tomorrow('10:00'))" > /dev/null
ask booked
is "$(hints)" "2 $slots" 'Of the booking of another an owner hears that hours changed, not whose nor which'
super "UPDATE clinic.appointments SET is_paid = true, reason = 'x' WHERE id = tap.id('his')" > /dev/null
ask paid
is "$(hints)" "2 $slots" 'of what takes no hour nothing'
super "UPDATE clinic.appointments SET status = 'cancelada' WHERE id = tap.id('his')" > /dev/null
ask cancelled
is "$(hints)" "3 $slots" 'and of a cancellation again'
arrives toby 1
ask elsewhere
is "$(hints)" "3 $slots" 'Of the queue an owner who does not wait hears nothing'
arrives nusta 2
ask waiting
super "UPDATE clinic.current_attentions SET triage = 1, triage_reason = 'x' WHERE id = tap.id('turn 1')" > /dev/null
ask urgent
is "$(hints | grep queue)" "2 $queue" 'One who waits hears of the order, also when another goes before'
is "$(grep -v '"patients"' "$said" | grep -cE "$(id_of beto)|$(super "SELECT tap.id('toby')")|$(super "SELECT tap.id('his')")|Toby")" 0 'but never of whom'
super "DELETE FROM clinic.current_attentions WHERE id = tap.id('turn 1')" > /dev/null
ask gone
is "$(hints | grep queue)" "3 $queue" 'and when another has left'
close_session

# what is held open
open_session "$ana"
say 'BEGIN; SELECT 1;'
say '\echo held'
wait_for held 5
held_since=$SECONDS
idle_session=$session
exec {idle_input}>&"${SESSION[1]}"

# shutting out
# (a second coprocess at a time is more than bash wants, so this one is a plain background job)
fifo=$(mktemp -u)
mkfifo "$fifo"
out=$(mktemp)
PGPASSWORD=secreta psql -XqAt -v VERBOSITY=sqlstate -d "$HUELLA_TEST_DSN user=$vet" < "$fifo" > "$out" 2>&1 &
job=$!
exec {input}> "$fifo"
echo 'BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT count(*) > 0 FROM clinic.users; \echo inside' >&"$input"
for ((i = 0; i < 100; i++)); do grep -q inside "$out" && break; sleep 0.05; done
contains "$(cat "$out")" 't' 'A vet holds an old snapshot'
before=$(date +%s%N)
as "$admin" "SELECT clinic.set_active('$(id_of vet)', false)" > /dev/null
echo 'SELECT id FROM clinic.users LIMIT 1;' >&"$input"
wait "$job" 2> /dev/null
took=$((($(date +%s%N) - before) / 1000000))
contains "$(cat "$out")" '57P01' 'Who is shut out loses the sessions that are open'
[ "$took" -lt 10000 ]
ok $? "at once ($took ms)"
is "$(as "$vet" 'SELECT count(*) FROM clinic.users')" 0 'and sees nothing in a new one'
exec {input}>&-
rm -f "$fifo" "$out"

# a password changed elsewhere
is "$(as "$ana" "SELECT clinic.change_password(tap_free.x) FROM (SELECT NULL::text AS x) tap_free" | grep -c HU007)" 1 'No password is no password'
new=$(super "SELECT tap.scram('nueva')")
as "$beto" "SELECT clinic.change_password('$new')" > /dev/null
contains "$(as "$beto" 'SELECT 1')" 'password authentication failed' 'After a change the old password opens nothing'
is "$(PGPASSWORD=nueva psql -XqAt -d "$HUELLA_TEST_DSN user=$beto" -c 'SELECT clinic.current_person()')" "$(id_of beto)" 'and the new one does'

# the reaper
super 'SELECT clinic.reap()' > /dev/null
ok "$(kill -0 "$idle_session" 2> /dev/null; echo $?)" 'A transaction may be idle for a moment'
sleep $((held_since + 17 - SECONDS))
super 'SELECT clinic.reap()' > /dev/null
echo 'SELECT 1;' >&"$idle_input"
wait "$idle_session" 2> /dev/null
contains "$(cat "$said")" '57P01' 'A transaction that is idle for 15 s is ended by the worker'

echo "1..$tests"
