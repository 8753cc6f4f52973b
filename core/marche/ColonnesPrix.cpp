#include "core/marche/ColonnesPrix.h"

namespace isegorie::marche {

const QStringList& entetesCode() {
    static const QStringList entetes{
        QStringLiteral("code"),           QStringLiteral("code uo"), QStringLiteral("uo"),
        QStringLiteral("n° uo"),          QStringLiteral("n° d’uo"), QStringLiteral("référence"),
        QStringLiteral("numéro uo"),      QStringLiteral("réf"),     QStringLiteral("unité d’œuvre"),
        QStringLiteral("unité d'oeuvre"), QStringLiteral("article")};
    return entetes;
}

const QStringList& entetesPrix() {
    static const QStringList entetes{QStringLiteral("pu ht"),
                                     QStringLiteral("prix unitaire ht"),
                                     QStringLiteral("prix ht"),
                                     QStringLiteral("prix unitaire"),
                                     QStringLiteral("pu"),
                                     QStringLiteral("pu ht (€)"),
                                     QStringLiteral("prix unitaire ht (€)"),
                                     QStringLiteral("prix unitaire en € ht"),
                                     QStringLiteral("pu en € ht"),
                                     QStringLiteral("pu ht avec fichier"),
                                     QStringLiteral("prix")};
    return entetes;
}

const QStringList& entetesDesignation() {
    static const QStringList entetes{QStringLiteral("désignation"), QStringLiteral("libellé"),
                                     QStringLiteral("intitulé"), QStringLiteral("prestation"),
                                     QStringLiteral("description")};
    return entetes;
}

QStringList codesOf(const QList<const UniteOeuvre*>& unites) {
    QStringList codes;
    for (const UniteOeuvre* unite : unites)
        codes << unite->code;
    return codes;
}

} // namespace isegorie::marche
