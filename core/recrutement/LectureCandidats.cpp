#include "core/recrutement/LectureCandidats.h"

#include "core/base/Courriel.h"
#include "core/base/Dates.h"
#include "core/recrutement/Coordonnees.h"
#include "core/recrutement/CriteresStandards.h"
#include "core/recrutement/Intervalle.h"
#include "core/recrutement/Textes.h"

#include <QRegularExpression>

namespace isegorie::recrutement {

using base::Constat;
using documents::Table;

namespace {

void note(LigneCandidat& ligne, Constat::Niveau niveau, const char* code, const QString& message) {
    ligne.constats.append({niveau, QString::fromLatin1(code), message, {}});
}

enum class ReponseConsentement { Oui, Non, Date, Illisible };

struct Consentement {
    ReponseConsentement reponse = ReponseConsentement::Non;
    QDate jour;
};

Consentement consentFrom(const QString& texte) {
    static const QSet<QString> yes{
        QStringLiteral("OUI"),     QStringLiteral("O"),        QStringLiteral("YES"),
        QStringLiteral("Y"),       QStringLiteral("VRAI"),     QStringLiteral("TRUE"),
        QStringLiteral("1"),       QStringLiteral("X"),        QStringLiteral("J ACCEPTE"),
        QStringLiteral("ACCEPTE"), QStringLiteral("D ACCORD"), QStringLiteral("ACCORD")};
    static const QSet<QString> no{QString(),
                                  QStringLiteral("NON"),
                                  QStringLiteral("N"),
                                  QStringLiteral("NO"),
                                  QStringLiteral("FAUX"),
                                  QStringLiteral("FALSE"),
                                  QStringLiteral("0"),
                                  QStringLiteral("REFUS"),
                                  QStringLiteral("JE REFUSE")};
    const QString folded = texteCompare(texte);
    if (yes.contains(folded))
        return {ReponseConsentement::Oui, {}};
    if (no.contains(folded))
        return {ReponseConsentement::Non, {}};
    const QString written = texte.trimmed();
    auto day = base::parseDate(written);
    if (!day) // a moment: "2026-03-02T10:12", "2/3/2026 10:12"
        day = base::parseDate(written.left(written.indexOf(QRegularExpression(QStringLiteral("[\\sT]")))));
    return day ? Consentement{ReponseConsentement::Date, *day}
               : Consentement{ReponseConsentement::Illisible, {}};
}

/// Whether its categories are bands of ages.
bool estEnAges(const Critere& critere) {
    return intervalleDepuis(critere.valeurs().value(0).libelle).has_value();
}

int ageAt(QDate birth, QDate day) {
    const int years = day.year() - birth.year();
    return birth.addYears(years) > day ? years - 1 : years;
}

/// A column that takes people's phones, names and streets as they are.
struct ColonneIdentite {
    RoleColonne role;
    QString Identite::*member;
};

constexpr ColonneIdentite kContacts[]{{RoleColonne::Nom, &Identite::nom},
                                      {RoleColonne::Prenom, &Identite::prenom},
                                      {RoleColonne::Courriel, &Identite::courriel},
                                      {RoleColonne::Telephone, &Identite::telephone},
                                      {RoleColonne::Adresse, &Identite::adresse},
                                      {RoleColonne::Complement, &Identite::complement},
                                      {RoleColonne::CodePostal, &Identite::codePostal},
                                      {RoleColonne::Ville, &Identite::ville},
                                      {RoleColonne::Iban, &Identite::iban}};

} // namespace

LectureCandidats::LectureCandidats(const Plan& plan, const Correspondance& correspondance,
                                   const OptionsImportCandidats& options)
    : m_plan(plan), m_correspondance(correspondance), m_options(options) {
    for (int i = 0; i < correspondance.size(); ++i)
        if (!m_places.contains(correspondance.at(i).role))
            m_places.insert(correspondance.at(i).role, i);
}

QString LectureCandidats::cell(const Table::Row& row, RoleColonne role) const {
    const auto place = m_places.constFind(role);
    return place == m_places.cend() ? QString() : row.cells.value(*place).trimmed();
}

QString LectureCandidats::identifiant(const Table::Row& row, int rang) const {
    return has(RoleColonne::Identifiant) ? cell(row, RoleColonne::Identifiant) : QString::number(rang);
}

void LectureCandidats::read(const Table::Row& row, LigneCandidat& ligne) {
    readContacts(row, ligne);
    readConsents(row, ligne);
    readAnswers(row, ligne);
}

void LectureCandidats::readContacts(const Table::Row& row, LigneCandidat& ligne) const {
    Identite& who = ligne.candidat.identite;
    for (const ColonneIdentite& contact : kContacts)
        if (has(contact.role))
            who.*contact.member = cell(row, contact.role);
    for (qsizetype i = 0; i < m_correspondance.size(); ++i)
        if (m_correspondance.at(i).role == RoleColonne::Conservee)
            who.autres.insert(m_correspondance.at(i).entete, row.cells.value(i).trimmed());
    bool repaired = false;
    who.telephone = telephoneRepare(who.telephone, &repaired);
    if (repaired)
        note(ligne, Constat::Niveau::Information, "candidat.telephone-zero",
             Recrut::tr("Le zéro initial du téléphone, perdu par un tableur, a été remis."));
    if (who.telephone.contains(QLatin1String("E+"), Qt::CaseInsensitive))
        note(
            ligne, Constat::Niveau::Avertissement, "candidat.telephone",
            Recrut::tr(
                "Le téléphone est écrit comme un nombre scientifique : le tableur en a perdu des chiffres."));
    who.codePostal = codePostalRepare(who.codePostal, &repaired);
    if (repaired)
        note(ligne, Constat::Niveau::Information, "candidat.code-postal-zero",
             Recrut::tr("Le zéro initial du code postal, perdu par un tableur, a été remis."));
    checkContacts(ligne);
}

void LectureCandidats::checkContacts(LigneCandidat& ligne) const {
    const Identite& who = ligne.candidat.identite;
    if (has(RoleColonne::CodePostal) && !who.codePostal.isEmpty() && !estCodePostal(who.codePostal))
        note(ligne, Constat::Niveau::Avertissement, "candidat.code-postal",
             Recrut::tr("Le code postal n’est pas un code français de cinq chiffres.") + u' ' +
                 formeCodePostal());
    if (!who.courriel.isEmpty() && !base::isCourriel(who.courriel))
        note(ligne, Constat::Niveau::Avertissement, "candidat.courriel",
             Recrut::tr("Le courriel n’a pas la forme d’une adresse."));
    if (has(RoleColonne::Nom) && who.nom.isEmpty())
        note(ligne, Constat::Niveau::Avertissement, "candidat.nom-vide", Recrut::tr("Le nom est vide."));
    if (has(RoleColonne::Iban) && !who.iban.isEmpty() && !isIban(who.iban))
        note(ligne, Constat::Niveau::Avertissement, "candidat.iban",
             Recrut::tr("%1 : sa clé de contrôle ne tient pas ; recopiez-le du relevé d’identité bancaire.")
                 .arg(m_correspondance.at(m_places.value(RoleColonne::Iban)).entete));
}

void LectureCandidats::readConsent(const Table::Row& row, LigneCandidat& ligne, RoleColonne role,
                                   QDate& day) const {
    const bool dated = role == RoleColonne::Consentement && has(RoleColonne::DateConsentement);
    if (!has(role) && !dated)
        return;
    Consentement consent = consentFrom(cell(row, has(role) ? role : RoleColonne::DateConsentement));
    const QString written = dated && has(role) ? cell(row, RoleColonne::DateConsentement) : QString();
    if (consent.reponse == ReponseConsentement::Oui && !written.isEmpty()) { // the day says more than "oui"
        consent = consentFrom(written);
        if (consent.reponse != ReponseConsentement::Date)
            consent.reponse = ReponseConsentement::Illisible;
    }
    if (consent.reponse == ReponseConsentement::Oui) { // the day it was first known
        if (!day.isValid())
            day = m_options.jour;
        return;
    }
    day = consent.jour;
    if (consent.reponse == ReponseConsentement::Illisible)
        note(ligne, Constat::Niveau::Avertissement, "candidat.consentement",
             Recrut::tr("Le consentement n’est ni une date qui existe, ni oui, ni non : il est tenu pour "
                        "absent."));
    if (day.isValid() && m_options.jour.isValid() && day > m_options.jour)
        note(ligne, Constat::Niveau::Bloquant, "candidat.consentement-futur",
             Recrut::tr("La date du consentement est à venir."));
}

void LectureCandidats::readConsents(const Table::Row& row, LigneCandidat& ligne) const {
    readConsent(row, ligne, RoleColonne::Consentement, ligne.candidat.consentementLe);
    if (m_options.consentementCouvreSensible)
        ligne.candidat.consentementSensibleLe = ligne.candidat.consentementLe;
    else
        readConsent(row, ligne, RoleColonne::ConsentementSensible, ligne.candidat.consentementSensibleLe);
    if (hasConsent() && !ligne.candidat.consentementLe.isValid())
        note(ligne, Constat::Niveau::Avertissement, "candidat.sans-consentement",
             Recrut::tr("N’a pas consenti : ne sera pas tiré."));
}

QString LectureCandidats::recognised(const Critere& critere, const QString& answer) {
    QHash<QString, QString>& known = m_known[critere.cle];
    const auto found = known.constFind(answer);
    if (found != known.cend())
        return *found;
    const Categorie* categorie = critere.recognise(answer);
    if (categorie == nullptr && estEnAges(critere))
        if (const auto birth = base::parseDate(answer); birth && m_options.jour.isValid())
            categorie = critere.recognise(QString::number(ageAt(*birth, m_options.jour)));
    const QString key = categorie == nullptr ? QStringLiteral("") : categorie->cle;
    known.insert(answer, key);
    return key;
}

/// A number where an age is asked is a slip that one mends by itself: a year, or years that nobody lives.
void LectureCandidats::noteUnknown(const Critere& critere, const QString& entete, const QString& answer,
                                   LigneCandidat& ligne) const {
    bool whole = false;
    const int number = answer.toInt(&whole);
    if (!whole || !estEnAges(critere)) {
        ligne.horsCategories << critere.cle;
        note(ligne, Constat::Niveau::Avertissement, "candidat.reponse-inconnue",
             Recrut::tr("« %1 » : « %2 » n’est aucune catégorie du plan.")
                 .arg(critere.libelle, answer.left(60)));
        return;
    }
    const int thisYear = m_options.jour.isValid() ? m_options.jour.year() : QDate::currentDate().year();
    const bool year = number <= thisYear && number >= thisYear - Intervalle::kDernier;
    const QString wrong = year ? Recrut::tr("%1 : « %2 » est une année, l’âge est attendu.")
                          : number < 0 || number > Intervalle::kDernier
                              ? Recrut::tr("%1 : « %2 » n’est l’âge de personne.")
                              : Recrut::tr("%1 : aucune catégorie du plan n’a l’âge de « %2 » ans.");
    note(ligne, Constat::Niveau::Avertissement, "candidat.age", wrong.arg(entete, answer));
}

void LectureCandidats::readAnswers(const Table::Row& row, LigneCandidat& ligne) {
    Profil& profil = ligne.candidat.profil;
    QStringList missing;
    for (qsizetype i = 0; i < m_correspondance.size(); ++i) {
        const ColonneCandidats& column = m_correspondance.at(i);
        const Critere* critere = column.role == RoleColonne::Critere ? m_plan.find(column.critere) : nullptr;
        if (critere == nullptr)
            continue;
        profil.reponses.remove(critere->cle);
        profil.inconnues.remove(critere->cle);
        const QString answer = row.cells.value(i).trimmed();
        if (answer.isEmpty()) {
            missing << critere->libelle;
            ligne.sansReponse << critere->cle;
            continue;
        }
        if (critere->sensible && !ligne.candidat.consentementSensibleLe.isValid()) {
            note(ligne, Constat::Niveau::Avertissement, "candidat.sensible",
                 Recrut::tr("« %1 » : réponse non reprise, faute de consentement propre (RGPD, article 9).")
                     .arg(critere->libelle));
            continue;
        }
        const QString key = recognised(*critere, answer);
        if (!key.isEmpty()) {
            profil.reponses.insert(critere->cle, key);
            continue;
        }
        profil.inconnues.insert(critere->cle, answer);
        noteUnknown(*critere, column.entete, answer, ligne);
    }
    // A consent taken back takes back what was said under it, whether or not this file asks again.
    for (const Critere& critere : m_plan.criteres)
        if (critere.sensible && !ligne.candidat.consentementSensibleLe.isValid()) {
            profil.reponses.remove(critere.cle);
            profil.inconnues.remove(critere.cle);
        }
    if (!missing.isEmpty())
        note(ligne, Constat::Niveau::Avertissement, "candidat.reponse-absente",
             Recrut::tr("Sans réponse : %1.").arg(missing.join(QStringLiteral(", "))));
}

} // namespace isegorie::recrutement
