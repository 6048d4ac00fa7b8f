// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/huellactl/command.h"

#include "app/common/serverfaulttext.h"

#include <cstdio>

namespace huella::ctl {

namespace {

void write(FILE* stream, const QString& text)
{
    std::fputs((text + u'\n').toLocal8Bit().constData(), stream);
    std::fflush(stream);
}

} // namespace

void say(const QString& text)
{
    write(stdout, text);
}

void complain(const QString& text)
{
    write(stderr, text);
}

Exit explain(const Error& error)
{
    if (error.code == ErrorCode::SchemaNewer) {
        complain(Text::tr("Update Huella on this computer: the clinic's database is of a newer "
                          "version. Nothing was changed."));
        return Exit::Newer;
    }
    const QString sentence = app::ServerFaultText::sentence(error, settings::Paths::standard());
    complain(sentence.isEmpty() ? Text::tr("That did not work: %1").arg(error.detail) : sentence);
    return Exit::Failed;
}

} // namespace huella::ctl
