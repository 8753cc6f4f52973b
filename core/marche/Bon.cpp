#include "core/marche/Bon.h"

#include <QCoreApplication>
#include <QMap>
#include <QRegularExpression>

#include <cstdlib>

namespace isegorie::marche {

using base::Montant;

namespace {

const char* const kRegleArrondi = QT_TRANSLATE_NOOP(
    "Bon",
    "Chaque total HT de ligne (prix unitaire × quantité exacte) est arrondi au centime le plus proche, "
    "le demi-centime à l’unité supérieure. La TVA est calculée, taux par taux, sur la somme des totaux "
    "de ligne, et arrondie de même.");

} // namespace

TotauxBon totaux(const QList<LigneBon>& lignes) {
    TotauxBon result;
    QMap<int, Montant> bases;
    for (const LigneBon& ligne : lignes) {
        result.ht += ligne.total();
        bases[ligne.tauxTva] += ligne.total();
    }
    for (auto it = bases.cbegin(); it != bases.cend(); ++it) {
        const Montant tva = it.value().auTaux(it.key());
        result.tva.append({it.key(), it.value(), tva});
        result.tvaTotale += tva;
    }
    result.ttc = result.ht + result.tvaTotale;
    return result;
}

QString regleArrondi() {
    return QCoreApplication::translate("Bon", kRegleArrondi);
}

QString regleArrondiImprimee() {
    return QString::fromUtf8(kRegleArrondi);
}

QString tauxTexte(int dixMilliemes) {
    QString decimals = QStringLiteral("%1").arg(dixMilliemes % 100, 2, 10, QLatin1Char('0'));
    while (decimals.endsWith(QLatin1Char('0')))
        decimals.chop(1);
    const QString whole = QString::number(dixMilliemes / 100);
    return (decimals.isEmpty() ? whole : whole + QLatin1Char(',') + decimals) + QStringLiteral(" %");
}

base::Result<int> parseTaux(const QString& texte) {
    constexpr qint64 kCent = 10'000;
    const auto percent = Montant::parse(QString(texte).remove(QLatin1Char('%')).trimmed());
    if (percent && percent->centimes() >= 0 && percent->centimes() <= kCent)
        return static_cast<int>(percent->centimes());
    return base::echec(base::Erreur::saisie(
        QStringLiteral("bon.taux"),
        QCoreApplication::translate("Bon", "« %1 » n’est pas un taux de TVA.").arg(texte.left(40)),
        QCoreApplication::translate("Bon", "Écrivez un pourcentage de 0 à 100 : 20, 10 ou 5,5.")));
}

QString lectureSansIntitule(const QString& lecture) {
    // In either language: a reading is kept in the one it was computed in.
    static const QRegularExpression heading(
        QStringLiteral("^(autre lecture|lecture retenue|other reading|reading taken)\\s*:\\s*"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QString text = lecture;
    text.remove(heading);
    if (!text.isEmpty() && text.size() < lecture.size())
        text[0] = text.at(0).toUpper();
    return text;
}

QString quantiteTexte(base::Fraction quantite) {
    // People write 1,5 and not 3/2: exact decimals where three are enough.
    constexpr qint64 kScale = 1000;
    if (quantite.denominateur() == 1 || kScale % quantite.denominateur() != 0)
        return quantite.texte();
    const qint64 scaled = quantite.numerateur() * (kScale / quantite.denominateur());
    QString decimals = QString::number(std::abs(scaled % kScale)).rightJustified(3, QLatin1Char('0'));
    while (decimals.endsWith(QLatin1Char('0')))
        decimals.chop(1);
    return (scaled < 0 ? QStringLiteral("-") : QString()) + QString::number(std::abs(scaled) / kScale) +
           QLatin1Char(',') + decimals;
}

QString Bon::titre() const {
    if (!numero.isEmpty())
        return numero;
    const QString genre =
        isAvenant() ? QCoreApplication::translate("Bon", "Projet d’avenant au %1").arg(numeroInitial)
                    : QCoreApplication::translate("Bon", "Projet de bon");
    return objet.isEmpty() ? genre : QStringLiteral("%1 — %2").arg(genre, objet);
}

} // namespace isegorie::marche
