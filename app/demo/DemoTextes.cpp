#include "app/demo/DemoTextes.h"

#include <array>
#include <random>

namespace isegorie::demo {

namespace {

constexpr int kAnswers = 420;
constexpr int kThemes = 6;
constexpr int kSentences = 8;
constexpr int kCampaign = 300; // the row that begins it
constexpr int kCopies = 16;

/// One theme a row. "{l}" is a place, "{q}" a quantity, "{m}" a moment.
constexpr std::array<std::array<const char*, kSentences>, kThemes> kWritten{{
    {"Il faut aider les agriculteurs de {l} à irriguer au goutte-à-goutte.",
     "Des cultures moins gourmandes que le maïs tiendraient mieux la sécheresse {m}.",
     "Les grandes bassines prennent l’eau des nappes au profit de quelques exploitations.",
     "Sans stockage, les maraîchers de {l} ne passeront pas l’été.",
     "Je voudrais que l’irrigation s’arrête en plein après-midi {m}.",
     "Les éleveurs ont besoin d’eau pour leurs bêtes avant les golfs.",
     "Payons mieux le blé et les légumes de ceux qui économisent {q} d’eau.",
     "Les chambres d’agriculture devraient publier ce que chaque ferme prélève."},
    {"Chez nous les canalisations perdent {q} de ce qui est pompé.",
     "Réparons d’abord les fuites du réseau avant de demander des efforts aux habitants.",
     "La régie de {l} n’a pas changé ses tuyaux depuis cinquante ans.",
     "Une fuite signalée {m} devrait être réparée en deux jours.",
     "Les compteurs connectés montrent les fuites la nuit.",
     "Que l’agence de l’eau finance le renouvellement des canalisations des petites communes.",
     "Publiez le rendement du réseau de chaque commune, tuyau par tuyau.",
     "On ne peut pas sermonner les gens quand le réseau de {l} fuit sous la chaussée."},
    {"Les premiers mètres cubes devraient être gratuits et les suivants plus chers.",
     "Un tarif progressif ferait payer les piscines et le lavage des voitures {m}.",
     "Le prix de l’eau varie du simple au double entre {l} et la ville voisine.",
     "Une famille nombreuse ne doit pas payer plus cher son mètre cube.",
     "Ma facture a augmenté de {q} en trois ans sans explication.",
     "L’abonnement pèse trop sur les petits consommateurs et les retraités.",
     "Faire payer davantage l’été quand l’eau manque me paraît juste.",
     "Un chèque eau pour les plus modestes, financé par les gros consommateurs."},
    {"Remplir une piscine privée {m} devrait être interdit dès la première alerte.",
     "Arroser sa pelouse est un luxe, mais un potager nourrit une famille.",
     "Je récupère l’eau de la douche pour les toilettes, {q} de moins sur l’année.",
     "Des mousseurs gratuits sur les robinets de tous les logements sociaux de {l}.",
     "On pourrait laver sa voiture en station seulement, jamais dans la rue.",
     "Que chaque foyer ait un quota d’eau par personne, simple à comprendre.",
     "Apprenons à l’école les gestes qui économisent l’eau à la maison.",
     "Les toilettes sèches devraient être permises dans les jardins partagés."},
    {"Rendons à la rivière ses méandres, elle gardera l’eau plus longtemps.",
     "Les zones humides de {l} ont été drainées, il faut les remettre en eau.",
     "La truite a disparu de notre ruisseau, à sec {m}.",
     "Il faut laisser un débit suffisant aux rivières avant tout prélèvement.",
     "Replanter des haies et des arbres au bord des cours d’eau retient la pluie.",
     "Les castors et les prairies humides font le travail de barrages pour rien.",
     "Arrêtons de bétonner les berges et de couper les ripisylves près de {l}.",
     "Les pêcheurs voient les poissons mourir quand l’eau se réchauffe."},
    {"Chaque toit neuf devrait avoir une citerne pour l’eau de pluie.",
     "Les eaux usées traitées peuvent arroser les parcs de {l} et nettoyer les rues.",
     "En Espagne on réutilise les eaux des stations d’épuration, chez nous presque jamais.",
     "Une aide pour la cuve de récupération, {q} du prix, déciderait beaucoup de voisins.",
     "Les écoles et les mairies peuvent montrer l’exemple avec des citernes enterrées.",
     "Désimperméabilisons les parkings pour que la pluie rejoigne la nappe.",
     "La norme interdit encore l’eau de pluie pour la lessive, changeons-la {m}.",
     "Il est absurde de chasser l’eau potable dans les toilettes."},
}};
constexpr std::array kOpenings{"D’après ce que je vis à {l} : ",
                               "Pour moi c’est clair. ",
                               "",
                               "À mon avis, et mes voisins de {l} le pensent aussi : ",
                               "",
                               "J’habite {l} depuis longtemps. "};
constexpr std::array kPlaces{"Marmande",     "Guéret",  "Die",     "Pithiviers", "Lodève",          "Mauriac",
                             "Saint-Girons", "Clamecy", "Vervins", "Thouars",    "Château-Gontier", "Apt"};
constexpr std::array kQuantities{"un quart", "un tiers", "la moitié", "vingt pour cent",
                                 "près de dix pour cent"};
constexpr std::array kMoments{"en juillet",          "en août",    "pendant la sécheresse",
                              "dès le mois de juin", "tout l’été", "les jours d’alerte"};
constexpr std::array kNothing{"ras", "", "Rien à dire", "?"};
constexpr std::array kWho{"Particulier", "Agriculteur", "Élu local", "Association", "Entreprise"};
constexpr std::array kAges{"Moins de 30 ans", "30 à 44 ans", "45 à 59 ans", "60 à 74 ans", "75 ans et plus"};
constexpr std::array kAgreement{"Tout à fait d’accord", "Plutôt d’accord", "Plutôt pas d’accord",
                                "Pas du tout d’accord", "Sans avis"};
constexpr std::array kUses{"Remplissage des piscines", "Arrosage des pelouses",      "Irrigation en journée",
                           "Lavage des voitures",      "Refroidissement industriel", "Golfs"};

using Random = std::mt19937;

template <typename Choices>
QByteArray one(const Choices& choices, Random& random) {
    return choices[random() % choices.size()];
}

bool isCampaign(int row) {
    return row >= kCampaign && row < kCampaign + kCopies;
}

QByteArray written(int theme, Random& random) {
    QByteArray text = one(kOpenings, random);
    const size_t first = random() % kSentences;
    const size_t many = 2 + random() % 3;
    for (size_t i = 0; i < many; ++i)
        text += QByteArray(i == 0 ? "" : " ") + kWritten[size_t(theme)][(first + i * 3) % kSentences];
    const auto fill = [&](const char* mark, const auto& choices) {
        for (qsizetype at = text.indexOf(mark); at >= 0; at = text.indexOf(mark))
            text.replace(at, qsizetype(qstrlen(mark)), one(choices, random));
    };
    fill("{l}", kPlaces);
    fill("{q}", kQuantities);
    fill("{m}", kMoments);
    return text;
}

QByteArray answerText(int row, Random& random) {
    static const QByteArray copied =
        "Nous demandons un moratoire sur toutes les bassines et un débat public sur le partage de l’eau dans "
        "chaque bassin versant, avec ceux qui en vivent et ceux qui la boivent.";
    if (isCampaign(row))
        return copied;
    const int theme = themeDeReponse(row);
    return theme < 0 ? one(kNothing, random) : written(theme, random);
}

/// Farmers write more of farms, and agree less that watering stops by day.
QByteArray answerRow(int row, QDate opening, Random& random) {
    const int theme = themeDeReponse(row);
    const bool farmer = theme == 0 && random() % 2 == 0;
    const QByteArray who = farmer              ? QByteArray(kWho[1])
                           : random() % 3 == 0 ? one(kWho, random)
                                               : QByteArray(kWho[0]);
    const size_t agreement = (farmer ? 2 : 0) + random() % (farmer ? 2 : 3) + (random() % 9 == 0 ? 1 : 0);
    QByteArray uses;
    for (const char* use : kUses)
        if (random() % 5 < 2)
            uses += (uses.isEmpty() ? "" : "|") + QByteArray(use);
    const QByteArray day =
        opening.addDays(isCampaign(row) ? 20 : row * 44 / kAnswers).toString(Qt::ISODate).toUtf8();
    const int hour = isCampaign(row) ? 21 : 7 + int(random() % 15);
    return QByteArray::number(row + 1) + ';' + day + ' ' + QByteArray::number(hour).rightJustified(2, '0') +
           ':' + QByteArray::number(random() % 60).rightJustified(2, '0') + ":00;" + who + ';' +
           one(kAges, random) + ';' + kAgreement[std::min(agreement, kAgreement.size() - 1)] + ';' + uses +
           ";\"" + answerText(row, random) + "\"\n";
}

constexpr std::array kStatements{"Le prix de l’eau doit augmenter avec la consommation",
                                 "Les fuites du réseau passent avant tout autre effort",
                                 "De nouvelles retenues sont nécessaires aux cultures",
                                 "Le remplissage des piscines doit cesser dès l’alerte",
                                 "Chaque toit neuf doit récupérer la pluie",
                                 "Les rivières gardent un débit minimal, quoi qu’il arrive",
                                 "L’irrigation doit rester possible en journée",
                                 "Les prélèvements de chacun doivent être publics",
                                 "Les premiers mètres cubes doivent être gratuits",
                                 "Les golfs doivent cesser d’arroser l’été",
                                 "Les eaux usées traitées doivent arroser les parcs",
                                 "Les haies doivent être replantées le long des cours d’eau"};
/// What each of three groups thinks: 1 for, 2 against, 0 divided.
constexpr std::array<std::array<int, 12>, 3> kOpinions{{{1, 1, 2, 1, 1, 1, 2, 1, 1, 1, 1, 1},
                                                        {2, 1, 1, 0, 1, 2, 1, 2, 0, 1, 1, 2},
                                                        {2, 1, 0, 2, 0, 1, 2, 1, 1, 2, 1, 0}}};

} // namespace

int themeDeReponse(int rang) {
    if (isCampaign(rang) || rang % 23 == 11)
        return -1;
    // Some themes are spoken of more than others.
    static constexpr std::array spread{0, 1, 2, 3, 4, 5, 0, 1, 2, 1, 4};
    return spread[size_t(rang) % spread.size()];
}

QByteArray questionnaireEau(QDate ouverture) {
    Random random(2035);
    QByteArray csv =
        "id;date;Vous êtes;Votre âge;Faut-il interdire l’irrigation en journée quand l’eau manque ?;"
        "Quels usages réduire d’abord ?;Comment partager l’eau quand elle manque ?\n";
    for (int row = 0; row < kAnswers; ++row)
        csv += answerRow(row, ouverture, random);
    return csv;
}

QByteArray votesEau() {
    constexpr int kPeople = 90;
    Random random(90);
    QByteArray csv = "participant;énoncé;texte;vote\n";
    for (int person = 0; person < kPeople; ++person)
        for (size_t i = 0; i < kStatements.size(); ++i) {
            if (random() % 8 == 0) // not everybody sees every statement
                continue;
            const int opinion = kOpinions[size_t(person % 9 < 4 ? 0 : person % 9 < 7 ? 1 : 2)][i];
            const bool stray = random() % 7 == 0;
            const bool agrees = opinion == 0 ? random() % 2 == 0 : (opinion == 1) != stray;
            csv += "p" + QByteArray::number(person) + ';' + QByteArray::number(i + 1) + ';' + kStatements[i] +
                   ';' +
                   (random() % 12 == 0 ? "sans avis"
                    : agrees           ? "pour"
                                       : "contre") +
                   '\n';
        }
    return csv;
}

QByteArray visitesEau(QDate ouverture) {
    constexpr int kDays = 56;
    Random random(56);
    QByteArray csv = "Date;Visites;Visiteurs uniques;Actions\n";
    for (int day = 0; day < kDays; ++day) {
        const QDate date = ouverture.addDays(day);
        const bool weekend = date.dayOfWeek() > 5;
        const int visits = int(40 + random() % 60 + (day < 10 ? 300 - day * 25 : 0) + (day == 20 ? 420 : 0)) /
                           (weekend ? 2 : 1);
        csv += date.toString(Qt::ISODate).toUtf8() + ';' + QByteArray::number(visits) + ';' +
               QByteArray::number(visits * 4 / 5) + ';' +
               QByteArray::number(visits * 3 + int(random() % 40)) + '\n';
    }
    return csv;
}

} // namespace isegorie::demo
