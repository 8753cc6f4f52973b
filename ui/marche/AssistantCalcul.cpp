#include "ui/marche/AssistantCalcul.h"

#include "core/marche/BonChiffrage.h"

#include <functional>

namespace isegorie::ui {

using marche::LigneBon;

int lotOf(const QString& code, int lotOfBon) {
    const marche::UniteOeuvre* uo = marche::Catalogue::instance().find(code);
    return uo ? uo->lot : lotOfBon;
}

QMap<int, QList<LigneBon>> lignesByLot(const marche::Chiffrage& chiffrage, int lotOfBon) {
    QMap<int, QList<LigneBon>> byLot;
    for (const marche::LigneChiffree& chiffree : chiffrage.lignes) {
        QList<LigneBon>& lignes = byLot[lotOf(chiffree.code, lotOfBon)];
        LigneBon ligne = marche::toLigneBon(chiffree);
        ligne.rang = int(lignes.size()) + 1;
        ligne.id = QString::number(ligne.rang);
        lignes << ligne;
    }
    return byLot;
}

namespace {

/// Lines whose lot is wanted. A price missing elsewhere is not this part's concern: a line without price says
/// so by itself.
marche::Chiffrage keep(marche::Chiffrage chiffrage, const std::function<bool(int)>& wanted, int lotOfBon) {
    chiffrage.lignes.removeIf(
        [&](const marche::LigneChiffree& ligne) { return !wanted(lotOf(ligne.code, lotOfBon)); });
    chiffrage.constats.removeIf(
        [](const base::Constat& constat) { return constat.code == QLatin1String("chiffrage.prix-absent"); });
    return chiffrage;
}

} // namespace

marche::Chiffrage partOf(const marche::Chiffrage& chiffrage, int lot, int lotOfBon) {
    return keep(
        chiffrage, [lot](int own) { return own == lot; }, lotOfBon);
}

marche::Chiffrage otherLots(const marche::Chiffrage& chiffrage, int lotOfBon) {
    return keep(
        chiffrage, [lotOfBon](int own) { return own != lotOfBon; }, lotOfBon);
}

} // namespace isegorie::ui
