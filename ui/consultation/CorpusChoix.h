// Which texts an analysis of words reads: an open question, those who gave an answer, with or without what
// was set aside.
#pragma once

#include "core/consultation/TextesBase.h"
#include "ui/shell/Loader.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;

namespace isegorie::ui {

class FiltreChoix;

class CorpusChoix : public QWidget {
    Q_OBJECT
public:
    /// prefix: of the names of its fields ("mots").
    CorpusChoix(Session& session, const QString& prefix, QWidget* parent = nullptr);

    /// Reads what there is to choose from; then changed() when the choice or what stands behind it is
    /// another.
    void setConcertation(const QString& id);
    /// None: the concertation has no texts, or they are not known yet.
    std::optional<consultation::DemandeTextes> demande() const;
    /// The same as a sentence: « Que voulez-vous ? — Votre âge ? : Moins de 30 ans ».
    QString phrase() const;
    /// The questions with one answer that were asked of the same people.
    QList<consultation::QuestionFermee> variables() const;
    bool isLoading() const;

    QComboBox* champ() const { return m_field; }
    QComboBox* variable() const;
    QComboBox* valeur() const;
    QCheckBox* toutes() const { return m_everything; }

Q_SIGNALS:
    void changed();

private:
    struct Lu {
        QString concertation, etat;
        QList<consultation::ChampTexte> champs;
        QList<consultation::QuestionFermee> questions;
    };
    static base::Result<Lu> read(const storage::Database& database, const QString& concertation);
    void show(const base::Result<Lu>& read);
    void announce();
    const consultation::ChampTexte* chosenField() const;
    QList<consultation::QuestionFermee> askedWithIt() const;

    Loader m_loader;
    FiltreChoix* m_filter;
    Lu m_read;
    QString m_asked; ///< The concertation to choose from; m_read is that of the last answer.
    QString m_announced;
    QComboBox* m_field = nullptr;
    QCheckBox* m_everything = nullptr;
};

} // namespace isegorie::ui
