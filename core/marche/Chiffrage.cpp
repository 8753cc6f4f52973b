#include "core/marche/Chiffrage.h"

#include "core/base/Typographie.h"
#include "core/marche/ChiffrageContexte.h"

#include <QJsonArray>

namespace isegorie::marche {

namespace {

QJsonValue centimes(const std::optional<base::Montant>& montant) {
    return montant ? QJsonValue(montant->centimes()) : QJsonValue(QJsonValue::Null);
}

/// An atelier already pays its participants (UO 3.8.3): the same need stated twice would order it twice.
void noteDoubleDefraiement(ContexteChiffrage& contexte, const Besoin& besoin) {
    for (const BesoinDefraiement& defraiement : besoin.defraiements)
        if (defraiement.formule == FormuleDefraiement::Atelier && !besoin.ateliers.empty()) {
            contexte.constat(
                base::Constat::Niveau::Avertissement, "chiffrage.double-defraiement",
                Regles::tr(
                    "Le besoin défraie l’atelier (UO 3.8.3) deux fois : par l’atelier lui-même et par les "
                    "défraiements. Les deux lignes sont comptées ; retirez-en une s’il s’agit des mêmes "
                    "participants."),
                QStringLiteral("CCTP, chapitre 4, article 2, UO 3.8"));
            return;
        }
}

} // namespace

Bareme::Bareme(const QList<Prix>& prix, int tauxTva) : m_tauxTva(tauxTva) {
    for (const Prix& price : prix)
        m_prix.insert(price.code, price);
}

const Prix* Bareme::find(const QString& code) const {
    const auto found = m_prix.constFind(code);
    return found == m_prix.cend() ? nullptr : &*found;
}

QJsonObject LigneChiffree::toJson() const {
    QStringList readings = hypotheses;
    for (const AutreLecture& other : autresLectures)
        readings << other.texte;
    return {{QStringLiteral("code"), code},
            {QStringLiteral("quantite"), quantite.texte()},
            {QStringLiteral("pu_ht_centimes"), centimes(puHt)},
            {QStringLiteral("total_ht_centimes"), centimes(totalHt)},
            {QStringLiteral("regle"),
             QJsonObject{{QStringLiteral("article"), article}, {QStringLiteral("texte"), regle}}},
            {QStringLiteral("hypotheses"), QJsonArray::fromStringList(readings)}};
}

QJsonObject Chiffrage::toJson() const {
    QJsonArray lines;
    for (const LigneChiffree& ligne : lignes)
        lines.append(ligne.toJson());
    QJsonArray findings;
    for (const base::Constat& constat : constats)
        findings.append(constat.toJson());
    return {{QStringLiteral("lignes"), lines},
            {QStringLiteral("total_ht_centimes"), totalHt.centimes()},
            {QStringLiteral("tva_centimes"), tvaTotale.centimes()},
            {QStringLiteral("total_ttc_centimes"), totalTtc.centimes()},
            {QStringLiteral("constats"), findings}};
}

Chiffrage chiffrer(const Besoin& besoin, const Bareme& bareme, const Catalogue& catalogue) {
    const base::EnFrancais french;
    ContexteChiffrage contexte(bareme, catalogue);
    for (const auto& item : besoin.recrutements)
        chiffrerRecrutement(contexte, item);
    for (const auto& item : besoin.contributions)
        chiffrerContributions(contexte, item);
    for (const auto& item : besoin.ateliers)
        chiffrerAtelier(contexte, item);
    for (const auto& item : besoin.deplacements)
        chiffrerDeplacement(contexte, item);
    for (const auto& item : besoin.defraiements)
        chiffrerDefraiement(contexte, item);
    noteDoubleDefraiement(contexte, besoin);
    if (besoin.isEmpty())
        contexte.constatNul(Regles::tr("Le besoin est vide"), {});
    return contexte.finish();
}

} // namespace isegorie::marche
