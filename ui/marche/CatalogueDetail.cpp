#include "ui/marche/CatalogueDetail.h"

#include "core/marche/Catalogue.h"
#include "ui/marche/BonAffichage.h"
#include "ui/marche/BonNouveau.h"
#include "ui/marche/CatalogueAjout.h"
#include "ui/marche/CatalogueFaits.h"
#include "ui/marche/CatalogueModel.h"
#include "ui/marche/CataloguePrix.h"
#include "ui/marche/MarcheFiche.h"
#include "ui/shell/Badge.h"
#include "ui/shell/Buttons.h"
#include "ui/shell/Card.h"
#include "ui/shell/InlineMessage.h"

#include <QAction>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace isegorie::ui {

using marche::UniteOeuvre;

namespace {

enum Fact { Imprimee, Section, Article, Unite, Niveau, Zone, Plafond, Prix };

QStringList captions() {
    return {CatalogueDetail::tr("Graphie du CCTP"), CatalogueDetail::tr("Section"),
            CatalogueDetail::tr("Article"),         CatalogueDetail::tr("Unité commandée"),
            CatalogueDetail::tr("Niveau"),          CatalogueDetail::tr("Zone"),
            CatalogueDetail::tr("Plafond HT"),      CatalogueDetail::tr("Prix au bordereau")};
}

/// The printed spelling, and whether it misleads: then the screen says so.
QString spelling(const UniteOeuvre& unite) {
    const QString printed = unite.alias.join(QStringLiteral(", "));
    const auto answer = marche::Catalogue::instance().chercher(unite.alias.value(0));
    if (answer.genre == marche::RechercheCode::Genre::Ambigu) {
        const auto other = std::find_if(answer.candidats.begin(), answer.candidats.end(),
                                        [&unite](const UniteOeuvre* one) { return one->code != unite.code; });
        return CatalogueDetail::tr("« %1 », imprimé aussi pour l’UO %2 : citez toujours le libellé")
            .arg(printed, (*other)->code);
    }
    const bool regular = unite.alias.size() == 1 && unite.alias.first() == QStringLiteral("UO ") + unite.code;
    return regular ? QString() : CatalogueDetail::tr("« %1 »").arg(printed);
}

} // namespace

CatalogueDetail::CatalogueDetail(Session& session, const QList<QAction*>& actions, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_code(new QLabel(this)),
      m_lot(new Badge({}, Tone::Neutral, this)),
      m_tag(new Badge({}, Tone::Info, this)),
      m_label(makeLabel({}, "body", this)),
      m_done(new InlineMessage(this)),
      m_ajout(new CatalogueAjout(session, this)),
      m_faits(new CatalogueFaits(captions(), this)),
      m_prix(new CataloguePrix(session, this)),
      m_livrables(makeLabel({}, "body", this)) {
    auto* content = new QWidget(this);
    Theme::setRole(content, "page");
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(Theme::space(2), Theme::space(2), Theme::space(2), Theme::space(2));
    column->setSpacing(Theme::space(2));
    column->addWidget(makeHead(actions));
    column->addWidget(m_done);
    column->addWidget(m_ajout);
    auto* facts = new Card({}, content);
    facts->body()->addWidget(m_faits);
    column->addWidget(facts);
    column->addWidget(m_prix);
    QWidget* livrables = makeLivrables();
    column->addWidget(livrables);
    column->addStretch();
    for (QWidget* card : {static_cast<QWidget*>(m_ajout), static_cast<QWidget*>(facts),
                          static_cast<QWidget*>(m_prix), livrables})
        keepHeight(card);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scrolled(content, this));
    connect(m_ajout, &CatalogueAjout::bonRequested, this, &CatalogueDetail::createBon);
    connect(m_ajout, &CatalogueAjout::added, this, [this](const QString& bonId, const QString& sentence) {
        m_done->clear();
        m_done->setMessage(Tone::Success, sentence);
        auto* open = m_done->addButton(tr("Ouvrir le bon"));
        connect(open, &QPushButton::clicked, this,
                [this, bonId] { Q_EMIT navigateTo(QStringLiteral("bons"), bonId); });
    });
    connect(m_prix, &CataloguePrix::attributionRequested, this,
            [this](const QString& id) { Q_EMIT navigateTo(QStringLiteral("accord"), id); });
}

QWidget* CatalogueDetail::makeHead(const QList<QAction*>& actions) {
    auto* head = new QWidget(this);
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space());
    auto* first = new QHBoxLayout;
    first->setSpacing(Theme::space());
    Theme::setRole(m_code, "title");
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse);
    first->addWidget(m_code);
    first->addWidget(m_lot);
    first->addWidget(m_tag);
    first->addStretch();
    column->addLayout(first);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_label);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::space());
    for (QAction* action : actions)
        buttons->addWidget(new ActionButton(
            action, action == actions.first() ? ButtonRole::Primary : ButtonRole::Quiet, head));
    buttons->addStretch();
    column->addLayout(buttons);
    return head;
}

QWidget* CatalogueDetail::makeLivrables() {
    auto* card = new Card(tr("Livrables attendus"), this);
    m_livrables->setTextInteractionFlags(Qt::TextSelectableByMouse);
    card->body()->addWidget(m_livrables);
    return card;
}

void CatalogueDetail::setUnite(const UniteOeuvre& unite) {
    if (m_unite == &unite)
        return;
    m_unite = &unite;
    m_done->clear();
    m_ajout->forget();
    m_code->setText(tr("UO %1").arg(unite.code));
    m_lot->set(lotLabel(unite.lot), Tone::Neutral);
    m_tag->set(niveauOuZone(unite), Tone::Info);
    m_tag->setVisible(!niveauOuZone(unite).isEmpty());
    m_label->setText(unite.libelle);
    showFacts();
    showLivrables();
    m_prix->setUnite(&unite);
}

void CatalogueDetail::showFacts() {
    const UniteOeuvre& unite = *m_unite;
    m_faits->setText(Imprimee, spelling(unite));
    m_faits->setText(Section, tr("%1 — %2").arg(unite.section, unite.titreSection));
    m_faits->setText(Article, unite.article);
    m_faits->setText(Unite, unite.unite);
    m_faits->setText(Niveau, unite.niveau ? marche::libelle(*unite.niveau) : QString());
    m_faits->setText(Zone, unite.zone ? marche::libelle(*unite.zone) : QString());
    m_faits->setText(Plafond, unite.plafondHt
                                  ? tr("%1 par %2").arg(montantTexte(*unite.plafondHt), unite.unite)
                                  : QString());
    m_faits->setText(Prix, unite.prixSansFichier
                               ? tr("Deux prix : avec un fichier de contacts fourni par le bénéficiaire, et "
                                    "sans fichier")
                               : QString());
}

void CatalogueDetail::showLivrables() {
    QStringList lines;
    for (const QString& livrable : m_unite->livrables)
        lines << QStringLiteral("•\u00A0") + livrable;
    m_livrables->setText(lines.join(QLatin1Char('\n')));
}

void CatalogueDetail::refresh(const QStringList& tables) {
    if (!m_unite)
        return;
    m_prix->refresh();
    m_ajout->refresh();
    // What was added may just have been undone.
    if (tables.isEmpty() || tables.contains(QLatin1String("bon_ligne")))
        m_done->clear();
}

void CatalogueDetail::askBon() {
    if (!m_unite)
        return;
    m_done->clear();
    m_ajout->ask(*m_unite);
}

void CatalogueDetail::createBon(int lot) {
    auto* dialog = new BonNouveau(m_session, {}, window());
    dialog->setLot(lot);
    connect(dialog, &BonNouveau::created, this, [this] { askBon(); });
    dialog->open();
}

} // namespace isegorie::ui
