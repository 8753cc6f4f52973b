// The price versions of a titulaire for a lot, and the prices of the chosen one.
#pragma once

#include "core/marche/Titulaire.h"
#include "core/marche/VersionPrix.h"
#include "ui/shell/Session.h"

#include <QWidget>

class QAction;
class QSplitter;

namespace isegorie::ui {

class DataTable;
class EmptyState;
class InlineMessage;
class PrixTableau;
class SuiviModel;

class PrixListe : public QWidget {
    Q_OBJECT
public:
    explicit PrixListe(Session& session, QWidget* parent = nullptr);
    void setAttribution(const QString& attributionId);
    void reload();
    void select(const QString& versionId);
    /// Null when no version is chosen.
    const marche::VersionPrix* current() const;
    const QList<marche::VersionPrix>& versions() const { return m_versions; }
    const marche::Attribution& attribution() const { return m_attribution; }

    DataTable* table() const { return m_table; }
    PrixTableau* tableau() const { return m_tableau; }
    InlineMessage* message() const { return m_message; }

Q_SIGNALS:
    void importRequested();
    void revisionRequested();
    /// The calculation of a stored revision.
    void calculRequested(const QString& versionId);

private:
    void makeActions();
    QWidget* makeHead();
    void showVersions();
    void fitTable();
    void showCurrent();
    void updateActions();
    void exportCurrent();
    void removeCurrent();

    Session& m_session;
    marche::Attribution m_attribution;
    QList<marche::VersionPrix> m_versions;
    QString m_enVigueur; ///< Id of the version whose prices apply today; may be empty.
    SuiviModel* m_model;
    QSplitter* m_splitter;
    DataTable* m_table;
    PrixTableau* m_tableau;
    InlineMessage* m_message;
    QAction* m_import = nullptr;
    QAction* m_revise = nullptr;
    QAction* m_calcul = nullptr;
    QAction* m_export = nullptr;
    QAction* m_remove = nullptr;
};

} // namespace isegorie::ui
