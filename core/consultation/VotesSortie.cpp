#include "core/consultation/VotesSortie.h"

#include "core/base/Typographie.h"
#include "core/consultation/Comptes.h"
#include "core/consultation/Sortie.h"
#include "core/consultation/Textes.h"
#include "core/consultation/Tris.h"
#include "core/consultation/VotesImportBase.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <cmath>

namespace isegorie::consultation {

namespace {

constexpr std::array<const char*, 6> kForms{"polis", "polis-participants", "long",
                                            "large", "alignements",        "cap-collectif"};

QJsonArray pairJson(const std::pair<double, double>& interval) {
    return {interval.first, interval.second};
}

QJsonObject partJson(const PartGroupe& part) {
    return {{QStringLiteral("n"), double(part.n())},
            {QStringLiteral("accords"), double(part.accords)},
            {QStringLiteral("desaccords"), double(part.desaccords)},
            {QStringLiteral("passes"), double(part.passes)},
            {QStringLiteral("intervalle_accord"), pairJson(part.accord)},
            {QStringLiteral("intervalle_desaccord"), pairJson(part.desaccord)}};
}

QJsonArray namesJson(const ResultatVotes& result, const std::vector<int>& groups) {
    QJsonArray names;
    for (const int group : groups)
        names << result.groupes[size_t(group)].nom;
    return names;
}

QJsonArray statementsJson(const ResultatVotes& result) {
    QJsonArray all;
    for (const EnonceAnalyse& one : result.enonces) {
        QJsonArray groups;
        for (size_t group = 0; group < one.groupes.size(); ++group) {
            QJsonObject json = partJson(one.groupes[group]);
            json.insert(QStringLiteral("groupe"), result.groupes[group].nom);
            groups << json;
        }
        all << QJsonObject{{QStringLiteral("commentaire"), result.source.dossier.commentaires.at(one.place)},
                           {QStringLiteral("reference"), one.reference},
                           {QStringLiteral("texte"), one.texte},
                           {QStringLiteral("modere"), one.retire},
                           {QStringLiteral("consensus"), one.consensus},
                           {QStringLiteral("intervalle_consensus"), pairJson(one.intervalle)},
                           {QStringLiteral("dissensus"), one.dissensus},
                           {QStringLiteral("fragile"), one.estFragile()},
                           {QStringLiteral("tous"), partJson(one.tous)},
                           {QStringLiteral("groupes"), groups},
                           {QStringLiteral("represente_par_accord"), namesJson(result, one.representeA)},
                           {QStringLiteral("represente_par_desaccord"), namesJson(result, one.representeD)}};
    }
    return all;
}

QJsonValue stabilityJson(const ResultatVotes& result) {
    if (result.stabilite.essais == 0)
        return QJsonValue::Null;
    QJsonObject numbers;
    for (size_t k = 0; k < result.stabilite.nombres.size(); ++k)
        if (result.stabilite.nombres[k] > 0)
            numbers.insert(QString::number(k), result.stabilite.nombres[k]);
    return QJsonObject{{QStringLiteral("essais"), result.stabilite.essais},
                       {QStringLiteral("rand_ajuste"), result.stabilite.accord},
                       {QStringLiteral("nombres_de_groupes"), numbers}};
}

} // namespace

QString cle(FormeVotes forme) {
    return QLatin1String(kForms[size_t(forme)]);
}

QString libelle(FormeVotes forme) {
    switch (forme) {
    case FormeVotes::Polis:
        return Consultation::tr("Polis, votes");
    case FormeVotes::PolisParticipants:
        return Consultation::tr("Polis, participants et votes");
    case FormeVotes::Long:
        return Consultation::tr("Une ligne par vote");
    case FormeVotes::Large:
        return Consultation::tr("Une colonne par énoncé");
    case FormeVotes::Alignements:
        return Consultation::tr("Decidim, commentaires pour et contre");
    case FormeVotes::CapCollectif:
        break;
    }
    return Consultation::tr("Cap Collectif, votes d’une consultation");
}

QJsonObject PlanVotes::toJson() const {
    QJsonArray rejections;
    for (const RejetVote& one : lus.rejets)
        rejections << QJsonObject{{QStringLiteral("ligne"), one.ligne},
                                  {QStringLiteral("raison"), one.raison}};
    return {{QStringLiteral("fichier"), lus.fichier},
            {QStringLiteral("empreinte"), lus.empreinte},
            {QStringLiteral("forme"), cle(lus.forme)},
            {QStringLiteral("scrutin"), scrutin},
            {QStringLiteral("suite"), suite},
            {QStringLiteral("lignes"), lus.lignes},
            {QStringLiteral("participants"), lus.participants.size()},
            {QStringLiteral("enonces"), double(lus.enonces.size())},
            {QStringLiteral("votes"), double(lus.votes.size())},
            {QStringLiteral("nouveaux"), nouveaux},
            {QStringLiteral("changes"), changes},
            {QStringLiteral("inchanges"), inchanges},
            {QStringLiteral("doublons"), lus.doublons},
            {QStringLiteral("sans_vote"), lus.sansVote},
            {QStringLiteral("rejetes"), rejections},
            {QStringLiteral("rejetes_nombre"), lus.rejetes},
            {QStringLiteral("participants_personnels"), lus.personnels}};
}

QString PlanVotes::texte() const {
    QString text = Consultation::tr("%1 (%2) : %3, %4, %5.")
                       .arg(lus.fichier, libelle(lus.forme), compte(lus.lignes, Nom::Lignes),
                            compte(lus.participants.size(), Nom::Participants),
                            compte(qint64(lus.enonces.size()), Nom::Enonces)) +
                   QLatin1Char('\n');
    text += Consultation::tr(
                "Votes de « %1 » : nouveaux %2, changés %3, inchangés %4 ; remplacés par un plus récent "
                "%5, cases vides %6, rejetés %7.")
                .arg(scrutin, entierTexte(nouveaux), entierTexte(changes), entierTexte(inchanges),
                     entierTexte(lus.doublons), entierTexte(lus.sansVote), entierTexte(lus.rejetes)) +
            QLatin1Char('\n');
    for (size_t i = 0; i < std::min<size_t>(20, lus.rejets.size()); ++i)
        text += Consultation::tr("  ligne %1 : %2").arg(lus.rejets[i].ligne).arg(lus.rejets[i].raison) +
                QLatin1Char('\n');
    return text;
}

QString votesPhrase(const ResultatVotes& resultat) {
    const DossierVotes& folder = resultat.source.dossier;
    return Consultation::tr("%1, dont %2 dans un groupe (ceux qui ont assez voté) ; %3 ; %4.")
        .arg(compte(folder.votants.size(), Nom::Votants), entierTexte(resultat.dansUnGroupe),
             compte(folder.commentaires.size(), Nom::Enonces), compte(resultat.votes, Nom::Votes));
}

QString partTexte(long long nombre, long long n, const std::pair<double, double>& intervalle) {
    if (n == 0)
        return QStringLiteral("–");
    return QStringLiteral("%1 [%2 ; %3]")
        .arg(pourcentage(double(nombre) / double(n)), base::decimal(intervalle.first * 100, 0),
             base::decimal(intervalle.second * 100, 0));
}

QString recouvrementTexte(double recouvrement) {
    if (!std::isfinite(recouvrement))
        return {};
    const QString words = recouvrement >= 0.75  ? Consultation::tr("stable")
                          : recouvrement >= 0.6 ? Consultation::tr("assez stable")
                                                : Consultation::tr("instable");
    return QStringLiteral("%1 (%2)").arg(words, pourcentage(recouvrement));
}

QJsonObject resultatJson(const ResultatVotes& resultat) {
    QJsonObject json = votesJson(resultat.source.dossier, resultat.analyse);
    QJsonArray groups = json.value(QStringLiteral("groupes")).toArray();
    for (qsizetype i = 0; i < groups.size(); ++i) {
        QJsonObject group = groups.at(i).toObject();
        group.insert(QStringLiteral("nom"), resultat.groupes[size_t(i)].nom);
        group.insert(QStringLiteral("recouvrement"), nombreJson(resultat.groupes[size_t(i)].recouvrement));
        groups[i] = group;
    }
    json.insert(QStringLiteral("groupes"), groups);
    json.insert(QStringLiteral("titre"), resultat.source.titre);
    json.insert(QStringLiteral("votes"), double(resultat.votes));
    json.insert(QStringLiteral("dans_un_groupe"), double(resultat.dansUnGroupe));
    json.insert(QStringLiteral("enonces"), statementsJson(resultat));
    json.insert(QStringLiteral("stabilite"), stabilityJson(resultat));
    json.insert(QStringLiteral("avertissements"), QJsonArray::fromStringList(resultat.avertissements));
    json.insert(QStringLiteral("methode"), QJsonArray::fromStringList(methodeVotes(resultat)));
    json.insert(QStringLiteral("fichiers"), resultat.source.fichiers);
    json.insert(QStringLiteral("parametres"),
                QJsonObject{{QStringLiteral("essais"), resultat.parametres.essais},
                            {QStringLiteral("part"), resultat.parametres.partPourCent},
                            {QStringLiteral("tirages"), resultat.parametres.tirages},
                            {QStringLiteral("graine"), QString::fromLatin1(resultat.parametres.graine)}});
    return json;
}

QString resultatTexte(const ResultatVotes& resultat) {
    AnalyseVotes named = resultat.analyse; // as everywhere but in JSON, which keeps the numbers of Polis
    for (qsizetype group = 0; group < named.noms.size(); ++group)
        named.noms[group] = resultat.groupes[size_t(group)].nom;
    QString text = votesTexte(resultat.source.dossier, named);
    for (const GroupeAnalyse& group : resultat.groupes)
        if (const QString stable = recouvrementTexte(group.recouvrement); !stable.isEmpty())
            text += Consultation::tr("Groupe %1, %2 : %3.")
                        .arg(group.nom, compte(group.effectif, Nom::Personnes), stable) +
                    QLatin1Char('\n');
    for (const QString& warning : resultat.avertissements)
        text += QStringLiteral("! ") + warning + QLatin1Char('\n');
    return text;
}

QStringList methodeVotes(const ResultatVotes& resultat) {
    QStringList lines{
        Consultation::tr(
            "Plan : analyse en composantes principales des votes (pour 1, sans avis 0, contre −1 ; "
            "un vote manquant prend la moyenne de l’énoncé), comme Polis."),
        resultat.analyse.trouves
            ? Consultation::tr(
                  "Groupes : k-moyennes sur ce plan, le nombre de groupes de meilleure silhouette.")
            : Consultation::tr("Groupes : ceux du fichier fourni."),
        Consultation::tr(
            "Consensus : produit, sur les groupes, de (pour + 1)/(votes + 2) : un énoncé que rejette "
            "un seul groupe n’en est pas un. Dissensus : plus grand écart de cette part entre deux "
            "groupes."),
        Consultation::tr(
            "Intervalles à 95 % : Wilson pour les parts ; pour le consensus, %1 nouveaux tirages "
            "des membres de chaque groupe.")
            .arg(resultat.parametres.tirages)};
    if (resultat.stabilite.essais > 0)
        lines << Consultation::tr(
                     "Stabilité : les groupes sont cherchés à nouveau dans %1 échantillons de %2 % "
                     "des votants ; indice de Rand ajusté moyen %3. Un groupe est stable quand on "
                     "le retrouve à 75 % au moins, instable sous 60 %.")
                     .arg(resultat.stabilite.essais)
                     .arg(resultat.parametres.partPourCent)
                     .arg(base::decimal(resultat.stabilite.accord, 2));
    for (const QJsonValue& file : resultat.source.fichiers)
        lines << Consultation::tr("Fichier : %1, SHA-256 %2.")
                     .arg(file[QLatin1String("fichier")].toString(),
                          file[QLatin1String("empreinte")].toString());
    lines << mentionRepresentativite();
    return lines;
}

} // namespace isegorie::consultation
