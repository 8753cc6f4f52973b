// Re-pricing of a draft: another holder, another price version.
#include "core/marche/BonEdits.h"
#include "core/marche/BonGardes.h"
#include "core/marche/BonRegles.h"
#include "core/marche/BonTarif.h"
#include "core/marche/Titulaire.h"

#include <QCoreApplication>

namespace isegorie::marche {

using base::echec;
using base::Erreur;
using base::Montant;
using base::Result;
using storage::Edit;

namespace {

struct BonPrix {
    Q_DECLARE_TR_FUNCTIONS(BonPrix)
};

QString explain(const ChangementPrix& change, qsizetype count) {
    if (change.lignes.isEmpty())
        return BonPrix::tr("Aucun prix ne change (%n ligne(s)).", nullptr, static_cast<int>(count));
    return BonPrix::tr("%n prix différent(s) ; total HT : %1 → %2.", nullptr,
                       static_cast<int>(change.lignes.size()))
        .arg(change.htAvant.texte(), change.htApres.texte());
}

/// One line at its new price; of a margin, the rate is what the holders differ by.
void addChange(ChangementPrix& change, const LigneBon& old, const LigneBon& now) {
    QVariantMap fields;
    if (now.pu != old.pu)
        fields.insert(QStringLiteral("pu_ht_centimes"), now.pu.centimes());
    if (now.quantite != old.quantite) {
        fields.insert(quantiteFields(now.quantite));
        fields.insert(QStringLiteral("regle"), now.regle);
        change.lignes.append(
            {old.id, old.code, old.libelle, prixMarge(old.quantite), prixMarge(now.quantite), true});
    } else if (now.pu != old.pu) {
        change.lignes.append({old.id, old.code, old.libelle, old.pu, now.pu});
    }
    if (!fields.isEmpty())
        change.edit.update(QStringLiteral("bon_ligne"), old.id, fields);
}

Result<ChangementPrix> reprice(const storage::Database& database, const Bon& bon,
                               const QString& attributionId, const std::optional<VersionPrix>& version,
                               const QString& libelle) {
    const auto before = Tarif::load(database, bon.versionPrixId);
    const auto after = Tarif::load(database, version ? version->id : QString());
    if (!before || !after)
        return echec(before ? after.error() : before.error());
    QStringList missing;
    const QList<LigneBon> lignes = repriced(bon.lignes, *before, *after, missing);
    if (!missing.isEmpty())
        return echec(prixAbsent(missing, version ? version->libelle : QString()));
    ChangementPrix change{Edit(libelle), {}, {}, bon.totaux().ht, totaux(lignes).ht};
    change.edit.update(QStringLiteral("bon"), bon.id,
                       {{QStringLiteral("attribution_id"), attributionId},
                        {QStringLiteral("version_prix_id"), version ? QVariant(version->id) : QVariant()}});
    for (qsizetype i = 0; i < lignes.size(); ++i) {
        addChange(change, bon.lignes.at(i), lignes.at(i));
    }
    change.explication = explain(change, lignes.size());
    return change;
}

Result<Bon> loadRepriceable(const storage::Database& database, const QString& bonId) {
    auto bon = loadEditable(database, bonId);
    if (bon && bon->isAvenant())
        return echec(Erreur::refus(QStringLiteral("bon.avenant"),
                                   BonPrix::tr("Un avenant garde le titulaire et les prix de son bon.")));
    return bon;
}

/// A margin at the rate of the former BPU takes that of the new one; one asked for below its BPU stays, as
/// far as the new one allows it.
void repriceMarge(LigneBon& ligne, std::optional<Montant> before, Montant after) {
    const bool asPriced = before && ligne.quantite == tauxMarge(*before);
    const base::Fraction rate = asPriced ? tauxMarge(after) : std::min(ligne.quantite, tauxMarge(after));
    if (rate == ligne.quantite)
        return;
    ligne.quantite = rate;
    ligne.regle = regleMarge(after);
}

} // namespace

QList<LigneBon> repriced(const QList<LigneBon>& lignes, const Tarif& before, const Tarif& after,
                         QStringList& missing) {
    QList<LigneBon> result = lignes;
    for (LigneBon& ligne : result) {
        const auto price = after.prix(ligne.code, ligne.sansFichier);
        if (price && isMarge(ligne.code))
            repriceMarge(ligne, before.prix(ligne.code, false), *price);
        else if (price)
            ligne.pu = *price;
        else if (before.prix(ligne.code, ligne.sansFichier))
            missing << ligne.code;
        // else a price that no BPU gives (travel, on receipts): it stays
    }
    const QHash<QString, Montant> marges = followMarges(lignes, result);
    for (LigneBon& ligne : result)
        ligne.pu = marges.value(ligne.id, ligne.pu);
    return result;
}

Result<ChangementPrix> changeAttribution(const storage::Database& database, const QString& bonId,
                                         const QString& attributionId, QDate today) {
    const auto bon = loadRepriceable(database, bonId);
    if (!bon)
        return echec(bon.error());
    const auto attribution = loadAttribution(database, attributionId);
    if (!attribution)
        return echec(attribution.error());
    if (attribution->lot != bon->lot)
        return echec(Erreur::saisie(
            QStringLiteral("bon.attribution"),
            BonPrix::tr("%1 n’est pas titulaire du lot %2.").arg(attribution->titulaire).arg(bon->lot)));
    const auto version = versionEnVigueur(database, attributionId, today);
    if (!version)
        return echec(version.error());
    return reprice(database, *bon, attributionId, *version, BonPrix::tr("Changer le titulaire du bon"));
}

Result<ChangementPrix> changeVersionPrix(const storage::Database& database, const QString& bonId,
                                         const QString& versionPrixId) {
    const auto bon = loadRepriceable(database, bonId);
    if (!bon)
        return echec(bon.error());
    const auto version = loadVersionPrix(database, versionPrixId);
    if (!version)
        return echec(version.error());
    if (version->attributionId != bon->attributionId)
        return echec(
            Erreur::saisie(QStringLiteral("bon.version"),
                           BonPrix::tr("La version « %1 » est celle d’un autre titulaire ou d’un autre lot.")
                               .arg(version->libelle)));
    return reprice(database, *bon, bon->attributionId, *version,
                   BonPrix::tr("Changer la version de prix du bon"));
}

} // namespace isegorie::marche
