#include "core/marche/BonContenu.h"

#include "core/base/Typographie.h"
#include "core/marche/BonLecture.h"
#include "core/marche/BonParametres.h"
#include "core/marche/Catalogue.h"

#include <QCoreApplication>

namespace isegorie::marche {

using base::echec;
using base::Result;

QList<LivrableAttendu> livrablesAttendus(const QList<LigneBon>& lignes) {
    QList<LivrableAttendu> result;
    for (const LigneBon& ligne : lignes) {
        const UniteOeuvre* uo = Catalogue::instance().find(ligne.code);
        if (uo == nullptr || ligne.quantite.isNegative())
            continue;
        for (const QString& libelle : uo->livrables) {
            const LivrableAttendu attendu{uo->section, libelle};
            if (!result.contains(attendu))
                result.append(attendu);
        }
    }
    return result;
}

Result<ContenuBon> composeContenu(const storage::Database& database, const Bon& bon) {
    const base::EnFrancais french;
    const auto parametres = loadParametres(database);
    if (!parametres)
        return echec(parametres.error());
    return ContenuBon{bon, parametres->acheteurNom, parametres->acheteurSiret, parametres->acheteurAdresse,
                      livrablesAttendus(bon.lignes)};
}

Result<ContenuBon> loadContenu(const storage::Database& database, const QString& bonId) {
    const auto bon = loadBon(database, bonId);
    if (!bon)
        return echec(bon.error());
    if (!bon->isFrozen())
        return composeContenu(database, *bon);
    auto frozen = contenuFromJson(bon->contenuFige.toUtf8());
    if (!frozen)
        return frozen;
    frozen->bon.id = bon->id;
    frozen->bon.statut = bon->statut;
    frozen->bon.avenantDe = bon->avenantDe;
    frozen->bon.empreinte = bon->empreinte;
    frozen->bon.contenuFige = bon->contenuFige;
    frozen->bon.motifAnnulation = bon->motifAnnulation;
    frozen->bon.motifCloture = bon->motifCloture;
    return frozen;
}

} // namespace isegorie::marche
