// Classes of a corpus with their words and their sentences; lemmas of a text.
#include "core/consultation/Corpus.h"
#include "core/consultation/Jetons.h"
#include "core/consultation/Sortie.h"
#include "core/consultation/Textes.h"
#include "core/consultation/Tris.h"
#include "core/documents/Encodage.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <map>

namespace isegorie::consultation {

using base::echec;
using base::Erreur;

namespace {

QJsonObject profileJson(const Corpus& corpus, const ProfilDeClasse& profile) {
    QJsonArray forms;
    for (const FormeDeClasse& form : profile.formes)
        forms << QJsonObject{{QStringLiteral("forme"), corpus.lemmes.at(form.forme)},
                             {QStringLiteral("chi2"), form.khi2},
                             {QStringLiteral("dans_la_classe"), form.dansLaClasse},
                             {QStringLiteral("total"), form.total}};
    QJsonArray segments;
    for (const int segment : profile.segments)
        segments << QJsonObject{{QStringLiteral("segment"), corpus.formes.segments.at(segment)},
                                {QStringLiteral("texte"), corpus.textes.at(segment)}};
    return {{QStringLiteral("formes"), forms}, {QStringLiteral("segments_types"), segments}};
}

} // namespace

QJsonObject corpusJson(const Corpus& corpus, const Classification& classification) {
    QJsonObject json = classificationJson(classification);
    QJsonArray profiles;
    for (const ProfilDeClasse& profile :
         profils(corpus, classification.groupes(), classification.arbre.classes()))
        profiles << profileJson(corpus, profile);
    json.insert(QStringLiteral("profils"), profiles);
    json.insert(QStringLiteral("segments"), QJsonArray::fromStringList(corpus.formes.segments));
    json.insert(QStringLiteral("formes"), corpus.lemmes.size());
    json.insert(QStringLiteral("mention"), mentionRepresentativite());
    return json;
}

QString corpusTexte(const Corpus& corpus, const Classification& classification) {
    constexpr std::size_t kShown = 12;
    QString text = classificationTexte(classification);
    const auto profiles = profils(corpus, classification.groupes(), classification.arbre.classes());
    for (std::size_t group = 0; group < profiles.size(); ++group) {
        QStringList words;
        for (const FormeDeClasse& form : profiles[group].formes)
            if (form.khi2 > 0 && words.size() < qsizetype(kShown))
                words << corpus.lemmes.at(form.forme);
        text += QLatin1Char('\n') +
                Consultation::tr("Classe %1 : %2").arg(group + 1).arg(words.join(QStringLiteral(", "))) +
                QLatin1Char('\n');
        if (!profiles[group].segments.empty())
            text += Consultation::tr("« %1 »").arg(
                        corpus.textes.at(profiles[group].segments.front()).simplified()) +
                    QLatin1Char('\n');
    }
    return text + QLatin1Char('\n') + mentionRepresentativite() + QLatin1Char('\n');
}

namespace {

base::Result<QHash<QString, int>> formsOf(const QString& path) {
    constexpr qint64 kMost = 1024LL * 1024 * 1024;
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly) || file.size() > kMost)
        return echec(
            Erreur::saisie(QStringLiteral("lemmes.lecture"),
                           Consultation::tr("Le fichier n’existe pas, ne peut pas être lu ou est trop gros."))
                .dans(name));
    const auto decoded = documents::decodeTexte(file.read(kMost));
    if (!decoded)
        return echec(decoded.error().dans(name));
    QHash<QString, int> counts;
    for (const QString& word : jetons(decoded->texte))
        ++counts[word];
    if (counts.isEmpty())
        return echec(Erreur::saisie(QStringLiteral("lemmes.vide"),
                                    Consultation::tr("Le fichier ne contient aucun mot."))
                         .dans(name));
    return counts;
}

/// The most frequent lemma first, equal ones alphabetically.
QJsonArray lemmasJson(const QHash<QString, int>& counts, const QHash<QString, QString>& lemmas,
                      bool grammar) {
    std::map<QString, std::map<QString, int>> byLemma;
    for (auto form = counts.begin(); form != counts.end(); ++form)
        byLemma[lemmas.value(form.key())][form.key()] = form.value();
    std::vector<std::pair<int, QString>> order;
    for (const auto& [lemma, forms] : byLemma) {
        int total = 0;
        for (const auto& [form, count] : forms)
            total += count;
        if (grammar || !estMotOutil(lemma))
            order.emplace_back(-total, lemma);
    }
    std::sort(order.begin(), order.end());
    QJsonArray list;
    for (const auto& [total, lemma] : order) {
        QJsonObject forms;
        for (const auto& [form, count] : byLemma[lemma])
            forms.insert(form, count);
        list << QJsonObject{{QStringLiteral("lemme"), lemma},
                            {QStringLiteral("effectif"), -total},
                            {QStringLiteral("formes"), forms}};
    }
    return list;
}

} // namespace

base::Result<QJsonObject> lemmesDe(const QString& chemin, const QString& lexique, bool motsOutils) {
    const auto counts = formsOf(chemin);
    if (!counts)
        return echec(counts.error());
    auto lemmatiser = Lemmatiseur::ouvrir(lexique);
    if (!lemmatiser)
        return echec(lemmatiser.error());
    const auto lemmas = lemmatiser->lemmes(*counts);
    qint64 words = 0;
    int unknown = 0;
    for (auto form = counts->begin(); form != counts->end(); ++form) {
        words += form.value();
        unknown += lemmatiser->candidats(form.key()).connu ? 0 : 1;
    }
    return QJsonObject{{QStringLiteral("mots"), words},
                       {QStringLiteral("formes"), counts->size()},
                       {QStringLiteral("inconnus"), unknown},
                       {QStringLiteral("lemmes"), lemmasJson(*counts, lemmas, motsOutils)}};
}

} // namespace isegorie::consultation
