// A status pill: a word on a soft colour. In tables, give TableRole::Tone with the text instead.
#pragma once

#include "ui/shell/Theme.h"

#include <QWidget>

class QPainter;

namespace isegorie::ui {

class Badge : public QWidget {
    Q_OBJECT
public:
    explicit Badge(const QString& text = {}, Tone tone = Tone::Neutral, QWidget* parent = nullptr);

    void set(const QString& text, Tone tone);
    QString text() const { return m_text; }
    Tone tone() const { return m_tone; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    /// The same pill in a delegate: left aligned, vertically centred in the rectangle, elided if too long.
    static void paint(QPainter& painter, const QRect& rect, const QString& text, Tone tone);
    static QSize sizeFor(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    Tone m_tone;
};

} // namespace isegorie::ui
