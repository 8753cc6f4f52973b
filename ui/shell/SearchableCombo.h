// A long list to choose from by typing any part of an entry.
#pragma once

#include <QComboBox>

namespace isegorie::ui {

class SearchableCombo : public QComboBox {
    Q_OBJECT
public:
    /// name: as a screen reader says it.
    explicit SearchableCombo(const QString& name, QWidget* parent = nullptr);

    /// Pairs of id and label, each label once; the entry of this id is chosen, else the first.
    void setEntries(const QList<std::pair<QString, QString>>& entries, const QString& chosenId);
    /// Id of the entry that is written: what is typed counts, not what was chosen before. Empty when there is
    /// no such entry.
    QString chosen() const;

protected:
    /// Whoever comes to type replaces the entry; nothing is shown as selected afterwards.
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
};

} // namespace isegorie::ui
