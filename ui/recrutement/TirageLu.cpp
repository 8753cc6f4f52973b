#include "ui/recrutement/TirageLu.h"

#include "core/recrutement/Certitudes.h"
#include "core/recrutement/PvContenu.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace isegorie::ui {

using namespace recrutement;

namespace {

struct Textes {
    Q_DECLARE_TR_FUNCTIONS(TirageLu)
};

QString borneTexte(const DonneesTirage& donnees, const analyse::BorneQuota& borne) {
    const LigneQuota& line = donnees.quotas.at(borne.quota);
    return borne.estMin
               ? Textes::tr("« %1 : %2 », au moins %3").arg(line.critere, line.valeur).arg(line.quota.min)
               : Textes::tr("« %1 : %2 », au plus %3").arg(line.critere, line.valeur).arg(line.quota.max);
}

/// The category that a line of the draw stands for.
const Categorie* categorieOf(const Plan& plan, const LigneQuota& line) {
    for (const Critere& critere : plan.criteres)
        if (critere.libelle == line.critere)
            for (const Categorie& categorie : critere.categories)
                if (categorie.libelle == line.valeur)
                    return &categorie;
    return nullptr;
}

TirageLu::Assouplissement assouplissementOf(const Plan& plan, const DonneesTirage& donnees,
                                            const analyse::Relachement& relachement) {
    TirageLu::Assouplissement result;
    QStringList changes;
    for (const auto& change : relachement.changements) {
        const LigneQuota& line = donnees.quotas.at(change.borne.quota);
        changes << (change.borne.estMin ? Textes::tr("« %1 : %2 », minimum de %3 à %4")
                                        : Textes::tr("« %1 : %2 », maximum de %3 à %4"))
                       .arg(line.critere, line.valeur)
                       .arg(change.de)
                       .arg(change.a);
        const Categorie* categorie = categorieOf(plan, line);
        if (categorie == nullptr)
            continue;
        Quota quota = result.quotas.value(categorie->id, categorie->quota);
        if (change.borne.estMin)
            quota.min = change.a;
        else
            quota.max = change.a;
        result.quotas.insert(categorie->id, quota);
    }
    result.texte = changes.join(QStringLiteral(" ; "));
    return result;
}

/// Stopped by a limit: how far the first level that is not proven is from what is proven about it.
QString bestProven(const QJsonObject& pv) {
    QString text = Textes::tr("Limite de calcul atteinte : ces chances sont le meilleur résultat prouvé, pas "
                              "les plus égales possibles.");
    const auto content = lireContenuPv(pv);
    if (!content)
        return text;
    if (const analyse::Niveau* level = content->distribution.certificat.ouvert()) {
        const QLocale locale;
        text += QLatin1Char(' ') +
                Textes::tr("La plus petite chance encore à départager est de %1 % ; aucun tirage sous ces "
                           "quotas ne la porterait au-delà de %2 % (écart prouvé : %3 point).")
                    .arg(locale.toString(level->valeur * 100, 'f', 4),
                         locale.toString(level->borne * 100, 'f', 4),
                         locale.toString((level->borne - level->valeur) * 100, 'f', 4));
    }
    return text + QLatin1Char(' ') +
           (content->distribution.travail
                ? Textes::tr("Desserrez un quota pour une preuve complète ; tel quel, le calcul se rejoue à "
                             "l’identique.")
                : Textes::tr(
                      "Arrêté par un délai, le calcul se vérifie mais ne se rejoue pas à l’identique."));
}

QString preuveOf(const QJsonObject& pv) {
    const QJsonValue method = pv[QStringLiteral("algorithme")];
    const QString status = method[QStringLiteral("statut")].toString();
    const double gap = pv[QStringLiteral("ecart")].toString().toDouble();
    if (status == statutKey(analyse::Distribution::Statut::Optimale))
        return Textes::tr(
                   "Prouvé : aucun autre tirage sous ces quotas ne donnerait une plus grande chance à ceux "
                   "qui en "
                   "ont le moins sans en retirer à quelqu’un qui en a moins encore. La preuve tient en %n "
                   "niveau(x), écart : %1.",
                   nullptr, static_cast<int>(pv[QStringLiteral("niveaux")].toArray().size()))
            .arg(ecartEcrit(gap));
    if (status == statutKey(analyse::Distribution::Statut::Limite))
        return bestProven(pv);
    return Textes::tr("Tirage de comparaison : chances estimées sur %1 tirages, sans preuve d’équité.")
        .arg(method[QStringLiteral("essais")].toInt());
}

/// Said by the minutes themselves, so that a draw of the base tells it as one computed now does.
void readImpossibles(const QJsonObject& pv, TirageLu& lu) {
    const QJsonArray quotas = pv[QStringLiteral("quotas")].toArray();
    for (const QJsonValue& one : pv[QStringLiteral("impossibles")].toArray()) {
        QStringList bounds;
        for (const QJsonValue& bound : one[QStringLiteral("bornes")].toArray()) {
            const QJsonValue line = quotas.at(bound[QStringLiteral("quota")].toInt(-1));
            const bool isMin = bound[QStringLiteral("borne")].toString() == QLatin1String("min");
            bounds << (isMin ? Textes::tr("« %1 : %2 », au moins %3") : Textes::tr("« %1 : %2 », au plus %3"))
                          .arg(line[QStringLiteral("critere")].toString(),
                               line[QStringLiteral("valeur")].toString())
                          .arg(line[isMin ? QStringLiteral("min") : QStringLiteral("max")].toInt());
        }
        const int person = one[QStringLiteral("candidat")].toInt(-1);
        if (person < 0 || person >= lu.personnes.size())
            continue;
        lu.personnes[person].blocage = bounds.join(QStringLiteral(" ; "));
        lu.personnes[person].exclue = true;
    }
}

void readPeople(TirageLu& lu) {
    // Read as a constant: asking a changeable object for a part that it lacks adds it, and the minutes would
    // no longer be those of their commitment.
    const QJsonObject pv = lu.pv;
    QSet<QString> drawn;
    for (const QJsonValue& person : pv[QStringLiteral("panel")].toArray())
        drawn.insert(person.toString());
    std::vector<double> chances;
    for (const QJsonValue& person : pv[QStringLiteral("candidats")].toArray()) {
        const QString name = person[QStringLiteral("pseudonyme")].toString();
        const double chance = person[QStringLiteral("chance")].toString().toDouble();
        lu.personnes.append({name, chance, {}, false, drawn.contains(name)});
        lu.sansChance += chance <= 0 ? 1 : 0;
        chances.push_back(chance);
    }
    readImpossibles(pv, lu);
    lu.preuve = QStringLiteral("%1 %2").arg(preuveOf(pv), phraseCertitudes(pv)).trimmed();
    lu.statistiques = analyse::statistiques(std::move(chances));
    lu.bilan = bilanDuPv(pv);
}

} // namespace

base::Result<TirageLuPtr> calculerTirage(const Vivier& vivier, const DemandeTirage& demande,
                                         base::TaskContext& context) {
    auto data = donneesDuVivier(vivier);
    if (!data)
        return base::echec(data.error());
    auto draw = tirer(data->donnees, {demande.methode, {}}, analyse::Arret(&context, {}, kTravailTirage));
    if (!draw)
        return base::echec(draw.error());
    auto lu = std::make_shared<TirageLu>();
    lu->vivier = phrasesDuVivier(*data);
    lu->donnees = std::move(data->donnees);
    lu->tirage = std::move(*draw);
    lu->conflit = conflitTextes(lu->donnees, lu->tirage.conflit);
    for (const analyse::Relachement& relaxation : lu->tirage.relachements)
        lu->assouplissements.append(assouplissementOf(vivier.plan, lu->donnees, relaxation));
    if (!lu->tirage.estFaisable())
        return TirageLuPtr(lu);
    context.report(1, Textes::tr("Loterie"));
    const QString subject = demande.objet.isEmpty() ? objetDuTirage(vivier.plan.recrutement) : demande.objet;
    lu->pv = engager(lu->donnees, lu->tirage, {demande.panels, subject, lu->donnees.identifiants});
    readPeople(*lu);
    return TirageLuPtr(lu);
}

TirageLuPtr tirageDepuisPv(const QJsonObject& pv) {
    auto lu = std::make_shared<TirageLu>();
    lu->pv = pv;
    readPeople(*lu);
    return lu;
}

QStringList conflitTextes(const DonneesTirage& donnees, const analyse::Conflit& conflit) {
    QStringList texts;
    for (const analyse::BorneQuota& bound : conflit.bornes)
        texts << borneTexte(donnees, bound);
    return texts;
}

QString chanceTexte(double chance) {
    return Textes::tr("%1 %").arg(QLocale().toString(chance * 100, 'f', 2));
}

} // namespace isegorie::ui
