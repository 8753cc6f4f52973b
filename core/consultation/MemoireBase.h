// What of a concertation is imported already.
#pragma once

#include "core/consultation/ImportContributions.h"
#include "core/storage/Database.h"

namespace isegorie::consultation {

struct ConsultationConnue {
    QString id, libelle, signature;
    bool nouvelle = false; ///< Not stored yet.
    bool dIci = false;     ///< Begun by this import: a second file of it may go on with it.
};

class MemoireBase : public Memoire {
public:
    /// `consultation`: name of the one that every file continues; empty: told by the headers, unless what
    /// bears the same identities there says something else. `nouvelle`: none of those that are stored.
    static base::Result<std::unique_ptr<MemoireBase>> ouvrir(const storage::Database& database,
                                                             const QString& concertationId,
                                                             const QString& consultation,
                                                             bool nouvelle = false);

    base::Result<Connues> connues(LectureContributions& lecture, const QString& nom) override;
    QString consultation() const override { return courante().libelle; }
    QString continuee() const override { return courante().nouvelle ? QString() : courante().libelle; }
    std::optional<Ecartee> ecartee() const override { return m_ecartee; }
    QString semblable() const override { return m_alike; }
    base::Result<bool> connait(std::uint64_t cle) override;
    /// Rows with this key of imports that were undone: done again, they must not stand beside the newer one.
    QList<qint64> retirees(std::uint64_t cle) const { return m_retired.values(cle); }
    /// The one that the file last asked about continues, or a new one.
    const ConsultationConnue& courante() const { return m_all.at(m_current); }
    /// From now on the current one is known.
    void retient() { m_all[m_current].nouvelle = false; }

private:
    MemoireBase(const storage::Database& database, QString concertationId, QString consultation,
                bool nouvelle)
        : m_database(database),
          m_concertationId(std::move(concertationId)),
          m_consultation(std::move(consultation)),
          m_fresh(nouvelle) {}
    QString freeName(const QString& name) const;
    base::Status readRetired(const QString& consultation);
    base::Result<Connues> readKnown(const QString& consultation) const;
    base::Result<Ecartee> compare(const Connues& known, const std::vector<PremiereContribution>& first) const;
    base::Status findAlike(const LectureContributions& lecture);
    base::Result<qsizetype> choose(LectureContributions& lecture, Connues& known);
    base::Result<qsizetype> byHeaders(LectureContributions& lecture, Connues& known);

    const storage::Database& m_database;
    QString m_concertationId, m_consultation;
    bool m_fresh;
    std::optional<Ecartee> m_ecartee;
    QString m_alike;
    QList<ConsultationConnue> m_all;
    qsizetype m_current = 0;
    QMultiHash<quint64, qint64> m_retired; ///< Of the current one, by key.
};

} // namespace isegorie::consultation
