#include "core/base/Identifiant.h"
#include "core/marche/BonContenu.h"
#include "core/marche/Catalogue.h"
#include "tests/bench/Dataset.h"

#include <QDate>

#include <algorithm>

namespace isegorie::bench {

using base::newId;
using marche::StatutBon;
using storage::Edit;

namespace {

/// Of twenty bons, the first eight; the others are settled: most of a framework's life is behind it.
constexpr StatutBon kStatuts[]{StatutBon::Brouillon,   StatutBon::Brouillon, StatutBon::ASigner,
                               StatutBon::Notifie,     StatutBon::EnCours,   StatutBon::EnCours,
                               StatutBon::ServiceFait, StatutBon::Annule};

StatutBon statusOf(int i) {
    const auto place = static_cast<size_t>(i) % 20;
    return place < std::size(kStatuts) ? kStatuts[place] : StatutBon::Solde;
}

int createdOn(StatutBon statut, int i) {
    return statut == StatutBon::Solde || statut == StatutBon::Annule ? -900 + i % 700 : -120 + i % 110;
}

QList<marche::LigneBon> makeLines(int lot, int i) {
    const auto units = marche::Catalogue::instance().lot(lot);
    QList<marche::LigneBon> lines;
    for (int rang = 1; rang <= 4 + i % 5; ++rang) {
        const marche::UniteOeuvre* uo = units.at((i * 3 + rang * 7) % units.size());
        marche::LigneBon line;
        line.id = newId();
        line.rang = rang;
        line.code = uo->code;
        line.libelle = uo->libelle;
        line.unite = uo->unite;
        line.quantite = base::Fraction(1 + (i + rang) % 6);
        line.pu = base::Montant::centimes(45'000 + (i * 131 + rang * 977) % 400'000);
        line.article = uo->article;
        lines.append(line);
    }
    return lines;
}

marche::Bon makeSheet(const Framework::Holder& holder, const QString& concertation, int i) {
    marche::Bon bon;
    bon.id = newId();
    bon.concertationId = concertation;
    bon.lot = i % 4 + 1;
    bon.statut = statusOf(i);
    const int created = createdOn(bon.statut, i);
    bon.objet = QStringLiteral("Prestations du bon %1").arg(i + 1);
    bon.debut = QDate::currentDate().addDays(created + 10);
    bon.livraison = bon.debut.addDays(100);
    bon.lieu = QStringLiteral("Paris");
    bon.engagementJuridique = QStringLiteral("15%1").arg(i, 8, 10, QLatin1Char('0'));
    bon.titulaire = holder.name;
    bon.attributionId = holder.attribution;
    bon.versionPrixId = holder.version;
    bon.creeLe = day(created);
    bon.lignes = makeLines(bon.lot, i);
    return bon;
}

void insertBon(Edit& edit, const marche::Bon& bon) {
    edit.insert(QStringLiteral("bon"), bon.id,
                {{QStringLiteral("concertation_id"), bon.concertationId},
                 {QStringLiteral("attribution_id"), bon.attributionId},
                 {QStringLiteral("version_prix_id"), bon.versionPrixId},
                 {QStringLiteral("lot"), bon.lot},
                 {QStringLiteral("objet"), bon.objet},
                 {QStringLiteral("debut"), bon.debut.toString(Qt::ISODate)},
                 {QStringLiteral("livraison"), bon.livraison.toString(Qt::ISODate)},
                 {QStringLiteral("lieu"), bon.lieu},
                 {QStringLiteral("engagement_juridique"), bon.engagementJuridique},
                 {QStringLiteral("statut"), bon.statut == StatutBon::ASigner ? QStringLiteral("a_signer")
                                                                             : QStringLiteral("brouillon")},
                 {QStringLiteral("cree_le"), bon.creeLe}});
    for (const marche::LigneBon& line : bon.lignes)
        edit.insert(QStringLiteral("bon_ligne"), line.id,
                    {{QStringLiteral("bon_id"), bon.id},
                     {QStringLiteral("rang"), line.rang},
                     {QStringLiteral("code"), line.code},
                     {QStringLiteral("libelle"), line.libelle},
                     {QStringLiteral("unite"), line.unite},
                     {QStringLiteral("quantite_num"), line.quantite.numerateur()},
                     {QStringLiteral("pu_ht_centimes"), line.pu.centimes()},
                     {QStringLiteral("article"), line.article}});
}

/// Number, frozen content, and the state that the bon has reached since.
base::Status notify(Edit& edit, const storage::Database& database, marche::Bon& bon, int i) {
    bon.numero = QStringLiteral("BC-%1-%2").arg(bon.debut.year()).arg(i + 1, 5, 10, QLatin1Char('0'));
    bon.dateNotification = bon.debut.addDays(-3);
    const auto content = marche::composeContenu(database, bon);
    if (!content)
        return base::echec(content.error());
    const QByteArray frozen = marche::canonicalJson(marche::toJson(*content));
    edit.update(QStringLiteral("bon"), bon.id,
                {{QStringLiteral("statut"), marche::statutKey(bon.statut)},
                 {QStringLiteral("numero"), bon.numero},
                 {QStringLiteral("annee"), bon.debut.year()},
                 {QStringLiteral("rang"), i + 1},
                 {QStringLiteral("date_notification"), bon.dateNotification.toString(Qt::ISODate)},
                 {QStringLiteral("contenu_fige"), QString::fromUtf8(frozen)},
                 {QStringLiteral("empreinte"), base::sha256Hex(frozen)}});
    int rang = 0;
    for (const marche::LivrableAttendu& expected : content->livrables) {
        const QString id = newId();
        const bool received = bon.statut == StatutBon::ServiceFait || bon.statut == StatutBon::Solde;
        edit.insert(QStringLiteral("livrable"), id,
                    {{QStringLiteral("bon_id"), bon.id},
                     {QStringLiteral("section"), expected.section},
                     {QStringLiteral("libelle"), expected.libelle},
                     {QStringLiteral("echeance"), bon.livraison.toString(Qt::ISODate)},
                     {QStringLiteral("rang"), rang++}});
        if (!received)
            continue;
        edit.insert(QStringLiteral("livrable_version"), newId(),
                    {{QStringLiteral("bon_id"), bon.id},
                     {QStringLiteral("livrable_id"), id},
                     {QStringLiteral("rang"), 1},
                     {QStringLiteral("recu_le"), bon.livraison.addDays(-9).toString(Qt::ISODate)},
                     {QStringLiteral("nom_fichier"), QStringLiteral("livrable-%1.pdf").arg(rang)},
                     {QStringLiteral("empreinte"), base::sha256Hex(id.toUtf8())},
                     {QStringLiteral("taille"), 184'320},
                     {QStringLiteral("decision"), QStringLiteral("admission")},
                     {QStringLiteral("decide_le"), bon.livraison.toString(Qt::ISODate)},
                     {QStringLiteral("valide_le"), bon.livraison.toString(Qt::ISODate)}});
    }
    return {};
}

void deliver(Edit& edit, const marche::Bon& bon, int i) {
    const QString invoice = newId();
    const QDate paid = bon.livraison.addDays(25);
    edit.insert(QStringLiteral("facture"), invoice,
                {{QStringLiteral("bon_id"), bon.id},
                 {QStringLiteral("numero"), QStringLiteral("FA-%1").arg(i)},
                 {QStringLiteral("recue_le"), bon.livraison.addDays(4).toString(Qt::ISODate)},
                 {QStringLiteral("payee_le"),
                  bon.statut == StatutBon::Solde ? QVariant(paid.toString(Qt::ISODate)) : QVariant()}});
    for (const marche::LigneBon& line : bon.lignes) {
        edit.insert(QStringLiteral("reception"), newId(),
                    {{QStringLiteral("bon_id"), bon.id},
                     {QStringLiteral("ligne_id"), line.id},
                     {QStringLiteral("recu_le"), bon.livraison.toString(Qt::ISODate)},
                     {QStringLiteral("quantite_num"), line.quantite.numerateur()}});
        edit.insert(QStringLiteral("facture_ligne"), newId(),
                    {{QStringLiteral("bon_id"), bon.id},
                     {QStringLiteral("facture_id"), invoice},
                     {QStringLiteral("ligne_id"), line.id},
                     {QStringLiteral("montant_ht_centimes"), line.total().centimes()}});
    }
}

} // namespace

base::Result<Edit> makeBon(const storage::Database& database, const Framework& framework,
                           const QString& concertation, int i) {
    Edit edit;
    marche::Bon bon = makeSheet(framework.lots.at(i % 4), concertation, i);
    insertBon(edit, bon);
    if (bon.statut == StatutBon::Brouillon || bon.statut == StatutBon::ASigner)
        return edit;
    if (const base::Status notified = notify(edit, database, bon, i); !notified)
        return base::echec(notified.error());
    if (bon.statut == StatutBon::ServiceFait || bon.statut == StatutBon::Solde)
        deliver(edit, bon, i);
    return edit;
}

} // namespace isegorie::bench
