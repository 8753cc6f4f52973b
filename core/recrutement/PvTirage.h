// The minutes of a public draw: what is committed to before, the public seed, and what it picks. Anybody can
// replay them; they name nobody.
#pragma once

#include "core/analyse/tirage/Loterie.h"
#include "core/recrutement/Tirage.h"

namespace isegorie::recrutement {

inline constexpr int kPanelsLoterie = 1'000;     ///< By default.
inline constexpr int kMaxPanelsLoterie = 10'000; ///< More are refused by the command and the screens.

struct OptionsPv {
    int panels = kPanelsLoterie; ///< Of the lottery, at least 1.
    QString objet;               ///< What is drawn for: a public text, printed on the minutes. May be empty.
    /// One a person, unique, telling nobody; empty: "C0001" is the first row of the file.
    QStringList pseudonymes;
};

/// The minutes before the seed: pool by pseudonyms, quotas, distribution with its proof, who is in no panel
/// and the quotas that keep them out (`impossibles`, when there are any), the lottery of panels, and how good
/// all that is (`bilan`, as bilanJson); with
/// `engagement`, the SHA-256 of all that as JSON with sorted keys and no blanks, in UTF-8. Numbers in it are
/// whole, or texts with twelve decimals.
QJsonObject engager(const DonneesTirage& donnees, const Tirage& tirage, const OptionsPv& options);

/// Adds `graine`, `rang`, `panel` (pseudonyms) and `empreinte`, the SHA-256 of the whole minutes. The rank is
/// SHA-256 of "engagement, line feed, seed" as a number of 256 bits, modulo the panels, plus one.
QJsonObject designer(QJsonObject pv, const QString& graine);
bool estDesigne(const QJsonObject& pv);

QString pseudonymeDuRang(int personne);                                   ///< From 0.
QString engagementDuPv(QJsonObject pv);                                   ///< As computed from the content.
QString empreinteDuPv(QJsonObject pv);                                    ///< The same.
QString graineLoterie(QJsonObject pv);                                    ///< Orders the lottery's panels.
int rangDesigne(const QString& engagement, const QString& graine, int m); ///< From 1; 0 when m is.
QString chanceEcrite(double chance);                                      ///< "0.090909090909"

/// The people that the minutes picked, by their row from 0.
std::vector<int> panelDuPv(const QJsonObject& pv);

} // namespace isegorie::recrutement
