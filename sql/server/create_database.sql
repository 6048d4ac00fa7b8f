-- SPDX-License-Identifier: GPL-3.0-or-later
-- Run by the superuser on database postgres; :database is put in as a quoted name.
CREATE DATABASE :database TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'
