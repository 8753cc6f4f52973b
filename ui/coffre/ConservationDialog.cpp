#include "ui/coffre/ConservationDialog.h"

#include "core/base/Dates.h"
#include "core/recrutement/DefraiementsVerification.h"
#include "ui/shell/Buttons.h"
#include "ui/shell/EmptyState.h"
#include "ui/shell/Fields.h"
#include "ui/shell/InlineMessage.h"
#include "ui/shell/OnScreen.h"
#include "ui/shell/RowsModel.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace isegorie::ui {

using coffre::Conservation;
using coffre::Purge;

ConservationDialog::ConservationDialog(Session& session, CoffreSession& coffre, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_coffre(coffre),
      m_keptModel(new RowsModel(
          {tr("Concertation"), tr("Personnes"), tr("Depuis le"), tr("À conserver jusqu’au")}, this)),
      m_purgedModel(
          new RowsModel({tr("Concertation"), tr("Personnes"), tr("Purgée le"), tr("Demandée par")}, this)),
      m_kept(new DataTable(tr("Données personnelles conservées"), this)),
      m_purged(new DataTable(tr("Purges"), this)),
      m_message(new InlineMessage(this)) {
    setObjectName(QStringLiteral("conservation"));
    setWindowTitle(tr("Conservation et purge des données personnelles"));
    setAccessibleName(windowTitle());
    setModal(true);
    setAttribute(Qt::WA_DeleteOnClose);
    resizeOnScreen(*this, {760, 640});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::space(3), Theme::space(3), Theme::space(3), Theme::space(2));
    column->setSpacing(Theme::space());
    addKept(column);
    column->addWidget(m_message);
    addPurged(column);
    auto* close = new QPushButton(tr("Fermer"), this);
    close->setToolTip(tr("Fermer (Échap)"));
    close->setAutoDefault(false);
    column->addWidget(close, 0, Qt::AlignRight);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_kept, &DataTable::currentIdChanged, this, &ConservationDialog::showChoice);
    connect(m_purged, &DataTable::currentIdChanged, this,
            [this](const QString& id) { m_certificate->setEnabled(!id.isEmpty()); });
    connect(&session, &Session::changed, this, &ConservationDialog::refresh);
    refresh();
}

void ConservationDialog::addKept(QVBoxLayout* column) {
    auto* title = new QLabel(windowTitle(), this);
    Theme::setRole(title, "title");
    auto* words = new QLabel(
        tr("Une purge détruit la clé des candidats d’une concertation : plus personne ne peut les "
           "lire, ni dans la base, ni dans son journal, ni dans ses sauvegardes. Les comptes et le "
           "certificat restent."),
        this);
    words->setWordWrap(true);
    Theme::setRole(words, "muted");
    m_kept->setSource(m_keptModel);
    m_kept->setSelectionMode(QAbstractItemView::SingleSelection);
    m_kept->setEmptyState(
        new EmptyState(QStringLiteral("lock"), tr("Aucune donnée personnelle"),
                       tr("La date jusqu’à laquelle une concertation garde ses candidats se fixe ici, "
                          "une fois des personnes importées.")));
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::space());
    auto* until = new QLabel(tr("À conserver jusqu’au"), this);
    m_date = new DateField(this);
    m_date->lineEdit()->setAccessibleName(until->text());
    until->setBuddy(m_date->lineEdit());
    m_motif = new QLineEdit(this);
    m_motif->setObjectName(QStringLiteral("purge-motif"));
    m_motif->setPlaceholderText(tr("Motif de la purge"));
    m_motif->setAccessibleName(tr("Motif de la purge"));
    m_purge = new QPushButton(tr("Purger…"), this);
    m_purge->setObjectName(QStringLiteral("purger"));
    m_purge->setToolTip(tr("Détruire la clé des candidats de cette concertation, sans retour"));
    m_purge->setAutoDefault(false);
    Theme::setRole(m_purge, "danger");
    for (QWidget* widget : {static_cast<QWidget*>(until), static_cast<QWidget*>(m_date)})
        row->addWidget(widget);
    row->addWidget(m_motif, 1);
    row->addWidget(m_purge);
    column->addWidget(title);
    column->addWidget(words);
    column->addWidget(m_kept, 2);
    column->addLayout(row);
    connect(m_date, &DateField::dateChanged, this, &ConservationDialog::setDate);
    connect(m_purge, &QPushButton::clicked, this, &ConservationDialog::ask);
}

void ConservationDialog::addPurged(QVBoxLayout* column) {
    auto* row = new QHBoxLayout;
    auto* title = new QLabel(tr("Purges"), this);
    Theme::setRole(title, "heading");
    m_certificate = new QPushButton(tr("Certificat (PDF)…"), this);
    m_certificate->setAutoDefault(false);
    m_certificate->setEnabled(false);
    m_certificate->setToolTip(tr("Enregistrer le certificat de la purge choisie"));
    row->addWidget(title, 1);
    row->addWidget(m_certificate);
    m_purged->setSource(m_purgedModel);
    m_purged->setSelectionMode(QAbstractItemView::SingleSelection);
    m_purged->setEmptyState(
        new EmptyState(QStringLiteral("history"), tr("Aucune purge"), tr("Leurs certificats seront ici.")));
    column->addLayout(row);
    column->addWidget(m_purged, 1);
    connect(m_certificate, &QPushButton::clicked, this, &ConservationDialog::exportCertificate);
}

void ConservationDialog::refresh() {
    m_conservations = coffre::listConservation(m_session.database()).value_or(QList<Conservation>());
    m_purges = coffre::listPurges(m_session.database()).value_or(QList<Purge>());
    const QDate today = QDate::currentDate();
    QList<TableRow> kept;
    for (const Conservation& one : std::as_const(m_conservations)) {
        RowCell until{one.jusquAu.isValid() ? base::dateCourte(one.jusquAu) : tr("sans limite"), one.jusquAu};
        if (one.isDue(today))
            until.tone = Tone::Danger;
        kept.append({one.concertationId,
                     {{one.titre},
                      RowCell::nombre(one.personnes),
                      {base::dateCourte(one.depuis.toLocalTime().date()), one.depuis},
                      until}});
    }
    m_keptModel->setRows(kept);
    QList<TableRow> purged;
    for (const Purge& one : std::as_const(m_purges)) {
        const int people = one.certificat.value(QStringLiteral("personnes")).toInt();
        purged.append({one.id,
                       {{one.titre},
                        RowCell::nombre(people),
                        {one.executeeLe.isValid() ? base::dateCourte(one.executeeLe.toLocalTime().date())
                                                  : tr("en cours"),
                         one.executeeLe},
                        {one.demandeePar}}});
    }
    m_purgedModel->setRows(purged);
    showChoice();
}

const Conservation* ConservationDialog::chosen() const {
    const QString id = m_kept->currentId();
    const auto found = std::find_if(m_conservations.cbegin(), m_conservations.cend(),
                                    [&id](const Conservation& one) { return one.concertationId == id; });
    return found == m_conservations.cend() ? nullptr : &*found;
}

void ConservationDialog::showChoice() {
    const Conservation* one = chosen();
    const bool writable = one && !m_session.isReadOnly();
    m_date->setDate(one ? one->jusquAu : QDate());
    m_date->setEnabled(writable);
    m_motif->setEnabled(writable);
    m_purge->setEnabled(writable);
    m_message->clear();
}

void ConservationDialog::setDate(QDate day) {
    if (const Conservation* one = chosen(); one && one->jusquAu != day)
        m_session.apply(
            coffre::setConservation(m_session.database(), one->concertationId, day, QDate::currentDate()));
}

void ConservationDialog::ask() {
    const Conservation* one = chosen();
    if (!one)
        return;
    m_message->clear();
    if (const base::Status said = coffre::verifierMotif(m_motif->text()); !said)
        return m_message->setErreur(said.error());
    const auto unpaid = recrutement::texteImpayes(m_session.database(), one->concertationId);
    if (!unpaid)
        return m_message->setErreur(unpaid.error());
    m_message->setMessage(Tone::Danger,
                          tr("Détruire la clé des %n candidat(s) de « %1 » ? Personne ne pourra plus les "
                             "lire ; rien ne les ramène.",
                             nullptr, one->personnes)
                                  .arg(one->titre) +
                              (unpaid->isEmpty() ? QString() : QLatin1Char('\n') + *unpaid) +
                              outsideText(one->concertationId));
    QPushButton* yes = m_message->addButton(tr("Purger sans retour"));
    yes->setObjectName(QStringLiteral("purger-oui"));
    yes->setAutoDefault(false);
    Theme::setRole(yes, "danger");
    connect(yes, &QPushButton::clicked, this, &ConservationDialog::purge);
}

void ConservationDialog::purge() {
    const Conservation* one = chosen();
    const QString outside = one ? outsideText(one->concertationId) : QString();
    const auto coffre = m_coffre.require();
    if (!one || !coffre)
        return coffre ? void() : m_message->setErreur(coffre.error());
    const auto edit = coffre::requestPurge(m_session.database(), **coffre, one->concertationId,
                                           m_motif->text(), QDateTime::currentDateTimeUtc());
    if (!edit)
        return m_message->setErreur(edit.error());
    if (!m_session.apply(*edit))
        return;
    if (const base::Status done = m_coffre.carryOutPurges(); !done)
        return m_message->setErreur(done.error());
    m_motif->clear();
    m_message->setMessage(outside.isEmpty() ? Tone::Success : Tone::Warning,
                          tr("La clé est détruite, vérifiée, et le certificat est fait.") + outside);
}

QString ConservationDialog::outsideText(const QString& concertationId) const {
    const auto files = coffre::listFichiersNominatifs(m_session.database(), concertationId);
    if (!files || files->isEmpty())
        return {};
    QStringList lines{QString(), tr("Restent hors de la base, à détruire par vous :")};
    for (const coffre::FichierNominatif& one : *files)
        lines << coffre::texteFichierNominatif(one);
    return lines.join(QLatin1Char('\n'));
}

void ConservationDialog::exportCertificate() {
    const QString id = m_purged->currentId();
    const auto found =
        std::find_if(m_purges.cbegin(), m_purges.cend(), [&id](const Purge& one) { return one.id == id; });
    if (found == m_purges.cend())
        return;
    const QString path =
        chooseSaveFile(this, tr("Certificat de purge"), tr("certificat-de-purge.pdf"), tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    m_session.run(tr("Certificat de purge"), [path, certificate = found->certificat](base::TaskContext&) {
        return recrutement::exportCertificat(certificate, path);
    });
}

} // namespace isegorie::ui
