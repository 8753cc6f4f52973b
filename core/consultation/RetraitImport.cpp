#include "core/consultation/RetraitImport.h"

#include "core/consultation/Contributions.h"
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
                           Consultation::tr("« contributions imports » les énumère avec leur identifiant.")));
    return echec(Erreur::refus(
        QStringLiteral("import.ambigu"),
        Consultation::tr("« %1 » désigne %2 imports.").arg(asked.left(kShown)).arg(matches.size()),
        Consultation::tr("Donnez l’identifiant en entier.")));
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
    if (plan.retire)
        return plan;
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
            Consultation::tr(
                "Du travail repose sur l’import de « %1 » : %2 contributions codées, %3 citations "
                "d’arguments qui perdraient leur texte.")
                .arg(plan.fichier.left(kShown))
                .arg(plan.codees)
                .arg(plan.citees),
            Consultation::tr("Confirmez pour le retirer quand même : codages et citations sont gardés, et "
                             "reviennent avec l’import.")));
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
            {QStringLiteral("citees"), citees}};
}

QString RetraitImport::texte() const {
    QString text = Consultation::tr("Import de « %1 » (%2) : %3 contributions quittent « %4 »")
                       .arg(fichier, importeLe.left(10))
                       .arg(contributions)
                       .arg(consultation);
    if (reviennent > 0)
        text += Consultation::tr(", %1 plus anciennes y reviennent").arg(reviennent);
    if (codees > 0)
        text +=
            Consultation::tr(" ; %1 étaient codées : leurs codages sont gardés, sans compter").arg(codees);
    if (citees > 0)
        text += Consultation::tr(" ; %1 citations d’arguments restent sans leur texte").arg(citees);
    return text + u'.';
}

} // namespace isegorie::consultation
