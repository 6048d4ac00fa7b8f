// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/backtarget.h"
#include "ui/shared/icons.h"

#include <QMap>
#include <QWidget>

#include <functional>

class QStackedWidget;
class QVBoxLayout;

namespace huella::ui {

class InlineMessage;
class KeyHelp;
class LinkWatch;
class SideNav;
class TopBar;

/// The frame of a role's window: bar above, navigation at the left, one page at a time, and the
/// two banners every page shares (link lost; the clinic's service does not answer).
/// F1 and Ctrl+? open the help: the page's own words (its `whatsThis`) and the keys that work
/// there. Pages fill it edge to edge inside a margin of `space::xl`; a page that is taller scrolls.
/// In its touch form there is neither bar nor navigation: its first page leads to the others, and
/// whoever holds the shell goes back with `goBack`.
class Shell : public QWidget, public BackTarget
{
    Q_OBJECT

public:
    explicit Shell(QWidget* parent = nullptr);

    /// Takes `page`. `name` is the navigation button's objectName ("navAgendaButton"). The page
    /// gets Alt+1 to Alt+9 by its order and `shortcut` besides. Returns its index.
    int addPage(Icons icon, const QString& title, QWidget* page, const QString& name,
                const QKeySequence& shortcut = {});
    /// A page that is made when it is shown, or when the window has nothing better to do: what a
    /// role seldom opens keeps nobody waiting who signs in.
    using MakePage = std::function<QWidget*()>;
    int addPage(Icons icon, const QString& title, const MakePage& make, const QString& name,
                const QKeySequence& shortcut = {});
    /// A page that navigation does not list (a detail); shown with `showPage`.
    int addHiddenPage(QWidget* page);
    void showPage(int index);
    void showPage(QWidget* page);
    [[nodiscard]] int currentPage() const;
    void setBadge(int index, int count);
    void setBadge(const QWidget* page, int count);

    [[nodiscard]] TopBar* topBar() const { return m_topBar; }
    /// A message over whatever page is shown, for outcomes that outlive their page.
    [[nodiscard]] InlineMessage* message() const { return m_message; }

    /// Takes `banner`: shown over whatever page is, below the two that every window has.
    void addBanner(QWidget* banner);

    void setLinkWatch(LinkWatch* watch);
    /// See the class; help and its keys go too.
    void setTouch(bool isTouch);
    [[nodiscard]] bool isTouch() const { return m_isTouch; }
    /// Back inside the page where it has several questions, else to the first page.
    bool goBack() override;
    /// What who leaves must still know ("Your turn is 12"), without a name; empty when nothing.
    [[nodiscard]] virtual QString partingWords() const { return {}; }

    /// The staff's warning that huellad stopped; registrations and payments wait meanwhile.
    void setServiceUp(bool isUp);

signals:
    void pageChanged(int index);
    void signOutRequested();

protected:
    void showEvent(QShowEvent* event) override;
    /// Tab goes as one reads, whatever was made first.
    bool focusNextPrevChild(bool isNext) override;

private:
    int insertPage();
    void place(int index, QWidget* page);
    void makePage(int index);
    void makeNext();
    [[nodiscard]] QWidget* pageAt(int index) const;
    void build();
    void showLink(LinkWatch* watch);
    void addHelp();
    void openHelp();

    TopBar* m_topBar;
    SideNav* m_nav;
    QStackedWidget* m_pages;
    QVBoxLayout* m_banners;
    InlineMessage* m_linkBanner;
    InlineMessage* m_serviceBanner;
    InlineMessage* m_message;
    KeyHelp* m_help;
    bool m_isTouch = false;
    QList<int> m_navOfPage;   ///< -1 for hidden pages
    QList<QWidget*> m_pageOf; ///< null until it is made
    QList<QVBoxLayout*> m_frameOf;
    QMap<int, MakePage> m_unmade;
};

} // namespace huella::ui
