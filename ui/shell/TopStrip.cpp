#include "ui/shell/TopStrip.h"

#include "ui/shell/Buttons.h"
#include "ui/shell/Theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace isegorie::ui {

namespace {

constexpr int kIcon = 20;

} // namespace

TopStrip::TopStrip(QAction* palette, QAction* undo, QAction* redo, QAction* history, QWidget* parent)
    : QFrame(parent), m_title(new QLabel(this)) {
    setObjectName(QStringLiteral("TopStrip"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::space(3), Theme::space(), Theme::space(2), Theme::space());
    row->setSpacing(Theme::space() / 2);
    Theme::setRole(m_title, "title");
    row->addWidget(m_title, 1);

    auto* search = new QPushButton(this);
    search->setIcon(Theme::icon(QStringLiteral("search"), Token::TextMuted));
    search->setText(
        tr("Rechercher ou agir   %1").arg(palette->shortcut().toString(QKeySequence::NativeText)));
    search->setAccessibleName(palette->text());
    search->setToolTip(tooltipOf(*palette));
    search->setObjectName(QStringLiteral("SearchButton"));
    Theme::setRole(search, "field");
    connect(search, &QPushButton::clicked, palette, &QAction::trigger);
    row->addWidget(search);
    row->addSpacing(Theme::space());
    for (QAction* action : {undo, redo, history})
        addButton(action);
}

void TopStrip::addButton(QAction* action) {
    auto* button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setIconSize({kIcon, kIcon});
    button->setFocusPolicy(Qt::StrongFocus);
    const auto follow = [button, action] {
        button->setToolTip(tooltipOf(*action));
        button->setAccessibleName(action->text());
    };
    // After the button's own handling, which sets a tooltip without the shortcut.
    connect(action, &QAction::changed, button, follow);
    follow();
    static_cast<QHBoxLayout*>(layout())->addWidget(button);
}

void TopStrip::setTitle(const QString& title) {
    m_title->setText(title);
}

} // namespace isegorie::ui
