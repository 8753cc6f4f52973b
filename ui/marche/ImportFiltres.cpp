#include "ui/marche/ImportFiltres.h"

#include "ui/marche/ImportBpuModel.h"
#include "ui/shell/FlowLayout.h"

#include <QPushButton>

namespace isegorie::ui {

using marche::EtatImport;

ImportFiltres::ImportFiltres(QWidget* parent) : QWidget(parent), m_all(makeButton()) {
    auto* row = new FlowLayout(Theme::space() / 2, this);
    row->addWidget(m_all);
    connect(m_all, &QPushButton::clicked, this, [this] { choose(std::nullopt); });
    for (const EtatImport etat : etatsImport()) {
        QPushButton* button = makeButton();
        button->setObjectName(QStringLiteral("filtre.") + marche::key(etat));
        button->setIcon(Theme::icon(iconeDe(etat), Theme::softTextToken(toneOf(etat))));
        row->addWidget(button);
        m_buttons.insert(int(etat), button);
        connect(button, &QPushButton::clicked, this, [this, etat] { choose(etat); });
    }
}

QPushButton* ImportFiltres::makeButton() {
    auto* button = new QPushButton(this);
    Theme::setRole(button, "filter");
    button->setCheckable(true);
    return button;
}

void ImportFiltres::setPlan(const marche::PlanImportBpu& plan) {
    const auto show = [](QPushButton* button, const QString& name, qsizetype count) {
        button->setText(QStringLiteral("%1 %2").arg(name).arg(count));
        button->setAccessibleName(tr("Montrer les lignes : %1 (%2)").arg(name).arg(count));
        button->setToolTip(button->accessibleName());
        button->setVisible(count > 0);
    };
    show(m_all, tr("Tout"), plan.lignes.size());
    for (const EtatImport etat : etatsImport())
        show(m_buttons.value(int(etat)), etatTexte(etat), plan.count(etat));
    if (m_chosen && plan.count(*m_chosen) == 0)
        choose(std::nullopt); // mended: nothing is left of it
}

void ImportFiltres::choose(std::optional<EtatImport> etat) {
    const bool changed = etat != m_chosen;
    m_chosen = etat;
    m_all->setChecked(!etat);
    for (const EtatImport one : etatsImport())
        m_buttons.value(int(one))->setChecked(etat == one);
    if (changed)
        Q_EMIT chosenChanged(etat);
}

} // namespace isegorie::ui
