#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs the pgTAP files against a new, migrated database of a PostgreSQL whose superuser you are.
#
#   run.sh SERVER [FILE...]        SERVER: a socket's folder, or a libpq connection string
#   run.sh --prepare SERVER NAME   only makes the database NAME and leaves it
#   run.sh --in SERVER NAME FILE   runs one file in a database that was prepared
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
migrations=$here/../../sql/migrations

connection() { # SERVER DATABASE
    case $1 in
        /*) echo "host=$1 user=postgres dbname=$2" ;;
        *) echo "$1 dbname=$2" ;; # the last dbname wins
    esac
}

sql() { # DATABASE ARGUMENT...
    local database=$1
    shift
    PGOPTIONS='-c client_min_messages=warning' psql -XqAt -v ON_ERROR_STOP=1 \
        -d "$(connection "$server" "$database")" "$@"
}

prepare() { # NAME
    sql postgres -c "CREATE DATABASE $1 TEMPLATE template0 ENCODING 'UTF8'"
    for file in "$migrations"/*.sql; do
        sql "$1" -1 -f "$file" > /dev/null
    done
    sql "$1" -1 -f "$here/support/actors.sql" -f "$here/support/fixtures.sql" > /dev/null
}

drop() { # NAME, and the people's roles, which would outlive it
    local roles
    roles=$(sql "$1" -c "SELECT 'DROP ROLE IF EXISTS ' || role_name || ';' FROM clinic_private.role_pool" 2>/dev/null || true)
    sql postgres -c "DROP DATABASE IF EXISTS $1 WITH (FORCE)"
    echo "$roles" | sql postgres
}

prove_files() { # NAME FILE...
    local database=$1
    shift
    HUELLA_TEST_DSN=$(connection "$server" "$database") \
        prove -f -o --exec "$here/run.sh --psql" --ext .sql "$@"
}

case $1 in
    --prepare) server=$2; drop "$3"; prepare "$3" ;;
    --in) server=$2; prove_files "$3" "$4" ;;
    --psql) # for prove, which calls it with one file
        PGOPTIONS='-c client_min_messages=warning' exec psql -XqAt -v ON_ERROR_STOP=1 \
            -P pager=off -d "$HUELLA_TEST_DSN" -f "$2" ;;
    --drop) server=$2; drop "$3" ;;
    *)
        server=$1
        shift
        database=huella_sql_$$
        trap 'drop $database' EXIT
        prepare "$database"
        if [ $# -eq 0 ]; then set -- "$here"/*_test.sql; fi
        prove_files "$database" "$@"
        ;;
esac
