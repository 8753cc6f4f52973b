#include "core/documents/Encodage.h"

#include "core/documents/PagesDeCode.h"
#include "core/documents/Textes.h"

#include <QStringDecoder>

#include <array>
#include <optional>
#include <uchardet.h>

namespace isegorie::documents {

using base::echec;
using base::Erreur;

namespace {

struct CodePage {
    const char* name;
    const HighHalf& high;
};

const std::array<CodePage, 4>& codePages() {
    static const std::array<CodePage, 4> pages = {{{"Windows-1252", kWindows1252},
                                                   {"ISO-8859-15", kIso885915},
                                                   {"MacRoman", kMacRoman},
                                                   {"IBM850", kIbm850}}};
    return pages;
}

QString decodePage(const QByteArray& bytes, const HighHalf& high) {
    QString text(bytes.size(), Qt::Uninitialized);
    QChar* out = text.data();
    for (const char byte : bytes) {
        const auto value = static_cast<unsigned char>(byte);
        *out++ = value < 0x80 ? QChar(value) : QChar(high[value - 0x80]);
    }
    return text;
}

/// Whether a non-ASCII character is at home at this place of a French text.
bool isPlausible(QStringView text, qsizetype at) {
    static const QString usual = QStringLiteral("éèêëàâäùûüîïôöçÉÈÊËÀÂÄÙÛÜÎÏÔÖÇñÑ€«»’‘“”–—…°²³§µ·•©®\u00a0");
    const QChar c = text.at(at);
    const QChar next = at + 1 < text.size() ? text.at(at + 1) : QChar(u' ');
    if (c == u'œ' || c == u'Œ' || c == u'æ' || c == u'Æ')
        return next.isLetter();
    if (c == u'½' || c == u'¼' || c == u'¾')
        return !next.isLetter();
    const bool capitalInsideWord = c.isUpper() && at > 0 && text.at(at - 1).isLower();
    return usual.contains(c) && !capitalInsideWord;
}

/// Share of plausible characters among the non-ASCII ones.
double plausibility(QStringView text) {
    qsizetype seen = 0;
    qsizetype plausible = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i).unicode() < 0x80)
            continue;
        ++seen;
        plausible += isPlausible(text, i) ? 1 : 0;
    }
    return seen == 0 ? 1.0 : double(plausible) / double(seen);
}

QByteArray detectedName(const QByteArray& bytes) {
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), &uchardet_delete);
    if (uchardet_handle_data(detector.get(), bytes.constData(), size_t(bytes.size())) != 0)
        return {};
    uchardet_data_end(detector.get());
    return {uchardet_get_charset(detector.get())};
}

TexteDecode decodeSingleByte(const QByteArray& bytes) {
    // A French file is far more likely than what statistics on a few accents say, so uchardet is only asked
    // when no usual code page reads as French.
    constexpr double kFrench = 0.9;
    const QByteArray sample = bytes.left(1 << 20);
    const CodePage* best = nullptr;
    double bestScore = -1;
    for (const CodePage& page : codePages()) {
        if (const double score = plausibility(decodePage(sample, page.high)); score > bestScore) {
            bestScore = score;
            best = &page;
        }
    }
    if (bestScore >= kFrench)
        return {decodePage(bytes, best->high), QString::fromLatin1(best->name)};
    const QByteArray name = detectedName(sample);
    QStringDecoder decoder(name.constData(), QStringDecoder::Flag::Stateless);
    if (!name.isEmpty() && decoder.isValid()) {
        QString text = decoder.decode(bytes);
        if (!decoder.hasError())
            return {std::move(text), QString::fromLatin1(name)};
    }
    return {decodePage(bytes, kWindows1252), QStringLiteral("Windows-1252")};
}

/// Length of the valid UTF-8 sequence that begins at `at`; 0 when broken.
int sequenceLength(const QByteArray& bytes, qsizetype at) {
    const auto lead = static_cast<unsigned char>(bytes.at(at));
    const int length = lead < 0x80   ? 1
                       : lead < 0xC2 ? 0
                       : lead < 0xE0 ? 2
                       : lead < 0xF0 ? 3
                       : lead < 0xF5 ? 4
                                     : 0;
    for (int i = 1; i < length; ++i)
        if (at + i >= bytes.size() || (static_cast<unsigned char>(bytes.at(at + i)) & 0xC0) != 0x80)
            return 0;
    return length;
}

/// The place of the first broken byte when the file is UTF-8 in nearly all its accents.
std::optional<Erreur> damagedUtf8(const QByteArray& bytes) {
    qsizetype valid = 0;
    qsizetype broken = 0;
    int line = 1;
    int brokenLine = 0;
    for (qsizetype i = 0; i < bytes.size();) {
        const int length = sequenceLength(bytes, i);
        if (length > 1)
            ++valid;
        if (length == 0 && broken++ == 0)
            brokenLine = line;
        if (bytes.at(i) == '\n')
            ++line;
        i += std::max(length, 1);
    }
    if (broken == 0 || valid < 10 * broken)
        return std::nullopt;
    return damagedText(brokenLine);
}

/// UTF-16 without its mark shows as zero bytes on one side of nearly every pair.
std::optional<QStringConverter::Encoding> unmarkedUtf16(const QByteArray& bytes) {
    qsizetype zeros[2] = {0, 0};
    const qsizetype size = std::min<qsizetype>(bytes.size(), 4096) & ~qsizetype(1);
    for (qsizetype i = 0; i < size; ++i)
        zeros[i % 2] += bytes.at(i) == 0 ? 1 : 0;
    const auto mostly = [size](qsizetype count) { return size >= 4 && count * 10 >= size / 2 * 7; };
    if (mostly(zeros[1]) && zeros[0] * 20 <= size)
        return QStringConverter::Utf16LE;
    if (mostly(zeros[0]) && zeros[1] * 20 <= size)
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

/// NUL characters, or many other control characters, are not text.
std::optional<Erreur> refuseBinary(QStringView text) {
    qsizetype controls = 0;
    int line = 1;
    for (const QChar c : text) {
        if (c.isNull())
            return binaryText(line);
        if (c == u'\n')
            ++line;
        else if (c.unicode() < 0x20 && c != u'\t' && c != u'\r')
            ++controls;
    }
    return controls > 2 && controls * 20 > text.size() ? std::optional(binaryText(0)) : std::nullopt;
}

base::Result<TexteDecode> decodeAny(const QByteArray& bytes) {
    auto marked = QStringConverter::encodingForData(bytes);
    if (!marked)
        marked = unmarkedUtf16(bytes);
    if (marked && *marked != QStringConverter::Utf8) {
        QStringDecoder decoder(*marked, QStringDecoder::Flag::Stateless);
        QString text = decoder.decode(bytes);
        if (decoder.hasError())
            return echec(binaryText(0));
        return TexteDecode{std::move(text), QString::fromLatin1(QStringConverter::nameForEncoding(*marked))};
    }
    QStringDecoder strict(QStringConverter::Utf8, QStringDecoder::Flag::Stateless);
    QString text = strict.decode(bytes);
    if (!strict.hasError())
        return TexteDecode{std::move(text), QStringLiteral("UTF-8")};
    if (const auto erreur = damagedUtf8(bytes); erreur || marked)
        return echec(erreur.value_or(binaryText(0)));
    return decodeSingleByte(bytes);
}

} // namespace

base::Result<TexteDecode> decodeTexte(const QByteArray& bytes) {
    auto decoded = decodeAny(bytes);
    if (!decoded)
        return decoded;
    if (decoded->texte.startsWith(QChar(0xFEFF)))
        decoded->texte.remove(0, 1);
    while (decoded->texte.endsWith(QChar(0x1A))) // end-of-file mark of DOS programs
        decoded->texte.chop(1);
    if (const auto erreur = refuseBinary(decoded->texte))
        return echec(*erreur);
    return decoded;
}

Erreur binaryText(int ligne) {
    return Erreur::saisie(QStringLiteral("csv.binaire"),
                          Documents::tr("Ce n’est pas un fichier de texte : il porte des octets "
                                        "qu’aucun tableau CSV ne contient."),
                          Documents::tr("Enregistrez le tableau au format CSV ou XLSX depuis votre tableur."))
        .dans({}, ligne);
}

Erreur damagedText(int ligne) {
    return Erreur::saisie(
               QStringLiteral("csv.utf8-abime"),
               Documents::tr("Le fichier est en UTF-8, mais cette ligne porte un octet illisible."),
               Documents::tr("Corrigez cette ligne ou enregistrez à nouveau le fichier en UTF-8."))
        .dans({}, ligne);
}

struct Transcodeur::Private {
    const HighHalf* page = nullptr; ///< Null: Qt decodes.
    QStringDecoder decoder;
};

Transcodeur::Transcodeur(const QString& encodage) : d(std::make_unique<Private>()) {
    for (const CodePage& page : codePages())
        if (encodage == QLatin1String(page.name))
            d->page = &page.high;
    if (d->page == nullptr)
        d->decoder = QStringDecoder(encodage.toLatin1().constData());
}

Transcodeur::Transcodeur(Transcodeur&&) noexcept = default;
Transcodeur& Transcodeur::operator=(Transcodeur&&) noexcept = default;
Transcodeur::~Transcodeur() = default;

QByteArray Transcodeur::utf8(QByteArrayView piece) {
    if (d->page != nullptr)
        return decodePage(QByteArray::fromRawData(piece.data(), piece.size()), *d->page).toUtf8();
    return QString(d->decoder.decode(piece)).toUtf8();
}

} // namespace isegorie::documents
