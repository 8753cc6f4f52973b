#include "core/consultation/LimeSurvey.h"

#include "core/consultation/Textes.h"
#include "core/documents/ByteSource.h"

#include <QCryptographicHash>
#include <QHash>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace isegorie::consultation {

using base::echec;
using base::Erreur;
using base::Result;
using documents::ByteSource;
using documents::Record;
using documents::RecordInfo;
using documents::RecordReader;

namespace {

constexpr qint64 kMaxRow = 16LL * 1024 * 1024;

/// Passes bytes on and ends in an error when no row ends for too long: the XML reader would keep a text of
/// any length in memory.
class RowGuard : public QIODevice {
public:
    explicit RowGuard(std::unique_ptr<QIODevice> inner) : m_inner(std::move(inner)) {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 wanted) override {
        const qint64 got = m_inner->read(data, wanted);
        if (got > 0)
            m_since = QByteArrayView(data, got).contains("</row>") ? 0 : m_since + got;
        return m_since > kMaxRow ? -1 : got;
    }
    qint64 writeData(const char* /*data*/, qint64 /*size*/) override { return -1; }

private:
    std::unique_ptr<QIODevice> m_inner;
    qint64 m_since = 0;
};

using XmlRow = QList<std::pair<QString, QString>>;

/// The rows of the sections of such a file, one after the other.
class XmlRows {
public:
    XmlRows(std::unique_ptr<QIODevice> device, QString nom)
        : m_device(std::make_unique<RowGuard>(std::move(device))), m_nom(std::move(nom)) {
        m_xml.setDevice(m_device.get());
    }

    qint64 ligne() const { return m_line; }
    const QString& section() const { return m_section; }
    const QStringList& champs() const { return m_fields; }

    /// False at the end.
    Result<bool> next(XmlRow& row) {
        while (!m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference)
                return echec(
                    refused("xml.entites",
                            Consultation::tr("Le fichier XML déclare des entités : il n’est pas ouvert.")));
            if (token == QXmlStreamReader::EndElement) {
                --m_depth;
                continue;
            }
            if (token != QXmlStreamReader::StartElement)
                continue;
            ++m_depth;
            if (m_depth == 2) {
                m_section = m_xml.name().toString();
                m_fields.clear();
            } else if (m_xml.name() == QLatin1String("fieldname")) {
                m_fields << m_xml.readElementText(QXmlStreamReader::IncludeChildElements);
                --m_depth;
            } else if (m_xml.name() == QLatin1String("row")) {
                m_line = m_xml.lineNumber();
                --m_depth;
                return readRow(row);
            }
        }
        return m_xml.hasError() ? Result<bool>(echec(broken())) : Result<bool>(false);
    }

private:
    Result<bool> readRow(XmlRow& row) {
        row.clear();
        while (m_xml.readNextStartElement()) {
            const QString field = m_xml.name().toString();
            row.append({field, m_xml.readElementText(QXmlStreamReader::IncludeChildElements)});
        }
        return m_xml.hasError() ? Result<bool>(echec(broken())) : Result<bool>(true);
    }
    Erreur refused(const char* code, const QString& message) const {
        return Erreur::saisie(QLatin1String(code), message,
                              Consultation::tr("Exportez à nouveau le questionnaire depuis LimeSurvey."))
            .dans(m_nom, int(m_xml.lineNumber()));
    }
    Erreur broken() const {
        return refused(
            "xml.abime",
            Consultation::tr("Le fichier XML est abîmé, incomplet, ou une cellule est démesurée."));
    }

    std::unique_ptr<QIODevice> m_device;
    QString m_nom;
    QXmlStreamReader m_xml;
    QString m_section;
    QStringList m_fields;
    int m_depth = 0;
    qint64 m_line = 0;
};

struct QuestionLss {
    QString qid, parent, gid, sid, type, code, relevance, texte;
    qint64 ligne = 0;
};

QString valueOf(const XmlRow& row, const char* field) {
    for (const auto& [name, value] : row)
        if (name == QLatin1String(field))
            return value;
    return {};
}

struct Structure {
    QList<QuestionLss> questions; ///< Subquestions too.
};

void take(const XmlRow& row, const QString& section, qint64 line, Structure& structure) {
    if (section == QLatin1String("questions") || section == QLatin1String("subquestions")) {
        structure.questions.append({valueOf(row, "qid"), valueOf(row, "parent_qid"), valueOf(row, "gid"),
                                    valueOf(row, "sid"), valueOf(row, "type"), valueOf(row, "title"),
                                    valueOf(row, "relevance"), valueOf(row, "question"), line});
    } else if (section == QLatin1String("question_l10ns")) {
        const QString qid = valueOf(row, "qid");
        for (QuestionLss& question : structure.questions)
            if (question.qid == qid && question.texte.isEmpty())
                question.texte = valueOf(row, "question");
    }
}

Result<Structure> structureOf(const ByteSource& source) {
    auto device = source.open();
    if (!device)
        return echec(device.error());
    Structure structure;
    XmlRows rows(std::move(*device), source.nom);
    XmlRow row;
    while (true) {
        const auto read = rows.next(row);
        if (!read)
            return echec(read.error());
        if (!*read)
            return structure;
        take(row, rows.section(), rows.ligne(), structure);
    }
}

QString plainText(const QString& html) {
    static const QRegularExpression tags(QStringLiteral("<[^>]{0,2000}>|&nbsp;"));
    return QString(html).replace(tags, QStringLiteral(" ")).simplified();
}

Result<QString> hashOf(const ByteSource& source) {
    auto device = source.open();
    if (!device)
        return echec(device.error());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (true) {
        const QByteArray piece = (*device)->read(1 << 20);
        if (piece.isEmpty())
            return QString::fromLatin1(hash.result().toHex());
        hash.addData(piece);
    }
}

class Responses : public RecordReader {
public:
    Responses(std::unique_ptr<QIODevice> device, RecordInfo info) : m_rows(std::move(device), info.nom) {
        m_info = std::move(info);
    }

    /// Reads the names of the columns; false when the file holds no answers.
    Result<bool> begin(const QHash<QString, QString>& labels) {
        const auto read = m_rows.next(m_row);
        if (!read)
            return read;
        m_ahead = *read && m_rows.section() == QLatin1String("responses");
        QStringList headers;
        for (const QString& field : m_rows.champs()) {
            m_places.insert(field, int(headers.size()));
            headers << labels.value(field, field);
        }
        setHeaders(headers);
        return !headers.isEmpty();
    }

    Result<bool> next(Record& record) override {
        while (!m_ahead) {
            const auto read = m_rows.next(m_row);
            if (!read || !*read)
                return read;
            m_ahead = m_rows.section() == QLatin1String("responses");
        }
        m_ahead = false;
        m_cells.assign(size_t(m_info.entetes.size()), QByteArray());
        for (const auto& [name, value] : m_row) {
            // An element may not begin with a digit: "_123456X1X10".
            const QString field = name.startsWith(u'_') ? name.mid(1) : name;
            if (const int place = m_places.value(field, -1); place >= 0)
                m_cells[size_t(place)] = value.toUtf8();
        }
        record.ligne = m_rows.ligne();
        record.cellules.clear();
        for (const QByteArray& cell : m_cells)
            record.cellules.emplace_back(cell.constData(), size_t(cell.size()));
        return true;
    }
    double part() const override { return 0; }

private:
    XmlRows m_rows;
    XmlRow m_row;
    bool m_ahead = false;
    QHash<QString, int> m_places;
    std::vector<QByteArray> m_cells;
};

/// "123456X1X10SQ001" -> "Q10[SQ001]. Text": as LimeSurvey heads its CSV files with code and text.
QHash<QString, QString> labelsOf(const Structure& structure) {
    QHash<QString, QString> labels;
    QHash<QString, const QuestionLss*> parents;
    for (const QuestionLss& question : structure.questions)
        parents.insert(question.qid, &question);
    for (const QuestionLss& question : structure.questions) {
        const QString field = question.sid + u'X' + question.gid + u'X';
        const QuestionLss* owner = parents.value(question.parent);
        if (owner == nullptr)
            labels.insert(field + question.qid,
                          question.code + QStringLiteral(". ") + plainText(question.texte));
        else
            labels.insert(
                field + owner->qid + question.code,
                QStringLiteral("%1[%2]. %3 [%4]")
                    .arg(owner->code, question.code, plainText(owner->texte), plainText(question.texte)));
    }
    return labels;
}

QString partEnding(const documents::ZipArchive& archive, const char* ending) {
    for (const auto& part : archive.parts())
        if (part.nom.endsWith(QLatin1String(ending), Qt::CaseInsensitive))
            return part.nom;
    return {};
}

} // namespace

bool estLimeSurvey(const QByteArray& debut) {
    return debut.contains("<LimeSurveyDocType>");
}

Result<std::unique_ptr<RecordReader>> lireStructure(const ByteSource& source) {
    const auto structure = structureOf(source);
    if (!structure)
        return echec(structure.error());
    const auto hash = hashOf(source);
    if (!hash)
        return echec(hash.error());
    std::vector<Record> records;
    std::vector<QByteArray> storage;
    for (const QuestionLss& question : structure->questions) {
        Record record{question.ligne, {}};
        for (const QString& text : {question.parent.toInt() > 0 ? QStringLiteral("SQ") : QStringLiteral("Q"),
                                    question.type, question.code, question.relevance, question.texte}) {
            storage.push_back(text.toUtf8());
            record.cellules.emplace_back(storage.back().constData(), size_t(storage.back().size()));
        }
        records.push_back(std::move(record));
    }
    return documents::recordsOf(
        {source.nom,
         QStringLiteral("XML"),
         {},
         *hash,
         {QStringLiteral("class"), QStringLiteral("type/scale"), QStringLiteral("name"),
          QStringLiteral("relevance"), QStringLiteral("text")}},
        std::move(records), std::move(storage));
}

Result<std::unique_ptr<RecordReader>> lireArchive(const documents::ZipArchive& archive) {
    const QString answers = partEnding(archive, "_responses.lsr");
    const QString structurePart = partEnding(archive, ".lss");
    if (answers.isEmpty())
        return std::unique_ptr<RecordReader>();
    Structure structure;
    if (!structurePart.isEmpty()) {
        auto read = structureOf(archive.source(structurePart));
        if (!read)
            return echec(read.error());
        structure = std::move(*read);
    }
    const ByteSource source = archive.source(answers);
    const auto hash = hashOf(source);
    auto device = source.open();
    if (!hash || !device)
        return echec(hash ? device.error() : hash.error());
    auto reader = std::make_unique<Responses>(std::move(*device),
                                              RecordInfo{source.nom, QStringLiteral("XML"), {}, *hash, {}});
    const auto begun = reader->begin(labelsOf(structure));
    if (!begun)
        return echec(begun.error());
    return *begun ? std::unique_ptr<RecordReader>(std::move(reader)) : std::unique_ptr<RecordReader>();
}

} // namespace isegorie::consultation
