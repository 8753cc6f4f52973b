#include "tests/support/UiSupport.h"
#include "ui/shell/Fields.h"
#include "ui/shell/RecordForm.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace isegorie;
using ui::RecordForm;

namespace {

const QString kId = QStringLiteral("0190f3a0-0000-7000-8000-000000000001");

/// A form on a lot, since that table has a text, an integer, an amount, and dates in its family.
struct Fixture {
    tests::TempSession temp;
    ui::Session& session = temp.session;
    QWidget window;
    RecordForm* form = new RecordForm(session, QStringLiteral("concertation"), &window);
    QLineEdit* other = new QLineEdit(&window);
    QLineEdit* titre;
    ui::GrowingTextEdit* question;
    ui::DateField* debut;
    QComboBox* niveau;
    QAction* undo = new QAction(&window);

    Fixture() {
        storage::Edit edit(QStringLiteral("Créer"));
        edit.insert(QStringLiteral("concertation"), kId,
                    {{QStringLiteral("titre"), QStringLiteral("École")},
                     {QStringLiteral("cree_le"), QStringLiteral("2026-11-24T10:00")}});
        BOOST_REQUIRE(session.apply(edit));
        titre = form->addText({QStringLiteral("titre"), QStringLiteral("Titre"), {}, true, true});
        niveau = form->addChoice({QStringLiteral("niveau"), QStringLiteral("Niveau"), {}, false, true},
                                 {{QStringLiteral("intermediaire"), QStringLiteral("Intermédiaire")},
                                  {QStringLiteral("expert"), QStringLiteral("Expert")}});
        question = form->addLongText({QStringLiteral("question"), QStringLiteral("Question posée")});
        debut = form->addDate({QStringLiteral("debut"), QStringLiteral("Début")});
        form->setRecord(kId);
        auto* layout = new QVBoxLayout(&window);
        layout->addWidget(form);
        layout->addWidget(other);
        undo->setShortcut(QKeySequence::Undo);
        window.addAction(undo);
        QObject::connect(undo, &QAction::triggered, &session, &ui::Session::undo);
        tests::showActive(window, {800, 600});
    }

    QString stored(const char* column) const {
        return tests::require(session.database().record(QStringLiteral("concertation"), kId))
            .value(QLatin1String(column))
            .toString();
    }
    bool storedBecomes(const char* column, const QString& value) {
        return QTest::qWaitFor([&] { return stored(column) == value; }, 3000);
    }
    QStringList errors() const {
        QStringList texts;
        for (const QLabel* label : form->findChildren<QLabel*>())
            if (label->isVisible() && label->property("role").toString() == QStringLiteral("error") &&
                label->text() != QStringLiteral("*"))
                texts << label->text();
        return texts;
    }
};

} // namespace

BOOST_AUTO_TEST_SUITE(record_form)

BOOST_AUTO_TEST_CASE(typing_is_saved_after_a_pause_and_undone_as_one) {
    Fixture f;
    f.titre->setFocus();
    f.titre->selectAll();
    tests::type(QStringLiteral("Lycee"));
    BOOST_TEST(f.stored("titre") == QStringLiteral("École"));
    BOOST_TEST(f.storedBecomes("titre", QStringLiteral("Lycee")));
    tests::type(QStringLiteral("s"));
    BOOST_TEST(f.storedBecomes("titre", QStringLiteral("Lycees")));
    f.session.undo();
    BOOST_TEST(f.stored("titre") == QStringLiteral("École"));
    BOOST_TEST(f.titre->text() == QStringLiteral("École"));
    f.session.redo();
    BOOST_TEST(f.titre->text() == QStringLiteral("Lycees"));
}

BOOST_AUTO_TEST_CASE(never_pausing_is_saved_too) {
    Fixture f;
    f.titre->setFocus();
    for (int i = 0; i < 25 && f.stored("titre") == QStringLiteral("École"); ++i) {
        tests::type(QStringLiteral("a"));
        QTest::qWait(100);
    }
    BOOST_TEST(f.stored("titre") != QStringLiteral("École"));
}

BOOST_AUTO_TEST_CASE(the_wheel_scrolls_the_page_and_changes_no_field) {
    QScrollArea area;
    auto* page = new QWidget(&area);
    auto* column = new QVBoxLayout(page);
    auto* list = new QComboBox(page);
    list->addItems({QStringLiteral("Local"), QStringLiteral("National")});
    auto* number = new QSpinBox(page);
    auto* date = new QDateEdit(QDate(2026, 1, 1), page);
    auto* tall = new QWidget(page);
    tall->setMinimumHeight(2000);
    for (QWidget* widget :
         {static_cast<QWidget*>(list), static_cast<QWidget*>(number), static_cast<QWidget*>(date), tall})
        column->addWidget(widget);
    area.setWidget(page);
    area.setWidgetResizable(true);
    tests::showActive(area, {400, 300});
    const auto wheel = [&area](QWidget* over) {
        const QPointF at = over->rect().center();
        QWheelEvent turn(at, over->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                         Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(over, &turn);
        return !turn.isAccepted(); // left to what is around: Qt offers it there next
    };
    BOOST_TEST(wheel(list));
    BOOST_TEST(wheel(number));
    BOOST_TEST(wheel(date));
    for (const QWidget* widget : {static_cast<QWidget*>(list), static_cast<QWidget*>(number)})
        BOOST_TEST(int(widget->focusPolicy()) == int(Qt::StrongFocus)); // the wheel gives none
    list->setFocus();
    BOOST_TEST(wheel(list));
    BOOST_TEST(list->currentIndex() == 0);
    BOOST_TEST(number->value() == 0);
    BOOST_TEST((date->date() == QDate(2026, 1, 1)));
    BOOST_TEST(list->hasFocus());
    number->setFocus();
    BOOST_TEST(!wheel(number));
    BOOST_TEST(number->value() == 0); // already the least
}

BOOST_AUTO_TEST_CASE(leaving_the_field_saves_at_once) {
    Fixture f;
    f.question->setFocus();
    tests::type(QStringLiteral("Quoi"));
    f.other->setFocus();
    BOOST_TEST(f.stored("question") == QStringLiteral("Quoi"));
}

BOOST_AUTO_TEST_CASE(ctrl_z_while_typing_saves_then_takes_it_back) {
    Fixture f;
    f.question->setFocus();
    tests::type(QStringLiteral("Quoi"));
    QTest::keyClick(f.question, Qt::Key_Z, Qt::ControlModifier);
    BOOST_TEST(f.question->toPlainText() == QString());
    BOOST_TEST(f.session.canRedo());
    f.session.redo();
    BOOST_TEST(f.question->toPlainText() == QStringLiteral("Quoi"));
}

BOOST_AUTO_TEST_CASE(a_refused_value_stays_with_its_message_and_undo_gives_it_up) {
    Fixture f;
    f.titre->setFocus();
    f.titre->selectAll();
    QTest::keyClick(f.titre, Qt::Key_Delete);
    f.other->setFocus();
    BOOST_TEST(f.stored("titre") == QStringLiteral("École"));
    BOOST_REQUIRE(f.errors().size() == 1);
    BOOST_TEST(f.errors().first().contains(QStringLiteral("Titre")));
    f.form->refresh();
    BOOST_TEST(f.titre->text() == QString());
    f.session.undo();
    BOOST_TEST(f.titre->text() == QStringLiteral("École"));
    BOOST_TEST(f.errors().isEmpty());
    BOOST_TEST(f.session.canUndo()); // the creation: nothing else was undone
    BOOST_TEST(f.stored("titre") == QStringLiteral("École"));
}

BOOST_AUTO_TEST_CASE(a_change_elsewhere_never_overwrites_what_is_being_typed) {
    Fixture f;
    f.question->setFocus();
    tests::type(QStringLiteral("Bro"));
    storage::Edit edit(QStringLiteral("Ailleurs"));
    edit.update(QStringLiteral("concertation"), kId,
                {{QStringLiteral("question"), QStringLiteral("autre")},
                 {QStringLiteral("titre"), QStringLiteral("Autre titre")}});
    f.session.apply(edit);
    BOOST_TEST(f.question->toPlainText() == QStringLiteral("Bro"));
    BOOST_TEST(f.titre->text() == QStringLiteral("Autre titre"));
}

BOOST_AUTO_TEST_CASE(the_domain_may_refuse_or_rewrite) {
    Fixture f;
    f.form->setWriter([](const QString& id, const QString& column,
                         const QVariant& value) -> base::Result<storage::Edit> {
        if (value.toString().contains(QLatin1Char('x')))
            return base::echec(base::Erreur::saisie(QStringLiteral("essai"), QStringLiteral("Pas de x.")));
        return storage::Edit(QStringLiteral("Essai"))
            .update(QStringLiteral("concertation"), id, {{column, value.toString().trimmed()}});
    });
    f.titre->setFocus();
    tests::type(QStringLiteral("x"));
    BOOST_TEST(!f.form->flush());
    BOOST_TEST(f.errors() == QStringList(QStringLiteral("Pas de x.")), boost::test_tools::per_element());
    f.titre->setText(QStringLiteral("Bonne "));
    BOOST_TEST(f.form->flush());
    BOOST_TEST(f.stored("titre") == QStringLiteral("Bonne"));
    BOOST_TEST(f.titre->text() == QStringLiteral("Bonne ")); // still typing: the space stays
    f.other->setFocus();
    BOOST_TEST(f.titre->text() == QStringLiteral("Bonne"));
}

BOOST_AUTO_TEST_CASE(dates_are_typed_the_french_way_and_may_be_empty) {
    Fixture f;
    f.debut->setFocus();
    tests::type(QStringLiteral("3/12/2026"));
    f.other->setFocus();
    BOOST_TEST(f.stored("debut") == QStringLiteral("2026-12-03"));
    BOOST_TEST(f.debut->lineEdit()->text() == QStringLiteral("03/12/2026"));
    f.debut->setFocus();
    f.debut->lineEdit()->selectAll();
    tests::type(QStringLiteral("31/2/26"));
    f.other->setFocus();
    BOOST_TEST(f.errors().size() == 1);
    f.debut->setFocus();
    f.debut->lineEdit()->selectAll();
    tests::type(QStringLiteral("3.1.27"));
    f.other->setFocus();
    BOOST_TEST(f.errors().isEmpty());
    BOOST_TEST(f.stored("debut") == QStringLiteral("2027-01-03"));
    f.debut->setFocus();
    f.debut->lineEdit()->selectAll();
    QTest::keyClick(f.debut->lineEdit(), Qt::Key_Delete);
    f.other->setFocus();
    BOOST_TEST(f.stored("debut").isEmpty());
}

BOOST_AUTO_TEST_CASE(tab_goes_through_the_fields_in_order) {
    Fixture f;
    f.form->focusField(QStringLiteral("titre"));
    QList<const QWidget*> order;
    for (int i = 0; i < 6; ++i) {
        order << QApplication::focusWidget();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    BOOST_TEST(
        (order.mid(0, 4) == QList<const QWidget*>{f.titre, f.niveau, f.question, f.debut->lineEdit()}));
    BOOST_TEST(order.at(5) == f.other); // after the calendar's button
}

BOOST_AUTO_TEST_CASE(a_choice_is_saved_at_once_and_undone) {
    Fixture f;
    f.niveau->setFocus();
    QTest::keyClick(f.niveau, Qt::Key_Down);
    BOOST_TEST(f.stored("niveau") == QStringLiteral("expert"));
    f.session.undo();
    BOOST_TEST(f.niveau->currentText() == QStringLiteral("Intermédiaire"));
}

BOOST_AUTO_TEST_CASE(changing_record_saves_to_the_right_one) {
    Fixture f;
    const QString second = QStringLiteral("0190f3a0-0000-7000-8000-000000000002");
    storage::Edit edit(QStringLiteral("Créer"));
    edit.insert(QStringLiteral("concertation"), second,
                {{QStringLiteral("titre"), QStringLiteral("Deux")},
                 {QStringLiteral("cree_le"), QStringLiteral("2026-11-24T10:00")}});
    f.session.apply(edit);
    f.titre->setFocus();
    f.titre->selectAll();
    tests::type(QStringLiteral("Un"));
    f.form->setRecord(second);
    BOOST_TEST(f.stored("titre") == QStringLiteral("Un"));
    BOOST_TEST(f.titre->text() == QStringLiteral("Deux"));
}

BOOST_AUTO_TEST_CASE(amounts_and_integers_may_be_empty) {
    tests::TempSession temp;
    QWidget window;
    RecordForm form(temp.session, QStringLiteral("essai"), &window);
    QVariantMap values{{QStringLiteral("montant"), 123456LL}, {QStringLiteral("nombre"), 12LL}};
    form.setReader([&](const QString&) { return values; });
    form.setWriter(
        [&](const QString&, const QString& column, const QVariant& value) -> base::Result<storage::Edit> {
            values.insert(column, value);
            return storage::Edit(QStringLiteral("Rien"));
        });
    QLineEdit* montant = form.addAmount({QStringLiteral("montant"), QStringLiteral("Montant")});
    ui::OptionalSpinBox* nombre =
        form.addInteger({QStringLiteral("nombre"), QStringLiteral("Nombre")}, 0, 100000);
    form.setRecord(QStringLiteral("un"));
    tests::showActive(window);
    BOOST_TEST(montant->text() == base::Montant::centimes(123456).texte());
    montant->setFocus();
    montant->selectAll();
    tests::type(QStringLiteral("12,5"));
    nombre->setFocus();
    BOOST_TEST(values.value(QStringLiteral("montant")).toLongLong() == 1250);
    nombre->selectAll();
    QTest::keyClick(nombre, Qt::Key_Delete);
    montant->setFocus();
    BOOST_TEST(values.value(QStringLiteral("nombre")).isNull());
    montant->selectAll();
    tests::type(QStringLiteral("douze"));
    BOOST_TEST(!form.flush());
    BOOST_TEST(values.value(QStringLiteral("montant")).toLongLong() == 1250);
}

BOOST_AUTO_TEST_CASE(a_read_only_form_keeps_its_text_but_takes_none) {
    Fixture f;
    for (const QString& column : f.form->columns())
        f.form->setFieldReadOnly(column, true, QStringLiteral("Bon notifié"));
    f.titre->setFocus();
    tests::type(QStringLiteral("zzz"));
    f.other->setFocus();
    BOOST_TEST(f.stored("titre") == QStringLiteral("École"));
    BOOST_TEST(f.titre->isEnabled());
    BOOST_TEST(!f.niveau->isEnabled());
}

BOOST_AUTO_TEST_SUITE_END()
