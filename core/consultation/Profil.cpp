#include "core/consultation/Profil.h"

#include "core/consultation/Textes.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace isegorie::consultation {

using base::echec;
using base::Erreur;

namespace {

constexpr std::array<const char*, kRoles> kCles{"identifiant", "parent", "parent_type", "date",
                                                "auteur",      "titre",  "texte"};

QStringList textsOf(const QJsonValue& value) {
    QStringList texts;
    for (const QJsonValue& item : value.toArray())
        texts << item.toString();
    return texts;
}

QStringList patternsOf(const QJsonValue& value) {
    QStringList patterns = textsOf(value);
    std::transform(patterns.begin(), patterns.end(), patterns.begin(), plie);
    return patterns;
}

CasProfil casOf(const QJsonObject& object) {
    CasProfil cas;
    cas.valeurs = textsOf(object.value(QLatin1String("valeurs")));
    cas.nature = object.value(QLatin1String("nature")).toString();
    cas.natureParent = object.value(QLatin1String("nature_parent")).toString();
    const QJsonObject roles = object.value(QLatin1String("roles")).toObject();
    for (auto it = roles.begin(); it != roles.end(); ++it)
        if (const auto role = roleDe(it.key()))
            cas.roles.insert(*role, patternsOf(it.value()));
    return cas;
}

Profil profilOf(const QJsonObject& object) {
    Profil profil;
    profil.cle = object.value(QLatin1String("cle")).toString();
    profil.libelle = object.value(QLatin1String("libelle")).toString();
    for (const QJsonValue& group : object.value(QLatin1String("exige")).toArray())
        profil.exige << patternsOf(group);
    profil.type = patternsOf(object.value(QLatin1String("type")));
    const QJsonArray kinds = object.value(QLatin1String("cas")).toArray();
    for (const QJsonValue& kind : kinds)
        profil.cas << casOf(kind.toObject());
    if (kinds.isEmpty())
        profil.cas << casOf(object);
    const QJsonObject parents = object.value(QLatin1String("natures_parent")).toObject();
    for (auto it = parents.begin(); it != parents.end(); ++it)
        profil.naturesParent.insert(it.key(), it.value().toString());
    const QJsonObject personal = object.value(QLatin1String("personnelles")).toObject();
    for (auto it = personal.begin(); it != personal.end(); ++it)
        profil.personnelles.insert(it.key(), patternsOf(it.value()));
    profil.ignorees = patternsOf(object.value(QLatin1String("ignorees")));
    profil.attributs = patternsOf(object.value(QLatin1String("attributs")));
    profil.questions = patternsOf(object.value(QLatin1String("questions")));
    profil.separateursChoix = textsOf(object.value(QLatin1String("separateurs_choix")));
    profil.gardeApostrophe = object.value(QLatin1String("garde_apostrophe")).toBool();
    profil.debordement = object.value(QLatin1String("debordement")).toBool();
    profil.structure = object.value(QLatin1String("structure")).toBool();
    return profil;
}

QJsonDocument shipped(const QString& name) {
    QFile file(QStringLiteral(":/consultation/profils/") + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened); // embedded in the program
    return opened ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
}

/// Personal columns whatever the platform.
const QMap<QString, QStringList>& personnellesUsuelles() {
    static const QMap<QString, QStringList> usual = [] {
        QMap<QString, QStringList> map;
        const QJsonObject object = shipped(QStringLiteral("personnelles.json")).object();
        for (auto it = object.begin(); it != object.end(); ++it)
            map.insert(it.key(), patternsOf(it.value()));
        return map;
    }();
    return usual;
}

/// "*" stands for any text, also none; both sides folded.
bool matches(QStringView pattern, QStringView text) {
    const qsizetype star = pattern.indexOf(u'*');
    if (star < 0)
        return pattern == text;
    if (!text.startsWith(pattern.first(star)))
        return false;
    const QStringView rest = pattern.sliced(star + 1);
    for (qsizetype at = star; at <= text.size(); ++at)
        if (matches(rest, text.sliced(at)))
            return true;
    return false;
}

bool matchesAny(const QStringList& patterns, const QString& text) {
    return std::any_of(patterns.begin(), patterns.end(),
                       [&text](const QString& pattern) { return matches(pattern, text); });
}

bool matchesExactly(const QStringList& patterns, const QString& text) {
    return patterns.contains(text) && !text.contains(u'*');
}

/// The column of the first pattern that any header matches; of several languages, French.
int placeOf(const QStringList& patterns, const QStringList& folded) {
    for (const QString& pattern : patterns) {
        int found = -1;
        for (int i = 0; i < folded.size(); ++i)
            if (matches(pattern, folded.at(i)) && (found < 0 || folded.at(i).endsWith(QLatin1String("/fr"))))
                found = i;
        if (found >= 0)
            return found;
    }
    return -1;
}

QStringList foldedOf(const QStringList& headers) {
    QStringList folded;
    for (const QString& header : headers)
        folded << plie(header);
    return folded;
}

QString personalNature(const QMap<QString, QStringList>& known, const QString& folded) {
    for (auto it = known.begin(); it != known.end(); ++it)
        if (matchesAny(it.value(), folded))
            return it.key();
    return {};
}

void judge(const Profil& profil, const QString& folded, Colonne& column) {
    const bool taken = column.genre == Colonne::Genre::Role || column.genre == Colonne::Genre::Type;
    const auto set = [&column, taken](Colonne::Genre genre) {
        if (!taken)
            column.genre = genre;
    };
    column.nature = personalNature(profil.personnelles, folded);
    if (!column.nature.isEmpty()) {
        column.quarantaine = true;
        set(Colonne::Genre::Personnelle);
    } else if (matchesAny(profil.ignorees, folded)) {
        set(Colonne::Genre::Ignoree);
    } else if (matchesExactly(profil.attributs, folded)) { // NOLINT(bugprone-branch-clone): the order decides
        set(Colonne::Genre::Attribut);
    } else if (column.nature = personalNature(personnellesUsuelles(), folded);
               !column.nature.isEmpty() && !taken) {
        column.quarantaine = true;
        column.genre = Colonne::Genre::Personnelle;
    } else if (matchesAny(profil.attributs, folded)) {
        set(Colonne::Genre::Attribut);
    } else if (matchesAny(profil.questions, folded)) {
        set(Colonne::Genre::Question);
    }
}

constexpr std::array<const char*, 10> kUsages{"ignoree",  "identifiant", "parent", "date",
                                              "auteur",   "titre",       "texte",  "question",
                                              "variable", "personnelle"};

std::optional<UsageColonne> usageOf(const QJsonObject& object) {
    const auto text = [&object](const char* key) { return object.value(QLatin1String(key)).toString(); };
    const QString usage = text("usage");
    const auto found = std::find_if(kUsages.begin(), kUsages.end(),
                                    [&usage](const char* one) { return usage == QLatin1String(one); });
    if (found == kUsages.end())
        return std::nullopt;
    return UsageColonne{text("entete"), UsageColonne::Usage(found - kUsages.begin()), text("genre"),
                        text("separateur"), text("nature")};
}

std::optional<Role> roleOf(UsageColonne::Usage usage) {
    using U = UsageColonne::Usage;
    switch (usage) {
    case U::Identifiant:
        return Role::Identifiant;
    case U::Parent:
        return Role::Parent;
    case U::Date:
        return Role::Date;
    case U::Auteur:
        return Role::Auteur;
    case U::Titre:
        return Role::Titre;
    case U::Texte:
        return Role::Texte;
    default:
        return std::nullopt;
    }
}

/// What a mapping says of this column; its role, if any, in `cas`.
void map(const UsageColonne& told, int place, Colonne& column, CasLu& cas) {
    using U = UsageColonne::Usage;
    column.genreQuestion = told.genre;
    column.separateur = told.separateur;
    if (const auto role = roleOf(told.usage)) {
        column.genre = Colonne::Genre::Role;
        cas.places[size_t(*role)] = place;
    } else if (told.usage == U::Question) {
        column.genre = Colonne::Genre::Question;
    } else if (told.usage == U::Variable) {
        column.genre = Colonne::Genre::Attribut;
    } else if (told.usage == U::Personnelle) {
        column.genre = Colonne::Genre::Personnelle;
        column.quarantaine = true;
        column.nature = told.nature.isEmpty() ? QStringLiteral("nom") : told.nature;
    }
}

Correspondance mapped(const Profil& profil, const QStringList& headers) {
    Correspondance result;
    result.profil = &profil;
    CasLu cas;
    cas.nature = profil.cas.isEmpty() ? QStringLiteral("contribution") : profil.cas.first().nature;
    cas.natureParent = profil.cas.isEmpty() ? QString() : profil.cas.first().natureParent;
    cas.places.fill(-1);
    for (int i = 0; i < headers.size(); ++i) {
        Colonne column;
        column.entete = headers.at(i);
        const auto told =
            std::find_if(profil.colonnes.begin(), profil.colonnes.end(),
                         [&column](const UsageColonne& one) { return one.entete == column.entete; });
        if (told == profil.colonnes.end())
            judge(profil, plie(column.entete), column);
        else
            map(*told, i, column, cas);
        result.colonnes.push_back(column);
    }
    result.cas.push_back(cas);
    return result;
}

} // namespace

QString cle(UsageColonne::Usage usage) {
    return QLatin1String(kUsages.at(size_t(usage)));
}

QByteArray Profil::versJson() const {
    QJsonArray columns;
    for (const UsageColonne& one : colonnes) {
        QJsonObject column{{QStringLiteral("entete"), one.entete},
                           {QStringLiteral("usage"), consultation::cle(one.usage)}};
        for (const auto& [key, value] :
             {std::pair("genre", one.genre), std::pair("separateur", one.separateur),
              std::pair("nature", one.nature)})
            if (!value.isEmpty())
                column.insert(QLatin1String(key), value);
        columns << column;
    }
    const CasProfil kind = cas.value(0);
    QJsonObject object{{QStringLiteral("cle"), cle},
                       {QStringLiteral("libelle"), libelle},
                       {QStringLiteral("nature"), kind.nature},
                       {QStringLiteral("nature_parent"), kind.natureParent},
                       {QStringLiteral("separateurs_choix"), QJsonArray::fromStringList(separateursChoix)},
                       {QStringLiteral("garde_apostrophe"), gardeApostrophe},
                       {QStringLiteral("debordement"), debordement},
                       {QStringLiteral("colonnes"), columns}};
    return QJsonDocument(object).toJson();
}

QStringList Profil::manquantes(const QStringList& entetes) const {
    QStringList missing;
    for (const UsageColonne& one : colonnes)
        if (one.usage != UsageColonne::Usage::Ignoree && !entetes.contains(one.entete))
            missing << one.entete;
    return missing;
}

bool Profil::estPour(const QStringList& entetes) const {
    return !colonnes.isEmpty() && colonnes.size() == entetes.size() &&
           std::all_of(colonnes.begin(), colonnes.end(),
                       [&entetes](const UsageColonne& one) { return entetes.contains(one.entete); });
}

std::optional<Role> roleDe(const QString& cle) {
    const auto found = std::find(kCles.begin(), kCles.end(), cle);
    return found == kCles.end() ? std::nullopt : std::optional(Role(found - kCles.begin()));
}

QString plie(const QString& texte) {
    QString result;
    for (const QChar c : texte.normalized(QString::NormalizationForm_KD)) {
        if (c.isMark())
            continue;
        if (c.isLetterOrNumber() || c == u'*' || c == u'/')
            result += c.toLower();
        else if (!result.isEmpty() && !result.endsWith(u' '))
            result += u' ';
    }
    return result.trimmed();
}

base::Result<Profil> Profil::depuisJson(const QByteArray& objet) {
    const QJsonDocument document = QJsonDocument::fromJson(objet);
    Profil profil = profilOf(document.object());
    if (!document.isObject() || profil.cle.isEmpty())
        return echec(Erreur::saisie(QStringLiteral("profil.illisible"),
                                    Consultation::tr("Ce n’est pas un profil d’import."),
                                    Consultation::tr("Un profil est un objet JSON qui porte une « cle ».")));
    for (const QJsonValue& column : document.object().value(QLatin1String("colonnes")).toArray()) {
        const auto usage = usageOf(column.toObject());
        if (!usage || usage->entete.isEmpty())
            return echec(Erreur::saisie(
                QStringLiteral("profil.usage"),
                Consultation::tr("La colonne « %1 » du profil n’a pas d’usage connu.")
                    .arg(column[QLatin1String("entete")].toString().left(80)),
                Consultation::tr(
                    "Les usages sont : identifiant, parent, date, auteur, titre, texte, question, "
                    "variable, personnelle, ignoree.")));
        profil.colonnes << *usage;
    }
    if (!profil.colonnes.isEmpty())
        profil.questions = QStringList{QStringLiteral("*")};
    return profil;
}

const QList<Profil>& profilsFournis() {
    static const QList<Profil> all = [] {
        QList<Profil> list;
        for (const char* name : {"decidim.json", "cap-collectif.json", "autres.json"})
            for (const QJsonValue& item : shipped(QLatin1String(name)).array())
                list << profilOf(item.toObject());
        std::stable_sort(list.begin(), list.end(), [](const Profil& one, const Profil& other) {
            return one.exige.size() > other.exige.size();
        });
        return list;
    }();
    return all;
}

const Profil* profilFourni(const QString& cle) {
    const QList<Profil>& all = profilsFournis();
    const auto found =
        std::find_if(all.begin(), all.end(), [&cle](const Profil& profil) { return profil.cle == cle; });
    return found == all.end() ? nullptr : &*found;
}

bool convient(const Profil& profil, const QStringList& entetes) {
    const QStringList folded = foldedOf(entetes);
    if (!profil.colonnes.isEmpty())
        return profil.manquantes(entetes).isEmpty();
    return std::all_of(profil.exige.begin(), profil.exige.end(),
                       [&folded](const QStringList& group) { return placeOf(group, folded) >= 0; });
}

const Profil& reconnaitre(const QStringList& entetes) {
    const QList<Profil>& all = profilsFournis();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&entetes](const Profil& profil) { return convient(profil, entetes); });
    return found == all.end() ? all.last() : *found;
}

Correspondance correspondre(const Profil& profil, const QStringList& entetes) {
    if (!profil.colonnes.isEmpty())
        return mapped(profil, entetes);
    const QStringList folded = foldedOf(entetes);
    Correspondance result;
    result.profil = &profil;
    for (const QString& header : entetes) {
        Colonne column;
        column.entete = header;
        result.colonnes.push_back(column);
    }
    result.type = placeOf(profil.type, folded);
    if (result.type >= 0)
        result.colonnes[size_t(result.type)].genre = Colonne::Genre::Type;
    for (const CasProfil& cas : profil.cas) {
        CasLu lu;
        for (const QString& value : cas.valeurs)
            lu.valeurs << plie(value);
        lu.nature = cas.nature;
        lu.natureParent = cas.natureParent;
        lu.places.fill(-1);
        for (auto it = cas.roles.begin(); it != cas.roles.end(); ++it) {
            const int place = placeOf(it.value(), folded);
            lu.places[size_t(it.key())] = place;
            if (place >= 0)
                result.colonnes[size_t(place)].genre = Colonne::Genre::Role;
        }
        result.cas.push_back(lu);
    }
    for (int i = 0; i < folded.size() && !profil.structure; ++i)
        judge(profil, folded.at(i), result.colonnes[size_t(i)]);
    return result;
}

const CasLu* Correspondance::casDe(std::string_view valeur) const {
    if (type < 0 || cas.size() == 1)
        return &cas.front();
    const QString folded = plie(QString::fromUtf8(valeur.data(), qsizetype(valeur.size())));
    const auto found = std::find_if(cas.begin(), cas.end(),
                                    [&folded](const CasLu& one) { return one.valeurs.contains(folded); });
    return found == cas.end() ? nullptr : &*found;
}

} // namespace isegorie::consultation
