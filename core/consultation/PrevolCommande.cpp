#include "core/consultation/PrevolCommande.h"

#include "core/consultation/Comptes.h"
#include "core/consultation/Sortie.h"
#include "core/consultation/Textes.h"
#include "core/marche/Chiffrage.h"

#include <algorithm>

namespace isegorie::consultation {

namespace {

const QString kArticle = QStringLiteral("CCTP, chapitre 3, article 2, UO 2.4");

marche::Besoin needFor(qint64 written, qint64 unanswered, marche::NiveauUo niveau, bool referentiel) {
    marche::Besoin need;
    if (written > 0)
        need.contributions.push_back({int(std::min<qint64>(written, marche::Besoin::kMaxContributions)),
                                      int(std::min<qint64>(unanswered, marche::Besoin::kMaxContributions)),
                                      niveau, referentiel});
    return need;
}

base::Constat said(const char* code, const QString& message) {
    return {base::Constat::Niveau::Information, QLatin1String(code), message, kArticle};
}

} // namespace

CommandeContributions commandeDe(const EtatPrevol& etat, marche::NiveauUo niveau, bool referentiel) {
    const qint64 unanswered = etat.bilan.sansReponses();
    CommandeContributions result{needFor(etat.retenues(), unanswered, niveau, referentiel), {}};
    const auto other = [&](qint64 count) {
        return unitesDe(needFor(count, unanswered, niveau, referentiel)).join(QStringLiteral(", "));
    };
    const QString own = other(etat.retenues());
    result.constats << said("prevol.sans-reponse",
                            Consultation::tr("Comptées : %1 ; sans-réponse exclues : %2.")
                                .arg(compte(etat.retenues(), Nom::Contributions), entierTexte(unanswered)));
    if (etat.ecartees > 0 && other(etat.bilan.ecrites()) != own)
        result.constats << said("prevol.avec-ecartees",
                                Consultation::tr("Avec les %1 écartées : %2.")
                                    .arg(entierTexte(etat.ecartees), other(etat.bilan.ecrites())));
    const qint64 answers = etat.bilan.reponsesOuvertes() - etat.ouvertesEcartees;
    if (answers > 0 && other(answers) != own)
        result.constats << said(
            "prevol.par-reponse",
            Consultation::tr("Lecture retenue : une contribution par participant. Si chaque réponse à une "
                             "question ouverte compte (%1) : %2.")
                .arg(entierTexte(answers), other(answers)));
    return result;
}

QStringList unitesDe(const marche::Besoin& besoin) {
    QStringList units;
    for (const marche::LigneChiffree& line : marche::chiffrer(besoin, marche::Bareme()).lignes)
        units << QStringLiteral("UO %1 × %2").arg(line.code, line.quantite.texte());
    return units;
}

QJsonArray unitesJson(const marche::Besoin& besoin) {
    QJsonArray units;
    for (const marche::LigneChiffree& line : marche::chiffrer(besoin, marche::Bareme()).lignes)
        units << QJsonObject{{QStringLiteral("code"), line.code},
                             {QStringLiteral("libelle"), line.libelle},
                             {QStringLiteral("quantite"), line.quantite.texte()}};
    return units;
}

} // namespace isegorie::consultation
