// Regular expressions: read, limited, and their faults in French.
#include "core/consultation/CodageRegles.h"
#include "core/consultation/Textes.h"

#include <QRegularExpression>

namespace isegorie::consultation {

namespace {

/// Counted by the library itself: the same text gives up at the same step on every machine.
constexpr int kSteps = 200'000;
constexpr qsizetype kLongest = 1'000;

struct Fault {
    const char* english; ///< Part of the library's message.
    const char* french;
};
constexpr Fault kFaults[]{
    {"missing closing parenthesis",
     QT_TRANSLATE_NOOP("Consultation", "une parenthèse ouverte n’est pas fermée")},
    {"missing )", QT_TRANSLATE_NOOP("Consultation", "une parenthèse ouverte n’est pas fermée")},
    {"unmatched closing parenthesis",
     QT_TRANSLATE_NOOP("Consultation", "une parenthèse fermée n’a pas été ouverte")},
    {"missing terminating ]", QT_TRANSLATE_NOOP("Consultation", "un crochet ouvert n’est pas fermé")},
    {"quantifier does not follow",
     QT_TRANSLATE_NOOP("Consultation", "*, + ou ? n’a rien à répéter devant lui")},
    {"numbers out of order",
     QT_TRANSLATE_NOOP("Consultation", "entre accolades, le plus petit nombre vient d’abord")},
    {"number too big", QT_TRANSLATE_NOOP("Consultation", "le nombre entre accolades est trop grand")},
    {"range out of order", QT_TRANSLATE_NOOP("Consultation", "l’intervalle entre crochets est à l’envers")},
    {"at end of pattern",
     QT_TRANSLATE_NOOP("Consultation", "une barre oblique inverse termine l’expression")},
    {"unrecognized character follows",
     QT_TRANSLATE_NOOP("Consultation", "ce qui suit la barre oblique inverse n’est pas connu")},
    {"lookbehind assertion",
     QT_TRANSLATE_NOOP("Consultation", "ce qui est cherché en arrière doit avoir une longueur fixe")},
    {"non-existent subpattern",
     QT_TRANSLATE_NOOP("Consultation", "elle renvoie à un groupe qui n’existe pas")},
    {"unknown property", QT_TRANSLATE_NOOP("Consultation", "la propriété de caractère n’est pas connue")}};

QString faultOf(const QString& message) {
    for (const Fault& one : kFaults)
        if (message.contains(QLatin1String(one.english)))
            return QCoreApplication::translate("Consultation", one.french);
    return Consultation::tr("elle ne se lit pas (%1)").arg(message);
}

} // namespace

base::Result<QRegularExpression> expressionReguliere(const QString& motif) {
    const QString code = QStringLiteral("codage.regle");
    if (motif.trimmed().isEmpty() || motif.size() > kLongest)
        return base::echec(base::Erreur::saisie(
            code, Consultation::tr("Une expression régulière a de 1 à 1 000 caractères.")));
    const QString limit = QStringLiteral("(*LIMIT_MATCH=%1)").arg(kSteps);
    QRegularExpression expression(limit + motif, QRegularExpression::CaseInsensitiveOption |
                                                     QRegularExpression::UseUnicodePropertiesOption |
                                                     QRegularExpression::MultilineOption);
    if (expression.isValid())
        return expression;
    const int column = std::max(1, int(expression.patternErrorOffset() - limit.size()) + 1);
    return base::echec(
        base::Erreur::saisie(code,
                             Consultation::tr("L’expression régulière est fautive au caractère %1 : %2.")
                                 .arg(column)
                                 .arg(faultOf(expression.errorString())),
                             Consultation::tr("Corrigez-la, ou cherchez plutôt des mots."))
            .dans({}, 0, column));
}

} // namespace isegorie::consultation
