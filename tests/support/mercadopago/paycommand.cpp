// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/mercadopago/paycommand.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QUrlQuery>

#include <cstdio>

namespace huella::standin {

namespace {

int told(QNetworkReply* reply)
{
    const QByteArray text = reply->readAll();
    const QJsonObject body = QJsonDocument::fromJson(text).object();
    if (reply->error() != QNetworkReply::NoError) {
        const QString reason = body.value("message").toString(reply->errorString());
        std::fprintf(stderr, "mercadopago-standin: %s\n", qUtf8Printable(reason));
        return 1;
    }
    std::printf("%lld %s %s\n", static_cast<long long>(body.value("id").toInteger()),
                qUtf8Printable(body.value("status").toString()),
                qUtf8Printable(body.value("status_detail").toString()));
    return 0;
}

} // namespace

int runPay(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.addPositionalArgument("preference", "The preference to pay.");
    parser.addOptions({{"outcome", "approved, rejected, pending, or a test card's holder.", "WORD"},
                       {"server", "Where the stand-in is.", "URL"}});
    const bool isUnderstood = parser.parse(QStringList{"pay"} + arguments);
    const QUrl server(parser.value("server"));
    if (!isUnderstood || parser.positionalArguments().size() != 1 || server.host().isEmpty()) {
        std::fputs("mercadopago-standin pay PREFERENCE_ID [--outcome approved|rejected|pending] "
                   "--server URL\n",
                   stderr);
        return 2;
    }
    QNetworkAccessManager network;
    QNetworkRequest request(server.resolved(QUrl("/checkout/v1/pay")));
    request.setRawHeader("Accept", "application/json");
    request.setHeader(QNetworkRequest::ContentTypeHeader, "application/x-www-form-urlencoded");
    request.setTransferTimeout(30000);
    QUrlQuery form;
    form.addQueryItem("pref_id", parser.positionalArguments().constFirst());
    if (parser.isSet("outcome"))
        form.addQueryItem("outcome", parser.value("outcome"));
    auto* reply = network.post(request, form.toString(QUrl::FullyEncoded).toUtf8());
    QObject::connect(reply, &QNetworkReply::finished, reply,
                     [reply] { QCoreApplication::exit(told(reply)); });
    return QCoreApplication::exec();
}

} // namespace huella::standin
