#include "core/consultation/Lemmatiseur.h"

#include "core/consultation/Textes.h"
#include "core/documents/Table.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <hunspell/hunspell.hxx>

namespace isegorie::consultation {

using base::echec;
using base::Erreur;

namespace {

/// Folder and name without extension; empty when there is no dictionary.
QString dictionary() {
    QStringList folders{qEnvironmentVariable("ISEGORIE_DICTIONNAIRES"),
                        QCoreApplication::applicationDirPath() + QStringLiteral("/dictionnaires")};
    folders += QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, QStringLiteral("hunspell"),
                                         QStandardPaths::LocateDirectory);
    for (const QString& folder : std::as_const(folders))
        for (const QString& name : {QStringLiteral("fr"), QStringLiteral("fr_FR")})
            if (const QDir place(folder); !folder.isEmpty() && place.exists(name + QStringLiteral(".aff")) &&
                                          place.exists(name + QStringLiteral(".dic")))
                return place.filePath(name);
    return {};
}

QString textOf(const QString& resource) {
    QFile file(resource);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

Lemmatiseur::Lemmatiseur() = default;
Lemmatiseur::~Lemmatiseur() = default;
Lemmatiseur::Lemmatiseur(Lemmatiseur&&) noexcept = default;
Lemmatiseur& Lemmatiseur::operator=(Lemmatiseur&&) noexcept = default;

base::Status Lemmatiseur::readLexicon(const QString& path) {
    const auto table = documents::readTable(path);
    if (!table)
        return echec(table.error());
    const int form = table->column({QStringLiteral("forme")});
    const int lemma = table->column({QStringLiteral("lemme")});
    if (form < 0 || lemma < 0)
        return echec(Erreur::saisie(QStringLiteral("lemmes.colonnes"),
                                    Consultation::tr("Un lexique porte les colonnes forme et lemme."))
                         .dans(table->fichier, table->ligneEntetes));
    for (const auto& row : table->rows) {
        const QString written = row.cells.at(form).trimmed().toLower();
        const QString meant = row.cells.at(lemma).trimmed().toLower();
        if (written.isEmpty() || meant.isEmpty())
            return echec(Erreur::saisie(QStringLiteral("lemmes.vide"),
                                        Consultation::tr("La forme ou le lemme manque à cette ligne."))
                             .dans(table->fichier, row.ligne));
        m_cache.insert(written, {{meant}, true});
    }
    return {};
}

base::Result<Lemmatiseur> Lemmatiseur::ouvrir(const QString& lexique) {
    const QString path = dictionary();
    if (path.isEmpty())
        return echec(Erreur::systeme(
            QStringLiteral("lemmes.dictionnaire"),
            Consultation::tr("Le dictionnaire français de Hunspell est introuvable."),
            Consultation::tr("Installez le paquet hunspell-fr, ou placez fr.aff et fr.dic dans un dossier "
                             "« dictionnaires » à côté du programme.")));
    Lemmatiseur result;
    result.m_hunspell =
        std::make_unique<Hunspell>(QFile::encodeName(path + QStringLiteral(".aff")).constData(),
                                   QFile::encodeName(path + QStringLiteral(".dic")).constData());
    const QStringList lines =
        textOf(QStringLiteral(":/consultation/lemmes.csv")).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString& line : lines.mid(1))
        result.m_cache.insert(line.section(QLatin1Char(';'), 0, 0),
                              {{line.section(QLatin1Char(';'), 1, 1)}, true});
    if (!lexique.isEmpty())
        if (const auto status = result.readLexicon(lexique); !status)
            return echec(status.error());
    return result;
}

void Lemmatiseur::apprendre(const Lexique& lexique) {
    for (const EntreeLexique& one : lexique.entrees) {
        m_cache.insert(one.forme, {{one.genre == GenreEntree::Lemme ? one.lemme : one.forme}, true});
        if (one.genre == GenreEntree::MotVide)
            m_empty.insert(one.forme);
    }
}

bool Lemmatiseur::estVide(const QString& lemme) const {
    return lemme.size() < 2 || estMotOutil(lemme) || m_empty.contains(lemme);
}

const Lemmatiseur::Candidats& Lemmatiseur::candidats(const QString& forme) {
    const auto known = m_cache.constFind(forme);
    if (known != m_cache.constEnd())
        return *known;
    if (estMotOutil(forme)) // "mais" is no plural of the month, "plus" no past of plaire
        return *m_cache.insert(forme, {{forme}, true});
    Candidats result;
    const QString capital =
        forme.left(1).toUpper() + forme.mid(1); // names of places stand only so in the dictionary
    for (const QString& written : {forme, capital}) {
        for (const std::string& stem : m_hunspell->stem(written.toStdString())) {
            const QString lemma = QString::fromStdString(stem).toLower();
            if (!result.lemmes.contains(lemma))
                result.lemmes << lemma;
        }
        if (!result.lemmes.isEmpty())
            break;
    }
    result.connu = !result.lemmes.isEmpty();
    if (!result.connu)
        result.lemmes << forme;
    return *m_cache.insert(forme, result);
}

QHash<QString, QString> Lemmatiseur::lemmes(const QHash<QString, int>& effectifs) {
    QHash<QString, qint64> seen;
    for (auto form = effectifs.begin(); form != effectifs.end(); ++form)
        if (const auto& found = candidats(form.key()); found.lemmes.size() == 1)
            seen[found.lemmes.constFirst()] += form.value();
    QHash<QString, QString> result;
    for (auto form = effectifs.begin(); form != effectifs.end(); ++form) {
        const QStringList lemmas = candidats(form.key()).lemmes;
        QString best = lemmas.constFirst();
        for (const QString& lemma : lemmas)
            if (seen.value(lemma) > seen.value(best))
                best = lemma;
        result.insert(form.key(), best);
    }
    return result;
}

bool estMotOutil(const QString& lemme) {
    static const QSet<QString> words = [] {
        const QStringList list =
            textOf(QStringLiteral(":/consultation/mots-outils.txt")).simplified().split(QLatin1Char(' '));
        return QSet<QString>(list.begin(), list.end());
    }();
    return words.contains(lemme);
}

} // namespace isegorie::consultation
