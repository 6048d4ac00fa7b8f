// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/images/imageviewer.h"

#include "core/patients/mediastore.h"
#include "ui/images/imagepane.h"
#include "ui/images/timelinestrip.h"
#include "ui/shared/button.h"
#include "ui/shared/segmented.h"
#include "ui/shared/tokens.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace huella::ui {

namespace {

constexpr double zoomStep = 1.4;

/// What radiologists look through. The first two are of the film itself.
constexpr Window presets[] = {{}, {}, {40, 400}, {500, 2000}, {-600, 1500}};

Button* tool(QHBoxLayout* row, Icons icon, const QString& name, const char* objectName)
{
    auto* button = Button::iconOnly(icon, name);
    button->setObjectName(QLatin1StringView(objectName));
    button->setFocusPolicy(Qt::TabFocus);
    row->addWidget(button);
    return button;
}

} // namespace

ImageViewer::ImageViewer(patients::MediaStore& store, QWidget* covered)
    : QWidget(covered)
    , m_store(store)
    , m_covered(covered)
    , m_panes{new ImagePane(store), new ImagePane(store)}
    , m_timeline(new TimelineStrip)
    , m_filmTools(new QWidget)
    , m_tool(new Segmented)
    , m_preset(new QComboBox)
    , m_invert(new Button(tr("Invert"), Button::Kind::Secondary))
    , m_compare(new Button(tr("Compare two dates"), Button::Kind::Secondary))
    , m_previous(Button::iconOnly(Icons::ChevronLeft, tr("Previous image")))
    , m_next(Button::iconOnly(Icons::ChevronRight, tr("Next image")))
{
    setObjectName(QStringLiteral("imageViewer"));
    setFocusPolicy(Qt::StrongFocus);
    m_previous->setObjectName(QStringLiteral("previousImageButton"));
    m_next->setObjectName(QStringLiteral("nextImageButton"));
    m_compare->setObjectName(QStringLiteral("compareButton"));
    m_invert->setObjectName(QStringLiteral("invertButton"));
    covered->installEventFilter(this);
    build();
    connectPanes();
    connect(m_timeline, &TimelineStrip::chosen, this, &ImageViewer::choose);
    connect(m_previous, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { step(1); });
    hide();
}

void ImageViewer::build()
{
    auto* panes = new QHBoxLayout;
    panes->setSpacing(space::s);
    panes->addWidget(m_previous);
    panes->addWidget(m_panes[0], 1);
    panes->addWidget(m_panes[1], 1);
    panes->addWidget(m_next);
    m_panes[1]->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::m, space::l, space::m);
    column->setSpacing(space::s);
    column->addLayout(buildTools());
    column->addLayout(panes, 1);
    column->addWidget(m_timeline);
}

QHBoxLayout* ImageViewer::buildTools()
{
    m_tool->addOption(tr("Move"), QStringLiteral("moveToolButton"));
    m_tool->addOption(tr("Window and level"), QStringLiteral("levelsToolButton"));
    m_tool->addOption(tr("Measure"), QStringLiteral("measureToolButton"));
    m_tool->setCurrent(int(ImageCanvas::Tool::Levels));
    m_preset->setObjectName(QStringLiteral("presetCombo"));
    m_preset->setMinimumWidth(216);
    m_preset->setAccessibleName(tr("Window of values"));
    m_preset->addItems({tr("The film's own"), tr("All values"), tr("Soft tissue (CT)"),
                        tr("Bone (CT)"), tr("Lung (CT)")});
    auto* film = new QHBoxLayout(m_filmTools);
    film->setContentsMargins(0, 0, 0, 0);
    film->setSpacing(space::s);
    film->addWidget(m_tool);
    film->addWidget(m_preset);
    film->addWidget(m_invert);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::xs);
    row->addWidget(m_filmTools);
    row->addStretch();
    row->addWidget(m_compare);
    connect(m_compare, &QPushButton::clicked, this, [this] { setComparing(!isComparing()); });
    connect(tool(row, Icons::Minus, tr("Farther (-)"), "zoomOutButton"), &QPushButton::clicked,
            this, [this] { canvas()->zoomBy(1 / zoomStep); });
    connect(tool(row, Icons::Plus, tr("Nearer (+)"), "zoomInButton"), &QPushButton::clicked, this,
            [this] { canvas()->zoomBy(zoomStep); });
    connect(tool(row, Icons::Refresh, tr("Turn (R)"), "turnButton"), &QPushButton::clicked, this,
            [this] { canvas()->turn(); });
    connect(tool(row, Icons::Undo, tr("As it was (0)"), "resetImageButton"), &QPushButton::clicked,
            this, &ImageViewer::reset);
    connect(tool(row, Icons::Monitor, tr("Fill the screen (F)"), "fullScreenButton"),
            &QPushButton::clicked, this, &ImageViewer::toggleFullScreen);
    connect(tool(row, Icons::Cross, tr("Close (Esc)"), "closeViewerButton"), &QPushButton::clicked,
            this, &ImageViewer::leave);
    connect(m_tool, &Segmented::currentChanged, this, &ImageViewer::setTool);
    connect(m_preset, &QComboBox::activated, this, &ImageViewer::applyPreset);
    connect(m_invert, &QPushButton::clicked, this,
            [this] { canvas()->setInverted(!canvas()->isInverted()); });
    return row;
}

void ImageViewer::connectPanes()
{
    for (int i = 0; i < 2; ++i) {
        ImagePane* pane = m_panes[i];
        connect(pane, &ImagePane::pressed, this, [this, i] { activate(i); });
        connect(pane, &ImagePane::loaded, this, &ImageViewer::showTools);
        connect(pane->canvas(), &ImageCanvas::viewpointChanged, this,
                [this, i](const Viewpoint& view) {
                    if (isComparing())
                        m_panes[1 - i]->canvas()->setViewpoint(view);
                });
    }
}

ImageCanvas* ImageViewer::canvas() const
{
    return m_panes[m_active]->canvas();
}

bool ImageViewer::isComparing() const
{
    return !m_panes[1]->isHidden();
}

int ImageViewer::indexOf(MediaId id) const
{
    for (int i = 0; i < m_images.size(); ++i)
        if (m_images[i].id == id)
            return i;
    return -1;
}

void ImageViewer::display(const QList<patients::Medium>& images, int index)
{
    if (index < 0 || index >= images.size())
        return;
    m_images = images;
    m_timeline->setImages(m_images);
    setComparing(false);
    setGeometry(m_covered->rect());
    show();
    raise();
    setFocus();
    choose(index);
    const PatientId patient = images[index].patientId;
    if (patient.isNull())
        return;
    m_store.ofPatient(patient).then(
        this, [this, id = images[index].id](const Result<QList<patients::Medium>>& all) {
            if (!all || indexOf(id) < 0)
                return; // what was handed in is enough
            QList<patients::Medium> known = *all;
            known.removeIf([](const patients::Medium& medium) {
                return medium.kind == patients::MediumKind::Document;
            });
            m_images.swap(known);
            if (indexOf(id) < 0)
                m_images.swap(known);
            m_timeline->setImages(m_images);
            showPlace();
        });
}

void ImageViewer::choose(int index)
{
    if (index < 0 || index >= m_images.size())
        return;
    ImagePane* pane = m_panes[m_active];
    if (!isComparing())
        pane->canvas()->setViewpoint({});
    pane->display(m_images[index]);
    showPlace();
}

void ImageViewer::step(int by)
{
    choose(indexOf(m_panes[m_active]->medium().id) + by);
}

void ImageViewer::showPlace()
{
    const int index = indexOf(m_panes[m_active]->medium().id);
    m_previous->setEnabled(index > 0);
    m_next->setEnabled(index >= 0 && index < m_images.size() - 1);
    m_compare->setEnabled(m_images.size() > 1);
    m_timeline->setVisible(m_images.size() > 1);
    m_timeline->setShown(m_panes[0]->medium().id,
                         isComparing() ? m_panes[1]->medium().id : MediaId());
}

void ImageViewer::setComparing(bool isComparing)
{
    m_compare->setText(isComparing ? tr("One image") : tr("Compare two dates"));
    m_panes[1]->setVisible(isComparing);
    if (!isComparing) {
        m_panes[1]->clear();
        return activate(0);
    }
    const int first = indexOf(m_panes[0]->medium().id);
    m_panes[1]->canvas()->setViewpoint(m_panes[0]->canvas()->viewpoint());
    activate(1);
    choose(first > 0 ? first - 1 : first + 1);
}

void ImageViewer::activate(int pane)
{
    m_active = pane;
    for (int i = 0; i < 2; ++i)
        m_panes[i]->setActive(isComparing() && i == pane);
    showTools();
    showPlace();
}

void ImageViewer::showTools()
{
    const Film* film = canvas()->film();
    const bool isGrey = film && film->isGrey();
    m_filmTools->setVisible(isGrey);
    if (!isGrey)
        canvas()->setTool(ImageCanvas::Tool::Move);
    else
        setTool(m_tool->current());
}

void ImageViewer::setTool(int tool)
{
    for (ImagePane* pane : m_panes)
        pane->canvas()->setTool(pane->canvas()->film() && pane->canvas()->film()->isGrey()
                                    ? ImageCanvas::Tool(tool)
                                    : ImageCanvas::Tool::Move);
}

void ImageViewer::applyPreset(int index)
{
    const Film* film = canvas()->film();
    if (!film || !film->isGrey())
        return;
    canvas()->setGreyWindow(index == 0   ? ownWindow(film->facts())
                            : index == 1 ? film->wholeWindow()
                                         : presets[index]);
}

void ImageViewer::reset()
{
    ImageCanvas* shown = canvas();
    m_preset->setCurrentIndex(0);
    applyPreset(0);
    shown->setInverted(false);
    while (!shown->measures().isEmpty())
        shown->removeLastMeasure();
    shown->setViewpoint({});
    emit shown->viewpointChanged({});
}

void ImageViewer::leave()
{
    hide();
    emit closed();
}

void ImageViewer::hideEvent(QHideEvent*)
{
    if (m_isFullScreen)
        toggleFullScreen();
    for (ImagePane* pane : m_panes)
        pane->clear(); // 18 MB a film
}

void ImageViewer::toggleFullScreen()
{
    m_isFullScreen = !m_isFullScreen;
    QWidget* top = QWidget::window();
    top->setWindowState(top->windowState() ^ Qt::WindowFullScreen);
}

void ImageViewer::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), color(Token::Canvas));
}

bool ImageViewer::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && isVisible())
        setGeometry(m_covered->rect());
    return QWidget::eventFilter(watched, event);
}

void ImageViewer::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        return leave();
    case Qt::Key_Left:
        return step(-1);
    case Qt::Key_Right:
        return step(1);
    case Qt::Key_PageDown:
        return m_panes[m_active]->stepFrame(1);
    case Qt::Key_PageUp:
        return m_panes[m_active]->stepFrame(-1);
    case Qt::Key_Plus:
        return canvas()->zoomBy(zoomStep);
    case Qt::Key_Minus:
        return canvas()->zoomBy(1 / zoomStep);
    case Qt::Key_0:
        return reset();
    case Qt::Key_R:
        return canvas()->turn();
    case Qt::Key_I:
        return canvas()->setInverted(!canvas()->isInverted());
    case Qt::Key_V:
        return m_tool->setCurrent(0);
    case Qt::Key_W:
        return m_tool->setCurrent(1);
    case Qt::Key_M:
        return m_tool->setCurrent(2);
    case Qt::Key_C:
        return m_images.size() > 1 ? setComparing(!isComparing()) : void();
    case Qt::Key_F:
        return toggleFullScreen();
    case Qt::Key_Delete:
        return canvas()->removeLastMeasure();
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace huella::ui
