// Surfaces of a page: a card with a heading, a heading alone, a key figure.
#pragma once

#include "ui/shell/Theme.h"

#include <QFrame>
#include <QWidget>

class QAbstractButton;
class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace isegorie::ui {

/// Heading, optional sentence under it, and widgets at its right.
class SectionHeader : public QWidget {
    Q_OBJECT
public:
    explicit SectionHeader(const QString& title, const QString& subtitle = {}, QWidget* parent = nullptr);
    void setTitle(const QString& title);
    void setSubtitle(const QString& subtitle); ///< Hidden when empty.
    /// A button, a badge… at the right end.
    void addWidget(QWidget* widget);

private:
    QLabel* m_title;
    QLabel* m_subtitle;
    QHBoxLayout* m_row;
};

/// A framed surface. Put content into body().
class Card : public QFrame {
    Q_OBJECT
public:
    explicit Card(const QString& title = {}, QWidget* parent = nullptr);
    QVBoxLayout* body() const { return m_body; }
    /// Made at the first call; a card without title has no header until then.
    SectionHeader* header();

private:
    QVBoxLayout* m_body;
    SectionHeader* m_header = nullptr;
};

/// A key figure of a dashboard: value, caption, optional tone. Clickable when something is connected.
class StatTile : public QFrame {
    Q_OBJECT
public:
    explicit StatTile(const QString& caption, QWidget* parent = nullptr);
    void setValue(const QString& value, Tone tone = Tone::Neutral);
    void setHint(const QString& hint); ///< A second, quieter line.
    void setClickable(bool clickable);

Q_SIGNALS:
    void clicked();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void updateAccessibleName();

    QLabel* m_value;
    QLabel* m_caption;
    QLabel* m_hint;
    Tone m_tone = Tone::Neutral;
    bool m_clickable = false;
};

} // namespace isegorie::ui
