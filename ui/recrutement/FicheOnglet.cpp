#include "ui/recrutement/FicheOnglet.h"

#include "core/marche/BonLecture.h"
#include "core/recrutement/PlanEdits.h"
#include "ui/recrutement/PlanChange.h"
#include "ui/recrutement/RecrutementChoix.h"
#include "ui/shell/RecordForm.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace isegorie::ui {

using namespace recrutement;

namespace {

QDate day(const QVariant& value) {
    return QDate::fromString(value.toString().left(10), Qt::ISODate);
}

/// What the form shows of a stored row: yes, no and not said are texts, a margin is one figure.
QVariantMap shown(QVariantMap row) {
    const QVariant file = row.value(QStringLiteral("fichier_fourni"));
    row.insert(QStringLiteral("fichier_fourni"), file.isNull() ? QString() : file.toString());
    if (!row.value(QStringLiteral("marge_num")).isNull()) {
        const qint64 denominator = row.value(QStringLiteral("marge_den")).toLongLong();
        const double per = row.value(QStringLiteral("marge_num")).toDouble() / double(denominator);
        row.insert(QStringLiteral("marge"), QLocale(QLocale::French).toString(per, 'g', 8));
    }
    return row;
}

/// False when the column is none of a recruitment, or its text is not what it should be.
base::Status assign(Recrutement& one, const QString& column, const QVariant& value) {
    const QString text = value.toString();
    if (column == QLatin1String("libelle"))
        one.libelle = text;
    else if (column == QLatin1String("mode"))
        one.mode = modeFromKey(text).value_or(one.mode);
    else if (column == QLatin1String("taille"))
        one.taille = value.toInt();
    else if (column == QLatin1String("zone"))
        one.zone = marche::zoneFromKey(text).value_or(one.zone);
    else if (column == QLatin1String("fichier_fourni"))
        one.fichierFourni = text.isEmpty() ? std::nullopt : std::optional(text == QLatin1String("1"));
    else if (column == QLatin1String("un_par_foyer"))
        one.unParFoyer = value.toBool();
    else if (column == QLatin1String("debut"))
        one.debut = day(value);
    else if (column == QLatin1String("fin"))
        one.fin = day(value);
    else if (column == QLatin1String("clos_le"))
        one.closLe = day(value);
    else if (column == QLatin1String("bon_id"))
        one.bonId = text;
    else if (column == QLatin1String("formule_defraiement"))
        one.formuleDefraiement = formuleFromKey(text);
    else if (column == QLatin1String("notes"))
        one.notes = text;
    else if (text.trimmed().isEmpty()) // the margin
        one.marge.reset();
    else if (const auto marge = base::Fraction::parse(text.trimmed()); marge)
        one.marge = *marge;
    else
        return base::echec(marge.error());
    return {};
}

} // namespace

FicheOnglet::FicheOnglet(const RecrutementContexte& contexte, QWidget* parent)
    : RecrutementOnglet(contexte, parent),
      m_form(new RecordForm(contexte.session, QStringLiteral("recrutement"), this)),
      m_change(new PlanChange(contexte.session, this)) {
    m_form->setReader([this](const QString& id) {
        const auto row = session().database().record(QStringLiteral("recrutement"), id);
        return row ? shown(*row) : QVariantMap();
    });
    m_form->setWriter([this](const QString& id, const QString& column, const QVariant& value) {
        return write(id, column, value);
    });
    auto* column = makeColumn();
    column->addWidget(m_change);
    column->addWidget(m_form);
    column->addStretch();
    addFields();
}

base::Result<storage::Edit> FicheOnglet::write(const QString& id, const QString& column,
                                               const QVariant& value) const {
    auto one = loadRecrutement(session().database(), id);
    if (!one)
        return base::echec(one.error());
    if (const base::Status read = assign(*one, column, value); !read)
        return base::echec(read.error());
    return updateRecrutement(session().database(), *one);
}

void FicheOnglet::addFields() {
    m_form->addText({QStringLiteral("libelle"), tr("Nom du recrutement"), {}, true});
    m_form->addSection(tr("Le panel"));
    m_form->addInteger({QStringLiteral("taille"), tr("Personnes dans le panel"), {}, true, true}, 1,
                       kMaxTaille);
    m_form->addChoice({QStringLiteral("mode"), tr("Prestation"), {}, false, true}, choixModes());
    m_form->addChoice({QStringLiteral("zone"), tr("Zone"), {}, false, true}, choixZones());
    m_form->addChoice({QStringLiteral("fichier_fourni"), tr("Fichier de contacts"), {}, false, true},
                      {{QString(), tr("À préciser")},
                       {QStringLiteral("1"), tr("Fourni au titulaire")},
                       {QStringLiteral("0"), tr("À constituer par le titulaire")}});
    m_form->addCheck({QStringLiteral("un_par_foyer"), tr("Une seule personne par foyer")});
    m_form->addSection(tr("Le calendrier"));
    m_form->addDate({QStringLiteral("debut"), tr("Début du recrutement"), {}, false, true});
    m_form->addDate({QStringLiteral("fin"), tr("Fin du recrutement"), {}, false, true});
    m_form->addDate({QStringLiteral("clos_le"), tr("Clos le"),
                     tr("Un recrutement clos reste lisible ; il sort de la liste des recrutements en cours."),
                     false, true});
    m_form->addSection(tr("La commande"));
    m_form->addChoice({QStringLiteral("bon_id"), tr("Bon de commande"),
                       tr("Les défraiements sont réceptionnés sur ses lignes 3.8.")},
                      {});
    m_form->addChoice(
        {QStringLiteral("formule_defraiement"), tr("Défraiement des participants"), {}, false, true},
        choixFormules());
    m_form->addText({QStringLiteral("marge"),
                     tr("Marge sur les défraiements, en %"),
                     {},
                     false,
                     true,
                     tr("Celle du bordereau des prix, de 0 à 100")});
    m_form->addSection(tr("Notes"));
    m_form->addLongText(
        {QStringLiteral("notes"), tr("Notes de l’équipe"),
         tr("Sans nom ni contact de candidat : seules les fiches des candidats sont chiffrées.")},
        3);
}

void FicheOnglet::focusFirst() {
    m_form->focusField(QStringLiteral("libelle"));
    if (auto* edit = qobject_cast<QLineEdit*>(m_form->editor(QStringLiteral("libelle"))))
        edit->selectAll();
}

void FicheOnglet::fillBons() {
    marche::FiltreBons filtre;
    filtre.concertationId = recrutement().concertationId;
    RecordForm::Choices choices{{QString(), tr("Aucun")}};
    const auto bons = marche::listBons(session().database(), filtre);
    for (const marche::BonResume& bon : bons.value_or(QList<marche::BonResume>()))
        choices.append({bon.id, bon.numero.isEmpty() ? tr("Projet : %1").arg(bon.objet)
                                                     : QStringLiteral("%1 — %2").arg(bon.numero, bon.objet)});
    m_form->setChoices(QStringLiteral("bon_id"), choices);
}

void FicheOnglet::refresh() {
    if (m_form->recordId() == recrutement().id)
        return; // the form follows the base by itself
    m_change->setRecrutement(recrutement().id);
    fillBons();
    m_form->setRecord(recrutement().id);
}

} // namespace isegorie::ui
