// What the screen « Accord-cadre » asks before a new record exists.
#include "ui/marche/AccordArbre.h"
#include "ui/marche/AccordPage.h"
#include "ui/marche/BonAffichage.h"
#include "ui/marche/FicheNouvelle.h"
#include "ui/marche/SiretEtat.h"
#include "ui/marche/TitulairesListe.h"
#include "ui/shell/Fields.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>

namespace isegorie::ui {

namespace {

constexpr int kUsualYears = 4; // CCP L2125-1: the longest that needs no justification

/// Proposes the last day from the first until the person changes the last one.
void proposeEnd(DateField* first, DateField* last) {
    const auto usual = [first] { return first->date().addYears(kUsualYears).addDays(-1); };
    last->setDate(usual());
    last->setProperty("propose", true);
    QObject::connect(last, &DateField::edited, last, [last] { last->setProperty("propose", false); });
    const auto follow = [first, last, usual] {
        if (last->property("propose").toBool() && first->date().isValid())
            last->setDate(usual());
    };
    QObject::connect(first, &DateField::edited, last, follow);
    QObject::connect(first, &DateField::dateChanged, last, follow);
}

/// The first lot of the CCTP that the accord-cadre has not.
int nextLot(const QList<marche::Lot>& lots) {
    for (int numero = 1; numero <= 4; ++numero)
        if (std::none_of(lots.begin(), lots.end(),
                         [numero](const marche::Lot& lot) { return lot.numero == numero; }))
            return numero;
    return 1;
}

} // namespace

bool AccordPage::isAsking() const {
    return m_right->currentWidget() && m_right->currentWidget()->isAncestorOf(m_nouvelle);
}

void AccordPage::ask(std::function<base::Result<storage::Edit>()> make, const QString& table) {
    m_created.clear();
    m_splitter->widget(0)->setVisible(!m_lu.isEmpty()); // nothing to list yet
    m_whole->setCurrentIndex(1);
    m_right->setCurrentIndex(1);
    m_nouvelle->ask([this, make = std::move(make), table]() -> base::Status {
        const auto edit = make();
        if (!edit)
            return base::echec(edit.error());
        if (!session().apply(*edit))
            return base::echec(base::Erreur::systeme(QStringLiteral("marche.non-enregistre"),
                                                     tr("La fiche n’a pas pu être enregistrée.")));
        for (const storage::RowChange& change : edit->changes)
            if (change.kind == storage::RowChange::Kind::Insert && change.table == table)
                m_created = change.id;
        return {};
    });
}

void AccordPage::endNew() {
    m_right->setCurrentIndex(0);
    m_splitter->widget(0)->show();
    m_whole->setCurrentIndex(m_lu.isEmpty() ? 0 : 1);
    if (!openRecord(m_created) && !openRecord(m_current))
        showRecord(chosenInList());
    QWidget* list = m_lists->currentIndex() == 0 ? static_cast<QWidget*>(m_arbre)
                                                 : static_cast<QWidget*>(m_annuaire->table());
    if (m_whole->currentIndex() == 1)
        list->setFocus(Qt::OtherFocusReason);
}

void AccordPage::newAccord() {
    m_nouvelle->begin(tr("Nouvel accord-cadre"),
                      tr("Recopiez l’acte d’engagement ; tout se corrige ensuite dans la fiche."),
                      tr("Créer l’accord-cadre"));
    auto* numero = m_nouvelle->addText(tr("Numéro"), tr("2026-CIPC-01"));
    auto* objet = m_nouvelle->addText(tr("Objet"), tr("Dispositifs de participation citoyenne"));
    auto* debut = m_nouvelle->addDate(tr("Premier jour"), QDate::currentDate());
    auto* fin = m_nouvelle->addDate(tr("Dernier jour"), {});
    proposeEnd(debut, fin);
    ask(
        [this, numero, objet, debut, fin] {
            return marche::createAccordCadre(
                session().database(),
                {{}, numero->text().trimmed(), objet->text().trimmed(), debut->date(), fin->date()});
        },
        QStringLiteral("accord_cadre"));
}

void AccordPage::newLot() {
    const marche::AccordCadre* accord = currentAccord();
    if (!accord)
        return;
    m_nouvelle->begin(tr("Ajouter un lot à l’accord-cadre %1").arg(accord->numero),
                      tr("Le maximum est obligatoire (CCP, article R2162-4) : les commandes s’y arrêtent. "
                         "Un même lot peut revenir pour une autre période, avec un autre maximum."),
                      tr("Ajouter le lot"));
    QList<std::pair<QVariant, QString>> lots;
    for (int lot = 1; lot <= 4; ++lot)
        lots.append({lot, lotLongLabel(lot)});
    auto* numero = m_nouvelle->addChoice(tr("Lot"), lots);
    numero->setCurrentIndex(nextLot(m_lu.lotsDe(accord->id)) - 1);
    auto* maximum = m_nouvelle->addAmount(tr("Maximum HT"));
    auto* debut = m_nouvelle->addDate(tr("Premier jour"), accord->debut);
    auto* fin = m_nouvelle->addDate(tr("Dernier jour"), accord->fin);
    ask(
        [this, id = accord->id, numero, maximum, debut, fin]() -> base::Result<storage::Edit> {
            const auto amount = maximum->amount();
            if (!amount)
                return base::echec(amount.error());
            return marche::createLot(session().database(), {{},
                                                            id,
                                                            numero->currentData().toInt(),
                                                            amount->value_or(base::Montant()),
                                                            debut->date(),
                                                            fin->date()});
        },
        QStringLiteral("lot"));
}

void AccordPage::newAttribution() {
    const marche::Lot* lot = currentLot();
    if (!lot)
        return;
    m_nouvelle->begin(tr("Attribuer le lot %1").arg(lot->numero),
                      tr("Choisissez un titulaire de l’annuaire, ou écrivez une raison sociale : elle s’y "
                         "ajoute. Il prend le rang suivant."),
                      tr("Attribuer le lot"));
    QList<std::pair<QVariant, QString>> choices;
    const QList<marche::Attribution> held = m_lu.attributionsDe(lot->id);
    for (const marche::Titulaire& one : std::as_const(m_lu.titulaires))
        if (std::none_of(held.begin(), held.end(),
                         [&one](const marche::Attribution& other) { return other.titulaireId == one.id; }))
            choices.append({one.id, one.raisonSociale});
    auto* box = m_nouvelle->addEditableChoice(tr("Titulaire"), tr("Raison sociale"), choices);
    ask(
        [this, lotId = lot->id, box] {
            const QString name = box->currentText().simplified();
            const int place = box->findText(name, Qt::MatchFixedString);
            if (place >= 0)
                return marche::createAttribution(session().database(), lotId,
                                                 box->itemData(place).toString());
            marche::Titulaire titulaire;
            titulaire.raisonSociale = name;
            return marche::createTitulaireAttribue(session().database(), lotId, titulaire);
        },
        QStringLiteral("attribution"));
}

void AccordPage::newTitulaire() {
    m_nouvelle->begin(tr("Nouveau titulaire"),
                      tr("L’adresse et le contact se complètent ensuite dans la fiche."),
                      tr("Ajouter le titulaire"));
    auto* name = m_nouvelle->addText(tr("Raison sociale"));
    auto* siret = m_nouvelle->addText(tr("SIRET"));
    auto* state = new SiretEtat;
    state->follow(siret);
    m_nouvelle->addWidget(state);
    ask(
        [this, name, siret] {
            marche::Titulaire titulaire;
            titulaire.raisonSociale = name->text();
            titulaire.siret = siret->text();
            return marche::createTitulaire(session().database(), titulaire);
        },
        QStringLiteral("titulaire"));
}

} // namespace isegorie::ui
