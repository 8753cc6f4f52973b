#include "core/concertation/Liste.h"

#include "core/storage/FullText.h"

#include <QJsonArray>

#include <algorithm>

namespace isegorie::concertation {

namespace {

using base::echec;
using base::Result;
using base::Status;
using storage::Row;

LigneListe lire(const Row& row) {
    LigneListe line;
    line.id = row.text("id");
    line.titre = row.text("titre");
    line.beneficiaire = row.text("beneficiaire");
    line.theme = row.text("theme");
    line.portee = depuisCle<Portee>(row.text("portee")).value_or(Portee::Nationale);
    line.niveau = depuisCle<Niveau>(row.text("niveau")).value_or(Niveau::Intermediaire);
    line.statut = depuisCle<Statut>(row.text("statut")).value_or(Statut::Cadrage);
    line.responsable = row.text("responsable");
    line.debut = QDate::fromString(row.text("debut"), Qt::ISODate);
    line.fin = QDate::fromString(row.text("fin"), Qt::ISODate);
    line.bons = static_cast<int>(row.integer("bons"));
    line.commandeHt = base::Montant::centimes(row.integer("commande_ht"));
    if (estTermine(line.statut))
        return line;
    line.retards = line.statut == Statut::Suspendue ? 0 : static_cast<int>(row.integer("retards"));
    line.prochaineDate = QDate::fromString(row.text("prochaine_date"), Qt::ISODate);
    line.prochaine = row.text("prochaine");
    // A meeting without a title comes as "#" and its kind.
    if (line.prochaine.startsWith(QLatin1Char('#')))
        if (const auto genre = depuisCle<GenreReunion>(line.prochaine.mid(1)))
            line.prochaine = libelle(*genre);
    return line;
}

void ajouter(Compte& count, Statut statut, int nombre) {
    count.total += nombre;
    count.parStatut[statut] += nombre;
    if (!estTermine(statut) && statut != Statut::Suspendue)
        count.actives += nombre;
}

template <typename E>
bool accepte(const std::optional<E>& wanted, E value) {
    return !wanted || *wanted == value;
}

bool accepte(const QString& wanted, const QString& value) {
    return wanted.isEmpty() || wanted.compare(value, Qt::CaseInsensitive) == 0;
}

} // namespace

QJsonObject Filtre::toJson() const {
    QJsonObject json;
    const auto put = [&json](const char* key, const QString& text) {
        if (!text.isEmpty())
            json.insert(QLatin1String(key), text);
    };
    QJsonArray keys;
    for (const Statut statut : statuts)
        keys.append(cle(statut));
    if (!keys.isEmpty())
        json.insert(QStringLiteral("statuts"), keys);
    put("recherche", recherche);
    put("portee", portee ? cle(*portee) : QString());
    put("niveau", niveau ? cle(*niveau) : QString());
    put("theme", theme);
    put("beneficiaire", beneficiaire);
    put("responsable", responsable);
    if (enRetard)
        json.insert(QStringLiteral("en_retard"), true);
    return json;
}

Filtre Filtre::fromJson(const QJsonObject& json) {
    Filtre filtre;
    const auto text = [&json](const char* key) { return json.value(QLatin1String(key)).toString(); };
    for (const QJsonValue& key : json.value(QStringLiteral("statuts")).toArray())
        if (const auto statut = depuisCle<Statut>(key.toString()))
            filtre.statuts.append(*statut);
    filtre.recherche = text("recherche");
    filtre.portee = depuisCle<Portee>(text("portee"));
    filtre.niveau = depuisCle<Niveau>(text("niveau"));
    filtre.theme = text("theme");
    filtre.beneficiaire = text("beneficiaire");
    filtre.responsable = text("responsable");
    filtre.enRetard = json.value(QStringLiteral("en_retard")).toBool();
    return filtre;
}

Result<QList<LigneListe>> lireListe(const storage::Database& database, QDate jour) {
    QList<LigneListe> lines;
    const Status read = database.each(QStringLiteral("concertation/liste"),
                                      {{QStringLiteral("jour"), jour.toString(Qt::ISODate)}},
                                      [&lines](const Row& row) { lines.append(lire(row)); });
    if (!read)
        return echec(read.error());
    return lines;
}

Result<QSet<QString>> chercher(const storage::Database& database, const QString& texte) {
    QSet<QString> ids;
    const QString expression = storage::fullTextQuery(texte);
    if (expression.isEmpty())
        return ids;
    const Status read =
        database.each(QStringLiteral("concertation/chercher"), {{QStringLiteral("expression"), expression}},
                      [&ids](const Row& row) { ids.insert(row.text("id")); });
    if (!read)
        return echec(read.error());
    return ids;
}

Result<QList<Trouvaille>> trouver(const storage::Database& database, const QString& texte, int nombre) {
    QList<Trouvaille> list;
    const QString expression = storage::fullTextQuery(texte);
    if (expression.isEmpty())
        return list;
    const Status read =
        database.each(QStringLiteral("concertation/trouver"),
                      {{QStringLiteral("expression"), expression}, {QStringLiteral("nombre"), nombre}},
                      [&list](const Row& row) {
                          list.append({row.text("id"), row.text("titre"), row.text("beneficiaire")});
                      });
    if (!read)
        return echec(read.error());
    return list;
}

QList<LigneListe> filtrer(const QList<LigneListe>& lignes, const Filtre& filtre,
                          const QSet<QString>& trouves) {
    const bool searching = !filtre.recherche.trimmed().isEmpty();
    QList<LigneListe> kept;
    std::copy_if(lignes.begin(), lignes.end(), std::back_inserter(kept), [&](const LigneListe& line) {
        return (!searching || trouves.contains(line.id)) &&
               (filtre.statuts.isEmpty() || filtre.statuts.contains(line.statut)) &&
               accepte(filtre.portee, line.portee) && accepte(filtre.niveau, line.niveau) &&
               accepte(filtre.theme, line.theme) && accepte(filtre.beneficiaire, line.beneficiaire) &&
               accepte(filtre.responsable, line.responsable) && (!filtre.enRetard || line.retards > 0);
    });
    return kept;
}

Result<QList<LigneListe>> lister(const storage::Database& database, const Filtre& filtre, QDate jour) {
    Result<QList<LigneListe>> lines = lireListe(database, jour);
    if (!lines)
        return lines;
    const Result<QSet<QString>> found = chercher(database, filtre.recherche);
    if (!found)
        return echec(found.error());
    return filtrer(*lines, filtre, *found);
}

Compte compter(const QList<LigneListe>& lignes) {
    Compte count;
    for (const LigneListe& line : lignes) {
        ajouter(count, line.statut, 1);
        count.enRetard += line.retards > 0 ? 1 : 0;
    }
    return count;
}

Result<Compte> compterToutes(const storage::Database& database) {
    Compte count;
    const Status read = database.each(QStringLiteral("concertation/compte"), {}, [&count](const Row& row) {
        ajouter(count, depuisCle<Statut>(row.text("statut")).value_or(Statut::Cadrage),
                static_cast<int>(row.integer("nombre")));
    });
    if (!read)
        return echec(read.error());
    return count;
}

Result<QList<std::pair<QString, QString>>> lireTitres(const storage::Database& database) {
    QList<std::pair<QString, QString>> titles;
    QStringList beneficiaires;
    const Status read = database.each(QStringLiteral("concertation/titres"), {}, [&](const Row& row) {
        titles.append({row.text("id"), row.text("titre")});
        beneficiaires.append(row.text("beneficiaire"));
    });
    if (!read)
        return echec(read.error());
    QHash<QString, int> uses;
    for (const auto& [id, title] : std::as_const(titles))
        ++uses[title];
    QHash<QString, int> given;
    for (qsizetype i = 0; i < titles.size(); ++i) {
        QString& title = titles[i].second;
        if (uses.value(title) > 1 && !beneficiaires.at(i).isEmpty())
            title += QStringLiteral(" — ") + beneficiaires.at(i);
        if (const int rank = ++given[title]; rank > 1)
            title += QStringLiteral(" (%1)").arg(rank);
    }
    return titles;
}

} // namespace isegorie::concertation
