#include "ui/marche/CatalogueFaits.h"

#include "ui/marche/BonAffichage.h"

#include <QGridLayout>
#include <QLabel>

namespace isegorie::ui {

CatalogueFaits::CatalogueFaits(const QStringList& captions, QWidget* parent) : QWidget(parent) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::space(2));
    grid->setVerticalSpacing(Theme::space() - 2);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 5);
    for (const QString& caption : captions) {
        const int row = int(m_lines.size());
        m_lines.append(Line{makeLabel(caption, "muted", this), makeLabel({}, "body", this)});
        m_lines.last().text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_lines.last().text->setAccessibleName(caption);
        grid->addWidget(m_lines.last().caption, row, 0, Qt::AlignTop);
        grid->addWidget(m_lines.last().text, row, 1, Qt::AlignTop);
    }
}

void CatalogueFaits::setText(int line, const QString& text) {
    const Line& one = m_lines.at(line);
    one.text->setText(text);
    one.text->setAccessibleDescription(text);
    one.caption->setVisible(!text.isEmpty());
    one.text->setVisible(!text.isEmpty());
}

QString CatalogueFaits::text(int line) const {
    return m_lines.at(line).text->text();
}

} // namespace isegorie::ui
