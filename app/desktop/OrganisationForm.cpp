#include "app/desktop/OrganisationForm.h"

#include "core/marche/BonParametres.h"
#include "ui/shell/RecordForm.h"

#include <QCoreApplication>

#include <limits>

namespace isegorie::app {

namespace {

using marche::DefinitionParametre;

/// The settings are one record to the form: its columns are their keys.
const QString kRecord = QStringLiteral("parametres");

struct Group {
    QString title;
    QString subtitle;
    QStringList keys; ///< Beginnings of the keys shown.
};

QList<Group> groups() {
    return {{QCoreApplication::translate("Organisation", "Acheteur"),
             QCoreApplication::translate("Organisation", "Imprimé sur chaque bon de commande."),
             {QStringLiteral("acheteur.")}},
            {QCoreApplication::translate("Organisation", "Proposé sur chaque nouveau bon"),
             QCoreApplication::translate("Organisation",
                                         "Modifiable ensuite sur le bon, tant qu’il n’est pas notifié."),
             {QStringLiteral("bon.service"), QStringLiteral("bon.signataire"),
              QStringLiteral("bon.delegation"), QStringLiteral("bon.contact"), QStringLiteral("bon.lieu")}},
            {QCoreApplication::translate("Organisation", "Règles et délais"),
             QCoreApplication::translate("Organisation",
                                         "Les valeurs proposées sont celles du CCTP et du CCAG-PI 2021."),
             {QStringLiteral("bon.format"), QStringLiteral("bon.taux"), QStringLiteral("mentions."),
              QStringLiteral("marche."), QStringLiteral("livrable."), QStringLiteral("penalite.")}}};
}

bool belongs(const DefinitionParametre& definition, const Group& group) {
    for (const QString& beginning : group.keys)
        if (definition.cle.startsWith(beginning))
            return true;
    return false;
}

void addField(ui::RecordForm& form, const DefinitionParametre& definition) {
    const ui::RecordForm::Field field{definition.cle, definition.libelle, definition.aide};
    switch (definition.genre) {
    case DefinitionParametre::Genre::TexteLong:
    case DefinitionParametre::Genre::Liste:
        form.addLongText(field);
        break;
    case DefinitionParametre::Genre::Entier:
        form.addInteger(field, 0, std::numeric_limits<int>::max());
        break;
    case DefinitionParametre::Genre::Texte:
        form.addText(field);
        break;
    }
}

QVariantMap readAll(const storage::Database& database) {
    const auto stored = marche::valeursParametres(database).value_or(QHash<QString, QString>());
    QVariantMap values;
    for (const DefinitionParametre& definition : marche::definitionsParametres()) {
        const QString value = stored.value(definition.cle, definition.defaut);
        const bool number = definition.genre == DefinitionParametre::Genre::Entier;
        values.insert(definition.cle, number ? QVariant(value.toLongLong()) : QVariant(value));
    }
    return values;
}

QWidget* makeForm(ui::Session& session, const Group& group) {
    auto* form = new ui::RecordForm(session, QStringLiteral("parametre"));
    form->setReader([&session](const QString&) { return readAll(session.database()); });
    form->setWriter([&session](const QString&, const QString& column, const QVariant& value) {
        return marche::setParametre(session.database(), column, value.toString());
    });
    for (const DefinitionParametre& definition : marche::definitionsParametres())
        if (belongs(definition, group))
            addField(*form, definition);
    form->setRecord(kRecord);
    return form;
}

} // namespace

QList<ui::SettingsSection> organisationSettings(ui::Session& session) {
    QList<ui::SettingsSection> sections;
    for (const Group& group : groups())
        sections.append({group.title, group.subtitle, makeForm(session, group)});
    return sections;
}

} // namespace isegorie::app
