// Rules applied to texts.
#include "core/base/Task.h"
#include "core/consultation/CodageRegles.h"
#include "core/consultation/Jetons.h"
#include "core/consultation/Textes.h"
#include "core/consultation/Vocabulaire.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace isegorie::consultation {

using base::echec;
using base::Erreur;
using base::Result;

namespace {

constexpr qint64 kGiveUps = 50; ///< Texts that a regular expression may be too slow for.
constexpr size_t kFirst = 200;

/// A word of a rule, or of a text.
struct Word {
    QString form;
    int lemma = -1; ///< Unknown to the vocabulary.
    bool beginning = false;

    bool matches(const Word& written) const {
        if (beginning)
            return written.form.startsWith(form);
        return (lemma >= 0 && lemma == written.lemma) || form == written.form;
    }
};
using Words = std::vector<Word>;

struct Sequence {
    int rule;
    Words words;
};

class Reader {
public:
    Reader(const QList<RegleCodage>& rules, const Vocabulaire& words) : m_words(words) {
        for (const FormeLue& form : words.formes)
            m_lemmas.insert(form.forme, form.lemme);
        for (int i = 0; i < rules.size(); ++i)
            add(i, rules.at(i));
    }

    /// Rules of words that code the text.
    QSet<int> rulesOf(const QString& text) const {
        Words written;
        // The words of a lexicon's expression are apart here: a rule may begin in the middle of one.
        parcourirJetons(texteLu(text), [&](QStringView word, qsizetype) {
            const QString form = word.toString();
            written.push_back({form, m_lemmas.value(form, -1), false});
        });
        QSet<int> found;
        for (size_t at = 0; at < written.size(); ++at) {
            const auto visit = [&](const Sequence& one) {
                if (at + one.words.size() <= written.size() && !found.contains(one.rule) &&
                    std::equal(one.words.begin(), one.words.end(), written.begin() + std::ptrdiff_t(at),
                               [](const Word& rule, const Word& here) { return rule.matches(here); }))
                    found.insert(one.rule);
            };
            for (const int place : m_byForm.value(written[at].form))
                visit(m_sequences[size_t(place)]);
            if (written[at].lemma >= 0)
                for (const int place : m_byLemma.value(written[at].lemma))
                    visit(m_sequences[size_t(place)]);
            for (const int place : m_beginnings)
                visit(m_sequences[size_t(place)]);
        }
        return found;
    }

private:
    void add(int place, const RegleCodage& rule) {
        if (rule.genre == GenreRegle::Regex)
            return;
        const QStringList parts =
            rule.genre == GenreRegle::Mots ? rule.motif.split(u',') : QStringList{rule.motif};
        for (const QString& part : parts) {
            Sequence sequence{place, wordsOf(part)};
            if (sequence.words.empty())
                continue;
            const int number = int(m_sequences.size());
            const Word& first = sequence.words.front();
            if (first.beginning)
                m_beginnings.push_back(number);
            else
                m_byForm[first.form].push_back(number);
            if (!first.beginning && first.lemma >= 0)
                m_byLemma[first.lemma].push_back(number);
            m_sequences.push_back(std::move(sequence));
        }
    }

    Words wordsOf(const QString& part) const {
        Words words;
        for (const QString& written : part.simplified().split(u' ')) {
            const bool beginning = written.endsWith(u'*');
            const QStringList forms = jetons(beginning ? written.chopped(1) : written);
            for (const QString& form : forms)
                words.push_back({form, m_words.lemmeNomme(form), beginning && &form == &forms.last()});
        }
        return words;
    }

    const Vocabulaire& m_words;
    QHash<QString, int> m_lemmas; ///< By form.
    std::vector<Sequence> m_sequences;
    QHash<QString, std::vector<int>> m_byForm;
    QHash<int, std::vector<int>> m_byLemma;
    std::vector<int> m_beginnings;
};

struct Expression {
    int rule;
    QRegularExpression expression;
};

Result<std::vector<Expression>> expressionsOf(const QList<RegleCodage>& rules) {
    std::vector<Expression> all;
    for (int i = 0; i < rules.size(); ++i)
        if (rules.at(i).genre == GenreRegle::Regex) {
            const auto expression = expressionReguliere(rules.at(i).motif);
            if (!expression)
                return echec(expression.error());
            all.push_back({i, *expression});
        }
    return all;
}

Erreur tooSlow(const RegleCodage& rule) {
    return Erreur::refus(
        QStringLiteral("codage.regle-lourde"),
        Consultation::tr("L’expression « %1 » demande trop de pas sur plus de %2 textes.")
            .arg(rule.motif.left(80))
            .arg(kGiveUps),
        Consultation::tr("Évitez les répétitions emboîtées comme (a+)+, ou cherchez des mots."));
}

class Trial {
public:
    Trial(const QList<RegleCodage>& rules, const Reader& reader, std::vector<Expression> expressions)
        : m_rules(rules), m_reader(reader), m_expressions(std::move(expressions)) {
        m_result.parRegle.resize(rules.size());
    }

    void read(qint64 number, const QString& text) {
        QSet<int> found = m_reader.rulesOf(text);
        const QString read = texteLu(text);
        for (const Expression& one : m_expressions) {
            EssaiRegle& own = m_result.parRegle[one.rule];
            if (own.abandons > kGiveUps)
                continue;
            const QRegularExpressionMatch match = one.expression.match(read);
            if (!match.isValid())
                ++own.abandons;
            else if (match.hasMatch())
                found.insert(one.rule);
        }
        QStringList codes;
        for (int rule = 0; rule < m_rules.size(); ++rule) {
            if (!found.contains(rule))
                continue;
            EssaiRegle& own = m_result.parRegle[rule];
            ++own.textes;
            if (own.premiers.size() < kFirst)
                own.premiers.push_back(number);
            if (const QString& code = m_rules.at(rule).codeId; !codes.contains(code)) {
                codes << code;
                m_result.lignes.push_back({number, code, {}, kScorePlein});
            }
        }
    }

    Result<EssaiRegles> finish(const TextesLus& texts) {
        for (qsizetype rule = 0; rule < m_rules.size(); ++rule)
            if (m_result.parRegle.at(rule).abandons > kGiveUps)
                return echec(tooSlow(m_rules.at(rule)));
        m_result.lus = texts;
        return std::move(m_result);
    }

private:
    const QList<RegleCodage>& m_rules;
    const Reader& m_reader;
    std::vector<Expression> m_expressions;
    EssaiRegles m_result;
};

} // namespace

Result<EssaiRegles> essayerRegles(const storage::Database& database, const DemandeTextes& demande,
                                  const QList<RegleCodage>& regles, base::TaskContext* context) {
    auto expressions = expressionsOf(regles);
    if (!expressions)
        return echec(expressions.error());
    Vocabulaire words;
    // Lemmas need all forms and the dictionary; regular expressions neither.
    if (qsizetype(expressions->size()) < regles.size()) {
        auto read = vocabulaireDe(database, demande, context);
        if (!read)
            return echec(read.error());
        words = std::move(*read);
    }
    const Reader reader(regles, words);
    Trial trial(regles, reader, std::move(*expressions));
    const auto texts = lireTextes(
        database, demande, [&trial](qint64 number, const QString& text) { trial.read(number, text); },
        context);
    return texts ? trial.finish(*texts) : echec(texts.error());
}

} // namespace isegorie::consultation
