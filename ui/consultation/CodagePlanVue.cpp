#include "ui/consultation/CodagePlanVue.h"

#include "core/base/Dates.h"
#include "core/consultation/Classement.h"
#include "core/consultation/Comptes.h"
#include "ui/consultation/CodesModel.h"
#include "ui/consultation/CodesVue.h"
#include "ui/shell/Buttons.h"
#include "ui/shell/Card.h"
#include "ui/shell/Enregistrement.h"
#include "ui/shell/Fields.h"
#include "ui/shell/FlowLayout.h"
#include "ui/shell/InlineMessage.h"
#include "ui/shell/RecordForm.h"

#include <QAction>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace isegorie::ui {

using namespace consultation;

namespace {

QString dayText(const QString& iso) {
    return base::dateCourte(QDate::fromString(iso, Qt::ISODate));
}

} // namespace

CodagePlanVue::CodagePlanVue(Session& session, QWidget* owner, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_owner(owner),
      m_model(new CodesModel(this)),
      m_view(new CodesVue(m_model, this)),
      m_message(new InlineMessage(this)),
      m_state(new InlineMessage(this)),
      m_versions(new QLabel(this)),
      m_mergeMenu(new QMenu(tr("Fusionner avec"), this)),
      m_exportMenu(new QMenu(this)),
      m_classMenu(new QMenu(this)) {
    m_model->setEditable(!session.isReadOnly());
    m_message->setClosable(true);
    m_versions->setWordWrap(true);
    Theme::setRole(m_versions, "muted");
    makeActions();
    auto* splitter = new QSplitter(this);
    splitter->addWidget(m_view);
    splitter->addWidget(scrolled(makeDetail(), splitter));
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({Theme::space(55), Theme::space(90)});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, Theme::space(), 0, 0);
    column->setSpacing(Theme::space());
    column->addWidget(makeBar());
    column->addWidget(m_state);
    column->addWidget(m_message);
    column->addWidget(splitter, 1);
    connect(m_view, &CodesVue::currentIdChanged, this, &CodagePlanVue::showCode);
    connect(m_view, &CodesVue::removeAsked, this, &CodagePlanVue::removeCurrent);
    connect(m_model, &CodesModel::renamed, this, [this](const QString& id, const QString& label) {
        store(modifierCode(m_session.database(), m_concertation, id, QStringLiteral("libelle"), label));
    });
    connect(m_model, &CodesModel::moved, this, [this](const QString& id, const QString& parentId, int place) {
        store(deplacerCode(m_session.database(), m_concertation, id, parentId, place));
    });
}

QAction* CodagePlanVue::act(const char* name, const QString& text, const QString& icon,
                            const std::function<void()>& done) {
    QAction* action = makeAction(m_owner, QStringLiteral("codage.plan.") + QLatin1String(name), text, icon);
    connect(action, &QAction::triggered, this, [this, done] {
        Q_EMIT raiseRequested();
        done();
    });
    return action;
}

void CodagePlanVue::makeActions() {
    QAction* root = act("ajouter", tr("Ajouter un code"), QStringLiteral("plus"), [this] { add(false); });
    m_under = act("sous-code", tr("Ajouter un code dessous"), QStringLiteral("plus"), [this] { add(true); });
    m_remove = act("retirer", tr("Retirer le code"), QStringLiteral("trash"), [this] { removeCurrent(); });
    QAction* read = act("importer", tr("Importer un plan…"), QStringLiteral("import"), [this] {
        const QString path =
            chooseOpenFile(this, tr("Importer un plan de codification"), tr("Plans (*.csv *.xlsx *.json)"));
        if (!path.isEmpty())
            importer(path);
    });
    m_submit = act("soumettre", tr("Soumettre cette version"), QStringLiteral("send"),
                   [this] { store(soumettrePlan(m_session.database(), m_concertation)); });
    m_ditp =
        act("ditp", tr("La DITP approuve"), QStringLiteral("check"), [this] { approve(Approbateur::Ditp); });
    m_beneficiary = act("beneficiaire", tr("Le bénéficiaire approuve"), QStringLiteral("check"),
                        [this] { approve(Approbateur::Beneficiaire); });
    m_writing = {root, m_under, m_remove, read, m_submit, m_ditp, m_beneficiary};
    const auto output = [this](const char* ending, const QString& name, const QString& filter) {
        m_exportMenu->addAction(act(ending, name, QStringLiteral("export"), [this, ending, filter] {
            const QString path =
                chooseSaveFile(this, tr("Exporter le plan de codification"),
                               tr("plan-de-codification") + u'.' + QLatin1String(ending), filter);
            if (!path.isEmpty())
                exporter(path);
        }));
    };
    output("xlsx", tr("Plan de codification, Excel…"), tr("Classeur (*.xlsx)"));
    output("csv", tr("Plan de codification, CSV…"), tr("CSV (*.csv)"));
    output("json", tr("Plan de codification, JSON…"), tr("JSON (*.json)"));
    connect(m_mergeMenu, &QMenu::aboutToShow, this, &CodagePlanVue::fillMerge);
    connect(m_classMenu, &QMenu::aboutToShow, this, &CodagePlanVue::fillClasses);
}

QWidget* CodagePlanVue::makeBar() {
    auto* bar = new QWidget(this);
    auto* flow = new FlowLayout(Theme::space(), bar);
    flow->addWidget(new ActionButton(m_writing.at(0), ButtonRole::Normal, bar));
    flow->addWidget(new ActionButton(m_under, ButtonRole::Normal, bar));
    m_merge = menuButton(tr("Fusionner avec"), QStringLiteral("link"), m_mergeMenu, bar);
    m_ofClasses = menuButton(tr("Code d’une classe"), QStringLiteral("plus"), m_classMenu, bar);
    flow->addWidget(m_ofClasses);
    flow->addWidget(m_merge);
    flow->addWidget(new ActionButton(m_remove, ButtonRole::Quiet, bar));
    flow->addWidget(new ActionButton(m_writing.at(3), ButtonRole::Normal, bar));
    flow->addWidget(menuButton(tr("Exporter"), QStringLiteral("export"), m_exportMenu, bar));
    return bar;
}

QWidget* CodagePlanVue::makeDetail() {
    m_detail = new QWidget(this);
    auto* column = new QVBoxLayout(m_detail);
    column->setContentsMargins(Theme::space(), 0, Theme::space(), 0);
    column->setSpacing(Theme::space());
    m_form = new RecordForm(m_session, QStringLiteral("code"), m_detail);
    m_form->setReader([this](const QString& id) { return read(id); });
    m_form->setWriter([this](const QString& id, const QString& name, const QVariant& value) {
        return modifierCode(m_session.database(), m_concertation, id, name, value);
    });
    m_form->addText({QStringLiteral("libelle"), tr("Libellé"), {}, true});
    m_form->addLongText({QStringLiteral("definition"), tr("Définition"),
                         tr("Ce que le code veut dire, en une phrase que deux codeurs liront de même.")});
    m_form->addLongText({QStringLiteral("inclusion"), tr("En relève, par exemple"), {}}, 1);
    m_form->addLongText({QStringLiteral("exclusion"), tr("N’en relève pas, malgré l’apparence"), {}}, 1);
    RecordForm::Choices digits{{0, tr("Aucune")}};
    for (int digit = 1; digit <= 9; ++digit)
        digits.append({digit, QString::number(digit)});
    m_form->addChoice(
        {QStringLiteral("touche"), tr("Touche"), tr("Le chiffre qui donne ce code."), false, true}, digits);
    column->addWidget(m_form);
    column->addWidget(makeApproval());
    column->addStretch();
    return m_detail;
}

QWidget* CodagePlanVue::makeApproval() {
    auto* card = new Card(tr("Approbation"), m_detail);
    card->header()->setSubtitle(tr("Le plan est soumis à l’approbation de la DITP et de l’administration "
                                   "bénéficiaire (CCTP, UO 2.4.5)."));
    auto* fields = new FlowLayout(Theme::space());
    fields->addWidget(new ActionButton(m_submit, ButtonRole::Normal, card));
    m_name = new QLineEdit(card);
    m_name->setObjectName(QStringLiteral("codage-approbateur"));
    m_name->setPlaceholderText(tr("Qui approuve"));
    m_name->setAccessibleName(tr("Qui approuve"));
    m_day = new DateField(card);
    m_day->setDate(QDate::currentDate());
    m_day->lineEdit()->setAccessibleName(tr("Jour de l’approbation"));
    fields->addWidget(m_name);
    fields->addWidget(m_day);
    fields->addWidget(new ActionButton(m_ditp, ButtonRole::Normal, card));
    fields->addWidget(new ActionButton(m_beneficiary, ButtonRole::Normal, card));
    card->body()->addLayout(fields);
    card->body()->addWidget(m_versions);
    return card;
}

QVariantMap CodagePlanVue::read(const QString& id) const {
    const CodePlan* code = m_plan.trouver(id);
    if (code == nullptr)
        return {};
    return {{QStringLiteral("libelle"), code->libelle},
            {QStringLiteral("definition"), code->definition},
            {QStringLiteral("inclusion"), code->inclusion},
            {QStringLiteral("exclusion"), code->exclusion},
            {QStringLiteral("touche"), code->touche}};
}

void CodagePlanVue::setConcertation(const QString& id) {
    if (m_concertation != id)
        m_message->clear();
    m_concertation = id;
    const auto plan = planDe(m_session.database(), id);
    if (!plan)
        return m_message->setErreur(plan.error());
    m_plan = *plan;
    m_model->setPlan(m_plan, m_texts);
    showCode();
    showState();
}

void CodagePlanVue::setTextes(const QHash<QString, ComptesCode>& textes) {
    m_texts = textes;
    m_model->setPlan(m_plan, m_texts);
}

void CodagePlanVue::showCode() {
    const CodePlan* code = m_plan.trouver(m_view->currentId());
    const bool writable = !m_session.isReadOnly();
    m_form->setRecord(code == nullptr ? QString() : code->id);
    m_form->refresh();
    for (QAction* action : {m_under, m_remove})
        action->setEnabled(code != nullptr && writable);
    m_ofClasses->setEnabled(writable);
    m_merge->setEnabled(code != nullptr && writable && m_plan.codes.size() > 1);
}

void CodagePlanVue::showState() {
    const auto state = etatPlan(m_session.database(), m_concertation);
    if (!state)
        return m_message->setErreur(state.error());
    if (state->approuve())
        m_state->setMessage(Tone::Success, state->constat().message);
    else
        m_state->setConstats({state->constat()});
    QStringList lines;
    for (const VersionPlan& one : state->versions) {
        QString line = tr("Version %1, soumise le %2").arg(one.numero).arg(dayText(one.soumisLe));
        if (one.ditp.donnee())
            line += tr(" ; DITP : %1, le %2").arg(one.ditp.par, dayText(one.ditp.le));
        if (one.beneficiaire.donnee())
            line += tr(" ; bénéficiaire : %1, le %2").arg(one.beneficiaire.par, dayText(one.beneficiaire.le));
        lines.prepend(line); // the last first
    }
    m_versions->setText(lines.join(u'\n'));
    m_versions->setVisible(!lines.isEmpty());
    const bool writable = !m_session.isReadOnly();
    for (QAction* action : std::as_const(m_writing))
        if (action != m_under && action != m_remove)
            action->setEnabled(writable);
    const VersionPlan* last = state->derniere();
    const bool open = last != nullptr && !state->modifie();
    m_submit->setEnabled(writable && state->codes > 0 && !open);
    m_ditp->setEnabled(writable && open && !last->ditp.donnee());
    m_beneficiary->setEnabled(writable && open && !last->beneficiaire.donnee());
    m_name->setEnabled(m_ditp->isEnabled() || m_beneficiary->isEnabled());
    m_day->setEnabled(m_name->isEnabled());
}

bool CodagePlanVue::store(const base::Result<storage::Edit>& edit) {
    return ui::store(m_session, *m_message, edit);
}

void CodagePlanVue::add(bool under) {
    CodePlan code;
    const CodePlan* current = m_plan.trouver(m_view->currentId());
    if (current != nullptr)
        code.parentId = under ? current->id : current->parentId;
    const QList<CodePlan> siblings = m_plan.enfants(code.parentId);
    for (qsizetype number = siblings.size() + 1; code.libelle.isEmpty(); ++number) {
        const QString name = tr("Nouveau code %1").arg(number);
        if (std::none_of(siblings.begin(), siblings.end(),
                         [&name](const CodePlan& one) { return one.libelle == name; }))
            code.libelle = name;
    }
    const auto made = ajouterCode(m_session.database(), m_concertation, code);
    if (store(made.map([](const auto& one) { return one.edit; })))
        m_view->editName(made->id);
}

void CodagePlanVue::removeCurrent() {
    const QString id = m_view->currentId();
    const CodePlan* code = m_plan.trouver(id);
    if (code == nullptr || m_session.isReadOnly())
        return;
    qint64 texts = 0;
    qsizetype codes = 0;
    for (const CodePlan& one : std::as_const(m_plan.codes))
        if (m_plan.estSous(one.id, id)) {
            texts += m_texts.value(one.id).propres;
            ++codes;
        }
    const QString label = code->libelle;
    if (!m_session.apply(retirerCode(m_session.database(), m_concertation, id)))
        return;
    if (texts > 0 || codes > 1)
        m_message->setMessage(Tone::Info,
                              tr("« %1 » est retiré (%2) ; ne comptent plus : %3. Ctrl+Z les reprend.")
                                  .arg(label, compte(codes, Nom::Codes), compte(texts, Nom::Codages)));
}

void CodagePlanVue::fillMerge() {
    m_mergeMenu->clear();
    const QString id = m_view->currentId();
    for (const CodePlan& one : std::as_const(m_plan.codes))
        if (!m_plan.estSous(one.id, id))
            m_mergeMenu->addAction(m_plan.chemin(one.id), this, [this, id, other = one.id] {
                if (store(fusionnerCodes(m_session.database(), m_concertation, id, other)))
                    m_view->selectId(other);
            });
    if (m_mergeMenu->isEmpty())
        m_mergeMenu->addAction(tr("Aucun autre code"))->setEnabled(false);
}

/// What the classes of kept classifications speak of; a person says which are codes.
void CodagePlanVue::fillClasses() {
    m_classMenu->clear();
    const auto kept = classementsGardes(m_session.database(), m_concertation);
    if (!kept)
        return m_message->setErreur(kept.error());
    for (const ClassementGarde& one : *kept) {
        const auto proposed = codesProposes(m_session.database(), m_concertation, one.id);
        if (!proposed)
            return m_message->setErreur(proposed.error());
        m_classMenu->addSection(one.nom());
        for (const CodePropose& code : *proposed)
            m_classMenu->addAction(tr("Classe %1 : %2 (%3 % des segments)")
                                       .arg(code.classe)
                                       .arg(code.code.libelle)
                                       .arg(qRound(100 * code.part)),
                                   this, [this, code] { addOf(code); });
    }
    if (m_classMenu->isEmpty())
        m_classMenu->addAction(tr("Aucun classement gardé (onglet « Classes »)"))->setEnabled(false);
}

void CodagePlanVue::addOf(const CodePropose& proposed) {
    const auto made = adopterCode(m_session.database(), m_concertation, proposed);
    if (!store(made.map([](const auto& one) { return one.edit; })))
        return;
    m_message->setMessage(Tone::Info,
                          tr("Le code a pour définition les mots de sa classe et une règle sur eux : "
                             "renommez-le, relisez-les, puis essayez la règle."));
    m_view->editName(made->id);
}

void CodagePlanVue::approve(Approbateur who) {
    store(approuverPlan(m_session.database(), m_concertation, who, m_name->text(), m_day->date()));
}

void CodagePlanVue::importer(const QString& chemin) {
    const auto plan = lirePlan(m_session.database(), m_concertation, chemin);
    if (!plan)
        return m_message->setErreur(plan.error());
    if (plan->edit.isEmpty() || m_session.apply(plan->edit))
        m_message->setMessage(Tone::Success, plan->texte());
}

void CodagePlanVue::exporter(const QString& chemin) {
    if (const auto done = ecrirePlan(m_session.database(), m_concertation, chemin); !done)
        return m_message->setErreur(done.error());
    m_session.notifyWritten(chemin);
}

} // namespace isegorie::ui
