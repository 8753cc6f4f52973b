#include "ui/recrutement/TextesOnglet.h"

#include "core/documents/TextFile.h"
#include "core/recrutement/PlanLecture.h"
#include "ui/shell/Buttons.h"
#include "ui/shell/Card.h"
#include "ui/shell/FlowLayout.h"
#include "ui/shell/InlineMessage.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QMimeData>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace isegorie::ui {

using namespace recrutement;

namespace {

constexpr int kLeastPreview = 420; // in pixels: a page's beginning

bool concerns(const QStringList& tables) {
    static const QStringList own{QStringLiteral("concertation"), QStringLiteral("critere"),
                                 QStringLiteral("categorie"), QStringLiteral("seance"),
                                 QStringLiteral("parametre")};
    return std::any_of(tables.begin(), tables.end(),
                       [](const QString& table) { return own.contains(table); });
}

base::Result<TexteRempli> fill(const storage::Database& database, const QString& id, const QString& modele) {
    const auto plan = loadPlan(database, id);
    if (!plan)
        return base::echec(plan.error());
    return remplirModele(database, *plan, modele);
}

} // namespace

TextesOnglet::TextesOnglet(const RecrutementContexte& contexte, QWidget* parent)
    : RecrutementOnglet(contexte, parent),
      m_loader(contexte.session),
      m_model(new QComboBox(this)),
      m_message(new InlineMessage(this)),
      m_preview(new QTextBrowser(this)) {
    makeActions();
    for (const Modele& one : modeles())
        m_model->addItem(one.titre, one.cle);
    m_model->setObjectName(QStringLiteral("textes-modele"));
    m_preview->setAccessibleName(tr("Aperçu du texte"));
    m_preview->setMinimumHeight(kLeastPreview);
    m_preview->setOpenLinks(false);
    auto* card = new Card(tr("Guide de recrutement et invitations"), this);
    card->header()->setSubtitle(
        tr("Remplis depuis le plan, les séances et la concertation. Ce qui manque est "
           "marqué « à compléter » dans le texte."));
    auto* row = new FlowLayout(Theme::space());
    auto* label = new QLabel(tr("Modèle"), card);
    label->setBuddy(m_model);
    label->setMinimumHeight(m_model->sizeHint().height());
    row->addWidget(label);
    row->addWidget(m_model);
    row->addWidget(new ActionButton(m_odt, ButtonRole::Primary, card));
    row->addWidget(new ActionButton(m_pdf, ButtonRole::Normal, card));
    row->addWidget(new ActionButton(m_copy, ButtonRole::Normal, card));
    card->body()->addLayout(row);
    card->body()->addWidget(m_message);
    card->body()->addWidget(m_preview, 1);
    makeColumn()->addWidget(card, 1);
    connect(m_model, &QComboBox::currentIndexChanged, this, &TextesOnglet::refreshSoon);
    connect(&Theme::instance(), &Theme::changed, this, &TextesOnglet::showPreview);
    connect(&contexte.session, &Session::changed, this, [this](const QStringList& tables) {
        if (concerns(tables))
            refreshSoon();
    });
    show();
}

void TextesOnglet::makeActions() {
    m_odt = makeAction(this, QStringLiteral("textes.odt"), tr("Traitement de texte (ODT)…"),
                       QStringLiteral("edit"));
    m_pdf = makeAction(this, QStringLiteral("textes.pdf"), tr("Texte en PDF…"), QStringLiteral("pdf"));
    m_copy = makeAction(this, QStringLiteral("textes.copier"), tr("Copier le texte"), QStringLiteral("copy"));
    connect(m_odt, &QAction::triggered, this, [this] { ask(".odt", tr("Texte OpenDocument (*.odt)")); });
    connect(m_pdf, &QAction::triggered, this, [this] { ask(".pdf", tr("PDF (*.pdf)")); });
    connect(m_copy, &QAction::triggered, this, &TextesOnglet::copy);
}

void TextesOnglet::focusFirst() {
    m_model->setFocus(Qt::OtherFocusReason);
}

void TextesOnglet::refresh() {
    m_loader.load<TexteRempli>([id = recrutement().id, modele = m_model->currentData().toString()](
                                   const storage::Database& database) { return fill(database, id, modele); },
                               [this](const base::Result<TexteRempli>& read) {
                                   m_text = read ? std::optional(*read) : std::nullopt;
                                   m_message->clear();
                                   if (read)
                                       m_message->setConstats(read->constats);
                                   else
                                       m_message->setErreur(read.error());
                                   show();
                               });
}

void TextesOnglet::show() {
    for (QAction* one : {m_copy, m_pdf, m_odt})
        one->setEnabled(m_text.has_value());
    showPreview();
}

void TextesOnglet::showPreview() {
    QTextDocument* document = m_preview->document();
    document->setDefaultFont(Theme::font(FontRole::Body));
    documents::fillDocument(*document, m_text ? documents::TextFile{m_text->titre, m_text->markdown}
                                              : documents::TextFile());
}

void TextesOnglet::copy() {
    if (!m_text)
        return;
    auto copied = std::make_unique<QMimeData>();
    copied->setText(texteBrut(*m_text));
    copied->setHtml(m_preview->document()->toHtml());
    QApplication::clipboard()->setMimeData(copied.release());
    session().notify(base::Constat::Niveau::Information, tr("Texte copié : %1").arg(m_text->titre));
}

void TextesOnglet::ask(const char* suffix, const QString& filter) {
    const QString path =
        chooseSaveFile(this, m_text ? m_text->titre : QString(),
                       m_model->currentData().toString() + QString::fromLatin1(suffix), filter);
    if (!path.isEmpty())
        write(path);
}

void TextesOnglet::write(const QString& path) {
    if (!m_text)
        return;
    session().runReading(
        tr("Écriture : %1").arg(m_text->titre),
        [text = *m_text, path, id = recrutement().id](const storage::Database& database,
                                                      base::TaskContext&) -> base::Status {
            const auto plan = loadPlan(database, id);
            if (!plan)
                return base::echec(plan.error());
            return exportTexte(database, *plan, text, path);
        },
        this,
        [this, path](const base::Status& status) {
            if (status)
                session().notifyWritten(path);
        });
}

} // namespace isegorie::ui
