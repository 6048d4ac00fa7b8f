// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/clearpage.h"

#include <QScrollArea>

namespace huella::ui {

void setClearPage(QScrollArea& scroll, QWidget* page)
{
    scroll.setWidget(page);
    page->setAutoFillBackground(false);
}

} // namespace huella::ui
