// The history in words: names of tables and columns, and values as a person writes them.
#pragma once

#include <QString>
#include <QStringList>
#include <QVariant>

namespace isegorie::storage {

struct AuditEntry;

/// "Question posée" for the column question, of whatever table; the bare column when it is unknown.
QString columnLabel(const QString& column);
/// Identities and places in a list mean nothing to a reader: they have no label.
bool isTechnical(const QString& column);
/// "la réunion" for reunion.
QString tableLabel(const QString& table);
/// Amounts, dates, choices as shown on screen; long texts shortened; "vide" for nothing.
QString valueText(const QString& column, const QVariant& value);
/// One line a changed field: "Question posée : « a » → « b »"; one line for a created or removed row.
QStringList describeChange(const storage::AuditEntry& entry);
/// What the user did in one go, of entries newest first.
struct ActeHistorique {
    QString libelle; ///< "Annulation : Modifier la question".
    QString auteur;
    QString moment; ///< As momentText.
    QStringList lignes;
};
QList<ActeHistorique> actes(const QList<AuditEntry>& entries);
/// "aujourd’hui à 14:32", "hier à 9:05", "le 24 novembre 2026 à 14:32", in local time.
QString momentText(const QString& utcIso);

} // namespace isegorie::storage
