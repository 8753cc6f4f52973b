// Livrables and what is done with them: received versions (a file may be dropped), observations, validation
// by the CIPC, communication to the beneficiary, and the four decisions of the CCAG-PI. Used for one bon and
// for all.
#pragma once

#include "core/marche/LivrableScelle.h"
#include "ui/marche/BonInvite.h"
#include "ui/shell/Session.h"

#include <QWidget>

class QAction;
class QLabel;

namespace isegorie::ui {

class Badge;
class DataTable;
class InlineMessage;
class Loader;
class RecordForm;
class SuiviModel;

class LivrablesVue : public QWidget {
    Q_OBJECT
public:
    /// allBons: the rows name their bon.
    LivrablesVue(Session& session, bool allBons, QWidget* parent = nullptr);
    void setFiltre(const marche::FiltreLivrables& filtre);
    void reload();
    void focusFirst();
    /// Asks for the day, then receives the file as the next version of the current livrable. Several files
    /// are refused: a version is one file.
    void receiveFiles(const QStringList& paths);
    DataTable* table() const { return m_table; }
    InlineMessage* message() const { return m_message; }

Q_SIGNALS:
    void bonRequested(const QString& bonId);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    using Acte = void (LivrablesVue::*)();
    QAction* addAct(const char* name, const QString& text, const QString& icon, const QKeySequence& keys,
                    Acte acte);
    void makeActions();
    QWidget* makeDetail(QWidget* parent);
    QWidget* makeActs();
    struct Lecture;
    static base::Result<Lecture> read(const storage::Database& database,
                                      const marche::FiltreLivrables& filtre, bool allBons);
    void showLecture(const base::Result<Lecture>& lecture);
    void showCurrent();
    void showVersions(const marche::Livrable& livrable);
    void updateActions();
    void chooseFile();
    /// Null for a file kept in clear.
    using Sceau = std::shared_ptr<const marche::Scellement>;
    base::Result<coffre::Coffre*> openCoffre();
    base::Result<Sceau> prepareSealing(const QString& livrableId);
    base::Status copyVersion(const QString& livrableId, const QString& path, QDate recuLe,
                             const Sceau& sceau);
    void openFile();
    void saveCopy();
    void writeCopy(const marche::VersionLivrable& version, const QString& path,
                   const std::optional<coffre::Cipher>& cle);
    void seal();
    base::Status sealFile(const QString& versionId, const Sceau& sceau);
    void setDueDate();
    void validateContent();
    void agree();
    void computePenalty();
    void communicate();
    void takeBack();
    void admit() { decide(marche::DecisionLivrable::Admission); }
    void adjourn() { decide(marche::DecisionLivrable::Ajournement); }
    void reduce() { decide(marche::DecisionLivrable::Refaction); }
    void reject() { decide(marche::DecisionLivrable::Rejet); }
    void decide(marche::DecisionLivrable decision);
    base::Status store(const base::Result<storage::Edit>& edit);
    void act(const base::Result<storage::Edit>& edit);
    const marche::Livrable* current() const;
    const marche::VersionLivrable* lastVersion() const;
    const marche::VersionLivrable* currentVersion() const;

    Session& m_session;
    bool m_allBons;
    Loader* m_loader;
    QString m_shownId;
    QString m_wantedVersion; ///< Of the livrable shown, to be chosen as soon as it is there.
    marche::FiltreLivrables m_filtre;
    QList<marche::Livrable> m_livrables;
    SuiviModel* m_model;
    DataTable* m_table;
    QWidget* m_detail = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_facts = nullptr;
    Badge* m_badge = nullptr;
    Badge* m_countdown = nullptr;
    InlineMessage* m_message = nullptr;
    BonInvite* m_invite = nullptr;
    SuiviModel* m_versionModel = nullptr;
    DataTable* m_versions = nullptr;
    RecordForm* m_observations = nullptr;
    QHash<QByteArray, QAction*> m_acts;
};

} // namespace isegorie::ui
