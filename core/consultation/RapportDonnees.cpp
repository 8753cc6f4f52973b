// The contributions behind a report, as a file.
#include "core/base/Task.h"
#include "core/consultation/Contributions.h"
#include "core/consultation/Ecartees.h"
#include "core/consultation/Rapport.h"
#include "core/consultation/Reponses.h"
#include "core/consultation/Signalements.h"
#include "core/consultation/Textes.h"
#include "core/documents/CsvWriter.h"
#include "core/documents/FileOutput.h"

#include <QHash>
#include <QJsonDocument>

namespace isegorie::consultation {

using base::echec;
using base::Result;

namespace {

constexpr qsizetype kPiece = 1 << 20;
const QString kSeparator = QStringLiteral(" | ");
constexpr qint64 kSteps = 2'000; ///< Rows between two reports of progress.

/// Columns of all consultations: each has its own places among them.
struct Colonnes {
    QStringList titres;
    QHash<QString, int> debuts;  ///< Consultation → its first column.
    QHash<QString, int> nombres; ///< Consultation → how many it has.
    QHash<QString, QString> libelles;
};

Result<Colonnes> columnsOf(const storage::Database& database, const QString& concertationId) {
    const auto all = consultationsDe(database, concertationId);
    if (!all)
        return echec(all.error());
    Colonnes columns;
    for (const ConsultationLue& one : *all) {
        if (one.imports == 0)
            continue; // all were taken back: no row answers its questions
        columns.libelles.insert(one.id, one.libelle);
        columns.debuts.insert(one.id, int(columns.titres.size()));
        const auto read = database.each(
            QStringLiteral("consultation/questions"), {{QStringLiteral("consultation"), one.id}},
            [&columns](const storage::Row& row) { columns.titres << row.text("libelle").simplified(); });
        if (!read)
            return echec(read.error());
        columns.nombres.insert(one.id, int(columns.titres.size()) - columns.debuts.value(one.id));
    }
    return columns;
}

class Export {
public:
    Export(const Colonnes& columns, Donnees kind, documents::StreamedOutput& output, qint64 total,
           base::TaskContext* context)
        : m_columns(columns),
          m_masked(kind == Donnees::Anonymisees),
          m_output(output),
          m_total(total),
          m_context(context) {}

    void head() {
        QStringList titles{Consultation::tr("Consultation"), Consultation::tr("Contribution"),
                           Consultation::tr("En réponse à"), Consultation::tr("Nature"),
                           Consultation::tr("Date")};
        if (!m_masked)
            titles << Consultation::tr("Auteur (pseudonyme)");
        titles << Consultation::tr("Mise de côté") << Consultation::tr("Réponses mises de côté")
               << Consultation::tr("Titre")
               << (m_masked ? Consultation::tr("Texte (noms reconnus masqués, à relire avant publication)")
                            : Consultation::tr("Texte"));
        m_buffer = "\xEF\xBB\xBF" + documents::csvRow(titles + m_columns.titres);
    }
    void row(const storage::Row& row) {
        if (!m_status)
            return;
        const QString consultation = row.text("consultation_id");
        QStringList cells{m_columns.libelles.value(consultation), row.text("identifiant"), row.text("parent"),
                          row.text("nature"), m_masked ? row.text("date").left(10) : row.text("date")};
        if (!m_masked)
            cells << row.text("auteur");
        const QStringList aside = answersAside(consultation, row.text("reponses_ecartees"));
        cells << (row.integer("ecartee") == 1 ? Consultation::tr("oui")
                  : aside.isEmpty()           ? QString()
                                              : Consultation::tr("en partie"))
              << aside.join(kSeparator) << text(row.text("titre")) << text(row.text("texte"));
        cells += answers(consultation, row.text("reponses"));
        m_buffer += documents::csvRow(cells);
        ++m_rows;
        if (m_rows % kSteps == 0 && m_context != nullptr &&
            !m_context->step(double(m_rows) / double(std::max<qint64>(m_total, 1)),
                             Consultation::tr("Écriture des contributions")))
            m_status = echec(base::TaskContext::cancelledErreur());
        if (m_status && m_buffer.size() > kPiece)
            m_status = flush();
    }
    base::Status finish() {
        if (m_status)
            m_status = flush();
        return m_status ? m_output.finish() : m_status;
    }

private:
    QString text(const QString& written) const { return m_masked ? masquer(written) : written; }
    QStringList answersAside(const QString& consultation, const QString& rangs) const {
        if (rangs.isEmpty())
            return {};
        return nomsReponses(rangs, m_columns.titres.mid(m_columns.debuts.value(consultation),
                                                        m_columns.nombres.value(consultation)));
    }
    QStringList answers(const QString& consultation, const QString& json) const {
        QStringList cells(m_columns.titres.size());
        const QJsonArray given = QJsonDocument::fromJson(json.toUtf8()).array();
        const int first = m_columns.debuts.value(consultation);
        for (int i = 0; i < std::min<int>(m_columns.nombres.value(consultation), int(given.size())); ++i)
            cells[first + i] = text(reponsesDe(given.at(i)).join(kSeparator));
        return cells;
    }
    base::Status flush() { return m_output.write(std::exchange(m_buffer, {})); }

    const Colonnes& m_columns;
    bool m_masked;
    documents::StreamedOutput& m_output;
    qint64 m_total;
    base::TaskContext* m_context;
    QByteArray m_buffer;
    qint64 m_rows = 0;
    base::Status m_status;
};

} // namespace

base::Status exporterContributions(const storage::Database& database, const QString& concertationId,
                                   Donnees donnees, const QString& chemin, base::TaskContext* context) {
    const auto columns = columnsOf(database, concertationId);
    const auto total = database.first(QStringLiteral("consultation/nombre_contributions"),
                                      {{QStringLiteral("concertation"), concertationId}});
    if (!columns || !total)
        return echec(!columns ? columns.error() : total.error());
    documents::StreamedOutput output(chemin);
    if (const base::Status opened = output.open(); !opened)
        return opened;
    Export file(*columns, donnees, output, total->value(QStringLiteral("nombre")).toLongLong(), context);
    file.head();
    const base::Status read = database.each(QStringLiteral("consultation/export"),
                                            {{QStringLiteral("concertation"), concertationId}},
                                            [&file](const storage::Row& row) { file.row(row); });
    return read ? file.finish() : read;
}

} // namespace isegorie::consultation
