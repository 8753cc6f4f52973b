#include "ui/recrutement/CandidatFiche.h"

#include "core/recrutement/CandidatEdits.h"
#include "core/recrutement/VivierChange.h"
#include "ui/shell/FlowLayout.h"
#include "ui/shell/InlineMessage.h"
#include "ui/shell/RecordForm.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace isegorie::ui {

using namespace recrutement;

namespace {

struct Texte {
    const char* colonne;
    QString Identite::*membre;
};

constexpr Texte kTextes[] = {{"nom", &Identite::nom},
                             {"prenom", &Identite::prenom},
                             {"courriel", &Identite::courriel},
                             {"telephone", &Identite::telephone},
                             {"adresse", &Identite::adresse},
                             {"complement", &Identite::complement},
                             {"codePostal", &Identite::codePostal},
                             {"ville", &Identite::ville},
                             {"iban", &Identite::iban}};

const QString kReponse = QStringLiteral("reponse:");

QVariant iso(QDate day) {
    return day.isValid() ? QVariant(day.toString(Qt::ISODate)) : QVariant();
}

QDate day(const QVariant& value) {
    return QDate::fromString(value.toString().left(10), Qt::ISODate);
}

} // namespace

CandidatFiche::CandidatFiche(const RecrutementContexte& contexte, QWidget* parent)
    : Card({}, parent),
      m_contexte(contexte),
      m_state(new InlineMessage(this)),
      m_committed(new InlineMessage(this)),
      m_confirm(new InlineMessage(this)),
      m_refus(new QPushButton(this)),
      m_retrait(new QPushButton(this)),
      m_erase(new QPushButton(tr("Effacer ses données…"), this)) {
    Theme::setRole(m_erase, "danger");
    m_refus->setObjectName(QStringLiteral("candidat-refus"));
    m_retrait->setObjectName(QStringLiteral("candidat-retrait"));
    m_erase->setObjectName(QStringLiteral("candidat-effacer"));
    m_refus->setToolTip(tr("La DITP peut refuser un candidat (CCTP, chapitre 4, article 1)"));
    m_retrait->setToolTip(tr("La personne ne souhaite plus participer"));
    m_erase->setToolTip(tr("Sans retour : nom, contacts et réponses disparaissent de la base"));
    auto* row = new QWidget(this);
    auto* flow = new FlowLayout(Theme::space(), row);
    for (QPushButton* button : {m_refus, m_retrait, m_erase})
        flow->addWidget(button);
    m_committed->setObjectName(QStringLiteral("candidat-engagement"));
    body()->addWidget(m_state);
    body()->addWidget(m_committed);
    body()->addWidget(row);
    body()->addWidget(m_confirm);
    connect(m_refus, &QPushButton::clicked, this, &CandidatFiche::toggleRefus);
    connect(m_retrait, &QPushButton::clicked, this, &CandidatFiche::toggleRetrait);
    connect(m_erase, &QPushButton::clicked, this, &CandidatFiche::erase);
    connect(&contexte.session, &Session::changed, this, [this](const QStringList& tables) {
        if (isVisible() &&
            (tables.contains(QLatin1String("candidat")) || tables.contains(QLatin1String("tirage"))))
            showState();
    });
    hide();
}

void CandidatFiche::setPlan(const Plan& plan) {
    QString shape;
    for (const Critere& critere : plan.criteres) {
        shape += critere.cle + critere.libelle + QLatin1Char('\n');
        for (const Categorie& categorie : critere.categories)
            shape += categorie.cle + categorie.libelle + QLatin1Char('\n');
    }
    if (m_form && shape == m_shape)
        return;
    m_shape = shape;
    build(plan);
    if (!m_id.isEmpty())
        m_form->setRecord(m_id);
}

void CandidatFiche::build(const Plan& plan) {
    if (m_form) {
        m_form->flush();
        m_form->hide();
        m_form->deleteLater();
    }
    m_form = new RecordForm(m_contexte.session, QStringLiteral("candidat"), this);
    m_form->setReader([this](const QString& id) { return read(id); });
    m_form->setWriter([this](const QString& id, const QString& column, const QVariant& value) {
        return write(id, column, value);
    });
    const QStringList labels{tr("Nom"),         tr("Prénom"),  tr("Courriel"),
                             tr("Téléphone"),   tr("Adresse"), tr("Complément"),
                             tr("Code postal"), tr("Ville"),   tr("IBAN")};
    for (size_t i = 0; i < std::size(kTextes); ++i)
        m_form->addText(
            {QLatin1String(kTextes[i].colonne), labels.at(static_cast<qsizetype>(i)), {}, false, true});
    m_form->addDate({QStringLiteral("consentement"), tr("Consentement du"), {}, false, true});
    m_form->addDate({QStringLiteral("sensible"), tr("Consentement à l’article 9 du"), {}, false, true});
    m_form->addSection(tr("Réponses"));
    for (const Critere& critere : plan.criteres) {
        RecordForm::Choices choices{{QStringLiteral(""), tr("Sans réponse connue")}};
        for (const Categorie& categorie : critere.valeurs())
            choices.append({categorie.cle, categorie.libelle});
        m_form->addChoice({kReponse + critere.cle, critere.libelle, {}, false, true}, choices);
    }
    body()->insertWidget(body()->indexOf(m_committed) + 1, m_form);
}

base::Result<Vivier> CandidatFiche::load() const {
    const auto coffre = m_contexte.coffre.require();
    if (!coffre)
        return base::echec(coffre.error());
    return loadCandidat(m_contexte.session.database(), **coffre, m_id);
}

QVariantMap CandidatFiche::read(const QString& id) const {
    Q_UNUSED(id)
    const auto pool = load();
    if (!pool)
        return {};
    const Candidat& candidat = pool->candidats.front();
    QVariantMap values{{QStringLiteral("consentement"), iso(candidat.consentementLe)},
                       {QStringLiteral("sensible"), iso(candidat.consentementSensibleLe)}};
    for (const Texte& text : kTextes)
        values.insert(QLatin1String(text.colonne), candidat.identite.*text.membre);
    for (const Critere& critere : pool->plan.criteres)
        values.insert(kReponse + critere.cle,
                      candidat.profil.reponses.value(critere.cle, QStringLiteral("")));
    return values;
}

base::Result<storage::Edit> CandidatFiche::write(const QString& id, const QString& column,
                                                 const QVariant& value) const {
    Q_UNUSED(id)
    const auto coffre = m_contexte.coffre.require();
    const auto pool = load();
    if (!coffre || !pool)
        return base::echec(coffre ? pool.error() : coffre.error());
    Candidat candidat = pool->candidats.front();
    if (column == QLatin1String("consentement")) {
        candidat.consentementLe = day(value);
    } else if (column == QLatin1String("sensible")) {
        candidat.consentementSensibleLe = day(value);
    } else if (column.startsWith(kReponse)) {
        const QString critere = column.mid(kReponse.size());
        candidat.profil.inconnues.remove(critere);
        if (value.toString().isEmpty())
            candidat.profil.reponses.remove(critere);
        else
            candidat.profil.reponses.insert(critere, value.toString());
    } else {
        for (const Texte& text : kTextes)
            if (column == QLatin1String(text.colonne))
                candidat.identite.*text.membre = value.toString().trimmed();
    }
    return updateCandidat(**coffre, *pool, candidat, QDate::currentDate());
}

void CandidatFiche::setCandidat(const QString& id) {
    m_id = id;
    m_confirm->clear();
    setVisible(!id.isEmpty() && m_contexte.coffre.isOpen());
    if (m_form)
        m_form->setRecord(isHidden() ? QString() : id);
    if (!isHidden())
        showState();
}

void CandidatFiche::showState() {
    const auto pool = load();
    if (!pool)
        return m_state->setErreur(pool.error());
    const Candidat& candidat = pool->candidats.front();
    const QString name = candidat.identite.nomComplet();
    header()->setTitle(name.isEmpty() ? candidat.pseudonyme : name);
    header()->setSubtitle(tr("Pseudonyme %1").arg(candidat.pseudonyme));
    const Obstacle reason = obstacle(pool->plan, candidat);
    m_state->setMessage(reason == Obstacle::Aucun ? Tone::Success : Tone::Warning,
                        reason == Obstacle::Aucun ? tr("Peut être tiré au sort.")
                                                  : texteObstacle(reason, pool->plan, candidat));
    m_committed->setConstats(constatsApresEngagement(m_contexte.session.database(), pool->plan.recrutement.id)
                                 .value_or(base::Constats()));
    m_refus->setText(candidat.refusDitpLe.isValid() ? tr("Lever le refus de la DITP")
                                                    : tr("Refusé par la DITP"));
    m_retrait->setText(candidat.estRetire() ? tr("De nouveau candidat") : tr("Se retire"));
    for (QPushButton* button : {m_refus, m_retrait, m_erase})
        button->setEnabled(!m_contexte.session.isReadOnly());
}

void CandidatFiche::store(const base::Result<storage::Edit>& edit) {
    m_confirm->clear();
    if (!edit)
        m_confirm->setErreur(edit.error());
    else
        m_contexte.session.apply(*edit);
}

void CandidatFiche::toggleRefus() {
    const auto coffre = m_contexte.coffre.require();
    const auto pool = load();
    if (!coffre || !pool)
        return store(base::echec(coffre ? pool.error() : coffre.error()));
    const bool refused = pool->candidats.front().refusDitpLe.isValid();
    store(setRefusDitp(m_contexte.session.database(), **coffre, *pool, m_id,
                       refused ? QDate() : QDate::currentDate()));
}

void CandidatFiche::toggleRetrait() {
    const auto pool = load();
    if (!pool)
        return store(base::echec(pool.error()));
    const bool gone = pool->candidats.front().estRetire();
    store(setRetrait(m_contexte.session.database(), *pool, m_id, gone ? QDate() : QDate::currentDate()));
}

void CandidatFiche::erase() {
    m_confirm->clear();
    m_confirm->setMessage(
        Tone::Danger,
        tr("Effacer le nom, les contacts et les réponses de cette personne ? Rien ne les ramène. "
           "L’historique et les sauvegardes les gardent chiffrés jusqu’à la purge de la "
           "concertation."));
    QPushButton* yes = m_confirm->addButton(tr("Effacer"));
    yes->setObjectName(QStringLiteral("candidat-effacer-oui"));
    Theme::setRole(yes, "danger");
    connect(yes, &QPushButton::clicked, this, [this] {
        const auto pool = load();
        store(pool ? effacerCandidat(m_contexte.session.database(), *pool, m_id, QDate::currentDate())
                   : base::Result<storage::Edit>(base::echec(pool.error())));
    });
}

} // namespace isegorie::ui
