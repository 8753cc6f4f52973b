#include "tests/documents/XlsxFixture.h"
#include "tests/fuzz/FuzzExport.h"

/// The first byte decides: the bytes are the archive, or one of the files of a sound one.
// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer calls this name
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size) {
    using namespace isegorie;
    if (size < 1)
        return 0;
    QByteArray bytes(reinterpret_cast<const char*>(data) + 1, qsizetype(size - 1));
    if (data[0] % 2 == 0)
        bytes = tests::zipOf({{QStringLiteral("a-open-data-proposals.csv"), bytes},
                              {QStringLiteral("dossier/b.json"), "[{\"id\":1,\"texte\":\"Bonjour\"}]"}});
    tests::planExport(bytes, QStringLiteral("essai.zip"));
    return 0;
}
