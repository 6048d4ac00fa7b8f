// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/images/uploadlist.h"

#include "ui/shared/button.h"
#include "ui/shared/errortext.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/tokens.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QTimer>
#include <QVBoxLayout>

namespace huella::ui {

namespace {

QString stateText(const Upload& upload)
{
    switch (upload.state) {
    case Upload::State::Waiting:
        return UploadList::tr("%1: waits its turn").arg(upload.name);
    case Upload::State::Reading:
        return UploadList::tr("%1: being prepared…").arg(upload.name);
    case Upload::State::Sending:
        return UploadList::tr("%1: being saved…").arg(upload.name);
    case Upload::State::WaitingForLink:
        return UploadList::tr("%1: no connection, goes on when it is back").arg(upload.name);
    case Upload::State::Kept:
    case Upload::State::Failed:
        break;
    }
    return UploadList::tr("%1: %2").arg(upload.name, errorText(upload.error));
}

} // namespace

UploadList::UploadList(ImageUploads* uploads, QWidget* parent)
    : QWidget(parent)
    , m_uploads(uploads)
    , m_total(new QWidget)
    , m_totalText(new TextLabel({}, TextStyle::Caption, Token::TextMuted))
    , m_bar(new QProgressBar)
    , m_list(new QVBoxLayout)
{
    setObjectName(QStringLiteral("uploadList"));
    build();
    connect(uploads, &ImageUploads::changed, this, &UploadList::show);
    connect(uploads, &ImageUploads::cancelled, this, &UploadList::drop);
    connect(uploads, &ImageUploads::progressed, this, &UploadList::showTotal);
}

void UploadList::build()
{
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Images being saved"));
    auto* cancel = new Button(tr("Cancel all"), Button::Kind::Quiet);
    cancel->setObjectName(QStringLiteral("cancelUploadsButton"));
    cancel->setButtonSize(Button::Size::Compact);
    connect(cancel, &QPushButton::clicked, m_uploads, &ImageUploads::cancelAll);
    auto* row = new QHBoxLayout(m_total);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m);
    row->addWidget(m_totalText);
    row->addWidget(m_bar, 1);
    row->addWidget(cancel);
    m_list->setSpacing(2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addWidget(m_total);
    column->addLayout(m_list);
    m_total->hide();
}

UploadList::Line& UploadList::lineOf(const Upload& upload)
{
    Line& line = m_lines[upload.number];
    if (line.widget)
        return line;
    line.widget = new QWidget;
    line.widget->setObjectName(QStringLiteral("uploadLine"));
    line.text = new TextLabel({}, TextStyle::Caption);
    line.text->setObjectName(QStringLiteral("uploadText"));
    line.text->setWordWrap(true);
    line.button = Button::iconOnly(Icons::Cross, tr("Stop %1").arg(upload.name));
    line.button->setObjectName(QStringLiteral("cancelUploadButton"));
    line.button->setButtonSize(Button::Size::Compact);
    auto* row = new QHBoxLayout(line.widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(line.text, 1);
    row->addWidget(line.button);
    m_list->addWidget(line.widget);
    connect(line.button, &QPushButton::clicked, this,
            [this, number = upload.number] { press(number); });
    return line;
}

void UploadList::show(const Upload& upload)
{
    if (upload.state == Upload::State::Kept && upload.error.detail.isEmpty())
        return drop(upload.number);
    Line& line = lineOf(upload);
    line.isOver = upload.state == Upload::State::Failed || upload.state == Upload::State::Kept;
    line.text->setText(stateText(upload));
    line.text->setInk(upload.state == Upload::State::Failed ? Token::ErrorFg : Token::Text);
    line.button->setAccessibleName(line.isOver ? tr("I have read it") : line.button->toolTip());
}

void UploadList::press(int number)
{
    m_lines.value(number).isOver ? drop(number) : m_uploads->cancel(number);
}

void UploadList::drop(int number)
{
    const Line line = m_lines.take(number);
    if (!line.widget)
        return;
    line.widget->hide();
    line.widget->deleteLater();
}

void UploadList::showTotal(int done, int total)
{
    m_total->setVisible(done < total);
    m_bar->setRange(0, std::max(1, total));
    m_bar->setValue(done);
    m_totalText->setText(tr("Image %1 of %2").arg(std::min(done + 1, total)).arg(total));
}

} // namespace huella::ui
