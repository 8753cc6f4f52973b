// The objects of a PDF file, through qpdf's C interface (its C++ one does not compile with clang in C++20).
#pragma once

#include <QByteArray>
#include <QList>
#include <qpdf/qpdf-c.h>

#include <memory>

namespace isegorie::documents {

/// A handle: cheap to copy, valid while its PdfObjects lives.
class PdfObject {
public:
    PdfObject(qpdf_data file, qpdf_oh handle) : m_file(file), m_handle(handle) {}

    PdfObject key(const char* name) const { return {m_file, qpdf_oh_get_key(m_file, m_handle, name)}; }
    PdfObject item(int index) const { return {m_file, qpdf_oh_get_array_item(m_file, m_handle, index)}; }
    int itemCount() const { return qpdf_oh_get_array_n_items(m_file, m_handle); }
    QList<QByteArray> keys() const;
    bool has(const char* name) const { return qpdf_oh_has_key(m_file, m_handle, name) != QPDF_FALSE; }
    void set(const char* name, const PdfObject& value) const;

    bool isDictionary() const { return qpdf_oh_is_dictionary(m_file, m_handle) != QPDF_FALSE; }
    bool isStream() const { return qpdf_oh_is_stream(m_file, m_handle) != QPDF_FALSE; }
    /// The dictionary itself, or that of a stream.
    PdfObject dictionary() const;
    QByteArray name() const; ///< With its slash; empty when it is no name.
    QByteArray text() const; ///< A string, in UTF-8.
    double number() const { return qpdf_oh_get_numeric_value(m_file, m_handle); }
    /// Content of a stream, decoded when it can be.
    QByteArray data() const;
    void setData(const QByteArray& bytes) const; ///< Uncompressed.
    qpdf_oh handle() const { return m_handle; }

private:
    qpdf_data m_file;
    qpdf_oh m_handle;
};

class PdfObjects {
public:
    /// Reads a whole file; check isSound() before anything else. `bytes` are kept.
    explicit PdfObjects(const QByteArray& bytes);

    bool isSound() const { return m_sound; }
    PdfObject root() const { return {m_file.get(), qpdf_get_root(m_file.get())}; }
    PdfObject trailer() const { return {m_file.get(), qpdf_get_trailer(m_file.get())}; }
    int pageCount() const { return qpdf_get_num_pages(m_file.get()); }
    PdfObject page(int index) const { return {m_file.get(), qpdf_get_page_n(m_file.get(), size_t(index))}; }
    /// Every object by its number, from 1; absent ones are null.
    QList<PdfObject> all() const;

    /// The same value as an object of its own, referred to.
    PdfObject indirect(const PdfObject& value) const;
    PdfObject newDictionary() const { return {m_file.get(), qpdf_oh_new_dictionary(m_file.get())}; }
    PdfObject newName(const QByteArray& name) const;
    PdfObject newString(const QByteArray& ascii) const;
    PdfObject newText(const QString& text) const;
    PdfObject newTrue() const { return {m_file.get(), qpdf_oh_new_bool(m_file.get(), QPDF_TRUE)}; }

    /// The file as PDF/A-1 wants it written, its identifier drawn from its content; empty on failure.
    QByteArray written() const;

private:
    struct Cleanup {
        void operator()(qpdf_data file) const { qpdf_cleanup(&file); }
    };

    QByteArray m_bytes;
    std::unique_ptr<std::remove_pointer_t<qpdf_data>, Cleanup> m_file;
    bool m_sound;
};

} // namespace isegorie::documents
