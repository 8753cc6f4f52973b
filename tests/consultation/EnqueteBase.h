// A base with a concertation, « Ville », and the answers of a questionnaire as a platform exports them.
#pragma once

#include "core/base/Identifiant.h"
#include "core/consultation/ImportEdits.h"
#include "core/consultation/TextesBase.h"
#include "tests/support/TempBase.h"

#include <QFile>
#include <QTemporaryDir>

namespace isegorie::tests {

inline QString text(const char* value) {
    return QString::fromUtf8(value);
}

struct EnqueteBase {
    TempBase base;
    QTemporaryDir outside; ///< Of what is read and written; the base's own folder holds the base only.
    QString concertation = base::newId();

    EnqueteBase() {
        base.apply(storage::Edit(QStringLiteral("Créer"))
                       .insert(QStringLiteral("concertation"), concertation,
                               {{QStringLiteral("titre"), QStringLiteral("Ville")},
                                {QStringLiteral("cree_le"), QStringLiteral("2026-01-01")}}));
    }
    explicit EnqueteBase(const QByteArray& csv) : EnqueteBase() { import(csv); }

    void import(const QByteArray& csv, const QString& name = QStringLiteral("enquete.csv")) {
        QFile file(outside.filePath(name));
        BOOST_REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(csv);
        file.close();
        consultation::DemandeImport demand;
        demand.chemin = file.fileName();
        demand.concertationId = concertation;
        demand.sansIdentites = true;
        require(consultation::importer(base.database(), nullptr, demand));
    }
    consultation::ChampTexte field(const char* name = "") {
        return require(consultation::champNomme(
            require(consultation::champsTexte(base.database(), concertation)), text(name)));
    }
    consultation::QuestionFermee question(const char* name) {
        return require(consultation::questionNommee(
            require(consultation::questionsFermees(base.database(), concertation)), text(name)));
    }
};

} // namespace isegorie::tests
