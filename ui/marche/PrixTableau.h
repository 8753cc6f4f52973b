// The prices of one version, alone or compared with another version of the same titulaire.
#pragma once

#include "core/marche/VersionPrix.h"
#include "ui/shell/Session.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QStackedLayout;

namespace isegorie::ui {

class DataTable;
class InlineMessage;
class SearchField;
class SuiviModel;

class PrixTableau : public QWidget {
    Q_OBJECT
public:
    explicit PrixTableau(Session& session, QWidget* parent = nullptr);
    /// The version to show (empty = none), and all of the titulaire's, latest first, to compare with.
    void setVersion(const QString& versionId, const QList<marche::VersionPrix>& versions);
    const QList<marche::Prix>& prix() const { return m_prix; }
    /// Compares with that version; empty = no comparison. The choice holds while versions change.
    void compareWith(const QString& versionId);

private:
    QWidget* makeHead();
    DataTable* makeTable(const QString& name, SuiviModel* model);
    void fillChoices();
    void display();
    const marche::VersionPrix* find(const QString& versionId) const;
    void showPrices();
    void showGaps(const marche::VersionPrix& shown, const marche::VersionPrix& other);

    Session& m_session;
    QString m_versionId;
    QList<marche::VersionPrix> m_versions;
    QList<marche::Prix> m_prix;
    SuiviModel* m_priceModel;
    SuiviModel* m_gapModel;
    DataTable* m_priceTable;
    DataTable* m_gapTable;
    QLabel* m_summary = nullptr;
    SearchField* m_search = nullptr;
    QComboBox* m_compare = nullptr;
    QCheckBox* m_changesOnly = nullptr;
    InlineMessage* m_message;
    QStackedLayout* m_tables = nullptr;
};

} // namespace isegorie::ui
