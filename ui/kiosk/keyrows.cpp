// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/keyrows.h"

#include <QHash>

namespace huella::ui::kiosk {

namespace {

QStringList keys(const char* row)
{
    return QString::fromUtf8(row).split(u' ');
}

} // namespace

QList<QStringList> letterRows()
{
    return {keys("1 2 3 4 5 6 7 8 9 0"), keys("q w e r t y u i o p"), keys("a s d f g h j k l ñ"),
            keys("z x c v b n m")};
}

QList<QStringList> symbolRows()
{
    return {keys("1 2 3 4 5 6 7 8 9 0"), keys("! ? ¿ ¡ # $ % & / ="), keys("( ) + * : ; \" ' < >"),
            keys("_ - , . @ º ~")};
}

QList<QStringList> padRows()
{
    return {keys("1 2 3"), keys("4 5 6"), keys("7 8 9"), keys("+ 0")};
}

QStringList besideSpace(KeyboardKind kind)
{
    if (kind == KeyboardKind::Email)
        return keys("@ gmail.com hotmail.com .com . - _");
    return keys("@ , . -");
}

QStringList variants(const QString& letter)
{
    static const QHash<QString, QStringList> table{
        {"a", keys("á à â ã ä")}, {"c", keys("ç")}, {"e", keys("é è ê ë")},
        {"i", keys("í ï")},       {"n", keys("ñ")}, {"o", keys("ó ô õ ö")},
        {"u", keys("ú ü")},
    };
    return table.value(letter);
}

QString accented(const QString& letter)
{
    static const QHash<QString, QString> acute{{"a", "á"}, {"e", "é"}, {"i", "í"},
                                               {"o", "ó"}, {"u", "ú"}};
    return acute.value(letter, letter);
}

} // namespace huella::ui::kiosk
