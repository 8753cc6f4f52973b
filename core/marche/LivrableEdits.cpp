#include "core/base/Dates.h"
#include "core/base/Identifiant.h"
#include "core/base/Texte.h"
#include "core/marche/BonDates.h"
#include "core/marche/BonLecture.h"
#include "core/marche/LivrableEtat.h"
#include "core/marche/LivrableFichiers.h"
#include "core/marche/LivrableScelle.h"
#include "core/marche/SuiviBon.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace isegorie::marche {

using base::echec;
using base::Erreur;
using base::Result;
using base::Status;
using storage::Edit;

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("LivrableEdits", text);
}

QString iso(QDate date) {
    return date.toString(Qt::ISODate);
}

/// The bon that orders it, unless it is cancelled: then nothing is done with what it ordered.
Result<Bon> aliveBon(const storage::Database& database, const Livrable& livrable) {
    auto bon = loadBon(database, livrable.bonId);
    if (bon && bon->statut == StatutBon::Annule)
        return echec(Erreur::refus(QStringLiteral("livrable.bon-annule"),
                                   tr("Le bon %1 est annulé.").arg(bon->numero)));
    return bon;
}

Status checkAlive(const storage::Database& database, const Livrable& livrable) {
    const auto bon = aliveBon(database, livrable);
    return bon ? Status() : Status(echec(bon.error()));
}

/// The same, and the day of what is done is one on which it can have been done.
Status checkAct(const storage::Database& database, const Livrable& livrable, QDate date, QDate today,
                const char* code, const QString& what) {
    const auto bon = aliveBon(database, livrable);
    return bon ? checkDateSous(*bon, date, today, code, what) : Status(echec(bon.error()));
}

Status checkReceivable(const Livrable& livrable, QDate recuLe) {
    if (isClosed(livrable.etat))
        return echec(Erreur::refus(QStringLiteral("livrable.admis"),
                                   tr("Ce livrable est dans l’état « %1 » : il n’attend plus de version.")
                                       .arg(etatLabel(livrable.etat))));
    const VersionLivrable* last = lastVersion(livrable);
    if (last != nullptr && recuLe < last->recuLe)
        return echec(Erreur::saisie(QStringLiteral("livrable.date"),
                                    tr("La date de réception doit suivre celle de la version précédente.")));
    return {};
}

struct Found {
    Livrable livrable;
    VersionLivrable version;
};

Result<Found> findVersion(const storage::Database& database, const QString& versionId, QDate today) {
    const auto row = database.record(QStringLiteral("livrable_version"), versionId);
    if (!row)
        return echec(row.error());
    auto livrable = loadLivrable(database, row->value(QStringLiteral("livrable_id")).toString(), today);
    if (!livrable)
        return echec(livrable.error());
    for (const VersionLivrable& version : livrable->versions) {
        if (version.id == versionId)
            return Found{*livrable, version};
    }
    return echec(
        Erreur::saisie(QStringLiteral("livrable.version"), tr("Cette version n’existe pas ou plus.")));
}

Status checkLast(const Found& found) {
    if (lastVersion(found.livrable)->id == found.version.id)
        return {};
    return echec(Erreur::refus(QStringLiteral("livrable.ancienne-version"),
                               tr("Une version plus récente a été reçue : c’est elle qui se juge.")));
}

Status checkDecision(const Found& found, const Decision& decision) {
    const bool needsMotif = decision.decision != DecisionLivrable::Admission;
    if (decision.decision == DecisionLivrable::Aucune || decision.date < found.version.recuLe)
        return echec(Erreur::saisie(QStringLiteral("livrable.decision"),
                                    tr("Une décision a une nature et une date, qui suit la réception.")));
    if (decision.par.trimmed().isEmpty())
        return echec(Erreur::saisie(QStringLiteral("livrable.decision"), tr("Une décision a un auteur."),
                                    tr("Dites qui décide.")));
    if (found.version.decision != DecisionLivrable::Aucune)
        return echec(Erreur::refus(QStringLiteral("livrable.deja-decide"),
                                   tr("Cette version a déjà fait l’objet d’une décision (%1).")
                                       .arg(decisionLabel(found.version.decision))));
    // Silence has admitted at the end of the delay; what was decided in time may be recorded later.
    if (decision.date > found.version.admissionTacite)
        return echec(
            Erreur::refus(QStringLiteral("livrable.admission-tacite"),
                          tr("Ce livrable est admis tacitement depuis le %1 (CCAG-PI 2021, article 29).")
                              .arg(base::dateLongue(found.version.admissionTacite))));
    if (needsMotif && decision.motif.trimmed().isEmpty())
        return echec(Erreur::saisie(QStringLiteral("livrable.motif"),
                                    tr("%1 : la décision doit être motivée (CCAG-PI 2021, article 29).")
                                        .arg(decisionLabel(decision.decision))));
    const bool refaction = decision.decision == DecisionLivrable::Refaction;
    if (refaction != (decision.refaction.centimes() > 0))
        return echec(Erreur::saisie(QStringLiteral("livrable.refaction"),
                                    refaction ? tr("Une réfaction a un montant HT.")
                                              : tr("Seule une réfaction a un montant.")));
    return {};
}

/// What a réfaction may still take: the bon and its avenants, less what was taken already.
Status checkRefaction(const storage::Database& database, const Livrable& livrable, const Decision& decision) {
    if (decision.decision != DecisionLivrable::Refaction)
        return {};
    const auto suivi = loadSuivi(database, livrable.bonId);
    if (!suivi)
        return echec(suivi.error());
    const base::Montant most = suivi->totaux.commande - suivi->totaux.refaction;
    if (decision.refaction <= most)
        return {};
    return echec(Erreur::saisie(
        QStringLiteral("livrable.refaction"),
        tr("Une réfaction de %1 HT dépasse ce qui reste du prix du bon (%2 HT, réfactions déduites).")
            .arg(decision.refaction.texte(), most.texte()),
        tr("Corrigez le montant ; pour ne rien payer, rejetez le livrable.")));
}

} // namespace

Result<Creation> receiveVersion(const storage::Database& database, const QString& livrableId,
                                const QString& filePath, QDate recuLe, QDate today,
                                base::TaskContext* context, const Scellement* scellement) {
    const auto livrable = loadLivrable(database, livrableId, recuLe);
    if (!livrable)
        return echec(livrable.error());
    if (const Status valid =
            checkAct(database, *livrable, recuLe, today, "livrable.date", tr("la réception"));
        !valid)
        return echec(valid.error());
    if (const Status valid = checkReceivable(*livrable, recuLe); !valid)
        return echec(valid.error());
    const auto kept = storeFile(database.filesFolder(), filePath, context,
                                scellement != nullptr ? &scellement->cle : nullptr);
    if (!kept)
        return echec(kept.error());
    for (const VersionLivrable& version : livrable->versions) {
        if (version.empreinte == kept->empreinte)
            return echec(
                Erreur::refus(QStringLiteral("livrable.meme-contenu"),
                              tr("Ce fichier a le même contenu que la version %1, reçue le %2.")
                                  .arg(QString::number(version.rang), base::dateLongue(version.recuLe))));
    }
    const int rang = livrable->versions.isEmpty() ? 1 : livrable->versions.last().rang + 1;
    Creation creation{Edit(tr("Recevoir la version %1 d’un livrable").arg(rang)), base::newId()};
    if (scellement != nullptr)
        creation.edit.append(scellement->edit);
    creation.edit.insert(
        QStringLiteral("livrable_version"), creation.id,
        {{QStringLiteral("bon_id"), livrable->bonId},
         {QStringLiteral("livrable_id"), livrableId},
         {QStringLiteral("rang"), rang},
         {QStringLiteral("recu_le"), iso(recuLe)},
         {QStringLiteral("nom_fichier"), QFileInfo(filePath).fileName()},
         {QStringLiteral("empreinte"), kept->empreinte},
         {QStringLiteral("taille"), kept->taille},
         {QStringLiteral("cle_id"), scellement != nullptr ? QVariant(scellement->cle.keyId()) : QVariant()}});
    return creation;
}

Result<Edit> removeVersion(const storage::Database& database, const QString& versionId, QDate today) {
    const auto found = findVersion(database, versionId, today);
    if (!found)
        return echec(found.error());
    if (const Status valid = checkAlive(database, found->livrable); !valid)
        return echec(valid.error());
    if (const Status valid = checkLast(*found); !valid)
        return echec(valid.error());
    const QDate communicated = found->livrable.communiqueLe;
    if (found->version.decision != DecisionLivrable::Aucune || found->version.valideLe.isValid() ||
        (communicated.isValid() && found->version.recuLe <= communicated))
        return echec(Erreur::refus(
            QStringLiteral("livrable.version-jugee"),
            tr("La version %1 est déjà validée, décidée ou communiquée : elle ne se retire plus.")
                .arg(found->version.rang)));
    return Edit(tr("Retirer la version %1 d’un livrable").arg(found->version.rang))
        .remove(QStringLiteral("livrable_version"), versionId);
}

Result<QString> versionFile(const storage::Database& database, const QString& versionId,
                            base::TaskContext* context) {
    const auto row = database.record(QStringLiteral("livrable_version"), versionId);
    if (!row)
        return echec(row.error());
    if (row->isEmpty())
        return echec(
            Erreur::saisie(QStringLiteral("livrable.version"), tr("Cette version n’existe pas ou plus.")));
    if (!row->value(QStringLiteral("cle_id")).toString().isEmpty())
        return echec(Erreur::refus(QStringLiteral("livrable.scelle"),
                                   tr("Ce fichier nomme des personnes : il est scellé dans le coffre."),
                                   tr("Ouvrez le coffre, puis enregistrez-en une copie.")));
    return checkedFile(database.filesFolder(), row->value(QStringLiteral("empreinte")).toString(), context);
}

Result<Edit> setObservations(const storage::Database& database, const QString& versionId,
                             const QString& observations) {
    const auto found = findVersion(database, versionId, {});
    if (!found)
        return echec(found.error());
    return Edit(tr("Modifier les observations sur un livrable"))
        .update(QStringLiteral("livrable_version"), versionId,
                {{QStringLiteral("observations"), base::stored(observations)}});
}

Result<Edit> setEcheance(const storage::Database& database, const QString& livrableId, QDate echeance) {
    const auto livrable = loadLivrable(database, livrableId, {});
    if (!livrable)
        return echec(livrable.error());
    if (const Status valid = checkAlive(database, *livrable); !valid)
        return echec(valid.error());
    return Edit(tr("Modifier l’échéance d’un livrable"))
        .update(QStringLiteral("livrable"), livrableId,
                {{QStringLiteral("echeance"), echeance.isValid() ? QVariant(iso(echeance)) : QVariant()}});
}

Result<Edit> validateVersion(const storage::Database& database, const QString& versionId,
                             const QString& validePar, QDate date, QDate today) {
    const auto found = findVersion(database, versionId, date);
    if (!found)
        return echec(found.error());
    if (const Status valid =
            checkAct(database, found->livrable, date, today, "livrable.validation", tr("la validation"));
        !valid)
        return echec(valid.error());
    if (const Status valid = checkLast(*found); !valid)
        return echec(valid.error());
    if (found->version.valideLe.isValid())
        return echec(
            Erreur::refus(QStringLiteral("livrable.deja-valide"), tr("Cette version est déjà validée.")));
    if (found->version.decision == DecisionLivrable::Ajournement ||
        found->version.decision == DecisionLivrable::Rejet)
        return echec(Erreur::refus(QStringLiteral("livrable.refuse"),
                                   tr("Cette version a été refusée (%1) : attendez la suivante.")
                                       .arg(decisionLabel(found->version.decision))));
    if (validePar.trimmed().isEmpty() || date < found->version.recuLe)
        return echec(Erreur::saisie(QStringLiteral("livrable.validation"),
                                    tr("Une validation a un auteur et une date, qui suit la réception.")));
    return Edit(tr("Valider la version %1 d’un livrable").arg(found->version.rang))
        .update(
            QStringLiteral("livrable_version"), versionId,
            {{QStringLiteral("valide_le"), iso(date)}, {QStringLiteral("valide_par"), validePar.trimmed()}});
}

Result<Edit> setAccordExplicite(const storage::Database& database, const QString& livrableId,
                                const QString& accord) {
    const auto livrable = loadLivrable(database, livrableId, {});
    if (!livrable)
        return echec(livrable.error());
    if (const Status valid = checkAlive(database, *livrable); !valid)
        return echec(valid.error());
    const VersionLivrable* last = lastVersion(*livrable);
    const bool relied = livrable->communiqueLe.isValid() && (last == nullptr || !last->valideLe.isValid());
    const QString text = accord.trimmed();
    if (text.isEmpty() && relied)
        return echec(Erreur::refus(QStringLiteral("livrable.accord"),
                                   tr("Ce livrable a été communiqué en vertu de cet accord : il reste.")));
    return Edit(tr("Modifier l’accord de communication d’un livrable"))
        .update(QStringLiteral("livrable"), livrableId,
                {{QStringLiteral("accord_explicite"), base::stored(text)}});
}

Result<Edit> communicate(const storage::Database& database, const QString& livrableId, QDate date,
                         QDate today, const QString& accord) {
    const auto livrable = loadLivrable(database, livrableId, date);
    if (!livrable)
        return echec(livrable.error());
    if (const Status valid =
            checkAct(database, *livrable, date, today, "livrable.date", tr("la communication"));
        !valid)
        return echec(valid.error());
    const VersionLivrable* last = lastVersion(*livrable);
    if (last == nullptr)
        return echec(
            Erreur::refus(QStringLiteral("livrable.non-recu"), tr("Ce livrable n’est pas encore reçu.")));
    const QString agreed = accord.trimmed();
    if (!last->valideLe.isValid() && livrable->accordExplicite.isEmpty() && agreed.isEmpty())
        return echec(Erreur::refus(
            QStringLiteral("livrable.non-valide"),
            tr("La version %1 n’est pas validée : les livrables sont validés par le CIPC avant d’être "
               "communiqués à l’administration bénéficiaire (CCTP, chapitre 1, article 4.2).")
                .arg(last->rang),
            tr("Validez-la, ou enregistrez l’accord explicite des parties.")));
    const QDate from = last->valideLe.isValid() ? last->valideLe : last->recuLe;
    if (date < from)
        return echec(
            Erreur::saisie(QStringLiteral("livrable.date"),
                           tr("La communication ne peut pas précéder le %1.").arg(base::dateLongue(from))));
    QVariantMap fields{{QStringLiteral("communique_le"), iso(date)}};
    if (!agreed.isEmpty())
        fields.insert(QStringLiteral("accord_explicite"), agreed);
    return Edit(tr("Communiquer un livrable au bénéficiaire"))
        .update(QStringLiteral("livrable"), livrableId, fields);
}

Result<Edit> decide(const storage::Database& database, const QString& versionId, const Decision& decision,
                    QDate today) {
    const auto found = findVersion(database, versionId, decision.date);
    if (!found)
        return echec(found.error());
    if (const Status valid =
            checkAct(database, found->livrable, decision.date, today, "livrable.decision", tr("la décision"));
        !valid)
        return echec(valid.error());
    if (const Status valid = checkLast(*found); !valid)
        return echec(valid.error());
    if (const Status valid = checkDecision(*found, decision); !valid)
        return echec(valid.error());
    if (const Status valid = checkRefaction(database, found->livrable, decision); !valid)
        return echec(valid.error());
    const auto text = [](const QString& value) {
        return value.trimmed().isNull() ? QStringLiteral("") : value.trimmed();
    };
    QVariantMap fields{{QStringLiteral("decision"), decisionKey(decision.decision)},
                       {QStringLiteral("decide_le"), iso(decision.date)},
                       {QStringLiteral("decide_par"), text(decision.par)},
                       {QStringLiteral("motif"), text(decision.motif)},
                       {QStringLiteral("refaction_centimes"), decision.refaction.centimes()}};
    const bool admits =
        decision.decision == DecisionLivrable::Admission || decision.decision == DecisionLivrable::Refaction;
    if (admits && !found->version.valideLe.isValid()) { // who admits has validated
        fields.insert(QStringLiteral("valide_le"), iso(decision.date));
        fields.insert(QStringLiteral("valide_par"), text(decision.par));
    }
    Edit edit(
        QStringLiteral("%1 : %2").arg(decisionLabel(decision.decision), found->livrable.libelle.left(80)));
    edit.irreversible = true;
    return edit.update(QStringLiteral("livrable_version"), versionId, fields);
}

} // namespace isegorie::marche
