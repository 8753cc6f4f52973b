#include "ui/marche/BonMentionsOnglet.h"

#include "core/base/Dates.h"
#include "core/marche/BonControle.h"
#include "core/marche/BonParametres.h"
#include "core/marche/Titulaire.h"
#include "core/marche/VersionPrix.h"
#include "ui/marche/BonAffichage.h"
#include "ui/shell/Card.h"
#include "ui/shell/Fields.h"
#include "ui/shell/InlineMessage.h"
#include "ui/shell/RecordForm.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace isegorie::ui {

namespace {

/// Columns of the buyer's form are keys of settings.
const QStringList& buyerKeys() {
    static const QStringList keys = {QStringLiteral("acheteur.nom"), QStringLiteral("acheteur.siret"),
                                     QStringLiteral("acheteur.adresse")};
    return keys;
}

/// The setting that a mention comes from; empty for a mention of the bon itself.
QString buyerKeyOf(const QString& cle) {
    if (cle == QLatin1String("acheteur"))
        return buyerKeys().at(0);
    return cle == QLatin1String("acheteur_siret") ? buyerKeys().at(1) : QString();
}

} // namespace

BonMentionsOnglet::BonMentionsOnglet(Session& session, QWidget* parent)
    : BonOnglet(session, parent), m_scroll(new QScrollArea(this)), m_frozen(new InlineMessage(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Theme::space(), 0, 0);
    layout->setSpacing(Theme::space());
    layout->addWidget(m_frozen);
    layout->addWidget(m_scroll);
    auto* content = new QWidget(m_scroll->viewport());
    Theme::setRole(content, "page");
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, Theme::space(), Theme::space(2));
    column->setSpacing(Theme::space(2));
    makeOrderForm(addCard(column, tr("Commande"), {}));
    makeExecutionForm(addCard(column, tr("Exécution"), {}));
    makeSignatureForm(addCard(column, tr("Engagement et signature"),
                              tr("Facturation par Chorus Pro : le titulaire y reporte l’engagement juridique "
                                 "et le service exécutant.")));
    makePriceCard(addCard(column, tr("Titulaire et prix"), {}));
    makeBuyerForm(addCard(column, tr("Acheteur"), tr("Commun à tous les bons de commande.")));
    column->addStretch();
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
}

Card* BonMentionsOnglet::addCard(QVBoxLayout* column, const QString& title, const QString& subtitle) {
    auto* card = new Card(title, column->parentWidget());
    card->header()->setSubtitle(subtitle);
    column->addWidget(card);
    return card;
}

RecordForm* BonMentionsOnglet::newForm(Card* card) {
    auto* form = new RecordForm(session(), QStringLiteral("bon"), card);
    form->setWriter([this](const QString& id, const QString& column, const QVariant& value) {
        return marche::setBonField(session().database(), id, column, value);
    });
    card->body()->addWidget(form);
    m_forms.append(form);
    return form;
}

void BonMentionsOnglet::makeOrderForm(Card* card) {
    RecordForm* form = newForm(card);
    form->addLongText({QStringLiteral("objet"), tr("Objet"), {}, true}, 2);
}

void BonMentionsOnglet::makeExecutionForm(Card* card) {
    RecordForm* form = newForm(card);
    form->addDate({QStringLiteral("debut"), tr("Date de début"), {}, true, true});
    form->addDate({QStringLiteral("livraison"), tr("Date de livraison"), {}, true, true});
    form->addText({QStringLiteral("lieu"), tr("Lieu d’exécution"), {}, true});
    form->addText({QStringLiteral("contact_admission"), tr("Contact pour l’admission"),
                   tr("À qui le titulaire remet ses livrables."), true});
    form->addLongText({QStringLiteral("notes"), tr("Notes internes"),
                       tr("Jamais imprimées ; modifiables aussi après la notification.")},
                      2);
}

void BonMentionsOnglet::makeSignatureForm(Card* card) {
    RecordForm* form = newForm(card);
    form->addText(
        {QStringLiteral("engagement_juridique"), tr("N° d’engagement juridique (EJ)"), {}, true, true});
    form->addText({QStringLiteral("service_executant"), tr("Code du service exécutant"), {}, true, true});
    form->addText({QStringLiteral("signataire"), tr("Signataire"), {}, true, true});
    form->addText({QStringLiteral("delegation"), tr("Délégation de signature"), {}, true, true});
}

void BonMentionsOnglet::makePriceCard(Card* card) {
    m_holder = makeLabel({}, "muted", card);
    m_attribution = new QComboBox(card);
    m_attribution->setAccessibleName(tr("Titulaire"));
    m_attribution->setToolTip(tr("Titulaire du lot à qui le bon est adressé"));
    m_version = new QComboBox(card);
    m_version->setObjectName(QStringLiteral("bon-version-prix"));
    m_version->setAccessibleName(tr("Version de prix"));
    m_version->setToolTip(tr("Bordereau des prix unitaires qui s’applique au bon"));
    m_priceMessage = new InlineMessage(card);
    for (QComboBox* combo : {m_attribution, m_version}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(16);
    }
    card->body()->addWidget(makeLabel(tr("Titulaire"), "strong", card));
    card->body()->addWidget(m_attribution);
    card->body()->addWidget(m_holder);
    card->body()->addWidget(makeLabel(tr("Version de prix"), "strong", card));
    card->body()->addWidget(m_version);
    card->body()->addWidget(m_priceMessage);
    connect(m_attribution, &QComboBox::activated, this, &BonMentionsOnglet::changeAttribution);
    connect(m_version, &QComboBox::activated, this, &BonMentionsOnglet::changeVersion);
}

void BonMentionsOnglet::makeBuyerForm(Card* card) {
    m_buyer = new RecordForm(session(), QStringLiteral("parametre"), card);
    m_buyer->setReader([this](const QString&) {
        QVariantMap values;
        for (const QString& key : buyerKeys())
            values.insert(key, marche::parametre(session().database(), key).value_or(QString()));
        return values;
    });
    m_buyer->setWriter([this](const QString&, const QString& key, const QVariant& value) {
        return marche::setParametre(session().database(), key, value.toString());
    });
    m_buyer->addText({buyerKeys().at(0), tr("Acheteur"), {}, true});
    m_buyer->addText({buyerKeys().at(1), tr("SIRET de l’acheteur"), {}, true, true});
    m_buyer->addText({buyerKeys().at(2), tr("Adresse de l’acheteur"), {}, false, true});
    card->body()->addWidget(m_buyer);
}

void BonMentionsOnglet::showBon(const marche::Bon& bon) {
    m_bon = bon;
    const bool draft = bon.statut == marche::StatutBon::Brouillon && !session().isReadOnly();
    const QString reason = bon.isFrozen() ? tr("Contenu figé à la notification") : tr("Bon à la signature");
    for (RecordForm* form : m_forms) {
        if (form->recordId() == bon.id)
            form->refresh();
        else
            form->setRecord(bon.id);
        const QStringList columns = form->columns();
        for (const QString& column : columns)
            form->setFieldReadOnly(column, !marche::isBonFieldEditable(bon, column), reason);
    }
    m_buyer->recordId().isEmpty() ? m_buyer->setRecord(QStringLiteral("acheteur")) : m_buyer->refresh();
    if (bon.isFrozen())
        m_frozen->setMessage(Tone::Info,
                             tr("Contenu figé à la notification du %1 : seul un avenant le modifie.")
                                 .arg(base::dateLongue(bon.dateNotification)));
    else if (bon.statut == marche::StatutBon::ASigner)
        m_frozen->setMessage(Tone::Info, tr("Ce bon est à la signature : reprenez-le en brouillon pour le "
                                            "modifier."));
    else
        m_frozen->clear();
    m_priceMessage->clear(); // what was offered was computed from the bon as it was
    m_attribution->setEnabled(draft && !bon.isAvenant());
    m_version->setEnabled(draft && !bon.isAvenant());
    fillPriceChoices();
}

void BonMentionsOnglet::fillPriceChoices() {
    const QSignalBlocker attributionBlocker(m_attribution);
    const QSignalBlocker versionBlocker(m_version);
    m_attribution->clear();
    m_version->clear();
    if (const auto attributions = marche::listAttributions(session().database(), m_bon.lotId))
        for (const marche::Attribution& one : *attributions)
            m_attribution->addItem(tr("%1 (rang %2)").arg(one.titulaire).arg(one.rang), one.id);
    m_attribution->setCurrentIndex(m_attribution->findData(m_bon.attributionId));
    if (const auto versions = marche::listVersionsPrix(session().database(), m_bon.attributionId))
        for (const marche::VersionPrix& version : *versions)
            m_version->addItem(
                tr("%1 — en vigueur le %2").arg(version.libelle, base::dateCourte(version.dateEffet)),
                version.id);
    m_version->setCurrentIndex(m_version->findData(m_bon.versionPrixId));
    QStringList facts;
    for (const QString& fact :
         {m_bon.titulaireSiret.isEmpty() ? tr("SIRET manquant : à saisir dans la fiche "
                                              "du titulaire")
                                         : tr("SIRET %1").arg(m_bon.titulaireSiret),
          m_bon.accordCadre.isEmpty() ? QString() : tr("Accord-cadre %1").arg(m_bon.accordCadre)})
        if (!fact.isEmpty())
            facts << fact;
    m_holder->setText(facts.join(QStringLiteral(" · ")));
}

void BonMentionsOnglet::changeAttribution() {
    const QString id = m_attribution->currentData().toString();
    if (id != m_bon.attributionId)
        offer([this, bonId = m_bon.id, id] {
            return marche::changeAttribution(session().database(), bonId, id, QDate::currentDate());
        });
}

void BonMentionsOnglet::changeVersion() {
    const QString id = m_version->currentData().toString();
    if (id != m_bon.versionPrixId)
        offer([this, bonId = m_bon.id, id] {
            return marche::changeVersionPrix(session().database(), bonId, id);
        });
}

void BonMentionsOnglet::offer(const Changement& compute) {
    m_priceMessage->clear();
    const auto change = compute();
    if (!change) {
        m_priceMessage->setErreur(change.error());
        return fillPriceChoices();
    }
    if (change->lignes.isEmpty()) {
        session().apply(change->edit);
        return;
    }
    QStringList lines = {change->explication};
    for (const auto& ligne : change->lignes)
        lines << tr("UO %1 : %2 → %3").arg(ligne.code, ligne.avantTexte(), ligne.apresTexte());
    m_priceMessage->setMessage(Tone::Warning, lines.join(QLatin1Char('\n')));
    auto* apply = m_priceMessage->addButton(tr("Appliquer ces prix"), true);
    auto* keep = m_priceMessage->addButton(tr("Garder les prix"));
    for (QPushButton* button : {apply, keep})
        button->setAutoDefault(true);
    connect(apply, &QPushButton::clicked, this, [this, compute] {
        m_version->setFocus(Qt::OtherFocusReason);
        m_priceMessage->clear();
        // Computed again: what waited to be saved may have changed the lines.
        if (!session().flushOrShow())
            return;
        if (const auto now = compute())
            session().apply(now->edit);
        else
            m_priceMessage->setErreur(now.error());
    });
    connect(keep, &QPushButton::clicked, this, [this] {
        m_version->setFocus(Qt::OtherFocusReason); // before the button goes, and the focus with it
        m_priceMessage->clear();
        fillPriceChoices();
    });
    apply->setFocus(Qt::OtherFocusReason);
}

RecordForm* BonMentionsOnglet::formOf(const QString& column) const {
    for (RecordForm* form : m_forms)
        if (form->editor(column))
            return form;
    return nullptr;
}

void BonMentionsOnglet::setConstats(const base::Constats& constats) {
    const QString prefix = QStringLiteral("bon.mention.");
    for (const marche::Mention& mention : marche::mentions()) {
        QString message;
        for (const base::Constat& constat : constats)
            if (constat.code == prefix + mention.cle)
                message = tr("Mention obligatoire");
        const QString key = buyerKeyOf(mention.cle);
        if (!key.isEmpty())
            m_buyer->setFieldError(key, message);
        else if (RecordForm* form = formOf(mention.colonne); form && !mention.colonne.isEmpty())
            form->setFieldError(mention.colonne, message);
    }
    markDates(constats);
}

void BonMentionsOnglet::markDates(const base::Constats& constats) {
    for (const base::Constat& constat : constats) {
        if (!constat.code.startsWith(QLatin1String("bon.dates")) ||
            constat.niveau != base::Constat::Niveau::Bloquant)
            continue;
        for (const QString& column : {QStringLiteral("debut"), QStringLiteral("livraison")})
            if (RecordForm* form = formOf(column))
                form->setFieldError(column, constat.message);
    }
}

void BonMentionsOnglet::focusMention(const QString& cle) {
    QWidget* target = nullptr;
    const QString key = buyerKeyOf(cle);
    for (const marche::Mention& mention : marche::mentions()) {
        if (mention.cle != cle)
            continue;
        if (!key.isEmpty()) {
            m_buyer->focusField(key);
            target = m_buyer->editor(key);
        } else if (RecordForm* form = formOf(mention.colonne); form && !mention.colonne.isEmpty()) {
            form->focusField(mention.colonne);
            target = form->editor(mention.colonne);
        } else if (cle == QLatin1String("titulaire_siret") && !m_bon.titulaireId.isEmpty()) {
            Q_EMIT titulaireRequested(m_bon.titulaireId);
        } else {
            target = cle == QLatin1String("version_prix") ? m_version : m_attribution;
            target->setFocus(Qt::ShortcutFocusReason);
        }
    }
    if (target)
        m_scroll->ensureWidgetVisible(target, 0, Theme::space(8));
}

void BonMentionsOnglet::focusFirst() {
    m_forms.first()->focusField(QStringLiteral("objet"));
}

} // namespace isegorie::ui
