// Sealed streams of any size: what comes out is what went in, or an error.
#include "core/coffre/Cipher.h"
#include "tests/support/TestSupport.h"

#include <QBuffer>

using namespace isegorie;
using namespace isegorie::coffre;

namespace {

Cipher newCipher() {
    return {QStringLiteral("cle"), Secret::random(kKeyBytes)};
}

/// Sealed, given to the sealer in pieces of this size.
QByteArray sealed(const Cipher& cipher, const QByteArray& clear, qsizetype step) {
    FluxScelle sealer = cipher.sealer();
    QByteArray result;
    for (qsizetype at = 0; at < clear.size(); at += step)
        result += sealer.add(clear.mid(at, step));
    return result + sealer.finish();
}

base::Result<QByteArray> opened(const Cipher& cipher, QByteArray bytes) {
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QByteArray clear;
    const base::Status status = cipher.openFile(buffer, [&clear](const QByteArray& piece) -> base::Status {
        clear += piece;
        return {};
    });
    return status ? base::Result<QByteArray>(clear) : base::echec(status.error());
}

bool refused(const Cipher& cipher, const QByteArray& bytes) {
    const auto answer = opened(cipher, bytes);
    return !answer && answer.error().code == QLatin1String("coffre.flux-abime");
}

constexpr qsizetype kPiece = 256 * 1024;

} // namespace

BOOST_AUTO_TEST_SUITE(flux)

BOOST_AUTO_TEST_CASE(any_size_comes_back_however_it_was_given) {
    const Cipher cipher = newCipher();
    for (const qsizetype size :
         {qsizetype(0), qsizetype(1), kPiece - 1, kPiece, kPiece + 1, 3 * kPiece + 17}) {
        QByteArray clear(size, 'n');
        for (qsizetype i = 0; i < size; i += 997)
            clear[i] = static_cast<char>(i % 251);
        for (const qsizetype step : {kPiece / 3, kPiece, 4 * kPiece})
            BOOST_TEST((opened(cipher, sealed(cipher, clear, step)).value() == clear),
                       size << " by " << step);
    }
}

BOOST_AUTO_TEST_CASE(what_was_altered_cut_moved_or_of_another_key_does_not_open) {
    const Cipher cipher = newCipher();
    const QByteArray clear = QByteArray("Odile Marchandeau\n").repeated(40'000); // three pieces
    const QByteArray whole = sealed(cipher, clear, kPiece);
    BOOST_TEST(!whole.contains("Odile"));
    BOOST_TEST(refused(newCipher(), whole));
    BOOST_TEST(refused(cipher, {}));
    BOOST_TEST(refused(cipher, whole + '\0'));
    for (const qsizetype at : {qsizetype(0), qsizetype(12), qsizetype(40), kPiece, whole.size() - 1}) {
        QByteArray altered = whole;
        altered[at] = static_cast<char>(altered[at] ^ 1);
        BOOST_TEST(refused(cipher, altered), "byte " << at);
        BOOST_TEST(refused(cipher, whole.left(at)), "cut at " << at);
    }
    constexpr qsizetype kHead = 36, kSealedPiece = kPiece + 17;
    BOOST_TEST(refused(cipher, whole.left(kHead + kSealedPiece))); // at the end of a piece
    BOOST_TEST(refused(cipher, whole.left(kHead) + whole.mid(kHead + kSealedPiece)));
}

BOOST_AUTO_TEST_CASE(who_reads_may_stop_it) {
    const Cipher cipher = newCipher();
    QByteArray whole = sealed(cipher, QByteArray(3 * kPiece, 'a'), kPiece);
    QBuffer buffer(&whole);
    buffer.open(QIODevice::ReadOnly);
    int pieces = 0;
    const base::Status status = cipher.openFile(buffer, [&pieces](const QByteArray&) -> base::Status {
        ++pieces;
        return base::echec(base::Erreur::saisie(QStringLiteral("assez"), QStringLiteral("Assez.")));
    });
    BOOST_TEST((status.error().code == QLatin1String("assez")));
    BOOST_TEST(pieces == 1);
}

BOOST_AUTO_TEST_SUITE_END()
