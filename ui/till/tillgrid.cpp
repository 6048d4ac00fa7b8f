// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/tillgrid.h"

#include "ui/parts/words.h"
#include "ui/shared/locale.h"
#include "ui/shared/priceedit.h"
#include "ui/shared/textlabel.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace huella::ui {

using payments::PaymentMethod;
using payments::TillLine;

namespace {

enum Column { Name, Taken, Voided, Refunded, ChargedBack, Expected, Counted, Difference };
constexpr int figureWidth = 100;
constexpr int countWidth = 140;
constexpr int differenceWidth = 180;

bool isCountable(const TillLine& line)
{
    return line.method != PaymentMethod::MercadoPago;
}

bool isDue(const TillLine& line)
{
    return line.method == PaymentMethod::Cash;
}

QString nameOf(const TillLine& line)
{
    return wordOf(line.method);
}

} // namespace

TillGrid::TillGrid(QWidget* parent) : QWidget(parent), m_grid(nullptr)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

bool TillGrid::isSameShape(const QList<TillLine>& lines, bool isCounting) const
{
    return m_body && isCounting == m_isCounting &&
           std::equal(lines.begin(), lines.end(), m_lines.begin(), m_lines.end(),
                      [](const TillLine& a, const Line& b) {
                          return a.method == b.value.method &&
                                 a.taken.currency() == b.value.taken.currency();
                      });
}

void TillGrid::setLines(const QList<TillLine>& lines, bool isCounting)
{
    if (!isSameShape(lines, isCounting)) {
        QHash<QString, QString> typed;
        for (const Line& it : std::as_const(m_lines))
            if (it.edit)
                typed.insert(it.edit->objectName(), it.edit->text());
        m_isCounting = isCounting;
        build(lines);
        for (const Line& it : std::as_const(m_lines))
            if (it.edit)
                it.edit->setText(typed.value(it.edit->objectName()));
    }
    for (int i = 0; i < lines.size(); ++i) {
        m_lines[i].value = lines[i];
        show(m_lines[i]);
    }
}

void TillGrid::build(const QList<TillLine>& lines)
{
    m_lines.clear();
    if (m_body) {
        m_body->hide();
        m_body->deleteLater();
    }
    m_body = new QWidget;
    m_grid = new QGridLayout(m_body);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::l);
    m_grid->setVerticalSpacing(space::s);
    m_grid->setColumnStretch(Name, 1);
    // The same columns in every grid of the page.
    for (int column = Taken; column <= Expected; ++column)
        m_grid->setColumnMinimumWidth(column, figureWidth);
    m_grid->setColumnMinimumWidth(Counted, countWidth);
    m_grid->setColumnMinimumWidth(Difference, differenceWidth);
    layout()->addWidget(m_body);
    const bool hasCount =
        m_isCounting || std::any_of(lines.begin(), lines.end(),
                                    [](const TillLine& it) { return it.counted.has_value(); });
    buildHeads(hasCount ? Difference : Expected);
    for (const TillLine& line : lines)
        buildLine(line);
}

void TillGrid::buildHeads(int last)
{
    const QStringList heads{tr("Method"),   tr("Charged"),     tr("Voided"),
                            tr("Refunded"), tr("Chargebacks"), tr("There should be"),
                            tr("Counted"),  tr("Difference")};
    for (int column = 0; column <= last; ++column) {
        auto* head = new TextLabel(heads[column], TextStyle::Caption, Token::TextMuted);
        m_grid->addWidget(head, 0, column,
                          column == Name ? Qt::AlignLeft : Qt::Alignment(Qt::AlignRight));
    }
}

void TillGrid::buildLine(const TillLine& line)
{
    const int row = int(m_lines.size()) + 1;
    Line it;
    m_grid->setRowMinimumHeight(row, size::row);
    m_grid->addWidget(new TextLabel(nameOf(line), TextStyle::BodyStrong), row, Name);
    for (int column = Taken; column <= Expected; ++column) {
        auto* figure =
            new TextLabel({}, column == Expected ? TextStyle::BodyStrong : TextStyle::Body);
        it.figures.append(figure);
        m_grid->addWidget(figure, row, column, Qt::AlignRight | Qt::AlignVCenter);
    }
    it.figures.last()->setObjectName(QStringLiteral("expected_%1").arg(toWord(line.method)));
    it.difference = new TextLabel;
    it.difference->setObjectName(QStringLiteral("difference_%1").arg(toWord(line.method)));
    m_grid->addWidget(it.difference, row, Difference, Qt::AlignRight | Qt::AlignVCenter);
    if (m_isCounting && isCountable(line)) {
        it.edit = new PriceEdit;
        it.edit->setSigned();
        it.edit->setObjectName(
            QStringLiteral("count_%1_%2").arg(toWord(line.method), line.taken.currency()));
        it.edit->setAccessibleName(tr("Counted: %1").arg(nameOf(line)));
        it.edit->setCurrency(line.taken.currency());
        it.edit->setAlignment(Qt::AlignRight);
        it.edit->setFixedWidth(countWidth);
        m_grid->addWidget(it.edit, row, Counted, Qt::AlignRight);
        const int index = int(m_lines.size());
        connect(it.edit, &QLineEdit::textChanged, this, [this, index] {
            if (index >= m_lines.size())
                return;
            showDifference(m_lines[index]);
            emit changed();
        });
        connect(it.edit, &QLineEdit::returnPressed, this, &TillGrid::returnPressed);
    } else if (line.counted) {
        auto* counted = new TextLabel(moneyText(*line.counted));
        m_grid->addWidget(counted, row, Counted, Qt::AlignRight | Qt::AlignVCenter);
    }
    m_lines.append(it);
}

void TillGrid::show(Line& line)
{
    const Money sums[] = {line.value.taken, line.value.voided, line.value.refunded,
                          line.value.chargedBack, line.value.expected()};
    for (int i = 0; i < line.figures.size(); ++i) {
        line.figures[i]->setText(moneyText(sums[i]));
        const bool isNothing = sums[i].minorUnits() == 0 && i + 1 < line.figures.size();
        line.figures[i]->setInk(isNothing ? Token::TextMuted : Token::Text);
    }
    showDifference(line);
}

void TillGrid::showDifference(Line& line)
{
    TillLine it = line.value;
    if (line.edit)
        it.counted = line.edit->price();
    const qint64 units = it.difference().minorUnits();
    const Money absolute(qAbs(units), line.value.taken.currency());
    QString text;
    if (line.edit && line.edit->isBroken())
        text = tr("Not an amount");
    else if (it.counted)
        text = units == 0  ? tr("It matches")
               : units < 0 ? tr("%1 missing").arg(moneyText(absolute))
                           : tr("%1 too much").arg(moneyText(absolute));
    else if (line.edit && !isDue(line.value))
        text = tr("optional");
    line.difference->setText(text);
    line.difference->setInk(!it.counted  ? Token::TextMuted
                            : units == 0 ? Token::SuccessFg
                                         : Token::ErrorFg);
}

std::optional<QList<std::pair<PaymentMethod, Money>>> TillGrid::counted() const
{
    if (lacking())
        return std::nullopt;
    QList<std::pair<PaymentMethod, Money>> counted;
    for (const Line& it : m_lines)
        if (it.edit && it.edit->price())
            counted.append({it.value.method, *it.edit->price()});
    return counted;
}

PriceEdit* TillGrid::lacking() const
{
    for (const Line& it : m_lines)
        if (it.edit && (it.edit->isBroken() || (isDue(it.value) && !it.edit->price())))
            return it.edit;
    return nullptr;
}

bool TillGrid::differs() const
{
    return std::any_of(m_lines.begin(), m_lines.end(), [](const Line& it) {
        return it.edit && it.edit->price() && *it.edit->price() != it.value.expected();
    });
}

void TillGrid::clear()
{
    for (const Line& it : std::as_const(m_lines))
        if (it.edit)
            it.edit->clear();
}

} // namespace huella::ui
