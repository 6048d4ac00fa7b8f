// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/sticksheet.h"

#include "core/base/background.h"
#include "ui/kiosk/photochoice.h"
#include "ui/shared/button.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/touch.h"

#include <QEvent>
#include <QGridLayout>
#include <QPainter>

namespace huella::ui::kiosk {

namespace {

constexpr auto lookAgain = std::chrono::seconds(2);
constexpr int columns = 4, rows = 2;

} // namespace

StickSheet::StickSheet(List list, QWidget* window)
    : QWidget(window)
    , m_list(std::move(list))
    , m_title(new TextLabel(tr("Choose the photos"), TextStyle::Headline))
    , m_empty(new EmptyState(Icons::ImagePlus,
                             tr("Plug in your memory stick or your camera: its photos appear here. "
                                "They are only copied.")))
    , m_photos(new QWidget)
    , m_grid(new QGridLayout(m_photos))
    , m_before(new Button(Icons::ChevronLeft, tr("Newer"), Button::Kind::Secondary))
    , m_after(new Button(Icons::ChevronRight, tr("Older"), Button::Kind::Secondary))
    , m_cancel(new Button(tr("Cancel"), Button::Kind::Secondary))
    , m_use(new Button(tr("Use these"), Button::Kind::Primary))
{
    setObjectName(QStringLiteral("stickSheet"));
    m_before->setObjectName(QStringLiteral("stickNewerButton"));
    m_after->setObjectName(QStringLiteral("stickOlderButton"));
    m_cancel->setObjectName(QStringLiteral("stickCancelButton"));
    m_use->setObjectName(QStringLiteral("stickUseButton"));
    build();
    window->installEventFilter(this);
    m_timer.setInterval(lookAgain);
    connect(&m_timer, &QTimer::timeout, this, &StickSheet::look);
    connect(m_before, &Button::clicked, this, [this] { showScreen(m_first - columns * rows); });
    connect(m_after, &Button::clicked, this, [this] { showScreen(m_first + columns * rows); });
    connect(m_cancel, &Button::clicked, this, &StickSheet::leave);
    connect(m_use, &Button::clicked, this, [this] {
        emit chosen(m_picked);
        leave();
    });
}

void StickSheet::build()
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(touch::gap);
    m_grid->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto* ends = new QHBoxLayout;
    ends->setSpacing(touch::gap);
    ends->addWidget(m_cancel);
    ends->addWidget(m_before);
    ends->addWidget(m_after);
    ends->addWidget(m_use, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::xxl, space::xl, space::xxl, space::xl);
    column->setSpacing(space::l);
    column->addWidget(m_title);
    column->addWidget(m_empty, 1);
    column->addWidget(m_photos, 1);
    column->addLayout(ends);
}

void StickSheet::open()
{
    touch::set(this, true);
    setGeometry(parentWidget()->rect());
    take({});
    show();
    raise();
    m_cancel->setFocus();
    look();
    m_timer.start();
}

void StickSheet::leave()
{
    m_timer.stop();
    hide();
    deleteLater();
}

void StickSheet::look()
{
    inBackground(m_list).then(this, [this](const QStringList& paths) {
        if (paths != m_paths)
            take(paths);
    });
}

void StickSheet::take(const QStringList& paths)
{
    m_paths = paths;
    m_picked.removeIf([&](const QString& path) { return !paths.contains(path); });
    m_empty->setVisible(paths.isEmpty());
    m_photos->setVisible(!paths.isEmpty());
    showScreen(0);
}

void StickSheet::showScreen(int first)
{
    m_first = std::clamp(first, 0, std::max(0, int(m_paths.size()) - 1));
    qDeleteAll(m_choices);
    m_choices.clear();
    for (int i = 0; i < columns * rows && m_first + i < m_paths.size(); ++i) {
        auto* choice = new PhotoChoice(m_paths.at(m_first + i));
        choice->setChecked(m_picked.contains(choice->path()));
        connect(choice, &QAbstractButton::toggled, this, [this, choice](bool isOn) {
            isOn ? m_picked.append(choice->path()) : void(m_picked.removeAll(choice->path()));
            count();
        });
        m_grid->addWidget(choice, i / columns, i % columns);
        m_choices.append(choice);
    }
    m_before->setVisible(m_first > 0);
    m_after->setVisible(m_first + columns * rows < m_paths.size());
    count();
}

void StickSheet::count()
{
    m_use->setEnabled(!m_picked.isEmpty());
    m_use->setText(m_picked.isEmpty() ? tr("Use these")
                                      : tr("Use %n photos", nullptr, int(m_picked.size())));
}

void StickSheet::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Canvas));
}

bool StickSheet::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

} // namespace huella::ui::kiosk
