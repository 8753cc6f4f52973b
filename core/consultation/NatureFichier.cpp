#include "core/consultation/NatureFichier.h"

#include "core/consultation/Frequentation.h"
#include "core/consultation/Profil.h"
#include "core/consultation/Textes.h"
#include "core/consultation/VotesCollecte.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace isegorie::consultation {

using base::Erreur;

namespace {

constexpr size_t kRows = 200;

using Lignes = std::vector<QStringList>;

std::vector<ColonneComptee> counted(const QStringList& headers, const Lignes& rows) {
    std::vector<ColonneComptee> counts(size_t(headers.size()));
    for (const QStringList& row : rows)
        for (qsizetype i = 0; i < std::min(row.size(), headers.size()); ++i)
            counts[size_t(i)].compter(row.at(i).trimmed());
    return counts;
}

/// Most filled cells are sentences.
bool isProse(const Lignes& rows, qsizetype column) {
    constexpr qsizetype kWords = 5;
    int filled = 0;
    int sentences = 0;
    for (const QStringList& row : rows) {
        const QString cell = row.value(column).simplified();
        filled += cell.isEmpty() ? 0 : 1;
        sentences += cell.count(u' ') + 1 >= kWords ? 1 : 0;
    }
    return filled > 0 && 2 * sentences > filled;
}

qsizetype different(const Lignes& rows, int column) {
    QSet<QString> values;
    for (const QStringList& row : rows)
        values.insert(row.value(column));
    return values.size();
}

/// A line a vote: who votes and what is voted on come again.
bool areLinesOfVotes(const QStringList& headers, const Lignes& rows) {
    const auto roles = colonnesUnVote(headers);
    constexpr size_t kLeast = 4;
    if (!roles || rows.size() < kLeast)
        return false;
    const ColonneComptee votes = counted(headers, rows)[size_t(roles->vote)];
    const bool told = votes.remplies > 0 && 5 * (votes.mots + votes.nombres) >= 4 * votes.remplies;
    const auto count = qsizetype(rows.size());
    return told && 2 * different(rows, roles->enonce) <= count &&
           10 * different(rows, roles->participant) <= 9 * count;
}

/// A line a person, a column a statement.
bool isMatrix(const QStringList& headers, const Lignes& rows) {
    constexpr qsizetype kStatements = 3;
    constexpr qsizetype kOthers = 4; // who votes, when, in which group
    const std::vector<ColonneComptee> counts = counted(headers, rows);
    const std::vector<int> places = colonnesDeVotes(counts);
    qsizetype numbers = 0;
    for (const int place : places) {
        const ColonneComptee& one = counts[size_t(place)];
        numbers += one.nombres == one.remplies ? 1 : 0;
    }
    bool prose = false;
    for (qsizetype i = 0; i < headers.size(); ++i)
        prose = prose || isProse(rows, i);
    return !prose && numbers >= kStatements && headers.size() - numbers <= kOthers;
}

bool areVotes(const QStringList& headers, const Lignes& rows) {
    QStringList folded;
    folded.reserve(headers.size());
    for (const QString& header : headers)
        folded << plie(header);
    const auto has = [&folded](const char* name) { return folded.contains(QLatin1String(name)); };
    if (has("participant") && has("group id") && has("n votes")) // participants-votes.csv of Polis
        return true;
    const QString& profile = reconnaitre(headers).cle;
    if (profile.startsWith(QLatin1String("polis")))
        return true;
    return profile == QLatin1String("generique") &&
           (areLinesOfVotes(headers, rows) || isMatrix(headers, rows));
}

Erreur toContributions(NatureFichier expected) {
    return Erreur::saisie(QLatin1String(kFichierContributions),
                          expected == NatureFichier::Votes
                              ? Consultation::tr("Ce fichier porte des contributions, non des votes.")
                              : Consultation::tr("Ce fichier porte des contributions, non des visites."),
                          Consultation::tr("Importez-le comme contributions."));
}

Erreur toVotes(NatureFichier expected) {
    return expected == NatureFichier::Contributions
               ? Erreur::saisie(
                     QLatin1String(kFichierVotes),
                     Consultation::tr("Ce fichier porte des votes sur des énoncés, non des contributions."),
                     Consultation::tr("Importez-le comme votes ; pour lire ses lignes comme des "
                                      "contributions, choisissez leur profil."))
               : Erreur::saisie(
                     QLatin1String(kFichierVotes),
                     Consultation::tr("Ce fichier porte des votes sur des énoncés, non des visites."),
                     Consultation::tr("Importez-le comme votes."));
}

Erreur toVisits(NatureFichier expected) {
    return Erreur::saisie(
        QLatin1String(kFichierFrequentation),
        expected == NatureFichier::Contributions
            ? Consultation::tr("Ce fichier compte les visites d’une plateforme, non des contributions.")
            : Consultation::tr("Ce fichier compte les visites d’une plateforme, non des votes."),
        Consultation::tr("Importez-le comme fréquentation."));
}

} // namespace

NatureFichier natureDe(const QStringList& entetes, const std::vector<QStringList>& premieres) {
    if (estFrequentation(entetes))
        return NatureFichier::Frequentation;
    if (areVotes(entetes, premieres))
        return NatureFichier::Votes;
    if (reconnaitre(entetes).cle != QLatin1String("generique"))
        return NatureFichier::Contributions;
    for (qsizetype i = 0; i < entetes.size(); ++i)
        if (isProse(premieres, i))
            return NatureFichier::Contributions;
    return NatureFichier::Inconnue;
}

std::optional<Erreur> ailleurs(NatureFichier attendue, const QStringList& entetes,
                               const std::vector<QStringList>& premieres) {
    const NatureFichier nature = natureDe(entetes, premieres);
    if (nature == attendue || nature == NatureFichier::Inconnue)
        return std::nullopt;
    if (nature == NatureFichier::Contributions)
        return toContributions(attendue);
    return nature == NatureFichier::Votes ? toVotes(attendue) : toVisits(attendue);
}

std::optional<Erreur> ailleurs(NatureFichier attendue, const QString& chemin) {
    const auto reader = documents::openRecords(documents::fileSource(chemin));
    if (!reader)
        return std::nullopt;
    std::vector<QStringList> rows;
    rows.reserve(kRows);
    documents::Record record;
    while (rows.size() < kRows) {
        const auto more = (*reader)->next(record);
        if (!more || !*more)
            break;
        QStringList cells;
        cells.reserve(qsizetype(record.cellules.size()));
        for (const std::string_view cell : record.cellules)
            cells << QString::fromUtf8(cell.data(), qsizetype(cell.size()));
        rows.push_back(std::move(cells));
    }
    auto found = ailleurs(attendue, (*reader)->info().entetes, rows);
    return found ? std::optional(found->dans(QFileInfo(chemin).fileName())) : found;
}

} // namespace isegorie::consultation
