#include "core/consultation/Ecartees.h"

#include "core/consultation/Nettoyage.h"
#include "core/consultation/Prevol.h"
#include "core/consultation/RapportAnalyses.h"
#include "core/consultation/Textes.h"

namespace isegorie::consultation {

namespace {

/// Empty for nothing that is set aside.
base::Result<QString> alertOf(const storage::Database& database, const QString& concertationId,
                              qint64 number) {
    QString name;
    bool whole = false;
    QStringList questions;
    const auto read =
        database.each(QStringLiteral("consultation/ecart_de"),
                      {{QStringLiteral("concertation"), concertationId}, {QStringLiteral("numero"), number}},
                      [&](const storage::Row& row) {
                          name = nomContribution(row.text("identifiant"), number);
                          whole = whole || row.integer("entiere") == 1;
                          const QString question = sansBalises(row.text("libelle")).simplified();
                          questions << (question.isEmpty() ? Consultation::tr("Titre et texte") : question);
                      });
    if (!read)
        return base::echec(read.error());
    if (questions.isEmpty())
        return QString();
    if (whole)
        return Consultation::tr("Contribution %1 : mise de côté, les analyses ne la comptent pas.").arg(name);
    return Consultation::tr("Contribution %1 : mise de côté en partie, les analyses ne comptent pas ce "
                            "qu’elle dit à « %2 ».")
        .arg(name, questions.join(QStringLiteral(" », « ")));
}

} // namespace

QStringList nomsReponses(const QString& rangs, const QStringList& questions) {
    QStringList names;
    for (const QString& one : rangs.split(u',', Qt::SkipEmptyParts)) {
        const int rang = one.toInt();
        if (rang >= 0 && rang < questions.size())
            names << questions.at(rang);
        else
            names << (rang == kToutesReponses ? Consultation::tr("Toutes")
                                              : Consultation::tr("Titre et texte"));
    }
    return names;
}

base::Result<QStringList> alertesEcarts(const storage::Database& database, const QString& concertationId,
                                        const QList<qint64>& numeros) {
    QStringList alerts;
    for (const qint64 number : numeros) {
        const auto alert = alertOf(database, concertationId, number);
        if (!alert)
            return base::echec(alert.error());
        if (!alert->isEmpty())
            alerts << *alert;
    }
    return alerts;
}

} // namespace isegorie::consultation
