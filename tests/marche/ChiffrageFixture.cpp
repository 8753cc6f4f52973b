#include "tests/marche/ChiffrageFixture.h"

#include "tests/support/TestSupport.h"

namespace isegorie::tests {

using namespace isegorie::marche;
using base::Montant;

QList<Prix> everyPrice() {
    QList<Prix> prices;
    qint64 euros = 1'000;
    for (const UniteOeuvre& unite : Catalogue::instance().unites()) {
        Prix price{unite.code, unite.plafondHt.value_or(Montant::euros(euros)), {}};
        if (unite.code == QStringLiteral("3.8.4"))
            price.puHt = Montant::euros(10);
        if (unite.prixSansFichier)
            price.puHtSansFichier = price.puHt + Montant::euros(250);
        prices << price;
        euros += 10;
    }
    return prices;
}

Montant priceOf(const QString& code) {
    for (const Prix& price : everyPrice())
        if (price.code == code)
            return price.puHt;
    BOOST_FAIL("no such code: " << code);
    return {};
}

QList<Prix> without(const QStringList& codes) {
    QList<Prix> prices = everyPrice();
    prices.removeIf([&](const Prix& price) { return codes.contains(price.code); });
    return prices;
}

QList<Prix> with(const Prix& prix) {
    return without({prix.code}) << prix;
}

Chiffrage priced(const Besoin& besoin) {
    return chiffrer(besoin, Bareme(everyPrice()));
}

Chiffrage priced(const Besoin& besoin, const QList<Prix>& prix) {
    return chiffrer(besoin, Bareme(prix));
}

QString summary(const Chiffrage& chiffrage) {
    QStringList parts;
    for (const LigneChiffree& ligne : chiffrage.lignes)
        parts << ligne.code + QLatin1Char(' ') + ligne.quantite.texte();
    return parts.join(QStringLiteral(", "));
}

QStringList findings(const Chiffrage& chiffrage) {
    QStringList codes;
    for (const base::Constat& constat : chiffrage.constats)
        codes << constat.code;
    return codes;
}

LigneChiffree line(const Chiffrage& chiffrage, const QString& code) {
    for (const LigneChiffree& ligne : chiffrage.lignes)
        if (ligne.code == code)
            return ligne;
    BOOST_FAIL("no line " << code << " in " << summary(chiffrage));
    return {};
}

QList<qint64> otherAmounts(const LigneChiffree& line) {
    QList<qint64> amounts;
    for (const AutreLecture& other : line.autresLectures)
        amounts << (other.montantHt ? other.montantHt->centimes() : -1);
    return amounts;
}

} // namespace isegorie::tests
