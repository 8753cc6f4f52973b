#include "core/consultation/AccordCodeurs.h"

#include "core/base/Typographie.h"
#include "core/consultation/Sortie.h"
#include "core/consultation/Textes.h"

#include <map>

namespace isegorie::consultation {

using base::echec;
using base::Erreur;

namespace {

/// One column: who coded what how.
struct Coding {
    int unit;
    int coder; ///< kSansReponse without a column of coders.
    int code;
    int line;
};

base::Result<std::vector<double>> numbersBehind(const QStringList& codes, const documents::Table& table) {
    std::vector<double> numbers;
    for (const QString& code : codes) {
        const auto number = nombreDe(code);
        if (!number)
            return echec(Erreur::saisie(QStringLiteral("accord.nombre"),
                                        Consultation::tr("« %1 » n’est pas un nombre.").arg(code.left(40)),
                                        Consultation::tr("Une échelle d’intervalle porte des nombres."))
                             .dans(table.fichier));
        numbers.push_back(*number);
    }
    return numbers;
}

std::vector<analyse::Codages> byUnit(const std::vector<Coding>& codings, qsizetype units) {
    std::vector<analyse::Codages> result(static_cast<std::size_t>(units));
    for (const Coding& coding : codings)
        result[coding.unit].push_back(coding.code);
    return result;
}

base::Result<std::vector<KappaDePaire>> kappas(const std::vector<Coding>& codings, const Variable& units,
                                               const Variable& coders, int codes, const QString& file) {
    std::map<int, std::map<int, const Coding*>> table; // coder, unit
    for (const Coding& coding : codings) {
        if (coding.coder == analyse::kSansReponse)
            continue;
        const auto [place, isNew] = table[coding.coder].emplace(coding.unit, &coding);
        if (!isNew)
            return echec(Erreur::saisie(QStringLiteral("accord.deux-fois"),
                                        Consultation::tr("« %1 » a déjà codé « %2 » ligne %3.")
                                            .arg(coders.modalites.at(coding.coder).left(40),
                                                 units.modalites.at(coding.unit).left(40))
                                            .arg(place->second->line),
                                        Consultation::tr("Gardez un seul codage de chaque unité par codeur."))
                             .dans(file, coding.line));
    }
    std::vector<KappaDePaire> result;
    for (auto first = table.begin(); first != table.end(); ++first)
        for (auto second = std::next(first); second != table.end(); ++second) {
            std::vector<int> a(std::size_t(units.modalites.size()), -1);
            std::vector<int> b = a;
            for (const auto& [unit, coding] : first->second)
                a[unit] = coding->code;
            for (const auto& [unit, coding] : second->second)
                b[unit] = coding->code;
            auto accord = analyse::kappaCohen(a, b, codes);
            if (accord.unites > 0)
                result.push_back({coders.modalites.at(first->first), coders.modalites.at(second->first),
                                  std::move(accord)});
        }
    return result;
}

/// A question of which answers may be as many as rows: names of units and coders.
base::Result<Variable> namesOf(const Questionnaire& questionnaire, const QString& column) {
    const auto place = questionnaire.colonne(column);
    if (!place)
        return echec(place.error());
    Variable result{questionnaire.table().entetes.at(*place), *place + 1, {}, {}};
    QHash<QString, int> known;
    for (const auto& row : questionnaire.table().rows) {
        const QString name = row.cells.at(*place).simplified();
        if (name.isEmpty())
            return echec(
                Erreur::saisie(
                    QStringLiteral("accord.sans-nom"),
                    Consultation::tr("La colonne « %1 » est vide à cette ligne.").arg(result.nom.left(60)))
                    .dans(questionnaire.table().fichier, row.ligne, *place + 1));
        if (!known.contains(name)) {
            known.insert(name, int(known.size()));
            result.modalites << name;
        }
        result.reponses.codes.push_back(known.value(name));
    }
    result.reponses.modalites = int(result.modalites.size());
    return result;
}

base::Result<AccordValeur> measure(const Questionnaire& questionnaire, const DemandeAccord& demande,
                                   const QString& column, const Variable& units,
                                   const std::optional<Variable>& coders) {
    const auto values = questionnaire.variable(column);
    if (!values)
        return echec(values.error());
    std::vector<Coding> codings;
    for (std::size_t i = 0; i < questionnaire.repondants(); ++i)
        if (values->reponses.codes[i] != analyse::kSansReponse)
            codings.push_back({units.reponses.codes[i],
                               coders ? coders->reponses.codes[i] : analyse::kSansReponse,
                               values->reponses.codes[i], questionnaire.table().rows[i].ligne});
    std::vector<double> numbers;
    if (demande.echelle == analyse::Echelle::Intervalle) {
        auto read = numbersBehind(values->modalites, questionnaire.table());
        if (!read)
            return echec(read.error());
        numbers = std::move(*read);
    }
    const int codes = int(values->modalites.size());
    AccordValeur result{values->nom, values->modalites, {}, {}, {}};
    result.alpha =
        analyse::alphaKrippendorff(byUnit(codings, units.modalites.size()), codes, demande.echelle, numbers);
    for (const int unit : result.alpha.desaccords)
        result.desaccords << units.modalites.at(unit);
    if (coders) {
        auto pairs = kappas(codings, units, *coders, codes, questionnaire.table().fichier);
        if (!pairs)
            return echec(pairs.error());
        result.kappas = std::move(*pairs);
    }
    return result;
}

} // namespace

base::Result<std::vector<AccordValeur>> mesurerAccord(const Questionnaire& questionnaire,
                                                      const DemandeAccord& demande) {
    const auto units = namesOf(questionnaire, demande.unite);
    if (!units)
        return echec(units.error());
    std::optional<Variable> coders;
    if (!demande.codeur.isEmpty()) {
        auto read = namesOf(questionnaire, demande.codeur);
        if (!read)
            return echec(read.error());
        coders = std::move(*read);
    }
    std::vector<AccordValeur> result;
    for (const QString& column : demande.valeurs) {
        auto value = measure(questionnaire, demande, column, *units, coders);
        if (!value)
            return echec(value.error());
        result.push_back(std::move(*value));
    }
    return result;
}

QString accordEnMots(const analyse::Accord& accord) {
    if (!accord.coefficient)
        return Consultation::tr("sans objet : tous les codages sont les mêmes");
    if (*accord.coefficient <= 0)
        return Consultation::tr("pas mieux que le hasard");
    if (*accord.coefficient <= 0.2)
        return Consultation::tr("très faible");
    if (*accord.coefficient <= 0.4)
        return Consultation::tr("faible");
    if (*accord.coefficient <= 0.6)
        return Consultation::tr("modéré");
    return *accord.coefficient <= 0.8 ? Consultation::tr("fort") : Consultation::tr("presque parfait");
}

QJsonObject accordJson(const std::vector<AccordValeur>& accords) {
    QJsonArray values;
    for (const AccordValeur& accord : accords) {
        QJsonArray pairs;
        for (const KappaDePaire& pair : accord.kappas)
            pairs << QJsonObject{{QStringLiteral("codeurs"), QJsonArray{pair.premier, pair.second}},
                                 {QStringLiteral("kappa"), nombreJson(pair.accord.coefficient)},
                                 {QStringLiteral("observe"), pair.accord.observe},
                                 {QStringLiteral("unites"), double(pair.accord.unites)}};
        values << QJsonObject{{QStringLiteral("valeur"), accord.valeur},
                              {QStringLiteral("alpha"), nombreJson(accord.alpha.coefficient)},
                              {QStringLiteral("en_mots"), accordEnMots(accord.alpha)},
                              {QStringLiteral("observe"), accord.alpha.observe},
                              {QStringLiteral("unites"), double(accord.alpha.unites)},
                              {QStringLiteral("codages"), double(accord.alpha.codages)},
                              {QStringLiteral("kappas"), pairs},
                              {QStringLiteral("desaccords"), QJsonArray::fromStringList(accord.desaccords)}};
    }
    return {{QStringLiteral("accords"), values}};
}

QString accordTexte(const std::vector<AccordValeur>& accords) {
    QList<QStringList> rows;
    for (const AccordValeur& accord : accords)
        rows << QStringList{accord.valeur,
                            accord.alpha.coefficient ? base::decimal(*accord.alpha.coefficient, 3)
                                                     : QStringLiteral("–"),
                            accordEnMots(accord.alpha),
                            pourcentage(accord.alpha.observe),
                            QString::number(accord.alpha.unites),
                            QString::number(accord.alpha.codages)};
    return tableauTexte({Consultation::tr("Code"), Consultation::tr("α de Krippendorff"),
                         Consultation::tr("Accord"), Consultation::tr("Accord observé"),
                         Consultation::tr("Unités"), Consultation::tr("Codages")},
                        rows);
}

} // namespace isegorie::consultation
