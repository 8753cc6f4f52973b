#include "tests/support/UiSupport.h"
#include "ui/shell/DataTable.h"
#include "ui/shell/EmptyState.h"
#include "ui/shell/TableCopy.h"
#include "ui/shell/TableProxy.h"

#include <QAbstractItemModelTester>
#include <QAbstractTableModel>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>

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
    void change(int row, const Line& line) {
        m_lines[row] = line;
        Q_EMIT dataChanged(index(row, 0), index(row, 1));
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

BOOST_AUTO_TEST_CASE(selection_survives_in_a_table_of_a_hundred_thousand_rows) {
    Fixture f;
    QList<Line> lines;
    constexpr int kRows = 100'000;
    for (int i = 0; i < kRows; ++i) {
        const QString number = QString::number(i * 7919LL % kRows);
        lines.append({QString::number(i), QStringLiteral("Étude ") + number, number, i * 7919LL % kRows});
    }
    QSignalSpy settled(f.table.proxy(), &ui::TableProxy::settled); // a list without order settles at once
    f.model.fill(lines);
    const auto wait = [&] {
        BOOST_REQUIRE(!settled.isEmpty() || settled.wait(60'000));
        settled.clear();
    };
    wait();
    BOOST_REQUIRE(f.table.selectId(QStringLiteral("54321")));
    const auto first = [&f] { return f.table.model()->index(0, 0).data().toString(); };
    for (const int column : {0, 1}) {
        f.table.sortByColumn(column, Qt::DescendingOrder);
        wait();
        BOOST_TEST(first() == QStringLiteral("Étude 99999"));
        BOOST_TEST(f.table.currentId() == QStringLiteral("54321"));
        BOOST_TEST(f.table.selectedIds() == QStringList(QStringLiteral("54321")),
                   boost::test_tools::per_element());
    }
    f.table.setFilterText(QStringLiteral("etude 4242"));
    wait();
    BOOST_TEST(f.table.visibleRowCount() == 20);
    f.table.setFilterText({});
    wait();
    BOOST_TEST(f.table.visibleRowCount() == kRows);
    BOOST_TEST(f.table.currentId() == QStringLiteral("54321"));
}

BOOST_AUTO_TEST_CASE(a_changed_row_finds_its_new_place) {
    Fixture f;
    f.table.sortByColumn(1, Qt::AscendingOrder);
    f.table.selectId(QStringLiteral("a"));
    const auto order = [&f] {
        QString ids;
        for (int row = 0; row < f.table.visibleRowCount(); ++row)
            ids += f.table.model()->index(row, 0).data(ui::TableRole::Id).toString();
        return ids;
    };
    BOOST_TEST(order() == QStringLiteral("cba"));
    f.model.change(0, {QStringLiteral("a"), QStringLiteral("Étude"), QStringLiteral("-9,00"), -900});
    BOOST_TEST(order() == QStringLiteral("acb"));
    BOOST_TEST(f.table.currentId() == QStringLiteral("a"));
    f.table.setFilterText(QStringLiteral("etude"));
    f.model.change(0, {QStringLiteral("a"), QStringLiteral("Zoo"), QStringLiteral("-9,00"), -900});
    BOOST_TEST(order().isEmpty());
    f.table.setFilterText({});
    BOOST_TEST(order() == QStringLiteral("acb"));
    BOOST_TEST(f.table.currentId() == QStringLiteral("a"));
    f.table.sortByColumn(-1, Qt::AscendingOrder);
    BOOST_TEST(order() == QStringLiteral("abc"));
}

BOOST_AUTO_TEST_CASE(a_cell_that_grows_gets_its_room) {
    Fixture f;
    f.table.resize(400, 300);
    const int before = f.table.columnWidth(1);
    f.model.change(2, {QStringLiteral("c"), QStringLiteral("Zone"),
                       QStringLiteral("12\u202F345\u202F678,90\u00A0€"), 1234567890});
    QCoreApplication::processEvents();
    BOOST_TEST(f.table.columnWidth(1) > before);
    BOOST_TEST(f.table.columnWidth(1) >= f.table.sizeHintForIndex(f.table.model()->index(2, 1)).width());
}

BOOST_AUTO_TEST_CASE(texts_sort_as_french_does_and_figures_before_texts) {
    Fixture f;
    f.model.fill({{QStringLiteral("1"), QStringLiteral("zone 10"), {}, 1},
                  {QStringLiteral("2"), QStringLiteral("Zone 9"), {}, 1},
                  {QStringLiteral("3"), QStringLiteral("été"), {}, 2},
                  {QStringLiteral("4"), QStringLiteral("Etage"), {}, 0}});
    const auto order = [&f] {
        QString ids;
        for (int row = 0; row < f.table.visibleRowCount(); ++row)
            ids += f.table.model()->index(row, 0).data(ui::TableRole::Id).toString();
        return ids;
    };
    f.table.sortByColumn(0, Qt::AscendingOrder);
    BOOST_TEST(order() == QStringLiteral("4321"));
    f.table.sortByColumn(0, Qt::DescendingOrder);
    BOOST_TEST(order() == QStringLiteral("1234"));
    f.table.sortByColumn(1, Qt::DescendingOrder);
    BOOST_TEST(order() == QStringLiteral("3124"), "equal rows keep their order: " << order());
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
