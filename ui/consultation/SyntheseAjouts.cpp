// What the menu « Ajouter » of a synthesis offers, by what the concertation has.
#include "core/consultation/Classement.h"
#include "core/consultation/VotesBase.h"
#include "ui/consultation/SyntheseOnglet.h"
#include "ui/shell/DataTable.h"
#include "ui/shell/InlineMessage.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>

namespace isegorie::ui {

using namespace consultation;

void SyntheseOnglet::add(const ElementSynthese& element, bool encore) {
    const auto creation = ajouterElement(session().database(), concertation(), element, encore);
    if (!creation && creation.error().code == QLatin1String("synthese.double"))
        return offerAgain(element, creation.error().message);
    if (store(creation.map([](const CreationElement& made) { return made.edit; })))
        m_table->selectId(creation->id);
}

/// The same count may be wanted again, to be crossed otherwise.
void SyntheseOnglet::offerAgain(const ElementSynthese& element, const QString& found) {
    m_message->clear();
    m_message->setMessage(Tone::Warning, found);
    QPushButton* again = m_message->addButton(tr("Ajouter encore"));
    connect(again, &QPushButton::clicked, this, [this, element] { add(element, true); });
}

void SyntheseOnglet::add(GenreElement genre, const QString& question) {
    add(elementDe(genre, question));
}

void SyntheseOnglet::addMenus() {
    const auto menu = [this](const QString& title, void (SyntheseOnglet::*fill)(QMenu*)) {
        auto* one = new QMenu(title, m_addMenu);
        m_addMenu->addMenu(one);
        connect(one, &QMenu::aboutToShow, this, [this, one, fill] {
            one->clear();
            (this->*fill)(one);
        });
    };
    menu(libelle(GenreElement::Tri), &SyntheseOnglet::fillQuestions);
    menu(libelle(GenreElement::Mots), &SyntheseOnglet::fillWords);
    menu(libelle(GenreElement::Specificites), &SyntheseOnglet::fillSpecific);
    menu(libelle(GenreElement::Classes), &SyntheseOnglet::fillClasses);
    menu(libelle(GenreElement::Liste), &SyntheseOnglet::fillLists);
    menu(libelle(GenreElement::Codes), &SyntheseOnglet::fillCodes);
    menu(libelle(GenreElement::Votes), &SyntheseOnglet::fillVotes);
    QAction* map = act("arguments", tr("Ajouter la carte des arguments"), QStringLiteral("plus"), {},
                       [this] { add(GenreElement::Arguments); });
    map->setEnabled(!session().isReadOnly());
    m_addMenu->addAction(map);
}

void SyntheseOnglet::fillQuestions(QMenu* menu) {
    for (const QuestionFermee& one : std::as_const(m_questions))
        connect(menu->addAction(one.libelle.simplified().left(80)), &QAction::triggered, this,
                [this, id = one.id] { add(GenreElement::Tri, id); });
    if (menu->isEmpty())
        menu->addAction(tr("Aucune question fermée"))->setEnabled(false);
}

void SyntheseOnglet::fillTexts(QMenu* menu, const std::function<void(const ChampTexte&)>& chosen) {
    for (const ChampTexte& one : std::as_const(m_fields))
        connect(menu->addAction(one.nom().simplified().left(80)), &QAction::triggered, this,
                [one, chosen] { chosen(one); });
    if (menu->isEmpty())
        menu->addAction(tr("Aucun texte"))->setEnabled(false);
}

void SyntheseOnglet::fillWords(QMenu* menu) {
    fillTexts(menu, [this](const ChampTexte& field) { add(GenreElement::Mots, field.cle()); });
}

void SyntheseOnglet::fillLists(QMenu* menu) {
    fillTexts(menu, [this](const ChampTexte& field) { add(GenreElement::Liste, field.cle()); });
}

void SyntheseOnglet::fillSpecific(QMenu* menu) {
    fillTexts(menu, [this](const ChampTexte& field) {
        ElementSynthese one = elementDe(GenreElement::Specificites, field.cle());
        for (const QuestionFermee& question : std::as_const(m_questions))
            if (one.croise.isEmpty() && question.consultationId == field.consultationId &&
                !question.estMultiple())
                one.croise = question.id;
        if (one.croise.isEmpty())
            return m_message->setMessage(
                Tone::Info, tr("Il faut une question fermée, à une réponse, posée aux mêmes personnes."));
        add(one);
    });
}

void SyntheseOnglet::fillClasses(QMenu* menu) {
    const auto kept = classementsGardes(session().database(), concertation());
    if (!kept)
        return m_message->setErreur(kept.error());
    for (const ClassementGarde& one : *kept)
        connect(menu->addAction(one.nom()), &QAction::triggered, this,
                [this, id = one.id] { add(GenreElement::Classes, id); });
    if (menu->isEmpty())
        menu->addAction(tr("Aucun classement gardé (onglet « Classes »)"))->setEnabled(false);
}

void SyntheseOnglet::fillCodes(QMenu* menu) {
    fillTexts(menu, [this](const ChampTexte& field) { add(GenreElement::Codes, field.cle()); });
}

void SyntheseOnglet::fillVotes(QMenu* menu) {
    const auto all = scrutinsDe(session().database(), concertation());
    if (!all)
        return m_message->setErreur(all.error());
    for (const Scrutin& one : *all)
        connect(menu->addAction(one.libelle.simplified().left(80)), &QAction::triggered, this,
                [this, id = one.id] { add(GenreElement::Votes, id); });
    if (menu->isEmpty())
        menu->addAction(tr("Aucun vote (onglet « Votes »)"))->setEnabled(false);
}

} // namespace isegorie::ui
