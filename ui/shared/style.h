// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

class QStyleOptionHeader;
class QStyleOptionToolButton;

namespace huella::ui {

/// Fusion's behaviour with every control drawn from the tokens (style_p.h lists by what). A field
/// whose property `invalid` is true gets the error's edge, a scroll bar whose property `finger` is
/// true a finger's width.
class Style : public QProxyStyle
{
    Q_OBJECT

public:
    Style();

    void polish(QApplication* application) override;
    void polish(QWidget* widget) override;
    using QProxyStyle::polish;

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                            QPainter* painter, const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option,
                         const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                           const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option,
                    const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override;
    QIcon standardIcon(StandardPixmap symbol, const QStyleOption* option,
                       const QWidget* widget) const override;

private:
    bool drawButton(ControlElement element, const QStyleOption* option, QPainter* painter,
                    const QWidget* widget) const;
    void drawHeader(const QStyleOptionHeader& option, QPainter& painter,
                    const QWidget* widget) const;
    void drawToolButton(const QStyleOptionToolButton& option, QPainter& painter,
                        const QWidget* widget) const;
};

} // namespace huella::ui
