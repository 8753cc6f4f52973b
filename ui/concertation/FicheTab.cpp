#include "ui/concertation/FicheTab.h"

#include "core/concertation/Lecture.h"
#include "ui/concertation/PartiePanel.h"
#include "ui/concertation/Tons.h"
#include "ui/shell/Fields.h"

#include <QComboBox>
#include <QLineEdit>

namespace isegorie::ui {

using namespace concertation;

FicheTab::FicheTab(Session& session, QWidget* parent)
    : ConcertationTab(session, Volet::Fiche, parent),
      m_form(new RecordForm(session, QStringLiteral("concertation"), this)),
      m_dispositifs(new PartiePanel(session, Partie::Dispositif,
                                    {QStringLiteral("dispositif"),
                                     tr("Dispositifs"),
                                     QStringLiteral("users"),
                                     tr("Aucun dispositif"),
                                     tr("Aucun dispositif : choisissez ceux que la concertation combine."),
                                     {},
                                     {tr("Dispositif"), tr("Précision"), tr("Participants")}},
                                    this)) {
    m_form->setWriter([this](const QString& id, const QString& column, const QVariant& value) {
        return modifier(this->session().database(), id, {{column, value}});
    });
    body()->addWidget(m_form);
    body()->addStretch();
    addFields();
    addDispositifs();
}

void FicheTab::addFields() {
    const auto definitionOf = [](const QList<Choix>& values) {
        QStringList lines;
        for (const Choix& value : values)
            lines.append(tr("%1 : %2.").arg(value.libelle, value.definition));
        return lines.join(QLatin1Char(' '));
    };
    m_form->addText({QStringLiteral("titre"), tr("Titre"), {}, true});
    m_form->addEditableChoice(
        {QStringLiteral("beneficiaire"), tr("Administration bénéficiaire"), {}, false, true}, {});
    m_form->addChoice({QStringLiteral("statut"), tr("Statut"), {}, false, true}, choicesOf<Statut>());
    m_form->addSection(tr("La question"));
    m_form->addLongText({QStringLiteral("question"), tr("Question posée aux citoyens")}, 2);
    m_form->addLongText({QStringLiteral("objectifs"), tr("Objectifs"),
                         tr("Ils sont exposés au titulaire à chaque commande (CCTP, chapitre 1, 4.1).")},
                        3);
    m_form->addSection(tr("Le cadre"));
    m_form->addEditableChoice({QStringLiteral("theme"), tr("Thème"), {}, false, true}, {});
    m_form->addChoice({QStringLiteral("portee"), tr("Portée"), {}, false, true}, choicesOf<Portee>());
    m_form->addText({QStringLiteral("territoire"),
                     tr("Territoire"),
                     {},
                     false,
                     false,
                     tr("Région, département, bassin de vie…")});
    m_form->addChoice({QStringLiteral("niveau"), tr("Niveau de complexité"), definitionOf(choix<Niveau>())},
                      choicesOf<Niveau>());
    m_form->addDate({QStringLiteral("debut"), tr("Début"), {}, false, true});
    m_form->addDate({QStringLiteral("fin"), tr("Fin"), {}, false, true});
    m_form->addSection(tr("Les dispositifs"));
    m_form->addWidget(m_dispositifs);
    m_form->addSection(tr("Notes"));
    m_form->addLongText({QStringLiteral("notes"), tr("Notes de l’équipe")}, 3);
}

void FicheTab::addDispositifs() {
    m_dispositifs->setFitRows(true);
    m_dispositifs->table()->setStretchColumn(1);
    m_dispositifs->addToHead(choiceMenuButton(tr("Ajouter un dispositif"),
                                              QStringLiteral("ajouter-dispositif"), choix<GenreDispositif>(),
                                              m_dispositifs, [this](const QString& key) {
                                                  m_dispositifs->add({{QStringLiteral("genre"), key}});
                                              }));
    RecordForm* form = m_dispositifs->form();
    form->addChoice({QStringLiteral("genre"), tr("Dispositif"), {}, false, true},
                    choicesOf<GenreDispositif>());
    form->addInteger({QStringLiteral("participants"), tr("Participants"), {}, false, true}, 1, 1'000'000);
    form->addText({QStringLiteral("libelle"),
                   tr("Précision"),
                   {},
                   false,
                   false,
                   tr("Week-ends à Lyon, panel régional…")});
    m_dispositifs->setFirstField(QStringLiteral("participants"));
}

void FicheTab::focusTitle() {
    m_form->focusField(QStringLiteral("titre"));
    if (auto* edit = qobject_cast<QLineEdit*>(m_form->editor(QStringLiteral("titre"))))
        edit->selectAll();
}

bool FicheTab::openPart(const QString& id) {
    return m_dispositifs->select(id);
}

void FicheTab::refreshSuggestions() {
    const auto& database = session().database();
    m_form->setSuggestions(QStringLiteral("theme"), themesConnus(database).value_or(QStringList()));
    m_form->setSuggestions(QStringLiteral("beneficiaire"),
                           beneficiairesConnus(database).value_or(QStringList()));
}

void FicheTab::showFiche(const Fiche& fiche, QDate today) {
    Q_UNUSED(today)
    const bool other = fiche.concertation.id != m_form->recordId();
    m_form->setFieldVisible(QStringLiteral("territoire"), fiche.concertation.portee == Portee::Territoriale);
    m_dispositifs->setConcertation(fiche.concertation.id);
    if (other) {
        refreshSuggestions();
        m_form->setRecord(fiche.concertation.id);
    }
    QList<TableRow> rows;
    for (const Dispositif& d : fiche.dispositifs) {
        const QString count = d.participants > 0 ? QLocale().toString(d.participants) : QStringLiteral("—");
        rows.append({d.id, {{libelle(d.genre)}, {d.libelle}, {count, d.participants, {}, {}, true}}});
    }
    m_dispositifs->setRows(rows);
}

} // namespace isegorie::ui
