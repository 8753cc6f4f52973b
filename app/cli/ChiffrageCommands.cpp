// chiffrer
#include "app/cli/Help.h"
#include "app/cli/Registry.h"
#include "core/documents/Table.h"
#include "core/marche/Bpu.h"
#include "core/marche/Chiffrage.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace isegorie::cli {

namespace {

using marche::Besoin;
using marche::Chiffrage;
using marche::LectureBpu;
using marche::LigneChiffree;

struct ChiffrageTexts {
    Q_DECLARE_TR_FUNCTIONS(ChiffrageTexts)
};

QString amount(const std::optional<base::Montant>& montant) {
    return montant ? montant->texte() : ChiffrageTexts::tr("sans prix");
}

QString lineText(const LigneChiffree& line) {
    QString text = QStringLiteral("%1  %2\n    %3 × %4 = %5 HT\n    %6 [%7]\n")
                       .arg(line.code.leftJustified(11), line.libelle, line.quantite.texte(),
                            amount(line.puHt), amount(line.totalHt), line.regle, line.article);
    QStringList readings = line.hypotheses;
    for (const auto& other : line.autresLectures)
        readings << other.texte;
    for (const QString& reading : readings)
        text += QStringLiteral("    - %1\n").arg(reading);
    return text;
}

QString chiffrageText(const Chiffrage& chiffrage) {
    QString text;
    for (const LigneChiffree& line : chiffrage.lignes)
        text += lineText(line) + QLatin1Char('\n');
    text += ChiffrageTexts::tr("Total HT : %1").arg(chiffrage.totalHt.texte()) + QLatin1Char('\n');
    for (const auto& tva : chiffrage.tva)
        text += ChiffrageTexts::tr("TVA à %1 : %2").arg(marche::tauxTexte(tva.taux), tva.tva.texte()) +
                QLatin1Char('\n');
    text += ChiffrageTexts::tr("Total TTC : %1").arg(chiffrage.totalTtc.texte()) + QLatin1Char('\n');
    for (const base::Constat& constat : chiffrage.constats)
        text +=
            QStringLiteral("\n%1 : %2%3\n")
                .arg(base::niveauKey(constat.niveau).toUpper(), constat.message,
                     constat.article.isEmpty() ? QString() : QStringLiteral(" [%1]").arg(constat.article));
    return text;
}

/// What is wrong with a whole file is shown on its first line, where one would look.
base::Erreur placed(const base::Erreur& erreur, const QString& path) {
    return QFileInfo(path).isFile() ? erreur.dans(path, 1) : erreur.dans(path);
}

tl::expected<LectureBpu, Errors> loadBpu(const QString& path) {
    auto read = documents::readTable(path)
                    .and_then([](const documents::Table& table) { return marche::readBpu(table); })
                    .map_error([&](const base::Erreur& erreur) { return Errors{placed(erreur, path)}; });
    if (read && !read->erreurs.isEmpty())
        return tl::unexpected<Errors>(read->erreurs);
    return read;
}

Outcome price(const Invocation& invocation) {
    const auto path = requiredOption(invocation, QStringLiteral("bpu"));
    if (!path)
        return fail(path.error());
    const auto besoin = marche::readBesoin(invocation.arguments.first());
    if (!besoin)
        return fail(besoin.error());
    const auto bpu = loadBpu(*path);
    if (!bpu)
        return tl::unexpected<Errors>(bpu.error());
    const Chiffrage chiffrage = marche::chiffrer(*besoin, marche::Bareme(bpu->prix()));
    Answer answer{QJsonDocument(chiffrage.toJson()),
                  chiffrageText(chiffrage),
                  base::hasBlocking(chiffrage.constats) ? 3 : 0,
                  {}};
    for (const base::Constat& constat : bpu->constats)
        answer.notes << constat.message;
    return answer;
}

} // namespace

QList<Command> chiffrageCommands() {
    return {
        {{QStringLiteral("chiffrer")},
         ChiffrageTexts::tr("BESOIN.json"),
         ChiffrageTexts::tr("Calcule les lignes, les totaux et les constats d’un besoin, règle par règle."),
         1,
         1,
         {required(QCommandLineOption(QStringLiteral("bpu"),
                                      ChiffrageTexts::tr("Bordereau des prix unitaires (CSV ou XLSX)."),
                                      ChiffrageTexts::tr("BPU.csv")))},
         price}};
}

} // namespace isegorie::cli
