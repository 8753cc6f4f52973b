#include "core/consultation/Frequentation.h"

#include "core/base/Dates.h"
#include "core/base/Identifiant.h"
#include "core/consultation/NatureFichier.h"
#include "core/consultation/Textes.h"
#include "core/documents/Table.h"

#include <QFileInfo>
#include <QHash>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace isegorie::consultation {

using base::echec;
using base::Erreur;
using base::Result;
using documents::Table;

namespace {

struct Colonnes {
    int jour = -1, visites = -1, visiteurs = -1, actions = -1, rebonds = -1, taux = -1, duree = -1;
};

Colonnes columnsOf(const Table& table) {
    const auto find = [&table](std::initializer_list<const char*> names) {
        QStringList all;
        for (const char* name : names)
            all << QString::fromUtf8(name);
        return table.column(all);
    };
    Colonnes columns;
    columns.jour = find({"Date", "Jour", "label", "Libellé", "day"});
    columns.visites = find({"Visites", "nb_visits", "Visits"});
    columns.visiteurs = find({"Visiteurs uniques", "nb_uniq_visitors", "Unique visitors"});
    columns.actions =
        find({"Actions", "nb_actions", "Pages vues", "nb_pageviews", "Pageviews", "Page views"});
    columns.rebonds = find({"Rebonds", "bounce_count", "Bounces"});
    columns.taux = find({"Taux de rebond", "bounce_rate", "Bounce Rate"});
    columns.duree = find({"Durée moyenne des visites (en secondes)",
                          "Durée moyenne d'une visite (en secondes)", "Durée moyenne des visites",
                          "avg_time_on_site", "Avg. Visit Duration (in seconds)", "Avg. Visit Duration"});
    return columns;
}

/// "2026-03-02", "02/03/2026", "lundi 2 mars 2026", "Monday, March 2, 2026".
QDate dayOf(const QString& text) {
    if (const auto day = base::parseDate(text.trimmed()))
        return *day;
    const QDate french =
        QLocale(QLocale::French, QLocale::France).toDate(text.trimmed(), QStringLiteral("dddd d MMMM yyyy"));
    return french.isValid()
               ? french
               : QLocale(QLocale::English).toDate(text.trimmed(), QStringLiteral("dddd, MMMM d, yyyy"));
}

/// "1 234", "1,234" when it groups thousands; none when it is no count.
std::optional<qint64> countOf(QString text) {
    static const QRegularExpression spaces(QStringLiteral("[\\s\\x{00A0}\\x{202F}]"));
    static const QRegularExpression grouped(QStringLiteral("^\\d{1,3}(,\\d{3})+$"));
    text.remove(spaces);
    if (grouped.match(text).hasMatch())
        text.remove(u',');
    constexpr qint64 kMost = 1'000'000'000; // of one day: more is a mistake, and sums stay whole numbers
    bool whole = false;
    const qint64 value = text.toLongLong(&whole);
    return whole && value >= 0 && value <= kMost ? std::optional(value) : std::nullopt;
}

/// Of hours, minutes and seconds in its groups; none beyond a day.
std::optional<qint64> secondsIn(const QRegularExpressionMatch& match) {
    constexpr double kDay = 86'400;
    const double seconds = (match.captured(1).toDouble() * 60 + match.captured(2).toDouble()) * 60 +
                           match.captured(3).toDouble();
    return seconds <= kDay ? std::optional(qint64(seconds)) : std::nullopt;
}

/// "165", "2 min 45s", "00:02:45".
std::optional<qint64> secondsOf(const QString& text) {
    static const QRegularExpression clock(QStringLiteral("^(?:(\\d+):)?(\\d{1,2}):(\\d{2})$"));
    static const QRegularExpression words(
        QStringLiteral("^(?:(\\d+)\\s*h\\w*\\s*)?(?:(\\d+)\\s*min\\w*\\s*)?(?:(\\d+)\\s*s\\w*)?$"));
    if (const auto count = countOf(text))
        return count;
    for (const QRegularExpression& one : {clock, words})
        if (const auto match = one.match(text.trimmed()); match.hasMatch() && !match.captured(0).isEmpty())
            return secondsIn(match);
    return std::nullopt;
}

/// "45 %", "45,3%", "0.453" → of 1.
std::optional<double> shareOf(QString text) {
    const bool percent = text.contains(u'%');
    static const QRegularExpression rest(QStringLiteral("[%\\s\\x{00A0}\\x{202F}]"));
    bool number = false;
    const double value = text.remove(rest).replace(u',', u'.').toDouble(&number);
    if (!number || value < 0)
        return std::nullopt;
    const double share = percent || value > 1 ? value / 100 : value;
    return share <= 1 ? std::optional(share) : std::nullopt;
}

class Lecture {
public:
    explicit Lecture(const Table& table) : m_table(table), m_columns(columnsOf(table)) {}

    base::Status able() const {
        if (m_columns.jour >= 0 && m_columns.visites >= 0)
            return {};
        return echec(
            Erreur::saisie(QStringLiteral("frequentation.colonnes"),
                           m_columns.jour < 0 ? Consultation::tr("Aucune colonne ne dit le jour.")
                                              : Consultation::tr("Aucune colonne ne compte les visites."),
                           Consultation::tr("Dans Matomo, exportez « Visiteurs > Vue d’ensemble » par jour "
                                            "en CSV : les colonnes « Date » et « Visites »."))
                .dans(m_table.fichier, m_table.ligneEntetes));
    }

    void read(FrequentationLue& result) {
        QHash<QDate, int> lines;
        for (const Table::Row& row : m_table.rows) {
            JourFrequente day;
            QString reason = fill(row, day);
            if (reason.isEmpty() && lines.contains(day.jour))
                reason = Consultation::tr("le %1 est déjà à la ligne %2")
                             .arg(base::dateCourte(day.jour))
                             .arg(lines.value(day.jour));
            if (!reason.isEmpty()) {
                result.rejetees.append({row.ligne, reason});
                continue;
            }
            lines.insert(day.jour, row.ligne);
            result.jours.append(day);
        }
        std::sort(result.jours.begin(), result.jours.end(),
                  [](const JourFrequente& a, const JourFrequente& b) { return a.jour < b.jour; });
    }

private:
    /// Why the row is no day; empty when it is one.
    QString fill(const Table::Row& row, JourFrequente& day) const {
        const QString written = row.cells.at(m_columns.jour).simplified();
        day.jour = dayOf(written);
        if (!day.jour.isValid())
            return written.contains(u',') || written.contains(QStringLiteral(" - "))
                       ? Consultation::tr("« %1 » est une période : exportez jour par jour")
                             .arg(written.left(40))
                       : Consultation::tr("« %1 » n’est pas un jour").arg(written.left(40));
        const auto visits = countOf(row.cells.at(m_columns.visites));
        if (!visits)
            return Consultation::tr("« %1 » n’est pas un nombre de visites")
                .arg(row.cells.at(m_columns.visites).left(40));
        day.visites = *visits;
        const auto cell = [&row](int column) {
            return column < 0 ? QString() : row.cells.at(column).trimmed();
        };
        day.visiteurs = countOf(cell(m_columns.visiteurs));
        day.actions = countOf(cell(m_columns.actions));
        day.rebonds = countOf(cell(m_columns.rebonds));
        if (const auto share = shareOf(cell(m_columns.taux)); share && !day.rebonds)
            day.rebonds = std::llround(*share * double(day.visites));
        if (const QString duration = cell(m_columns.duree); !duration.isEmpty())
            day.duree = secondsOf(duration);
        return {};
    }

    const Table& m_table;
    Colonnes m_columns;
};

} // namespace

bool JourFrequente::memesChiffres(const JourFrequente& autre) const {
    return visites == autre.visites && visiteurs == autre.visiteurs && actions == autre.actions &&
           rebonds == autre.rebonds && duree == autre.duree;
}

bool estFrequentation(const QStringList& entetes) {
    Table table;
    table.entetes = entetes;
    const Colonnes columns = columnsOf(table);
    const bool more =
        std::max({columns.visiteurs, columns.actions, columns.rebonds, columns.taux, columns.duree}) >= 0;
    return columns.jour >= 0 && columns.visites >= 0 && (more || entetes.size() == 2);
}

Result<FrequentationLue> lireFrequentation(const QString& chemin) {
    const auto bytes = documents::readTableBytes(chemin);
    if (!bytes)
        return echec(bytes.error());
    FrequentationLue result;
    result.fichier = QFileInfo(chemin).fileName();
    result.empreinte = base::sha256Hex(*bytes);
    const auto table = documents::readTable(*bytes, result.fichier);
    if (!table)
        return echec(table.error());
    Lecture reading(*table);
    if (const base::Status able = reading.able(); !able)
        return echec(ailleurs(NatureFichier::Frequentation, chemin).value_or(able.error()));
    reading.read(result);
    if (result.jours.isEmpty())
        return echec(Erreur::saisie(QStringLiteral("frequentation.vide"),
                                    Consultation::tr("Ce fichier n’a aucun jour lisible : %1.")
                                        .arg(result.rejetees.isEmpty() ? Consultation::tr("il est vide")
                                                                       : result.rejetees.first().raison),
                                    Consultation::tr("Exportez les visites jour par jour."))
                         .dans(result.fichier));
    return result;
}

} // namespace isegorie::consultation
