// Classes of the contributions of a base as JSON and as text.
#include "core/base/Typographie.h"
#include "core/consultation/Classement.h"
#include "core/consultation/Comptes.h"
#include "core/consultation/Langue.h"
#include "core/consultation/Sortie.h"
#include "core/consultation/Textes.h"
#include "core/consultation/Tris.h"

#include <algorithm>

namespace isegorie::consultation {

using base::echec;
using base::Result;

namespace {

qint64 sizeOf(const std::vector<int>& groups, int group) {
    return std::count(groups.begin(), groups.end(), group);
}

QJsonArray choicesJson(const ClassesBase& classes) {
    QJsonArray list;
    for (const EtatK& one : classes.choix)
        list << QJsonObject{{QStringLiteral("k"), one.k},
                            {QStringLiteral("chi2"), one.khi2},
                            {QStringLiteral("plus_petite"), one.plusPetite},
                            {QStringLiteral("non_classes"), one.nonClasses},
                            {QStringLiteral("stabilite"), nombreJson(one.stabilite)}};
    return list;
}

QJsonArray formsJson(const Corpus& corpus, const ProfilDeClasse& profile) {
    QJsonArray forms;
    for (const FormeDeClasse& form : profile.formes)
        forms << QJsonObject{
            {QStringLiteral("forme"), corpus.lemmes.at(form.forme)},
            {QStringLiteral("chi2"), form.khi2},
            {QStringLiteral("dans_la_classe"), form.dansLaClasse},
            {QStringLiteral("total"), form.total},
            {QStringLiteral("ecritures"), QJsonArray::fromStringList(corpus.ecritures[size_t(form.forme)])}};
    return forms;
}

QJsonArray heightsJson(const Classification& classification) {
    QJsonArray heights;
    for (const double height : classification.arbre.hauteurs())
        heights << height;
    return heights;
}

QJsonArray groupsJson(const ClassesBase& classes, int k) {
    QJsonArray list;
    const auto& groups = classes.groupes(k);
    for (size_t i = 0; i < groups.size(); ++i)
        list << QJsonObject{{QStringLiteral("numero"), classes.corpus.places[i].numero},
                            {QStringLiteral("rang"), classes.corpus.places[i].rang},
                            {QStringLiteral("classe"), groups[i] == analyse::kNonClasse
                                                           ? QJsonValue(QJsonValue::Null)
                                                           : QJsonValue(groups[i] + 1)}};
    return list;
}

Result<QJsonArray> classesList(const storage::Database& database, const ClassesBase& classes, int k) {
    QJsonArray list;
    const auto& groups = classes.groupes(k);
    const auto profiles = profils(classes.corpus, groups, k);
    for (int group = 0; group < k; ++group) {
        const ProfilDeClasse& profile = profiles[size_t(group)];
        const auto texts = lireSegments(database, classes, profile.segments);
        if (!texts)
            return echec(texts.error());
        QJsonArray typical;
        for (size_t i = 0; i < profile.segments.size(); ++i) {
            const PlaceSegment& place = classes.corpus.places[size_t(profile.segments[i])];
            typical << QJsonObject{{QStringLiteral("numero"), place.numero},
                                   {QStringLiteral("rang"), place.rang},
                                   {QStringLiteral("texte"), texts->at(qsizetype(i))}};
        }
        const qint64 size = sizeOf(groups, group);
        list << QJsonObject{{QStringLiteral("classe"), group + 1},
                            {QStringLiteral("segments"), size},
                            {QStringLiteral("part"), double(size) / double(groups.size())},
                            {QStringLiteral("formes"), formsJson(classes.corpus, profile)},
                            {QStringLiteral("segments_types"), typical}};
    }
    return list;
}

QString choicesText(const ClassesBase& classes) {
    QList<QStringList> rows;
    for (const EtatK& one : classes.choix)
        rows << QStringList{
            one.k == classes.propose ? Consultation::tr("%1 (proposé)").arg(one.k) : QString::number(one.k),
            std::isfinite(one.stabilite) ? base::decimal(one.stabilite, 2) : Consultation::tr("non mesurée"),
            entierTexte(one.plusPetite), entierTexte(one.nonClasses), base::decimal(one.khi2, 1)};
    return tableauTexte(
        {Consultation::tr("Classes"), Consultation::tr("Stabilité"), Consultation::tr("Plus petite"),
         Consultation::tr("Non classés"),
         classes.estDouble() ? Consultation::tr("χ² des classes") : Consultation::tr("χ² de la coupure")},
        rows);
}

} // namespace

Result<QJsonObject> classesJson(const storage::Database& database, const ClassesBase& classes, int k,
                                bool groupes) {
    const auto list = classesList(database, classes, k);
    if (!list)
        return echec(list.error());
    QJsonObject json;
    if (!classes.estDouble()) { // classes crossed of two trees have none
        json.insert(QStringLiteral("hauteurs"), heightsJson(classes.classification));
        json.insert(QStringLiteral("coupures"), coupuresJson(classes.classification));
    }
    const qint64 unclassified = sizeOf(classes.groupes(k), analyse::kNonClasse);
    json.insert(QStringLiteral("k"), k);
    json.insert(QStringLiteral("propose"), classes.propose);
    json.insert(QStringLiteral("choix"), choicesJson(classes));
    json.insert(QStringLiteral("textes"), classes.corpus.sources);
    json.insert(QStringLiteral("sans_texte"), classes.corpus.sansTexte);
    json.insert(QStringLiteral("segments"), classes.segments());
    json.insert(QStringLiteral("lemmes"), classes.corpus.lemmes.size());
    json.insert(QStringLiteral("classes"), *list);
    json.insert(QStringLiteral("non_classes"), unclassified);
    json.insert(QStringLiteral("raisons"), QJsonObject{{QStringLiteral("sans_forme"), classes.sansForme()},
                                                       {QStringLiteral("plus_de_forme_discriminante"),
                                                        unclassified - classes.sansForme()}});
    const QString warning = alerteClasses(classes, k);
    json.insert(QStringLiteral("avertissements"), warning.isEmpty() ? QJsonArray() : QJsonArray{warning});
    if (groupes)
        json.insert(QStringLiteral("groupes"), groupsJson(classes, k));
    QJsonObject parameters = classes.provenance;
    parameters.insert(QStringLiteral("classement"), classes.parametres.toJson());
    json.insert(QStringLiteral("parametres"), parameters);
    json.insert(QStringLiteral("mention"), mentionRepresentativite());
    return json;
}

Result<QString> classesTexte(const storage::Database& database, const ClassesBase& classes, int k) {
    const auto list = classesList(database, classes, k);
    if (!list)
        return echec(list.error());
    QString text = choicesText(classes);
    for (const auto& value : *list) {
        const QJsonObject one = value.toObject();
        const QStringList words = motsDeClasse(one);
        text +=
            u'\n' +
            Consultation::tr("Classe %1 (%2, %3) : %4")
                .arg(one[QStringLiteral("classe")].toInt())
                .arg(compte(one[QStringLiteral("segments")].toInteger(), Nom::Segments),
                     pourcentage(one[QStringLiteral("part")].toDouble()), words.join(QStringLiteral(", "))) +
            u'\n';
        for (const auto& segment : one[QStringLiteral("segments_types")].toArray())
            text += QStringLiteral("  %1  « %2 »\n")
                        .arg(segment[QStringLiteral("numero")].toInteger())
                        .arg(segment[QStringLiteral("texte")].toString());
    }
    const qint64 withoutOpinion = classes.provenance.value(QStringLiteral("sans_avis")).toInteger();
    for (const QString& remark : {alerteClasses(classes, k), sansAvisTexte(withoutOpinion)})
        if (!remark.isEmpty())
            text += u'\n' + remark + u'\n';
    return text + u'\n' + mentionRepresentativite() + u'\n';
}

} // namespace isegorie::consultation
