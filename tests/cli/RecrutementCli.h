// A base with a concertation, an open coffre and a recruitment, for the commands of chapter 4.
#pragma once

#include "core/coffre/Coffre.h"
#include "tests/cli/CliFixture.h"
#include "tests/support/TestSupport.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

namespace isegorie::tests {

inline const QByteArray kPhrase = "quatre mots sans rapport";

/// Four women and four men of two ages; "07" and "08" share a home, "09" left no answer.
inline const QByteArray kVolunteers =
    "Numéro;Nom;Prénom;E-mail;Téléphone;Adresse;CP;Ville;Sexe;Âge;Consentement\n"
    "01;Zyxwvut;Alba;alba@exemple.fr;0601020304;1 rue des Lilas;35000;Rennes;Femme;20;01/03/2026\n"
    "02;Zabulon;Berthe;berthe@exemple.fr;0601020305;2 rue des Lilas;35000;Rennes;Femme;30;01/03/2026\n"
    "03;Zacharie;Chloé;chloe@exemple.fr;0601020306;3 rue des Lilas;35000;Rennes;Femme;22;01/03/2026\n"
    "04;Zadig;Diane;diane@exemple.fr;0601020307;4 rue des Lilas;35000;Rennes;Femme;33;01/03/2026\n"
    "05;Zaïre;Émile;emile@exemple.fr;0601020308;5 rue des Lilas;35000;Rennes;Homme;21;01/03/2026\n"
    "06;Zola;Félix;felix@exemple.fr;0601020309;6 rue des Lilas;35000;Rennes;Homme;31;01/03/2026\n"
    "07;Zoé;Gaston;gaston@exemple.fr;0601020310;7 rue des Lilas;35000;Rennes;Homme;23;01/03/2026\n"
    "08;Zoé;Henri;henri@exemple.fr;0601020311;7 rue des Lilas;35000;Rennes;Homme;32;01/03/2026\n";

inline QByteArray bytesOf(const QString& path) {
    QFile file(path);
    BOOST_REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

class RecrutementCli : public CliBase {
public:
    explicit RecrutementCli(int taille = 4) : phrase(file(QStringLiteral("phrase.txt"), kPhrase + '\n')) {
        json("concertation creer", {QStringLiteral("--titre"), QStringLiteral("Vivre ensemble")});
        makeCoffre();
        id = json("recrutement creer",
                  {QStringLiteral("Vivre ensemble"), QStringLiteral("--libelle"), QStringLiteral("Panel"),
                   QStringLiteral("--taille"), QString::number(taille), QStringLiteral("--criteres"),
                   QStringLiteral("sexe")})[QStringLiteral("id")]
                 .toString();
    }

    /// The same with --phrase, for commands that open the coffre.
    Ran open(const char* words, const QStringList& more = {}) const { return with(words, withPhrase(more)); }
    QJsonDocument openJson(const char* words, const QStringList& more = {}) const {
        return json(words, withPhrase(more));
    }
    void openRefused(int exitCode, const char* message, const char* words, const QStringList& more) const {
        refused(exitCode, QString::fromUtf8(message), words, withPhrase(more));
    }

    void import() const {
        openJson("recrutement importer", {id, file(QStringLiteral("volontaires.csv"), kVolunteers),
                                          QStringLiteral("--date"), QStringLiteral("02/03/2026")});
    }
    /// The pseudonym of a number of the file.
    QString pseudonym(const char* number) const {
        const QJsonArray all = openJson("recrutement candidats", {id, QStringLiteral("--noms")}).array();
        for (const auto& one : all)
            if (one.toObject()[QStringLiteral("identite")].toObject()[QStringLiteral("identifiant")] ==
                QString::fromUtf8(number))
                return one.toObject()[QStringLiteral("pseudonyme")].toString();
        BOOST_FAIL("nobody has the number " << number);
        return {};
    }

    QString phrase;
    QString id;

private:
    /// With little work for the passphrase: a test opens the coffre many times.
    void makeCoffre() const {
        const auto database = require(storage::Database::open(base(), {}));
        const auto coffre = require(coffre::Coffre::open(*database));
        require(coffre->create(coffre::Secret::fromText(QString::fromUtf8(kPhrase)), {1, 8192}));
    }
    QStringList withPhrase(const QStringList& more) const {
        return more + QStringList{QStringLiteral("--phrase"), phrase};
    }
};

} // namespace isegorie::tests
