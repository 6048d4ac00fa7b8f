// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;

namespace huella::ui {

class Avatar;
class Button;
class FreshnessLabel;
class TextLabel;

/// The band over a role's window: the paw, the clinic, how fresh things are, who is signed in.
class TopBar : public QFrame
{
    Q_OBJECT

public:
    explicit TopBar(QWidget* parent = nullptr);

    void setClinicName(const QString& name);
    /// `role` as people read it ("Recepción").
    void setPerson(const QString& name, const QString& role);
    [[nodiscard]] FreshnessLabel* freshness() const { return m_freshness; }
    /// Takes the search that this window has on every page; it stands in the middle.
    void setSearch(QWidget* search);

signals:
    void signOutRequested(); ///< from the button "signOutButton"

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QHBoxLayout* m_row;
    TextLabel* m_clinic;
    TextLabel* m_person;
    TextLabel* m_role;
    Avatar* m_avatar;
    FreshnessLabel* m_freshness;
    Button* m_signOut;
};

} // namespace huella::ui
