// Reading a quotation: one row of the file at a time, nothing guessed.
#include "core/base/Task.h"
#include "core/documents/Montants.h"
#include "core/marche/Bpu.h"
#include "core/marche/Chiffrage.h"
#include "core/marche/ColonnesPrix.h"
#include "core/marche/Devis.h"

#include <QCoreApplication>

namespace isegorie::marche {

namespace {

using base::Constat;
using base::Erreur;
using base::Fraction;
using base::Montant;
using documents::Table;

struct Textes {
    Q_DECLARE_TR_FUNCTIONS(Devis)
};

const QStringList kQuantite{QStringLiteral("quantité"),   QStringLiteral("qté"), QStringLiteral("qte"),
                            QStringLiteral("nombre"),     QStringLiteral("nb"),  QStringLiteral("quantités"),
                            QStringLiteral("nombre d’uo")};
const QStringList kTotal{QStringLiteral("total ht"),      QStringLiteral("total"),
                         QStringLiteral("montant ht"),    QStringLiteral("montant"),
                         QStringLiteral("total ht (€)"),  QStringLiteral("montant ht (€)"),
                         QStringLiteral("prix total ht"), QStringLiteral("prix total"),
                         QStringLiteral("total en € ht"), QStringLiteral("montant total ht")};
constexpr qint64 kMaxQuantite = 100'000;

// A quotation has some dozen lines: beyond, another file was chosen.
constexpr qint64 kMaxBytes = 20LL * 1024 * 1024;
constexpr int kMaxRows = 5'000;

QString folded(const QString& text) {
    QString result;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD))
        if (c.isLetterOrNumber())
            result += c.toLower();
    return result;
}

class Lecteur {
public:
    Lecteur(const Table& table, const Catalogue& catalogue)
        : m_table(table),
          m_catalogue(catalogue),
          m_code(table.column(entetesCode())),
          m_quantite(table.column(kQuantite)),
          m_prix(table.column(entetesPrix())),
          m_total(table.column(kTotal)),
          m_designation(table.column(entetesDesignation())) {
        m_devis.fichier = table.fichier;
    }

    base::Result<Devis> run(base::TaskContext* tache) {
        if (m_code < 0)
            return base::echec(missing(QStringLiteral("code")));
        if (m_prix < 0 && m_total < 0)
            return base::echec(missing(QStringLiteral("pu_ht")));
        for (size_t i = 0; i < m_table.rows.size(); ++i) {
            if (tache && tache->isCancelled())
                return base::echec(base::TaskContext::cancelledErreur());
            if (!readTotal(m_table.rows[i]))
                readLine(m_table.rows[i]);
            if (tache)
                tache->report(double(i + 1) / double(m_table.rows.size()));
        }
        if (m_devis.lignes.isEmpty())
            return base::echec(
                Erreur::saisie(QStringLiteral("devis.vide"), Textes::tr("Le devis n’a aucune ligne."),
                               Textes::tr("Donnez une ligne par UO, avec son code, sa quantité "
                                          "et son prix HT."))
                    .dans(m_table.fichier, m_table.ligneEntetes));
        return m_devis;
    }

private:
    Erreur missing(const QString& name) const {
        return Erreur::saisie(
                   QStringLiteral("devis.colonne-absente"),
                   Textes::tr("La colonne « %1 » manque ; le fichier a : %2.")
                       .arg(name, m_table.entetes.join(QStringLiteral(", ")).left(200)),
                   Textes::tr("La première ligne doit nommer les colonnes code, quantite, pu_ht et "
                              "total_ht."))
            .dans(m_table.fichier, m_table.ligneEntetes);
    }

    static QString cell(const Table::Row& row, int column) {
        return column >= 0 && column < row.cells.size() ? row.cells[column].trimmed() : QString();
    }

    /// "Total HT" and its amount; subtotals, TVA and TTC are passed over.
    bool readTotal(const Table::Row& row) {
        QString first;
        for (const QString& text : row.cells)
            if (first.isEmpty())
                first = folded(text);
        const bool passed = first.startsWith(QLatin1String("soustotal")) ||
                            first.startsWith(QLatin1String("tva")) || first.contains(QLatin1String("ttc")) ||
                            first == QLatin1String("totaltva");
        if (passed)
            return true;
        if (!first.startsWith(QLatin1String("total")) && !first.startsWith(QLatin1String("montanttotal")))
            return false;
        const int expected = m_total >= 0 ? m_total : m_prix;
        auto amount = documents::montantDe(row, expected);
        for (qsizetype other = 0; cell(row, expected).isEmpty() && !amount && other < row.cells.size();
             ++other)
            amount = documents::montantDe(row, other); // a merged label pushes the amount aside
        if (amount) {
            m_devis.totalHt = *amount;
            m_devis.ligneTotal = row.ligne;
        }
        return true;
    }

    void readLine(const Table::Row& row) {
        LigneDevis line;
        line.ligne = row.ligne;
        line.codeEcrit = cell(row, m_code);
        line.designation = cell(row, m_designation);
        const bool figures =
            !cell(row, m_quantite).isEmpty() || !cell(row, m_prix).isEmpty() || !cell(row, m_total).isEmpty();
        if (!figures)
            return; // a title
        for (const QString& text : row.cells)
            if (looksLikeFormula(text))
                add(line, "devis.illisible",
                    Textes::tr("La cellule « %1 » est une formule.").arg(text.left(40)));
        findCode(line);
        line.quantite = readQuantity(row, line);
        line.puHt = readAmount(row, m_prix, line);
        line.totalHt = readAmount(row, m_total, line);
        if (!line.puHt && line.constats.isEmpty())
            add(line, "devis.illisible", Textes::tr("Le prix unitaire manque."));
        m_devis.lignes << line;
    }

    static void add(LigneDevis& line, const char* code, const QString& message) {
        line.constats << Constat{Constat::Niveau::Bloquant, QLatin1String(code), message, {}};
    }

    void findCode(LigneDevis& line) const {
        if (line.codeEcrit.isEmpty())
            return add(line, "devis.code-inconnu", Textes::tr("La ligne n’a pas de code d’UO."));
        if (folded(line.codeEcrit).startsWith(QLatin1String("deplacement"))) {
            line.code = kCodeDeplacement;
            return;
        }
        const RechercheCode answer = m_catalogue.chercher(line.codeEcrit);
        if (const UniteOeuvre* unite = answer.unite()) {
            line.code = unite->code;
            return;
        }
        const QStringList near =
            codesOf(answer.genre == RechercheCode::Genre::Ambigu ? answer.candidats : answer.suggestions);
        if (answer.genre == RechercheCode::Genre::Ambigu)
            return add(line, "devis.code-ambigu",
                       Textes::tr("Le CCTP imprime « %1 » pour plusieurs UO : %2.")
                           .arg(line.codeEcrit.left(40), near.join(QStringLiteral(", "))));
        add(line, "devis.code-inconnu",
            near.isEmpty() ? Textes::tr("Le code « %1 » est inconnu du CCTP.").arg(line.codeEcrit.left(40))
                           : Textes::tr("Le code « %1 » est inconnu du CCTP. Codes les plus proches : %2.")
                                 .arg(line.codeEcrit.left(40), near.join(QStringLiteral(", "))));
    }

    std::optional<Fraction> readQuantity(const Table::Row& row, LigneDevis& line) const {
        QString text = cell(row, m_quantite);
        if (text.isEmpty())
            return m_quantite < 0 || line.code.isEmpty() ? std::nullopt : std::optional<Fraction>(1);
        const bool percent = text.endsWith(QLatin1Char('%'));
        if (percent)
            text.chop(1);
        const auto parsed = Fraction::parse(text);
        if (!parsed || parsed->isNegative()) {
            add(line, "devis.illisible",
                Textes::tr("La quantité « %1 » n’est pas un nombre positif.").arg(text.left(40)));
            return std::nullopt;
        }
        if (parsed->numerateur() > kMaxQuantite || parsed->denominateur() > kMaxQuantite) {
            add(line, "devis.illisible",
                Textes::tr("La quantité « %1 » est trop grande ou trop précise.").arg(text.left(40)));
            return std::nullopt;
        }
        return percent ? Fraction(parsed->numerateur(), parsed->denominateur() * 100) : *parsed;
    }

    static std::optional<Montant> readAmount(const Table::Row& row, int column, LigneDevis& line) {
        const QString text = cell(row, column);
        if (text.isEmpty())
            return std::nullopt;
        const auto parsed = documents::montantDe(row, column);
        if (!parsed || *parsed < Montant()) {
            add(line, "devis.illisible",
                parsed ? Textes::tr("Le montant « %1 » est négatif.").arg(text.left(40))
                       : parsed.error().message);
            return std::nullopt;
        }
        return *parsed;
    }

    const Table& m_table;
    const Catalogue& m_catalogue;
    int m_code, m_quantite, m_prix, m_total, m_designation;
    Devis m_devis;
};

} // namespace

std::optional<Montant> LigneDevis::total() const {
    if (totalHt || !puHt || !quantite)
        return totalHt;
    return puHt->fois(*quantite);
}

base::Result<Devis> readDevis(const documents::Table& table, const Catalogue& catalogue,
                              base::TaskContext* tache) {
    return Lecteur(table, catalogue).run(tache);
}

base::Result<Devis> readFichierDevis(const QString& chemin, base::TaskContext* tache) {
    documents::TableLimits limits;
    limits.maxBytes = kMaxBytes;
    limits.maxRows = kMaxRows;
    limits.tache = tache;
    const auto table = documents::readTable(chemin, limits);
    if (!table)
        return base::echec(table.error());
    return readDevis(*table, Catalogue::instance(), tache);
}

} // namespace isegorie::marche
