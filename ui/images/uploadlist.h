// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/images/imageuploads.h"

#include <QHash>
#include <QWidget>

class QProgressBar;
class QVBoxLayout;

namespace huella::ui {

class Button;
class TextLabel;

/// What is on its way: a line a file with what happens to it and a way to stop it, all of them
/// together above. Lines of what went well go by themselves; what did not stays, by its name and
/// with its reason, until it is read.
class UploadList : public QWidget
{
    Q_OBJECT

public:
    explicit UploadList(ImageUploads* uploads, QWidget* parent = nullptr);

private:
    struct Line
    {
        QWidget* widget = nullptr;
        TextLabel* text = nullptr;
        Button* button = nullptr;
        bool isOver = false;
    };
    void build();
    void show(const Upload& upload);
    void showTotal(int done, int total);
    Line& lineOf(const Upload& upload);
    void drop(int number);
    void press(int number);

    ImageUploads* m_uploads;
    QWidget* m_total;
    TextLabel* m_totalText;
    QProgressBar* m_bar;
    QVBoxLayout* m_list;
    QHash<int, Line> m_lines;
};

} // namespace huella::ui
