#include "core/documents/RecordReader.h"

/// JSON, JSON by lines, or whatever else the bytes are taken for.
// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer calls this name
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size) {
    using namespace isegorie::documents;
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    const auto reader = openRecords(memorySource(bytes, QStringLiteral("essai.json")));
    if (!reader) {
        if (reader.error().message.isEmpty())
            __builtin_trap();
        return 0;
    }
    Record record;
    while (true) {
        const auto next = (*reader)->next(record);
        if (!next && next.error().message.isEmpty())
            __builtin_trap();
        if (!next || !*next)
            return 0;
    }
}
