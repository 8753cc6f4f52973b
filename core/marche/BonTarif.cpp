#include "core/marche/BonTarif.h"

#include "core/marche/Chiffrage.h"

#include <QCoreApplication>

namespace isegorie::marche {

using base::echec;
using base::Erreur;
using base::Montant;
using base::Result;

namespace {

constexpr qint64 kTauxEntier = 10'000; // 100 % in ten-thousandths

QString tr(const char* text) {
    return QCoreApplication::translate("BonTarif", text);
}

/// The défraiement that a margin was taken on: that of its amount. Where several have it, each with its own
/// margin, they go in order; null when whose margin it is cannot be told.
const LigneBon* baseOf(const LigneBon& marge, const QList<LigneBon>& lignes) {
    QList<const LigneBon*> bases;
    QStringList marges;
    for (const LigneBon& ligne : lignes) {
        if (isDefraiement(ligne.code) && ligne.total() == marge.pu)
            bases << &ligne;
        if (isMarge(ligne.code) && ligne.pu == marge.pu)
            marges << ligne.id;
    }
    if (bases.size() == 1)
        return bases.first();
    return bases.size() == marges.size() ? bases.value(marges.indexOf(marge.id)) : nullptr;
}

} // namespace

Result<Tarif> Tarif::load(const storage::Database& database, const QString& versionPrixId) {
    Tarif tarif;
    if (versionPrixId.isEmpty())
        return tarif;
    const auto prix = listPrix(database, versionPrixId);
    if (!prix)
        return echec(prix.error());
    for (const Prix& each : *prix)
        tarif.m_prix.insert(each.code, each);
    return tarif;
}

std::optional<Montant> Tarif::prix(const QString& code, bool sansFichier) const {
    const auto found = m_prix.constFind(code);
    if (found == m_prix.cend())
        return std::nullopt;
    return sansFichier ? found->puHtSansFichier : std::optional(found->puHt);
}

bool isMarge(const QString& code) {
    return code == kCodeMarge;
}

bool isDefraiement(const QString& code) {
    return code.startsWith(QLatin1String("3.8.")) && !isMarge(code);
}

Montant defraiements(const QList<LigneBon>& lignes) {
    Montant total;
    for (const LigneBon& ligne : lignes) {
        if (isDefraiement(ligne.code))
            total += ligne.total();
    }
    return total;
}

base::Fraction tauxMarge(Montant prixBpu) {
    return base::Fraction(prixBpu.centimes(), kTauxEntier);
}

Montant prixMarge(base::Fraction taux) {
    return Montant::centimes(kTauxEntier).fois(taux);
}

QHash<QString, Montant> followMarges(const QList<LigneBon>& before, const QList<LigneBon>& after) {
    QHash<QString, Montant> changed;
    const Montant all = defraiements(before);
    for (const LigneBon& marge : before) {
        if (!isMarge(marge.code))
            continue;
        Montant now = marge.pu;
        if (marge.pu == all) {
            now = defraiements(after);
        } else if (const LigneBon* base = baseOf(marge, before)) {
            for (const LigneBon& ligne : after)
                now = ligne.id == base->id ? ligne.total() : now;
        }
        if (now != marge.pu)
            changed.insert(marge.id, now);
    }
    return changed;
}

Erreur prixAbsent(const QStringList& codes, const QString& version) {
    if (version.isEmpty())
        return Erreur::refus(QStringLiteral("bon.prix-inconnu"),
                             tr("Aucune version de prix n’est en vigueur pour ce titulaire."),
                             tr("Choisissez le titulaire du bon, ou importez son BPU."));
    return Erreur::refus(QStringLiteral("bon.prix-inconnu"),
                         tr("La version de prix « %1 » ne donne pas de prix pour : %2.")
                             .arg(version, codes.join(QStringLiteral(", "))),
                         tr("Importez un BPU qui donne ce prix, ou choisissez un autre titulaire."));
}

} // namespace isegorie::marche
