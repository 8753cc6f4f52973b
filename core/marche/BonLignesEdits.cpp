// Changes of the lines that a draft bon already has.
#include "core/marche/BonGardes.h"
#include "core/marche/BonLignes.h"
#include "core/marche/BonRegles.h"
#include "core/marche/BonTarif.h"
#include "core/marche/Catalogue.h"

#include <QCoreApplication>

namespace isegorie::marche {

using base::echec;
using base::Erreur;
using base::Fraction;
using base::Result;
using base::Status;
using storage::Edit;

namespace {

struct BonLignesEdits {
    Q_DECLARE_TR_FUNCTIONS(BonLignesEdits)
};

Edit renumbered(const QString& libelle, const QList<LigneBon>& lignes) {
    Edit edit(libelle);
    for (qsizetype i = 0; i < lignes.size(); ++i) {
        const int rang = static_cast<int>(i) + 1;
        if (lignes.at(i).rang != rang)
            edit.update(QStringLiteral("bon_ligne"), lignes.at(i).id, {{QStringLiteral("rang"), rang}});
    }
    return edit;
}

struct Loaded {
    Bon bon;
    LigneBon ligne;
};

Result<Loaded> load(const storage::Database& database, const QString& ligneId) {
    auto bon = loadEditableOf(database, ligneId);
    if (!bon)
        return echec(bon.error());
    const LigneBon* ligne = findLigne(*bon, ligneId);
    return Loaded{std::move(*bon), *ligne};
}

/// Price and quantity of a margin are computed.
Status checkTyped(const LigneBon& ligne) {
    if (!isMarge(ligne.code))
        return {};
    return echec(
        Erreur::refus(QStringLiteral("bon.marge"),
                      BonLignesEdits::tr("La marge (UO %1) suit les défraiements du bon.").arg(ligne.code),
                      BonLignesEdits::tr("Changez les défraiements, ou retirez la marge.")));
}

} // namespace

Result<Edit> setQuantite(const storage::Database& database, const QString& ligneId, Fraction quantite) {
    auto loaded = load(database, ligneId);
    if (!loaded)
        return echec(loaded.error());
    if (const Status typed = checkTyped(loaded->ligne); !typed)
        return echec(typed.error());
    const bool wasFraction = loaded->ligne.quantite.denominateur() != 1;
    QList<LigneBon> after = loaded->bon.lignes;
    loaded->ligne.quantite = quantite;
    if (const Status valid = checkLigne(loaded->ligne, loaded->bon, wasFraction); !valid)
        return echec(valid.error());
    if (loaded->bon.isAvenant() && quantite.isNegative())
        if (const Status valid = checkReduction(database, loaded->bon, loaded->ligne); !valid)
            return echec(valid.error());
    for (LigneBon& ligne : after)
        ligne.quantite = ligne.id == ligneId ? quantite : ligne.quantite;
    return Edit(BonLignesEdits::tr("Modifier la quantité"))
        .update(QStringLiteral("bon_ligne"), ligneId, quantiteFields(quantite))
        .append(margesEdit(loaded->bon.lignes, after));
}

Result<Edit> setTauxTva(const storage::Database& database, const QString& ligneId, int taux) {
    const auto loaded = load(database, ligneId);
    if (!loaded)
        return echec(loaded.error());
    if (taux < 0 || taux > 10'000)
        return echec(
            Erreur::saisie(QStringLiteral("bon.taux"),
                           BonLignesEdits::tr("Le taux de TVA doit être compris entre 0 et 100 %.")));
    return Edit(BonLignesEdits::tr("Modifier le taux de TVA"))
        .update(QStringLiteral("bon_ligne"), ligneId, {{QStringLiteral("taux_tva"), taux}});
}

Result<Edit> setSansFichier(const storage::Database& database, const QString& ligneId, bool sansFichier) {
    const auto loaded = load(database, ligneId);
    if (!loaded)
        return echec(loaded.error());
    if (const Status typed = checkTyped(loaded->ligne); !typed)
        return echec(typed.error());
    const UniteOeuvre* uo = Catalogue::instance().find(loaded->ligne.code);
    if (sansFichier && (uo == nullptr || !uo->prixSansFichier))
        return echec(Erreur::saisie(
            QStringLiteral("bon.sans-fichier"),
            BonLignesEdits::tr(
                "L’UO %1 n’a qu’un prix : seules celles des sections 3.1 à 3.3 en ont un second, "
                "sans fichier fourni.")
                .arg(loaded->ligne.code)));
    const auto tarif = Tarif::load(database, loaded->bon.versionPrixId);
    if (!tarif)
        return echec(tarif.error());
    const auto price = tarif->prix(loaded->ligne.code, sansFichier);
    if (!price)
        return echec(prixAbsent({loaded->ligne.code}, loaded->bon.versionPrix));
    return Edit(sansFichier ? BonLignesEdits::tr("Prendre le prix sans fichier fourni")
                            : BonLignesEdits::tr("Prendre le prix avec fichier fourni"))
        .update(QStringLiteral("bon_ligne"), ligneId,
                {{QStringLiteral("sans_fichier"), sansFichier ? 1 : 0},
                 {QStringLiteral("pu_ht_centimes"), price->centimes()}});
}

Result<Edit> moveLigne(const storage::Database& database, const QString& ligneId, int rang) {
    const auto loaded = load(database, ligneId);
    if (!loaded)
        return echec(loaded.error());
    QList<LigneBon> lignes = loaded->bon.lignes;
    const auto from = std::find_if(lignes.cbegin(), lignes.cend(),
                                   [&ligneId](const LigneBon& ligne) { return ligne.id == ligneId; });
    const qsizetype to = std::clamp<qsizetype>(rang - 1, 0, lignes.size() - 1);
    lignes.move(from - lignes.cbegin(), to);
    return renumbered(BonLignesEdits::tr("Déplacer une ligne du bon"), lignes);
}

Result<Edit> removeLignes(const storage::Database& database, const QStringList& ligneIds) {
    if (ligneIds.isEmpty())
        return Edit(BonLignesEdits::tr("Retirer des lignes du bon"));
    const auto loaded = load(database, ligneIds.first());
    if (!loaded)
        return echec(loaded.error());
    QList<LigneBon> left;
    Edit edit(BonLignesEdits::tr("Retirer %n ligne(s) du bon", nullptr, static_cast<int>(ligneIds.size())));
    for (const QString& id : ligneIds) {
        if (findLigne(loaded->bon, id) == nullptr)
            return echec(Erreur::saisie(QStringLiteral("bon.ligne-absente"),
                                        BonLignesEdits::tr("Une de ces lignes n’est pas de ce bon.")));
        edit.remove(QStringLiteral("bon_ligne"), id);
    }
    for (const LigneBon& ligne : loaded->bon.lignes) {
        if (!ligneIds.contains(ligne.id))
            left.append(ligne);
    }
    return edit.append(renumbered({}, left)).append(margesEdit(loaded->bon.lignes, left));
}

} // namespace isegorie::marche
