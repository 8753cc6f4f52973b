#include "core/documents/TableBuilder.h"

#include "core/base/Task.h"
#include "core/documents/Textes.h"

#include <QLocale>
#include <QRegularExpression>

namespace isegorie::documents {

using base::echec;
using base::Erreur;

namespace {

bool isBlank(const QString& cell) {
    return std::all_of(cell.begin(), cell.end(), [](QChar c) { return c.isSpace(); });
}

void dropTrailingBlanks(QStringList& cells) {
    while (!cells.isEmpty() && isBlank(cells.constLast()))
        cells.removeLast();
}

/// The form under which two headers are the same.
QString headerKey(const QString& header) {
    QString key;
    for (const QChar c : header.normalized(QString::NormalizationForm_KD).toCaseFolded())
        if (!c.isSpace() && c != u'_' && c.category() != QChar::Mark_NonSpacing && c != QChar(0xFEFF))
            key += c;
    return key;
}

bool looksLikeValues(const QStringList& cells) {
    static const QRegularExpression number(QStringLiteral("^[-+]?[\\d\\s.,]*\\d[\\d\\s.,]*[€%]?$"));
    return std::all_of(cells.begin(), cells.end(),
                       [](const QString& cell) { return cell.isEmpty() || number.match(cell).hasMatch(); });
}

Erreur duplicate(const QString& header, int first, int second, int ligne) {
    return Erreur::saisie(QStringLiteral("table.entete-double"),
                          Documents::tr("L’en-tête « %1 » figure deux fois, en colonnes %2 et %3.")
                              .arg(header.left(60))
                              .arg(first + 1)
                              .arg(second + 1),
                          Documents::tr("Renommez ou supprimez l’une des deux colonnes."))
        .dans({}, ligne, second + 1);
}

Erreur beyondHeader(int ligne, int colonne, qsizetype headers) {
    return Erreur::saisie(
               QStringLiteral("table.cellule-sans-entete"),
               Documents::tr("Cette cellule n’a pas d’en-tête (colonnes de la ligne d’en-tête : %1).")
                   .arg(headers),
               Documents::tr(
                   "Ajoutez l’en-tête manquant, supprimez la cellule, entourez de guillemets un texte qui "
                   "contient le séparateur, ou retirez les lignes de titre placées avant l’en-tête."))
        .dans({}, ligne, colonne);
}

} // namespace

Erreur limitErreur(const QString& code, const QString& message) {
    return Erreur::saisie(code, message,
                          Documents::tr("Découpez le fichier en plusieurs fichiers plus petits."));
}

base::Status checkSize(qint64 bytes, const TableLimits& limits) {
    if (bytes <= limits.maxBytes)
        return {};
    const QLocale french(QLocale::French);
    return echec(
        limitErreur(QStringLiteral("table.trop-gros"),
                    Documents::tr("Le fichier pèse %1 ; la limite est de %2.")
                        .arg(french.formattedDataSize(bytes), french.formattedDataSize(limits.maxBytes))));
}

int Table::column(const QStringList& names) const {
    QStringList keys;
    for (const QString& name : names)
        keys << headerKey(name);
    for (qsizetype i = 0; i < entetes.size(); ++i)
        if (keys.contains(headerKey(entetes.at(i))))
            return int(i);
    return -1;
}

TableBuilder::TableBuilder(const QString& fichier, const TableLimits& limits) : m_limits(limits) {
    m_table.fichier = fichier;
}

base::Status TableBuilder::add(int ligne, QStringList cells, std::vector<bool> nombres) {
    if (m_limits.tache && m_limits.tache->isCancelled())
        return echec(base::TaskContext::cancelledErreur());
    dropTrailingBlanks(cells);
    if (cells.isEmpty())
        return {};
    if (m_table.ligneEntetes == 0)
        return takeHeader(ligne, std::move(cells));
    const qsizetype width = m_table.entetes.size();
    if (cells.size() > width) {
        const auto filled = std::find_if_not(cells.begin() + width, cells.end(), isBlank);
        return echec(beyondHeader(ligne, int(filled - cells.begin()) + 1, width));
    }
    if (m_table.rows.size() >= size_t(m_limits.maxRows))
        return echec(limitErreur(QStringLiteral("table.trop-de-lignes"),
                                 Documents::tr("Le tableau dépasse %1 lignes.").arg(m_limits.maxRows))
                         .dans({}, ligne));
    if (qint64(m_table.rows.size() + 1) * width > m_limits.maxCells)
        return echec(limitErreur(QStringLiteral("table.trop-de-cellules"),
                                 Documents::tr("Le tableau dépasse %1 cellules.").arg(m_limits.maxCells))
                         .dans({}, ligne));
    cells.resize(width);
    m_table.rows.push_back({ligne, std::move(cells), std::move(nombres)});
    return {};
}

base::Status TableBuilder::takeHeader(int ligne, QStringList cells) {
    QHash<QString, int> places;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        cells[i] = cells.at(i).simplified();
        QString key = headerKey(cells.at(i));
        if (!key.isEmpty() && places.contains(key)) {
            if (!m_limits.numeroteDoubles)
                return echec(duplicate(cells.at(i), places.value(key), int(i), ligne));
            const QString name = cells.at(i);
            for (int n = 2; places.contains(key); ++n) {
                cells[i] = QStringLiteral("%1 (%2)").arg(name).arg(n);
                key = headerKey(cells.at(i));
            }
        }
        places.insert(key, int(i));
    }
    if (looksLikeValues(cells))
        return echec(
            Erreur::saisie(QStringLiteral("table.entete-absent"),
                           Documents::tr("La première ligne porte des valeurs au lieu des noms de colonnes."),
                           Documents::tr("Ajoutez une ligne d’en-tête au début du tableau."))
                .dans({}, ligne));
    m_table.entetes = std::move(cells);
    m_table.ligneEntetes = ligne;
    return {};
}

base::Result<Table> TableBuilder::finish(const QString& encodage, QChar separateur) {
    if (m_table.ligneEntetes == 0)
        return echec(Erreur::saisie(
            QStringLiteral("table.vide"), Documents::tr("Le tableau est vide."),
            Documents::tr("Vérifiez que vous avez choisi le bon fichier et la bonne feuille.")));
    m_table.encodage = encodage;
    m_table.separateur = separateur;
    return std::move(m_table);
}

} // namespace isegorie::documents
