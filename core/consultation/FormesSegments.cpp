#include "core/consultation/FormesSegments.h"

#include "core/consultation/Textes.h"
#include "core/documents/Encodage.h"
#include "core/documents/MatrixMarket.h"
#include "core/documents/Table.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <algorithm>

namespace isegorie::consultation {

using base::echec;
using base::Erreur;

namespace {

analyse::MatriceCreuse ones(const documents::MatriceLue& read) {
    analyse::MatriceCreuse result;
    result.formes = read.colonnes;
    result.debuts.assign(static_cast<std::size_t>(read.lignes) + 1, 0);
    for (const auto& entry : read.entrees)
        if (entry.valeur > 0)
            ++result.debuts[entry.ligne + 1];
    for (int row = 0; row < read.lignes; ++row)
        result.debuts[row + 1] += result.debuts[row];
    result.colonnes.resize(static_cast<std::size_t>(result.debuts.back()));
    auto next = result.debuts;
    for (const auto& entry : read.entrees)
        if (entry.valeur > 0)
            result.colonnes[next[entry.ligne]++] = entry.colonne;
    for (int row = 0; row < read.lignes; ++row)
        std::sort(result.colonnes.begin() + result.debuts[row],
                  result.colonnes.begin() + result.debuts[row + 1]);
    return result;
}

base::Result<std::vector<int>> sourcesOf(const QStringList& segments, const QString& file) {
    std::vector<int> sources;
    QHash<QString, int> known;
    for (qsizetype i = 0; i < segments.size(); ++i) {
        const qsizetype underscore = segments.at(i).lastIndexOf(QLatin1Char('_'));
        if (underscore < 1)
            return echec(Erreur::saisie(QStringLiteral("docs.nom"),
                                        Consultation::tr("« %1 » ne se lit pas comme « source_segment ».")
                                            .arg(segments.at(i).left(60)),
                                        Consultation::tr("Nommez chaque segment comme « texte1_2 »."))
                             .dans(file, int(i) + 1));
        const QString source = segments.at(i).left(underscore);
        const int number = known.value(source, int(known.size()));
        if (known.contains(source) && sources.back() != number)
            return echec(
                Erreur::saisie(
                    QStringLiteral("docs.source-eparse"),
                    Consultation::tr("La source « %1 » revient après une autre.").arg(source.left(60)),
                    Consultation::tr("Les segments d’une source doivent se suivre."))
                    .dans(file, int(i) + 1));
        known.insert(source, number);
        sources.push_back(number);
    }
    return sources;
}

base::Status checkOnce(const QStringList& names, const QString& file) {
    QHash<QString, int> lines;
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (lines.contains(names.at(i)))
            return echec(
                Erreur::saisie(QStringLiteral("noms.double"), Consultation::tr("« %1 » figure déjà ligne %2.")
                                                                  .arg(names.at(i).left(60))
                                                                  .arg(lines.value(names.at(i))))
                    .dans(file, int(i) + 1));
        lines.insert(names.at(i), int(i) + 1);
    }
    return {};
}

} // namespace

base::Result<QStringList> lireNoms(const QString& chemin, qsizetype nombre) {
    constexpr qint64 kMost = 1024LL * 1024 * 1024;
    QFile file(chemin);
    const QString name = QFileInfo(chemin).fileName();
    if (!file.open(QIODevice::ReadOnly) || file.size() > kMost)
        return echec(
            Erreur::saisie(QStringLiteral("noms.lecture"),
                           Consultation::tr("Le fichier n’existe pas, ne peut pas être lu ou est trop gros."))
                .dans(name));
    const auto decoded = documents::decodeTexte(file.read(kMost));
    if (!decoded)
        return echec(decoded.error().dans(name));
    QStringList names = decoded->texte.split(QLatin1Char('\n'));
    while (!names.isEmpty() && names.constLast().trimmed().isEmpty())
        names.removeLast();
    for (QString& one : names)
        one = one.trimmed();
    if (names.size() != nombre)
        return echec(Erreur::saisie(QStringLiteral("noms.nombre"),
                                    Consultation::tr("Le fichier porte %1 noms, la matrice en demande %2.")
                                        .arg(names.size())
                                        .arg(nombre),
                                    Consultation::tr("Un nom par ligne, dans l’ordre de la matrice."))
                         .dans(name, int(std::min(names.size(), nombre)) + 1));
    if (const qsizetype empty = names.indexOf(QString()); empty >= 0)
        return echec(Erreur::saisie(QStringLiteral("noms.vide"),
                                    Consultation::tr("Cette ligne est vide : un nom y est attendu."))
                         .dans(name, int(empty) + 1));
    return names;
}

base::Result<FormesSegments> lireFormes(const QString& dtm, const QString& docs) {
    const auto read = documents::readMatrixMarket(dtm);
    if (!read)
        return echec(read.error());
    FormesSegments result;
    result.matrice = ones(*read);
    if (docs.isEmpty()) {
        for (int row = 0; row < read->lignes; ++row)
            result.sources.push_back(row);
        return result;
    }
    auto names = lireNoms(docs, read->lignes);
    if (!names)
        return echec(names.error());
    const QString file = QFileInfo(docs).fileName();
    if (const auto status = checkOnce(*names, file); !status)
        return echec(status.error());
    auto sources = sourcesOf(*names, file);
    if (!sources)
        return echec(sources.error());
    result.segments = std::move(*names);
    result.sources = std::move(*sources);
    return result;
}

base::Result<TableLue> lireTableLexicale(const QString& chemin) {
    const auto read = documents::readTable(chemin);
    if (!read)
        return echec(read.error());
    TableLue result;
    result.parts = read->entetes.mid(1);
    result.table.parts = int(result.parts.size());
    result.table.formes = int(read->rows.size());
    long long total = 0;
    QHash<QString, int> lines;
    for (const auto& row : read->rows) {
        const QString form = row.cells.at(0).trimmed();
        if (lines.contains(form))
            return echec(Erreur::saisie(QStringLiteral("table.forme-double"),
                                        Consultation::tr("La forme « %1 » figure déjà ligne %2.")
                                            .arg(form.left(60))
                                            .arg(lines.value(form)))
                             .dans(read->fichier, row.ligne, 1));
        lines.insert(form, row.ligne);
        result.formes << form;
        for (qsizetype j = 1; j < row.cells.size(); ++j) {
            bool ok = false;
            const long long count = row.cells.at(j).trimmed().toLongLong(&ok);
            if (!ok || count < 0 || count > analyse::kMaxOccurrences - total)
                return echec(Erreur::saisie(QStringLiteral("table.occurrences"),
                                            Consultation::tr("« %1 » n’est pas un nombre d’occurrences.")
                                                .arg(row.cells.at(j).left(40)),
                                            Consultation::tr("Un nombre entier, positif ou nul, est attendu "
                                                             "; leur somme ne dépasse pas 3 milliards."))
                                 .dans(read->fichier, row.ligne, int(j) + 1));
            total += count;
            result.table.effectifs.push_back(count);
        }
    }
    if (result.parts.isEmpty() || result.formes.isEmpty())
        return echec(
            Erreur::saisie(
                QStringLiteral("table.sans-parts"),
                Consultation::tr(
                    "La table doit porter les formes en première colonne, puis une colonne par partie."))
                .dans(read->fichier, read->ligneEntetes));
    return result;
}

} // namespace isegorie::consultation
