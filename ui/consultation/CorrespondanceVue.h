// What a person says of a file's columns: the table, and the name under which it is kept.
#pragma once

#include "core/consultation/Apercu.h"

#include <QWidget>

class QAction;
class QLineEdit;

namespace isegorie::ui {

class CorrespondanceModel;
class DataTable;
class InlineMessage;
class Session;

class CorrespondanceVue : public QWidget {
    Q_OBJECT
public:
    explicit CorrespondanceVue(Session& session, QWidget* parent = nullptr);

    void show(const consultation::ApercuExport& apercu);
    /// The profile as it is on screen; under the name that was typed, else of the file.
    consultation::Profil profil() const;
    bool isBlocked() const;

    DataTable* table() const { return m_table; }
    CorrespondanceModel* model() const { return m_model; }
    QLineEdit* nom() const { return m_name; }
    QAction* enregistrer() const { return m_save; }
    QAction* supprimer() const { return m_remove; }

Q_SIGNALS:
    void changedByUser();
    /// Saved under this name, or removed (empty).
    void saved(const QString& name);

private:
    void save();
    void removeSaved();
    void showState();

    Session& m_session;
    CorrespondanceModel* m_model;
    DataTable* m_table;
    InlineMessage* m_message;
    QLineEdit* m_name;
    QAction* m_save;
    QAction* m_remove;
};

} // namespace isegorie::ui
