// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record.h"

#include <QWidget>

class QVBoxLayout;

namespace huella::ui::vet {

/// An attention to be read: its texts under their headings; what is empty takes no room.
class RecordSheet : public QWidget
{
    Q_OBJECT

public:
    explicit RecordSheet(QWidget* parent = nullptr);

    /// `procedures` are "name: result".
    void setRecord(const records::Record& record, const QStringList& procedures);

private:
    void add(const QString& heading, const QString& text);

    QVBoxLayout* m_column;
};

} // namespace huella::ui::vet
