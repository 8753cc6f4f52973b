// From a notified bon to its payment, its livrables and its avenant, run as a script would.
#include "tests/cli/CliFixture.h"
#include "tests/support/TestSupport.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

using namespace isegorie;
using isegorie::tests::list;
using isegorie::tests::Ran;
using isegorie::tests::text;

namespace {

/// A bon of lot 3 that was notified and is in progress.
class Notified : public tests::Ordered {
public:
    Notified() {
        import("Agora", "2026-01-01", "3.4.1.A;200;\n3.8.1;25;\n");
        json("base parametres definir", list({"acheteur.siret", "13002526500013"}));
        json("base parametres definir", list({"acheteur.adresse", "Paris"}));
        m_id = draft(kBon);
        refusedNotification();
        json("bon modifier", QStringList{m_id} + list({"--engagement-juridique", "1540210001"}));
        json("bon notifier", {m_id, text("--date"), text("2026-06-02")});
        json("bon avancer", {m_id, text("--vers"), text("en_cours"), text("--date"), text("2026-06-03")});
    }
    const QString& id() const { return m_id; }
    QJsonObject follow() const { return json("bon suivi", {m_id}).object(); }
    QString livrable() const { return json("livrable lister", {m_id})[0][text("id")].toString(); }

private:
    /// Without its EJ number the bon is neither notified nor left waiting for a signature.
    void refusedNotification() const {
        refused(3, text("engagement juridique"), "bon notifier", {m_id, text("--date"), text("2026-06-02")});
        BOOST_TEST(bon(m_id)[text("statut")].toString() == text("brouillon"));
    }

    static inline const QByteArray kBon = R"({"concertation": "École", "lot": 3, "objet": "Panel",
      "debut": "2026-06-10", "livraison": "2026-09-30", "lieu": "Paris", "service_executant": "DITPCIPC075",
      "signataire": "Z. Rivière", "delegation": "Décision du 5 janvier", "contact_admission": "a@cipc.example",
      "lignes": [{"code": "3.4.1.A", "quantite": 2}, {"code": "3.8.1", "quantite": 10}]})";
    QString m_id;
};

} // namespace

BOOST_AUTO_TEST_SUITE(suivi_commands)

BOOST_AUTO_TEST_CASE(receipts_and_invoices_by_line_are_taken_back) {
    const Notified base;
    base.json("bon recevoir",
              QStringList{base.id()} + list({"--code", "3.4.1.A", "--quantite", "1", "--refaction", "20,00",
                                             "--note", "Incomplet", "--date", "2026-07-01"}));
    const QJsonValue receipt = base.follow()[text("receptions")][0];
    BOOST_TEST(receipt[text("refaction_centimes")].toInt() == 2'000);
    BOOST_TEST(receipt[text("note")].toString() == text("Incomplet"));
    base.json("bon facturer", QStringList{base.id()} + list({"--numero", "F1", "--ligne", "3.4.1.A=180,00",
                                                             "--date", "2026-07-02"}));
    BOOST_TEST(base.follow()[text("factures")][0][text("ht_centimes")].toInt() == 18'000);
    base.refused(1, text("--ligne"), "bon facturer",
                 QStringList{base.id()} + list({"--numero", "F2", "--ligne", "3.4.1.A"}));
    base.refused(1, text("pas de ligne"), "bon facturer",
                 QStringList{base.id()} + list({"--numero", "F2", "--ligne", "9.9=1"}));
    base.refused(1, text("--refaction"), "bon recevoir",
                 QStringList{base.id()} + list({"--code", "3.8.1", "--quantite", "1", "--refaction", "x"}));
    base.refused(1, text("pas de facture"), "bon facture retirer",
                 QStringList{base.id()} + list({"--numero", "F9"}));
    base.refused(1, text("pas de réception"), "bon reception retirer", QStringList{base.id()} + list({"x"}));
    base.json("bon facture retirer", QStringList{base.id()} + list({"--numero", "F1"}));
    base.json("bon reception retirer", {base.id(), receipt[text("id")].toString()});
    BOOST_TEST(base.follow()[text("receptions")].toArray().isEmpty());
    BOOST_TEST(base.follow()[text("factures")].toArray().isEmpty());
}

BOOST_AUTO_TEST_CASE(a_notified_bon_changes_by_avenant_only) {
    const Notified base;
    base.refused(3, text("avenant"), "bon ligne modifier",
                 QStringList{base.id()} + list({"1", "--quantite", "3"}));
    base.refused(3, text("pas un avenant"), "bon ligne amender",
                 QStringList{base.id()} + list({"3.4.1.A", "--quantite", "3"}));
    base.json("bon modifier",
              QStringList{base.id()} + list({"--notes", "Vu avec le titulaire"})); // never printed
    const QString avenant = base.json("bon avenant", {base.id()})[text("id")].toString();
    base.json("bon ligne amender", QStringList{avenant} + list({"3.4.1.A", "--quantite", "3"}));
    const QJsonDocument made = base.json("bon montrer", {avenant});
    BOOST_TEST(made[text("lignes")][0][text("quantite")].toString() == text("1"));
    base.refused(1, text("pas de ligne"), "bon ligne amender",
                 QStringList{avenant} + list({"9", "--quantite", "3"}));
}

BOOST_AUTO_TEST_CASE(a_receipt_names_its_line_in_any_spelling_and_takes_the_first_open_one) {
    const Notified base;
    const QString avenant = base.json("bon avenant", {base.id()})[text("id")].toString();
    base.json("bon ligne ajouter", QStringList{avenant} + list({"3.4.1.A", "--quantite", "1"}));
    base.json("bon notifier", {avenant, text("--date"), text("2026-06-04")});
    const auto receive = [&](const char* quantity) {
        base.json("bon recevoir", QStringList{base.id()} + list({"--code", "UO 3.4.1.A", "--quantite",
                                                                 quantity, "--date", "2026-07-01"}));
    };
    const auto delivered = [&] {
        QStringList quantities;
        const QJsonArray lines = base.follow()[text("lignes")].toArray();
        for (const QJsonValue& line : lines)
            if (line[text("code")].toString() == text("3.4.1.A"))
                quantities << line[text("quantite_livree")].toString();
        return quantities.join(QLatin1Char(' '));
    };
    receive("1"); // of the bon, though the avenant's line is open too
    BOOST_TEST(delivered() == text("1 0"));
    receive("1");
    receive("1");
    BOOST_TEST(delivered() == text("2 1"));
    base.refused(1, text("ne commande pas"), "bon recevoir",
                 QStringList{base.id()} + list({"--code", "3.9.9", "--quantite", "1"}));
}

BOOST_AUTO_TEST_CASE(nothing_happens_in_the_future_and_a_mistake_is_taken_back) {
    const Notified base;
    const QString id = base.livrable();
    base.refused(1, text("dans le futur"), "bon recevoir",
                 QStringList{base.id()} + list({"--date", "2062-01-01"}));
    base.refused(1, text("dans le futur"), "livrable recevoir",
                 {id, base.file(text("a.txt"), "a"), text("--date"), text("2062-01-01")});
    base.json("livrable recevoir", {id, base.file(text("a.txt"), "a"), text("--date"), text("2026-07-01")});
    base.refused(2, text("--par"), "livrable decider", QStringList{id} + list({"--decision", "admission"}));
    base.json("livrable retirer", {id});
    BOOST_TEST(base.json("livrable montrer", {id})[text("versions")].toArray().isEmpty());
}

BOOST_AUTO_TEST_CASE(received_files_are_found_checked_and_copied) {
    const Notified base;
    const QString id = base.livrable();
    base.refused(3, text("pas encore reçu"), "livrable fichier", {id});
    base.json("livrable recevoir",
              {id, base.file(text("Liste à jour.xlsx"), "un"), text("--date"), text("2026-07-01")});
    base.json("livrable recevoir",
              {id, base.file(text("Liste à jour.xlsx"), "deux"), text("--date"), text("2026-07-05")});
    const QJsonDocument last = base.json("livrable fichier", {id});
    // Whoever may read the base's folder may read what was received.
    constexpr QFile::Permissions kReaders = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    const auto readers = [kReaders](const QString& path) { return QFileInfo(path).permissions() & kReaders; };
    BOOST_TEST((readers(last[text("fichier")].toString()) == readers(base.base() + text(".fichiers"))));
    BOOST_TEST(last[text("version")].toInt() == 2);
    QDir(base.path(QString())).mkdir(text("sortie"));
    const QString out = base.path(text("sortie"));
    base.json("livrable fichier", {id, text("--version-recue"), text("1"), text("--sortie"), out});
    QFile copy(out + text("/Liste à jour.xlsx"));
    BOOST_REQUIRE(copy.open(QIODevice::ReadOnly));
    BOOST_TEST((copy.readAll() == "un"));
    base.refused(1, text("existe déjà"), "livrable fichier", {id, text("--sortie"), out});
    base.refused(1, text("pas pu être écrite"), "livrable fichier",
                 {id, text("--sortie"), base.path(text("absent/x"))});
    base.refused(1, text("pas de version « 3 »"), "livrable fichier",
                 {id, text("--version-recue"), text("3")});
    base.json("livrable observer", {id, text("Une ligne manque."), text("--version-recue"), text("1")});
    QFile stored(last[text("fichier")].toString());
    stored.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    BOOST_REQUIRE(stored.open(QIODevice::Append));
    stored.write("!");
    stored.close();
    base.refused(1, text("altéré"), "livrable fichier", {id});
}

BOOST_AUTO_TEST_CASE(a_list_of_participants_is_sealed_and_copied_out_with_its_trace) {
    const Notified base;
    QString id;
    for (const QJsonValue one : base.json("livrable lister", {base.id()}).array())
        if (one[text("libelle")].toString() == text("Liste des participants"))
            id = one[text("id")].toString();
    const QString file = base.file(text("liste.csv"), "Zéphyrine Quatrebarbes\n");
    const QString phrase = base.file(text("phrase.txt"), "quatre mots sans rapport\n");
    const QStringList receive{id, file, text("--date"), text("2026-07-01")};
    base.refused(3, text("pas encore de coffre"), "livrable recevoir", receive);
    base.json("coffre creer", {text("--phrase"), phrase});
    base.refused(2, text("s’excluent"), "livrable recevoir",
                 receive + QStringList{text("--scelle"), text("--en-clair")});
    base.json("livrable recevoir", receive + QStringList{text("--en-clair")});
    BOOST_TEST(!base.json("livrable montrer", {id})[text("versions")][0][text("scelle")].toBool());
    base.json("livrable sceller", {id, text("--phrase"), phrase});
    BOOST_TEST(base.json("livrable montrer", {id})[text("versions")][0][text("scelle")].toBool());
    base.refused(3, text("scellé"), "livrable fichier", {id});
    const QString copy = base.path(text("copie.csv"));
    base.json("livrable fichier", {id, text("--sortie"), copy, text("--phrase"), phrase});
    QFile written(copy);
    BOOST_REQUIRE(written.open(QIODevice::ReadOnly));
    BOOST_TEST((written.readAll() == "Zéphyrine Quatrebarbes\n"));
    const QJsonArray log = base.json("coffre acces", {text("École")}).array();
    BOOST_REQUIRE(log.size() == 1);
    BOOST_TEST(log[0][text("action")].toString().contains(text("liste.csv")));
}

BOOST_AUTO_TEST_CASE(a_late_livrable_costs_its_penalty) {
    const Notified base;
    const QString id = base.livrable();
    const QStringList late = QStringList{id} + list({"--valeur", "600,00", "--date", "2026-12-31"});
    base.refused(2, text("--valeur"), "livrable penalite", {id});
    base.json("livrable echeance", {id, text("--date"), text("2026-12-01")});
    const QJsonObject due = base.json("livrable penalite", late).object();
    BOOST_TEST(due[text("brute_centimes")].toInteger() == 600); // 600 € × 30 days / 3 000
    BOOST_TEST(due[text("due_centimes")].toInteger() == 0, "no more than 1 000 € HT: exempt");
    BOOST_TEST(due[text("exoneree")].toBool());
    const QJsonObject more = base.json("livrable penalite", late + list({"--deja", "999,00"})).object();
    BOOST_TEST(more[text("due_centimes")].toInteger() == 600);
    BOOST_TEST(more[text("rappel_centimes")].toInteger() == 99'900, "what was exempt falls due too");
    BOOST_TEST(base.json("livrable penalite",
                         late + list({"--deja", "2 000,00", "--deja-bon", "63,00"}))[text("due_centimes")]
                   .toInteger() == 200); // of a cap of 65 €
    base.refused(3, QString(), "livrable penalite",
                 QStringList{id} + list({"--valeur", "600,00", "--date", "2026-11-30"}));
}

BOOST_AUTO_TEST_CASE(an_agreement_stays_only_when_the_livrable_is_handed_over) {
    const Notified base;
    const QString id = base.livrable();
    // Nothing is received: nothing can be handed over, and the agreement is not noted by the way.
    base.refused(3, QString(), "livrable communiquer", {id, text("--accord"), text("Courriel du 3 juillet")});
    BOOST_TEST(base.json("livrable montrer", {id})[text("accord_explicite")].toString().isEmpty());
    base.json("livrable accord", {id, text("Courriel du 3 juillet")});
    BOOST_TEST(base.json("livrable montrer", {id})[text("accord_explicite")].toString() ==
               text("Courriel du 3 juillet"));
    base.json("livrable accord", {id, QString()});
    BOOST_TEST(base.json("livrable montrer", {id})[text("accord_explicite")].toString().isEmpty());
    base.json("livrable echeance", {id, text("--date"), text("15/09/2026")});
    BOOST_TEST(base.json("livrable montrer", {id})[text("echeance")].toString() == text("2026-09-15"));
    base.refused(2, text("--date"), "livrable echeance", {id});
    base.refused(1, text("n’existe pas"), "livrable montrer", list({"inconnu"}));
}

BOOST_AUTO_TEST_SUITE_END()
