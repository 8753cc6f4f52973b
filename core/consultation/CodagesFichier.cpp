#include "core/consultation/CodagesFichier.h"

#include "core/base/Identifiant.h"
#include "core/consultation/ColonnesReunies.h"
#include "core/consultation/Comptes.h"
#include "core/consultation/Profil.h"
#include "core/consultation/Sortie.h"
#include "core/consultation/Textes.h"
#include "core/documents/Table.h"

#include <QFileInfo>
#include <QSet>

#include <array>

namespace isegorie::consultation {

using base::echec;
using base::Erreur;
using base::Result;
using documents::Table;

namespace {

Result<int> columnOf(const Table& table, const QString& name) {
    if (const int place = int(table.entetes.indexOf(name)); place >= 0)
        return place;
    if (const int place = table.column({name}); place >= 0)
        return place;
    return echec(Erreur::saisie(QStringLiteral("codage.colonne"),
                                Consultation::tr("Aucune colonne ne s’appelle « %1 ».").arg(name.left(80)),
                                Consultation::tr("Écrivez le nom d’une colonne de la première ligne."))
                     .dans(table.fichier, table.ligneEntetes));
}

/// Of a cell of ones and zeros; none: neither.
std::optional<bool> yesOf(const QString& cell) {
    const Coche tick = cocheDe(cell.toStdString());
    return tick == Coche::Autre ? std::nullopt : std::optional(tick == Coche::Oui);
}

/// What its columns tell where nobody said. Of an export every coding counts: its coders do not vote again.
Result<DemandeCodages> recognised(DemandeCodages demand, const Table& table) {
    if (!demand.unite.isEmpty())
        return demand;
    const auto named = [&table](const char* name) {
        const int place = table.column({QLatin1String(name)});
        return place < 0 ? QString() : table.entetes.at(place);
    };
    for (const char* name : {"contribution", "identifiant", "numero", "id"})
        if (demand.unite.isEmpty())
            demand.unite = named(name);
    if (demand.unite.isEmpty())
        return echec(
            Erreur::saisie(QStringLiteral("codage.colonne"),
                           Consultation::tr("Aucune colonne ne dit de quelle contribution il s’agit."),
                           Consultation::tr("Nommez-la « contribution » (son identifiant) ou « numero »."))
                .dans(table.fichier, table.ligneEntetes));
    if (demand.code.isEmpty() && demand.codes.isEmpty())
        demand.code = named("code");
    if (demand.codeur.isEmpty() && named("origine").isEmpty())
        demand.codeur = named("codeur");
    return demand;
}

/// By their numbers in this base.
Result<QHash<QString, qint64>> numbersOf(const storage::Database& database, const QString& consultation) {
    QHash<QString, qint64> units;
    const auto read =
        database.each(QStringLiteral("consultation/identifiants"),
                      {{QStringLiteral("consultation"), consultation}}, [&units](const storage::Row& row) {
                          const qint64 number = row.integer("numero");
                          units.insert(QString::number(number), number);
                      });
    return read ? Result<QHash<QString, qint64>>(units) : echec(read.error());
}

/// Contributions by identifier, whole or after its nature (« commentaire/515 »), where that is one alone.
Result<QHash<QString, qint64>> unitsOf(const storage::Database& database, const QString& consultation) {
    QHash<QString, qint64> units;
    QSet<QString> twice;
    const auto note = [&](const QString& name, qint64 number) {
        if (units.contains(name) && units.value(name) != number)
            twice.insert(name);
        units.insert(name, number);
    };
    const auto read =
        database.each(QStringLiteral("consultation/identifiants"),
                      {{QStringLiteral("consultation"), consultation}}, [&note](const storage::Row& row) {
                          const QString name = row.text("identifiant");
                          note(name, row.integer("numero"));
                          note(name.section(u'/', -1), row.integer("numero"));
                      });
    if (!read)
        return echec(read.error());
    for (const QString& name : twice)
        units.remove(name);
    return units;
}

class Reader {
public:
    Reader(const DemandeCodages& demand, const PlanCodification& plan, QHash<QString, qint64> units)
        : m_demand(demand), m_plan(plan), m_units(std::move(units)), m_lot(std::make_shared<NouveauLot>()) {}

    base::Status read(const Table& table) {
        if (auto done = findColumns(table); !done)
            return done;
        for (const auto& row : table.rows)
            if (auto done = readRow(table, row); !done)
                return done;
        return {};
    }

    ImportCodages finish() {
        m_result.plan = m_added;
        QHash<std::pair<qint64, QString>, int> votes;
        QHash<qint64, int> coders;
        for (const auto& [key, codes] : m_found) {
            m_coders.insert(key.second);
            m_texts.insert(key.first);
            ++coders[key.first];
            for (const QString& code : codes)
                ++votes[{key.first, code}];
        }
        for (const auto& [key, codes] : m_found) {
            const auto& [number, coder] = key;
            if (codes.isEmpty())
                m_lot->lignes.push_back({number, {}, coder});
            for (const QString& code : codes) {
                const int share = kScorePlein * votes.value({number, code}) / coders.value(number);
                m_lot->lignes.push_back({number, code, coder, share});
                m_lot->seuils.insert(code, kScorePlein / 2);
            }
        }
        m_result.codages = qint64(m_found.size());
        m_result.textes = m_texts.size();
        m_result.codeurs = int(m_coders.size());
        m_lot->champ = m_demand.champ;
        m_lot->genre = OrigineCodage::Fichier;
        m_lot->parametres = {{QStringLiteral("fichier"), QFileInfo(m_demand.chemin).fileName()},
                             {QStringLiteral("codeur"), m_demand.codeur}};
        m_lot->bilan = {{QStringLiteral("codages"), m_result.codages},
                        {QStringLiteral("textes"), m_result.textes},
                        {QStringLiteral("rejets"), m_result.rejets.size()}};
        m_result.lot = m_lot;
        return std::move(m_result);
    }

private:
    Result<QString> codeId(const QString& name, const Table& table, int line) {
        if (const auto known = m_ids.constFind(plie(name)); known != m_ids.cend())
            return *known;
        const QList<CodePlan> exact = codesExacts(m_plan, name);
        if (exact.size() > 1)
            return echec(codeNomme(m_plan, name).error().dans(table.fichier, line));
        QString id = exact.isEmpty() ? QString() : exact.first().id;
        if (id.isEmpty() && !m_demand.creer)
            return echec(
                Erreur::saisie(QStringLiteral("codage.code-inconnu"),
                               Consultation::tr("Le plan n’a aucun code « %1 ».").arg(name.left(80)),
                               Consultation::tr("Ajoutez-le au plan, ou demandez que les codes du fichier y "
                                                "soient créés."))
                    .dans(table.fichier, line));
        if (id.isEmpty()) {
            const auto label = libelleVerifie(m_plan, {}, name);
            if (!label)
                return echec(label.error().dans(table.fichier, line));
            id = base::newId();
            m_result.nouveaux << name;
            m_added.libelle = Consultation::tr("Ajouter au plan les codes d’un fichier");
            int rank = int(m_result.nouveaux.size());
            for (const CodePlan& one : m_plan.enfants({}))
                rank = std::max(rank, one.rang + int(m_result.nouveaux.size()));
            m_added.insert(QStringLiteral("code"), id,
                           {{QStringLiteral("concertation_id"), m_demand.champ.concertationId},
                            {QStringLiteral("libelle"), *label},
                            {QStringLiteral("rang"), rank}});
        }
        m_ids.insert(plie(name), id);
        m_result.codes << name;
        return id;
    }

    base::Status findColumns(const Table& table) {
        const auto unit = columnOf(table, m_demand.unite);
        if (!unit)
            return echec(unit.error());
        m_unit = *unit;
        for (const auto& [name, place] : {std::pair(&m_demand.codeur, &m_coder), {&m_demand.code, &m_code}})
            if (!name->isEmpty()) {
                const auto column = columnOf(table, *name);
                if (!column)
                    return echec(column.error());
                *place = *column;
            }
        if (m_code >= 0)
            return {};
        QStringList names = m_demand.codes;
        if (names.isEmpty())
            for (const QString& head : table.entetes)
                for (const CodePlan& one : m_plan.codes)
                    if (plie(one.libelle) == plie(head) && !names.contains(head))
                        names << head;
        if (names.isEmpty())
            return echec(Erreur::saisie(QStringLiteral("codage.colonne"),
                                        Consultation::tr("Aucune colonne ne porte le nom d’un code du plan."),
                                        Consultation::tr("Nommez les colonnes des codes."))
                             .dans(table.fichier, table.ligneEntetes));
        for (const QString& name : names) {
            const auto column = columnOf(table, name);
            const auto id = column ? codeId(name, table, table.ligneEntetes) : Result<QString>(QString());
            if (!column || !id)
                return echec(column ? id.error() : column.error());
            m_columns.emplace_back(*column, *id);
        }
        return {};
    }

    void reject(int line, const QString& reason) { m_result.rejets.append({line, reason}); }

    base::Status readRow(const Table& table, const Table::Row& row) {
        ++m_result.lignes;
        const QString unit = row.cells.at(m_unit).simplified();
        const auto number = m_units.constFind(unit);
        if (number == m_units.cend()) {
            reject(row.ligne, Consultation::tr("aucune contribution « %1 »").arg(unit.left(60)));
            return {};
        }
        if (m_code >= 0)
            return readCode(table, row, *number);
        QStringList codes;
        for (const auto& [column, id] : m_columns) {
            const auto yes = yesOf(row.cells.at(column));
            if (!yes) {
                reject(row.ligne,
                       Consultation::tr("« %1 » n’est ni 1 ni 0").arg(row.cells.at(column).left(40)));
                return {};
            }
            if (*yes)
                codes << id;
        }
        const QString coder =
            m_coder < 0 ? QStringLiteral("#%1").arg(++m_seen[*number]) : row.cells.at(m_coder).simplified();
        if (coder.isEmpty())
            reject(row.ligne, Consultation::tr("le codeur manque"));
        else if (m_found.count({*number, coder}) > 0)
            reject(row.ligne,
                   Consultation::tr("« %1 » a déjà codé « %2 »").arg(coder.left(40), unit.left(40)));
        else
            m_found.insert({{*number, coder}, codes});
        return {};
    }

    base::Status readCode(const Table& table, const Table::Row& row, qint64 number) {
        const QString name = row.cells.at(m_code).simplified();
        const QString coder = m_coder < 0 ? QStringLiteral("#1") : row.cells.at(m_coder).simplified();
        if (coder.isEmpty()) {
            reject(row.ligne, Consultation::tr("le codeur manque"));
            return {};
        }
        QStringList& codes = m_found[{number, coder}];
        if (name.isEmpty()) // read, nothing applies
            return {};
        const auto id = codeId(name, table, row.ligne);
        if (!id)
            return echec(id.error());
        if (!codes.contains(*id))
            codes << *id;
        return {};
    }

    const DemandeCodages& m_demand;
    const PlanCodification& m_plan;
    QHash<QString, qint64> m_units;
    std::shared_ptr<NouveauLot> m_lot;
    ImportCodages m_result;
    storage::Edit m_added;
    int m_unit = -1, m_coder = -1, m_code = -1;
    std::vector<std::pair<int, QString>> m_columns;
    QHash<QString, QString> m_ids; ///< By folded name.
    QHash<qint64, int> m_seen;
    std::map<std::pair<qint64, QString>, QStringList> m_found; ///< Codes by text and coder.
    QSet<QString> m_coders;
    QSet<qint64> m_texts;
};

} // namespace

QJsonObject ImportCodages::toJson() const {
    QJsonArray rejected;
    for (const RejetCodage& one : rejets)
        rejected << QJsonObject{{QStringLiteral("ligne"), one.ligne}, {QStringLiteral("raison"), one.raison}};
    return {{QStringLiteral("lignes"), lignes},
            {QStringLiteral("codages"), codages},
            {QStringLiteral("textes"), textes},
            {QStringLiteral("codeurs"), codeurs},
            {QStringLiteral("codes"), QJsonArray::fromStringList(codes)},
            {QStringLiteral("codes_nouveaux"), QJsonArray::fromStringList(nouveaux)},
            {QStringLiteral("rejets"), rejected}};
}

QString ImportCodages::texte(bool fait) const {
    QString text =
        (fait ? Consultation::tr("Importés : %1, %2, %3 (créés : %4) ; %5.")
              : Consultation::tr("Seront importés : %1, %2, %3 (à créer : %4) ; %5."))
            .arg(compte(codages, Nom::Codages), compte(textes, Nom::Textes), compte(codes.size(), Nom::Codes))
            .arg(nouveaux.size())
            .arg(compte(rejets.size(), Nom::LignesRejetees)) +
        u'\n';
    for (const RejetCodage& one : rejets.mid(0, 20))
        text += Consultation::tr("ligne %1 : %2").arg(one.ligne).arg(one.raison) + u'\n';
    return text;
}

Result<ImportCodages> lireCodages(const storage::Database& database, const DemandeCodages& demande) {
    const auto plan = planDe(database, demande.champ.concertationId);
    documents::TableLimits limits;
    limits.numeroteDoubles = true;
    const auto table = documents::readTable(demande.chemin, limits);
    if (!plan || !table)
        return echec(plan ? table.error() : plan.error());
    const auto demand = recognised(demande, *table);
    if (!demand)
        return echec(demand.error());
    const QString& consultation = demande.champ.champ.consultationId;
    auto units = plie(demand->unite) == QLatin1String("numero") ? numbersOf(database, consultation)
                                                                : unitsOf(database, consultation);
    if (!units)
        return echec(units.error());
    Reader reader(*demand, *plan, std::move(*units));
    if (const auto done = reader.read(*table); !done)
        return echec(done.error());
    return reader.finish();
}

} // namespace isegorie::consultation
