#include "ui/consultation/ContributionFiche.h"

#include "core/base/Dates.h"
#include "core/consultation/Signalements.h"
#include "ui/consultation/ContributionsModel.h"
#include "ui/shell/Theme.h"

#include <QLabel>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace isegorie::ui {

using consultation::ContributionEntiere;

namespace {

constexpr qsizetype kMostShown = 100'000; // characters: a longer one would hold up the window

QString paragraphs(const QString& text) {
    return text.left(kMostShown).toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br/>"));
}

QString signalementsTexte(int flags) {
    QStringList names;
    if (flags & consultation::AvecCourriel)
        names << ContributionFiche::tr("une adresse électronique");
    if (flags & consultation::AvecTelephone)
        names << ContributionFiche::tr("un numéro de téléphone");
    if (flags & consultation::AvecNir)
        names << ContributionFiche::tr("un numéro de sécurité sociale");
    if (flags & consultation::AvecIdentite)
        names << ContributionFiche::tr("un nom");
    return names.isEmpty()
               ? QString()
               : ContributionFiche::tr("Le texte contient %1.").arg(names.join(QStringLiteral(", ")));
}

QString factsOf(const ContributionEntiere& whole) {
    const QDate day = QDate::fromString(whole.resume.date.left(10), Qt::ISODate);
    QStringList facts{natureTexte(whole.resume.nature), base::dateCourte(day), whole.consultation};
    if (!whole.auteur.isEmpty())
        facts << ContributionFiche::tr("auteur %1").arg(whole.auteur.left(6).toUpper());
    facts << ContributionFiche::tr("%1, ligne %2").arg(whole.fichier).arg(whole.ligne);
    facts << signalementsTexte(whole.resume.signalements);
    facts.removeAll(QString());
    return facts.join(QStringLiteral(" · "));
}

QString answersHtml(const ContributionEntiere& whole, bool attributes) {
    QString html;
    for (const consultation::ReponseLue& one : whole.reponses) {
        if (one.attribut != attributes || (attributes && one.reponses.isEmpty()))
            continue;
        const QString answer = one.reponses.isEmpty()
                                   ? QStringLiteral("<i>%1</i>").arg(ContributionFiche::tr("Sans réponse"))
                                   : paragraphs(one.reponses.join(QStringLiteral("\n")));
        html += QStringLiteral("<p><b>%1</b><br/>%2</p>").arg(one.question.toHtmlEscaped(), answer);
    }
    return html;
}

QString htmlOf(const ContributionEntiere& whole) {
    QString html;
    if (!whole.texteParent.isEmpty())
        html += QStringLiteral("<p><b>%1</b></p><blockquote>%2</blockquote>")
                    .arg(ContributionFiche::tr("En réponse à"), paragraphs(whole.texteParent));
    if (!whole.resume.texte.isEmpty())
        html += QStringLiteral("<p>%1</p>").arg(paragraphs(whole.resume.texte));
    if (whole.resume.texte.size() > kMostShown)
        html += QStringLiteral("<p><i>%1</i></p>")
                    .arg(ContributionFiche::tr(
                             "Le texte continue : seuls ses %1 premiers caractères sont montrés.")
                             .arg(QLocale().toString(kMostShown)));
    return html + answersHtml(whole, false) + answersHtml(whole, true);
}

} // namespace

ContributionFiche::ContributionFiche(Session& session, QWidget* parent)
    : QWidget(parent),
      m_loader(session),
      m_title(new QLabel(this)),
      m_facts(new QLabel(this)),
      m_text(new QTextBrowser(this)) {
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    Theme::setRole(m_title, "heading");
    m_facts->setWordWrap(true);
    m_facts->setTextFormat(Qt::PlainText);
    Theme::setRole(m_facts, "muted");
    m_text->setAccessibleName(tr("Texte de la contribution"));
    m_text->setMinimumHeight(Theme::space(6)); // three lines on a small screen
    m_text->setOpenLinks(false);               // what people wrote opens nothing
    m_text->setTabChangesFocus(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::space(), 0, 0, 0);
    column->setSpacing(Theme::space());
    column->addWidget(m_title);
    column->addWidget(m_facts);
    column->addWidget(m_text, 1);
}

void ContributionFiche::setNumero(qint64 numero) {
    m_numero = numero;
    if (numero == 0) {
        m_title->clear();
        m_facts->clear();
        m_text->clear();
        return;
    }
    m_loader.load<ContributionEntiere>(
        [numero](const storage::Database& database) {
            return consultation::contributionEntiere(database, numero);
        },
        [this](const auto& whole) { show(whole); });
}

void ContributionFiche::takeFocus() {
    m_text->setFocus(Qt::OtherFocusReason);
}

void ContributionFiche::show(const base::Result<ContributionEntiere>& whole) {
    m_title->setVisible(whole && !whole->resume.titre.isEmpty());
    if (!whole) {
        m_facts->setText(whole.error().message);
        m_text->clear();
        return;
    }
    m_title->setText(whole->resume.titre.left(500));
    m_facts->setText(factsOf(*whole));
    m_text->setHtml(htmlOf(*whole));
}

} // namespace isegorie::ui
