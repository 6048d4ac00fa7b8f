// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/printwork.h"
#include "ui/shared/doors.h"

#include <QWidget>

class QScrollArea;

namespace huella::ui {

class Button;
class Card;
class InlineMessage;
class LinkWatch;
class PagePreview;
class PrintBar;
class Submission;
class TextLabel;

/// A document over the window: how it will look, on which paper, and the way to the printer or into
/// a file. Nothing is issued by looking; the first print or file issues and numbers it. Esc closes.
class DocumentSheet : public QWidget
{
    Q_OBJECT

public:
    DocumentSheet(documents::DocumentStore& store, const Doors& doors, LinkWatch& watch,
                  QWidget* covered);

    void open(const documents::DocumentSubject& subject);

signals:
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    QWidget* buildSide();
    void arrange();
    void connectParts();
    void read();
    void show(const documents::DocumentContent& content);
    void preview();
    void print();
    void save();
    void begin(const PrintOrder& order, documents::PrintMedium medium);
    void showState(const QString& text);
    void showWorking(bool isWorking);
    void finishWith(const QString& text);
    void leave();
    void cancel();
    void produce(documents::PrintId print, const documents::DocumentContent& content);

    documents::DocumentStore& m_store;
    Doors m_doors;
    QWidget* m_covered;
    documents::DocumentSubject m_subject;
    documents::DocumentContent m_content;
    int m_previews = 0; ///< counts them: an answer about an earlier paper is not shown
    bool m_isKnown = false;
    bool m_isGivenUp = false; ///< while the database had not answered yet
    PrintOrder m_order;
    Card* m_panel;
    TextLabel* m_title;
    TextLabel* m_state;
    TextLabel* m_progress;
    InlineMessage* m_message;
    PagePreview* m_pages;
    QScrollArea* m_scroll;
    PrintBar* m_bar;
    Button* m_close;
    Button* m_cancel;
    Submission* m_submission;
    PrintWork* m_work;
};

} // namespace huella::ui
