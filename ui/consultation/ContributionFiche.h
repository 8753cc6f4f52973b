// One contribution as its author wrote it: never lemmas, never cut without saying so.
#pragma once

#include "core/consultation/Contributions.h"
#include "ui/shell/Loader.h"

#include <QWidget>

class QLabel;
class QTextBrowser;

namespace isegorie::ui {

class ContributionFiche : public QWidget {
    Q_OBJECT
public:
    explicit ContributionFiche(Session& session, QWidget* parent = nullptr);

    /// 0: none.
    void setNumero(qint64 numero);
    qint64 numero() const { return m_numero; }
    QTextBrowser* texte() const { return m_text; }
    void takeFocus();

private:
    void show(const base::Result<consultation::ContributionEntiere>& whole);

    Loader m_loader;
    qint64 m_numero = 0;
    QLabel* m_title;
    QLabel* m_facts;
    QTextBrowser* m_text;
};

} // namespace isegorie::ui
