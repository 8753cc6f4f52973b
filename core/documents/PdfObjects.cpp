#include "core/documents/PdfObjects.h"

#include <QString>

#include <cstdlib>

namespace isegorie::documents {

QList<QByteArray> PdfObject::keys() const {
    QList<QByteArray> keys;
    qpdf_oh_begin_dict_key_iter(m_file, m_handle);
    while (qpdf_oh_dict_more_keys(m_file) != QPDF_FALSE)
        keys << QByteArray(qpdf_oh_dict_next_key(m_file));
    return keys;
}

void PdfObject::set(const char* name, const PdfObject& value) const {
    qpdf_oh_replace_key(m_file, m_handle, name, value.m_handle);
}

PdfObject PdfObject::dictionary() const {
    return isStream() ? PdfObject(m_file, qpdf_oh_get_dict(m_file, m_handle)) : *this;
}

QByteArray PdfObject::name() const {
    return qpdf_oh_is_name(m_file, m_handle) != QPDF_FALSE ? QByteArray(qpdf_oh_get_name(m_file, m_handle))
                                                           : QByteArray();
}

QByteArray PdfObject::text() const {
    return {qpdf_oh_get_utf8_value(m_file, m_handle)};
}

QByteArray PdfObject::data() const {
    unsigned char* buffer = nullptr;
    size_t size = 0;
    qpdf_oh_get_stream_data(m_file, m_handle, qpdf_dl_all, nullptr, &buffer, &size);
    const std::unique_ptr<unsigned char, decltype(&std::free)> owner(buffer, &std::free);
    return buffer != nullptr ? QByteArray(reinterpret_cast<const char*>(buffer), qsizetype(size))
                             : QByteArray();
}

void PdfObject::setData(const QByteArray& bytes) const {
    qpdf_oh_replace_stream_data(m_file, m_handle, reinterpret_cast<const unsigned char*>(bytes.constData()),
                                size_t(bytes.size()), qpdf_oh_new_null(m_file), qpdf_oh_new_null(m_file));
}

namespace {

bool readFrom(qpdf_data file, const QByteArray& bytes) {
    qpdf_silence_errors(file);
    qpdf_set_suppress_warnings(file, QPDF_TRUE);
    return qpdf_read_memory(file, "pdf", bytes.constData(), quint64(bytes.size()), nullptr) == QPDF_SUCCESS;
}

} // namespace

PdfObjects::PdfObjects(const QByteArray& bytes)
    : m_bytes(bytes), m_file(qpdf_init()), m_sound(readFrom(m_file.get(), m_bytes)) {}

QList<PdfObject> PdfObjects::all() const {
    QList<PdfObject> objects;
    const int count = int(trailer().key("/Size").number());
    for (int id = 1; id < count; ++id)
        objects << PdfObject(m_file.get(), qpdf_get_object_by_id(m_file.get(), id, 0));
    return objects;
}

PdfObject PdfObjects::indirect(const PdfObject& value) const {
    return {m_file.get(), qpdf_make_indirect_object(m_file.get(), value.handle())};
}

PdfObject PdfObjects::newName(const QByteArray& name) const {
    return {m_file.get(), qpdf_oh_new_name(m_file.get(), name.constData())};
}

PdfObject PdfObjects::newString(const QByteArray& ascii) const {
    return {m_file.get(), qpdf_oh_new_string(m_file.get(), ascii.constData())};
}

PdfObject PdfObjects::newText(const QString& text) const {
    return {m_file.get(), qpdf_oh_new_unicode_string(m_file.get(), text.toUtf8().constData())};
}

QByteArray PdfObjects::written() const {
    const qpdf_data file = m_file.get();
    qpdf_oh_remove_key(file, qpdf_get_trailer(file), "/ID"); // else half of the former one is kept
    qpdf_init_write_memory(file);
    qpdf_set_deterministic_ID(file, QPDF_TRUE);
    qpdf_set_object_stream_mode(file, qpdf_o_disable);  // PDF 1.4 knows none
    qpdf_set_newline_before_endstream(file, QPDF_TRUE); // ISO 19005-1, 6.1.7
    if (qpdf_write(file) != QPDF_SUCCESS || qpdf_has_error(file) != QPDF_FALSE)
        return {};
    return {reinterpret_cast<const char*>(qpdf_get_buffer(file)), qsizetype(qpdf_get_buffer_length(file))};
}

} // namespace isegorie::documents
