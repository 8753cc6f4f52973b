// What the columns of a file of volunteers are.
#include "core/recrutement/CriteresStandards.h"
#include "core/recrutement/ImportCandidats.h"
#include "core/recrutement/Textes.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace isegorie::recrutement {

using base::echec;
using base::Result;

namespace {

struct Role {
    RoleColonne role;
    const char* key;
    const char* libelle;
    std::initializer_list<const char*> entetes; ///< As texteCompare makes them.
};

const std::array<Role, 16> kRoles{{
    {RoleColonne::Ignoree, "ignoree", QT_TRANSLATE_NOOP("Recrut", "Ne pas importer"), {}},
    {RoleColonne::Identifiant,
     "identifiant",
     QT_TRANSLATE_NOOP("Recrut", "Identifiant"),
     {"ID", "IDENTIFIANT", "NATIONBUILDER ID", "NUMERO", "N", "NO", "REFERENCE", "REF", "CODE", "UNIQUE ID",
      "EXTERNAL ID", "ID REPONSE", "ID DE REPONSE"}},
    {RoleColonne::Nom,
     "nom",
     QT_TRANSLATE_NOOP("Recrut", "Nom"),
     {"NOM", "NOM DE FAMILLE", "NOM USUEL", "LAST NAME", "SURNAME", "NOM COMPLET", "NOM PRENOM",
      "NOM ET PRENOM", "PRENOM NOM", "NAME", "FULL NAME"}},
    {RoleColonne::Prenom,
     "prenom",
     QT_TRANSLATE_NOOP("Recrut", "Prénom"),
     {"PRENOM", "PRENOMS", "FIRST NAME", "FIRSTNAME", "GIVEN NAME"}},
    {RoleColonne::Courriel,
     "courriel",
     QT_TRANSLATE_NOOP("Recrut", "Courriel"),
     {"COURRIEL", "EMAIL", "E MAIL", "MAIL", "ADRESSE MAIL", "ADRESSE EMAIL", "ADRESSE E MAIL",
      "ADRESSE ELECTRONIQUE", "ADRESSE COURRIEL", "MEL"}},
    {RoleColonne::Telephone,
     "telephone",
     QT_TRANSLATE_NOOP("Recrut", "Téléphone"),
     {"TELEPHONE", "TEL", "PORTABLE", "MOBILE", "MOBILE NUMBER", "PHONE", "PHONE NUMBER",
      "TELEPHONE PORTABLE", "TELEPHONE MOBILE", "NUMERO DE TELEPHONE", "N DE TELEPHONE", "TEL PORTABLE",
      "TEL MOBILE"}},
    {RoleColonne::Adresse,
     "adresse",
     QT_TRANSLATE_NOOP("Recrut", "Adresse"),
     {"ADRESSE", "ADRESSE 1", "ADRESSE1", "RUE", "VOIE", "ADDRESS", "ADDRESS 1", "PRIMARY ADDRESS1",
      "PRIMARY ADDRESS 1", "ADRESSE POSTALE", "NUMERO ET VOIE", "STREET", "STREET ADDRESS"}},
    {RoleColonne::Complement,
     "complement",
     QT_TRANSLATE_NOOP("Recrut", "Complément d’adresse"),
     {"COMPLEMENT", "COMPLEMENT D ADRESSE", "COMPLEMENT ADRESSE", "ADRESSE 2", "ADRESSE2", "ADDRESS 2",
      "PRIMARY ADDRESS2", "PRIMARY ADDRESS 2"}},
    {RoleColonne::CodePostal,
     "code_postal",
     QT_TRANSLATE_NOOP("Recrut", "Code postal"),
     {"CODE POSTAL", "CP", "CODEPOSTAL", "ZIP", "ZIP CODE", "POSTCODE", "POSTAL CODE", "PRIMARY ZIP"}},
    {RoleColonne::Ville,
     "ville",
     QT_TRANSLATE_NOOP("Recrut", "Commune"),
     {"VILLE", "COMMUNE", "LOCALITE", "CITY", "TOWN", "PRIMARY CITY"}},
    {RoleColonne::Iban, "iban", QT_TRANSLATE_NOOP("Recrut", "IBAN"), {"IBAN", "RIB"}},
    {RoleColonne::Consentement,
     "consentement",
     QT_TRANSLATE_NOOP("Recrut", "Consentement (date ou oui)"),
     {"CONSENTEMENT", "RGPD", "CONSENT", "CONSENTEMENT RGPD", "ACCORD", "J ACCEPTE"}},
    {RoleColonne::DateConsentement,
     "date_consentement",
     QT_TRANSLATE_NOOP("Recrut", "Date du consentement"),
     {"DATE DE CONSENTEMENT", "DATE DU CONSENTEMENT", "DATE CONSENTEMENT", "CONSENTEMENT LE",
      "CONSENTEMENT DONNE LE", "CONSENTEMENT RECUEILLI LE", "A CONSENTI LE", "CONSENTI LE",
      "DATE DE RECUEIL DU CONSENTEMENT", "DATE DU RECUEIL DU CONSENTEMENT", "DATE DE L ACCORD",
      "DATE D ACCORD", "JOUR DU CONSENTEMENT", "CONSENT DATE", "DATE OF CONSENT", "CONSENTED AT"}},
    {RoleColonne::ConsentementSensible,
     "consentement_sensible",
     QT_TRANSLATE_NOOP("Recrut", "Consentement aux questions sensibles (date ou oui)"),
     {"CONSENTEMENT SENSIBLE", "CONSENTEMENT ARTICLE 9", "CONSENTEMENT OPINIONS",
      "CONSENTEMENT PROXIMITE PARTISANE"}},
    {RoleColonne::Critere, "critere", QT_TRANSLATE_NOOP("Recrut", "Réponse à un critère"), {}},
    {RoleColonne::Conservee, "conservee", QT_TRANSLATE_NOOP("Recrut", "Conserver avec l’identité"), {}},
}};

const Role& roleOf(RoleColonne role) {
    return kRoles.at(static_cast<size_t>(role));
}

/// The criterion whose label, key or known headers are this header.
const Critere* critereOf(const Plan& plan, const QString& folded) {
    for (const Critere& critere : plan.criteres) {
        QStringList names = critere.entetes;
        names << critere.libelle << critere.cle;
        if (std::any_of(names.begin(), names.end(),
                        [&](const QString& name) { return texteCompare(name) == folded; }))
            return &critere;
    }
    return nullptr;
}

RoleColonne guess(const QString& folded) {
    for (const Role& role : kRoles)
        if (std::any_of(role.entetes.begin(), role.entetes.end(),
                        [&](const char* name) { return folded == QLatin1String(name); }))
            return role.role;
    return RoleColonne::Ignoree; // nothing is collected that nobody asked for
}

/// Roles that only one column may have.
bool isUnique(RoleColonne role) {
    return role != RoleColonne::Ignoree && role != RoleColonne::Conservee && role != RoleColonne::Critere;
}

} // namespace

QString key(RoleColonne role) {
    return QLatin1String(roleOf(role).key);
}

std::optional<RoleColonne> roleFromKey(const QString& text) {
    for (const Role& role : kRoles)
        if (text == QLatin1String(role.key))
            return role.role;
    return std::nullopt;
}

QString libelle(RoleColonne role) {
    return Recrut::tr(roleOf(role).libelle);
}

Correspondance proposerCorrespondance(const QStringList& entetes, const Plan& plan,
                                      const Correspondance& precedente) {
    Correspondance columns;
    QSet<RoleColonne> taken;
    QSet<QString> criteria;
    for (const QString& entete : entetes) {
        ColonneCandidats column{entete, RoleColonne::Ignoree, {}};
        const QString folded = texteCompare(entete);
        const auto before =
            std::find_if(precedente.begin(), precedente.end(),
                         [&](const ColonneCandidats& one) { return texteCompare(one.entete) == folded; });
        if (before != precedente.end()) {
            column.role = before->role;
            column.critere = before->critere;
        } else if (const Critere* critere = critereOf(plan, folded)) {
            column.role = RoleColonne::Critere;
            column.critere = critere->cle;
        } else {
            column.role = guess(folded);
        }
        const bool lostCriterion =
            column.role == RoleColonne::Critere && plan.find(column.critere) == nullptr;
        const bool second = (isUnique(column.role) && taken.contains(column.role)) ||
                            (column.role == RoleColonne::Critere && criteria.contains(column.critere));
        if (entete.isEmpty() || lostCriterion || second)
            column = {entete, RoleColonne::Ignoree, {}};
        taken.insert(column.role);
        criteria.insert(column.critere);
        columns.append(column);
    }
    return columns;
}

Result<Correspondance> derniereCorrespondance(const storage::Database& database,
                                              const QString& recrutementId) {
    const auto row = database.first(QStringLiteral("recrutement/derniere_correspondance"),
                                    {{QStringLiteral("recrutement"), recrutementId}});
    if (!row)
        return echec(row.error());
    Correspondance columns;
    const QJsonArray items =
        QJsonDocument::fromJson(row->value(QStringLiteral("correspondance")).toString().toUtf8()).array();
    for (const QJsonValue& item : items) {
        const QJsonObject object = item.toObject();
        columns.append(
            {object.value(QStringLiteral("entete")).toString(),
             roleFromKey(object.value(QStringLiteral("role")).toString()).value_or(RoleColonne::Ignoree),
             object.value(QStringLiteral("critere")).toString()});
    }
    return columns;
}

} // namespace isegorie::recrutement
