#include "core/documents/RecordReader.h"

#include "core/base/Identifiant.h"
#include "core/documents/Reparation.h"
#include "core/documents/Table.h"
#include "core/documents/Textes.h"
#include "core/documents/XlsxReader.h"

#include <QSet>

namespace isegorie::documents {

using base::echec;
using base::Result;

namespace {

class KeptRecords : public RecordReader {
public:
    KeptRecords(RecordInfo info, std::vector<Record> records, std::vector<QByteArray> storage)
        : m_records(std::move(records)), m_storage(std::move(storage)) {
        m_info = std::move(info);
        setHeaders(m_info.entetes);
    }

    Result<bool> next(Record& record) override {
        if (m_at >= m_records.size())
            return false;
        record = m_records[m_at++];
        return true;
    }
    double part() const override { return m_records.empty() ? 1.0 : double(m_at) / double(m_records.size()); }

private:
    std::vector<Record> m_records;
    std::vector<QByteArray> m_storage; // what the cells point into
    size_t m_at = 0;
};

/// Those of another reader, mended on the way.
class RepairedRecords : public RecordReader {
public:
    explicit RepairedRecords(std::unique_ptr<RecordReader> records) : m_records(std::move(records)) {
        m_info = m_records->info();
        QStringList headers;
        std::string buffer;
        for (const QString& header : std::as_const(m_info.entetes)) {
            const std::string bytes = header.toStdString();
            const std::string_view mended = encodageRepare(bytes, buffer);
            headers << QString::fromUtf8(mended.data(), qsizetype(mended.size()));
        }
        setHeaders(headers);
    }

    Result<bool> next(Record& record) override {
        auto read = m_records->next(record);
        if (m_buffers.size() < record.cellules.size())
            m_buffers.resize(record.cellules.size());
        for (size_t i = 0; i < record.cellules.size(); ++i)
            record.cellules[i] = encodageRepare(record.cellules[i], m_buffers[i]);
        return read;
    }
    double part() const override { return m_records->part(); }

private:
    std::unique_ptr<RecordReader> m_records;
    std::vector<std::string> m_buffers;
};

/// Of a table whose first line is a record; setHeaders() makes "colonne 1"… of empty ones.
QStringList namelessHeaders(qsizetype columns) {
    return columns == 1 ? QStringList(QStringLiteral("texte")) : QStringList(columns, QString());
}

/// The first bytes of what may be a workbook, told from the rest.
Result<QByteArray> beginning(const ByteSource& source) {
    auto device = source.open();
    if (!device)
        return echec(device.error());
    return (*device)->read(4096);
}

Result<std::unique_ptr<RecordReader>> openWorkbook(const ByteSource& source, bool headless) {
    TableLimits limits;
    limits.numeroteDoubles = true;
    auto device = source.open();
    if (!device)
        return echec(device.error());
    const QByteArray bytes = (*device)->read(limits.maxBytes + 1);
    const auto table = readTable(bytes, source.nom, limits);
    if (!table)
        return echec(table.error());
    RecordInfo info{source.nom, table->encodage, table->separateur, base::sha256Hex(bytes), table->entetes};
    std::vector<Record> records;
    std::vector<QByteArray> storage;
    const auto add = [&](int line, const QStringList& cells) {
        Record record{line, {}};
        for (const QString& cell : cells) {
            storage.push_back(cell.toUtf8());
            record.cellules.emplace_back(storage.back().constData(), size_t(storage.back().size()));
        }
        records.push_back(std::move(record));
    };
    if (headless) {
        add(table->ligneEntetes, table->entetes);
        info.entetes = namelessHeaders(info.entetes.size());
    }
    for (const Table::Row& row : table->rows)
        add(row.ligne, row.cells);
    return recordsOf(std::move(info), std::move(records), std::move(storage));
}

} // namespace

void RecordReader::setHeaders(const QStringList& entetes) {
    QSet<QString> taken;
    QStringList names; // the argument may be m_info.entetes
    for (const QString& raw : entetes) {
        QString header = raw.simplified();
        if (header.isEmpty())
            header = Documents::tr("colonne %1").arg(names.size() + 1);
        QString name = header;
        for (int rank = 2; taken.contains(name); ++rank)
            name = QStringLiteral("%1 (%2)").arg(header).arg(rank);
        taken.insert(name);
        names << name;
    }
    m_info.entetes = names;
}

void RecordReader::nameHeaders(qsizetype columns) {
    setHeaders(namelessHeaders(columns));
}

std::unique_ptr<RecordReader> repares(std::unique_ptr<RecordReader> records) {
    return std::make_unique<RepairedRecords>(std::move(records));
}

std::unique_ptr<RecordReader> recordsOf(RecordInfo info, std::vector<Record> records,
                                        std::vector<QByteArray> storage) {
    return std::make_unique<KeptRecords>(std::move(info), std::move(records), std::move(storage));
}

Result<std::unique_ptr<RecordReader>> openRecords(const ByteSource& source, const RecordLimits& limits) {
    const auto start = beginning(source);
    if (!start)
        return echec(start.error());
    if (isPackage(*start))
        return openWorkbook(source, limits.sansEntete);
    if (start->isEmpty() || start->startsWith("%PDF-") || start->startsWith("<!") ||
        start->startsWith("<?xml") || start->startsWith("SQLite format 3")) {
        const auto refused = readTable(*start, source.nom); // says what it is
        return echec(refused ? base::Erreur::saisie(QStringLiteral("table.autre-format"),
                                                    Documents::tr("Ce fichier n’est pas un tableau."))
                             : refused.error());
    }
    const auto probe = probeText(source);
    if (!probe)
        return echec(probe.error());
    const QByteArray text = probe->debut.trimmed();
    const bool json = text.startsWith('{') || text.startsWith("[") || text.startsWith("\xEF\xBB\xBF{") ||
                      text.startsWith("\xEF\xBB\xBF[");
    return json ? openJsonRecords(source, *probe, limits) : openCsvRecords(source, *probe, limits);
}

} // namespace isegorie::documents
