// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QHBoxLayout;

namespace huella::ui {

class ChoiceButton;

/// A few choices side by side, exactly one chosen. Left and right move.
class Segmented : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY currentChanged USER true)

public:
    explicit Segmented(const QStringList& options = {}, QWidget* parent = nullptr);

    void addOption(const QString& text, const QString& name = {});
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int index);

signals:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QHBoxLayout* m_row;
    QList<ChoiceButton*> m_buttons;
    int m_current = -1;
};

} // namespace huella::ui
