// What a concertation received: its imports, its contributions, and what is counted in them.
#pragma once

#include "ui/consultation/ContributionsOnglet.h"
#include "ui/shell/Page.h"

namespace isegorie::ui {

class SearchableCombo;
class StepTabs;

class ContributionsPage : public Page {
    Q_OBJECT
public:
    explicit ContributionsPage(Session& session, QWidget* parent = nullptr);

    QList<std::function<void()>> furtherParts() override;
    QString key() const override { return QStringLiteral("contributions"); }
    QString title() const override { return tr("Contributions"); }
    QIcon icon() const override;
    void refresh(const QStringList& tables) override;
    /// A concertation.
    bool openRecord(const QString& recordId) override;
    QString currentRecord() const override { return m_concertation; }
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;
    bool accepts(const QString& file) const override;
    void take(const QString& file) override;

    /// Null when no tab has this key.
    ContributionsOnglet* onglet(const QString& cle) const;
    void showOnglet(const QString& cle);

protected:
    void showEvent(QShowEvent* event) override;

private:
    using Make = ContributionsOnglet* (*)(const ContributionsContexte&, QWidget*);
    void addOnglet(Make make);
    void fill();
    void choose(const QString& concertationId);

    CoffreSession& m_coffre;
    std::shared_ptr<consultation::TextesPlies> m_textes;
    SearchableCombo* m_choice;
    StepTabs* m_tabs;
    QList<ContributionsOnglet*> m_onglets;
    QString m_concertation;
};

} // namespace isegorie::ui
