# SPDX-License-Identifier: GPL-3.0-or-later
# What sessions.sh and its like are written with. HUELLA_TEST_DSN names a database with the fixtures.
tests=0
ok() { # SUCCESS TITLE
    tests=$((tests + 1))
    if [ "$1" = 0 ]; then echo "ok $tests - $2"; else echo "not ok $tests - $2"; fi
}
is() { # HAVE WANT TITLE
    [ "$1" = "$2" ]
    ok $? "$3"
    [ "$1" = "$2" ] || printf '# wanted: %s\n# got: %s\n' "$2" "$1"
}
contains() { # TEXT PART TITLE
    case $1 in *"$2"*) ok 0 "$3" ;; *) ok 1 "$3"; printf '# wanted: %s\n# got: %s\n' "$2" "$1" ;; esac
}

super() { psql -XqAt -v ON_ERROR_STOP=1 -d "$HUELLA_TEST_DSN" -c "$1"; }
role_of() { super "SELECT role_name FROM tap.actors WHERE name = '$1'"; }
id_of() { super "SELECT person_id FROM tap.actors WHERE name = '$1'"; }

# as ROLE STATEMENT...: a session of its own, each statement in a transaction of its own.
as() {
    local role=$1 arguments=()
    shift
    for statement in "$@"; do arguments+=(-c "$statement"); done
    PGPASSWORD=secreta psql -XqAt -v VERBOSITY=sqlstate -d "$HUELLA_TEST_DSN user=$role" \
        "${arguments[@]}" 2>&1
}

# One more session, kept open: say STATEMENT; its answers are in $said.
said=$(mktemp)
trap 'rm -f "$said"' EXIT
open_session() { # ROLE
    : > "$said"
    coproc SESSION { PGPASSWORD=secreta psql -XqAt -v VERBOSITY=sqlstate \
        -d "$HUELLA_TEST_DSN user=$1" > "$said" 2>&1; }
    session=$SESSION_PID
}
say() { echo "$1" >&"${SESSION[1]}"; }
wait_for() { # TEXT SECONDS
    for ((i = 0; i < $2 * 20; i++)); do
        if grep -qF -- "$1" "$said"; then return 0; fi
        sleep 0.05
    done
    return 1
}
close_session() {
    say '\q' 2> /dev/null
    wait "$session" 2> /dev/null
}
