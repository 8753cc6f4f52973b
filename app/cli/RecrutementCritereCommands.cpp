// recrutement critere and categorie: ajouter, modifier, deplacer, retirer
#include "app/cli/RecrutementSortie.h"
#include "app/cli/Registry.h"
#include "core/recrutement/PlanEdits.h"

#include <QCoreApplication>

namespace isegorie::cli {

using base::echec;
using base::Result;
using base::Status;
using namespace recrutement;

namespace {

struct CritereTexts {
    Q_DECLARE_TR_FUNCTIONS(CritereTexts)
};

QStringList partsOf(const Invocation& invocation, const char* option) {
    QStringList parts;
    for (const QString& part :
         invocation.options.value(QLatin1String(option)).split(QLatin1Char(';'), Qt::SkipEmptyParts))
        parts << part.trimmed();
    return parts;
}

/// A percentage in millionths of one per cent.
Result<qint64> incidenceOf(const Invocation& invocation) {
    const auto rate = base::Fraction::parse(invocation.options.value(QStringLiteral("incidence")));
    if (!rate)
        return echec(rate.error());
    return rate->numerateur() * kMillion / rate->denominateur();
}

/// What the options say of a criterion, over what is known of it.
Status take(const Invocation& invocation, Critere& critere) {
    const QCommandLineParser& options = invocation.options;
    if (options.isSet(QStringLiteral("libelle")))
        critere.libelle = options.value(QStringLiteral("libelle"));
    if (options.isSet(QStringLiteral("genre"))) {
        const auto genre = genreFromKey(options.value(QStringLiteral("genre")));
        if (!genre)
            return badChoice("genre", {QStringLiteral("standard"), QStringLiteral("supplementaire"),
                                       QStringLiteral("cible")});
        critere.genre = *genre;
    }
    if (options.isSet(QStringLiteral("incidence"))) {
        const auto rate = incidenceOf(invocation);
        if (!rate)
            return echec(rate.error());
        critere.incidence = *rate;
    }
    if (options.isSet(QStringLiteral("sensible")))
        critere.sensible = true;
    if (options.isSet(QStringLiteral("non-sensible")))
        critere.sensible = false;
    if (options.isSet(QStringLiteral("entetes")))
        critere.entetes = partsOf(invocation, "entetes");
    return {};
}

Outcome addCriterion(const Invocation& invocation) {
    const auto opened = openRecrutement(invocation, BaseUse::Write, Cles::Fermees);
    if (!opened)
        return fail(opened.error());
    Result<Creation> creation;
    if (invocation.options.isSet(QStringLiteral("genre"))) {
        Critere critere;
        critere.libelle = invocation.arguments.at(1);
        if (const auto taken = take(invocation, critere); !taken)
            return fail(taken.error());
        for (const QString& label : partsOf(invocation, "categories")) {
            Categorie categorie;
            categorie.libelle = label;
            critere.categories.append(categorie);
        }
        creation = addCritere(*opened->database, opened->recrutement.id, critere);
    } else {
        creation = addCritereStandard(*opened->database, opened->recrutement.id, invocation.arguments.at(1));
    }
    if (!creation)
        return fail(creation.error());
    return applied(*opened->database, creation->edit, {{QStringLiteral("id"), creation->id}});
}

using MakeFromCritere = std::function<Result<storage::Edit>(const storage::Database&, Critere)>;

/// Applies what `make` makes of the criterion of the first two arguments.
Outcome onCritere(const Invocation& invocation, const MakeFromCritere& make) {
    const auto opened = openRecrutement(invocation, BaseUse::Write, Cles::Fermees);
    if (!opened)
        return fail(opened.error());
    const auto critere = critereOf(*opened->database, opened->recrutement.id, invocation.arguments.at(1));
    if (!critere)
        return fail(critere.error());
    return withPlanWarning(applied(*opened->database, make(*opened->database, *critere)), *opened->database,
                           opened->recrutement.id);
}

/// A place from 1, as edits count it from 0.
Result<int> placeOption(const Invocation& invocation) {
    const auto place = wholeOption(invocation, QStringLiteral("rang"));
    if (!place)
        return echec(place.error());
    if (!*place || **place < 1)
        return echec(usageErreur(CritereTexts::tr("--rang attend une place, à partir de 1.")));
    return **place - 1;
}

Outcome changeCriterion(const Invocation& invocation) {
    return onCritere(invocation,
                     [&](const storage::Database& database, Critere critere) -> Result<storage::Edit> {
                         if (const auto taken = take(invocation, critere); !taken)
                             return echec(taken.error());
                         return updateCritere(database, critere);
                     });
}

Outcome moveCriterion(const Invocation& invocation) {
    return onCritere(invocation,
                     [&](const storage::Database& database, const Critere& critere) -> Result<storage::Edit> {
                         const auto place = placeOption(invocation);
                         return place ? moveCritere(database, critere.id, *place) : echec(place.error());
                     });
}

Outcome removeCriterion(const Invocation& invocation) {
    return onCritere(invocation, [](const storage::Database& database, const Critere& critere) {
        return removeCritere(database, critere.id);
    });
}

/// A bound, or none with "aucun".
Status takeBound(const Invocation& invocation, const char* option, std::optional<int>& bound) {
    if (invocation.options.value(QLatin1String(option)) == QLatin1String("aucun")) {
        bound.reset();
        return {};
    }
    const auto number = wholeOption(invocation, QLatin1String(option));
    if (!number)
        return echec(number.error());
    if (*number)
        bound = *number;
    return {};
}

Status takeBounds(const Invocation& invocation, Quota& quota) {
    const auto min = wholeOption(invocation, QStringLiteral("min"));
    if (!min)
        return echec(min.error());
    quota.min = min->value_or(quota.min);
    for (const auto& [option, bound] :
         {std::pair("max", &quota.max), std::pair("min-souple", &quota.minSouple),
          std::pair("max-souple", &quota.maxSouple)})
        if (const auto taken = takeBound(invocation, option, *bound); !taken)
            return taken;
    return {};
}

Status take(const Invocation& invocation, const Critere& critere, Categorie& categorie) {
    const QCommandLineParser& options = invocation.options;
    if (options.isSet(QStringLiteral("libelle")))
        categorie.libelle = options.value(QStringLiteral("libelle"));
    if (options.isSet(QStringLiteral("synonymes")))
        categorie.synonymes = partsOf(invocation, "synonymes");
    if (options.isSet(QStringLiteral("part"))) {
        const auto share = base::Fraction::parse(options.value(QStringLiteral("part")));
        if (!share)
            return echec(share.error());
        categorie.part = static_cast<int>(share->numerateur() * (kMillion / 100) / share->denominateur());
    }
    if (options.isSet(QStringLiteral("compte-dans"))) {
        const QString name = options.value(QStringLiteral("compte-dans"));
        const auto subtotal = categorieOf(critere, name);
        if (!name.isEmpty() && !subtotal)
            return echec(subtotal.error());
        categorie.sousTotal = name.isEmpty() ? QString() : subtotal->cle;
    }
    return takeBounds(invocation, categorie.quota);
}

Outcome addCategory(const Invocation& invocation) {
    const auto opened = openRecrutement(invocation, BaseUse::Write, Cles::Fermees);
    if (!opened)
        return fail(opened.error());
    const auto critere = critereOf(*opened->database, opened->recrutement.id, invocation.arguments.at(1));
    if (!critere)
        return fail(critere.error());
    Categorie categorie;
    categorie.libelle = invocation.arguments.at(2);
    categorie.estSousTotal = invocation.options.isSet(QStringLiteral("sous-total"));
    if (const auto taken = take(invocation, *critere, categorie); !taken)
        return fail(taken.error());
    const auto creation = addCategorie(*opened->database, critere->id, categorie);
    if (!creation)
        return fail(creation.error());
    return applied(*opened->database, creation->edit, {{QStringLiteral("id"), creation->id}});
}

using MakeFromCategorie =
    std::function<Result<storage::Edit>(const storage::Database&, const Critere&, Categorie)>;

Outcome onCategorie(const Invocation& invocation, const MakeFromCategorie& make) {
    return onCritere(invocation,
                     [&](const storage::Database& database, const Critere& critere) -> Result<storage::Edit> {
                         const auto categorie = categorieOf(critere, invocation.arguments.at(2));
                         return categorie ? make(database, critere, *categorie) : echec(categorie.error());
                     });
}

Outcome changeCategory(const Invocation& invocation) {
    return onCategorie(invocation,
                       [&](const storage::Database& database, const Critere& critere,
                           Categorie categorie) -> Result<storage::Edit> {
                           if (const auto taken = take(invocation, critere, categorie); !taken)
                               return echec(taken.error());
                           return updateCategorie(database, categorie);
                       });
}

Outcome moveCategory(const Invocation& invocation) {
    return onCategorie(invocation,
                       [&](const storage::Database& database, const Critere&,
                           const Categorie& categorie) -> Result<storage::Edit> {
                           const auto place = placeOption(invocation);
                           return place ? moveCategorie(database, categorie.id, *place)
                                        : echec(place.error());
                       });
}

Outcome removeCategory(const Invocation& invocation) {
    return onCategorie(invocation,
                       [](const storage::Database& database, const Critere&, const Categorie& categorie) {
                           return removeCategorie(database, categorie.id);
                       });
}

QList<QCommandLineOption> criterionOptions() {
    return {
        value("genre", CritereTexts::tr("standard, supplementaire ou cible."), CritereTexts::tr("GENRE")),
        value("incidence", CritereTexts::tr("Taux d’incidence d’une cible, en pour cent."),
              QStringLiteral("N")),
        value("entetes", CritereTexts::tr("En-têtes des fichiers qui l’apportent."), CritereTexts::tr("A;B")),
        flag("sensible", CritereTexts::tr("Relève de l’article 9 du RGPD.")),
        flag("non-sensible", CritereTexts::tr("N’en relève pas."))};
}

QList<QCommandLineOption> categoryOptions() {
    const QString bound = CritereTexts::tr("N|aucun");
    return {value("synonymes", CritereTexts::tr("Autres façons de l’écrire."), CritereTexts::tr("A;B")),
            value("part", CritereTexts::tr("Part de la population, en pour cent."), QStringLiteral("N")),
            value("compte-dans", CritereTexts::tr("Sous-total où elle compte ; vide pour aucun."),
                  CritereTexts::tr("CATEGORIE")),
            value("min", CritereTexts::tr("Minimum."), QStringLiteral("N")),
            value("max", CritereTexts::tr("Maximum."), bound),
            value("min-souple", CritereTexts::tr("Minimum après assouplissement."), bound),
            value("max-souple", CritereTexts::tr("Maximum après assouplissement."), bound)};
}

QCommandLineOption labelOption() {
    return value("libelle", CritereTexts::tr("Nouveau libellé."), CritereTexts::tr("TEXTE"));
}

QCommandLineOption rankOption() {
    return value("rang", CritereTexts::tr("Sa place, à partir de 1."), QStringLiteral("N"));
}

QList<Command> categoryCommands() {
    const QString which = CritereTexts::tr("RECRUTEMENT CRITERE CATEGORIE");
    return {entry("categorie ajouter", CritereTexts::tr("RECRUTEMENT CRITERE LIBELLE"),
                  CritereTexts::tr("Ajoute une catégorie à un critère."), addCategory,
                  categoryOptions() +
                      QList{flag("sous-total", CritereTexts::tr("C’est un sous-total de plusieurs."))}),
            entry("categorie modifier", which,
                  CritereTexts::tr("Change les bornes, la part ou le libellé d’une catégorie."),
                  changeCategory, categoryOptions() + QList{labelOption()}),
            entry("categorie deplacer", which, CritereTexts::tr("Déplace une catégorie."), moveCategory,
                  {rankOption()}),
            entry("categorie retirer", which, CritereTexts::tr("Retire une catégorie."), removeCategory)};
}

} // namespace

QList<Command> recrutementCritereCommands() {
    const QString which = CritereTexts::tr("RECRUTEMENT CRITERE");
    const QCommandLineOption categories =
        value("categories", CritereTexts::tr("Catégories d’un nouveau critère."), CritereTexts::tr("A;B"));
    return QList{entry("critere ajouter", CritereTexts::tr("RECRUTEMENT CLE|LIBELLE"),
                       CritereTexts::tr("Ajoute un critère standard, ou avec --genre un critère payant."),
                       addCriterion, criterionOptions() + QList{categories}),
                 entry("critere modifier", which, CritereTexts::tr("Change un critère du plan."),
                       changeCriterion, criterionOptions() + QList{labelOption()}),
                 entry("critere deplacer", which, CritereTexts::tr("Déplace un critère dans le plan."),
                       moveCriterion, {rankOption()}),
                 entry("critere retirer", which, CritereTexts::tr("Retire un critère du plan."),
                       removeCriterion)} +
           categoryCommands();
}

} // namespace isegorie::cli
