#include "core/documents/XlsxReader.h"

#include "core/documents/TableBuilder.h"
#include "core/documents/Textes.h"
#include "core/documents/XlsxParts.h"

#include <cmath>

namespace isegorie::documents {

using base::echec;
using base::Erreur;

namespace {

constexpr int kSheetRows = 1'048'576;
constexpr int kSheetColumns = 16'384;

struct CellPlace {
    int row = 0; ///< From 1; 0 = unreadable.
    int column = 0;
};

CellPlace parseReference(const QString& reference) {
    CellPlace place;
    qsizetype i = 0;
    for (; i < reference.size() && i < 3 && reference.at(i) >= u'A' && reference.at(i) <= u'Z'; ++i)
        place.column = place.column * 26 + (reference.at(i).unicode() - u'A' + 1);
    const QString digits = reference.mid(i);
    place.row = digits.size() <= 7 ? digits.toInt() : 0;
    if (place.column < 1 || place.column > kSheetColumns || place.row < 1 || place.row > kSheetRows)
        return {};
    return place;
}

/// Reads the rows of one sheet into a TableBuilder.
class SheetReader {
public:
    SheetReader(const QByteArray& bytes, const XlsxParts& parts, TableBuilder& builder,
                const TableLimits& limits)
        : m_xml(bytes, parts.sheetPart), m_parts(parts), m_builder(builder), m_limits(limits) {}

    base::Status read();

private:
    struct RawCell {
        QString type;
        QString value;
        int style = -1;
        bool hasValue = false;
        bool hasFormula = false;
    };

    base::Status readRow();
    base::Status readCell(Table::Row& row);
    RawCell readContent();
    base::Result<QString> cellText(const RawCell& cell) const;
    base::Result<QString> numberText(const RawCell& cell) const;
    bool isNumber(const RawCell& cell) const;
    DateKind dateKindOf(const RawCell& cell) const;
    Erreur damaged(const QString& what) const { return damagedWorkbook(what).dans({}, m_row, m_column); }

    XlsxXml m_xml;
    const XlsxParts& m_parts;
    TableBuilder& m_builder;
    const TableLimits& m_limits;
    int m_row = 0;
    int m_column = 0;
};

base::Status SheetReader::read() {
    while (m_xml.next()) {
        if (m_xml.isEnd("sheetData"))
            break;
        if (m_xml.isStart("row"))
            if (auto status = readRow(); !status)
                return status;
    }
    return m_xml.status();
}

base::Status SheetReader::readRow() {
    const QString number = m_xml.attribute("r");
    const int row = number.isEmpty() ? m_row + 1 : number.toInt();
    m_column = 0;
    if (row <= m_row || row > kSheetRows)
        return echec(damaged(Documents::tr("ligne « %1 » mal placée").arg(number.left(20))));
    m_row = row;
    Table::Row read;
    while (m_xml.next() && !m_xml.isEnd("row"))
        if (m_xml.isStart("c"))
            if (auto status = readCell(read); !status)
                return status;
    if (auto status = m_xml.status(); !status)
        return status;
    return m_builder.add(m_row, std::move(read.cells), std::move(read.nombres));
}

base::Status SheetReader::readCell(Table::Row& row) {
    const QString reference = m_xml.attribute("r");
    const CellPlace place = reference.isEmpty() ? CellPlace{m_row, m_column + 1} : parseReference(reference);
    if (place.row != m_row || place.column <= m_column || place.column > kSheetColumns)
        return echec(damaged(Documents::tr("cellule « %1 » mal placée").arg(reference.left(20))));
    m_column = place.column;
    const RawCell raw = readContent();
    if (auto status = m_xml.status(); !status)
        return status;
    auto text = cellText(raw);
    if (!text)
        return echec(text.error().dans({}, m_row, m_column));
    if (text->isEmpty()) // a styled but empty cell takes no room, wherever it is
        return {};
    if (m_column > m_limits.maxColumns)
        return echec(
            limitErreur(QStringLiteral("xlsx.trop-de-colonnes"),
                        Documents::tr("La feuille compte plus de %1 colonnes.").arg(m_limits.maxColumns))
                .dans({}, m_row, m_column));
    if (text->size() > m_limits.maxCellCharacters)
        return echec(
            limitErreur(
                QStringLiteral("xlsx.cellule-trop-longue"),
                Documents::tr("La cellule compte plus de %1 caractères.").arg(m_limits.maxCellCharacters))
                .dans({}, m_row, m_column));
    row.cells.resize(m_column);
    row.cells[m_column - 1] = std::move(*text);
    if (isNumber(raw)) {
        row.nombres.resize(size_t(m_column));
        row.nombres.back() = true;
    }
    return {};
}

SheetReader::RawCell SheetReader::readContent() {
    RawCell cell;
    cell.type = m_xml.attribute("t");
    bool hasStyle = false;
    cell.style = m_xml.attribute("s").toInt(&hasStyle);
    if (!hasStyle)
        cell.style = 0;
    while (m_xml.next() && !m_xml.isEnd("c")) {
        if (m_xml.isStart("f")) {
            cell.hasFormula = true;
            m_xml.text();
        } else if (m_xml.isStart("v")) {
            cell.hasValue = true;
            cell.value = m_xml.text();
        } else if (m_xml.isStart("is")) {
            cell.hasValue = true;
            cell.value = richText(m_xml, "is");
        }
    }
    return cell;
}

base::Result<QString> SheetReader::cellText(const RawCell& cell) const {
    if (cell.hasFormula && !cell.hasValue)
        return echec(Erreur::saisie(
            QStringLiteral("xlsx.formule-non-calculee"),
            Documents::tr("Cette cellule contient une formule dont le résultat n’est pas enregistré."),
            Documents::tr("Ouvrez le classeur dans un tableur et enregistrez-le à nouveau.")));
    if (cell.type == QLatin1String("s")) {
        bool ok = false;
        const size_t index = cell.value.toULongLong(&ok);
        if (!ok || index >= m_parts.strings.size())
            return echec(damaged(Documents::tr("texte partagé inconnu")));
        return m_parts.strings.at(index);
    }
    if (cell.type == QLatin1String("inlineStr"))
        return cell.value;
    if (cell.type == QLatin1String("str"))
        return decodeXlsxEscapes(cell.value);
    if (cell.type == QLatin1String("e"))
        return cell.value.trimmed();
    if (cell.type == QLatin1String("b"))
        return cell.value.trimmed() == QLatin1String("1") ? QStringLiteral("VRAI") : QStringLiteral("FAUX");
    if (cell.type == QLatin1String("d"))
        return cell.value.trimmed();
    return numberText(cell);
}

base::Result<QString> SheetReader::numberText(const RawCell& cell) const {
    const QString raw = cell.value.trimmed();
    if (raw.isEmpty())
        return QString();
    bool ok = false;
    const double number = raw.toDouble(&ok);
    if (!ok || !std::isfinite(number))
        return echec(damaged(Documents::tr("nombre illisible : « %1 »").arg(raw.left(40))));
    if (const QString date = serialText(number, dateKindOf(cell), m_parts.from1904); !date.isEmpty())
        return date;
    const bool percent = size_t(cell.style) < m_parts.percents.size() && m_parts.percents[size_t(cell.style)];
    return percent ? QString::number(number * 100, 'g', 15) + u'%' : QString::number(number, 'g', 15);
}

DateKind SheetReader::dateKindOf(const RawCell& cell) const {
    return size_t(cell.style) < m_parts.styles.size() ? m_parts.styles[size_t(cell.style)] : DateKind::None;
}

bool SheetReader::isNumber(const RawCell& cell) const {
    return (cell.type.isEmpty() || cell.type == QLatin1String("n")) && dateKindOf(cell) == DateKind::None;
}

} // namespace

bool isPackage(const QByteArray& bytes) {
    return bytes.startsWith(QByteArray("PK\x03\x04", 4)) || bytes.startsWith(QByteArray("PK\x05\x06", 4)) ||
           bytes.startsWith("\xD0\xCF\x11\xE0");
}

base::Result<Table> readXlsx(const QByteArray& bytes, const QString& name, const TableLimits& limits) {
    const auto package = XlsxPackage::open(bytes);
    if (!package)
        return echec(package.error().dans(name));
    const auto parts = readXlsxParts(*package);
    if (!parts)
        return echec(parts.error().dans(name));
    const auto sheet = package->read(parts->sheetPart);
    if (!sheet)
        return echec(sheet.error().dans(name));
    TableBuilder builder(name, limits);
    SheetReader reader(*sheet, *parts, builder, limits);
    if (const auto status = reader.read(); !status)
        return echec(status.error().dans(name));
    auto table = builder.finish(QStringLiteral("XLSX"), {});
    if (!table)
        return echec(table.error().dans(name));
    return table;
}

} // namespace isegorie::documents
