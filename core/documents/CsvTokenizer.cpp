#include "core/documents/CsvTokenizer.h"

#include "core/documents/Textes.h"

namespace isegorie::documents {

using base::echec;
using base::Erreur;

namespace {

Erreur openQuote() {
    return Erreur::saisie(
        QStringLiteral("csv.guillemet-ouvert"),
        Documents::tr("Un guillemet ouvert ici n’est jamais refermé."),
        Documents::tr(
            "Ajoutez le guillemet fermant, ou doublez (\"\") les guillemets qui font partie du texte."));
}

Erreur badlyClosed() {
    return Erreur::saisie(
        QStringLiteral("csv.guillemet-mal-ferme"),
        Documents::tr("Du texte suit le guillemet fermant de cette cellule."),
        Documents::tr("Doublez (\"\") les guillemets qui font partie du texte, ou vérifiez le séparateur."));
}

} // namespace

CsvTokenizer::CsvTokenizer(QStringView text, QChar separator, Limits limits, int firstLine)
    : m_text(text), m_separator(separator), m_limits(limits), m_line(firstLine) {}

bool CsvTokenizer::atLineEnd() const {
    return m_at < m_text.size() && (m_text.at(m_at) == u'\n' || m_text.at(m_at) == u'\r');
}

void CsvTokenizer::skipLineEnd() {
    if (m_text.at(m_at) == u'\r' && m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'\n')
        ++m_at;
    ++m_at;
    ++m_line;
}

base::Status CsvTokenizer::checkCell(const QString& cell, int column) const {
    if (column > m_limits.columns)
        return echec(
            Erreur::saisie(QStringLiteral("csv.trop-de-colonnes"),
                           Documents::tr("La ligne compte plus de %1 colonnes.").arg(m_limits.columns),
                           Documents::tr("Vérifiez le séparateur du fichier."))
                .dans({}, m_line, column));
    if (cell.size() > m_limits.cellCharacters)
        return echec(
            Erreur::saisie(
                QStringLiteral("csv.cellule-trop-longue"),
                Documents::tr("La cellule compte plus de %1 caractères.").arg(m_limits.cellCharacters),
                Documents::tr("Vérifiez les guillemets de cette ligne, ou raccourcissez le texte."))
                .dans({}, m_line, column));
    return {};
}

QString CsvTokenizer::plainCell() {
    const qsizetype begin = m_at;
    while (m_at < m_text.size() && m_text.at(m_at) != m_separator && !atLineEnd())
        ++m_at;
    return m_text.mid(begin, m_at - begin).toString();
}

base::Result<QString> CsvTokenizer::quotedCell(int column) {
    const int openLine = m_line;
    QString cell;
    ++m_at; // the opening quote
    while (true) {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && m_text.at(m_at) != u'"' && !atLineEnd())
            ++m_at;
        cell += m_text.mid(begin, m_at - begin);
        if (atEnd())
            return echec(openQuote().dans({}, openLine, column));
        if (atLineEnd()) {
            skipLineEnd();
            cell += u'\n';
        } else if (m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'"') {
            m_at += 2;
            cell += u'"';
        } else {
            ++m_at;
            break;
        }
        if (cell.size() > m_limits.cellCharacters)
            break; // refused by checkCell
    }
    // Spaces between the closing quote and the separator carry nothing.
    while (m_at < m_text.size() && m_text.at(m_at) == u' ' && m_separator != u' ')
        ++m_at;
    if (cell.size() <= m_limits.cellCharacters && !atEnd() && !atLineEnd() && m_text.at(m_at) != m_separator)
        return echec(badlyClosed().dans({}, m_line, column));
    return cell;
}

base::Result<CsvRecord> CsvTokenizer::next() {
    CsvRecord record;
    record.ligne = m_line;
    while (true) {
        const int column = int(record.cells.size()) + 1;
        QString cell;
        if (m_at < m_text.size() && m_text.at(m_at) == u'"') {
            auto quoted = quotedCell(column);
            if (!quoted)
                return echec(quoted.error());
            cell = std::move(*quoted);
        } else {
            cell = plainCell();
        }
        if (const auto status = checkCell(cell, column); !status)
            return echec(status.error());
        record.cells << std::move(cell);
        if (atEnd())
            return record;
        if (atLineEnd()) {
            skipLineEnd();
            return record;
        }
        ++m_at; // the separator; a last empty cell follows when the text ends here
    }
}

} // namespace isegorie::documents
