// bon ligne ajouter, modifier, amender, deplacer, retirer
#include "app/cli/BonEdition.h"
#include "app/cli/BonSortie.h"
#include "app/cli/MarcheOptions.h"
#include "app/cli/Registry.h"
#include "core/marche/Avenant.h"
#include "core/marche/BonLignes.h"
#include "core/marche/Catalogue.h"

#include <QCoreApplication>

namespace isegorie::cli {

namespace {

using namespace marche;
using Made = base::Result<storage::Edit>;

struct LigneTexts {
    Q_DECLARE_TR_FUNCTIONS(LigneTexts)
};

/// The line of the second argument, looked up in the bon as it is by then.
BonEdit onLine(const QString& name,
               const std::function<Made(const storage::Database&, const QString&)>& act) {
    return [name, act](const storage::Database& database, const Bon& bon) -> Made {
        const auto line = findLigne(bon.lignes, name);
        if (!line)
            return base::echec(line.error());
        return act(database, line->id);
    };
}

base::Result<base::Fraction> quantityOf(const Invocation& invocation) {
    const auto text = requiredOption(invocation, QStringLiteral("quantite"));
    if (!text)
        return base::echec(text.error());
    return base::Fraction::parse(*text).map_error(
        [](const base::Erreur& erreur) { return erreur.dans(QStringLiteral("--quantite")); });
}

Outcome add(const Invocation& invocation) {
    LigneDemandee line{invocation.arguments.at(1), 1,
                       invocation.options.isSet(QStringLiteral("sans-fichier"))};
    if (invocation.options.isSet(QStringLiteral("quantite"))) {
        const auto quantity = quantityOf(invocation);
        if (!quantity)
            return fail(quantity.error());
        line.quantite = *quantity;
    }
    return changedBon(invocation, {[line](const storage::Database& database, const Bon& bon) {
                          return addLignes(database, bon.id, {line});
                      }});
}

base::Result<BonEdit> quantityEdit(const Invocation& invocation, const QString& line) {
    const auto quantity = quantityOf(invocation);
    if (!quantity)
        return base::echec(quantity.error());
    return onLine(line, [quantity = *quantity](const storage::Database& database, const QString& id) {
        return setQuantite(database, id, quantity);
    });
}

base::Result<BonEdit> rateEdit(const Invocation& invocation, const QString& line) {
    const auto rate = parseTaux(invocation.options.value(QStringLiteral("tva")));
    if (!rate)
        return base::echec(rate.error().dans(QStringLiteral("--tva")));
    return onLine(line, [rate = *rate](const storage::Database& database, const QString& id) {
        return setTauxTva(database, id, rate);
    });
}

base::Result<BonEdit> fileEdit(const Invocation& invocation, const QString& line) {
    const QString key = invocation.options.value(QStringLiteral("fichier"));
    if (key != QLatin1String("oui") && key != QLatin1String("non"))
        return base::echec(
            usageErreur(LigneTexts::tr("« %1 » n’est pas une valeur de --fichier.").arg(key.left(40)),
                        LigneTexts::tr("Écrivez oui ou non.")));
    return onLine(
        line, [without = key == QLatin1String("non")](const storage::Database& database, const QString& id) {
            return setSansFichier(database, id, without);
        });
}

Outcome change(const Invocation& invocation) {
    QList<BonEdit> edits;
    for (const auto& [option, make] : {std::pair("fichier", &fileEdit), std::pair("tva", &rateEdit),
                                       std::pair("quantite", &quantityEdit)}) {
        if (!invocation.options.isSet(QLatin1String(option)))
            continue;
        const auto edit = make(invocation, invocation.arguments.at(1));
        if (!edit)
            return fail(edit.error());
        edits << *edit;
    }
    if (edits.isEmpty())
        return fail(usageErreur(LigneTexts::tr("Rien à modifier."),
                                LigneTexts::tr("Donnez --quantite, --tva ou --fichier.")));
    return changedBon(invocation, edits);
}

Outcome amend(const Invocation& invocation) {
    const auto quantity = quantityOf(invocation);
    if (!quantity)
        return fail(quantity.error());
    return changedBon(invocation, {[&](const storage::Database& database, const Bon& bon) -> Made {
                          if (!bon.isAvenant())
                              return base::echec(base::Erreur::refus(
                                  QStringLiteral("bon.pas-un-avenant"),
                                  LigneTexts::tr("Ce bon n’est pas un avenant."),
                                  LigneTexts::tr("Créez-en un avec « bon avenant », ou modifiez la ligne du "
                                                 "projet.")));
                          const auto ordered = consolidatedLignes(database, bon.id);
                          if (!ordered)
                              return base::echec(ordered.error());
                          QList<LigneBon> lines;
                          for (const LigneConsolidee& one : *ordered)
                              lines << one.ligne;
                          const auto line = findLigne(lines, invocation.arguments.at(1));
                          if (!line)
                              return base::echec(line.error());
                          return amendLigne(database, bon.id, line->id, *quantity);
                      }});
}

Outcome move(const Invocation& invocation) {
    const auto text = requiredOption(invocation, QStringLiteral("rang"));
    if (!text)
        return fail(text.error());
    const int rang = text->toInt();
    if (rang < 1)
        return fail(usageErreur(LigneTexts::tr("« %1 » n’est pas un rang.").arg(text->left(40)),
                                LigneTexts::tr("Les rangs vont de 1 au nombre de lignes.")));
    return changedBon(invocation, {onLine(invocation.arguments.at(1),
                                          [rang](const storage::Database& database, const QString& id) {
                                              return moveLigne(database, id, rang);
                                          })});
}

Outcome remove(const Invocation& invocation) {
    const QStringList names = invocation.arguments.mid(1);
    return changedBon(invocation, {[&names](const storage::Database& database, const Bon& bon) -> Made {
                          QStringList ids;
                          for (const QString& name : names) {
                              const auto line = findLigne(bon.lignes, name);
                              if (!line)
                                  return base::echec(line.error());
                              if (!ids.contains(line->id))
                                  ids << line->id;
                          }
                          return removeLignes(database, ids);
                      }});
}

} // namespace

QList<LigneBon> lignesNamed(const QList<LigneBon>& lignes, const QString& name) {
    const UniteOeuvre* unite = Catalogue::instance().chercher(name).unite();
    const QString code = unite != nullptr ? unite->code : name;
    QList<LigneBon> found;
    bool place = false;
    const int rang = name.toInt(&place);
    for (const LigneBon& ligne : lignes) {
        if (ligne.id == name)
            return {ligne};
        if (place ? ligne.rang == rang : ligne.code == code)
            found << ligne;
    }
    return found;
}

base::Result<LigneBon> findLigne(const QList<LigneBon>& lignes, const QString& name) {
    const QList<LigneBon> found = lignesNamed(lignes, name);
    if (found.size() == 1)
        return found.first();
    if (found.isEmpty())
        return base::echec(base::Erreur::saisie(
            QStringLiteral("bon.ligne-absente"),
            LigneTexts::tr("Ce bon n’a pas de ligne « %1 ».").arg(name.left(40)),
            LigneTexts::tr("Donnez le rang d’une ligne, le code de son UO ou son identifiant.")));
    return base::echec(
        base::Erreur::refus(QStringLiteral("bon.ligne-ambigue"),
                            LigneTexts::tr("Plusieurs lignes ont l’UO « %1 ».").arg(name.left(40)),
                            LigneTexts::tr("Donnez le rang ou l’identifiant de celle que vous voulez.")));
}

// NOLINTNEXTLINE(readability-function-size): a table, one entry a command
QList<Command> bonLigneCommands() {
    const auto words = [](const char* verb) {
        return QStringList{QStringLiteral("bon"), QStringLiteral("ligne"), QLatin1String(verb)};
    };
    constexpr int kMostLines = 200;
    const QString line = LigneTexts::tr("BON LIGNE");
    const QCommandLineOption quantity =
        valueOption(QStringLiteral("quantite"), LigneTexts::tr("Quantité : 3."), QStringLiteral("Q"));
    return {{words("ajouter"),
             LigneTexts::tr("BON CODE"),
             LigneTexts::tr("Ajoute une UO à un projet de bon, au prix de son bordereau."),
             2,
             2,
             {quantity, QCommandLineOption(QStringLiteral("sans-fichier"),
                                           LigneTexts::tr("Au prix sans fichier fourni (UO 3.1 à 3.3)."))},
             add},
            {words("modifier"),
             line,
             LigneTexts::tr("Modifie une ligne d’un projet de bon : quantité, TVA, fichier fourni."),
             2,
             2,
             {quantity,
              valueOption(QStringLiteral("tva"), LigneTexts::tr("Taux en pour cent : 20, 10 ou 5,5."),
                          QStringLiteral("TAUX")),
              valueOption(QStringLiteral("fichier"), LigneTexts::tr("Fichier fourni : oui ou non."),
                          LigneTexts::tr("oui|non"))},
             change},
            {words("amender"),
             LigneTexts::tr("AVENANT LIGNE"),
             LigneTexts::tr("Porte, par un avenant, une ligne du bon à une autre quantité."),
             2,
             2,
             {quantity},
             amend},
            {words("deplacer"),
             line,
             LigneTexts::tr("Change le rang d’une ligne."),
             2,
             2,
             {valueOption(QStringLiteral("rang"), LigneTexts::tr("Sa place, à partir de 1."),
                          QStringLiteral("N"))},
             move},
            {words("retirer"),
             LigneTexts::tr("BON LIGNE…"),
             LigneTexts::tr("Retire des lignes d’un projet de bon."),
             2,
             kMostLines,
             {},
             remove}};
}

} // namespace isegorie::cli
