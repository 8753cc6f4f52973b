#include "core/recrutement/FichiersTirage.h"

#include "core/recrutement/Adresse.h"
#include "core/recrutement/Textes.h"

#include <QMap>
#include <QSet>

namespace isegorie::recrutement {

using base::Erreur;
using documents::Table;

namespace {

QString folded(const QString& text) {
    return text.simplified().toCaseFolded();
}

struct ColonnesQuotas {
    int critere, valeur, min, max, minFlex, maxFlex, part;
};

/// "category,feature" makes "feature" a value; alone, it is the criterion.
ColonnesQuotas quotaColumns(const Table& table) {
    const int category = table.column({QStringLiteral("category"), QStringLiteral("critere")});
    ColonnesQuotas columns{category,
                           -1,
                           table.column({QStringLiteral("min")}),
                           table.column({QStringLiteral("max")}),
                           table.column({QStringLiteral("min_flex")}),
                           table.column({QStringLiteral("max_flex")}),
                           table.column({QStringLiteral("part"), QStringLiteral("pourcentage")})};
    columns.valeur = table.column({QStringLiteral("value"), QStringLiteral("valeur"), QStringLiteral("name"),
                                   QStringLiteral("modalite"), QStringLiteral("categorie")});
    const int feature = table.column({QStringLiteral("feature")});
    if (category < 0)
        columns.critere = feature;
    else if (columns.valeur < 0)
        columns.valeur = feature;
    return columns;
}

class QuotaReader {
public:
    explicit QuotaReader(const Table& table) : m_table(table), m_columns(quotaColumns(table)) {}

    tl::expected<QList<LigneQuota>, Fautes> read() {
        if (m_columns.critere < 0 || m_columns.valeur < 0 || m_columns.min < 0 || m_columns.max < 0)
            return tl::unexpected(Fautes{
                Erreur::saisie(QStringLiteral("quotas.colonnes"),
                               Recrut::tr("Les colonnes des quotas ne sont pas reconnues."),
                               Recrut::tr("Nommez-les critere, valeur, min, max (et min_flex, max_flex)."))
                    .dans(m_table.fichier, m_table.ligneEntetes)});
        for (const Table::Row& row : m_table.rows)
            readRow(row);
        if (m_quotas.isEmpty() && m_faults.isEmpty())
            fault(QStringLiteral("quotas.vide"), Recrut::tr("Il n’y a aucun quota."), m_table.ligneEntetes,
                  0);
        if (!m_faults.isEmpty())
            return tl::unexpected(m_faults);
        return m_quotas;
    }

private:
    void fault(const QString& code, const QString& message, int line, int column) {
        m_faults << Erreur::saisie(code, message).dans(m_table.fichier, line, column);
    }

    int number(const Table::Row& row, int column, int absent) {
        const QString text = column < 0 ? QString() : row.cells.value(column).trimmed();
        if (text.isEmpty() && absent >= 0)
            return absent;
        bool ok = false;
        const int value = text.toInt(&ok);
        if (!ok || value < 0)
            fault(QStringLiteral("quotas.nombre"),
                  Recrut::tr("Un nombre entier, nul ou positif, est attendu."), row.ligne, column + 1);
        return value;
    }

    /// "52,5", "52.5 %"; nothing when blank.
    std::optional<double> share(const Table::Row& row) {
        QString text = m_columns.part < 0 ? QString() : row.cells.value(m_columns.part).simplified();
        text.remove(QLatin1Char('%')).replace(QLatin1Char(','), QLatin1Char('.'));
        if (text.trimmed().isEmpty())
            return std::nullopt;
        bool ok = false;
        const double value = text.trimmed().toDouble(&ok);
        if (!ok || !(value >= 0 && value <= 100))
            fault(QStringLiteral("quotas.part"), Recrut::tr("Un pourcentage de 0 à 100 est attendu."),
                  row.ligne, m_columns.part + 1);
        return value / 100;
    }

    void readRow(const Table::Row& row) {
        LigneQuota line{row.cells.value(m_columns.critere).simplified(),
                        row.cells.value(m_columns.valeur).simplified(),
                        {}};
        if (line.critere.isEmpty() || line.valeur.isEmpty())
            return fault(QStringLiteral("quotas.vide"), Recrut::tr("Le critère ou la valeur manque."),
                         row.ligne, (line.critere.isEmpty() ? m_columns.critere : m_columns.valeur) + 1);
        const qsizetype before = m_faults.size();
        line.quota.min = number(row, m_columns.min, 0);
        line.quota.max = number(row, m_columns.max, analyse::Quota::sansLimite);
        line.quota.minFlex = number(row, m_columns.minFlex, 0);
        line.quota.maxFlex = number(row, m_columns.maxFlex, analyse::Quota::sansLimite);
        line.part = share(row);
        if (m_faults.size() != before)
            return;
        if (line.quota.min > line.quota.max)
            fault(QStringLiteral("quotas.min-max"), Recrut::tr("Le minimum dépasse le maximum."), row.ligne,
                  m_columns.min + 1);
        if (line.quota.minFlex > line.quota.min || line.quota.maxFlex < line.quota.max)
            fault(QStringLiteral("quotas.flex"),
                  Recrut::tr("min_flex et max_flex doivent encadrer le minimum et le maximum."), row.ligne,
                  (line.quota.minFlex > line.quota.min ? m_columns.minFlex : m_columns.maxFlex) + 1);
        const QPair<QString, QString> key{folded(line.critere), folded(line.valeur)};
        if (m_known.contains(key))
            fault(QStringLiteral("quotas.double"), Recrut::tr("Ce quota figure déjà plus haut."), row.ligne,
                  0);
        m_known.insert(key);
        m_quotas << line;
    }

    const Table& m_table;
    ColonnesQuotas m_columns;
    QList<LigneQuota> m_quotas;
    QSet<QPair<QString, QString>> m_known;
    Fautes m_faults;
};

} // namespace

tl::expected<QList<LigneQuota>, Fautes> lireQuotas(const Table& table) {
    return QuotaReader(table).read();
}

namespace {

class CandidateReader {
public:
    CandidateReader(const Table& table, const QList<LigneQuota>& quotas, const OptionsCandidats& options)
        : m_table(table), m_options(options) {
        m_data.quotas = quotas;
        for (int i = 0; i < quotas.size(); ++i) {
            m_data.probleme.quotas.push_back(quotas[i].quota);
            const QString criterion = folded(quotas[i].critere);
            if (!m_values.contains(criterion))
                m_criteria << quotas[i].critere;
            m_values[criterion].insert(folded(quotas[i].valeur), i);
        }
    }

    tl::expected<DonneesTirage, Fautes> read(int taille) {
        m_data.probleme.taille = taille;
        closeBounds(taille);
        findColumns();
        if (m_faults.isEmpty())
            for (const Table::Row& row : m_table.rows)
                readRow(row);
        if (!m_faults.isEmpty())
            return tl::unexpected(m_faults);
        m_data.numerotes = m_id < 0;
        m_data.foyers.resize(m_households.size());
        for (auto it = m_households.cbegin(); it != m_households.cend(); ++it)
            m_data.foyers[it.value()] = it.key();
        return m_data;
    }

private:
    /// A maximum left blank is the whole panel: minutes write numbers.
    void closeBounds(int taille) {
        for (int i = 0; i < m_data.quotas.size(); ++i) {
            analyse::Quota& quota = m_data.quotas[i].quota;
            if (quota.max == analyse::Quota::sansLimite)
                quota.max = std::max(taille, quota.min);
            m_data.probleme.quotas[i] = quota;
        }
    }

    void fault(const QString& code, const QString& message, int line, int column = 0,
               const QString& remede = {}) {
        m_faults << Erreur::saisie(code, message, remede).dans(m_table.fichier, line, column);
    }

    int required(const QString& header) {
        const int column = m_table.column({header});
        if (column < 0)
            fault(QStringLiteral("candidats.colonne"),
                  Recrut::tr("La colonne « %1 » n’est pas dans le fichier des candidats.").arg(header),
                  m_table.ligneEntetes);
        return column;
    }

    void findColumns() {
        m_id = m_options.identifiant.isEmpty()
                   ? m_table.column({QStringLiteral("id"), QStringLiteral("identifiant")})
                   : required(m_options.identifiant);
        for (const QString& criterion : m_criteria)
            m_columns << required(criterion);
        if (!m_options.foyer.isEmpty())
            m_household = required(m_options.foyer);
        else if (m_options.adresse.isEmpty() && !m_values.contains(QStringLiteral("foyer")))
            m_household = m_table.column({QStringLiteral("foyer")});
        if (m_household < 0)
            for (const QString& header : m_options.adresse)
                m_address << required(header);
    }

    void readRow(const Table::Row& row) {
        const QString id =
            m_id < 0 ? QString::number(m_data.identifiants.size() + 1) : row.cells.value(m_id).trimmed();
        if (id.isEmpty())
            fault(QStringLiteral("candidats.sans-identifiant"), Recrut::tr("L’identifiant manque."),
                  row.ligne, m_id + 1);
        else if (m_known.contains(id))
            fault(QStringLiteral("candidats.double"), Recrut::tr("Cet identifiant figure déjà plus haut."),
                  row.ligne, m_id + 1);
        m_known.insert(id);
        std::vector<int> answers;
        for (int i = 0; i < m_criteria.size(); ++i) {
            const QString answer = folded(row.cells.value(m_columns[i]));
            const int quota = m_values.value(folded(m_criteria[i])).value(answer, -1);
            if (quota < 0)
                fault(answer.isEmpty() ? QStringLiteral("candidats.sans-reponse")
                                       : QStringLiteral("candidats.valeur-inconnue"),
                      answer.isEmpty()
                          ? Recrut::tr("La réponse au critère « %1 » manque.").arg(m_criteria[i])
                          : Recrut::tr("La valeur du critère « %1 » n’a pas de quota.").arg(m_criteria[i]),
                      row.ligne, m_columns[i] + 1,
                      Recrut::tr("Corrigez la cellule, ou ajoutez sa valeur aux quotas."));
            answers.push_back(quota);
        }
        m_data.identifiants << id;
        m_data.probleme.personnes.push_back(std::move(answers));
        if (m_household >= 0 || !m_address.isEmpty())
            m_data.probleme.foyers.push_back(household(row));
    }

    /// Without a number or a street nobody shares a household.
    int household(const Table::Row& row) {
        if (m_household >= 0) {
            const QString number = folded(row.cells.value(m_household));
            return number.isEmpty() ? -1 : numbered(number);
        }
        QStringList parts;
        for (const int column : m_address)
            parts << folded(row.cells.value(column));
        if (parts.first().isEmpty())
            return -1;
        const QString street = normaliserAdresse(row.cells.value(m_address.first())).cle();
        if (!street.isEmpty())
            parts.first() = street;
        return numbered(parts.join(QChar(u'\x1f')));
    }

    int numbered(const QString& key) {
        if (!m_households.contains(key))
            m_households.insert(key, static_cast<int>(m_households.size()));
        return m_households.value(key);
    }

    const Table& m_table;
    const OptionsCandidats& m_options;
    DonneesTirage m_data;
    QStringList m_criteria; ///< In the order of the quotas.
    QMap<QString, QMap<QString, int>> m_values;
    int m_id = -1;
    int m_household = -1;
    QList<int> m_columns, m_address;
    QSet<QString> m_known;
    QMap<QString, int> m_households;
    Fautes m_faults;
};

} // namespace

tl::expected<DonneesTirage, Fautes> lireCandidats(const Table& table, const QList<LigneQuota>& quotas,
                                                  int taille, const OptionsCandidats& options) {
    return CandidateReader(table, quotas, options).read(taille);
}

bool foyersDeclares(const analyse::ProblemeTirage& probleme) {
    return std::any_of(probleme.foyers.begin(), probleme.foyers.end(),
                       [](int household) { return household >= 0; });
}

} // namespace isegorie::recrutement
