#include "core/concertation/Champs.h"

#include "core/base/Dates.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

namespace isegorie::concertation {

namespace {

using base::echec;
using base::Erreur;
using base::Result;

constexpr int kCourt = 300;
constexpr int kLong = 20'000;

QString tr(const char* texte) {
    return QCoreApplication::translate("Concertation", texte);
}

Champ texte(const char* colonne, const char* label, int max = kCourt, bool requis = false) {
    return {QLatin1String(colonne), tr(label), Champ::Genre::Texte, requis, 0, max, {}, {}};
}
Champ date(const char* colonne, const char* label, bool requis = false) {
    return {QLatin1String(colonne), tr(label), Champ::Genre::Date, requis, 0, 0, {}, {}};
}
Champ entier(const char* colonne, const char* label, int min, int max, bool requis) {
    return {QLatin1String(colonne), tr(label), Champ::Genre::Entier, requis, min, max, {}, {}};
}
template <typename E>
Champ parmi(const char* colonne, const char* label, std::optional<E> defaut = std::nullopt) {
    return {QLatin1String(colonne),           tr(label), Champ::Genre::Choix, true, 0, 0, choix<E>(),
            defaut ? cle(*defaut) : QString()};
}

QList<Champ> champsConcertation() {
    return {
        texte("titre", QT_TRANSLATE_NOOP("Concertation", "Titre"), kCourt, true),
        texte("beneficiaire", QT_TRANSLATE_NOOP("Concertation", "Administration bénéficiaire")),
        texte("question", QT_TRANSLATE_NOOP("Concertation", "Question posée"), kLong),
        texte("objectifs", QT_TRANSLATE_NOOP("Concertation", "Objectifs"), kLong),
        texte("theme", QT_TRANSLATE_NOOP("Concertation", "Thème")),
        parmi<Portee>("portee", QT_TRANSLATE_NOOP("Concertation", "Portée"), Portee::Nationale),
        texte("territoire", QT_TRANSLATE_NOOP("Concertation", "Territoire")),
        parmi<Niveau>("niveau", QT_TRANSLATE_NOOP("Concertation", "Niveau de complexité"),
                      Niveau::Intermediaire),
        texte("garant", QT_TRANSLATE_NOOP("Concertation", "Garant")),
        texte("usage_contributions", QT_TRANSLATE_NOOP("Concertation", "Usage des contributions"), kLong),
        parmi<Statut>("statut", QT_TRANSLATE_NOOP("Concertation", "Statut"), Statut::Cadrage),
        date("debut", QT_TRANSLATE_NOOP("Concertation", "Début")),
        date("fin", QT_TRANSLATE_NOOP("Concertation", "Fin")),
        texte("notes", QT_TRANSLATE_NOOP("Concertation", "Notes"), kLong),
    };
}

QList<Champ> champsReunion() {
    return {
        parmi<GenreReunion>("genre", QT_TRANSLATE_NOOP("Concertation", "Réunion")),
        texte("libelle", QT_TRANSLATE_NOOP("Concertation", "Intitulé")),
        {QStringLiteral("debut"),
         tr(QT_TRANSLATE_NOOP("Concertation", "Date et heure")),
         Champ::Genre::Moment,
         true,
         0,
         0,
         {},
         {}},
        entier("duree_minutes", QT_TRANSLATE_NOOP("Concertation", "Durée (minutes)"), 5, 2 * 24 * 60, true),
        texte("lieu", QT_TRANSLATE_NOOP("Concertation", "Lieu")),
        texte("participants", QT_TRANSLATE_NOOP("Concertation", "Participants"), kLong),
        texte("ordre_du_jour", QT_TRANSLATE_NOOP("Concertation", "Ordre du jour"), kLong),
        texte("compte_rendu", QT_TRANSLATE_NOOP("Concertation", "Compte rendu"), kLong),
    };
}

QList<Champ> champsTache() {
    return {
        texte("libelle", QT_TRANSLATE_NOOP("Concertation", "Tâche"), kCourt, true),
        date("echeance", QT_TRANSLATE_NOOP("Concertation", "Échéance")),
        texte("responsable", QT_TRANSLATE_NOOP("Concertation", "Responsable")),
        parmi<EtatTache>("etat", QT_TRANSLATE_NOOP("Concertation", "État"), EtatTache::AFaire),
        texte("blocage", QT_TRANSLATE_NOOP("Concertation", "Ce qui bloque")),
    };
}

Erreur refuse(const Champ& champ, const char* code, const QString& message, const QString& remede) {
    return Erreur::saisie(
        QStringLiteral("concertation.champ-") + QLatin1String(code),
        QCoreApplication::translate("Concertation", "« %1 » : %2").arg(champ.libelle, message), remede);
}

Result<QVariant> lireTexte(const Champ& champ, const QVariant& valeur) {
    if (valeur.typeId() != QMetaType::QString && !valeur.isNull())
        return echec(refuse(champ, "type", tr(QT_TRANSLATE_NOOP("Concertation", "un texte est attendu.")),
                            tr(QT_TRANSLATE_NOOP("Concertation", "Mettez le texte entre guillemets."))));
    const QString text = valeur.toString().trimmed();
    const bool control = std::any_of(text.begin(), text.end(), [](QChar c) {
        return (c < QLatin1Char(' ') && c != QLatin1Char('\n') && c != QLatin1Char('\t') &&
                c != QLatin1Char('\r')) ||
               c == QChar(0x7f);
    });
    if (control)
        return echec(
            refuse(champ, "controle",
                   tr(QT_TRANSLATE_NOOP("Concertation", "le texte contient un caractère invisible.")),
                   tr(QT_TRANSLATE_NOOP("Concertation", "Saisissez-le à nouveau."))));
    if (text.size() > champ.max)
        return echec(refuse(champ, "long",
                            QCoreApplication::translate("Concertation", "%1 caractères, %2 au plus.")
                                .arg(text.size())
                                .arg(champ.max),
                            tr(QT_TRANSLATE_NOOP("Concertation", "Abrégez-le."))));
    if (champ.requis && text.isEmpty())
        return echec(refuse(champ, "vide", tr(QT_TRANSLATE_NOOP("Concertation", "il faut une valeur.")),
                            tr(QT_TRANSLATE_NOOP("Concertation", "Complétez ce champ."))));
    // One canonical end of line: the same text on every machine.
    return QVariant(QString(text).replace(QStringLiteral("\r\n"), QStringLiteral("\n")));
}

Erreur dateRefusee(const Champ& champ, const QVariant& valeur, const QString& exemple) {
    return refuse(champ, "date",
                  QCoreApplication::translate("Concertation", "« %1 » n’est pas une date.")
                      .arg(valeur.toString().left(40)),
                  QCoreApplication::translate("Concertation", "Écrivez-la %1.").arg(exemple));
}

Result<QVariant> lireDate(const Champ& champ, const QVariant& valeur) {
    QDate day = valeur.typeId() == QMetaType::QDate ? valeur.toDate() : QDate();
    const QString text = valeur.typeId() == QMetaType::QString ? valeur.toString().trimmed() : QString();
    if (!text.isEmpty())
        if (const Result<QDate> read = base::parseDate(text); read)
            day = *read;
    const bool empty = valeur.isNull() || (valeur.typeId() == QMetaType::QString && text.isEmpty());
    if (empty && !champ.requis)
        return QVariant(QMetaType(QMetaType::QString));
    if (!day.isValid() || day.year() < 1990 || day.year() > 2200)
        return echec(dateRefusee(champ, valeur, QStringLiteral("24/11/2026")));
    return QVariant(day.toString(Qt::ISODate));
}

Result<QVariant> lireMoment(const Champ& champ, const QVariant& valeur) {
    QDateTime moment = valeur.toDateTime();
    if (valeur.typeId() == QMetaType::QString)
        for (const char* format :
             {"yyyy-MM-ddTHH:mm", "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-dd HH:mm", "d/M/yyyy H:mm"}) {
            moment = QDateTime::fromString(valeur.toString().trimmed(), QLatin1String(format));
            if (moment.isValid())
                break;
        }
    if (!moment.isValid() || moment.date().year() < 1990 || moment.date().year() > 2200)
        return echec(dateRefusee(champ, valeur, QStringLiteral("2026-11-24T14:30")));
    return QVariant(moment.toString(QStringLiteral("yyyy-MM-ddTHH:mm")));
}

Result<QVariant> lireChoix(const Champ& champ, const QVariant& valeur) {
    QStringList keys;
    for (const Choix& one : champ.choix)
        keys.append(one.cle);
    if (keys.contains(valeur.toString()))
        return QVariant(valeur.toString());
    return echec(refuse(champ, "choix",
                        QCoreApplication::translate("Concertation", "« %1 » n’est pas une valeur possible.")
                            .arg(valeur.toString().left(40)),
                        QCoreApplication::translate("Concertation", "Écrivez une de celles-ci : %1.")
                            .arg(keys.join(QStringLiteral(", ")))));
}

Result<QVariant> lireEntier(const Champ& champ, const QVariant& valeur) {
    const bool empty = valeur.isNull() || valeur.toString().trimmed().isEmpty();
    if (empty && !champ.requis)
        return QVariant(QMetaType(QMetaType::LongLong));
    bool whole = false;
    // A number of JSON arrives as a double: 15 and 15.0 are the same, 15.5 is refused.
    const double real = valeur.typeId() == QMetaType::Double ? valeur.toDouble(&whole) : 0;
    const qint64 number =
        whole && real == static_cast<double>(static_cast<qint64>(std::clamp(real, -1e15, 1e15)))
            ? static_cast<qint64>(real)
            : valeur.toString().trimmed().toLongLong(&whole);
    if (!whole || number < champ.min || number > champ.max)
        return echec(refuse(
            champ, "nombre",
            QCoreApplication::translate("Concertation", "« %1 » n’est pas un nombre entier de %2 à %3.")
                .arg(valeur.toString().left(40))
                .arg(champ.min)
                .arg(champ.max),
            tr(QT_TRANSLATE_NOOP("Concertation", "Corrigez ce nombre."))));
    return QVariant(number);
}

Result<QVariant> lire(const Champ& champ, const QVariant& valeur) {
    switch (champ.genre) {
    case Champ::Genre::Date:
        return lireDate(champ, valeur);
    case Champ::Genre::Moment:
        return lireMoment(champ, valeur);
    case Champ::Genre::Choix:
        return lireChoix(champ, valeur);
    case Champ::Genre::Entier:
        return lireEntier(champ, valeur);
    case Champ::Genre::Texte:
        break;
    }
    return lireTexte(champ, valeur);
}

} // namespace

QList<Champ> champs(const QString& table) {
    if (table == QLatin1String("concertation"))
        return champsConcertation();
    if (table == QLatin1String("dispositif"))
        return {
            parmi<GenreDispositif>("genre", QT_TRANSLATE_NOOP("Concertation", "Dispositif")),
            texte("libelle", QT_TRANSLATE_NOOP("Concertation", "Précision")),
            entier("participants", QT_TRANSLATE_NOOP("Concertation", "Participants"), 1, 1'000'000, false)};
    if (table == QLatin1String("membre"))
        return {texte("nom", QT_TRANSLATE_NOOP("Concertation", "Nom"), kCourt, true),
                parmi<Role>("role", QT_TRANSLATE_NOOP("Concertation", "Rôle"), Role::Autre),
                texte("courriel", QT_TRANSLATE_NOOP("Concertation", "Courriel"))};
    if (table == QLatin1String("engagement"))
        return {texte("texte", QT_TRANSLATE_NOOP("Concertation", "Engagement"), kLong, true),
                date("echeance", QT_TRANSLATE_NOOP("Concertation", "Échéance")),
                date("tenu_le", QT_TRANSLATE_NOOP("Concertation", "Tenu le"))};
    if (table == QLatin1String("jalon"))
        return {texte("libelle", QT_TRANSLATE_NOOP("Concertation", "Jalon"), kCourt, true),
                date("debut", QT_TRANSLATE_NOOP("Concertation", "Date"), true),
                date("fin", QT_TRANSLATE_NOOP("Concertation", "Jusqu’au")),
                date("atteint_le", QT_TRANSLATE_NOOP("Concertation", "Atteint le"))};
    if (table == QLatin1String("reunion"))
        return champsReunion();
    if (table == QLatin1String("tache"))
        return champsTache();
    return {};
}

Result<QVariantMap> normaliser(const QString& table, const QVariantMap& valeurs) {
    QVariantMap known;
    const QList<Champ> description = champs(table);
    for (auto value = valeurs.begin(); value != valeurs.end(); ++value) {
        const auto champ = std::find_if(description.begin(), description.end(),
                                        [&](const Champ& c) { return c.colonne == value.key(); });
        if (champ == description.end()) {
            QStringList names;
            for (const Champ& one : description)
                names.append(one.colonne);
            return echec(
                Erreur::saisie(QStringLiteral("concertation.champ-inconnu"),
                               QCoreApplication::translate("Concertation", "Le champ « %1 » n’existe pas.")
                                   .arg(value.key().left(40)),
                               QCoreApplication::translate("Concertation", "Champs possibles : %1.")
                                   .arg(names.join(QStringLiteral(", ")))));
        }
        Result<QVariant> read = lire(*champ, value.value());
        if (!read)
            return echec(read.error());
        known.insert(champ->colonne, *read);
    }
    return known;
}

Result<QVariantMap> normaliserNouveau(const QString& table, const QVariantMap& valeurs) {
    QVariantMap complete = valeurs;
    for (const Champ& champ : champs(table)) {
        if (!champ.requis || complete.contains(champ.colonne))
            continue;
        if (champ.genre == Champ::Genre::Choix)
            complete.insert(champ.colonne, champ.defaut);
        else if (champ.genre == Champ::Genre::Entier)
            continue; // the schema's default
        else
            complete.insert(champ.colonne, QVariant(QMetaType(QMetaType::QString)));
    }
    return normaliser(table, complete);
}

} // namespace isegorie::concertation
