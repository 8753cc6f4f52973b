#include "core/marche/BonParametres.h"

#include "core/base/Identifiant.h"
#include "core/base/Texte.h"
#include "core/marche/BonControle.h"
#include "core/marche/BonNumero.h"
#include "core/marche/Siret.h"

#include <QCoreApplication>

namespace isegorie::marche {

using base::echec;
using base::Erreur;
using base::Result;
using base::Status;
using storage::Edit;

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("BonParametres", text);
}

QStringList toList(const QString& text) {
    QStringList items;
    for (const QString& item : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (!item.trimmed().isEmpty())
            items << item.trimmed();
    }
    return items;
}

const DefinitionParametre* find(const QString& cle) {
    for (const DefinitionParametre& definition : definitionsParametres()) {
        if (definition.cle == cle)
            return &definition;
    }
    return nullptr;
}

Erreur refused(const DefinitionParametre& definition, const QString& message) {
    return Erreur::saisie(QStringLiteral("parametre.valeur"),
                          QStringLiteral("%1 : %2").arg(definition.libelle, message));
}

Result<QString> checkInteger(const DefinitionParametre& definition, const QString& valeur) {
    struct Bounds {
        const char* cle;
        int min, max;
    };
    static constexpr Bounds kBounds[] = {{"marche.seuil_alerte", 1, 100},
                                         {"bon.taux_tva", 0, 10'000},
                                         {"livrable.admission_tacite_mois", 1, 24},
                                         {"livrable.representation_jours", 1, 365},
                                         {"penalite.observations_jours", 15, 365}};
    bool isNumber = false;
    const int number = valeur.toInt(&isNumber);
    for (const Bounds& bounds : kBounds) {
        if (definition.cle == QLatin1String(bounds.cle) &&
            (!isNumber || number < bounds.min || number > bounds.max))
            return echec(refused(
                definition, tr("un nombre entier de %1 à %2 est attendu.").arg(bounds.min).arg(bounds.max)));
    }
    return QString::number(number);
}

Result<QString> checkMentions(const DefinitionParametre& definition, const QString& valeur) {
    QStringList known;
    for (const Mention& mention : mentions())
        known << mention.cle;
    const QStringList wanted = toList(valeur);
    for (const QString& cle : wanted) {
        if (!known.contains(cle))
            return echec(refused(definition, tr("« %1 » n’est pas une mention connue ; les mentions sont %2.")
                                                 .arg(cle, known.join(QStringLiteral(", ")))));
    }
    return wanted.join(QStringLiteral(", "));
}

Result<QString> checkValue(const DefinitionParametre& definition, const QString& valeur) {
    const QString text = valeur.trimmed();
    if (definition.genre == DefinitionParametre::Genre::Entier)
        return checkInteger(definition, text);
    if (definition.genre == DefinitionParametre::Genre::Liste)
        return checkMentions(definition, text);
    if (definition.cle == QLatin1String("acheteur.siret") && !text.isEmpty())
        return parseSiret(text);
    if (definition.cle.startsWith(QLatin1String("bon.format_")))
        if (const Status valid = checkFormat(text, definition.cle == QLatin1String("bon.format_avenant"));
            !valid)
            return echec(refused(definition, valid.error().message));
    return text;
}

} // namespace

Result<QHash<QString, QString>> valeursParametres(const storage::Database& database) {
    QHash<QString, QString> values;
    for (const DefinitionParametre& definition : definitionsParametres())
        values.insert(definition.cle, definition.defaut);
    const Status status =
        database.each(QStringLiteral("marche/parametres"), {},
                      [&values](const storage::Row& row) { values[row.text("cle")] = row.text("valeur"); });
    if (!status)
        return echec(status.error());
    return values;
}

Result<ParametresBon> loadParametres(const storage::Database& database) {
    const auto values = valeursParametres(database);
    if (!values)
        return echec(values.error());
    const auto text = [&values](const char* cle) { return values->value(QLatin1String(cle)); };
    ParametresBon result;
    result.acheteurNom = text("acheteur.nom");
    result.acheteurSiret = text("acheteur.siret");
    result.acheteurAdresse = text("acheteur.adresse");
    result.signataire = text("bon.signataire");
    result.delegation = text("bon.delegation");
    result.serviceExecutant = text("bon.service_executant");
    result.contactAdmission = text("bon.contact_admission");
    result.lieu = text("bon.lieu");
    result.formatNumero = text("bon.format_numero");
    result.formatAvenant = text("bon.format_avenant");
    result.mentionsObligatoires = toList(text("mentions.obligatoires"));
    result.seuilAlertePourCent = text("marche.seuil_alerte").toInt();
    result.tauxTva = text("bon.taux_tva").toInt();
    result.admissionTaciteMois = text("livrable.admission_tacite_mois").toInt();
    result.representationJours = text("livrable.representation_jours").toInt();
    result.observationsPenaliteJours = text("penalite.observations_jours").toInt();
    return result;
}

Result<QString> parametre(const storage::Database& database, const QString& cle) {
    const auto values = valeursParametres(database);
    if (!values)
        return echec(values.error());
    return values->value(cle);
}

Result<Edit> setParametre(const storage::Database& database, const QString& cle, const QString& valeur) {
    const DefinitionParametre* definition = find(cle);
    if (definition == nullptr)
        return echec(Erreur::saisie(QStringLiteral("parametre.inconnu"),
                                    tr("Le réglage « %1 » n’existe pas.").arg(cle)));
    const auto checked = checkValue(*definition, valeur);
    if (!checked)
        return echec(checked.error());
    const auto row = database.first(QStringLiteral("marche/parametre_id"), {{QStringLiteral("cle"), cle}});
    if (!row)
        return echec(row.error());
    Edit edit(tr("Modifier le réglage « %1 »").arg(definition->libelle));
    const QString text = base::stored(*checked);
    if (row->isEmpty())
        edit.insert(QStringLiteral("parametre"), base::newId(),
                    {{QStringLiteral("cle"), cle}, {QStringLiteral("valeur"), text}});
    else
        edit.update(QStringLiteral("parametre"), row->value(QStringLiteral("id")).toString(),
                    {{QStringLiteral("valeur"), text}});
    return edit;
}

} // namespace isegorie::marche
