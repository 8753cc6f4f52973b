#include "ui/recrutement/RecrutementChoix.h"

#include <QCoreApplication>

namespace isegorie::ui {

using namespace recrutement;

namespace {

struct Choix {
    Q_DECLARE_TR_FUNCTIONS(RecrutementChoix)
};

template <typename E>
RecordForm::Choices choicesOf(std::initializer_list<E> values) {
    RecordForm::Choices choices;
    for (const E value : values)
        choices.append({key(value), libelle(value)});
    return choices;
}

} // namespace

RecordForm::Choices choixModes() {
    using marche::ModeRecrutement;
    return choicesOf({ModeRecrutement::Tirage, ModeRecrutement::Recrutement, ModeRecrutement::Calibrage});
}

RecordForm::Choices choixZones() {
    using marche::ZoneUo;
    return choicesOf({ZoneUo::Idf, ZoneUo::Metropole, ZoneUo::Drom});
}

RecordForm::Choices choixFormules() {
    using marche::FormuleDefraiement;
    RecordForm::Choices choices{{QStringLiteral(""), Choix::tr("Aucun")}};
    return choices + choicesOf({FormuleDefraiement::DemiJournee, FormuleDefraiement::Journee,
                                FormuleDefraiement::Atelier});
}

QString personnes(int nombre) {
    return Choix::tr("%n personne(s)", nullptr, nombre);
}

EtatRecrutement etatDe(const ResumeRecrutement& resume) {
    if (resume.purge)
        return {Choix::tr("Données purgées"), Tone::Neutral};
    if (resume.recrutement.closLe.isValid())
        return {Choix::tr("Clos"), Tone::Neutral};
    if (resume.recrutement.taille > 0 && resume.confirmes >= resume.recrutement.taille)
        return {Choix::tr("Panel complet"), Tone::Success};
    if (resume.panel > 0)
        return {Choix::tr("Panel tiré"), Tone::Info};
    if (resume.candidats > 0)
        return {Choix::tr("Candidatures"), Tone::Info};
    return {Choix::tr("En préparation"), Tone::Neutral};
}

bool isOpen(const ResumeRecrutement& resume) {
    return !resume.purge && !resume.recrutement.closLe.isValid();
}

} // namespace isegorie::ui
