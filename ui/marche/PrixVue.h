// The prices of a titulaire for a lot: versions by date, the prices of the chosen one, import of a BPU,
// revision by index. List and panels take turns in the same place; nothing is asked in a modal box.
#pragma once

#include "ui/shell/Session.h"

#include <QWidget>

class QStackedLayout;

namespace isegorie::ui {

class ImportBpuPanneau;
class PrixListe;
class RevisionCalcul;
class RevisionPanneau;

class PrixVue : public QWidget {
    Q_OBJECT
public:
    explicit PrixVue(Session& session, QWidget* parent = nullptr);

    /// Empty = none. An import or a revision under way for another attribution is given up: nothing of it was
    /// stored.
    void setAttribution(const QString& attributionId);
    /// Rows of these tables changed; empty = everything.
    void refresh(const QStringList& tables);
    /// Whether this file can be read as a BPU here and now: for a page that gets a dropped file.
    bool accepts(const QString& file) const;
    void importFile(const QString& file);
    /// Where the keyboard goes when the view is shown.
    void focusFirst();

    PrixListe* liste() const { return m_liste; }
    ImportBpuPanneau* import() const { return m_import; }
    RevisionPanneau* revision() const { return m_revision; }
    RevisionCalcul* calcul() const { return m_calcul; }

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void chooseFile();
    void showList();
    void showStored(const QString& versionId);

    Session& m_session;
    QString m_attributionId;
    PrixListe* m_liste;
    ImportBpuPanneau* m_import;
    RevisionPanneau* m_revision;
    RevisionCalcul* m_calcul;
    QStackedLayout* m_stack;
};

} // namespace isegorie::ui
