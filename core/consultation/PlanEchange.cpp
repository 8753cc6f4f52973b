#include "core/consultation/PlanEchange.h"

#include "core/base/Identifiant.h"
#include "core/base/Texte.h"
#include "core/consultation/Profil.h"
#include "core/consultation/Textes.h"
#include "core/documents/JsonStrict.h"
#include "core/documents/Table.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QSet>

namespace isegorie::consultation {

using base::echec;
using base::Erreur;
using base::Result;
using base::Status;
using storage::Edit;

namespace {

const QString kArrow = QStringLiteral(" > ");

/// A code of the file.
struct Written {
    QString path; ///< Whole, "A > B".
    QString definition, inclusion, exclusion;
    int digit = 0;
    int line = 0;
    QString key = {}; ///< What other rows may call it.
};

QString cleanPath(const QString& text) {
    QStringList parts;
    for (const QString& part : text.split(u'>'))
        if (const QString label = part.simplified(); !label.isEmpty())
            parts << label;
    return parts.join(kArrow);
}

QString key(const QString& path) {
    QStringList parts;
    for (const QString& part : path.split(kArrow))
        parts << plie(part);
    return parts.join(u'\n');
}

QString parentOf(const QString& path) {
    const qsizetype cut = path.lastIndexOf(kArrow);
    return cut < 0 ? QString() : path.left(cut);
}

QString labelOf(const QString& path) {
    const qsizetype cut = path.lastIndexOf(kArrow);
    return cut < 0 ? path : path.mid(cut + kArrow.size());
}

Erreur bad(const QString& message, const QString& mend, const QString& file, int line, int column = 0) {
    return Erreur::saisie(QStringLiteral("codage.plan"), message, mend).dans(file, line, column);
}

Result<int> digitOf(const QString& text, const QString& file, int line, int column) {
    bool ok = true;
    const int digit = text.trimmed().isEmpty() ? 0 : text.trimmed().toInt(&ok);
    if (!ok || digit < 0 || digit > 9)
        return echec(bad(Consultation::tr("« %1 » n’est pas une touche.").arg(text.left(20)),
                         Consultation::tr("Une touche est un chiffre de 1 à 9, ou rien."), file, line,
                         column));
    return digit;
}

struct Columns {
    int code, key, parent, definition, inclusion, exclusion, digit;
};

Columns columnsOf(const documents::Table& table) {
    const auto named = [&table](std::initializer_list<const char*> names) {
        QStringList list;
        for (const char* name : names)
            list << QString::fromUtf8(name);
        return table.column(list);
    };
    // Beside a column of labels, « code » is what other rows call it.
    const int label = named({"libelle", "libellé", "chemin"}), code = named({"code"});
    return {label >= 0 ? label : code,
            label >= 0 ? code : -1,
            named({"parent", "theme", "thème", "categorie"}),
            named({"definition", "définition"}),
            named({"inclusion", "exemples", "en relève"}),
            named({"exclusion", "contre-exemples", "n’en relève pas"}),
            named({"touche", "raccourci"})};
}

/// What the file has beside them.
QStringList othersOf(const documents::Table& table, const Columns& columns) {
    const std::array<int, 7> known{columns.code,      columns.key,       columns.parent, columns.definition,
                                   columns.inclusion, columns.exclusion, columns.digit};
    QStringList others;
    for (int i = 0; i < int(table.entetes.size()); ++i)
        if (std::find(known.begin(), known.end(), i) == known.end() && !table.entetes.at(i).isEmpty())
            others << table.entetes.at(i);
    return others;
}

/// Parents by label become whole paths, once every row is known.
Status resolveParents(QList<std::pair<QString, Written>>& rows, const QString& file) {
    QHash<QString, QString> byLabel; // folded label or key → path of roots and of rows that say theirs
    const auto note = [&byLabel](const Written& one) {
        byLabel.insert(key(labelOf(one.path)), one.path);
        if (!one.key.isEmpty())
            byLabel.insert(key(one.key), one.path);
    };
    for (const auto& [parent, one] : rows)
        if (parent.isEmpty())
            note(one);
    for (qsizetype left = rows.size(); left > 0;) {
        qsizetype open = 0;
        for (auto& [parent, one] : rows) {
            if (parent.isEmpty())
                continue;
            const QString known = parent.contains(kArrow) ? parent : byLabel.value(key(parent));
            if (known.isEmpty()) {
                ++open;
                continue;
            }
            one.path = known + kArrow + one.path;
            note(one);
            parent.clear();
        }
        if (open == left)
            for (const auto& [parent, one] : rows)
                if (!parent.isEmpty())
                    return echec(
                        bad(Consultation::tr("Aucune ligne ne nomme le parent « %1 ».").arg(parent.left(80)),
                            Consultation::tr("Ajoutez une ligne pour ce code, ou écrivez son chemin entier."),
                            file, one.line));
        left = open;
    }
    return {};
}

Result<QList<Written>> readRows(const QString& path, QStringList& others) {
    const auto table = documents::readTable(path);
    if (!table)
        return echec(table.error());
    const Columns columns = columnsOf(*table);
    if (columns.code < 0)
        return echec(bad(Consultation::tr("Aucune colonne ne s’appelle « code »."),
                         Consultation::tr("Nommez « code » la colonne des libellés ; « parent », "
                                          "« definition », « inclusion » et « exclusion » peuvent suivre."),
                         table->fichier, table->ligneEntetes));
    others = othersOf(*table, columns);
    QList<std::pair<QString, Written>> rows;
    for (const auto& row : table->rows) {
        const auto cell = [&row](int column) { return column < 0 ? QString() : row.cells.at(column); };
        const QString label = cleanPath(cell(columns.code));
        if (label.isEmpty())
            return echec(bad(Consultation::tr("Le libellé du code manque à cette ligne."), {}, table->fichier,
                             row.ligne, columns.code + 1));
        const auto digit = digitOf(cell(columns.digit), table->fichier, row.ligne, columns.digit + 1);
        if (!digit)
            return echec(digit.error());
        rows.append({cleanPath(cell(columns.parent)),
                     {label, cell(columns.definition).trimmed(), cell(columns.inclusion).trimmed(),
                      cell(columns.exclusion).trimmed(), *digit, row.ligne, cell(columns.key).simplified()}});
    }
    if (const Status done = resolveParents(rows, table->fichier); !done)
        return echec(done.error());
    QList<Written> list;
    for (const auto& [parent, one] : rows)
        list << one;
    return list;
}

Status readNodes(const documents::JsonNode& codes, const QString& under, const QString& file,
                 QList<Written>& list) {
    for (const documents::JsonNode& node : codes.items) {
        const auto text = [&node](const char* name) {
            const documents::JsonNode* one = node.member(QLatin1String(name));
            return one == nullptr ? QString() : one->text.trimmed();
        };
        const QString label = text("libelle").simplified();
        if (label.isEmpty() || label.contains(u'>')) // a path is told by it
            return echec(bad(label.isEmpty() ? Consultation::tr("Le libellé du code manque.")
                                             : Consultation::tr("« %1 » porte « > ».").arg(label.left(80)),
                             Consultation::tr("Chaque code a un « libelle », sans « > »."), file, node.ligne,
                             node.colonne));
        const auto digit = digitOf(text("touche"), file, node.ligne, node.colonne);
        if (!digit)
            return echec(digit.error());
        const QString path = under.isEmpty() ? label : under + kArrow + label;
        list.append({path, text("definition"), text("inclusion"), text("exclusion"), *digit, node.ligne});
        if (const documents::JsonNode* below = node.member(QStringLiteral("codes")))
            if (const Status done = readNodes(*below, path, file, list); !done)
                return done;
    }
    return {};
}

Result<QList<Written>> readTree(const QString& path) {
    const auto root = documents::readJsonFile(path);
    if (!root)
        return echec(root.error());
    const documents::JsonNode* codes = root->member(QStringLiteral("codes"));
    const QString file = QFileInfo(path).fileName();
    if (codes == nullptr || codes->type != documents::JsonNode::Type::Array)
        return echec(bad(Consultation::tr("Le fichier n’a pas de liste « codes »."),
                         Consultation::tr("« codage plan exporter » montre la forme attendue."), file, 1, 1));
    QList<Written> list;
    const Status done = readNodes(*codes, {}, file, list);
    return done ? Result<QList<Written>>(list) : echec(done.error());
}

/// Every path with those above it, once, in the order of the file.
Result<QList<Written>> withParents(const QList<Written>& written, const QString& file) {
    QSet<QString> named;
    for (const Written& one : written) {
        if (named.contains(key(one.path)))
            return echec(bad(Consultation::tr("Le code « %1 » vient deux fois.").arg(one.path.left(80)),
                             Consultation::tr("Gardez une seule ligne par code."), file, one.line));
        named.insert(key(one.path));
    }
    QList<Written> all;
    QSet<QString> placed;
    const std::function<void(const Written&)> place = [&](const Written& one) {
        const QString parent = parentOf(one.path);
        if (placed.contains(key(one.path)))
            return;
        if (!parent.isEmpty() && !placed.contains(key(parent))) {
            Written above{parent, {}, {}, {}, 0, one.line};
            for (const Written& other : written)
                if (key(other.path) == key(parent))
                    above = other;
            place(above);
        }
        placed.insert(key(one.path));
        all << one;
    };
    for (const Written& one : written)
        place(one);
    return all;
}

class Import {
public:
    Import(const PlanCodification& plan, const QString& concertation) : m_concertation(concertation) {
        for (const CodePlan& one : plan.codes) {
            m_ids.insert(key(plan.chemin(one.id)), one.id);
            m_known.insert(one.id, one);
            m_ranks[one.parentId] = std::max(m_ranks.value(one.parentId), one.rang);
            m_digits.insert(one.touche);
        }
        m_result.edit = Edit(Consultation::tr("Importer un plan de codification"));
    }

    void add(const Written& one) {
        const QString id = m_ids.value(key(one.path));
        if (id.isEmpty())
            return create(one);
        QVariantMap fields;
        const CodePlan& before = m_known[id];
        const auto set = [&fields](const char* column, const QString& was, const QString& now) {
            if (!now.isEmpty() && now != was)
                fields.insert(QLatin1String(column), now);
        };
        set("definition", before.definition, one.definition);
        set("inclusion", before.inclusion, one.inclusion);
        set("exclusion", before.exclusion, one.exclusion);
        if (!fields.isEmpty())
            m_result.edit.update(QStringLiteral("code"), id, fields);
        m_result.lignes.append(
            {fields.isEmpty() ? LigneImportPlan::Sort::Inchange : LigneImportPlan::Sort::Modifie, one.path});
    }
    ImportPlan take() { return std::move(m_result); }

private:
    int digitFor(int wanted) {
        int digit = wanted > 0 && !m_digits.contains(wanted) ? wanted : 0;
        for (int next = 1; digit == 0 && wanted == 0 && next <= 9; ++next)
            if (!m_digits.contains(next))
                digit = next;
        m_digits.insert(digit);
        return digit;
    }
    void create(const Written& one) {
        const QString parent = m_ids.value(key(parentOf(one.path)));
        const QString id = base::newId();
        const int digit = digitFor(one.digit);
        m_result.edit.insert(QStringLiteral("code"), id,
                             {{QStringLiteral("concertation_id"), m_concertation},
                              {QStringLiteral("parent_id"), parent.isEmpty() ? QVariant() : QVariant(parent)},
                              {QStringLiteral("libelle"), labelOf(one.path)},
                              {QStringLiteral("definition"), base::stored(one.definition)},
                              {QStringLiteral("inclusion"), base::stored(one.inclusion)},
                              {QStringLiteral("exclusion"), base::stored(one.exclusion)},
                              {QStringLiteral("rang"), ++m_ranks[parent]},
                              {QStringLiteral("touche"), digit == 0 ? QVariant() : QVariant(digit)}});
        m_ids.insert(key(one.path), id);
        m_known.insert(id, CodePlan());
        m_result.lignes.append({LigneImportPlan::Sort::Nouveau, one.path});
    }

    QString m_concertation;
    QHash<QString, QString> m_ids;
    QHash<QString, CodePlan> m_known;
    QHash<QString, int> m_ranks;
    QSet<int> m_digits;
    ImportPlan m_result;
};

} // namespace

qsizetype ImportPlan::nombre(LigneImportPlan::Sort sort) const {
    return std::count_if(lignes.begin(), lignes.end(),
                         [sort](const LigneImportPlan& one) { return one.sort == sort; });
}

QJsonObject ImportPlan::toJson() const {
    const auto named = [this](LigneImportPlan::Sort sort) {
        QJsonArray list;
        for (const LigneImportPlan& one : lignes)
            if (one.sort == sort)
                list << one.chemin;
        return list;
    };
    return {{QStringLiteral("nouveaux"), named(LigneImportPlan::Sort::Nouveau)},
            {QStringLiteral("modifies"), named(LigneImportPlan::Sort::Modifie)},
            {QStringLiteral("inchanges"), named(LigneImportPlan::Sort::Inchange)},
            {QStringLiteral("colonnes_ignorees"), QJsonArray::fromStringList(ignorees)}};
}

QString ImportPlan::texte() const {
    QString text = Consultation::tr("Codes nouveaux : %1 ; modifiés : %2 ; inchangés : %3.")
                       .arg(nombre(LigneImportPlan::Sort::Nouveau))
                       .arg(nombre(LigneImportPlan::Sort::Modifie))
                       .arg(nombre(LigneImportPlan::Sort::Inchange));
    if (!ignorees.isEmpty())
        text += u' ' + Consultation::tr("Colonnes laissées de côté : %1.").arg(ignorees.join(u", "));
    return text;
}

Result<ImportPlan> lirePlan(const storage::Database& database, const QString& concertationId,
                            const QString& chemin) {
    const auto plan = planDe(database, concertationId);
    if (!plan)
        return echec(plan.error());
    const bool json = QFileInfo(chemin).suffix().compare(QLatin1String("json"), Qt::CaseInsensitive) == 0;
    QStringList others;
    const auto written = json ? readTree(chemin) : readRows(chemin, others);
    if (!written)
        return echec(written.error());
    const auto all = withParents(*written, QFileInfo(chemin).fileName());
    if (!all)
        return echec(all.error());
    for (const Written& one : *all)
        if (labelOf(one.path).size() > 200)
            return echec(bad(Consultation::tr("Un libellé a au plus 200 caractères."),
                             Consultation::tr("Raccourcissez-le ; la définition peut être longue."),
                             QFileInfo(chemin).fileName(), one.line));
    Import import(*plan, concertationId);
    for (const Written& one : *all)
        import.add(one);
    ImportPlan result = import.take();
    result.ignorees = others;
    return result;
}

} // namespace isegorie::consultation
