// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

class QImage;

namespace huella::ui::vet {

/// Text of several lines that grows with what is in it. Tab goes to the next field; a pasted
/// picture is announced and not written.
class TextArea : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit TextArea(int leastLines = 3, QWidget* parent = nullptr);

    static constexpr int mostLines = 18;

signals:
    void imagePasted(const QImage& image);
    void filesPasted(const QStringList& paths);

protected:
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();

    int m_leastLines;
};

/// The local files that `source` names.
[[nodiscard]] QStringList filesOf(const QMimeData* source);

} // namespace huella::ui::vet
