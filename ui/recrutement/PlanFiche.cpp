#include "ui/recrutement/PlanFiche.h"

#include "core/recrutement/PlanEdits.h"
#include "core/recrutement/Reference.h"
#include "ui/recrutement/PlanModel.h"
#include "ui/recrutement/PlanSaisie.h"
#include "ui/recrutement/ReferenceDialog.h"
#include "ui/shell/InlineMessage.h"
#include "ui/shell/RecordForm.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace isegorie::ui {

using namespace recrutement;

namespace {

const QString kSeparator = QStringLiteral("; ");

QStringList listOf(const QVariant& value) {
    QStringList items;
    const QStringList parts = value.toString().split(QLatin1Char(';'));
    for (const QString& part : parts)
        if (!part.trimmed().isEmpty())
            items << part.trimmed();
    return items;
}

const Critere* critereOf(const Plan& plan, const QString& id) {
    const auto found = std::find_if(plan.criteres.begin(), plan.criteres.end(),
                                    [&id](const Critere& one) { return one.id == id; });
    return found == plan.criteres.end() ? nullptr : &*found;
}

const Categorie* categorieOf(const Plan& plan, const QString& id) {
    for (const Critere& critere : plan.criteres)
        for (const Categorie& categorie : critere.categories)
            if (categorie.id == id)
                return &categorie;
    return nullptr;
}

base::Erreur gone() {
    return base::Erreur::saisie(QStringLiteral("recrutement.element-inconnu"),
                                PlanFiche::tr("Ce critère ou cette catégorie n’existe plus."));
}

} // namespace

PlanFiche::PlanFiche(Session& session, QWidget* parent)
    : Card({}, parent),
      m_session(session),
      m_critere(new RecordForm(session, QStringLiteral("critere"), this)),
      m_categorie(new RecordForm(session, QStringLiteral("categorie"), this)),
      m_source(new InlineMessage(this)) {
    makeCritere();
    makeCategorie();
    body()->addWidget(m_critere);
    body()->addWidget(m_categorie);
    body()->addWidget(m_source);
    hide();
}

void PlanFiche::makeCritere() {
    m_critere->setReader([this](const QString& id) { return readCritere(id); });
    m_critere->setWriter([this](const QString& id, const QString& column, const QVariant& value) {
        return writeCritere(id, column, value);
    });
    m_critere->addChoice({QStringLiteral("genre"), tr("Ce qu’il coûte"), {}, false, true},
                         {{key(GenreCritere::Standard), libelle(GenreCritere::Standard)},
                          {key(GenreCritere::Supplementaire), libelle(GenreCritere::Supplementaire)},
                          {key(GenreCritere::Cible), libelle(GenreCritere::Cible)}});
    m_critere->addText({QStringLiteral("incidence"),
                        tr("Incidence de la cible, en %"),
                        {},
                        false,
                        true,
                        tr("Part de la population, par exemple 2,5")});
    m_critere->addChoice(
        {QStringLiteral("reference"), tr("Population de référence"),
         tr("La choisir remplit la colonne « Population » ; « Calculer les cibles » en tire les "
            "quotas.")},
        {});
    m_critere->addWidget(makeReferenceButtons());
    m_critere->addText({QStringLiteral("entetes"),
                        tr("Colonnes du fichier qui y répondent"),
                        {},
                        false,
                        true,
                        tr("Séparées par des points-virgules")});
    m_critere->addCheck(
        {QStringLiteral("sensible"), tr("Donnée sensible (article 9 du RGPD)"), {}, false, true});
}

QWidget* PlanFiche::makeReferenceButtons() {
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::space());
    m_changeReference = new QPushButton(tr("Modifier ses chiffres…"), bar);
    m_changeReference->setObjectName(QStringLiteral("reference-modifier"));
    m_changeReference->setToolTip(tr("Voir et changer les lignes de la population de référence"));
    auto* fresh = new QPushButton(tr("Nouvelle population…"), bar);
    fresh->setObjectName(QStringLiteral("reference-nouvelle"));
    fresh->setToolTip(tr("Saisir, coller ou lire d’autres chiffres pour ce critère"));
    fresh->setEnabled(!m_session.isReadOnly());
    row->addWidget(m_changeReference);
    row->addWidget(fresh);
    row->addStretch();
    connect(m_changeReference, &QPushButton::clicked, this, [this] { openReference(false); });
    connect(fresh, &QPushButton::clicked, this, [this] { openReference(true); });
    return bar;
}

void PlanFiche::openReference(bool nouvelle) {
    const auto plan = loadPlan(m_session.database(), m_recrutementId);
    const Critere* critere = plan ? critereOf(*plan, m_critere->recordId()) : nullptr;
    if (critere == nullptr)
        return m_source->setErreur(plan ? gone() : plan.error());
    const auto reference = nouvelle ? base::Result<Reference>(ReferenceDialog::nouvelle(*critere))
                                    : loadReference(m_session.database(), critere->referenceId);
    if (!reference)
        return m_source->setErreur(reference.error());
    (new ReferenceDialog(m_session, *critere, *reference, this))->open();
}

void PlanFiche::makeCategorie() {
    m_categorie->setReader([this](const QString& id) { return readCategorie(id); });
    m_categorie->setWriter([this](const QString& id, const QString& column, const QVariant& value) {
        return writeCategorie(id, column, value);
    });
    m_categorie->addChoice({QStringLiteral("sous_total"), tr("Compte dans le sous-total"), {}, false, true},
                           {});
    m_categorie->addText({QStringLiteral("synonymes"),
                          tr("Autres écritures dans les fichiers"),
                          {},
                          false,
                          true,
                          tr("Séparées par des points-virgules")});
}

void PlanFiche::setChoix(const Plan& plan, const Critere* critere, const Categorie* categorie) {
    m_recrutementId = plan.recrutement.id;
    setVisible(critere != nullptr);
    m_critere->setVisible(critere && !categorie);
    m_categorie->setVisible(categorie != nullptr);
    m_source->clear();
    if (!critere)
        return;
    header()->setTitle(categorie ? categorie->libelle : critere->libelle);
    if (categorie) {
        RecordForm::Choices subtotals{{QStringLiteral(""), tr("Aucun")}};
        for (const Categorie& one : critere->sousTotaux())
            subtotals.append({one.cle, one.libelle});
        m_categorie->setChoices(QStringLiteral("sous_total"), subtotals);
        m_categorie->setFieldVisible(QStringLiteral("sous_total"),
                                     !categorie->estSousTotal && subtotals.size() > 1);
        m_categorie->setFieldVisible(QStringLiteral("synonymes"), !categorie->estSousTotal);
        m_categorie->setRecord(categorie->id);
        m_categorie->setVisible(!categorie->estSousTotal);
        setVisible(!categorie->estSousTotal);
        return;
    }
    m_critere->setFieldVisible(QStringLiteral("incidence"), critere->genre == GenreCritere::Cible);
    fillReferences(*critere);
    m_critere->setRecord(critere->id);
    showReference(*critere);
}

void PlanFiche::fillReferences(const Critere& critere) {
    const auto references = listReferences(m_session.database(), critere.cle).value_or(QList<Reference>());
    QSet<QString> copied;
    for (const Reference& one : references)
        copied.insert(one.origine);
    RecordForm::Choices choices{{QStringLiteral(""), tr("Aucune : parts saisies à la main")}};
    QString offered = critere.id;
    for (const Reference& one : references) {
        if (copied.contains(one.id)) // its copy in the base is what plans rest on
            continue;
        choices.append({one.id, one.annee > 0 && !one.libelle.contains(QString::number(one.annee))
                                    ? tr("%1 (%2)").arg(one.libelle).arg(one.annee)
                                    : one.libelle});
        offered += one.id;
    }
    if (offered == m_references)
        return;
    m_references = offered;
    m_critere->setChoices(QStringLiteral("reference"), choices);
}

void PlanFiche::showReference(const Critere& critere) {
    m_changeReference->setEnabled(!critere.referenceId.isEmpty());
    if (critere.referenceId.isEmpty())
        return;
    const auto reference = loadReference(m_session.database(), critere.referenceId);
    if (!reference)
        return;
    QStringList lines{tr("%1. Champ : %2.").arg(reference->source, reference->champ)};
    const base::Constats constats = partsDepuis(critere, *reference).constats;
    for (const base::Constat& constat : constats)
        lines << constat.message;
    const bool warns = std::any_of(constats.begin(), constats.end(), [](const base::Constat& one) {
        return one.niveau != base::Constat::Niveau::Information;
    });
    m_source->setMessage(warns ? Tone::Warning : Tone::Info, lines.join(QLatin1Char('\n')));
}

QVariantMap PlanFiche::readCritere(const QString& id) const {
    const auto plan = loadPlan(m_session.database(), m_recrutementId);
    const Critere* critere = plan ? critereOf(*plan, id) : nullptr;
    if (!critere)
        return {};
    constexpr qint64 kPerMillionth = 100; // incidence is in millionths of one per cent
    return {{QStringLiteral("genre"), key(critere->genre)},
            {QStringLiteral("incidence"),
             critere->incidence ? partTexte(static_cast<int>(*critere->incidence / kPerMillionth), false)
                                : QString()},
            {QStringLiteral("reference"), critere->referenceId},
            {QStringLiteral("entetes"), critere->entetes.join(kSeparator)},
            {QStringLiteral("sensible"), int(critere->sensible)}};
}

QVariantMap PlanFiche::readCategorie(const QString& id) const {
    const auto plan = loadPlan(m_session.database(), m_recrutementId);
    const Categorie* categorie = plan ? categorieOf(*plan, id) : nullptr;
    if (!categorie)
        return {};
    return {{QStringLiteral("sous_total"), categorie->sousTotal},
            {QStringLiteral("synonymes"), categorie->synonymes.join(kSeparator)}};
}

base::Result<storage::Edit> PlanFiche::writeCritere(const QString& id, const QString& column,
                                                    const QVariant& value) const {
    const auto plan = loadPlan(m_session.database(), m_recrutementId);
    const Critere* known = plan ? critereOf(*plan, id) : nullptr;
    if (!known)
        return base::echec(plan ? gone() : plan.error());
    if (column == QLatin1String("reference") && !value.toString().isEmpty())
        return applyReference(m_session.database(), id, value.toString());
    Critere critere = *known;
    if (column == QLatin1String("reference")) {
        critere.referenceId.clear();
    } else if (column == QLatin1String("genre")) {
        critere.genre = genreFromKey(value.toString()).value_or(critere.genre);
    } else if (column == QLatin1String("entetes")) {
        critere.entetes = listOf(value);
    } else if (column == QLatin1String("sensible")) {
        critere.sensible = value.toBool();
    } else {
        const auto part = partSaisie(value.toString());
        if (!part)
            return base::echec(part.error());
        constexpr qint64 kPerMillionth = 100;
        critere.incidence = *part ? std::optional<qint64>(**part * kPerMillionth) : std::nullopt;
    }
    return updateCritere(m_session.database(), critere);
}

base::Result<storage::Edit> PlanFiche::writeCategorie(const QString& id, const QString& column,
                                                      const QVariant& value) const {
    const auto plan = loadPlan(m_session.database(), m_recrutementId);
    const Categorie* known = plan ? categorieOf(*plan, id) : nullptr;
    if (!known)
        return base::echec(plan ? gone() : plan.error());
    Categorie categorie = *known;
    if (column == QLatin1String("sous_total"))
        categorie.sousTotal = value.toString();
    else
        categorie.synonymes = listOf(value);
    return updateCategorie(m_session.database(), categorie);
}

} // namespace isegorie::ui
