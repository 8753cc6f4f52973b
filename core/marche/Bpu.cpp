#include "core/marche/Bpu.h"

#include "core/base/Task.h"
#include "core/documents/Montants.h"
#include "core/marche/CodeUO.h"
#include "core/marche/ColonnesPrix.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace isegorie::marche {

namespace {

using base::echec;
using base::Erreur;
using base::Montant;
using documents::Table;

struct Bordereau {
    Q_DECLARE_TR_FUNCTIONS(Bordereau)
};

const QStringList kSansFichier{QStringLiteral("pu ht sans fichier"),
                               QStringLiteral("prix unitaire ht sans fichier"),
                               QStringLiteral("prix ht sans fichier"), QStringLiteral("prix sans fichier"),
                               QStringLiteral("sans fichier")};
const QString kMarge = QStringLiteral("3.8.4");

class Lecture {
public:
    Lecture(const Table& table, const Catalogue& catalogue)
        : m_table(table),
          m_catalogue(catalogue),
          m_code(table.column(entetesCode())),
          m_prix(table.column(entetesPrix())),
          m_sansFichier(table.column(kSansFichier)),
          m_designation(table.column(entetesDesignation())) {
        m_result.fichier = table.fichier;
    }

    base::Result<LectureBpu> run(base::TaskContext* tache) {
        if (m_code < 0)
            return echec(missingColumn(QStringLiteral("code")));
        if (m_prix < 0)
            return echec(missingColumn(QStringLiteral("pu_ht")));
        for (const Table::Row& row : m_table.rows)
            noteRegularCode(row);
        for (size_t i = 0; i < m_table.rows.size(); ++i) {
            if (tache && tache->isCancelled())
                return echec(base::TaskContext::cancelledErreur());
            readRow(m_table.rows[i]);
            if (tache)
                tache->report(double(i + 1) / double(m_table.rows.size()), Bordereau::tr("Recherche des UO"));
        }
        if (m_result.lignes.isEmpty() && m_result.erreurs.isEmpty())
            return echec(
                Erreur::saisie(QStringLiteral("bpu.vide"), Bordereau::tr("Aucune ligne de prix."),
                               Bordereau::tr("Donnez une ligne par UO, avec son code et son prix HT."))
                    .dans(m_table.fichier, m_table.ligneEntetes));
        noteUnreadPrices();
        for (const UniteOeuvre& unite : m_catalogue.unites())
            if (!m_seen.contains(unite.code))
                m_result.manquants << unite.code;
        return m_result;
    }

private:
    Erreur missingColumn(const QString& name) const {
        return Erreur::saisie(
                   QStringLiteral("bpu.colonne-absente"),
                   Bordereau::tr("La colonne « %1 » manque ; le fichier a : %2.")
                       .arg(name, m_table.entetes.join(QStringLiteral(", ")).left(200)),
                   Bordereau::tr("La première ligne doit nommer les colonnes code, pu_ht et, s’il y a lieu, "
                                 "pu_ht_sans_fichier."))
            .dans(m_table.fichier, m_table.ligneEntetes);
    }

    /// A column that is headed as a price and is none of those read: dropped, but not in silence.
    void noteUnreadPrices() {
        static const QRegularExpression priceHead(
            QStringLiteral("\\b(prix|pu|tarif|tarifs|montant|cout|coût)\\b|€"),
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        for (int column = 0; column < m_table.entetes.size(); ++column) {
            const QString head =
                QString(m_table.entetes.at(column)).replace(QLatin1Char('_'), QLatin1Char(' '));
            if (column == m_code || column == m_prix || column == m_sansFichier || column == m_designation ||
                !head.contains(priceHead))
                continue;
            m_result.constats.append(
                {base::Constat::Niveau::Avertissement,
                 QStringLiteral("bpu.colonne-ignoree"),
                 Bordereau::tr("%1, ligne %2, colonne %3 : « %4 » n’est pas lue. Les prix viennent de la "
                               "colonne « %5 » ; "
                               "le prix sans fichier, d’une colonne « pu_ht_sans_fichier ».")
                     .arg(m_table.fichier)
                     .arg(m_table.ligneEntetes)
                     .arg(column + 1)
                     .arg(m_table.entetes.at(column).left(60), m_table.entetes.at(m_prix).left(60)),
                 {}});
        }
    }

    QString cell(const Table::Row& row, int column) const {
        return column >= 0 && column < row.cells.size() ? row.cells[column].trimmed() : QString();
    }

    void refuse(const Table::Row& row, int column, const char* code, const QString& message,
                const QString& remede) {
        m_result.codesRefuses.insert(row.ligne, cell(row, m_code));
        m_result.erreurs.append(Erreur::saisie(QLatin1String(code), message, remede)
                                    .dans(m_table.fichier, row.ligne, column + 1));
    }

    /// A code that only one UO can have settles who an ambiguous one stands for.
    void noteRegularCode(const Table::Row& row) {
        if (const UniteOeuvre* unite = m_catalogue.chercher(cell(row, m_code)).unite())
            m_unambiguous.insert(unite->code);
    }

    void readRow(const Table::Row& row) {
        if (refuseFormulas(row))
            return;
        const QString written = cell(row, m_code);
        const bool priced = !cell(row, m_prix).isEmpty() || !cell(row, m_sansFichier).isEmpty();
        if (written.isEmpty()) {
            if (priced) // a row without code and price is a title
                refuse(row, m_code, "bpu.code-absent", Bordereau::tr("Le prix n’a pas de code d’UO."),
                       Bordereau::tr("Écrivez le code, par exemple 1.8.1.A."));
            return;
        }
        if (!priced && isTitle(written))
            return;
        const UniteOeuvre* unite = findUnite(row, written);
        if (unite == nullptr || refuseTwice(row, *unite))
            return;
        if (priced)
            readPrix(row, *unite);
    }

    /// "Lot 1" or "UO 1.1 …" in the column of codes: a head of section, when it has no price.
    static bool isTitle(const QString& written) {
        return normaliserCode(written).count(QLatin1Char('.')) < 2;
    }

    bool refuseFormulas(const Table::Row& row) {
        for (int column = 0; column < row.cells.size(); ++column)
            if (looksLikeFormula(row.cells[column])) {
                refuse(row, column, "bpu.formule",
                       Bordereau::tr("La cellule « %1 » est une formule.").arg(row.cells[column].left(40)),
                       Bordereau::tr("Remplacez-la par sa valeur."));
                return true;
            }
        return false;
    }

    const UniteOeuvre* findUnite(const Table::Row& row, const QString& written) {
        const RechercheCode answer = m_catalogue.chercher(written);
        if (answer.genre == RechercheCode::Genre::Trouve)
            return answer.unite();
        if (answer.genre == RechercheCode::Genre::Ambigu)
            return settleAmbiguous(row, written, answer);
        const QStringList suggestions = codesOf(answer.suggestions);
        refuse(
            row, m_code, "bpu.code-inconnu",
            Bordereau::tr("Le code d’UO « %1 » est inconnu du CCTP.").arg(written.left(40)),
            suggestions.isEmpty()
                ? Bordereau::tr("Écrivez un code du catalogue, par exemple 1.8.1.A.")
                : Bordereau::tr("Codes les plus proches : %1.").arg(suggestions.join(QStringLiteral(", "))));
        return nullptr;
    }

    /// The other candidate has its own row, or the designation is only one candidate's; else nothing is
    /// chosen.
    const UniteOeuvre* settleAmbiguous(const Table::Row& row, const QString& written,
                                       const RechercheCode& answer) {
        QList<const UniteOeuvre*> left;
        for (const UniteOeuvre* candidate : answer.candidats)
            if (!m_unambiguous.contains(candidate->code))
                left << candidate;
        if (const QString designation = cell(row, m_designation); left.size() > 1 && !designation.isEmpty()) {
            const auto named = m_catalogue.rechercher(designation);
            left.removeIf([&](const UniteOeuvre* candidate) { return !named.contains(candidate); });
        }
        if (left.size() == 1)
            return left.first();
        refuse(row, m_code, "bpu.code-ambigu",
               Bordereau::tr("Le CCTP imprime « %1 » pour deux UO : %2 et %3.")
                   .arg(written.left(40), answer.candidats[0]->code, answer.candidats[1]->code),
               Bordereau::tr("Donnez aussi une ligne %1, ou la désignation exacte.")
                   .arg(answer.candidats[0]->code));
        return nullptr;
    }

    bool refuseTwice(const Table::Row& row, const UniteOeuvre& unite) {
        const auto first = m_rows.constFind(unite.code);
        if (first == m_rows.cend()) {
            m_rows.insert(unite.code, row.ligne);
            return false;
        }
        refuse(row, m_code, "bpu.code-double",
               Bordereau::tr("L’UO %1 a déjà un prix à la ligne %2.").arg(unite.code).arg(*first),
               Bordereau::tr("Gardez une seule ligne par UO."));
        return true;
    }

    /// Empty after a refusal.
    std::optional<Montant> readMontant(const Table::Row& row, int column, bool pourcent) {
        const QString text = cell(row, column);
        if (text.isEmpty() || text == QLatin1String("%")) {
            refuse(row, column, "bpu.prix-absent", Bordereau::tr("Le prix HT de cette UO manque."),
                   Bordereau::tr("Écrivez-le, ou videz aussi son prix sans fichier."));
            return std::nullopt;
        }
        if (!pourcent && text.endsWith(QLatin1Char('%'))) {
            refuse(row, column, "bpu.prix-illisible",
                   Bordereau::tr("Le prix « %1 » est un pourcentage.").arg(text),
                   Bordereau::tr("Écrivez un prix HT en euros."));
            return std::nullopt;
        }
        const auto parsed = documents::montantDe(row, column);
        if (!parsed) {
            refuse(row, column, "bpu.prix-illisible", parsed.error().message, parsed.error().remede);
            return std::nullopt;
        }
        if (parsed->centimes() < 0 || text.startsWith(QLatin1Char('-'))) {
            refuse(row, column, "bpu.prix-negatif", Bordereau::tr("Le prix « %1 » est négatif.").arg(text),
                   Bordereau::tr("Écrivez un prix HT positif."));
            return std::nullopt;
        }
        return *parsed;
    }

    void readPrix(const Table::Row& row, const UniteOeuvre& unite) {
        LigneBpu line;
        line.ligne = row.ligne;
        line.codeEcrit = cell(row, m_code);
        line.designation = cell(row, m_designation);
        line.prix.code = unite.code;
        const auto main = readMontant(row, m_prix, unite.code == kMarge);
        if (!main)
            return;
        line.prix.puHt = *main;
        if (!cell(row, m_sansFichier).isEmpty()) {
            const auto other = readMontant(row, m_sansFichier, false);
            if (!other)
                return;
            if (unite.prixSansFichier)
                line.prix.puHtSansFichier = *other;
            else if (*other != *main)
                constat("bpu.sans-fichier-inutile", row,
                        Bordereau::tr("l’UO %1 n’a qu’un prix : celui sans fichier est laissé de côté")
                            .arg(unite.code),
                        QStringLiteral("CCTP, chapitre 4, article 2, UO 3.3"));
        }
        line.depassePlafond = unite.plafondHt && *main > *unite.plafondHt;
        if (line.depassePlafond)
            constat("bpu.plafond-depasse", row,
                    Bordereau::tr("le prix de l’UO %1 (%2 HT) dépasse le plafond de %3 HT")
                        .arg(unite.code, main->texte(), unite.plafondHt->texte()),
                    unite.article);
        m_seen.insert(unite.code);
        m_result.lignes.append(line);
    }

    void constat(const char* code, const Table::Row& row, const QString& message, const QString& article) {
        m_result.constats.append(
            {base::Constat::Niveau::Avertissement, QLatin1String(code),
             Bordereau::tr("%1, ligne %2 : %3.").arg(m_table.fichier).arg(row.ligne).arg(message), article});
    }

    const Table& m_table;
    const Catalogue& m_catalogue;
    int m_code, m_prix, m_sansFichier, m_designation;
    QSet<QString> m_unambiguous; ///< Codes that some row names without doubt.
    QSet<QString> m_seen;        ///< Codes with a price.
    QHash<QString, int> m_rows;  ///< Code -> line that took it.
    LectureBpu m_result;
};

} // namespace

QList<Prix> LectureBpu::prix() const {
    QList<Prix> result;
    for (const LigneBpu& line : lignes)
        result << line.prix;
    return result;
}

base::Result<LectureBpu> readBpu(const documents::Table& table, const Catalogue& catalogue,
                                 base::TaskContext* tache) {
    return Lecture(table, catalogue).run(tache);
}

bool looksLikeFormula(const QString& cell) {
    const QString text = cell.normalized(QString::NormalizationForm_KC).trimmed();
    if (text.startsWith(QLatin1Char('=')) || text.startsWith(QLatin1Char('@')))
        return true;
    // "- Moins de 5 %" is a label and "-12,50" a number; "+A1*2", "-2+3", "+cmd|' /C calc'!A0" are formulas.
    static const QRegularExpression signedFormula(
        QStringLiteral("^[+-](?:.*[|!]|[\\w.$]+\\(|\\$?[A-Za-z]{1,3}\\$?\\d|[\\d.,\\s]*\\d\\s*[-+*/^])"));
    return signedFormula.match(text).hasMatch();
}

} // namespace isegorie::marche
