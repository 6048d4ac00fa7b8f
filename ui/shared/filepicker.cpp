// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/filepicker.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace huella::ui {

void DialogFilePicker::pickImages(QWidget* parent, std::function<void(const QStringList&)> chosen)
{
    auto* dialog =
        new QFileDialog(parent, QCoreApplication::translate("FilePicker", "Attach photos"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters(
        {QCoreApplication::translate("FilePicker", "Images (%1)")
             .arg(QStringLiteral("*.jpg *.jpeg *.png *.webp *.heic *.heif *.tif *.tiff *.bmp "
                                 "*.gif *.dcm *.dicom"))});
    QObject::connect(dialog, &QFileDialog::filesSelected, parent, std::move(chosen));
    dialog->open();
}

void DialogFilePicker::pickTarget(QWidget* parent, const QString& suggestedName,
                                  std::function<void(const QString&)> chosen)
{
    auto* dialog = new QFileDialog(parent, QCoreApplication::translate("FilePicker", "Save"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(suggestedName);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(chosen));
    dialog->open();
}

} // namespace huella::ui
