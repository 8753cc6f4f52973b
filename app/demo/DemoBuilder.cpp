#include "app/demo/DemoBuilder.h"

namespace isegorie::demo {

QString DemoBuilder::apply(const base::Result<storage::Edit>& edit) {
    if (!m_status)
        return {};
    if (!edit) {
        m_status = base::echec(edit.error());
        return {};
    }
    if (const auto applied = m_database.apply(*edit); !applied)
        m_status = base::echec(applied.error());
    return edit->changes.isEmpty() ? QString() : edit->changes.first().id;
}

QString DemoBuilder::apply(const base::Result<marche::Creation>& creation) {
    if (!m_status)
        return {};
    if (!creation) {
        m_status = base::echec(creation.error());
        return {};
    }
    apply(base::Result<storage::Edit>(creation->edit));
    return creation->id;
}

void DemoBuilder::fail(const base::Erreur& erreur) {
    if (m_status)
        m_status = base::echec(erreur);
}

} // namespace isegorie::demo
