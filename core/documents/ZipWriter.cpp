#include "core/documents/ZipWriter.h"

#include "core/documents/Textes.h"

#include <zip.h>

namespace isegorie::documents {

namespace {

base::Erreur notMade() {
    return base::Erreur::systeme(QStringLiteral("archive.ecriture"),
                                 Documents::tr("Le document n’a pas pu être composé."),
                                 Documents::tr("Fermez d’autres programmes, puis réessayez."));
}

bool addPart(zip_t* archive, const ZipPart& part) {
    zip_source_t* source =
        zip_source_buffer(archive, part.octets.constData(), zip_uint64_t(part.octets.size()), 0);
    if (source == nullptr)
        return false;
    const zip_int64_t index = zip_file_add(archive, part.nom.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return false;
    }
    const auto place = static_cast<zip_uint64_t>(index);
    constexpr zip_uint16_t kFirstDay = 0x21; // 1 January 1980, the oldest that the format knows
    return zip_file_set_dostime(archive, place, 0, kFirstDay, 0) == 0 &&
           zip_set_file_compression(archive, place, part.comprime ? ZIP_CM_DEFLATE : ZIP_CM_STORE, 0) == 0;
}

} // namespace

base::Result<QByteArray> zipBytes(const QList<ZipPart>& parts) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* memory = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_t* archive = memory != nullptr ? zip_open_from_source(memory, ZIP_TRUNCATE, &error) : nullptr;
    zip_error_fini(&error);
    if (archive == nullptr) {
        if (memory != nullptr)
            zip_source_free(memory);
        return base::echec(notMade());
    }
    zip_source_keep(memory); // beyond the archive, to be read
    bool made = true;
    for (const ZipPart& part : parts)
        made = made && addPart(archive, part);
    if (!made || zip_close(archive) != 0) {
        zip_discard(archive);
        zip_source_free(memory);
        return base::echec(notMade());
    }
    zip_stat_t stat;
    zip_source_open(memory);
    zip_source_stat(memory, &stat);
    QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(memory, bytes.data(), stat.size);
    zip_source_close(memory);
    zip_source_free(memory);
    if (read != static_cast<zip_int64_t>(bytes.size()))
        return base::echec(notMade());
    return bytes;
}

} // namespace isegorie::documents
