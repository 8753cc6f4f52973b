// Classes of a corpus with their words and their sentences; lemmas of a text.
#include "core/consultation/Corpus.h"
#include "core/consultation/Langue.h"
#include "core/consultation/Sortie.h"
#include "core/consultation/Textes.h"
#include "core/consultation/Tris.h"
#include "core/consultation/Vocabulaire.h"
#include "core/documents/Encodage.h"

#include <QFile>
#include <QFileInfo>

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
    json.insert(QStringLiteral("textes"), corpus.sources);
    json.insert(QStringLiteral("sans_texte"), corpus.sansTexte);
    json.insert(QStringLiteral("sans_avis"), corpus.sansAvis);
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
    if (corpus.sansAvis > 0)
        text += QLatin1Char('\n') + sansAvisTexte(corpus.sansAvis) + QLatin1Char('\n');
    return text + QLatin1Char('\n') + mentionRepresentativite() + QLatin1Char('\n');
}

namespace {

base::Result<QString> textOf(const QString& path) {
    constexpr qint64 kMost = 1024LL * 1024 * 1024;
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly) || file.size() > kMost)
        return echec(
            Erreur::saisie(QStringLiteral("lemmes.lecture"),
                           Consultation::tr("Le fichier n’existe pas, ne peut pas être lu ou est trop gros."))
                .dans(name));
    const auto decoded = documents::decodeTexte(file.read(kMost));
    return decoded ? base::Result<QString>(decoded->texte) : echec(decoded.error().dans(name));
}

} // namespace

base::Result<QJsonObject> lemmesDe(const QString& chemin, const QString& lexique, bool motsOutils) {
    const auto text = textOf(chemin);
    if (!text)
        return echec(text.error());
    auto lemmatiser = Lemmatiseur::ouvrir(lexique);
    if (!lemmatiser)
        return echec(lemmatiser.error());
    LectureVocabulaire reading;
    reading.ajouter(0, *text);
    const Vocabulaire words = reading.terminer(*lemmatiser);
    if (words.mots == 0)
        return echec(Erreur::saisie(QStringLiteral("lemmes.vide"),
                                    Consultation::tr("Le fichier ne contient aucun mot."))
                         .dans(QFileInfo(chemin).fileName()));
    int unknown = 0;
    for (const FormeLue& form : words.formes)
        unknown += lemmatiser->candidats(form.forme).connu ? 0 : 1;
    OptionsMots options;
    options.motsOutils = motsOutils;
    return QJsonObject{{QStringLiteral("mots"), words.mots},
                       {QStringLiteral("formes"), qint64(words.formes.size())},
                       {QStringLiteral("inconnus"), unknown},
                       {QStringLiteral("lemmes"), motsJson(words, options)[QStringLiteral("lemmes")]}};
}

} // namespace isegorie::consultation
