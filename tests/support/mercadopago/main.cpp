// SPDX-License-Identifier: GPL-3.0-or-later
// mercadopago-standin: a local Mercado Pago, for the demo, the tour and other clients.
#include "tests/support/mercadopago/paycommand.h"
#include "tests/support/mercadopago/standin.h"
#include "tests/support/mercadopago/wire.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

using namespace huella;

namespace {

void describe(QCommandLineParser& parser)
{
    parser.setApplicationDescription(
        "A local Mercado Pago. `mercadopago-standin pay PREFERENCE_ID [--outcome WORD] --server "
        "URL` pays a preference.");
    parser.addHelpOption();
    parser.addOptions({
        {"port", "The port on 127.0.0.1; 0 takes a free one.", "PORT", "0"},
        {"outcome", "How payments end: approved, rejected, pending, or a test card's holder.",
         "WORD", "approved"},
        {"webhook-url", "Who is told of payments.", "URL"},
        {"webhook-secret", "What webhooks are signed with.", "SECRET"},
        {"token", "The only good access token; without it any is.", "TOKEN"},
        {"currency", "Of items that name none.", "CODE", "PEN"},
    });
}

int complain(const char* what)
{
    std::fprintf(stderr, "mercadopago-standin: %s\n", what);
    return 2;
}

int serve(const QCommandLineParser& parser)
{
    const Clock clock;
    standin::Standin server(clock, parser.value("currency"));
    server.setToken(parser.value("token"));
    server.notifier().setPanel(QUrl(parser.value("webhook-url")),
                               parser.value("webhook-secret").toUtf8());
    server.knobs().outcome = parser.value("outcome");
    bool isNumber = false;
    const ushort port = parser.value("port").toUShort(&isNumber);
    if (!isNumber)
        return complain("--port wants a number");
    if (!standin::outcomeOf(server.knobs().outcome, {}))
        return complain("--outcome is approved, rejected, pending, or a test card's holder");
    if (!standin::siteOf(parser.value("currency")))
        return complain("--currency is one of Mercado Pago's");
    if (!server.start(port)) {
        std::fprintf(stderr, "mercadopago-standin: port %u is taken\n", unsigned(port));
        return 1;
    }
    std::printf("%s\n", qUtf8Printable(server.address()));
    std::fflush(stdout);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"pay")
        return standin::runPay(arguments.mid(2));
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(arguments))
        return complain(qUtf8Printable(parser.errorText()));
    if (parser.isSet("help")) {
        std::fputs(qUtf8Printable(parser.helpText()), stdout);
        return 0;
    }
    if (!parser.positionalArguments().isEmpty())
        return complain("what is that word?");
    return serve(parser);
}
