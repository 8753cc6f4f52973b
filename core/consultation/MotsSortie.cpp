// Frequencies, concordances and co-occurrences as JSON and as text.
#include "core/base/Typographie.h"
#include "core/consultation/Comptes.h"
#include "core/consultation/Concordance.h"
#include "core/consultation/Langue.h"
#include "core/consultation/Sortie.h"
#include "core/consultation/Textes.h"
#include "core/consultation/Tris.h"

#include <algorithm>

namespace isegorie::consultation {

namespace {

const QString kTextes = QStringLiteral("textes");
const QString kEffectif = QStringLiteral("effectif");

/// Places of the forms, the most frequent first.
std::vector<int> formsByCount(const Vocabulaire& words, bool grammar) {
    std::vector<int> order;
    for (int i = 0; i < int(words.formes.size()); ++i)
        if (grammar || !words.lemmes[size_t(words.formes[size_t(i)].lemme)].outil)
            order.push_back(i);
    std::sort(order.begin(), order.end(), [&words](int a, int b) {
        const FormeLue& one = words.formes[size_t(a)];
        const FormeLue& other = words.formes[size_t(b)];
        return one.occurrences != other.occurrences ? one.occurrences > other.occurrences
                                                    : one.forme < other.forme;
    });
    return order;
}

QJsonObject formsOf(const Vocabulaire& words, const LemmeLu& lemma) {
    QJsonObject forms;
    for (const int form : lemma.formes)
        forms.insert(words.formes[size_t(form)].forme, words.formes[size_t(form)].occurrences);
    return forms;
}

QStringList formNames(const Vocabulaire& words, const LemmeLu& lemma) {
    QStringList names;
    for (const int form : lemma.formes)
        names << words.formes[size_t(form)].forme;
    return names;
}

bool isEnough(const OptionsMots& options, qsizetype count) {
    return options.nombre > 0 && count >= options.nombre;
}

} // namespace

QJsonObject motsJson(const Vocabulaire& vocabulaire, const OptionsMots& options) {
    QJsonArray list;
    if (options.formes) {
        for (const int place : formsByCount(vocabulaire, options.motsOutils)) {
            const FormeLue& form = vocabulaire.formes[size_t(place)];
            if (isEnough(options, list.size()))
                break;
            list << QJsonObject{{QStringLiteral("forme"), form.forme},
                                {QStringLiteral("lemme"), vocabulaire.lemmes[size_t(form.lemme)].lemme},
                                {kEffectif, form.occurrences},
                                {kTextes, qint64(form.textes.size())}};
        }
    } else {
        for (const LemmeLu& lemma : vocabulaire.lemmes)
            if ((options.motsOutils || !lemma.outil) && !isEnough(options, list.size()))
                list << QJsonObject{{QStringLiteral("lemme"), lemma.lemme},
                                    {kEffectif, lemma.occurrences},
                                    {kTextes, lemma.textes},
                                    {QStringLiteral("connu"), lemma.connu},
                                    {QStringLiteral("formes"), formsOf(vocabulaire, lemma)}};
    }
    return {{kTextes, qint64(vocabulaire.numeros.size())},
            {QStringLiteral("sans_texte"), vocabulaire.sansTexte},
            {QStringLiteral("sans_avis"), vocabulaire.sansAvis},
            {QStringLiteral("mots"), vocabulaire.mots},
            {QStringLiteral("formes"), qint64(vocabulaire.formes.size())},
            {options.formes ? QStringLiteral("frequences") : QStringLiteral("lemmes"), list},
            {QStringLiteral("mention"), mentionRepresentativite()}};
}

QString motsTexte(const Vocabulaire& vocabulaire, const OptionsMots& options) {
    QList<QStringList> rows;
    if (options.formes) {
        for (const int place : formsByCount(vocabulaire, options.motsOutils)) {
            const FormeLue& form = vocabulaire.formes[size_t(place)];
            if (isEnough(options, rows.size()))
                break;
            rows << QStringList{form.forme, entierTexte(form.occurrences),
                                entierTexte(qint64(form.textes.size()))};
        }
    } else {
        for (const LemmeLu& lemma : vocabulaire.lemmes)
            if ((options.motsOutils || !lemma.outil) && !isEnough(options, rows.size()))
                rows << QStringList{lemma.lemme, entierTexte(lemma.occurrences), entierTexte(lemma.textes),
                                    formNames(vocabulaire, lemma).join(QStringLiteral(", "))};
    }
    QStringList heads{options.formes ? Consultation::tr("Forme") : Consultation::tr("Lemme"),
                      Consultation::tr("Occurrences"), Consultation::tr("Contributions")};
    if (!options.formes)
        heads << Consultation::tr("Formes");
    return Consultation::tr("%1, %2 sans texte, %3.")
               .arg(compte(qint64(vocabulaire.numeros.size()), Nom::Textes),
                    entierTexte(vocabulaire.sansTexte), compte(vocabulaire.mots, Nom::Mots)) +
           (vocabulaire.sansAvis > 0 ? u' ' + sansAvisTexte(vocabulaire.sansAvis) : QString()) + u'\n' +
           tableauTexte(heads, rows) + mentionRepresentativite() + u'\n';
}

QJsonArray cooccurrentsJson(const Vocabulaire& vocabulaire, const std::vector<Cooccurrent>& mots) {
    QJsonArray list;
    for (const Cooccurrent& one : mots)
        list << QJsonObject{{QStringLiteral("lemme"), vocabulaire.lemmes[size_t(one.lemme)].lemme},
                            {QStringLiteral("ensemble"), one.ensemble},
                            {kTextes, vocabulaire.lemmes[size_t(one.lemme)].textes},
                            {QStringLiteral("specificite"), nombreJson(one.specificite)}};
    return list;
}

QString cooccurrentsTexte(const Vocabulaire& vocabulaire, const std::vector<Cooccurrent>& mots) {
    QList<QStringList> rows;
    for (const Cooccurrent& one : mots)
        rows << QStringList{vocabulaire.lemmes[size_t(one.lemme)].lemme, entierTexte(one.ensemble),
                            entierTexte(vocabulaire.lemmes[size_t(one.lemme)].textes),
                            base::decimal(one.specificite, 1)};
    return tableauTexte({Consultation::tr("Va avec"), Consultation::tr("Contributions communes"),
                         Consultation::tr("En tout"), Consultation::tr("Spécificité")},
                        rows) +
           mentionRepresentativite() + u'\n';
}

QJsonArray concordanceJson(const Concordance& concordance) {
    QJsonArray lines;
    for (const LigneConcordance& line : concordance.lignes)
        lines << QJsonObject{{QStringLiteral("numero"), line.numero},
                             {QStringLiteral("gauche"), line.gauche},
                             {QStringLiteral("mot"), line.mot},
                             {QStringLiteral("droite"), line.droite}};
    return lines;
}

QString concordanceTexte(const Concordance& concordance) {
    constexpr qsizetype kSide = 50;
    QString text;
    for (const LigneConcordance& line : concordance.lignes)
        text += QStringLiteral("%1  %2 %3 %4\n")
                    .arg(line.numero, 7)
                    .arg(line.gauche.right(kSide), kSide)
                    .arg(line.mot, line.droite.left(kSide));
    return text +
           Consultation::tr("%1 ; lignes montrées : %2.")
               .arg(compte(concordance.occurrences, Nom::Occurrences),
                    entierTexte(qint64(concordance.lignes.size()))) +
           u'\n' + mentionRepresentativite() + u'\n';
}

} // namespace isegorie::consultation
