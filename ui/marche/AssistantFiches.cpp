// The five parts of a need, each with the fields that the CCTP's rules ask for.
#include "ui/marche/AssistantFiche.h"
#include "ui/shell/Fields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>

namespace isegorie::ui {

using marche::Besoin;
using marche::FormuleDefraiement;
using marche::ModeRecrutement;
using marche::NiveauUo;
using marche::Quotas;
using marche::ZoneUo;

namespace {

int number(const OptionalSpinBox* spin) {
    return spin->optional().value_or(0);
}

template <typename T>
T choice(const QComboBox* combo) {
    return T(combo->currentData().toInt());
}

void select(QComboBox* combo, int value) {
    combo->setCurrentIndex(combo->findData(value));
}

/// Millionths of one per cent of "12,5"; nothing when it cannot be read.
std::optional<qint64> millionths(const QString& text) {
    const auto value = base::Fraction::parse(text.trimmed());
    if (!value || value->isNegative() || 1'000'000 % value->denominateur() != 0)
        return std::nullopt;
    return value->numerateur() * (1'000'000 / value->denominateur());
}

QString decimals(qint64 millionths) {
    QString text = QString::number(millionths / 1'000'000);
    QString rest = QStringLiteral("%1").arg(millionths % 1'000'000, 6, 10, QLatin1Char('0'));
    while (rest.endsWith(QLatin1Char('0')))
        rest.chop(1);
    return rest.isEmpty() ? text : text + QLatin1Char(',') + rest;
}

QList<std::pair<int, QString>> niveaux() {
    return {{int(NiveauUo::Intermediaire), libelle(NiveauUo::Intermediaire)},
            {int(NiveauUo::Expert), libelle(NiveauUo::Expert)}};
}

} // namespace

FicheRecrutement::FicheRecrutement(QWidget* parent) : AssistantFiche(tr("Recrutement"), parent) {
    m_mode = addChoice(tr("Mode"), {{int(ModeRecrutement::Recrutement), tr("Recrutement sur quotas")},
                                    {int(ModeRecrutement::Tirage), tr("Tirage au sort")},
                                    {int(ModeRecrutement::Calibrage), tr("Calibrage d’un groupe")}});
    m_participants = addNumber(tr("Participants"), Besoin::kMaxParticipants);
    m_zone = addChoice(tr("Zone"), {{int(ZoneUo::Idf), libelle(ZoneUo::Idf)},
                                    {int(ZoneUo::Metropole), libelle(ZoneUo::Metropole)},
                                    {int(ZoneUo::Drom), libelle(ZoneUo::Drom)}});
    m_quotas = addChoice(tr("Quotas"), {{int(Quotas::Classiques), tr("Classiques")},
                                        {int(Quotas::Plus5), tr("Classiques et cinq supplémentaires")},
                                        {int(Quotas::Cible), tr("Cible spécifique")}});
    m_incidence = addPercent(tr("Taux d’incidence de la cible (%)"));
    m_fichier = addCheck(tr("Fichier de contacts fourni"));
    connect(this, &AssistantFiche::changed, this, &FicheRecrutement::adapt);
    adapt();
}

void FicheRecrutement::adapt() {
    setFieldShown(m_incidence, choice<Quotas>(m_quotas) == Quotas::Cible);
    setFieldShown(m_fichier, choice<ModeRecrutement>(m_mode) == ModeRecrutement::Recrutement);
}

void FicheRecrutement::addTo(Besoin& besoin) const {
    marche::BesoinRecrutement part;
    part.mode = choice<ModeRecrutement>(m_mode);
    part.participants = number(m_participants);
    part.zone = choice<ZoneUo>(m_zone);
    part.quotas = choice<Quotas>(m_quotas);
    if (part.quotas == Quotas::Cible)
        part.incidenceMillioniemes = millionths(m_incidence->text());
    if (part.mode == ModeRecrutement::Recrutement)
        part.fichierFourni = m_fichier->isChecked();
    if (part.participants > 0)
        besoin.recrutements.push_back(part);
}

void FicheRecrutement::show(const marche::BesoinRecrutement& part) {
    select(m_mode, int(part.mode));
    m_participants->setOptional(part.participants);
    select(m_zone, int(part.zone));
    select(m_quotas, int(part.quotas));
    m_incidence->setText(part.incidenceMillioniemes ? decimals(*part.incidenceMillioniemes) : QString());
    m_fichier->setChecked(part.fichierFourni.value_or(false));
    adapt();
}

FicheContributions::FicheContributions(QWidget* parent)
    : AssistantFiche(tr("Contributions en ligne"), parent) {
    m_nonVides = addNumber(tr("Réponses non vides"), Besoin::kMaxContributions);
    m_sansReponse = addNumber(tr("Sans réponse"), Besoin::kMaxContributions);
    m_niveau = addChoice(tr("Niveau"), niveaux());
    m_referentiel = addCheck(tr("Grille d’analyse existante"));
}

void FicheContributions::addTo(Besoin& besoin) const {
    marche::BesoinContributions part;
    part.nonVides = number(m_nonVides);
    part.sansReponse = number(m_sansReponse);
    part.niveau = choice<NiveauUo>(m_niveau);
    part.referentiel = m_referentiel->isChecked();
    if (part.nonVides > 0 || part.sansReponse > 0)
        besoin.contributions.push_back(part);
}

void FicheContributions::proposeNiveau(NiveauUo niveau) {
    select(m_niveau, int(niveau));
}

void FicheContributions::show(const marche::BesoinContributions& part) {
    m_nonVides->setOptional(part.nonVides);
    m_sansReponse->setOptional(part.sansReponse);
    select(m_niveau, int(part.niveau));
    m_referentiel->setChecked(part.referentiel);
}

FicheAtelier::FicheAtelier(QWidget* parent) : AssistantFiche(tr("Atelier citoyen"), parent) {
    m_participants = addNumber(tr("Participants"), Besoin::kMaxParticipants);
    m_niveau = addChoice(tr("Niveau"), niveaux());
    m_jours = addNumber(tr("Journées supplémentaires"), Besoin::kMaxJours);
    m_demiJournees = addNumber(tr("Demi-journées supplémentaires"), Besoin::kMaxJours);
}

void FicheAtelier::addTo(Besoin& besoin) const {
    marche::BesoinAtelier part;
    part.participants = number(m_participants);
    part.niveau = choice<NiveauUo>(m_niveau);
    part.joursSupplementaires = number(m_jours);
    part.demiJourneesSupplementaires = number(m_demiJournees);
    if (part.participants > 0)
        besoin.ateliers.push_back(part);
}

void FicheAtelier::proposeNiveau(NiveauUo niveau) {
    select(m_niveau, int(niveau));
}

void FicheAtelier::show(const marche::BesoinAtelier& part) {
    m_participants->setOptional(part.participants);
    select(m_niveau, int(part.niveau));
    m_jours->setOptional(part.joursSupplementaires);
    m_demiJournees->setOptional(part.demiJourneesSupplementaires);
}

FicheDeplacement::FicheDeplacement(QWidget* parent) : AssistantFiche(tr("Déplacements"), parent) {
    m_jours = addNumber(tr("Journées hors de la région d’exercice"), Besoin::kMaxJours);
    m_prix = addAmount(tr("Prix HT par jour"));
}

void FicheDeplacement::addTo(Besoin& besoin) const {
    marche::BesoinDeplacement part;
    part.jours = number(m_jours);
    part.puHt = m_prix->amount().value_or(std::nullopt).value_or(base::Montant());
    if (part.jours > 0)
        besoin.deplacements.push_back(part);
}

void FicheDeplacement::show(const marche::BesoinDeplacement& part) {
    m_jours->setOptional(part.jours);
    m_prix->setAmount(part.puHt);
}

FicheDefraiement::FicheDefraiement(QWidget* parent)
    : AssistantFiche(tr("Défraiements des participants"), parent) {
    m_participants = addNumber(tr("Participants"), Besoin::kMaxParticipants);
    m_formule = addChoice(tr("Formule"), {{int(FormuleDefraiement::DemiJournee), tr("Demi-journée")},
                                          {int(FormuleDefraiement::Journee), tr("Journée")},
                                          {int(FormuleDefraiement::Atelier), tr("Atelier citoyen")}});
    m_marge = addPercent(tr("Marge du titulaire (%)"));
}

void FicheDefraiement::addTo(Besoin& besoin) const {
    marche::BesoinDefraiement part;
    part.participants = number(m_participants);
    part.formule = choice<FormuleDefraiement>(m_formule);
    if (const auto marge = base::Fraction::parse(m_marge->text().trimmed()))
        part.margePct = *marge;
    if (part.participants > 0)
        besoin.defraiements.push_back(part);
}

void FicheDefraiement::show(const marche::BesoinDefraiement& part) {
    m_participants->setOptional(part.participants);
    select(m_formule, int(part.formule));
    m_marge->setText(part.margePct ? part.margePct->texte() : QString());
}

} // namespace isegorie::ui
