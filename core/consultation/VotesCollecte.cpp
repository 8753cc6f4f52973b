#include "core/consultation/VotesCollecte.h"

#include "core/consultation/Profil.h"
#include "core/consultation/Signalements.h"
#include "core/consultation/Textes.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <numeric>

namespace isegorie::consultation {

using base::echec;
using base::Erreur;

namespace {

const QHash<QString, int>& voteWords() {
    static const QHash<QString, int> words = [] {
        QHash<QString, int> all;
        const auto add = [&all](int value, const QString& list) {
            for (const QString& word : list.split(u'|'))
                all.insert(plie(word), value);
        };
        add(1, QString::fromUtf8("d'accord|accord|plutôt d'accord|tout à fait d'accord|en accord|pour|plutôt "
                                 "pour|oui|agree|agrees|yes|for|favorable|global.ok|ok|approuve|up"));
        add(-1,
            QString::fromUtf8("pas d'accord|plutôt pas d'accord|pas du tout d'accord|désaccord|en désaccord|"
                              "contre|plutôt contre|non|disagree|disagrees|no|against|défavorable|"
                              "global.nok|nok|down"));
        add(0,
            QString::fromUtf8("passe|pass|passer|sans avis|sans opinion|neutre|neutral|abstention|ne se "
                              "prononce pas|ne sait pas|nsp|je ne sais pas|mitigé|global.mitige|mixed|skip|"
                              "indécis|blanc|ni pour ni contre"));
        return all;
    }();
    return words;
}

/// Numbers by value when all are numbers, else in the order met.
QList<int> orderOf(const QStringList& names) {
    QList<int> order(names.size());
    std::iota(order.begin(), order.end(), 0);
    if (std::all_of(names.begin(), names.end(), estEntier))
        std::stable_sort(order.begin(), order.end(),
                         [&](int a, int b) { return names.at(a).toLongLong() < names.at(b).toLongLong(); });
    return order;
}

QList<int> placesOf(const QList<int>& order) {
    QList<int> places(order.size());
    for (int i = 0; i < order.size(); ++i)
        places[order.at(i)] = i;
    return places;
}

/// "Zoé Martin", an address, a telephone number.
bool isPersonal(const QString& name) {
    const QByteArray bytes = name.toUtf8();
    const std::string_view cell(bytes.constData(), size_t(bytes.size()));
    if (estCourriel(cell) || (estTelephone(cell) && name.size() >= 10))
        return true;
    const qsizetype space = name.indexOf(u' ');
    return space > 0 && space + 1 < name.size() && name.at(0).isLetter() && name.at(space + 1).isLetter();
}

} // namespace

bool lireVote(const QString& texte, std::int8_t& valeur) {
    QString text = texte.trimmed();
    if (text.startsWith(u'\'')) // Decidim guards what a spreadsheet would execute
        text = text.mid(1);
    static const QHash<QString, int> numbers{{QStringLiteral("1"), 1},   {QStringLiteral("+1"), 1},
                                             {QStringLiteral("0"), 0},   {QStringLiteral("-1"), -1},
                                             {QStringLiteral("−1"), -1}, {QStringLiteral("1.0"), 1},
                                             {QStringLiteral("0.0"), 0}, {QStringLiteral("-1.0"), -1}};
    auto found = numbers.find(text);
    if (found == numbers.end()) {
        found = voteWords().find(plie(text));
        if (found == voteWords().end())
            return false;
    }
    valeur = std::int8_t(*found);
    return true;
}

bool estEntier(const QString& texte) {
    return !texte.isEmpty() && texte.size() <= 18 &&
           std::all_of(texte.begin(), texte.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

qint64 moment(const QString& texte) {
    constexpr qint64 kSeconds = 100'000'000'000; // below: seconds
    bool number = false;
    if (const qint64 value = texte.toLongLong(&number); number)
        return value < 0 ? 0 : value < kSeconds ? value * 1000 : value;
    QDateTime time = QDateTime::fromString(texte.left(19), Qt::ISODate);
    time.setTimeZone(QTimeZone::utc());
    return time.isValid() ? time.toMSecsSinceEpoch() : 0;
}

void ColonneComptee::compter(const QString& cellule) {
    std::int8_t value = 0;
    if (cellule.isEmpty())
        return;
    ++remplies;
    if (!lireVote(cellule, value))
        return;
    const bool word = std::any_of(cellule.begin(), cellule.end(), [](QChar c) { return c.isLetter(); });
    ++(word ? mots : nombres);
    negatifs += !word && value < 0 ? 1 : 0;
}

std::vector<int> colonnesDeVotes(const std::vector<ColonneComptee>& colonnes) {
    const bool numbers = std::any_of(colonnes.begin(), colonnes.end(), [](const ColonneComptee& one) {
        return one.negatifs > 0 && one.nombres == one.remplies;
    });
    std::vector<int> result;
    for (size_t i = 0; i < colonnes.size(); ++i) {
        const ColonneComptee& one = colonnes[i];
        if (one.remplies > 0 && 5 * (one.mots + (numbers ? one.nombres : 0)) >= 4 * one.remplies)
            result.push_back(int(i));
    }
    return result;
}

int CollecteVotes::participant(const QString& id) {
    const auto found = m_participants.constFind(id);
    if (found != m_participants.constEnd())
        return *found;
    const int place = int(m_votes.participants.size());
    m_participants.insert(id, place);
    m_votes.participants << id;
    return place;
}

int CollecteVotes::enonce(const QString& reference, const QString& texte) {
    const auto found = m_enonces.constFind(reference);
    if (found != m_enonces.constEnd()) {
        EnonceLu& known = m_votes.enonces[size_t(*found)];
        if (known.texte.isEmpty())
            known.texte = texte;
        return *found;
    }
    const int place = int(m_votes.enonces.size());
    m_enonces.insert(reference, place);
    m_votes.enonces.push_back({reference, texte, false});
    return place;
}

void CollecteVotes::add(int participant, int enonce, std::int8_t valeur, qint64 date) {
    const quint64 key = (quint64(quint32(participant)) << 32U) | quint32(enonce);
    const auto found = m_places.constFind(key);
    if (found == m_places.constEnd()) {
        m_places.insert(key, int(m_votes.votes.size()));
        m_votes.votes.push_back({participant, enonce, date, valeur});
        return;
    }
    ++m_votes.doublons;
    VoteLu& kept = m_votes.votes[size_t(*found)];
    if (date >= kept.date)
        kept = {participant, enonce, date, valeur};
}

void CollecteVotes::reject(qint64 ligne, const QString& raison) {
    constexpr size_t kKept = 1'000;
    ++m_votes.rejetes;
    if (m_votes.rejets.size() < kKept)
        m_votes.rejets.push_back({ligne, raison});
}

base::Result<VotesLus> CollecteVotes::finish(FormeVotes forme) {
    m_votes.forme = forme;
    if (m_votes.votes.empty())
        return echec(Erreur::saisie(QStringLiteral("votes.aucun"), Consultation::tr("Il n’y a aucun vote."),
                                    m_votes.rejets.empty()
                                        ? QString()
                                        : Consultation::tr("Première ligne rejetée, %1 : %2.")
                                              .arg(m_votes.rejets.front().ligne)
                                              .arg(m_votes.rejets.front().raison))
                         .dans(m_votes.fichier));
    QStringList references;
    for (const EnonceLu& one : m_votes.enonces)
        references << one.reference;
    const QList<int> people = orderOf(m_votes.participants);
    const QList<int> statements = orderOf(references);
    const QList<int> placeOfPerson = placesOf(people);
    const QList<int> placeOfStatement = placesOf(statements);
    QStringList names;
    for (const int i : people)
        names << m_votes.participants.at(i);
    std::vector<EnonceLu> enonces;
    for (const int i : statements)
        enonces.push_back(m_votes.enonces[size_t(i)]);
    for (VoteLu& one : m_votes.votes) {
        one.participant = placeOfPerson.at(one.participant);
        one.enonce = placeOfStatement.at(one.enonce);
    }
    m_votes.participants = names;
    m_votes.enonces = std::move(enonces);
    const auto personal = std::count_if(names.begin(), names.end(), isPersonal);
    m_votes.personnels = 2 * personal > names.size() ||
                         std::any_of(names.begin(), names.end(),
                                     [](const QString& name) { return estCourriel(name.toStdString()); });
    return std::move(m_votes);
}

} // namespace isegorie::consultation
