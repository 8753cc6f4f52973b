#include "ui/tableau/TableauDeBordPage.h"

#include "core/concertation/Liste.h"
#include "core/marche/BonParametres.h"
#include "ui/shell/Card.h"
#include "ui/shell/Loader.h"
#include "ui/tableau/AlertesModel.h"
#include "ui/tableau/AlertesView.h"
#include "ui/tableau/ConsommationCard.h"

#include <QHBoxLayout>
#include <QMap>
#include <QSet>
#include <QSplitter>
#include <QVBoxLayout>

namespace isegorie::ui {

using namespace concertation;

/// What the screen shows, read off the UI thread: thousands of dates are sorted for it.
struct TableauDeBordPage::Lu {
    struct Part {
        int alertes = 0;
        QSet<QString> concertations;
    };
    QList<Alerte> alertes;
    QMap<Urgence, Part> parts;
    Compte compte;
    QList<marche::ConsommationLot> lots;
};

TableauDeBordPage::TableauDeBordPage(Session& session, QWidget* parent)
    : Page(session, parent),
      m_loader(new Loader(session, this)),
      m_splitter(new QSplitter(this)),
      m_alertes(new AlertesView(this)),
      m_consommation(new ConsommationCard(this)) {
    auto* tiles = new QHBoxLayout;
    tiles->setSpacing(Theme::space(2));
    m_late = addTile(tiles, tr("En retard"));
    m_blocked = addTile(tiles, tr("Bloqué"));
    m_due = addTile(tiles, tr("À faire sous 7 jours"));
    m_active = addTile(tiles, tr("Concertations actives"));
    m_ordered = addTile(tiles, tr("Commandé HT"));
    auto* list = new Card(tr("À traiter"), this);
    list->header()->setSubtitle(tr("Entrée ouvre la ligne choisie."));
    m_alertes->setFrameShape(QFrame::NoFrame);
    list->body()->addWidget(m_alertes, 1);
    m_splitter->addWidget(list);
    m_splitter->addWidget(m_consommation);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setHandleWidth(Theme::space(2));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::pageMargins());
    layout->setSpacing(Theme::space(2));
    layout->addLayout(tiles);
    layout->addWidget(m_splitter, 1);
    connect(m_late, &StatTile::clicked, this, [this] { m_alertes->showGroup(Urgence::EnRetard); });
    connect(m_blocked, &StatTile::clicked, this, [this] { m_alertes->showGroup(Urgence::Bloque); });
    connect(m_due, &StatTile::clicked, this, [this] { m_alertes->showGroup(Urgence::AFaire); });
    connect(m_active, &StatTile::clicked, this,
            [this] { Q_EMIT navigateTo(QStringLiteral("concertations"), {}); });
    connect(m_ordered, &StatTile::clicked, this, [this] { Q_EMIT navigateTo(QStringLiteral("bons"), {}); });
    connect(m_alertes, &AlertesView::opened, this, &TableauDeBordPage::open);
    connect(m_consommation, &ConsommationCard::opened, this,
            [this](const QString& lotId) { Q_EMIT navigateTo(QStringLiteral("suivi"), lotId); });
}

QIcon TableauDeBordPage::icon() const {
    return Theme::icon(QStringLiteral("dashboard"));
}

StatTile* TableauDeBordPage::addTile(QLayout* row, const QString& caption) {
    auto* tile = new StatTile(caption, this);
    tile->setClickable(true);
    // Until it is read; as high as it will be.
    tile->setValue(QStringLiteral("…"));
    tile->setHint(tr("Lecture…"));
    static_cast<QBoxLayout*>(row)->addWidget(tile, 1);
    return tile;
}

void TableauDeBordPage::refresh(const QStringList& tables) {
    // A note, a price or a price version shows nowhere here.
    static const QStringList silent{QStringLiteral("vue"), QStringLiteral("prix"),
                                    QStringLiteral("version_prix"), QStringLiteral("dispositif")};
    if (!tables.isEmpty() && std::all_of(tables.begin(), tables.end(),
                                         [](const QString& table) { return silent.contains(table); }))
        return;
    m_loader->load<Lu>(read, [this](const base::Result<Lu>& answer) {
        if (answer)
            show(*answer);
        else
            session().notify(answer.error());
    });
}

bool TableauDeBordPage::isReading() const {
    return m_loader->isLoading();
}

base::Result<TableauDeBordPage::Lu> TableauDeBordPage::read(const storage::Database& database) {
    Horizon horizon;
    if (const auto settings = marche::loadParametres(database)) {
        horizon.admissionTaciteMois = settings->admissionTaciteMois;
        horizon.representationJours = settings->representationJours;
    }
    auto alerts = concertation::alertes(database, QDate::currentDate(), horizon);
    if (!alerts)
        return base::echec(alerts.error());
    const auto count = compterToutes(database);
    if (!count)
        return base::echec(count.error());
    auto lots = marche::listCommandes(database);
    if (!lots)
        return base::echec(lots.error());
    Lu lu{std::move(*alerts), {}, *count, std::move(*lots)};
    for (const Alerte& alerte : std::as_const(lu.alertes)) {
        Lu::Part& part = lu.parts[alerte.urgence];
        ++part.alertes;
        part.concertations.insert(alerte.echeance.concertationId);
    }
    return lu;
}

void TableauDeBordPage::show(const Lu& read) {
    showAlerts(read);
    showMoney(read.lots);
}

void TableauDeBordPage::showAlerts(const Lu& read) {
    m_alertes->setAlertes(read.alertes);
    const auto show = [&read](StatTile* tile, Urgence urgence, Tone tone) {
        const Lu::Part part = read.parts.value(urgence);
        tile->setValue(QLocale().toString(part.alertes), part.alertes > 0 ? tone : Tone::Neutral);
        tile->setHint(part.alertes > 0
                          ? tr("dans %n concertation(s)", nullptr, int(part.concertations.size()))
                          : tr("rien"));
    };
    show(m_late, Urgence::EnRetard, Tone::Danger);
    show(m_blocked, Urgence::Bloque, Tone::Danger);
    show(m_due, Urgence::AFaire, Tone::Warning);
    m_active->setValue(QLocale().toString(read.compte.actives));
    m_active->setHint(tr("sur %1").arg(QLocale().toString(read.compte.total)));
}

void TableauDeBordPage::showMoney(const QList<marche::ConsommationLot>& lots) {
    base::Montant ordered;
    base::Montant maximum;
    for (const marche::ConsommationLot& lot : lots) {
        ordered += lot.commande;
        maximum += lot.maximum;
    }
    // To the euro: the card below says the cents.
    m_ordered->setValue(tr("%1 €").arg(QLocale().toString((ordered.centimes() + 50) / 100)));
    m_ordered->setHint(lots.isEmpty() ? tr("aucun lot") : tr("sur %1 au plus").arg(maximum.texte()));
    m_consommation->setConsommation(lots);
}

void TableauDeBordPage::open(const Echeance& echeance) {
    if (echeance.bonId.isEmpty())
        Q_EMIT navigateTo(QStringLiteral("concertations"), echeance.id);
    else
        Q_EMIT navigateTo(QStringLiteral("bons"), echeance.bonId);
}

void TableauDeBordPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    constexpr int kWide = 860;
    const bool wide = width() >= kWide;
    m_splitter->setOrientation(wide ? Qt::Horizontal : Qt::Vertical);
    m_consommation->setSideBySide(!wide);
}

QJsonObject TableauDeBordPage::saveState() const {
    return {{QStringLiteral("separation"), QString::fromLatin1(m_splitter->saveState().toBase64())}};
}

void TableauDeBordPage::restoreState(const QJsonObject& state) {
    m_splitter->restoreState(
        QByteArray::fromBase64(state.value(QStringLiteral("separation")).toString().toLatin1()));
}

} // namespace isegorie::ui
