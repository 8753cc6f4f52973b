// An import made into one Edit of ciphertexts.
#include "core/base/Identifiant.h"
#include "core/coffre/Purge.h"
#include "core/recrutement/CandidatChiffre.h"
#include "core/recrutement/Foyers.h"
#include "core/recrutement/ImportCandidats.h"
#include "core/recrutement/Textes.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace isegorie::recrutement {

using base::echec;
using base::Erreur;
using base::Result;
using storage::Database;
using storage::Edit;
using storage::Row;

namespace {

QVariant dayOrNull(QDate day) {
    return day.isValid() ? QVariant(day.toString(Qt::ISODate)) : QVariant();
}

QString correspondanceJson(const Correspondance& correspondance) {
    QJsonArray columns;
    for (const ColonneCandidats& column : correspondance)
        columns << QJsonObject{{QStringLiteral("entete"), column.entete},
                               {QStringLiteral("role"), key(column.role)},
                               {QStringLiteral("critere"), column.critere}};
    return QString::fromUtf8(QJsonDocument(columns).toJson(QJsonDocument::Compact));
}

Erreur changedSince() {
    return Erreur::refus(QStringLiteral("import.perime"),
                         Recrut::tr("Les candidats ont changé depuis la comparaison."),
                         Recrut::tr("Relisez le fichier pour comparer à nouveau."));
}

/// Refused when the pool is no longer the one that was compared.
base::Status checkUnchanged(const Database& database, const PlanImportCandidats& plan) {
    const auto row = database.first(QStringLiteral("recrutement/nombre_candidats"),
                                    {{QStringLiteral("recrutement"), plan.recrutementId}});
    if (!row)
        return echec(row.error());
    if (row->value(QStringLiteral("nombre")).toInt() == plan.existants)
        return {};
    return echec(changedSince());
}

Edit headOf(const PlanImportCandidats& plan, const QString& importId) {
    const int changed = plan.count(EtatCandidat::Nouveau) + plan.count(EtatCandidat::Modifie);
    Edit edit(Recrut::tr("Importer %n candidat(s)", nullptr, changed));
    edit.insert(
        QStringLiteral("import_candidats"), importId,
        {{QStringLiteral("recrutement_id"), plan.recrutementId},
         {QStringLiteral("importe_le"), QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
         {QStringLiteral("fichier"), plan.fichier},
         {QStringLiteral("empreinte"), plan.empreinte},
         {QStringLiteral("encodage"), plan.encodage},
         {QStringLiteral("correspondance"), correspondanceJson(plan.correspondance)},
         {QStringLiteral("ajoutes"), plan.count(EtatCandidat::Nouveau)},
         {QStringLiteral("modifies"), plan.count(EtatCandidat::Modifie)},
         {QStringLiteral("retires"), plan.options.retirerAbsents ? plan.count(EtatCandidat::Absent) : 0},
         {QStringLiteral("rejetes"), plan.count(EtatCandidat::Rejete)}});
    return edit;
}

QVariantMap fieldsOf(const coffre::Cipher& cipher, const LigneCandidat& ligne, const QString& importId) {
    const Candidat& candidat = ligne.candidat;
    QVariantMap fields{
        {QStringLiteral("identite"), encryptIdentite(cipher, candidat.id, candidat.identite)},
        {QStringLiteral("profil"), encryptProfil(cipher, candidat.id, candidat.profil)},
        {QStringLiteral("consentement_le"), dayOrNull(candidat.consentementLe)},
        {QStringLiteral("consentement_sensible_le"), dayOrNull(candidat.consentementSensibleLe)},
        {QStringLiteral("retire_le"), dayOrNull(candidat.retireLe)},
        {QStringLiteral("import_id"), importId},
        {QStringLiteral("ligne"), candidat.ligne}};
    if (ligne.adresseChangee)
        fields.insert(QStringLiteral("foyer"), foyerDe(cipher, candidat.identite));
    return fields;
}

} // namespace

base::Status verifierInchange(const Database& database, const PlanImportCandidats& plan) {
    const auto now = empreinteVivier(database, plan.recrutementId, Ouverture::Identites);
    if (!now)
        return echec(now.error());
    return *now == plan.vivier ? base::Status() : echec(changedSince());
}

Result<ImportPrepare> prepareImportCandidats(const Database& database, coffre::Coffre& coffre,
                                             const PlanImportCandidats& plan) {
    const auto recrutement = loadRecrutement(database, plan.recrutementId);
    if (!recrutement)
        return echec(recrutement.error());
    if (const auto unchanged = checkUnchanged(database, plan); !unchanged)
        return echec(unchanged.error());
    if (plan.isBlocked())
        return echec(plan.erreurs.isEmpty()
                         ? Erreur::saisie(QStringLiteral("import.bloque"), plan.constats.first().message)
                         : plan.erreurs.first());
    const QString importId = base::newId();
    Edit edit = headOf(plan, importId);
    QString keyId = recrutement->cleId;
    if (keyId.isEmpty()) {
        const auto prepared = coffre::prepareKey(database, coffre, recrutement->concertationId);
        if (!prepared)
            return echec(prepared.error());
        edit.append(prepared->edit);
        keyId = prepared->id;
        edit.update(QStringLiteral("recrutement"), plan.recrutementId, {{QStringLiteral("cle_id"), keyId}});
    }
    const auto cipher = coffre.cipher(keyId);
    if (!cipher)
        return echec(cipher.error());
    // A judgement on an address that has changed is none any more.
    QSet<QString> moved;
    for (const LigneCandidat& ligne : plan.lignes)
        if (ligne.etat == EtatCandidat::Modifie && ligne.adresseChangee)
            moved.insert(ligne.candidat.id);
    const auto read = database.each(
        QStringLiteral("recrutement/examens_de"), {{QStringLiteral("recrutement"), plan.recrutementId}},
        [&](const Row& row) {
            if (moved.contains(row.text("candidat_a")) || moved.contains(row.text("candidat_b")))
                edit.remove(QStringLiteral("foyer_examen"), row.text("id"));
        });
    if (!read)
        return echec(read.error());
    QSet<QString> taken;
    for (const LigneCandidat& ligne : plan.lignes)
        if (!ligne.candidat.pseudonyme.isEmpty())
            taken.insert(ligne.candidat.pseudonyme);
    return ImportPrepare{edit, *cipher, importId, taken};
}

Result<Edit> storeImportCandidats(ImportPrepare prepare, const PlanImportCandidats& plan,
                                  base::TaskContext* context) {
    constexpr size_t kPerReport = 500;
    if (plan.changements() == 0)
        return Edit(prepare.edit.libelle);
    Edit edit = std::move(prepare.edit);
    for (size_t i = 0; i < plan.lignes.size(); ++i) {
        const LigneCandidat& known = plan.lignes[i];
        if (known.etat == EtatCandidat::Nouveau) {
            LigneCandidat ligne = known;
            ligne.candidat.id = base::newId();
            QVariantMap fields = fieldsOf(prepare.cipher, ligne, prepare.importId);
            const QString pseudonyme = newPseudonyme(prepare.pseudonymes);
            prepare.pseudonymes.insert(pseudonyme);
            fields.insert(QStringLiteral("recrutement_id"), plan.recrutementId);
            fields.insert(QStringLiteral("pseudonyme"), pseudonyme);
            fields.insert(QStringLiteral("identifiant"),
                          identifiantEmpreinte(prepare.cipher, ligne.candidat.identite.identifiant));
            edit.insert(QStringLiteral("candidat"), ligne.candidat.id, fields);
        } else if (known.etat == EtatCandidat::Modifie) {
            edit.update(QStringLiteral("candidat"), known.candidat.id,
                        fieldsOf(prepare.cipher, known, prepare.importId));
        } else if (known.etat == EtatCandidat::Absent && known.candidat.estRetire()) {
            edit.update(QStringLiteral("candidat"), known.candidat.id,
                        {{QStringLiteral("retire_le"), dayOrNull(known.candidat.retireLe)}});
        }
        if (context == nullptr || i % kPerReport != 0)
            continue;
        if (context->isCancelled())
            return echec(base::TaskContext::cancelledErreur());
        context->report(static_cast<double>(i) / static_cast<double>(plan.lignes.size()),
                        Recrut::tr("Chiffrement"));
    }
    return edit;
}

} // namespace isegorie::recrutement
