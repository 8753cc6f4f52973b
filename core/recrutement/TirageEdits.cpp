#include "core/recrutement/TirageEdits.h"

#include "core/base/Identifiant.h"
#include "core/recrutement/CandidatChiffre.h"
#include "core/recrutement/PvContenu.h"
#include "core/recrutement/Textes.h"
#include "core/recrutement/TirageVivier.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace isegorie::recrutement {

using base::echec;
using base::Erreur;
using base::Result;
using storage::Database;
using storage::Edit;

namespace {

coffre::Place placeDossier(const QString& tirageId) {
    return {QStringLiteral("tirage"), tirageId, QStringLiteral("dossier")};
}

QString written(const QDateTime& moment) {
    return moment.toUTC().toString(Qt::ISODate);
}

QByteArray compact(const QJsonObject& json) {
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

TirageEnregistre tirageFrom(const QVariantMap& row) {
    const auto text = [&](const char* column) { return row.value(QLatin1String(column)).toString(); };
    const auto moment = [&](const char* column) { return QDateTime::fromString(text(column), Qt::ISODate); };
    TirageEnregistre one;
    one.id = text("id");
    one.recrutementId = text("recrutement_id");
    one.methode = methodeTirageFromKey(text("methode"));
    one.taille = row.value(QStringLiteral("taille")).toInt();
    one.panels = row.value(QStringLiteral("loterie")).toInt();
    one.version = text("version");
    one.engagement = text("engagement");
    one.engageLe = moment("engage_le");
    one.graine = text("graine");
    one.tireLe = moment("tire_le");
    one.rang = row.value(QStringLiteral("rang_panel")).toInt();
    one.annuleLe = moment("annule_le");
    one.motifAnnulation = text("motif_annulation");
    one.resume = QJsonDocument::fromJson(text("resume").toUtf8()).object();
    one.pvEmpreinte = text("pv_empreinte");
    return one;
}

/// What the draw says without saying it of anybody.
QJsonObject resumeOf(const DonneesTirage& donnees, const Tirage& tirage, const QJsonObject& pv) {
    const QJsonObject all = tirageJson(donnees, tirage);
    QJsonObject resume;
    for (const char* part : {"statut", "certificat", "stats"})
        resume.insert(QLatin1String(part), all[QLatin1String(part)]);
    resume.insert(QStringLiteral("bilan"), pv[QStringLiteral("bilan")]);
    resume.insert(QStringLiteral("plan"), empreintePlan(donnees));
    resume.insert(QStringLiteral("un_par_foyer"), !donnees.probleme.foyers.empty());
    resume.insert(QStringLiteral("candidats"), pv[QStringLiteral("candidats")].toArray().size());
    resume.insert(QStringLiteral("perte"), pv[QStringLiteral("perte")]);
    resume.insert(QStringLiteral("impossibles"), static_cast<int>(tirage.impossibles.size()));
    return resume;
}

Result<coffre::Cipher> cipherOf(const Database& database, const coffre::Coffre& coffre,
                                const QString& recrutementId) {
    const auto recrutement = loadRecrutement(database, recrutementId);
    if (!recrutement)
        return echec(recrutement.error());
    return coffre.cipher(recrutement->cleId);
}

QString sealed(const coffre::Cipher& cipher, const QString& tirageId, const QJsonObject& pv) {
    QByteArray bytes = qCompress(compact(pv));
    QString text = cipher.encrypt(placeDossier(tirageId), bytes);
    coffre::wipe(bytes);
    return text;
}

base::Status mayCommit(const Database& database, const QString& recrutementId, const Tirage& tirage,
                       const QJsonObject& pv) {
    if (!tirage.estFaisable())
        return echec(Erreur::refus(QStringLiteral("tirage.infaisable"),
                                   Recrut::tr("Aucun panel ne respecte tous les quotas."),
                                   Recrut::tr("Assouplissez d’abord le plan.")));
    if (estDesigne(pv) || engagementDuPv(pv) != pv[QStringLiteral("engagement")].toString())
        return echec(Erreur::refus(QStringLiteral("pv.engagement"),
                                   Recrut::tr("L’engagement n’est pas celui du contenu.")));
    const auto standing = loadTirageEnCours(database, recrutementId);
    if (!standing)
        return echec(standing.error());
    if (*standing)
        return echec(Erreur::refus(QStringLiteral("tirage.existe"),
                                   Recrut::tr("Un tirage de ce recrutement est déjà engagé."),
                                   Recrut::tr("Annulez-le d’abord, en disant pourquoi.")));
    return {};
}

/// The draw, if it may still be picked from or cancelled.
Result<TirageEnregistre> standing(const Database& database, const QString& tirageId) {
    auto draw = loadTirage(database, tirageId);
    if (draw && draw->estAnnule())
        return echec(Erreur::refus(QStringLiteral("tirage.annule"), Recrut::tr("Ce tirage est annulé."),
                                   Recrut::tr("Engagez-en un autre.")));
    return draw;
}

/// Ids of candidates by pseudonym.
struct Connus {
    QHash<QString, QString> candidats, partis; ///< Withdrawn or refused by the DITP.
};

Result<Connus> knownOf(const Database& database, const QString& recrutementId) {
    Connus known;
    const auto read =
        database.each(QStringLiteral("recrutement/pseudonymes"),
                      {{QStringLiteral("recrutement"), recrutementId}}, [&](const storage::Row& row) {
                          (row.integer("candidat") != 0 ? known.candidats : known.partis)
                              .insert(row.text("pseudonyme"), row.text("id"));
                      });
    if (!read)
        return echec(read.error());
    return known;
}

/// Designated by the seed and gone since the commitment: set aside at once, a seat to be filled. Its origin
/// "parti" tells it from those whom the organiser set aside.
void setAside(Edit& edit, const TirageEnregistre& draw, const QString& candidat, QDate jour) {
    const QString day = jour.toString(Qt::ISODate);
    edit.insert(QStringLiteral("panel_place"), base::newId(),
                {{QStringLiteral("recrutement_id"), draw.recrutementId},
                 {QStringLiteral("candidat_id"), candidat},
                 {QStringLiteral("tirage_id"), draw.id},
                 {QStringLiteral("origine"), QStringLiteral("parti")},
                 {QStringLiteral("etat"), key(EtatPlace::Ecarte)},
                 {QStringLiteral("selectionne_le"), day},
                 {QStringLiteral("desiste_le"), day}});
}

/// Panel and reserve of the minutes, as candidates of the base.
Result<Edit> installation(const Database& database, const TirageEnregistre& draw, const QJsonObject& pv,
                          const QString& graine, QDate jour) {
    const auto known = knownOf(database, draw.recrutementId);
    if (!known)
        return echec(known.error());
    QStringList panel;
    QStringList gone;
    QSet<QString> seated;
    for (const QJsonValue& person : pv[QStringLiteral("panel")].toArray()) {
        const QString pseudonym = person.toString();
        seated.insert(pseudonym);
        if (known->partis.contains(pseudonym))
            gone << known->partis.value(pseudonym);
        else
            panel << known->candidats.value(pseudonym); // unknown: installerPanel refuses
    }
    QStringList waiting;
    for (const QJsonValue& person : pv[QStringLiteral("candidats")].toArray()) {
        const QString pseudonym = person[QStringLiteral("pseudonyme")].toString();
        if (!seated.contains(pseudonym) && known->candidats.contains(pseudonym))
            waiting << pseudonym;
    }
    QStringList reserve;
    for (const QString& pseudonym : ordreReserve(graine, waiting))
        reserve << known->candidats.value(pseudonym);
    auto edit = installerPanel(database, draw.recrutementId, draw.id, panel, reserve, jour);
    if (edit)
        for (const QString& candidat : std::as_const(gone))
            setAside(*edit, draw, candidat, jour);
    return edit;
}

} // namespace

Result<QList<TirageEnregistre>> listTirages(const Database& database, const QString& recrutementId) {
    const auto rows = database.query(QStringLiteral("recrutement/tirages"),
                                     {{QStringLiteral("recrutement"), recrutementId}});
    if (!rows)
        return echec(rows.error());
    QList<TirageEnregistre> result;
    for (const QVariantMap& row : *rows)
        result << tirageFrom(row);
    return result;
}

Result<TirageEnregistre> loadTirage(const Database& database, const QString& tirageId) {
    const auto row = database.record(QStringLiteral("tirage"), tirageId);
    if (!row)
        return echec(row.error());
    if (row->isEmpty())
        return echec(Erreur::saisie(QStringLiteral("tirage.inconnu"), Recrut::tr("Ce tirage n’existe pas.")));
    return tirageFrom(*row);
}

Result<std::optional<TirageEnregistre>> loadTirageEnCours(const Database& database,
                                                          const QString& recrutementId) {
    const auto draws = listTirages(database, recrutementId);
    if (!draws)
        return echec(draws.error());
    for (const TirageEnregistre& one : *draws)
        if (!one.estAnnule())
            return std::optional(one);
    return std::optional<TirageEnregistre>();
}

bool planAChange(const TirageEnregistre& tirage, const Plan& plan) {
    const QString drawn = tirage.resume[QStringLiteral("plan")].toString();
    const QJsonValue household = tirage.resume[QStringLiteral("un_par_foyer")];
    return (!drawn.isEmpty() && drawn != empreintePlan(plan)) ||
           (household.isBool() && household.toBool() != plan.recrutement.unParFoyer);
}

base::Constats constatsPlanChange(const TirageEnregistre& tirage, const Plan& plan) {
    if (!planAChange(tirage, plan))
        return {};
    return {
        {base::Constat::Niveau::Avertissement,
         QStringLiteral("tirage.plan-change"),
         tirage.estDesigne()
             ? Recrut::tr("Le plan a changé depuis le tirage qui a désigné ce panel. Le procès-verbal garde "
                          "les quotas, la taille et la règle des foyers du jour de l’engagement ; les "
                          "remplaçants se jugent sur le plan d’aujourd’hui.")
             : Recrut::tr("Le plan a changé depuis l’engagement du tirage : la graine tirera sous les "
                          "quotas, la taille et la règle des foyers du jour de l’engagement. Pour tirer "
                          "sous le nouveau plan, annulez ce tirage (onglet « Tirage », ou « recrutement "
                          "tirage --recrutement … --abandonner RAISON »), puis engagez-en un autre."),
         {}}};
}

Result<QJsonObject> loadPv(const Database& database, const coffre::Coffre& coffre, const QString& tirageId) {
    const auto row = database.record(QStringLiteral("tirage"), tirageId);
    if (!row)
        return echec(row.error());
    const auto cipher = cipherOf(database, coffre, row->value(QStringLiteral("recrutement_id")).toString());
    if (!cipher)
        return echec(cipher.error());
    const auto bytes =
        cipher->decrypt(placeDossier(tirageId), row->value(QStringLiteral("dossier")).toString());
    if (!bytes)
        return echec(bytes.error());
    QJsonObject pv = QJsonDocument::fromJson(qUncompress(*bytes)).object();
    if (engagementDuPv(pv) != row->value(QStringLiteral("engagement")).toString() || !lireContenuPv(pv))
        return echec(Erreur::systeme(QStringLiteral("tirage.dossier"),
                                     Recrut::tr("Le dossier de ce tirage n’est pas celui de son engagement."),
                                     Recrut::tr("Restaurez une sauvegarde antérieure.")));
    return pv;
}

Result<Creation> enregistrerEngagement(const Database& database, const coffre::Coffre& coffre,
                                       const QString& recrutementId, const DonneesTirage& donnees,
                                       const Tirage& tirage, const QJsonObject& pv, const QDateTime& moment) {
    if (const auto may = mayCommit(database, recrutementId, tirage, pv); !may)
        return echec(may.error());
    const auto cipher = cipherOf(database, coffre, recrutementId);
    if (!cipher)
        return echec(cipher.error());
    const QString id = base::newId();
    Edit edit(Recrut::tr("Engager un tirage au sort"));
    edit.irreversible = true; // what was published is cancelled, never forgotten
    edit.insert(QStringLiteral("tirage"), id,
                {{QStringLiteral("recrutement_id"), recrutementId},
                 {QStringLiteral("methode"), key(tirage.options.methode)},
                 {QStringLiteral("taille"), pv[QStringLiteral("taille")].toInt()},
                 {QStringLiteral("loterie"), pv[QStringLiteral("loterie")].toArray().size()},
                 {QStringLiteral("version"), kVersionTirage},
                 {QStringLiteral("engagement"), pv[QStringLiteral("engagement")].toString()},
                 {QStringLiteral("engage_le"), written(moment)},
                 {QStringLiteral("resume"), QString::fromUtf8(compact(resumeOf(donnees, tirage, pv)))},
                 {QStringLiteral("dossier"), sealed(*cipher, id, pv)},
                 {QStringLiteral("cree_le"), written(moment)}});
    return Creation{std::move(edit), id};
}

Result<Edit> enregistrerDesignation(const Database& database, const coffre::Coffre& coffre,
                                    const QString& tirageId, const QString& graine, const QDateTime& moment) {
    const auto draw = standing(database, tirageId);
    if (!draw)
        return echec(draw.error());
    if (draw->estDesigne())
        return echec(Erreur::refus(QStringLiteral("tirage.designe"),
                                   Recrut::tr("Ce tirage a déjà désigné un panel."),
                                   Recrut::tr("Annulez-le pour en faire un autre.")));
    if (graine.trimmed().isEmpty())
        return echec(Erreur::saisie(QStringLiteral("tirage.graine"), Recrut::tr("La graine manque."),
                                    Recrut::tr("Écrivez le texte public : dés, huissier, loterie…")));
    const auto committed = loadPv(database, coffre, tirageId);
    if (!committed)
        return echec(committed.error());
    const auto cipher = cipherOf(database, coffre, draw->recrutementId);
    if (!cipher)
        return echec(cipher.error());
    const QJsonObject pv = designer(*committed, graine);
    const auto installed = installation(database, *draw, pv, graine, moment.toLocalTime().date());
    if (!installed)
        return echec(installed.error());
    Edit edit(Recrut::tr("Tirer le panel au sort"));
    edit.irreversible = true;
    edit.update(QStringLiteral("tirage"), tirageId,
                {{QStringLiteral("graine"), graine},
                 {QStringLiteral("tire_le"), written(moment)},
                 {QStringLiteral("rang_panel"), pv[QStringLiteral("rang")].toInt()},
                 {QStringLiteral("dossier"), sealed(*cipher, tirageId, pv)},
                 {QStringLiteral("pv_empreinte"), pv[QStringLiteral("empreinte")].toString()}});
    edit.append(*installed);
    return edit;
}

Result<Edit> annulerTirage(const Database& database, const QString& tirageId, const QString& motif,
                           const QDateTime& moment) {
    const auto draw = standing(database, tirageId);
    if (!draw)
        return echec(draw.error());
    if (motif.trimmed().isEmpty())
        return echec(Erreur::saisie(QStringLiteral("tirage.motif"),
                                    Recrut::tr("La raison de l’annulation manque."),
                                    Recrut::tr("Écrivez-la : elle reste avec le tirage.")));
    Edit edit(Recrut::tr("Annuler le tirage"));
    edit.irreversible = true;
    edit.update(QStringLiteral("tirage"), tirageId,
                {{QStringLiteral("annule_le"), written(moment)},
                 {QStringLiteral("motif_annulation"), motif.trimmed()}});
    if (!draw->estDesigne())
        return edit;
    const auto removal = retirerPanel(database, draw->recrutementId, draw->id);
    if (!removal)
        return echec(removal.error());
    edit.append(*removal);
    return edit;
}

} // namespace isegorie::recrutement
