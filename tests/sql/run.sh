#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs the tests of this folder against new, migrated databases of a PostgreSQL whose superuser
# you are: the *_test.sql by pgTAP, and sessions.sh and attack_sessions.sh, which open their own sessions.
#
#   run.sh SERVER [FILE...]     SERVER: a socket's folder, or a libpq connection string
#   run.sh --load DSN           only loads pgTAP and the fixtures into a migrated database
#   run.sh --in DSN FILE...     runs files in a database that was loaded
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
export PGOPTIONS='-c client_min_messages=warning'

sql() { # DSN ARGUMENT...
    local dsn=$1
    shift
    psql -XqAt -v ON_ERROR_STOP=1 -d "$dsn" "$@"
}

load() { # DSN
    sql "$1" -1 -f "$here/support/actors.sql" -f "$here/support/fixtures.sql" \
        -f "$here/support/clinic.sql" > /dev/null
}

run_in() { # DSN FILE...
    HUELLA_TEST_DSN=$1 prove -f -o --exec "$here/run.sh --one" "${@:2}"
}

drop() { # DSN NAME, and the people's roles, which would outlive it
    local roles
    roles=$(sql "$1 dbname=$2" -c "SELECT 'DROP ROLE IF EXISTS ' || role_name || ';'
                                   FROM clinic_private.role_pool" 2> /dev/null || true)
    sql "$1" -c "DROP DATABASE IF EXISTS $2 WITH (FORCE)"
    echo "$roles" | sql "$1"
}

case $1 in
    --load) load "$2" ;;
    --in) run_in "${@:2}" ;;
    --one) # for prove, which calls it with one file
        case $2 in
            *.sql) exec psql -XqAt -v ON_ERROR_STOP=1 -P pager=off -d "$HUELLA_TEST_DSN" -f "$2" ;;
            *) exec bash "$2" ;;
        esac
        ;;
    *)
        server=$1
        case $server in /*) server="host=$server user=postgres dbname=postgres" ;; esac
        shift
        database=huella_sql_$$
        trap 'drop "$server" "$database"' EXIT
        sql "$server" -c "CREATE DATABASE $database TEMPLATE template0 ENCODING 'UTF8'"
        for file in "$here"/../../sql/migrations/*.sql; do
            sql "$server dbname=$database" -1 -f "$file" > /dev/null
        done
        load "$server dbname=$database"
        if [ $# -eq 0 ]; then set -- "$here"/*_test.sql "$here"/sessions.sh "$here"/attack_sessions.sh; fi
        run_in "$server dbname=$database" "$@"
        ;;
esac
