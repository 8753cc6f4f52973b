#include "ui/marche/AssistantBesoin.h"

#include "core/marche/BonChiffrage.h"
#include "ui/marche/AssistantFiche.h"
#include "ui/marche/BonAffichage.h"
#include "ui/marche/BonLignesModel.h"
#include "ui/marche/BonLignesView.h"
#include "ui/marche/BonTotaux.h"
#include "ui/shell/Buttons.h"
#include "ui/shell/Card.h"
#include "ui/shell/EmptyState.h"
#include "ui/shell/InlineMessage.h"
#include "ui/shell/OnScreen.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace isegorie::ui {

using marche::LigneBon;

namespace {

constexpr int kSplit = 380; // width of the need: two fields side by side

QList<std::pair<AssistantBesoin::Partie, QString>> parties() {
    using Partie = AssistantBesoin::Partie;
    return {{Partie::Recrutement, AssistantBesoin::tr("Recrutement")},
            {Partie::Contributions, AssistantBesoin::tr("Contributions en ligne")},
            {Partie::Atelier, AssistantBesoin::tr("Atelier citoyen")},
            {Partie::Deplacement, AssistantBesoin::tr("Déplacements")},
            {Partie::Defraiement, AssistantBesoin::tr("Défraiements")}};
}

AssistantBesoin::Partie firstPartie(int lot) {
    using Partie = AssistantBesoin::Partie;
    return lot == 1   ? Partie::Atelier
           : lot == 2 ? Partie::Contributions
           : lot == 3 ? Partie::Recrutement
                      : Partie::Deplacement;
}

} // namespace

AssistantBesoin::AssistantBesoin(Session& session, const marche::Bon& bon, QWidget* parent)
    : QDialog(parent), m_session(session), m_bon(bon), m_model(new BonLignesModel(this)) {
    setWindowTitle(tr("À partir du besoin"));
    setAccessibleName(windowTitle());
    setModal(true);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* splitter = new QSplitter(this);
    splitter->addWidget(makeNeed());
    splitter->addWidget(makeResult());
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({kSplit, 720});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::space(2), Theme::space(2), Theme::space(2), Theme::space(2));
    layout->setSpacing(Theme::space(2));
    layout->addWidget(splitter, 1);
    layout->addWidget(makeButtons());
    resizeOnScreen(*this, {1120, 700});
    if (const auto bareme = marche::baremeDuBon(session.database(), bon.id, QDate::currentDate()))
        m_bareme = *bareme;
    else
        m_session.notify(bareme.error());
    addPartie(firstPartie(bon.lot));
    compute();
}

QWidget* AssistantBesoin::makeNeed() {
    auto* need = new QWidget(this);
    auto* column = new QVBoxLayout(need);
    column->setContentsMargins(0, 0, Theme::space(), 0);
    column->setSpacing(Theme::space());
    auto* header = new SectionHeader(tr("Le besoin"),
                                     tr("Décrivez ce qu’il faut : les lignes se calculent "
                                        "à mesure."),
                                     need);
    auto* more = new QPushButton(tr("Ajouter au besoin"), need);
    more->setIcon(Theme::icon(QStringLiteral("plus"), Token::Accent));
    more->setToolTip(tr("Ajouter un recrutement, un atelier, des contributions… (Alt+A)"));
    more->setShortcut(QKeySequence(Qt::ALT | Qt::Key_A));
    auto* menu = new QMenu(more);
    for (const auto& [partie, label] : parties())
        menu->addAction(label, this, [this, kind = partie] { addPartie(kind); });
    more->setMenu(menu);
    column->addWidget(header);
    auto* scroll = new QScrollArea(need);
    auto* content = new QWidget(scroll);
    Theme::setRole(content, "page");
    m_parts = new QVBoxLayout(content);
    m_parts->setContentsMargins(0, 0, Theme::space(), 0);
    m_parts->setSpacing(Theme::space());
    m_parts->addStretch();
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    column->addWidget(scroll, 1);
    column->addWidget(more, 0, Qt::AlignLeft);
    return need;
}

QWidget* AssistantBesoin::makeResult() {
    auto* result = new QWidget(this);
    auto* column = new QVBoxLayout(result);
    column->setContentsMargins(Theme::space(), 0, 0, 0);
    column->setSpacing(Theme::space());
    m_view = new BonLignesView(tr("Lignes calculées"), result);
    m_view->setLignes(m_model);
    m_empty = new EmptyState(QStringLiteral("assistant"), tr("Rien à commander pour l’instant"),
                             tr("Dès qu’un nombre de participants, de réponses ou de jours est saisi, les "
                                "lignes apparaissent ici avec leur article et la lecture retenue."),
                             result);
    m_constats = new ConstatList(result);
    m_otherLots = new InlineMessage(result);
    m_refusal = new InlineMessage(result);
    m_totaux = new BonTotaux(result);
    column->addWidget(new SectionHeader(
        tr("Les lignes"), tr("%1, prix de la version « %2 »").arg(lotLongLabel(m_bon.lot), m_bon.versionPrix),
        result));
    column->addWidget(m_view, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(m_constats);
    column->addWidget(m_otherLots);
    column->addWidget(m_refusal);
    column->addWidget(m_totaux);
    return result;
}

QWidget* AssistantBesoin::makeButtons() {
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_add = makeAction(this, QStringLiteral("assistant.ajouter"), tr("Ajouter au bon"),
                       QStringLiteral("plus"), QKeySequence(Qt::CTRL | Qt::Key_Return));
    connect(m_add, &QAction::triggered, this, &AssistantBesoin::addToBon);
    auto* close = new QPushButton(tr("Fermer"), bar);
    close->setToolTip(tr("Fermer sans rien ajouter (Échap)"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    if (const auto earlier = marche::parseBesoin(m_bon.besoin.toUtf8(), {}); earlier && !earlier->isEmpty()) {
        auto* again = new QPushButton(tr("Reprendre le besoin précédent"), bar);
        again->setAutoDefault(false);
        again->setToolTip(tr("Repartir du dernier besoin chiffré pour ce bon"));
        connect(again, &QPushButton::clicked, this, [this, need = *earlier] { resume(need); });
        row->addWidget(again);
    }
    row->addStretch();
    row->addWidget(close);
    auto* add = new ActionButton(m_add, ButtonRole::Primary, bar);
    add->setAutoDefault(false);
    row->addWidget(add);
    return bar;
}

AssistantFiche* AssistantBesoin::addPartie(Partie partie) {
    AssistantFiche* fiche = nullptr;
    switch (partie) {
    case Partie::Recrutement:
        fiche = new FicheRecrutement(this);
        break;
    case Partie::Contributions:
        fiche = new FicheContributions(this);
        break;
    case Partie::Atelier:
        fiche = new FicheAtelier(this);
        break;
    case Partie::Deplacement:
        fiche = new FicheDeplacement(this);
        break;
    case Partie::Defraiement:
        fiche = new FicheDefraiement(this);
        break;
    }
    if (const auto niveau = niveauOf(m_session.database(), m_bon.concertationId))
        fiche->proposeNiveau(*niveau);
    append(fiche);
    fiche->focusFirst();
    return fiche;
}

void AssistantBesoin::append(AssistantFiche* fiche) {
    m_fiches.append(fiche);
    m_parts->insertWidget(m_parts->count() - 1, fiche);
    connect(fiche, &AssistantFiche::changed, this, &AssistantBesoin::compute);
    connect(fiche, &AssistantFiche::removeRequested, this, [this, fiche] {
        m_fiches.removeOne(fiche);
        fiche->deleteLater();
        fiche->hide();
        compute();
    });
}

void AssistantBesoin::resume(const marche::Besoin& besoin) {
    for (AssistantFiche* fiche : std::as_const(m_fiches)) {
        fiche->hide();
        fiche->deleteLater();
    }
    m_fiches.clear();
    const auto appendAll = [this](auto* sample, const auto& parts) {
        using Fiche = std::remove_pointer_t<decltype(sample)>;
        for (const auto& part : parts) {
            auto* fiche = new Fiche(this);
            fiche->show(part);
            append(fiche);
        }
    };
    appendAll(static_cast<FicheRecrutement*>(nullptr), besoin.recrutements);
    appendAll(static_cast<FicheContributions*>(nullptr), besoin.contributions);
    appendAll(static_cast<FicheAtelier*>(nullptr), besoin.ateliers);
    appendAll(static_cast<FicheDeplacement*>(nullptr), besoin.deplacements);
    appendAll(static_cast<FicheDefraiement*>(nullptr), besoin.defraiements);
    compute();
}

marche::Besoin AssistantBesoin::besoin() const {
    marche::Besoin besoin;
    for (const AssistantFiche* fiche : m_fiches)
        fiche->addTo(besoin);
    return besoin;
}

void AssistantBesoin::compute() {
    m_chiffrage = marche::chiffrer(besoin(), m_bareme);
    m_byLot = marche::lignesParLot(m_chiffrage, m_bon.lot);
    QList<LigneBon> own = m_byLot.value(m_bon.lot);
    for (LigneBon& ligne : own)
        ligne.id = QString::number(ligne.rang); // nothing is stored yet
    m_model->setLignes(own);
    m_view->expandAll();
    m_view->setVisible(!own.isEmpty());
    m_empty->setVisible(own.isEmpty());
    m_totaux->setTotaux(marche::totaux(own));
    m_totaux->setVisible(!own.isEmpty());
    // Before anything is asked for, the empty state says it better than a warning.
    m_constats->setConstats(besoin().isEmpty() ? base::Constats() : m_chiffrage.constats);
    m_refusal->clear();
    const bool orderable = marche::checkChiffrage(marche::chiffrageDuLot(m_chiffrage, m_bon.lot)).has_value();
    m_add->setEnabled(!own.isEmpty() && orderable);
    showOtherLots();
}

void AssistantBesoin::showOtherLots() {
    m_otherLots->clear();
    QStringList parts;
    for (auto lot = m_byLot.constBegin(); lot != m_byLot.constEnd(); ++lot)
        if (lot.key() != m_bon.lot)
            parts << tr("%n ligne(s) du lot %1 (%2 HT)", nullptr, int(lot->size()))
                         .arg(lot.key())
                         .arg(montantTexte(marche::totaux(*lot).ht));
    if (parts.isEmpty())
        return;
    m_otherLots->setMessage(Tone::Info, tr("Ce besoin demande aussi : %1. Un bon par lot : elles iront dans "
                                           "un autre.")
                                            .arg(parts.join(QStringLiteral(", "))));
    auto* make = m_otherLots->addButton(tr("Préparer aussi ces bons"));
    make->setAutoDefault(false);
    connect(make, &QPushButton::clicked, this, &AssistantBesoin::createOtherBons);
}

void AssistantBesoin::createOtherBons() {
    const auto creation = marche::createBonsChiffres(
        m_session.database(), m_bon.concertationId, marche::chiffrageHorsLot(m_chiffrage, m_bon.lot),
        QString::fromUtf8(marche::toJson(besoin())), QDate::currentDate());
    if (!creation) {
        m_refusal->setErreur(creation.error());
        return;
    }
    if (!m_session.apply(creation->edit))
        return;
    m_otherLots->clear();
    m_otherLots->setMessage(Tone::Success, tr("%n projet(s) de bon préparé(s) pour les autres lots : dans la "
                                              "liste des bons.",
                                              nullptr, int(creation->ids.size())));
}

void AssistantBesoin::addToBon() {
    const auto edit = marche::addChiffrage(m_session.database(), m_bon.id, m_chiffrage,
                                           QString::fromUtf8(marche::toJson(besoin())));
    if (!edit) {
        m_refusal->setErreur(edit.error());
        return;
    }
    if (m_session.apply(*edit))
        accept();
}

} // namespace isegorie::ui
