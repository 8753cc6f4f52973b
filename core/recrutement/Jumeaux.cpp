#include "core/recrutement/Jumeaux.h"

#include "core/recrutement/Adresse.h"
#include "core/recrutement/CriteresStandards.h"

#include <algorithm>

namespace isegorie::recrutement {

namespace {

bool differ(const QString& a, const QString& b) {
    return !a.isEmpty() && !b.isEmpty() && a != b;
}

} // namespace

int Jumeaux::chercher(const Candidat& candidat, int ligne) {
    const Identite& who = candidat.identite;
    int first = 0;
    if (who.courriel.contains(QLatin1Char('@'))) {
        const QString mail = who.courriel.toLower();
        first = m_courriels.value(mail);
        if (first == 0)
            m_courriels.insert(mail, ligne);
    }
    const QString name = texteCompare(who.nomComplet());
    if (!name.contains(QLatin1Char(' ')) || who.codePostal.isEmpty())
        return first;
    const AdresseNormalisee address =
        normaliserAdresse(who.adresse, who.complement, who.codePostal, who.ville);
    const Homonyme own{ligne, candidat.profil.reponses.value(QStringLiteral("age")),
                       address.estVide() ? QString() : address.immeuble()};
    QList<Homonyme>& known = m_homonymes[name + QLatin1Char('|') + who.codePostal];
    const auto same = std::find_if(known.cbegin(), known.cend(), [&own](const Homonyme& other) {
        return !(differ(own.age, other.age) && differ(own.immeuble, other.immeuble));
    });
    if (first == 0 && same != known.cend())
        first = same->ligne;
    known.append(own);
    return first;
}

} // namespace isegorie::recrutement
