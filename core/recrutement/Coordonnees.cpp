#include "core/recrutement/Coordonnees.h"

#include "core/base/Courriel.h"
#include "core/base/Dates.h"
#include "core/recrutement/Textes.h"

#include <QRegularExpression>

namespace isegorie::recrutement {

using base::echec;
using base::Erreur;

namespace {

bool isPhone(const QString& texte) {
    constexpr auto kFewest = 6;
    static const QRegularExpression form(QStringLiteral("^[0-9+ ()./\\-\\x{00A0}\\x{202F}]+$"));
    const auto digits = std::count_if(texte.begin(), texte.end(), [](QChar c) { return c.isDigit(); });
    return digits >= kFewest && form.match(texte).hasMatch();
}

constexpr int kModulus = 97;
constexpr int kTen = 10;

/// 22 characters without their key: bank (5), branch (5), account (11); letters of it count as digits.
bool isRib(const QString& rib) {
    constexpr int kPart = 5;
    constexpr int kAccount = 11;
    constexpr int kKey = 2;
    static const QString letters = QStringLiteral("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    static const QString digits = QStringLiteral("12345678912345678923456789");
    QString plain = rib;
    for (QChar& c : plain)
        if (const qsizetype place = letters.indexOf(c); place >= 0)
            c = digits.at(place);
    const qint64 account = plain.mid(2 * kPart, kAccount).toLongLong();
    const qint64 sum =
        89 * plain.left(kPart).toLongLong() + 15 * plain.mid(kPart, kPart).toLongLong() + 3 * account;
    return account != 0 && plain.size() == 2 * kPart + kAccount + kKey &&
           plain.right(kKey).toLongLong() == kModulus - sum % kModulus;
}

} // namespace

bool isIban(const QString& texte) {
    constexpr int kMoved = 4; // country and check digits go behind
    static const QRegularExpression form(QStringLiteral("^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$"));
    QString compact = texte.toUpper();
    compact.remove(QRegularExpression(QStringLiteral("\\s")));
    if (!form.match(compact).hasMatch())
        return false;
    int rest = 0;
    for (const QChar c : compact.mid(kMoved) + compact.left(kMoved)) {
        const int value = c.isDigit() ? c.digitValue() : c.unicode() - u'A' + kTen;
        rest = (rest * (value < kTen ? kTen : kTen * kTen) + value) % kModulus;
    }
    const QString account = compact.mid(kMoved);
    if (rest != 1 || account.count(QLatin1Char('0')) == account.size())
        return false;
    return !(compact.startsWith(QLatin1String("FR")) || compact.startsWith(QLatin1String("MC"))) ||
           isRib(account);
}

bool estAnneePlausible(QDate jour) {
    constexpr int kFirst = 2000; // before, no recruitment of this product can have been
    constexpr int kLast = 2100;
    return jour.year() >= kFirst && jour.year() <= kLast;
}

Erreur anneeImprobable(QDate jour) {
    return Erreur::saisie(QStringLiteral("date.annee"),
                          Recrut::tr("L’année de la date %1 n’est pas vraisemblable.")
                              .arg(jour.toString(QStringLiteral("dd/MM/yyyy"))),
                          Recrut::tr("Écrivez l’année en quatre chiffres : 24/11/2026."));
}

base::Status verifierJourPasse(QDate jour, QDate today) {
    if (jour.isValid() && jour <= today && !estAnneePlausible(jour))
        return echec(anneeImprobable(jour));
    if (!jour.isValid() || jour <= today)
        return {};
    return echec(Erreur::saisie(QStringLiteral("date.future"),
                                Recrut::tr("Le %1 est à venir.").arg(base::dateLongue(jour)),
                                Recrut::tr("Corrigez la date, ou attendez ce jour.")));
}

QString formeCodePostal() {
    return Recrut::tr(
        "Écrivez cinq chiffres, zéro initial compris : 01000, 75011, 97411. La Corse s’écrit 20000 "
        "(2A et 2B sont ses départements, dans les codes de commune de l’Insee).");
}

base::Status verifierCorrection(const Candidat& avant, const Candidat& apres, QDate today) {
    const Identite& old = avant.identite;
    const Identite& now = apres.identite;
    const auto wrong = [](const QString& before, const QString& after, bool (*test)(const QString&)) {
        return before != after && !after.trimmed().isEmpty() && !test(after.trimmed());
    };
    if (wrong(old.courriel, now.courriel, &base::isCourriel))
        return echec(Erreur::saisie(QStringLiteral("candidat.courriel"),
                                    Recrut::tr("Le courriel n’a pas la forme d’une adresse."),
                                    Recrut::tr("Écrivez-le comme nom@exemple.fr.")));
    if (wrong(old.telephone, now.telephone, &isPhone))
        return echec(Erreur::saisie(QStringLiteral("candidat.telephone"),
                                    Recrut::tr("Le téléphone n’est pas un numéro."),
                                    Recrut::tr("Écrivez au moins six chiffres.")));
    if (wrong(old.codePostal, now.codePostal, &estCodePostal))
        return echec(Erreur::saisie(QStringLiteral("candidat.code-postal"),
                                    Recrut::tr("Le code postal n’est pas un code français."),
                                    formeCodePostal()));
    if (wrong(old.iban, now.iban, &isIban))
        return echec(Erreur::saisie(QStringLiteral("candidat.iban"),
                                    Recrut::tr("L’IBAN est faux : sa clé de contrôle ne tient pas."),
                                    Recrut::tr("Recopiez-le du relevé d’identité bancaire.")));
    for (const auto& [before, after] :
         {std::pair(avant.consentementLe, apres.consentementLe),
          std::pair(avant.consentementSensibleLe, apres.consentementSensibleLe)})
        if (before != after && after.isValid() && after > today)
            return echec(
                Erreur::saisie(QStringLiteral("candidat.consentement-futur"),
                               Recrut::tr("Le consentement du %1 est à venir.").arg(base::dateLongue(after)),
                               Recrut::tr("Donnez le jour où il a été recueilli.")));
    return {};
}

} // namespace isegorie::recrutement
