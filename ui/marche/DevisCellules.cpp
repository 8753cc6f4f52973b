#include "ui/marche/DevisCellules.h"

#include "ui/marche/BonAffichage.h"

#include <QCoreApplication>

#include <algorithm>

namespace isegorie::ui {

using Cellule = SuiviModel::Cellule;
using marche::ComparaisonDevis;
using marche::LigneAbsente;
using marche::LigneComparee;

namespace {

struct Textes {
    Q_DECLARE_TR_FUNCTIONS(DevisOnglet)
};

Cellule state(const QString& text, Tone tone, int order) {
    return {text, order, {}, false, tone, {}, {}, Theme::toneIcon(tone)};
}

Cellule stateOf(const LigneComparee& line) {
    const bool blocking = base::hasBlocking(line.constats);
    return blocking                   ? state(Textes::tr("Écart"), Tone::Danger, 0)
           : !line.constats.isEmpty() ? state(Textes::tr("À vérifier"), Tone::Warning, 1)
                                      : state(Textes::tr("Conforme"), Tone::Success, 3);
}

Cellule amount(const std::optional<base::Montant>& asked, const std::optional<base::Montant>& expected,
               const QString& expectedText) {
    Cellule cell = asked ? Cellule::montant(*asked) : Cellule{QStringLiteral("—"), qint64(-1), {}, true};
    if (expected)
        cell.sousTitre = expectedText.arg(montantTexte(*expected));
    return cell;
}

Cellule quantity(const std::optional<base::Fraction>& asked, const std::optional<base::Fraction>& ordered) {
    Cellule cell = asked ? Cellule::quantite(*asked) : Cellule{QStringLiteral("—"), 0.0, {}, true};
    if (ordered)
        cell.sousTitre = Textes::tr("bon : %1").arg(marche::quantiteTexte(*ordered));
    return cell;
}

Cellule uo(const QString& code, const QString& label) {
    Cellule cell{code};
    cell.sousTitre = label;
    cell.detail = label;
    return cell;
}

/// The first finding in whole words; the others are counted, and told when the row is chosen.
Cellule findings(const base::Constats& constats) {
    Cellule cell;
    QStringList texts;
    for (const base::Constat& constat : constats)
        texts << constat.message;
    cell.texte = texts.value(0);
    cell.detail = texts.join(QLatin1Char('\n'));
    if (texts.size() > 1)
        cell.sousTitre = Textes::tr("et %n autre(s) constat(s)", nullptr, int(texts.size()) - 1);
    return cell;
}

QList<Cellule> cellsOf(const LigneComparee& line) {
    const marche::LigneDevis& asked = line.devis;
    const QString label = line.libelle.isEmpty() ? asked.designation : line.libelle;
    return {stateOf(line),
            {QString::number(asked.ligne), asked.ligne, {}, true},
            uo(asked.code.isEmpty() ? asked.codeEcrit : asked.code, label),
            quantity(asked.quantite, line.quantiteBon),
            amount(asked.puHt, line.puBpu,
                   line.sansFichier ? Textes::tr("BPU sans fichier : %1") : Textes::tr("BPU : %1")),
            amount(asked.total(), line.totalAttendu, Textes::tr("attendu : %1")),
            findings(line.constats)};
}

base::Constats constatsOf(const LigneAbsente& line) {
    return {{base::Constat::Niveau::Avertissement,
             QStringLiteral("devis.ligne-absente"),
             Textes::tr("Le bon commande cette UO (%1 HT), le devis ne la propose pas.")
                 .arg(montantTexte(line.totalHt)),
             {}}};
}

QList<Cellule> cellsOf(const LigneAbsente& line) {
    return {state(Textes::tr("Absente"), Tone::Warning, 2),
            {QStringLiteral("—"), std::numeric_limits<int>::max(), {}, true},
            uo(line.code, line.libelle),
            quantity(std::nullopt, line.quantite),
            amount(std::nullopt, std::nullopt, {}),
            amount(std::nullopt, std::nullopt, {}),
            findings(constatsOf(line))};
}

} // namespace

QStringList devisColonnes() {
    return {Textes::tr("État"),  Textes::tr("Ligne"),    Textes::tr("UO"),      Textes::tr("Quantité"),
            Textes::tr("PU HT"), Textes::tr("Total HT"), Textes::tr("Constats")};
}

QList<SuiviModel::Ligne> devisLignes(const ComparaisonDevis& comparison, bool gapsOnly) {
    QList<SuiviModel::Ligne> rows;
    int place = 0;
    for (const LigneComparee& line : comparison.lignes) {
        if (!gapsOnly || !line.constats.isEmpty())
            rows.append({QString::number(place), cellsOf(line)});
        ++place;
    }
    for (const LigneAbsente& line : comparison.absentes)
        rows.append({QString::number(place++), cellsOf(line)});
    return rows;
}

base::Constats devisConstats(const ComparaisonDevis& comparison, const QString& id) {
    bool number = false;
    const qsizetype place = id.toInt(&number);
    if (!number || place < 0)
        return {};
    if (place < comparison.lignes.size())
        return comparison.lignes.at(place).constats;
    const qsizetype absent = place - comparison.lignes.size();
    return absent < comparison.absentes.size() ? constatsOf(comparison.absentes.at(absent))
                                               : base::Constats();
}

} // namespace isegorie::ui
