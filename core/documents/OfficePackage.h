// What Word and PowerPoint files have in common: an archive of parts, their types and their relations.
#pragma once

#include "core/documents/DocumentInfo.h"
#include "core/documents/ZipWriter.h"

namespace isegorie::documents {

/// A relation of a part to another: its id is "rId" and its place, from 1.
struct OfficeRelation {
    QString type;  ///< Last word of the type: "image", "slide", "styles"…
    QString cible; ///< As seen from the part's folder.
};

class OfficePackage {
public:
    /// principal: "word/document.xml"; typePrincipal: its content type.
    OfficePackage(const QString& principal, const QString& typePrincipal) : m_main(principal) {
        addType(principal, typePrincipal);
    }

    /// typeContenu empty: known by the ending (xml, rels, png).
    void add(const QString& nom, const QByteArray& octets, const QString& typeContenu = {});
    void addRelations(const QString& part, const QList<OfficeRelation>& relations);
    base::Result<QByteArray> bytes(const DocumentInfo& info) const;

private:
    void addType(const QString& nom, const QString& type) { m_types.append({nom, type}); }

    QString m_main;
    QList<ZipPart> m_parts;
    QList<std::pair<QString, QString>> m_types;
};

/// A part of the resources: "docx/styles.xml".
QByteArray officeResource(const char* name);

} // namespace isegorie::documents
