#include "ui/consultation/ImportPanneau.h"

#include "core/consultation/Comptes.h"
#include "core/consultation/Contributions.h"
#include "core/consultation/NatureFichier.h"
#include "core/consultation/ProfilsBase.h"
#include "ui/coffre/CoffreBarre.h"
#include "ui/consultation/CorrespondanceVue.h"
#include "ui/shell/Card.h"
#include "ui/shell/DataTable.h"
#include "ui/shell/RowsModel.h"
#include "ui/shell/TacheBarre.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace isegorie::ui {

using namespace consultation;

namespace {

using Niveau = base::Constat::Niveau;

constexpr int kNouvelle = 1; ///< Item of the consultations.
constexpr int kEstNouvelle = Qt::UserRole + 1;

QString figure(qint64 number) {
    return QLocale().toString(number);
}

base::Constat constat(Niveau niveau, const char* code, const QString& message) {
    base::Constat one;
    one.niveau = niveau;
    one.code = QLatin1String(code);
    one.message = message;
    return one;
}

QString separatorText(QChar separator) {
    if (separator.isNull())
        return {};
    return separator == u'\t' ? ImportPanneau::tr("séparateur tabulation")
                              : ImportPanneau::tr("séparateur « %1 »").arg(separator);
}

/// "Decidim, propositions · UTF-8 · séparateur « ; »"
QString factsOf(const PlanFichier& file, bool named) {
    QStringList facts{named ? file.nom : QString(), file.profilLibelle, file.encodage,
                      separatorText(file.separateur)};
    facts.removeAll(QString());
    return facts.join(QStringLiteral(" · "));
}

/// « Plusieurs choix, 12 colonnes »
QString genreText(const QuestionLue& question) {
    if (question.attribut)
        return ImportPanneau::tr("Variable");
    return question.estReunie()
               ? QStringLiteral("%1, %2").arg(libelle(question.genre),
                                              compte(question.nombreColonnes(), Nom::Colonnes))
               : libelle(question.genre);
}

PlanFichier::Reunies foldedOf(const PlanImport& plan) {
    PlanFichier::Reunies folded;
    for (const PlanFichier& file : plan.fichiers) {
        const PlanFichier::Reunies own = file.reunies();
        folded.colonnes += own.colonnes;
        folded.questions += own.questions;
        folded.multiples += own.multiples;
    }
    return folded;
}

base::Constats findingsOf(const PlanImport& plan) {
    base::Constats all;
    QStringList personal, flagged;
    const PlanFichier::Reunies folded = foldedOf(plan);
    for (const PlanFichier& file : plan.fichiers) {
        all << file.constats;
        personal << file.colonnesPersonnelles;
        for (auto it = file.signalements.begin(); it != file.signalements.end(); ++it)
            flagged << QStringLiteral("%1 : %2").arg(libelleSignalements(it.key()), figure(it.value()));
    }
    if (plan.fichiers.size() == 1 && plan.fichiers.front().profil == QLatin1String("generique"))
        all << constat(
            Niveau::Information, "import.generique",
            ImportPanneau::tr("La plateforme n’est pas reconnue : vérifiez ce que dit chaque colonne "
                              "(« Colonnes »)."));
    if (folded.questions > 0)
        all << constat(Niveau::Information, "import.reunies", reuniesTexte(folded) + u'.');
    personal.removeDuplicates();
    if (!personal.isEmpty())
        all << constat(Niveau::Information, "import.personnelles",
                       ImportPanneau::tr("Colonnes personnelles mises à part : %1.")
                           .arg(personal.join(QStringLiteral(", "))));
    if (!flagged.isEmpty())
        all << constat(Niveau::Avertissement, "import.signalements",
                       ImportPanneau::tr("Des textes portent des données personnelles (%1) : ils sont "
                                         "signalés, pas modifiés.")
                           .arg(flagged.join(QStringLiteral(", "))));
    if (plan.orphelines > 0)
        all << constat(Niveau::Avertissement, "import.orphelines",
                       ImportPanneau::tr("Contributions dont le parent manque : %1. Importez aussi l’export "
                                         "de ce qu’elles commentent.")
                           .arg(figure(plan.orphelines)));
    if (plan.absentes > 0)
        all << constat(Niveau::Information, "import.absentes",
                       ImportPanneau::tr("Déjà importées et absentes de ce fichier : %1. Elles sont gardées.")
                           .arg(figure(plan.absentes)));
    return all;
}

} // namespace

ImportPanneau::~ImportPanneau() {
    stop();
}

void ImportPanneau::start(const QString& concertationId, const QString& file) {
    giveUp();
    m_concertation = concertationId;
    m_path = file;
    fillProfiles();
    forgetMapping();
    m_anonymous->setChecked(false);
    for (QCheckBox* choice : {m_fold, m_headless, m_repair}) {
        const QSignalBlocker blocker(choice);
        choice->setChecked(choice == m_fold);
    }
    fillConsultations();
    read();
}

void ImportPanneau::giveUp() {
    stop();
    m_loader.stop();
    m_path.clear();
    m_plan.reset();
    m_error->clear();
    m_suite->clear();
    showState();
}

void ImportPanneau::stop() {
    m_reading.reset();
    if (base::Task* task = std::exchange(m_task, nullptr)) {
        task->cancel();
        m_bar->hide();
    }
}

/// Those of the base first.
void ImportPanneau::fillProfiles() {
    m_profile->clear();
    m_profile->addItem(tr("Format reconnu"), QStringLiteral("auto"));
    const auto saved = profilsEnregistres(m_contexte.session.database()).value_or(QList<ProfilEnregistre>());
    for (const ProfilEnregistre& one : saved)
        m_profile->addItem(tr("%1 (enregistré)").arg(one.nom), one.nom);
    for (const Profil& profil : profilsFournis())
        m_profile->addItem(profil.libelle, profil.cle);
}

/// The next reading takes the columns as its profile has them.
void ImportPanneau::forgetMapping() {
    m_later.stop();
    m_own.reset();
    m_columns->setChecked(false);
    m_loader.stop();
    m_mapping->hide();
}

void ImportPanneau::showMapping(bool shown) {
    if (!shown) {
        m_loader.stop();
        m_mapping->hide();
        return showState();
    }
    DemandeImport demand = demande();
    m_loader.load<ApercuExport>(
        [demand](const storage::Database& database) -> base::Result<ApercuExport> {
            const auto options = resoudreOptions(database, demand.chemin, demand.options);
            return options ? apercevoir(demand.chemin, *options) : base::echec(options.error());
        },
        [this](const base::Result<ApercuExport>& seen) {
            if (!seen) {
                m_columns->setChecked(false);
                return m_error->setErreur(seen.error());
            }
            m_mapping->show(*seen);
            m_mapping->setVisible(true);
            showState();
        });
}

void ImportPanneau::fillConsultations() {
    m_consultation->clear();
    m_consultation->addItem(tr("Selon les en-têtes"), QString());
    m_consultation->addItem(tr("Une nouvelle consultation"), QString());
    m_consultation->setItemData(kNouvelle, true, kEstNouvelle);
    const auto all = consultationsDe(m_contexte.session.database(), m_concertation);
    for (const ConsultationLue& one : all.value_or(QList<ConsultationLue>()))
        m_consultation->addItem(one.libelle, one.libelle);
}

DemandeImport ImportPanneau::demande() const {
    DemandeImport demand;
    demand.chemin = m_path;
    demand.concertationId = m_concertation;
    demand.consultation = m_consultation->currentData().toString();
    demand.nouvelle = m_consultation->currentData(kEstNouvelle).toBool();
    demand.options.profil = m_profile->currentData().toString();
    demand.options.propre = m_own;
    demand.options.colonnesSeparees = !m_fold->isChecked();
    demand.options.sansEntete = m_headless->isChecked();
    demand.options.repareEncodage = m_repair->isChecked();
    demand.sansIdentites = m_anonymous->isChecked();
    return demand;
}

void ImportPanneau::read() {
    if (m_path.isEmpty())
        return;
    m_later.stop();
    stop();
    if (m_mapping->isHidden()) { // else the table would jump under the hand
        m_plan.reset();
        m_suite->clear();
    }
    m_error->clear();
    const auto plan = std::make_shared<base::Result<PlanImport>>();
    m_reading = plan;
    m_task = m_contexte.session.runReading(
        tr("Lecture de « %1 »").arg(QFileInfo(m_path).fileName()),
        [demand = demande(), plan](const storage::Database& database,
                                   base::TaskContext& context) -> base::Status {
            *plan = planImport(database, demand, &context);
            return {};
        },
        this,
        [this, plan](const base::Status& status) {
            if (plan == m_reading) // else another file, or the same again, is read by now
                compared(status ? *plan : base::echec(status.error()));
        });
    m_bar->follow(m_task);
    showState();
}

void ImportPanneau::compared(const base::Result<PlanImport>& plan) {
    m_task = nullptr;
    m_plan.reset();
    if (plan) {
        m_plan = *plan;
        showPlan();
    } else {
        showErreur(plan.error());
    }
    showState();
}

/// With the way to where the file is imported, when it is not here.
void ImportPanneau::showErreur(const base::Erreur& erreur) {
    m_error->clear();
    m_error->setErreur(erreur);
    const bool votes = erreur.code == QLatin1String(kFichierVotes);
    if (!votes && erreur.code != QLatin1String(kFichierFrequentation))
        return;
    const QString tab = votes ? QStringLiteral("votes") : QStringLiteral("frequentation");
    auto* button = m_error->addButton(votes ? tr("Importer ces votes") : tr("Importer ces visites"), true);
    connect(button, &QPushButton::clicked, this, [this, tab] {
        Q_EMIT ailleurs(tab, QString(m_path)); // a copy: whoever listens makes the panel forget its own
    });
}

void ImportPanneau::showPlan() {
    QStringList facts;
    PlanFichier sum;
    for (const PlanFichier& file : m_plan->fichiers) {
        facts << factsOf(file, m_plan->fichiers.size() > 1);
        sum.lignes += file.lignes;
        sum.nouvelles += file.nouvelles;
        sum.modifiees += file.modifiees;
        sum.inchangees += file.inchangees;
        sum.doublons += file.doublons;
        sum.rejetees += file.rejetees;
    }
    m_facts->setText(facts.join(u'\n'));
    const QList<qint64> figures{sum.lignes,     sum.nouvelles, sum.modifiees,
                                sum.inchangees, sum.doublons,  sum.rejetees};
    for (qsizetype i = 0; i < figures.size(); ++i)
        m_tiles.at(i)->setValue(figure(figures.at(i)),
                                i == figures.size() - 1 && figures.at(i) > 0 ? Tone::Warning : Tone::Neutral);
    m_findings->setConstats(findingsOf(*m_plan));
    showSuite();
    showTables();
}

void ImportPanneau::showSuite() {
    m_suite->clear();
    QStringList told;
    const PlanFichier* doubtful = nullptr; ///< The first that replaces, or might have.
    for (const PlanFichier& file : m_plan->fichiers) {
        told << suiteTexte(file);
        if (doubtful == nullptr && (file.ecartee || file.modifiees > 0))
            doubtful = &file;
    }
    told.removeAll(QString());
    m_suite->setMessage(doubtful != nullptr ? Tone::Warning : Tone::Info, told.join(u'\n'));
    if (told.isEmpty() || m_consultation->currentIndex() > 0) // a choice was made already
        return;
    const bool fresh = doubtful != nullptr && doubtful->ecartee;
    const int other = fresh ? m_consultation->findData(doubtful->ecartee->libelle) : kNouvelle;
    const QString label = fresh ? tr("Continuer « %1 »").arg(doubtful->ecartee->libelle.left(40))
                                : tr("Commencer une nouvelle consultation");
    connect(m_suite->addButton(label), &QPushButton::clicked, this,
            [this, other] { chooseConsultation(other); });
}

void ImportPanneau::chooseConsultation(int index) {
    m_consultation->setCurrentIndex(index);
    m_consultation->setFocus(Qt::OtherFocusReason); // its button goes
    read();
}

void ImportPanneau::showTables() {
    QList<TableRow> rejections, questions;
    for (const PlanFichier& file : m_plan->fichiers) {
        for (const RejetContribution& one : file.rejets)
            rejections.append(
                {QString::number(rejections.size()), {{one.raison}, RowCell::nombre(one.ligne), {file.nom}}});
        if (!file.colonneTexte.isEmpty())
            questions.append({QString::number(questions.size()),
                              {{file.colonneTexte},
                               {libelle(GenreQuestion::Texte)},
                               RowCell::nombre(file.lignes - file.rejetees - file.sansTexte),
                               RowCell::nombre(file.sansTexte)}});
        for (const QuestionLue& one : file.questions)
            questions.append({QString::number(questions.size()),
                              {{one.libelle.simplified()},
                               {genreText(one)},
                               RowCell::nombre(one.reponses),
                               RowCell::nombre(one.sansReponse)},
                              {},
                              one.attribut});
    }
    m_rejectionRows->setRows(rejections);
    m_questionRows->setRows(questions);
    constexpr qsizetype kShown = 6;
    m_rejections->setVisibleRows(int(std::min(rejections.size(), kShown)));
    m_rejections->setVisible(!rejections.isEmpty());
    m_questions->setVisible(!questions.isEmpty() && m_mapping->isHidden());
}

void ImportPanneau::showState() {
    const bool working = !m_task.isNull();
    const bool personal =
        m_plan && std::any_of(m_plan->fichiers.begin(), m_plan->fichiers.end(),
                              [](const PlanFichier& file) { return !file.colonnesPersonnelles.isEmpty(); });
    showChoices();
    const bool needsCoffre = personal && !m_anonymous->isChecked();
    m_title->setText(m_path.isEmpty() ? QString() : QFileInfo(m_path).fileName());
    m_preview->setVisible(m_plan || !m_mapping->isHidden());
    m_questions->setVisible(m_mapping->isHidden() && !m_questionRows->rows().isEmpty());
    m_columns->setEnabled(!working && m_plan && m_plan->fichiers.size() == 1);
    m_anonymous->setVisible(personal);
    m_coffrePlace->setVisible(needsCoffre && !m_contexte.coffre.isOpen());
    const qint64 count = m_plan ? m_plan->importees() : 0;
    const bool blocked = !m_mapping->isHidden() && (m_mapping->isBlocked() || m_later.isActive());
    m_store->setEnabled(!working && !blocked && count > 0 && (!needsCoffre || m_contexte.coffre.isOpen()) &&
                        !m_contexte.session.isReadOnly());
    m_store->setText(count > 0 ? tr("Importer %1").arg(compte(count, Nom::Contributions))
                     : m_plan  ? tr("Rien de nouveau à importer")
                               : tr("Importer"));
    m_again->setEnabled(!working && !m_path.isEmpty());
    m_cancel->setEnabled(working);
}

void ImportPanneau::showChoices() {
    const auto anyFile = [this](const auto& passes) {
        return m_plan && std::any_of(m_plan->fichiers.begin(), m_plan->fichiers.end(), passes);
    };
    const auto says = [&anyFile](const char* code) {
        return anyFile([code](const PlanFichier& file) {
            return std::any_of(file.constats.begin(), file.constats.end(),
                               [code](const base::Constat& one) { return one.code == QLatin1String(code); });
        });
    };
    m_fold->setVisible(anyFile([](const PlanFichier& file) { return file.reunies().questions > 0; }) ||
                       !m_fold->isChecked());
    m_headless->setVisible(says(kEnteteDouteux) || m_headless->isChecked());
    m_repair->setVisible(says(kEncodeDeuxFois) || m_repair->isChecked());
}

void ImportPanneau::store() {
    if (!m_plan || !m_contexte.session.flushPending())
        return;
    const auto done = std::make_shared<PlanImport>();
    Session& session = m_contexte.session;
    if (!session.apply(editImport(session.database(), m_contexte.coffre.coffre(), demande(), done)))
        return;
    const QString told =
        tr("%1 contribution(s) importée(s).", nullptr, int(done->importees())).arg(figure(done->importees()));
    session.notify(Niveau::Information, done->suites.isEmpty() ? told : told + u' ' + done->suites);
    close();
    Q_EMIT imported();
}

void ImportPanneau::close() {
    if (isAncestorOf(QApplication::focusWidget()))
        setFocus(Qt::OtherFocusReason); // else what is hidden first sends the focus anywhere
    giveUp();
    Q_EMIT closed();
}

void ImportPanneau::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        return close();
    QWidget::keyPressEvent(event);
}

} // namespace isegorie::ui
