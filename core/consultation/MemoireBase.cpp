#include "core/consultation/MemoireBase.h"

#include "core/base/Identifiant.h"

#include <QFileInfo>

#include <algorithm>

namespace isegorie::consultation {

using base::echec;
using base::Result;
using storage::Row;

Result<std::unique_ptr<MemoireBase>> MemoireBase::ouvrir(const storage::Database& database,
                                                         const QString& concertationId,
                                                         const QString& consultation) {
    std::unique_ptr<MemoireBase> memoire(
        new MemoireBase(database, concertationId, consultation.simplified()));
    const auto read =
        database.each(QStringLiteral("consultation/consultations"),
                      {{QStringLiteral("concertation"), concertationId}}, [&memoire](const Row& row) {
                          memoire->m_all.append({row.text("id"), row.text("libelle"), row.text("signature")});
                      });
    if (!read)
        return echec(read.error());
    return memoire;
}

QString MemoireBase::freeName(const QString& name) const {
    const auto taken = [this](const QString& candidate) {
        return std::any_of(m_all.begin(), m_all.end(),
                           [&candidate](const ConsultationConnue& one) { return one.libelle == candidate; });
    };
    QString free = name;
    for (int rank = 2; taken(free); ++rank)
        free = QStringLiteral("%1 (%2)").arg(name).arg(rank);
    return free;
}

base::Status MemoireBase::readRetired(const QString& consultation) {
    m_retired.clear();
    if (consultation.isEmpty())
        return {};
    return m_database.each(
        QStringLiteral("consultation/retirees"), {{QStringLiteral("consultation"), consultation}},
        [this](const Row& row) { m_retired.insert(quint64(row.integer("cle")), row.integer("numero")); });
}

Result<Connues> MemoireBase::connues(const LectureContributions& lecture, const QString& nom) {
    const QString signature = lecture.signature();
    const auto found = std::find_if(m_all.begin(), m_all.end(), [&](const ConsultationConnue& one) {
        return m_consultation.isEmpty() ? one.signature == signature : one.libelle == m_consultation;
    });
    m_current = found - m_all.begin();
    Connues known;
    if (auto retired = readRetired(found == m_all.end() ? QString() : found->id); !retired)
        return echec(retired.error());
    if (found == m_all.end()) {
        const QString name =
            m_consultation.isEmpty() ? freeName(QFileInfo(nom).completeBaseName()) : m_consultation;
        m_all.append({base::newId(), name, signature, true});
        return known;
    }
    const auto read =
        m_database.each(QStringLiteral("consultation/connues"), {{QStringLiteral("consultation"), found->id}},
                        [&known](const Row& row) {
                            known.insert(quint64(row.integer("cle")),
                                         {std::uint64_t(row.integer("empreinte")), row.integer("numero")});
                        });
    return read ? Result<Connues>(std::move(known)) : echec(read.error());
}

Result<bool> MemoireBase::connait(std::uint64_t cle) {
    const auto row = m_database.first(QStringLiteral("consultation/connait"),
                                      {{QStringLiteral("concertation"), m_concertationId},
                                       {QStringLiteral("cle"), QVariant::fromValue(qint64(cle))}});
    return row ? Result<bool>(!row->isEmpty()) : echec(row.error());
}

} // namespace isegorie::consultation
