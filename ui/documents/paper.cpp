// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/paper.h"

#include <algorithm>
#include <array>

namespace huella::ui {

namespace {

constexpr std::array papers = {u"a4", u"carta", u"rollo"};

} // namespace

QString toWord(Paper paper)
{
    return QStringView(papers[size_t(paper)]).toString();
}

Paper paperOf(const QString& word)
{
    const auto it = std::find_if(papers.begin(), papers.end(),
                                 [&](const auto* known) { return word == QStringView(known); });
    return it == papers.end() ? Paper::A4 : Paper(it - papers.begin());
}

QSizeF paperSize(Paper paper)
{
    switch (paper) {
    case Paper::A4:
        return {millimetres(210), millimetres(297)};
    case Paper::Letter:
        return {points(612), points(792)};
    case Paper::Roll:
        break;
    }
    return {millimetres(80), 0};
}

QMarginsF paperMargins(Paper paper)
{
    if (paper == Paper::Roll) // receipt printers reach 72 of the 80 mm
        return {millimetres(5), millimetres(4), millimetres(5), millimetres(10)};
    return {millimetres(18), millimetres(17), millimetres(18), millimetres(20)};
}

} // namespace huella::ui
