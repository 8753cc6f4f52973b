#include "tests/support/UiSupport.h"
#include "ui/shell/DataTable.h"
#include "ui/shell/EmptyState.h"
#include "ui/shell/TableCopy.h"

#include <QAbstractItemModelTester>
#include <QAbstractTableModel>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QPushButton>

using namespace isegorie;
using ui::DataTable;

namespace {

struct Line {
    QString id;
    QString text;
    QString amount;
    qint64 cents;
};

class Lines : public QAbstractTableModel {
public:
    int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : int(m_lines.size());
    }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 2; }
    QVariant data(const QModelIndex& index, int role) const override {
        const Line& line = m_lines.at(index.row());
        switch (role) {
        case Qt::DisplayRole:
            return index.column() == 0 ? line.text : line.amount;
        case Qt::TextAlignmentRole:
            return index.column() == 0 ? QVariant() : QVariant(int(Qt::AlignRight | Qt::AlignVCenter));
        case ui::TableRole::Id:
            return line.id;
        case ui::TableRole::Sort:
            return index.column() == 0 ? QVariant() : QVariant(line.cents);
        default:
            return {};
        }
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override {
        if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
            return {};
        return section == 0 ? QStringLiteral("Objet") : QStringLiteral("Montant");
    }
    void fill(const QList<Line>& lines) {
        beginResetModel();
        m_lines = lines;
        endResetModel();
    }
    void removeFirst(int count) {
        beginRemoveRows({}, 0, count - 1);
        m_lines.remove(0, count);
        endRemoveRows();
    }

private:
    QList<Line> m_lines;
};

struct Fixture {
    Lines model;
    DataTable table{QStringLiteral("Bons de commande")};

    Fixture() {
        fill();
        table.setSource(&model);
        tests::showActive(table, {700, 400});
    }
    void fill() {
        model.fill(
            {{QStringLiteral("a"), QStringLiteral("Étude"), QStringLiteral("1\u202F234,56\u00A0€"), 123456},
             {QStringLiteral("b"), QStringLiteral("=HYPERLINK(\"x\")"), QStringLiteral("90,00\u00A0€"), 9000},
             {QStringLiteral("c"), QStringLiteral("Zone <DROM>"), QStringLiteral("-5,00\u00A0€"), -500}});
    }
};

} // namespace

BOOST_AUTO_TEST_SUITE(data_table)

BOOST_AUTO_TEST_CASE(the_proxy_is_a_sound_model) {
    Fixture f;
    const QAbstractItemModelTester tester(f.table.model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    f.table.setFilterText(QStringLiteral("etude"));
    f.table.setFilterText({});
    f.table.sortByColumn(1, Qt::DescendingOrder);
    f.model.removeFirst(1);
    f.fill();
    BOOST_TEST(f.table.visibleRowCount() == 3);
}

BOOST_AUTO_TEST_CASE(copy_gives_tsv_and_html_to_a_spreadsheet) {
    Fixture f;
    f.table.selectAll();
    QTest::keyClick(&f.table, Qt::Key_C, Qt::ControlModifier);
    const QMimeData* clip = QGuiApplication::clipboard()->mimeData();
    BOOST_TEST(clip->text() == QStringLiteral("Objet\tMontant\n"
                                              "Étude\t1234,56\n"
                                              "'=HYPERLINK(\"x\")\t90,00\n"
                                              "Zone <DROM>\t-5,00"));
    BOOST_TEST(clip->html().contains(QStringLiteral("<td>1234,56</td>")));
    BOOST_TEST(clip->html().contains(QStringLiteral("mso-number-format:'\\@'\">Zone &lt;DROM&gt;</td>")));
}

BOOST_AUTO_TEST_CASE(copy_follows_the_columns_and_rows_on_screen) {
    Fixture f;
    f.table.sortByColumn(1, Qt::AscendingOrder);
    f.table.setColumnHidden(0, true);
    BOOST_TEST(f.table.selectionAsTsv() == QStringLiteral("Montant\n-5,00\n90,00\n1234,56"));
}

BOOST_AUTO_TEST_CASE(selection_survives_reset_filter_and_sort) {
    Fixture f;
    BOOST_TEST(f.table.selectId(QStringLiteral("c")));
    QStringList announced;
    QObject::connect(&f.table, &DataTable::currentIdChanged, [&](const QString& id) { announced << id; });
    f.fill();
    f.table.sortByColumn(0, Qt::DescendingOrder);
    BOOST_TEST(f.table.currentId() == QStringLiteral("c"));
    BOOST_TEST(announced.isEmpty());
    f.table.setFilterText(QStringLiteral("etude"));
    BOOST_TEST(f.table.visibleRowCount() == 1);
    f.table.setFilterText({});
    BOOST_TEST(f.table.currentId() == QStringLiteral("c"));
}

BOOST_AUTO_TEST_CASE(filter_finds_every_word_whatever_accents_and_columns) {
    Fixture f;
    f.table.setFilterText(QStringLiteral("ÉTUDE 1 234"));
    BOOST_TEST(f.table.visibleRowCount() == 1);
    f.table.setFilterText(QStringLiteral("etude drom"));
    BOOST_TEST(f.table.visibleRowCount() == 0);
}

BOOST_AUTO_TEST_CASE(an_empty_table_says_what_to_do_first) {
    Fixture f;
    QAction create(QStringLiteral("Nouveau bon"));
    auto* empty = new ui::EmptyState(QStringLiteral("order"), QStringLiteral("Aucun bon"), {});
    QPushButton* button = empty->addAction(&create);
    f.table.setEmptyState(empty);
    BOOST_TEST(!empty->isVisible());
    f.model.removeFirst(3);
    BOOST_TEST(empty->isVisible());
    int triggered = 0;
    QObject::connect(&create, &QAction::triggered, [&] { ++triggered; });
    QTest::mouseClick(button, Qt::LeftButton);
    BOOST_TEST(triggered == 1);
    f.fill();
    BOOST_TEST(!empty->isVisible());
}

BOOST_AUTO_TEST_CASE(columns_and_sort_come_back) {
    Fixture f;
    f.table.setColumnWidth(1, 222);
    f.table.sortByColumn(1, Qt::AscendingOrder);
    const QJsonObject state = f.table.saveState();
    Fixture g;
    g.table.restoreState(state);
    BOOST_TEST(g.table.columnWidth(1) == 222);
    BOOST_TEST(g.table.model()->index(0, 0).data().toString() == QStringLiteral("Zone <DROM>"));
}

BOOST_AUTO_TEST_CASE(return_opens_and_tab_leaves) {
    Fixture f;
    QString opened;
    QObject::connect(&f.table, &DataTable::activatedId, [&](const QString& id) { opened = id; });
    f.table.setFocus();
    f.table.selectId(QStringLiteral("b"));
    QTest::keyClick(&f.table, Qt::Key_Return);
    BOOST_TEST(opened == QStringLiteral("b"));
    BOOST_TEST(!f.table.tabKeyNavigation());
}

BOOST_AUTO_TEST_SUITE_END()
