// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/mercadopago/checkoutpage.h"

#include <QJsonArray>
#include <QLocale>
#include <QUrlQuery>

namespace huella::standin {

namespace {

Answer page(const QString& title, const QString& content, int status = 200)
{
    const QString html = QStringLiteral(R"(<!DOCTYPE html>
<html lang="es"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>%1</title><style>
body{margin:0;background:#ededed;color:#1a1a1a;font:16px/1.5 "Inter","Noto Sans",sans-serif}
header{background:#ffe600;padding:16px 24px;font-weight:600}
main{max-width:440px;margin:32px auto;background:#fff;border-radius:8px;padding:32px;box-shadow:0 1px 3px #0003}
h1{font-size:20px;margin:0 0 16px}.amount{font-size:32px;font-weight:600;margin:16px 0 24px}
button,a.button{display:block;box-sizing:border-box;width:100%;border:0;border-radius:6px;padding:14px;margin:8px 0;font:inherit;font-weight:600;text-align:center;text-decoration:none;cursor:pointer;background:#e3edfb;color:#0b3d91}
button#pay,a.button{background:#0b62d0;color:#fff}p.note{color:#595959;font-size:14px}
</style></head><body><header>Mercado Pago de práctica</header><main><h1>%1</h1>%2
<p class="note">Servidor local de pruebas: aquí no se mueve dinero.</p></main></body></html>)");
    return {status, html.arg(title, content).toUtf8(), "text/html; charset=utf-8"};
}

QString amountText(const Money& amount)
{
    return amount.toText(QLocale(QLocale::Spanish, QLocale::Peru)).toHtmlEscaped();
}

} // namespace

Answer closedPage()
{
    return page("Este enlace de pago ya no está disponible",
                "<p id=\"closed\">El enlace venció. Pide uno nuevo en la tienda.</p>", 410);
}

Answer checkoutPage(const Preferences& preferences, const QString& id)
{
    if (!preferences.contains(id))
        return page("No encontramos lo que buscas", "<p id=\"closed\">El enlace no existe.</p>",
                    404);
    if (!preferences.isOpen(id))
        return closedPage();
    QString titles;
    for (const QJsonValue& item : preferences.body(id).value("items").toArray())
        titles += u"<div>" + item.toObject().value("title").toString().toHtmlEscaped() + u"</div>";
    const QString form = QStringLiteral(
        R"(%1<div class="amount" id="amount">%2</div><form method="post" action="/checkout/v1/pay">
<input type="hidden" name="pref_id" value="%3">
<button id="pay" name="outcome" value="approved">Pagar</button>
<button id="reject" name="outcome" value="rejected">Que lo rechacen</button>
<button id="pending" name="outcome" value="pending">Dejarlo pendiente</button></form>)");
    return page("Confirma tu pago",
                form.arg(titles, amountText(preferences.total(id)), id.toHtmlEscaped()));
}

QUrl backUrl(const Preferences& preferences, const Payment& payment)
{
    const QJsonObject preference = preferences.body(payment.preference);
    const QString end = payment.status == u"approved"   ? QStringLiteral("success")
                        : payment.status == u"rejected" ? QStringLiteral("failure")
                                                        : QStringLiteral("pending");
    QUrl url(preference.value("back_urls").toObject().value(end).toString());
    if (url.isEmpty())
        return {};
    QUrlQuery query(url);
    const QString id = QString::number(payment.id);
    for (const auto& [key, value] :
         {std::pair<const char*, QString>{"collection_id", id},
          {"collection_status", payment.status},
          {"payment_id", id},
          {"status", payment.status},
          {"external_reference", preference.value("external_reference").toString()},
          {"payment_type", payment.type},
          {"merchant_order_id", QString::number(payment.order)},
          {"preference_id", payment.preference}})
        query.addQueryItem(QLatin1StringView(key), value);
    url.setQuery(query);
    return url;
}

Answer resultPage(const Preferences& preferences, const Payment& payment)
{
    const QUrl back = backUrl(preferences, payment);
    const bool returns =
        !preferences.body(payment.preference).value("auto_return").toString().isEmpty();
    if (returns && payment.status == u"approved" && !back.isEmpty()) {
        Answer answer = page("Listo", {}, 302);
        answer.headers.append({"Location", back.toEncoded()});
        return answer;
    }
    const QString title =
        payment.status == u"approved"   ? QStringLiteral("¡Listo! Se acreditó tu pago")
        : payment.status == u"rejected" ? QStringLiteral("No pudimos procesar tu pago")
                                        : QStringLiteral("Estamos procesando tu pago");
    QString content = QStringLiteral("<p id=\"result\" data-status=\"%1\">Operación <b>%2</b></p>")
                          .arg(payment.status, QString::number(payment.id));
    if (payment.status == u"rejected")
        content += QStringLiteral("<a class=\"button\" href=\"/checkout/v1/redirect?pref_id=%1\">"
                                  "Probar otra vez</a>")
                       .arg(payment.preference);
    if (!back.isEmpty())
        content += QStringLiteral("<a class=\"button\" href=\"%1\">Volver al sitio</a>")
                       .arg(QString::fromUtf8(back.toEncoded()).toHtmlEscaped());
    return page(title, content);
}

} // namespace huella::standin
