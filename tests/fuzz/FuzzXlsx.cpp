#include "core/documents/Table.h"
#include "tests/documents/XlsxFixture.h"

/// The first byte chooses the part that the rest replaces in a sound package, or the package itself: a fuzzer
/// would otherwise spend its life on checksums.
// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer calls this name
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size) {
    using namespace isegorie;
    if (size < 1)
        return 0;
    QByteArray bytes(reinterpret_cast<const char*>(data) + 1, qsizetype(size - 1));
    auto parts = tests::workbookParts("<row><c t=\"s\" s=\"1\"><v>0</v></c></row>", "<si><t>code</t></si>");
    const auto chosen = qsizetype(data[0]);
    if (chosen < parts.size()) {
        parts[chosen].second = bytes;
        bytes = tests::zipOf(parts);
    }
    const auto table = documents::readTable(bytes, QStringLiteral("essai.xlsx"));
    if (!table && table.error().message.isEmpty())
        __builtin_trap();
    return 0;
}
