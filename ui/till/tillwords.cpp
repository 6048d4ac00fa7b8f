// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/tillwords.h"

#include "ui/parts/words.h"

#include <QCoreApplication>

namespace huella::ui {

namespace {

QString text(const char* source)
{
    return QCoreApplication::translate("Till", source);
}

} // namespace

QString wordOf(payments::Movement::Kind kind)
{
    switch (kind) {
    case payments::Movement::Kind::Charge:
        return text(QT_TRANSLATE_NOOP("Till", "Charge"));
    case payments::Movement::Kind::Void:
        return text(QT_TRANSLATE_NOOP("Till", "Void"));
    case payments::Movement::Kind::Refund:
        return text(QT_TRANSLATE_NOOP("Till", "Refund"));
    case payments::Movement::Kind::Chargeback:
        return text(QT_TRANSLATE_NOOP("Till", "Chargeback"));
    }
    return {};
}

payments::TillWords tillWords()
{
    using Kind = payments::Movement::Kind;
    using Method = payments::PaymentMethod;
    payments::TillWords words;
    for (const char* head :
         {QT_TRANSLATE_NOOP("Till", "Time"), QT_TRANSLATE_NOOP("Till", "What"),
          QT_TRANSLATE_NOOP("Till", "Method"), QT_TRANSLATE_NOOP("Till", "Amount"),
          QT_TRANSLATE_NOOP("Till", "Currency"), QT_TRANSLATE_NOOP("Till", "Pet"),
          QT_TRANSLATE_NOOP("Till", "Owner"), QT_TRANSLATE_NOOP("Till", "Service"),
          QT_TRANSLATE_NOOP("Till", "By"), QT_TRANSLATE_NOOP("Till", "Reason"),
          QT_TRANSLATE_NOOP("Till", "Reference"), QT_TRANSLATE_NOOP("Till", "Close")})
        words.heads.append(text(head));
    for (const Kind kind : {Kind::Charge, Kind::Void, Kind::Refund, Kind::Chargeback})
        words.kinds.append(wordOf(kind));
    for (const Method method : {Method::Cash, Method::Card, Method::Transfer, Method::MercadoPago})
        words.methods.append(wordOf(method));
    words.byItself = text(QT_TRANSLATE_NOOP("Till", "by itself"));
    words.isOpen = text(QT_TRANSLATE_NOOP("Till", "not closed yet"));
    words.isClosed = text(QT_TRANSLATE_NOOP("Till", "in the close"));
    words.afterClose = text(QT_TRANSLATE_NOOP("Till", "after the close"));
    return words;
}

} // namespace huella::ui
