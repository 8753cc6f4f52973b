#include "core/consultation/Lexique.h"

#include "core/base/Identifiant.h"
#include "core/consultation/Jetons.h"
#include "core/consultation/Textes.h"

#include <QCryptographicHash>
#include <QJsonObject>

#include <algorithm>
#include <vector>

namespace isegorie::consultation {

using base::echec;
using base::Erreur;
using base::Result;
using storage::Edit;

namespace {

const QString kTable = QStringLiteral("lexique_entree");

GenreEntree genreOf(const QString& key) {
    return key == QLatin1String("expression") ? GenreEntree::Expression
           : key == QLatin1String("mot_vide") ? GenreEntree::MotVide
                                              : GenreEntree::Lemme;
}

Erreur refusal(const QString& message, const QString& mend) {
    return Erreur::saisie(QStringLiteral("lexique.forme"), message, mend);
}

/// As the texts will be read; empty when there is no word.
QString readForm(const QString& written) {
    return jetons(written).join(u' ');
}

Result<EntreeLexique> checked(const EntreeLexique& given) {
    EntreeLexique entry = given;
    entry.forme = readForm(given.forme);
    entry.lemme = given.genre == GenreEntree::Lemme ? readForm(given.lemme) : QString();
    const bool several = entry.forme.contains(u' ');
    if (entry.forme.isEmpty())
        return echec(
            refusal(Consultation::tr("Aucun mot n’est écrit."), Consultation::tr("Écrivez un mot.")));
    if (given.genre == GenreEntree::Expression && !several)
        return echec(refusal(Consultation::tr("« %1 » n’est qu’un mot.").arg(entry.forme.left(60)),
                             Consultation::tr("Une expression réunit au moins deux mots.")));
    if (given.genre != GenreEntree::Expression && several)
        return echec(
            refusal(Consultation::tr("« %1 » est fait de plusieurs mots.").arg(entry.forme.left(60)),
                    Consultation::tr("Ajoutez-le d’abord comme expression, ou écrivez un seul mot.")));
    if (given.genre == GenreEntree::Lemme && entry.lemme.isEmpty())
        return echec(refusal(Consultation::tr("Le lemme de « %1 » manque.").arg(entry.forme.left(60)),
                             Consultation::tr("Écrivez le mot sous lequel cette forme compte.")));
    return entry;
}

} // namespace

QString cle(GenreEntree genre) {
    switch (genre) {
    case GenreEntree::Expression:
        return QStringLiteral("expression");
    case GenreEntree::MotVide:
        return QStringLiteral("mot_vide");
    case GenreEntree::Lemme:
        break;
    }
    return QStringLiteral("lemme");
}

QString libelle(GenreEntree genre) {
    switch (genre) {
    case GenreEntree::Expression:
        return Consultation::tr("Expression");
    case GenreEntree::MotVide:
        return Consultation::tr("Mot non compté");
    case GenreEntree::Lemme:
        break;
    }
    return Consultation::tr("Lemme corrigé");
}

QString Lexique::version() const {
    if (entrees.isEmpty())
        return QStringLiteral("vide");
    QStringList lines;
    for (const EntreeLexique& one : entrees)
        lines << QStringList{cle(one.genre), one.forme, one.lemme}.join(u'\t');
    lines.sort();
    const QByteArray hash =
        QCryptographicHash::hash(lines.join(u'\n').toUtf8(), QCryptographicHash::Sha256).toHex();
    return QString::fromLatin1(hash.left(8));
}

QJsonArray Lexique::toJson() const {
    QJsonArray list;
    for (const EntreeLexique& one : entrees)
        list << QJsonObject{{QStringLiteral("genre"), cle(one.genre)},
                            {QStringLiteral("forme"), one.forme},
                            {QStringLiteral("lemme"), one.lemme}};
    return list;
}

Result<Lexique> lexiqueDe(const storage::Database& database, const QString& id) {
    Lexique lexicon;
    const auto read = database.each(QStringLiteral("consultation/lexique"), {{QStringLiteral("id"), id}},
                                    [&lexicon](const storage::Row& row) {
                                        lexicon.entrees.append({row.text("id"), genreOf(row.text("genre")),
                                                                row.text("forme"), row.text("lemme")});
                                    });
    return read ? Result<Lexique>(std::move(lexicon)) : echec(read.error());
}

Result<Edit> ajouterEntree(const storage::Database& database, const QString& concertationId,
                           const EntreeLexique& entree) {
    const auto entry = checked(entree);
    if (!entry)
        return echec(entry.error());
    const auto lexicon = lexiqueDe(database, concertationId);
    if (!lexicon)
        return echec(lexicon.error());
    Edit edit(Consultation::tr("Apprendre au lexique : %1").arg(entry->forme));
    for (const EntreeLexique& one : lexicon->entrees)
        if (one.genre == entry->genre && one.forme == entry->forme) {
            if (one.lemme != entry->lemme)
                edit.update(kTable, one.id, {{QStringLiteral("lemme"), entry->lemme}});
            return edit;
        }
    edit.insert(kTable, base::newId(),
                {{QStringLiteral("concertation_id"), concertationId},
                 {QStringLiteral("genre"), cle(entry->genre)},
                 {QStringLiteral("forme"), entry->forme},
                 {QStringLiteral("lemme"), entry->lemme}});
    return edit;
}

Result<Edit> retirerEntree(const storage::Database& database, const QString& entreeId) {
    const auto row = database.record(kTable, entreeId);
    if (!row)
        return echec(row.error());
    Edit edit(
        Consultation::tr("Retirer du lexique : %1").arg(row->value(QStringLiteral("forme")).toString()));
    if (!row->isEmpty())
        edit.remove(kTable, entreeId);
    return edit;
}

LecteurMots::LecteurMots(const Lexique& lexique) {
    for (const EntreeLexique& one : lexique.entrees)
        if (one.genre == GenreEntree::Expression) {
            const QStringList words = one.forme.split(u' ');
            m_expressions[words.first()] << words;
        }
    for (QList<QStringList>& same : m_expressions)
        std::stable_sort(same.begin(), same.end(),
                         [](const QStringList& a, const QStringList& b) { return a.size() > b.size(); });
}

void LecteurMots::parcourir(const QString& texteLu, const VoirMot& voir) const {
    if (m_expressions.isEmpty())
        return parcourirJetons(texteLu,
                               [&voir](QStringView word, qsizetype at) { voir(word, at, word.size()); });
    QStringList words;
    std::vector<qsizetype> places;
    parcourirJetons(texteLu, [&](QStringView word, qsizetype at) {
        words << word.toString();
        places.push_back(at);
    });
    for (qsizetype i = 0; i < words.size();) {
        qsizetype taken = 1;
        for (const QStringList& one : m_expressions.value(words.at(i)))
            if (words.mid(i, one.size()) == one) {
                taken = one.size();
                break;
            }
        const qsizetype last = i + taken - 1;
        const qsizetype end = places[size_t(last)] + words.at(last).size();
        voir(taken == 1 ? words.at(i) : QString(words.mid(i, taken).join(u' ')), places[size_t(i)],
             end - places[size_t(i)]);
        i += taken;
    }
}

} // namespace isegorie::consultation
