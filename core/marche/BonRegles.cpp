#include "core/marche/BonRegles.h"

#include "core/marche/BonLignes.h"
#include "core/marche/Chiffrage.h"
#include "core/marche/CodeUO.h"
#include "core/marche/ColonnesPrix.h"

#include <QCoreApplication>

namespace isegorie::marche {

using base::echec;
using base::Erreur;
using base::Montant;
using base::Result;
using base::Status;

namespace {

constexpr qint64 kMaxQuantite = 999'999;

QString tr(const char* text) {
    return QCoreApplication::translate("BonRegles", text);
}

QString codes(const QList<const UniteOeuvre*>& unites) {
    return codesOf(unites).join(tr(" ou "));
}

Status checkQuantite(const LigneBon& ligne, const Bon& bon, bool fractionAllowed) {
    const base::Fraction quantite = ligne.quantite;
    if (quantite.isZero() || (quantite.isNegative() && !bon.isAvenant()))
        return echec(Erreur::saisie(QStringLiteral("bon.quantite"),
                                    tr("La quantité de l’UO %1 doit être supérieure à zéro.").arg(ligne.code),
                                    tr("Pour ne plus commander cette UO, retirez la ligne.")));
    if (std::abs(quantite.numerateur()) > kMaxQuantite || quantite.denominateur() > kMaxQuantite)
        return echec(Erreur::saisie(QStringLiteral("bon.quantite"),
                                    tr("La quantité de l’UO %1 est trop grande.").arg(ligne.code)));
    if (quantite.denominateur() != 1 && ligne.regle.isEmpty() && !fractionAllowed)
        return echec(Erreur::saisie(
            QStringLiteral("bon.fraction"),
            tr("L’UO %1 se commande par unités entières (quantité saisie : %2).")
                .arg(ligne.code, quantite.texte()),
            tr("Seule une règle du CCTP donne une fraction : passez par l’assistant de besoin.")));
    return {};
}

} // namespace

bool isDeplacement(const QString& code) {
    return code == kCodeDeplacement;
}

std::optional<Montant> plafondHt(const QString& code) {
    if (isDeplacement(code))
        return kPlafondDeplacement;
    const UniteOeuvre* uo = Catalogue::instance().find(code);
    return uo == nullptr ? std::nullopt : uo->plafondHt;
}

QList<const UniteOeuvre*> sansDerniereLettre(const QString& code) {
    const QString start = normaliserCode(code) + QLatin1Char('.');
    QList<const UniteOeuvre*> possible;
    for (const UniteOeuvre& unite : Catalogue::instance().unites())
        if (unite.code.size() == start.size() + 1 && unite.code.startsWith(start) &&
            unite.code.back().isLetter())
            possible << &unite;
    return possible;
}

Result<const UniteOeuvre*> findUo(const QString& code, int lot) {
    const RechercheCode found = Catalogue::instance().chercher(code);
    if (found.genre == RechercheCode::Genre::Ambigu) {
        // A bon is of one lot: a spelling that only one of its UO has is clear enough there.
        QList<const UniteOeuvre*> ofLot;
        for (const UniteOeuvre* uo : found.candidats) {
            if (uo->lot == lot)
                ofLot << uo;
        }
        if (ofLot.size() == 1)
            return ofLot.first();
        return echec(
            Erreur::refus(QStringLiteral("bon.code-ambigu"),
                          tr("Le code « %1 » désigne plusieurs UO : %2.").arg(code, codes(found.candidats)),
                          tr("Indiquez laquelle par son code régulier.")));
    }
    const UniteOeuvre* uo = found.unite();
    if (const auto possible = sansDerniereLettre(code); uo == nullptr && !possible.isEmpty())
        return echec(Erreur::refus(QStringLiteral("bon.code-ambigu"),
                                   tr("Le code « %1 » ne dit pas le niveau : %2.").arg(code, codes(possible)),
                                   tr("Indiquez laquelle par son code entier.")));
    if (uo == nullptr)
        return echec(Erreur::saisie(
            QStringLiteral("bon.code-inconnu"),
            tr("Le code « %1 » n’est pas celui d’une UO du CCTP.").arg(code),
            found.suggestions.isEmpty() ? QString() : tr("Vouliez-vous %1 ?").arg(codes(found.suggestions))));
    if (uo->lot != lot)
        return echec(Erreur::refus(
            QStringLiteral("bon.lot-etranger"),
            tr("L’UO %1 est du lot %2, et ce bon du lot %3.").arg(uo->code).arg(uo->lot).arg(lot),
            tr("Commandez-la par un bon du lot %1.").arg(uo->lot)));
    return uo;
}

Status checkLigne(const LigneBon& ligne, const Bon& bon, bool fractionAllowed) {
    if (Status quantite = checkQuantite(ligne, bon, fractionAllowed); !quantite)
        return quantite;
    if (ligne.pu.centimes() < 0)
        return echec(Erreur::saisie(QStringLiteral("bon.prix"),
                                    tr("Le prix de l’UO %1 ne peut pas être négatif.").arg(ligne.code)));
    const auto cap = plafondHt(ligne.code);
    if (cap && ligne.pu > *cap)
        return echec(Erreur::refus(QStringLiteral("bon.plafond"),
                                   tr("Le prix de %1 (%2 HT) dépasse le plafond de %3 HT (%4).")
                                       .arg(ligne.code, ligne.pu.texte(), cap->texte(),
                                            isDeplacement(ligne.code)
                                                ? QStringLiteral("CCTP, chapitre 1, article 4.4.1")
                                                : QStringLiteral("CCTP, chapitre 4, UO 3.8")),
                                   tr("Corrigez le prix : ce qui dépasse le plafond n’est pas dû.")));
    if (std::abs(ligne.total().centimes()) > Montant::kMaxCentimes)
        return echec(Erreur::saisie(QStringLiteral("bon.montant"),
                                    tr("Le total de l’UO %1 dépasse 10 milliards d’euros.").arg(ligne.code)));
    return {};
}

QString regleMarge(Montant tauxDixMilliemes) { // stored and printed: French whatever the interface
    return QStringLiteral("Marge de %1 du montant HT des défraiements de ce bon (UO 3.8.4).")
        .arg(tauxTexte(static_cast<int>(tauxDixMilliemes.centimes())));
}

} // namespace isegorie::marche
