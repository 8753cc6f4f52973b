#include "core/consultation/RetraitImport.h"

#include "core/base/Dates.h"
#include "core/consultation/Contributions.h"
#include "core/consultation/Sortie.h"
#include "core/consultation/Suites.h"
#include "core/consultation/Textes.h"
#include "core/storage/StoredValues.h"

namespace isegorie::consultation {

using base::echec;
using base::Erreur;
using base::Result;
using storage::Edit;

namespace {

constexpr qsizetype kShown = 80;

QString textOf(const QJsonValue& import, const char* key) {
    return import[QLatin1String(key)].toString();
}

/// The whole id, then its beginning, then the name of a file.
QList<QJsonValue> matching(const QJsonArray& imports, const QString& designation) {
    QList<QJsonValue> byBeginning, byFile;
    for (const QJsonValue& one : imports) {
        if (textOf(one, "id") == designation)
            return {one};
        if (textOf(one, "id").startsWith(designation, Qt::CaseInsensitive))
            byBeginning << one;
        if (textOf(one, "fichier").compare(designation, Qt::CaseInsensitive) == 0)
            byFile << one;
    }
    return byBeginning.isEmpty() ? byFile : byBeginning;
}

Result<QJsonValue> found(const QJsonArray& imports, const QString& designation) {
    const QString asked = designation.trimmed();
    const QList<QJsonValue> matches = asked.isEmpty() ? QList<QJsonValue>() : matching(imports, asked);
    if (matches.size() == 1)
        return matches.first();
    if (matches.isEmpty())
        return echec(
            Erreur::saisie(QStringLiteral("import.inconnu"),
                           Consultation::tr("Aucun import ne se désigne par « %1 ».").arg(asked.left(kShown)),
                           Consultation::tr("Donnez l’identifiant de l’import, que leur liste montre.")));
    return echec(Erreur::refus(
        QStringLiteral("import.ambigu"),
        Consultation::tr("« %1 » désigne %2 imports.").arg(asked.left(kShown)).arg(matches.size()),
        Consultation::tr("Donnez l’identifiant en entier.")));
}

QString counted(qint64 count, const QString& words) {
    return words.arg(entierTexte(count));
}

/// « 2 contributions codées », « 1 citation d’argument »: of what there is.
QStringList workOn(const RetraitImport& plan) {
    QStringList said;
    if (plan.codees > 0)
        said << counted(plan.codees,
                        Consultation::tr("%1 contribution(s) codée(s)", nullptr, int(plan.codees)));
    if (plan.citees > 0)
        said << counted(plan.citees,
                        Consultation::tr("%1 citation(s) d’arguments", nullptr, int(plan.citees)));
    if (plan.verbatims > 0)
        said << counted(plan.verbatims,
                        Consultation::tr("%1 verbatim(s) de la synthèse", nullptr, int(plan.verbatims)));
    return said;
}

Result<Edit> with(Edit edit, const Result<Suites>& suites) {
    if (!suites)
        return echec(suites.error());
    edit.append(suites->edit);
    return edit;
}

} // namespace

Result<RetraitImport> planRetrait(const storage::Database& database, const QString& concertationId,
                                  const QString& designation) {
    const auto imports = importsDe(database, concertationId);
    if (!imports)
        return echec(imports.error());
    const auto import = found(*imports, designation);
    if (!import)
        return echec(import.error());
    RetraitImport plan;
    plan.id = textOf(*import, "id");
    plan.fichier = textOf(*import, "fichier");
    plan.consultation = textOf(*import, "consultation");
    plan.importeLe = textOf(*import, "importe_le");
    plan.retire = !(*import)[QLatin1String("retire_le")].isNull();
    const auto row =
        database.first(QStringLiteral("consultation/retrait_import"), {{QStringLiteral("import"), plan.id}});
    if (!row)
        return echec(row.error());
    const auto count = [&row](const char* key) { return row->value(QLatin1String(key)).toLongLong(); };
    plan.contributions = count("contributions");
    plan.reviennent = count("reviennent");
    plan.suivies = count("suivies");
    plan.codees = count("codees");
    plan.citees = count("citees");
    plan.verbatims = count("verbatims");
    return plan;
}

Result<Edit> retirerImport(const storage::Database& database, const RetraitImport& plan, bool force) {
    if (plan.retire)
        return echec(Erreur::refus(
            QStringLiteral("import.retire"),
            Consultation::tr("L’import de « %1 » est déjà retiré.").arg(plan.fichier.left(kShown))));
    if (plan.suivies > 0)
        return echec(Erreur::refus(
            QStringLiteral("import.suivi"),
            Consultation::tr(
                "Un import plus récent corrige des contributions de « %1 » (%2) : sans celui-ci, "
                "leur version d’avant reviendrait à côté de la nouvelle.")
                .arg(plan.fichier.left(kShown))
                .arg(plan.suivies),
            Consultation::tr("Retirez d’abord l’import plus récent.")));
    if (plan.porte() && !force)
        return echec(Erreur::refus(
            QStringLiteral("import.porte"),
            Consultation::tr("Du travail repose sur l’import de « %1 » : %2.")
                .arg(plan.fichier.left(kShown), workOn(plan).join(QStringLiteral(", "))),
            Consultation::tr("Confirmez pour le retirer quand même : codages, citations et verbatims sont "
                             "gardés sans leur texte, et le retrouvent avec l’import.")));
    Edit edit(Consultation::tr("Retirer l’import de « %1 »").arg(plan.fichier.left(kShown)));
    edit.update(QStringLiteral("import_contributions"), plan.id,
                {{QStringLiteral("retire_le"), storage::storedMoment()}});
    return with(std::move(edit), retoursDesImports(database, {plan.id}));
}

Result<Edit> reprendreImport(const storage::Database& database, const RetraitImport& plan) {
    if (!plan.retire)
        return echec(Erreur::refus(
            QStringLiteral("import.en-vigueur"),
            Consultation::tr("L’import de « %1 » est en vigueur.").arg(plan.fichier.left(kShown))));
    Edit edit(Consultation::tr("Reprendre l’import de « %1 »").arg(plan.fichier.left(kShown)));
    edit.update(QStringLiteral("import_contributions"), plan.id, {{QStringLiteral("retire_le"), QVariant()}});
    return with(std::move(edit), suitesDesImports(database, {plan.id}));
}

QJsonObject RetraitImport::toJson() const {
    return {{QStringLiteral("id"), id},
            {QStringLiteral("fichier"), fichier},
            {QStringLiteral("consultation"), consultation},
            {QStringLiteral("importe_le"), importeLe},
            {QStringLiteral("retire"), retire},
            {QStringLiteral("contributions"), contributions},
            {QStringLiteral("reviennent"), reviennent},
            {QStringLiteral("suivies"), suivies},
            {QStringLiteral("codees"), codees},
            {QStringLiteral("citees"), citees},
            {QStringLiteral("verbatims"), verbatims}};
}

QString RetraitImport::texte() const {
    const QString import =
        Consultation::tr("Import de « %1 » (%2)")
            .arg(fichier, base::dateLongue(QDate::fromString(importeLe.left(10), Qt::ISODate)));
    if (contributions == 0)
        return retire ? Consultation::tr("%1 : rien ne revient, un import plus récent remplace ce qu’il "
                                         "apportait, ou c’était déjà là.")
                            .arg(import)
                      : Consultation::tr("%1 : rien n’en est en vigueur.").arg(import);
    QStringList said{
        (retire
             ? Consultation::tr("%1 : %2 contribution(s) de retour dans « %3 »", nullptr, int(contributions))
             : Consultation::tr("%1 : %2 contribution(s) de moins dans « %3 »", nullptr, int(contributions)))
            .arg(import, entierTexte(contributions), consultation)};
    if (reviennent > 0)
        said << counted(
            reviennent,
            retire ? Consultation::tr("%1 plus ancienne(s) de nouveau remplacée(s)", nullptr, int(reviennent))
                   : Consultation::tr("%1 plus ancienne(s) de retour", nullptr, int(reviennent)));
    if (porte())
        said << (retire ? Consultation::tr("avec leur texte : %1")
                        : Consultation::tr("gardé sans texte : %1"))
                    .arg(workOn(*this).join(QStringLiteral(", ")));
    return said.join(QStringLiteral(" ; ")) + u'.';
}

} // namespace isegorie::consultation
