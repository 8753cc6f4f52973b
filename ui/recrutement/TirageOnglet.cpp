#include "ui/recrutement/TirageOnglet.h"

#include "core/recrutement/VivierChange.h"
#include "ui/coffre/CoffreBarre.h"
#include "ui/recrutement/PlanChange.h"
#include "ui/recrutement/TirageCalcul.h"
#include "ui/recrutement/TiragePublic.h"
#include "ui/recrutement/TirageResultat.h"

#include <QAction>
#include <QVBoxLayout>

namespace isegorie::ui {

using namespace recrutement;

TirageOnglet::TirageOnglet(const RecrutementContexte& contexte, QWidget* parent)
    : RecrutementOnglet(contexte, parent),
      m_loader(contexte.session),
      m_comparer(contexte.session),
      m_calcul(new TirageCalcul(contexte, this)),
      m_resultat(new TirageResultat(this)),
      m_public(new TiragePublic(contexte, this)),
      m_refus(new InlineMessage(this)),
      m_plan(new PlanChange(contexte.session, this)),
      m_pool(new InlineMessage(this)) {
    m_pool->setObjectName(QStringLiteral("vivier-change"));
    auto* column = makeColumn();
    column->addWidget(
        new CoffreMessage(contexte.session, contexte.coffre, tr("Les candidats se tirent au sort"), this));
    column->addWidget(m_refus);
    column->addWidget(m_plan);
    column->addWidget(m_pool);
    column->addWidget(m_calcul);
    column->addWidget(m_public);
    column->addWidget(m_resultat);
    column->addStretch();
    connect(m_calcul, &TirageCalcul::computed, this, &TirageOnglet::show);
    connect(&contexte.vivier, &VivierSource::changed, this, &TirageOnglet::vivierChanged);
    connect(&contexte.session, &Session::changed, this, [this](const QStringList& tables) {
        const auto has = [&](const char* table) { return tables.contains(QLatin1String(table)); };
        if (has("tirage") || has("recrutement") || has("critere") || has("categorie"))
            refreshSoon();
    });
}

void TirageOnglet::focusFirst() {
    m_calcul->setFocus(Qt::OtherFocusReason);
    RecrutementOnglet::focusFirst();
}

void TirageOnglet::refresh() {
    contexte().vivier.demander(Ouverture::Profils);
    vivierChanged();
    readDraws();
}

void TirageOnglet::vivierChanged() {
    const bool refused = contexte().vivier.etat() == VivierSource::Etat::Refus && contexte().coffre.isOpen();
    m_refus->clear();
    if (refused)
        m_refus->setErreur(contexte().vivier.erreur());
    m_calcul->forget();
    if (!contexte().coffre.isOpen()) {
        m_lu.reset();
        m_luOf.clear();
    }
    show();
    comparePool();
    if (m_stands && !m_lu && isVisible() && contexte().coffre.isOpen())
        readMinutes();
}

void TirageOnglet::comparePool() {
    const auto pool = contexte().vivier.vivier();
    m_comparer.stop();
    if (!m_stands || m_stands->estDesigne() || !m_lu || !pool)
        return m_pool->clear();
    m_comparer.load<base::Constats>(
        [pool, lu = m_lu, draw = *m_stands](const storage::Database&) -> base::Result<base::Constats> {
            const DonneesVivier now = personnesDuVivier(*pool, Categories::Contraignantes);
            return constatsVivierChange(draw, comparerVivier(lu->pv, now.donnees));
        },
        [this](const base::Result<base::Constats>& found) {
            m_pool->setConstats(found.value_or(base::Constats()));
        });
}

void TirageOnglet::readDraws() {
    const auto draws = listTirages(session().database(), recrutement().id);
    m_stands.reset();
    m_passes.clear();
    for (const TirageEnregistre& one : draws.value_or(QList<TirageEnregistre>()))
        if (one.estAnnule())
            m_passes.append(one);
        else
            m_stands = one;
    const QString wanted = m_stands ? m_stands->id + m_stands->pvEmpreinte : QString();
    if (wanted != m_luOf)
        m_lu.reset();
    m_plan->setRecrutement(recrutement().id);
    show();
    comparePool();
    if (m_stands && !m_lu && contexte().coffre.isOpen())
        readMinutes();
}

void TirageOnglet::readMinutes() {
    m_loader.load<TirageLuPtr>(
        [ouvreur = contexte().coffre.ouvreur(),
         id = m_stands->id](const storage::Database& database) -> base::Result<TirageLuPtr> {
            const auto coffre = ouvreur(database);
            if (!coffre)
                return base::echec(coffre.error());
            const auto pv = loadPv(database, **coffre, id);
            if (!pv)
                return base::echec(pv.error());
            return tirageDepuisPv(*pv);
        },
        [this](const base::Result<TirageLuPtr>& read) {
            if (read && m_stands) {
                m_lu = *read;
                m_luOf = m_stands->id + m_stands->pvEmpreinte;
            } else if (!read) {
                m_refus->setErreur(read.error());
            }
            show();
            comparePool();
        });
}

void TirageOnglet::show() {
    const TirageLuPtr shown = m_stands ? m_lu : m_calcul->tirage();
    m_calcul->setVisible(!m_stands);
    m_calcul->lancer()->setVisible(!m_stands);
    m_resultat->setTirage(shown);
    m_public->show(m_stands, shown, m_passes);
}

} // namespace isegorie::ui
