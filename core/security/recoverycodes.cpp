// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/recoverycodes.h"

namespace huella::security {

QString inGroups(const QString& text, int size, QChar separator)
{
    QString grouped;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i > 0 && i % size == 0)
            grouped += separator;
        grouped += text[i];
    }
    return grouped;
}

QString normalizedCode(const QString& typed)
{
    QString code;
    for (const QChar c : typed.normalized(QString::NormalizationForm_KC)) {
        if (c.isLetterOrNumber())
            code += c.toUpper();
    }
    return code;
}

QString shownRecoveryCode(const QString& code)
{
    return inGroups(normalizedCode(code), 5, u'-');
}

} // namespace huella::security
