// Surfaces of a page: a card with a heading, a heading alone, a key figure.
#pragma once

#include "ui/shell/Theme.h"

#include <QAbstractButton>
#include <QFrame>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QScrollArea;
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

/// The content in a frameless area that scrolls down, as tall pages need on small screens, and is never
/// narrower than the content needs.
QScrollArea* scrolled(QWidget* content, QWidget* parent = nullptr);

/// A key figure of a dashboard: caption, value, tone as a bar. A button once it is clickable.
class StatTile : public QAbstractButton {
    Q_OBJECT
public:
    explicit StatTile(const QString& caption, QWidget* parent = nullptr);
    void setValue(const QString& value, Tone tone = Tone::Neutral);
    void setHint(const QString& hint); ///< A second, quieter line; hidden when empty.
    /// Takes focus and emits clicked(). Default: no.
    void setClickable(bool clickable);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_value;
    QLabel* m_caption;
    QLabel* m_hint;
    Tone m_tone = Tone::Neutral;
};

} // namespace isegorie::ui
