// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/huellactl/passwordprompt.h"

#include "app/huellactl/command.h"

#include <cstdio>
#include <iostream>
#include <string>

#include <termios.h>
#include <unistd.h>

namespace huella::ctl {

namespace {

/// While it lives, the terminal shows nothing of what is typed.
class Blind
{
public:
    Blind()
    {
        m_isTerminal = tcgetattr(STDIN_FILENO, &m_before) == 0;
        termios hidden = m_before;
        hidden.c_lflag &= ~tcflag_t(ECHO);
        if (m_isTerminal)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    }
    ~Blind()
    {
        if (m_isTerminal)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Blind(const Blind&) = delete;
    Blind& operator=(const Blind&) = delete;

private:
    termios m_before{};
    bool m_isTerminal = false;
};

QString ask(const QString& question)
{
    std::fputs(question.toLocal8Bit().constData(), stderr);
    const Blind blind;
    const QString answer = passwordFromInput();
    std::fputs("\n", stderr);
    return answer;
}

} // namespace

QString passwordFromInput()
{
    std::string line;
    std::getline(std::cin, line);
    return QString::fromUtf8(line);
}

QString askPassword()
{
    const QString first = ask(Text::tr("Password: "));
    const QString second = ask(Text::tr("Again: "));
    if (first == second)
        return first;
    complain(Text::tr("The two passwords are not the same."));
    return {};
}

} // namespace huella::ctl
