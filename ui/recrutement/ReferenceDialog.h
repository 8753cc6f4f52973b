// The figures that the shares of a criterion come from: rows typed, pasted from a spreadsheet or read from a
// file; their source and year. Saving sets the shares of the criterion in the same act.
#pragma once

#include "core/recrutement/Reference.h"
#include "ui/shell/Session.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;
class QVBoxLayout;

namespace isegorie::ui {

class InlineMessage;
class OptionalSpinBox;
class ReferenceModel;

class ReferenceDialog : public QDialog {
    Q_OBJECT
public:
    /// A reference without id: a new one.
    ReferenceDialog(Session& session, const recrutement::Critere& critere,
                    const recrutement::Reference& reference, QWidget* parent = nullptr);
    /// With the criterion's values as rows, to be filled.
    static recrutement::Reference nouvelle(const recrutement::Critere& critere);

    ReferenceModel* model() const { return m_model; }
    QTreeView* vue() const { return m_vue; }
    InlineMessage* message() const { return m_message; }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addFields(QVBoxLayout* column, const recrutement::Reference& reference);
    void addRows(QVBoxLayout* column);
    void addButtons(QVBoxLayout* column);
    recrutement::Reference typed() const;
    void showEffect();
    void paste();
    void readFile();
    void take(const base::Result<QList<recrutement::LigneReference>>& lignes, bool replace);
    void removeCurrent();
    void save();

    Session& m_session;
    recrutement::Critere m_critere;
    QString m_id, m_origine;
    ReferenceModel* m_model;
    QTreeView* m_vue;
    QLineEdit* m_libelle = nullptr;
    QLineEdit* m_champ = nullptr;
    QLineEdit* m_source = nullptr;
    OptionalSpinBox* m_annee = nullptr;
    QLabel* m_effet = nullptr;
    InlineMessage* m_message;
    QPushButton* m_save = nullptr;
};

} // namespace isegorie::ui
