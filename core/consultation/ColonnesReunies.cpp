#include "core/consultation/ColonnesReunies.h"

#include "core/consultation/Nettoyage.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace isegorie::consultation {

namespace {

/// A column whose header names a question and one of its choices.
struct Partie {
    int colonne = 0;
    QString tige; ///< The part of the header that its fellows share.
    QString code, question, choix;
    QString codeChoix = {}; ///< LimeSurvey's: "SQ001", "other".
    bool fleche = false;
};

bool isAny(std::string_view text, std::initializer_list<std::string_view> words) {
    return std::any_of(words.begin(), words.end(), [text](std::string_view word) {
        return text.size() == word.size() &&
               std::equal(text.begin(), text.end(), word.begin(), [](char one, char other) {
                   return (one >= 'A' && one <= 'Z' ? one + 32 : one) == other;
               });
    });
}

QString plain(const QString& text) {
    std::string buffer;
    const std::string bytes = text.toStdString();
    const std::string_view clean = texteSimple(bytes, buffer);
    return QString::fromUtf8(clean.data(), qsizetype(clean.size())).simplified();
}

/// What LimeSurvey adds to a question for words of one's own.
bool isRemark(const QString& code) {
    return code.endsWith(QLatin1String("other"), Qt::CaseInsensitive) ||
           code.endsWith(QLatin1String("comment"), Qt::CaseInsensitive);
}

std::optional<Partie> partOf(int column, const QString& header) {
    // « Question -> choix »
    static const QRegularExpression arrow(QStringLiteral("^(.+?)\\s*(?:->|→)\\s*(.*)$"));
    // « Q1[SQ001] », « Q1[SQ001]. Question [choix] »
    static const QRegularExpression coded(
        QStringLiteral("^([A-Za-z]\\w*)\\[(\\w+)\\]\\.?\\s*(?:(.*?)\\s*(?:\\[(.+)\\])?)$"));
    // « Question [choix] »
    static const QRegularExpression bracket(QStringLiteral("^(.{3,}?)\\s*\\[([^\\[\\]]+)\\]$"));
    if (const auto match = arrow.match(header); match.hasMatch())
        return Partie{column, match.captured(1), {}, match.captured(1), match.captured(2), {}, true};
    if (const auto match = coded.match(header); match.hasMatch()) {
        const QString asked = match.captured(3).isEmpty() ? match.captured(1) : match.captured(3);
        return Partie{column,
                      match.captured(1),
                      match.captured(1),
                      asked,
                      match.captured(4).isEmpty() ? match.captured(2) : match.captured(4),
                      match.captured(2)};
    }
    if (const auto match = bracket.match(header); match.hasMatch())
        return Partie{column, match.captured(1), {}, match.captured(1), match.captured(2)};
    return std::nullopt;
}

struct Compte {
    size_t oui = 0, non = 0, chiffres = 0;
    bool autre = false;

    void add(std::string_view cell) {
        const Coche tick = cocheDe(cell);
        autre = autre || tick == Coche::Autre;
        oui += tick == Coche::Oui ? 1 : 0;
        non += tick == Coche::Non ? 1 : 0;
        const std::string_view trimmed = rogne(cell);
        chiffres += tick == Coche::Oui && !trimmed.empty() && trimmed.front() == '1' ? 1 : 0;
    }
};

Compte counted(int column, const Echantillon& sample) {
    Compte count;
    for (size_t row = 0; row < sample.lignes && !count.autre; ++row)
        count.add(sample.cellule(row, column));
    return count;
}

/// Leaves the ticks in `group`; false when its columns are no ticks.
bool keepTicks(std::vector<Partie>& group, const Echantillon& sample) {
    Compte all;
    std::vector<Partie> kept;
    for (const Partie& part : group) {
        const Compte own = counted(part.colonne, sample);
        if (own.autre && !part.fleche && isRemark(part.codeChoix))
            continue;
        if (own.autre)
            return false;
        all.oui += own.oui;
        all.non += own.non;
        all.chiffres += own.chiffres;
        kept.push_back(part);
    }
    group = std::move(kept);
    // Ones without a zero may be the answers to a scale.
    const bool told = group.empty() || group.front().fleche || all.chiffres == 0 || all.non > 0;
    return !group.empty() && all.oui > 0 && told;
}

/// "Question n° 1. (Réponse) 1. Quels…" and "Question n° 1 : 1. Quels…" are the same question.
QString comparable(const QString& header) {
    return plie(header).replace(QLatin1String(" reponse "), QLatin1String(" "));
}

int presenceOf(const Partie& part, const std::vector<int>& columns, const std::vector<Colonne>& headers,
               const Echantillon& sample) {
    const QString wanted = comparable(part.tige);
    const auto found = std::find_if(columns.begin(), columns.end(), [&](int column) {
        return comparable(headers[size_t(column)].entete) == wanted;
    });
    return found == columns.end() || counted(*found, sample).autre ? -1 : *found;
}

QuestionLue questionOf(const std::vector<Partie>& group, const Echantillon& sample) {
    QuestionLue question;
    std::tie(question.code, question.libelle) = codeEtLibelle(plain(group.front().question));
    if (!group.front().code.isEmpty())
        question.code = group.front().code;
    question.colonne = group.front().colonne;
    question.separateur = QLatin1Char(kSepareChoix);
    for (const Partie& part : group) {
        QString choice = plain(part.choix).replace(QLatin1Char(kSepareChoix), u'/');
        if (choice.isEmpty() || choice == QLatin1String("None"))
            choice = QStringLiteral("A répondu"); // what was written stands elsewhere
        question.choix.push_back({part.colonne, choice.toStdString()});
    }
    question.genre = GenreQuestion::Choix;
    for (size_t row = 0; row < sample.lignes && question.genre == GenreQuestion::Choix; ++row) {
        const auto ticks = std::count_if(group.begin(), group.end(), [&](const Partie& part) {
            return estCoche(sample.cellule(row, part.colonne));
        });
        if (ticks > 1)
            question.genre = GenreQuestion::ChoixMultiple;
    }
    return question;
}

} // namespace

Coche cocheDe(std::string_view cellule) {
    const std::string_view cell = rogne(cellule);
    if (cell.empty() || isAny(cell, {"n/a", "na"}))
        return Coche::Vide;
    if (isAny(cell, {"1", "1.0", "1,0", "oui", "yes", "y", "true", "vrai", "x"}))
        return Coche::Oui;
    return isAny(cell, {"0", "0.0", "0,0", "non", "no", "n", "false", "faux"}) ? Coche::Non : Coche::Autre;
}

bool estCoche(std::string_view cellule) {
    return cocheDe(cellule) == Coche::Oui;
}

std::pair<QString, QString> codeEtLibelle(const QString& entete) {
    static const QRegularExpression form(QStringLiteral(
        "^(Q[A-Za-z0-9+/=]{8,})\\s+-\\s+(.+)$|^([A-Za-z]\\w*(?:\\[\\w+\\])*)\\.\\s+(.+)$|"
        "^(\\d{1,3})\\.\\s+(.+)$|"
        "^(Question n° ?\\d{1,3})\\s*[.:]?\\s*(?:\\(Réponse\\)\\s*)?(?:\\d{1,3}\\.\\s*)?(.+)$"));
    const auto match = form.match(entete);
    if (!match.hasMatch())
        return {QString(), entete};
    for (const int group : {1, 3, 5, 7})
        if (!match.captured(group).isEmpty())
            return {match.captured(group), match.captured(group + 1)};
    return {QString(), entete};
}

std::vector<QuestionLue> questionsReunies(const std::vector<int>& colonnes,
                                          const std::vector<Colonne>& entetes,
                                          const Echantillon& echantillon) {
    std::vector<std::vector<Partie>> groups;
    std::vector<int> alone;
    for (const int column : colonnes) {
        const auto part = partOf(column, entetes[size_t(column)].entete);
        if (!part) {
            alone.push_back(column);
            continue;
        }
        const auto known = std::find_if(groups.begin(), groups.end(), [&part](const auto& group) {
            return group.front().tige == part->tige && group.front().fleche == part->fleche;
        });
        if (known == groups.end())
            groups.push_back({*part});
        else
            known->push_back(*part);
    }
    std::vector<QuestionLue> questions;
    for (auto& group : groups) {
        const int presence = presenceOf(group.front(), alone, entetes, echantillon);
        if ((group.size() < 2 && presence < 0) || !keepTicks(group, echantillon))
            continue;
        questions.push_back(questionOf(group, echantillon));
        questions.back().presence = presence;
    }
    return questions;
}

} // namespace isegorie::consultation
