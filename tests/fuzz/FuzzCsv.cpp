#include "core/documents/Table.h"

// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer calls this name
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size) {
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    const auto table = isegorie::documents::readTable(bytes, QStringLiteral("essai.csv"));
    if (!table && table.error().message.isEmpty())
        __builtin_trap();
    return 0;
}
