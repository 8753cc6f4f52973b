<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="fr_FR">
<context>
    <name></name>
    <message>
        <source>Selon les réponses</source>
        <translation>According to the answers</translation>
    </message>
    <message>
        <source>Reconnu : %1</source>
        <translation>Recognised: %1</translation>
    </message>
    <message>
        <source>retour à la ligne</source>
        <translation>line break</translation>
    </message>
    <message>
        <source>Plusieurs choix, séparés par « %1 »</source>
        <translation>Several choices, separated by “%1”</translation>
    </message>
    <message>
        <source>Jour</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Courriel</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Autre donnée</source>
        <translation>Other data</translation>
    </message>
</context>
<context>
    <name>AccordCadre</name>
    <message>
        <source>Le lot %1</source>
        <translation>Lot %1</translation>
    </message>
    <message>
        <source>Accord-cadre</source>
        <translation>Framework contract</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Cet accord-cadre dure plus de quatre ans : la durée doit être justifiée par un cas exceptionnel.</source>
        <translation>This framework contract lasts more than four years: an exceptional case must justify the duration.</translation>
    </message>
    <message>
        <source>Aucun lot n’est décrit : aucune commande n’est possible.</source>
        <translation>No lot is described: nothing can be ordered.</translation>
    </message>
    <message>
        <source>%1 n’a pas de titulaire.</source>
        <translation>%1 has no contractor.</translation>
    </message>
    <message>
        <source>Ajouter l’accord-cadre %1</source>
        <translation>Add the framework contract %1</translation>
    </message>
    <message>
        <source>Modifier l’accord-cadre %1</source>
        <translation>Change the framework contract %1</translation>
    </message>
    <message>
        <source>L’accord-cadre %1</source>
        <translation>The framework contract %1</translation>
    </message>
    <message>
        <source>Supprimer l’accord-cadre %1</source>
        <translation>Remove the framework contract %1</translation>
    </message>
    <message>
        <source>Ajouter le lot %1</source>
        <translation>Add lot %1</translation>
    </message>
    <message>
        <source>Le numéro du lot %1 ne change plus : il a des prix ou des bons.</source>
        <translation>The number of lot %1 can no longer change: it has prices or orders.</translation>
    </message>
    <message>
        <source>Ajoutez un autre lot.</source>
        <translation>Add another lot.</translation>
    </message>
    <message>
        <source>Modifier le lot %1</source>
        <translation>Change lot %1</translation>
    </message>
    <message>
        <source>Supprimer le lot %1</source>
        <translation>Remove lot %1</translation>
    </message>
    <message>
        <source>%1 « %2 » : inconnu dans cette base.</source>
        <translation>%1 “%2”: unknown in this base.</translation>
    </message>
    <message>
        <source>Affichez la liste pour choisir parmi ce qui existe.</source>
        <translation>Show the list to choose among what exists.</translation>
    </message>
    <message>
        <source>Le champ « %1 » n’existe pas.</source>
        <translation>There is no field “%1”.</translation>
    </message>
    <message>
        <source>du %1 au %2</source>
        <translation>from %1 to %2</translation>
    </message>
</context>
<context>
    <name>AgendaItem</name>
    <message>
        <source>%1 à %2</source>
        <translation>%1 at %2</translation>
    </message>
    <message>
        <source>du %1 au %2</source>
        <translation>from %1 to %2</translation>
    </message>
    <message>
        <source>atteint</source>
        <translation>reached</translation>
    </message>
    <message>
        <source>en retard</source>
        <translation>late</translation>
    </message>
    <message>
        <source>Jalon</source>
        <translation>Milestone</translation>
    </message>
</context>
<context>
    <name>Analyse</name>
    <message>
        <source>La table a plus de %1 lignes et plus de %1 colonnes.</source>
        <translation>The table has more than %1 rows and more than %1 columns.</translation>
    </message>
    <message>
        <source>Gardez les formes les plus fréquentes, ou moins de parties.</source>
        <translation>Keep the most frequent word forms, or fewer parts.</translation>
    </message>
</context>
<context>
    <name>Besoins</name>
    <message>
        <source>un objet entre accolades</source>
        <translation>an object in braces</translation>
    </message>
    <message>
        <source>« %1 » : %2</source>
        <translation>“%1”: %2</translation>
    </message>
    <message>
        <source>la valeur n’est pas du type attendu.</source>
        <translation>the value is not of the expected type.</translation>
    </message>
    <message>
        <source>Écrivez %1.</source>
        <translation>Write %1.</translation>
    </message>
    <message>
        <source>la clé « %1 » manque.</source>
        <translation>the key “%1” is missing.</translation>
    </message>
    <message>
        <source>Ajoutez-la.</source>
        <translation>Add it.</translation>
    </message>
    <message>
        <source>Écrivez un nombre entier de 0 à %1.</source>
        <translation>Write a whole number from 0 to %1.</translation>
    </message>
    <message>
        <source>« %1 » est négatif.</source>
        <translation>“%1” is negative.</translation>
    </message>
    <message>
        <source>« %1 » est trop grand.</source>
        <translation>“%1” is too large.</translation>
    </message>
    <message>
        <source>Écrivez un nombre de 0 à %1, avec six décimales au plus.</source>
        <translation>Write a number from 0 to %1, with six decimals at most.</translation>
    </message>
    <message>
        <source>true ou false</source>
        <translation>true or false</translation>
    </message>
    <message>
        <source>« %1 » n’est pas une valeur admise.</source>
        <translation>“%1” is not an allowed value.</translation>
    </message>
    <message>
        <source>Écrivez « %1 ».</source>
        <translation>Write “%1”.</translation>
    </message>
    <message>
        <source> » ou « </source>
        <translation>” or “</translation>
    </message>
    <message>
        <source>une liste entre crochets</source>
        <translation>a list in square brackets</translation>
    </message>
    <message>
        <source>la liste a %1 éléments.</source>
        <translation>the list has %1 items.</translation>
    </message>
    <message>
        <source>Écrivez-en au plus %1.</source>
        <translation>Write at most %1.</translation>
    </message>
    <message>
        <source>cette clé est inconnue.</source>
        <translation>this key is unknown.</translation>
    </message>
    <message>
        <source>Les clés admises sont : %1.</source>
        <translation>The allowed keys are: %1.</translation>
    </message>
    <message>
        <source>« %1 »</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>une liste</source>
        <translation>a list</translation>
    </message>
    <message>
        <source>un objet</source>
        <translation>an object</translation>
    </message>
    <message>
        <source>le texte « %1 » (retirez les guillemets si c’est un nombre)</source>
        <translation>the text “%1” (remove the quotation marks if it is a number)</translation>
    </message>
    <message>
        <source>un nombre entier est attendu, non %1.</source>
        <translation>a whole number is expected, not %1.</translation>
    </message>
    <message>
        <source>un nombre est attendu, non %1.</source>
        <translation>a number is expected, not %1.</translation>
    </message>
</context>
<context>
    <name>Bon</name>
    <message>
        <source>Chaque total HT de ligne (prix unitaire × quantité exacte) est arrondi au centime le plus proche, le demi-centime à l’unité supérieure. La TVA est calculée, taux par taux, sur la somme des totaux de ligne, et arrondie de même.</source>
        <translation>Each line total excl. VAT (unit price × exact quantity) is rounded to the nearest cent, half a cent upwards. VAT is computed rate by rate on the sum of the line totals, and rounded in the same way.</translation>
    </message>
    <message>
        <source>Projet d’avenant au %1</source>
        <translation>Draft amendment to %1</translation>
    </message>
    <message>
        <source>Projet de bon</source>
        <translation>Draft order</translation>
    </message>
    <message>
        <source>« %1 » n’est pas un taux de TVA.</source>
        <translation>“%1” is not a VAT rate.</translation>
    </message>
    <message>
        <source>Écrivez un pourcentage de 0 à 100 : 20, 10 ou 5,5.</source>
        <translation>Write a percentage from 0 to 100: 20, 10 or 5.5.</translation>
    </message>
</context>
<context>
    <name>BonChiffrage</name>
    <message>
        <source>Ce besoin ne peut pas être commandé. </source>
        <translation>This need cannot be ordered. </translation>
    </message>
    <message>
        <source>Précisez le besoin ou complétez le BPU.</source>
        <translation>Detail the need or complete the BPU.</translation>
    </message>
    <message>
        <source>L’UO %1 n’a pas de prix.</source>
        <translation>UO %1 has no price.</translation>
    </message>
    <message>
        <source>Ce besoin ne demande rien du lot %1.</source>
        <translation>This need asks nothing of lot %1.</translation>
    </message>
    <message>
        <source>Créez le bon du lot que le besoin concerne.</source>
        <translation>Create the order of the lot that the need concerns.</translation>
    </message>
    <message>
        <source>Ce besoin ne donne aucune ligne d’un lot.</source>
        <translation>This need gives no line of any lot.</translation>
    </message>
    <message>
        <source>Ajoutez un recrutement, un atelier ou des contributions ; un déplacement seul s’ajoute à un bon existant.</source>
        <translation>Add a recruitment, a workshop or contributions; travel alone is added to an existing order.</translation>
    </message>
    <message numerus="yes">
        <source>Créer %n bon(s) de commande d’après un besoin</source>
        <translation>
            <numerusform>Create %n purchase order from a need</numerusform>
            <numerusform>Create %n purchase orders from a need</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BonLignes</name>
    <message>
        <source>La marge sur les défraiements est déjà sur ce bon.</source>
        <translation>The margin on expenses is already on this order.</translation>
    </message>
    <message numerus="yes">
        <source>Ajouter %n ligne(s) au bon</source>
        <translation>
            <numerusform>Add %n line to the order</numerusform>
            <numerusform>Add %n lines to the order</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ajouter %n ligne(s) calculée(s) au bon</source>
        <translation>
            <numerusform>Add %n computed line to the order</numerusform>
            <numerusform>Add %n computed lines to the order</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BonLignesEdits</name>
    <message>
        <source>Changez les défraiements, ou retirez la marge.</source>
        <translation>Change the expenses, or remove the margin.</translation>
    </message>
    <message>
        <source>Modifier la quantité</source>
        <translation>Change the quantity</translation>
    </message>
    <message>
        <source>Le taux de TVA doit être compris entre 0 et 100 %.</source>
        <translation>The VAT rate must be between 0 and 100%.</translation>
    </message>
    <message>
        <source>Modifier le taux de TVA</source>
        <translation>Change the VAT rate</translation>
    </message>
    <message>
        <source>L’UO %1 n’a qu’un prix : seules celles des sections 3.1 à 3.3 en ont un second, sans fichier fourni.</source>
        <translation>UO %1 has one price only: those of sections 3.1 to 3.3 alone have a second one, without a file provided.</translation>
    </message>
    <message>
        <source>Prendre le prix sans fichier fourni</source>
        <translation>Take the price without a file provided</translation>
    </message>
    <message>
        <source>Prendre le prix avec fichier fourni</source>
        <translation>Take the price with a file provided</translation>
    </message>
    <message>
        <source>Déplacer une ligne du bon</source>
        <translation>Move a line of the order</translation>
    </message>
    <message>
        <source>Retirer des lignes du bon</source>
        <translation>Remove lines from the order</translation>
    </message>
    <message numerus="yes">
        <source>Retirer %n ligne(s) du bon</source>
        <translation>
            <numerusform>Remove %n line from the order</numerusform>
            <numerusform>Remove %n lines from the order</numerusform>
        </translation>
    </message>
    <message>
        <source>Une de ces lignes n’est pas de ce bon.</source>
        <translation>One of these lines is not of this order.</translation>
    </message>
    <message>
        <source>La marge (UO %1) suit les défraiements du bon.</source>
        <translation>The margin (UO %1) follows the compensation of the order.</translation>
    </message>
</context>
<context>
    <name>BonNumero</name>
    <message>
        <source>le format doit contenir {bon} et {rang}.</source>
        <translation>the format must contain {bon} and {rang}.</translation>
    </message>
    <message>
        <source>le format doit contenir {annee} et {rang}.</source>
        <translation>the format must contain {annee} and {rang}.</translation>
    </message>
</context>
<context>
    <name>BonPrix</name>
    <message numerus="yes">
        <source>Aucun prix ne change (%n ligne(s)).</source>
        <translation>
            <numerusform>No price changes (%n line).</numerusform>
            <numerusform>No price changes (%n lines).</numerusform>
        </translation>
    </message>
    <message>
        <source>Un avenant garde le titulaire et les prix de son bon.</source>
        <translation>An amendment keeps the contractor and the prices of its order.</translation>
    </message>
    <message>
        <source>%1 n’est pas titulaire du lot %2.</source>
        <translation>%1 is not a contractor of lot %2.</translation>
    </message>
    <message>
        <source>Changer le titulaire du bon</source>
        <translation>Change the contractor of the order</translation>
    </message>
    <message>
        <source>La version « %1 » est celle d’un autre titulaire ou d’un autre lot.</source>
        <translation>The version “%1” is that of another contractor or another lot.</translation>
    </message>
    <message>
        <source>Changer la version de prix du bon</source>
        <translation>Change the price version of the order</translation>
    </message>
    <message numerus="yes">
        <source>%n prix différent(s) ; total HT : %1 → %2.</source>
        <translation>
            <numerusform>%n price differs; total excl. VAT: %1 → %2.</numerusform>
            <numerusform>%n prices differ; total excl. VAT: %1 → %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BonStatut</name>
    <message>
        <source>Brouillon</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>À signer</source>
        <translation>To be signed</translation>
    </message>
    <message>
        <source>Notifié</source>
        <translation>Notified</translation>
    </message>
    <message>
        <source>En cours</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>Service fait</source>
        <translation>Services delivered</translation>
    </message>
    <message>
        <source>Soldé</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Annulé</source>
        <translation>Cancelled</translation>
    </message>
</context>
<context>
    <name>Bons</name>
    <message>
        <source>Lot %1</source>
        <translation>Lot %1</translation>
    </message>
    <message>
        <source>Lot 1 — Animation de dispositifs en présentiel</source>
        <translation>Lot 1 — Facilitation of face-to-face formats</translation>
    </message>
    <message>
        <source>Lot 2 — Organisation d’une consultation en ligne</source>
        <translation>Lot 2 — Running an online consultation</translation>
    </message>
    <message>
        <source>Lot 3 — Recrutement</source>
        <translation>Lot 3 — Recruitment</translation>
    </message>
    <message>
        <source>Lot 4 — Pilotage des dispositifs de concertation</source>
        <translation>Lot 4 — Management of consultation formats</translation>
    </message>
    <message>
        <source>Projet</source>
        <translation>Draft</translation>
    </message>
</context>
<context>
    <name>Bordereau</name>
    <message>
        <source>Aucune ligne de prix.</source>
        <translation>No price line.</translation>
    </message>
    <message>
        <source>Donnez une ligne par UO, avec son code et son prix HT.</source>
        <translation>Give one line for each UO, with its code and its price excl. VAT.</translation>
    </message>
    <message>
        <source>La colonne « %1 » manque ; le fichier a : %2.</source>
        <translation>The column “%1” is missing; the file has: %2.</translation>
    </message>
    <message>
        <source>La première ligne doit nommer les colonnes code, pu_ht et, s’il y a lieu, pu_ht_sans_fichier.</source>
        <translation>The first line must name the columns code, pu_ht and, if need be, pu_ht_sans_fichier.</translation>
    </message>
    <message>
        <source>Le prix n’a pas de code d’UO.</source>
        <translation>The price has no UO code.</translation>
    </message>
    <message>
        <source>Écrivez le code, par exemple 1.8.1.A.</source>
        <translation>Write the code, for instance 1.8.1.A.</translation>
    </message>
    <message>
        <source>La cellule « %1 » est une formule.</source>
        <translation>The cell “%1” is a formula.</translation>
    </message>
    <message>
        <source>Remplacez-la par sa valeur.</source>
        <translation>Replace it by its value.</translation>
    </message>
    <message>
        <source>Le code d’UO « %1 » est inconnu du CCTP.</source>
        <translation>The UO code “%1” is unknown to the CCTP.</translation>
    </message>
    <message>
        <source>Écrivez un code du catalogue, par exemple 1.8.1.A.</source>
        <translation>Write a code of the catalogue, for instance 1.8.1.A.</translation>
    </message>
    <message>
        <source>Codes les plus proches : %1.</source>
        <translation>Nearest codes: %1.</translation>
    </message>
    <message>
        <source>Le CCTP imprime « %1 » pour deux UO : %2 et %3.</source>
        <translation>The CCTP prints “%1” for two UO: %2 and %3.</translation>
    </message>
    <message>
        <source>Donnez aussi une ligne %1, ou la désignation exacte.</source>
        <translation>Give a line %1 too, or the exact designation.</translation>
    </message>
    <message>
        <source>L’UO %1 a déjà un prix à la ligne %2.</source>
        <translation>UO %1 already has a price on line %2.</translation>
    </message>
    <message>
        <source>Gardez une seule ligne par UO.</source>
        <translation>Keep one line only for each UO.</translation>
    </message>
    <message>
        <source>Le prix « %1 » est négatif.</source>
        <translation>The price “%1” is negative.</translation>
    </message>
    <message>
        <source>Écrivez un prix HT positif.</source>
        <translation>Write a positive price excl. VAT.</translation>
    </message>
    <message>
        <source>l’UO %1 n’a qu’un prix : celui sans fichier est laissé de côté</source>
        <translation>UO %1 has one price only: the one without a file is left aside</translation>
    </message>
    <message>
        <source>le prix de l’UO %1 (%2 HT) dépasse le plafond de %3 HT</source>
        <translation>the price of UO %1 (%2 excl. VAT) exceeds the cap of %3 excl. VAT</translation>
    </message>
    <message>
        <source>%1, ligne %2 : %3.</source>
        <translation>%1, line %2: %3.</translation>
    </message>
    <message>
        <source>Recherche des UO</source>
        <translation>Search for UO</translation>
    </message>
    <message>
        <source>Le prix HT de cette UO manque.</source>
        <translation>The price excl. VAT of this UO is missing.</translation>
    </message>
    <message>
        <source>Écrivez-le, ou videz aussi son prix sans fichier.</source>
        <translation>Write it, or empty its price without a file too.</translation>
    </message>
    <message>
        <source>Le prix « %1 » est un pourcentage.</source>
        <translation>The price “%1” is a percentage.</translation>
    </message>
    <message>
        <source>Écrivez un prix HT en euros.</source>
        <translation>Write a price excl. VAT in euros.</translation>
    </message>
    <message>
        <source>%1, ligne %2, colonne %3 : « %4 » n’est pas lue. Les prix viennent de la colonne « %5 » ; le prix sans fichier, d’une colonne « pu_ht_sans_fichier ».</source>
        <translation>%1, line %2, column %3: “%4” is not read. Prices come from the column “%5”; the price without a file, from a column “pu_ht_sans_fichier”.</translation>
    </message>
</context>
<context>
    <name>CalibrageLu</name>
    <message>
        <source>hors référence</source>
        <translation>not in the reference</translation>
    </message>
    <message>
        <source>%1%2 pt</source>
        <translation>%1%2 pt</translation>
    </message>
    <message>
        <source>Assez nombreux</source>
        <translation>Enough</translation>
    </message>
    <message>
        <source>Tenu</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>Il en manque %1</source>
        <translation>%1 missing</translation>
    </message>
    <message>
        <source>%1 de trop</source>
        <translation>%1 too many</translation>
    </message>
    <message>
        <source>Sous-total : %1</source>
        <translation>Subtotal: %1</translation>
    </message>
    <message>
        <source>&lt; 0,001</source>
        <translation>&lt; 0.001</translation>
    </message>
    <message>
        <source>Rien à comparer</source>
        <translation>Nothing to compare</translation>
    </message>
    <message>
        <source>S’écarte de la référence</source>
        <translation>Departs from the reference</translation>
    </message>
    <message>
        <source>Proche de la référence</source>
        <translation>Close to the reference</translation>
    </message>
    <message>
        <source>p approchée, moins de 5 attendus : %1</source>
        <translation>p is approximate, fewer than 5 expected: %1</translation>
    </message>
    <message>
        <source>Comparé au milieu des quotas</source>
        <translation>Compared with the middle of the quotas</translation>
    </message>
    <message>
        <source>À écarter</source>
        <translation>To set aside</translation>
    </message>
    <message>
        <source>À garder</source>
        <translation>To keep</translation>
    </message>
    <message>
        <source>À ajouter</source>
        <translation>To add</translation>
    </message>
    <message>
        <source>Volontaire</source>
        <translation>Volunteer</translation>
    </message>
    <message>
        <source>Ce groupe respecte déjà le plan : rien à changer.</source>
        <translation>This group already meets the plan: nothing to change.</translation>
    </message>
    <message>
        <source>Pour atteindre le plan avec %1 personnes : %2 à ajouter, %3 à écarter. Aucun autre choix ne demande moins de changements (prouvé).</source>
        <translation>To reach the plan with %1 people: %2 to add, %3 to set aside. No other choice needs fewer changes (proved).</translation>
    </message>
    <message>
        <source>Pour atteindre le plan avec %1 personnes : %2 à ajouter, %3 à écarter. Un autre choix en demanderait peut-être moins.</source>
        <translation>To reach the plan with %1 people: %2 to add, %3 to set aside. Another choice might need fewer.</translation>
    </message>
    <message>
        <source>Ces personnes sont trop peu nombreuses pour en réunir %1, une par foyer.</source>
        <translation>There are too few of these people to bring %1 together, one per household.</translation>
    </message>
    <message>
        <source>Aucun choix parmi ces personnes n’atteint le plan avec %1 personnes. Ces quotas se contredisent avec elles : %2. L’onglet « Plan » propose de les assouplir.</source>
        <translation>No choice among these people reaches the plan with %1 people. These quotas contradict one another with them: %2. The “Plan” tab offers to relax them.</translation>
    </message>
    <message>
        <source>Critère</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>Catégorie</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Groupe</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Attendus</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>Écart</source>
        <translation>Gap</translation>
    </message>
    <message>
        <source>Après</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Khi²</source>
        <translation>Chi²</translation>
    </message>
    <message>
        <source>Degrés</source>
        <translation>Degrees</translation>
    </message>
    <message>
        <source>Valeur p</source>
        <translation>p-value</translation>
    </message>
    <message>
        <source>Lecture</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>Changement</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Candidat</source>
        <translation>Candidate</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Profil</source>
        <translation>Profile</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Le catalogue des UO est illisible : %1.</source>
        <translation>The catalogue of UO cannot be read: %1.</translation>
    </message>
    <message>
        <source>Réinstallez le logiciel.</source>
        <translation>Install the software again.</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>Expert</translation>
    </message>
    <message>
        <source>Intermédiaire</source>
        <translation>Intermediate</translation>
    </message>
    <message>
        <source>Autres régions</source>
        <translation>Other regions</translation>
    </message>
    <message>
        <source>DROM-COM</source>
        <translation>Overseas departments and communities</translation>
    </message>
    <message>
        <source>Région parisienne</source>
        <translation>Paris region</translation>
    </message>
</context>
<context>
    <name>Coffre</name>
    <message>
        <source>Une donnée chiffrée ne s’ouvre pas avec sa clé (%1, %2, champ « %3 ») : elle a été modifiée ou déplacée hors d’Iségorie.</source>
        <translation>An encrypted value does not open with its key (%1, %2, field “%3”): it was changed or moved outside Iségorie.</translation>
    </message>
    <message>
        <source>Restaurez une sauvegarde d’avant cette modification, ou saisissez la donnée à nouveau.</source>
        <translation>Restore a backup made before this change, or enter the value again.</translation>
    </message>
    <message>
        <source>Le fichier de clés est abîmé.</source>
        <translation>The key file is damaged.</translation>
    </message>
    <message>
        <source>Remettez une copie saine de ce fichier : sans lui, les données personnelles de la base ne peuvent plus être lues.</source>
        <translation>Put a sound copy of this file back: without it, the personal data of the base cannot be read any more.</translation>
    </message>
    <message>
        <source>Le fichier de clés n’est pas à côté de la base : les données personnelles ne peuvent pas être lues.</source>
        <translation>The key file is not beside the base: personal data cannot be read.</translation>
    </message>
    <message>
        <source>Remettez-le à côté de la base, sous ce nom. Il n’est dans aucune sauvegarde.</source>
        <translation>Put it back beside the base, under this name. No backup contains it.</translation>
    </message>
    <message>
        <source>Ce fichier de clés appartient à une autre base.</source>
        <translation>This key file belongs to another base.</translation>
    </message>
    <message>
        <source>Remettez à côté de la base le fichier de clés qui l’accompagnait.</source>
        <translation>Put back beside the base the key file that went with it.</translation>
    </message>
    <message>
        <source>Cette phrase secrète n’est pas la bonne.</source>
        <translation>This is not the right passphrase.</translation>
    </message>
    <message>
        <source>Vérifiez les majuscules, les accents et le clavier, puis recommencez.</source>
        <translation>Check capitals, accents and the keyboard, then start again.</translation>
    </message>
    <message>
        <source>La phrase secrète doit avoir au moins %1 caractères.</source>
        <translation>The passphrase must have at least %1 characters.</translation>
    </message>
    <message>
        <source>Quatre ou cinq mots sans rapport entre eux font une bonne phrase.</source>
        <translation>Four or five words that have nothing to do with each other make a good passphrase.</translation>
    </message>
    <message>
        <source>La mémoire ne suffit pas pour vérifier la phrase secrète.</source>
        <translation>There is not enough memory to check the passphrase.</translation>
    </message>
    <message>
        <source>Fermez d’autres programmes (256 Mo sont nécessaires) et recommencez.</source>
        <translation>Close other programs (256 MB are needed) and start again.</translation>
    </message>
    <message>
        <source>Les données personnelles sont verrouillées.</source>
        <translation>Personal data are locked.</translation>
    </message>
    <message>
        <source>Donnez la phrase secrète de la base.</source>
        <translation>Give the passphrase of the base.</translation>
    </message>
    <message>
        <source>La base n’a pas encore de coffre pour les données personnelles.</source>
        <translation>The base has no vault for personal data yet.</translation>
    </message>
    <message>
        <source>Choisissez d’abord une phrase secrète.</source>
        <translation>Choose a passphrase first.</translation>
    </message>
    <message>
        <source>La base a déjà un coffre pour les données personnelles.</source>
        <translation>The base already has a vault for personal data.</translation>
    </message>
    <message>
        <source>Changez sa phrase secrète si vous en voulez une autre.</source>
        <translation>Change its passphrase if you want another one.</translation>
    </message>
    <message>
        <source>La base est en lecture seule : ses clés ne se modifient pas.</source>
        <translation>The base is read-only: its keys cannot be changed.</translation>
    </message>
    <message>
        <source>Fermez l’autre programme qui la tient, puis recommencez.</source>
        <translation>Close the other program that holds it, then start again.</translation>
    </message>
    <message>
        <source>La clé de cette concertation n’est pas dans le fichier de clés : ses données personnelles ne peuvent pas être lues.</source>
        <translation>The key of this consultation is not in the key file: its personal data cannot be read.</translation>
    </message>
    <message>
        <source>Remettez le fichier de clés le plus récent à côté de la base.</source>
        <translation>Put the most recent key file back beside the base.</translation>
    </message>
    <message>
        <source>Les données personnelles de cette concertation ont été détruites le %1.</source>
        <translation>The personal data of this consultation were destroyed on %1.</translation>
    </message>
    <message>
        <source>Le trousseau du système n’est pas disponible</source>
        <translation>The system keyring is not available</translation>
    </message>
    <message>
        <source>La phrase secrète sera demandée à chaque ouverture ; rien d’autre ne change.</source>
        <translation>The passphrase will be asked at each opening; nothing else changes.</translation>
    </message>
    <message>
        <source>Cette concertation n’a pas de données personnelles.</source>
        <translation>This consultation has no personal data.</translation>
    </message>
    <message>
        <source>Une copie du fichier de clés faite hors d’Iségorie (sauvegarde du dossier, clé USB) n’est pas atteinte : qui l’a faite doit la détruire.</source>
        <translation>A copy of the key file made outside Iségorie (backup of the folder, USB stick) is not reached: whoever made it must destroy it.</translation>
    </message>
    <message>
        <source>Les fichiers exportés, imprimés ou envoyés avant la purge ne sont pas atteints ; le journal des accès les énumère.</source>
        <translation>Files exported, printed or sent before the purge are not reached; the access log lists them.</translation>
    </message>
    <message>
        <source>Sur un disque SSD, un secteur réécrit peut subsister dans la mémoire interne du disque : le chiffrement du disque entier protège de ce cas.</source>
        <translation>On an SSD, a rewritten sector may survive in the disk’s own memory: encrypting the whole disk protects against this.</translation>
    </message>
    <message>
        <source>Fixer la durée de conservation des données personnelles</source>
        <translation>Set how long personal data are kept</translation>
    </message>
    <message>
        <source>Demander la purge des données personnelles</source>
        <translation>Ask for the purge of personal data</translation>
    </message>
    <message>
        <source>Purger les données personnelles</source>
        <translation>Purge personal data</translation>
    </message>
    <message>
        <source>Noter un accès aux données personnelles</source>
        <translation>Record an access to personal data</translation>
    </message>
    <message>
        <source>La nouvelle phrase secrète est la bonne désormais, mais l’ancienne n’a pas pu être effacée du fichier de clés.</source>
        <translation>The new passphrase is the right one from now on, but the old one could not be erased from the key file.</translation>
    </message>
    <message>
        <source>Vérifiez le droit d’écrire dans ce fichier, puis changez de phrase encore une fois.</source>
        <translation>Check that you may write to this file, then change the passphrase once more.</translation>
    </message>
    <message>
        <source>Ce fichier scellé ne s’ouvre pas avec sa clé : il a été abîmé ou remplacé.</source>
        <translation>This sealed file does not open with its key: it was damaged or replaced.</translation>
    </message>
    <message>
        <source>Restaurez-le d’une sauvegarde, ou demandez-le de nouveau.</source>
        <translation>Restore it from a backup, or ask for it again.</translation>
    </message>
    <message>
        <source>Ce jour est passé : rien ne se conserve jusqu’à lui.</source>
        <translation>That day is over: nothing is kept until then.</translation>
    </message>
    <message>
        <source>Donnez un jour à venir, ou purgez dès maintenant.</source>
        <translation>Give a day to come, or purge now.</translation>
    </message>
    <message>
        <source>%1 (%2, %3, %4)</source>
        <translation>%1 (%2, %3, %4)</translation>
    </message>
    <message>
        <source>%1 : n’est plus à cette place</source>
        <translation>%1: no longer in this place</translation>
    </message>
    <message>
        <source>Cette concertation n’a pas encore de données personnelles : il n’y a rien à conserver jusqu’à une date.</source>
        <translation>This concertation has no personal data yet: there is nothing to keep until a date.</translation>
    </message>
    <message>
        <source>Importez d’abord des personnes (« recrutement importer », « contributions importer » avec des colonnes personnelles), puis fixez la date.</source>
        <translation>First import people (“recrutement importer”, “contributions importer” with personal columns), then set the date.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Lancez « isegorie --help » pour la liste des options.</source>
        <translation>Run “isegorie --help” for the list of options.</translation>
    </message>
    <message>
        <source>Suivi des concertations et de leurs bons de commande.</source>
        <translation>Follow-up of public consultations and their purchase orders.</translation>
    </message>
    <message>
        <source>Affiche cette aide.</source>
        <translation>Shows this help.</translation>
    </message>
    <message>
        <source>Affiche la version.</source>
        <translation>Shows the version.</translation>
    </message>
    <message>
        <source>Écrit une image de chaque écran dans DOSSIER et s’arrête.</source>
        <translation>Writes a picture of each screen to DOSSIER and ends.</translation>
    </message>
    <message>
        <source>Langue de l’interface : fr ou en.</source>
        <translation>Language of the interface: fr or en.</translation>
    </message>
    <message>
        <source>Thème : clair, sombre ou systeme.</source>
        <translation>Theme: clair, sombre or systeme.</translation>
    </message>
    <message>
        <source>La langue « %1 » n’existe pas.</source>
        <translation>There is no language “%1”.</translation>
    </message>
    <message>
        <source>Le thème « %1 » n’existe pas.</source>
        <translation>There is no theme “%1”.</translation>
    </message>
    <message>
        <source>Bases .isegorie à ouvrir.</source>
        <translation>.isegorie bases to open.</translation>
    </message>
    <message>
        <source>--captures demande aussi le fichier d’une base.</source>
        <translation>--captures also needs the file of one base.</translation>
    </message>
</context>
<context>
    <name>Concertation</name>
    <message>
        <source>Bloqué</source>
        <translation>Blocked</translation>
    </message>
    <message>
        <source>En retard</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>À faire</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>À venir</source>
        <translation>To come</translation>
    </message>
    <message>
        <source>Jalon</source>
        <translation>Milestone</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Tâche</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Commitment</translation>
    </message>
    <message>
        <source>Bon de commande</source>
        <translation>Purchase order</translation>
    </message>
    <message>
        <source>Livrable</source>
        <translation>Deliverable</translation>
    </message>
    <message>
        <source>Admission</source>
        <translation>Acceptance</translation>
    </message>
    <message>
        <source>Règle du CCTP</source>
        <translation>Rule of the CCTP</translation>
    </message>
    <message numerus="yes">
        <source>en retard de %n jour(s)</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>dans %n jour(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Décider de l’admission : %1</source>
        <translation>Decide on the acceptance: %1</translation>
    </message>
    <message>
        <source>Livraison du bon %1</source>
        <translation>Delivery of order %1</translation>
    </message>
    <message>
        <source>Bon de commande à signer : %1</source>
        <translation>Purchase order to be signed: %1</translation>
    </message>
    <message>
        <source>Titre</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Administration bénéficiaire</source>
        <translation>Beneficiary administration</translation>
    </message>
    <message>
        <source>Question posée</source>
        <translation>Question asked</translation>
    </message>
    <message>
        <source>Objectifs</source>
        <translation>Objectives</translation>
    </message>
    <message>
        <source>Thème</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Portée</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Territoire</source>
        <translation>Territory</translation>
    </message>
    <message>
        <source>Niveau de complexité</source>
        <translation>Complexity level</translation>
    </message>
    <message>
        <source>Garant</source>
        <translation>Guarantor</translation>
    </message>
    <message>
        <source>Usage des contributions</source>
        <translation>Use of the contributions</translation>
    </message>
    <message>
        <source>Statut</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Début</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Fin</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Intitulé</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>Durée (minutes)</source>
        <translation>Duration (minutes)</translation>
    </message>
    <message>
        <source>Lieu</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Ordre du jour</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Compte rendu</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Échéance</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>Responsable</source>
        <translation>Person in charge</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Ce qui bloque</source>
        <translation>What blocks</translation>
    </message>
    <message>
        <source>« %1 » : %2</source>
        <translation>“%1”: %2</translation>
    </message>
    <message>
        <source>%1 caractères, %2 au plus.</source>
        <translation>%1 characters, %2 at most.</translation>
    </message>
    <message>
        <source>« %1 » n’est pas une date.</source>
        <translation>“%1” is not a date.</translation>
    </message>
    <message>
        <source>Écrivez-la %1.</source>
        <translation>Write it %1.</translation>
    </message>
    <message>
        <source>« %1 » n’est pas une valeur possible.</source>
        <translation>“%1” is not a possible value.</translation>
    </message>
    <message>
        <source>Écrivez une de celles-ci : %1.</source>
        <translation>Write one of these: %1.</translation>
    </message>
    <message>
        <source>« %1 » n’est pas un nombre entier de %2 à %3.</source>
        <translation>“%1” is not a whole number from %2 to %3.</translation>
    </message>
    <message>
        <source>Dispositif</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Précision</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rôle</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Courriel</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Tenu le</source>
        <translation>Kept on</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Jusqu’au</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Atteint le</source>
        <translation>Reached on</translation>
    </message>
    <message>
        <source>Le champ « %1 » n’existe pas.</source>
        <translation>There is no field “%1”.</translation>
    </message>
    <message>
        <source>Champs possibles : %1.</source>
        <translation>Possible fields: %1.</translation>
    </message>
    <message>
        <source>La fin (%1) précède le début (%2).</source>
        <translation>The end (%1) precedes the start (%2).</translation>
    </message>
    <message>
        <source>Corrigez l’une des deux dates.</source>
        <translation>Correct one of the two dates.</translation>
    </message>
    <message>
        <source>Modifier « %1 »</source>
        <translation>Change “%1”</translation>
    </message>
    <message>
        <source>Modifier la concertation</source>
        <translation>Change the consultation</translation>
    </message>
    <message>
        <source>Créer la concertation « %1 »</source>
        <translation>Create the consultation “%1”</translation>
    </message>
    <message>
        <source>Supprimez d’abord ses brouillons, ou donnez-lui le statut « Abandonnée ».</source>
        <translation>Remove its drafts first, or give it the status “Abandoned”.</translation>
    </message>
    <message>
        <source>Supprimer la concertation « %1 »</source>
        <translation>Remove the consultation “%1”</translation>
    </message>
    <message>
        <source>Nationale</source>
        <translation>National</translation>
    </message>
    <message>
        <source>Territoriale</source>
        <translation>Territorial</translation>
    </message>
    <message>
        <source>Intermédiaire</source>
        <translation>Intermediate</translation>
    </message>
    <message>
        <source>Sujet peu complexe et peu controversé (prospective et/ou bien documenté)</source>
        <translation>Subject of little complexity and controversy (foresight and/or well documented)</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>Expert</translation>
    </message>
    <message>
        <source>Thématique controversée, complexe et technique</source>
        <translation>Controversial, complex and technical theme</translation>
    </message>
    <message>
        <source>Cadrage</source>
        <translation>Scoping</translation>
    </message>
    <message>
        <source>La question et le dispositif se décident avec le bénéficiaire</source>
        <translation>The question and the format are decided with the beneficiary</translation>
    </message>
    <message>
        <source>Préparation</source>
        <translation>Preparation</translation>
    </message>
    <message>
        <source>Commandes, recrutement et matériau d’information</source>
        <translation>Orders, recruitment and information material</translation>
    </message>
    <message>
        <source>En cours</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>Les citoyens participent</source>
        <translation>The citizens take part</translation>
    </message>
    <message>
        <source>Restitution</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Analyse, synthèse et présentation des résultats</source>
        <translation>Analysis, summary and presentation of the results</translation>
    </message>
    <message>
        <source>Devoir de suite</source>
        <translation>Duty of follow-up</translation>
    </message>
    <message>
        <source>Les engagements se tiennent, on rend compte aux citoyens</source>
        <translation>The commitments are kept, and citizens told so</translation>
    </message>
    <message>
        <source>Suspendue</source>
        <translation>Suspended</translation>
    </message>
    <message>
        <source>Clôturée</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Abandonnée</source>
        <translation>Abandoned</translation>
    </message>
    <message>
        <source>Atelier citoyen</source>
        <translation>Citizens’ workshop</translation>
    </message>
    <message>
        <source>Deux week-ends, deux sessions en ligne, 4 réunions du comité de pilotage et un garant (UO 1.8)</source>
        <translation>Two weekends, two online sessions, 4 meetings of the steering committee and a guarantor (UO 1.8)</translation>
    </message>
    <message>
        <source>Dispositif standard</source>
        <translation>Standard format</translation>
    </message>
    <message>
        <source>Une journée au moins, 15 personnes environ, deux animateurs (UO 1.2)</source>
        <translation>One day at least, about 15 people, two facilitators (UO 1.2)</translation>
    </message>
    <message>
        <source>Session en ligne</source>
        <translation>Online session</translation>
    </message>
    <message>
        <source>De 1 h 30 à 2 h, avec le groupe du présentiel (UO 1.3)</source>
        <translation>From 1 h 30 to 2 h, with the group met in person (UO 1.3)</translation>
    </message>
    <message>
        <source>Consultation en ligne</source>
        <translation>Online consultation</translation>
    </message>
    <message>
        <source>Plateforme, modération et synthèse des contributions (lot 2)</source>
        <translation>Platform, moderation and summary of the contributions (lot 2)</translation>
    </message>
    <message>
        <source>Recrutement de citoyens</source>
        <translation>Recruitment of citizens</translation>
    </message>
    <message>
        <source>Recrutement, tirage au sort ou calibrage d’un groupe (lot 3)</source>
        <translation>Recruitment, drawing by lot or calibration of a group (lot 3)</translation>
    </message>
    <message>
        <source>Formation de facilitateurs</source>
        <translation>Training of facilitators</translation>
    </message>
    <message>
        <source>Agents du bénéficiaire formés à l’animation (UO 1.7)</source>
        <translation>Agents of the beneficiary trained to facilitate (UO 1.7)</translation>
    </message>
    <message>
        <source>Pilotage et coordination</source>
        <translation>Steering and coordination</translation>
    </message>
    <message>
        <source>Plusieurs dispositifs coordonnés par un titulaire (lot 4)</source>
        <translation>Several formats coordinated by one contractor (lot 4)</translation>
    </message>
    <message>
        <source>Autre dispositif</source>
        <translation>Other format</translation>
    </message>
    <message>
        <source>Réunion en amont</source>
        <translation>Preliminary meeting</translation>
    </message>
    <message>
        <source>Avec le titulaire avant la commande : deux au plus (ch. 1, 4.1.1)</source>
        <translation>With the contractor before the order: two at most (ch. 1, 4.1.1)</translation>
    </message>
    <message>
        <source>Lancement</source>
        <translation>Launch</translation>
    </message>
    <message>
        <source>Réunion de lancement du projet (ch. 1, 4.1.2)</source>
        <translation>Launch meeting of the project (ch. 1, 4.1.2)</translation>
    </message>
    <message>
        <source>Comité de pilotage</source>
        <translation>Steering committee</translation>
    </message>
    <message>
        <source>Format comité de pilotage, avec le bénéficiaire (ch. 1, 4.1.2)</source>
        <translation>Steering committee, with the beneficiary (ch. 1, 4.1.2)</translation>
    </message>
    <message>
        <source>Point hebdomadaire</source>
        <translation>Weekly point</translation>
    </message>
    <message>
        <source>Par téléphone, avec chaque titulaire retenu (ch. 1, 4.2)</source>
        <translation>By telephone, with each contractor chosen (ch. 1, 4.2)</translation>
    </message>
    <message>
        <source>Réunion intermédiaire</source>
        <translation>Intermediate meeting</translation>
    </message>
    <message>
        <source>Retour d’expérience</source>
        <translation>Lessons learned</translation>
    </message>
    <message>
        <source>Réunion finale, conclusions au ministère (ch. 1, art. 4)</source>
        <translation>Final meeting, conclusions to the ministry (ch. 1, art. 4)</translation>
    </message>
    <message>
        <source>Capitalisation</source>
        <translation>Capitalisation</translation>
    </message>
    <message>
        <source>Devoir de suite : environ 3 h (UO 1.6)</source>
        <translation>Duty of follow-up: about 3 h (UO 1.6)</translation>
    </message>
    <message>
        <source>Autre réunion</source>
        <translation>Other meeting</translation>
    </message>
    <message>
        <source>Responsable CIPC</source>
        <translation>CIPC lead</translation>
    </message>
    <message>
        <source>Équipe CIPC</source>
        <translation>CIPC team</translation>
    </message>
    <message>
        <source>Titulaire</source>
        <translation>Contractor</translation>
    </message>
    <message>
        <source>Expert ou intervenant</source>
        <translation>Expert or speaker</translation>
    </message>
    <message>
        <source>Autre</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Bloquée</source>
        <translation>Blocked</translation>
    </message>
    <message>
        <source>Faite</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Aucune concertation n’a l’identifiant « %1 ».</source>
        <translation>No consultation has the identifier “%1”.</translation>
    </message>
    <message>
        <source>Cherchez-la avec « concertation lister ».</source>
        <translation>Look for it with “concertation lister”.</translation>
    </message>
    <message>
        <source>Ajouter un dispositif</source>
        <translation>Add a format</translation>
    </message>
    <message>
        <source>Modifier le dispositif</source>
        <translation>Change the format</translation>
    </message>
    <message>
        <source>Retirer le dispositif</source>
        <translation>Remove the format</translation>
    </message>
    <message>
        <source>Ajouter un membre</source>
        <translation>Add a member</translation>
    </message>
    <message>
        <source>Modifier le membre</source>
        <translation>Change the member</translation>
    </message>
    <message>
        <source>Retirer le membre</source>
        <translation>Remove the member</translation>
    </message>
    <message>
        <source>Ajouter un engagement</source>
        <translation>Add a commitment</translation>
    </message>
    <message>
        <source>Modifier l’engagement</source>
        <translation>Change the commitment</translation>
    </message>
    <message>
        <source>Retirer l’engagement</source>
        <translation>Remove the commitment</translation>
    </message>
    <message>
        <source>Ajouter un jalon</source>
        <translation>Add a milestone</translation>
    </message>
    <message>
        <source>Modifier le jalon</source>
        <translation>Change the milestone</translation>
    </message>
    <message>
        <source>Retirer le jalon</source>
        <translation>Remove the milestone</translation>
    </message>
    <message>
        <source>Ajouter une réunion</source>
        <translation>Add a meeting</translation>
    </message>
    <message>
        <source>Modifier la réunion</source>
        <translation>Change the meeting</translation>
    </message>
    <message>
        <source>Retirer la réunion</source>
        <translation>Remove the meeting</translation>
    </message>
    <message>
        <source>Ajouter une tâche</source>
        <translation>Add a task</translation>
    </message>
    <message>
        <source>Modifier la tâche</source>
        <translation>Change the task</translation>
    </message>
    <message>
        <source>Retirer la tâche</source>
        <translation>Remove the task</translation>
    </message>
    <message>
        <source>Le jalon finirait le %1, avant de commencer le %2.</source>
        <translation>The milestone would end on %1, before it starts on %2.</translation>
    </message>
    <message>
        <source>« %1 » n’est pas une adresse de courriel.</source>
        <translation>“%1” is not an e-mail address.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (copie)</source>
        <translation>%1 (copy)</translation>
    </message>
    <message>
        <source>Dupliquer « %1 »</source>
        <translation>Duplicate “%1”</translation>
    </message>
    <message>
        <source>Terminer la tâche</source>
        <translation>Finish the task</translation>
    </message>
    <message>
        <source>Rouvrir la tâche</source>
        <translation>Reopen the task</translation>
    </message>
    <message>
        <source>Déplacer le jalon « %1 »</source>
        <translation>Move the milestone “%1”</translation>
    </message>
    <message>
        <source>La période des points hebdomadaires n’est pas possible.</source>
        <translation>The period of the weekly points is not possible.</translation>
    </message>
    <message>
        <source>Donnez un premier jour, puis une fin dans les trois ans qui suivent.</source>
        <translation>Give a first day, then an end within the three years that follow.</translation>
    </message>
    <message>
        <source>Planifier les points hebdomadaires</source>
        <translation>Plan the weekly points</translation>
    </message>
    <message>
        <source>CCTP, %1</source>
        <translation>CCTP, %1</translation>
    </message>
    <message>
        <source>chapitre 1, article 4.1</source>
        <translation>chapter 1, article 4.1</translation>
    </message>
    <message>
        <source>chapitre 1, article 2</source>
        <translation>chapter 1, article 2</translation>
    </message>
    <message>
        <source>chapitre 1, article 3</source>
        <translation>chapter 1, article 3</translation>
    </message>
    <message>
        <source>chapitre 2, UO 1.8</source>
        <translation>chapter 2, UO 1.8</translation>
    </message>
    <message>
        <source>L’atelier citoyen est prévu pour %1 citoyens au moins ; %2 sont inscrits.</source>
        <translation>The citizens’ workshop is meant for %1 citizens at least; %2 are entered.</translation>
    </message>
    <message>
        <source>Le dispositif standard réunit 15 personnes environ avec deux animateurs ; pour %1, prévoyez des sessions ou des animateurs complémentaires (UO 1.2.4).</source>
        <translation>The standard format gathers about 15 people with two facilitators; for %1, plan additional sessions or facilitators (UO 1.2.4).</translation>
    </message>
    <message>
        <source>chapitre 2, UO 1.2</source>
        <translation>chapter 2, UO 1.2</translation>
    </message>
    <message>
        <source>chapitre 2, UO 1.3</source>
        <translation>chapter 2, UO 1.3</translation>
    </message>
    <message>
        <source>Le jalon « %1 » (%2) sort de la période de la concertation.</source>
        <translation>The milestone “%1” (%2) is outside the period of the consultation.</translation>
    </message>
    <message>
        <source>La tâche « %1 » est bloquée : dites par quoi.</source>
        <translation>The task “%1” is blocked: say by what.</translation>
    </message>
    <message>
        <source>chapitre 1, article 3 (devoir de suite)</source>
        <translation>chapter 1, article 3 (duty of follow-up)</translation>
    </message>
    <message>
        <source>Deux réunions au plus se tiennent en amont d’une commande ; il y en aurait %1.</source>
        <translation>Two meetings at most are held before an order; there would be %1.</translation>
    </message>
    <message>
        <source>chapitre 1, article 4.1.1</source>
        <translation>chapter 1, article 4.1.1</translation>
    </message>
    <message>
        <source>chapitre 3, article 1.3</source>
        <translation>chapter 3, article 1.3</translation>
    </message>
    <message>
        <source>chapitre 1, article 4.1.2</source>
        <translation>chapter 1, article 4.1.2</translation>
    </message>
    <message>
        <source>chapitre 2, UO 1.6</source>
        <translation>chapter 2, UO 1.6</translation>
    </message>
    <message numerus="yes">
        <source>Un atelier citoyen comprend nécessairement 4 réunions du comité de pilotage, dont une sur la trame de formation et les intervenants : %n inscrite(s).</source>
        <translation>
            <numerusform>A citizens’ workshop necessarily comprises 4 meetings of the steering committee, one of them on the training outline and the speakers: %n entered.</numerusform>
            <numerusform>A citizens’ workshop necessarily comprises 4 meetings of the steering committee, one of them on the training outline and the speakers: %n entered.</numerusform>
        </translation>
    </message>
    <message>
        <source>Aucun point hebdomadaire avec le titulaire la semaine du %1.</source>
        <translation>No weekly point with the contractor in the week of %1.</translation>
    </message>
    <message>
        <source>%1 semaines sans point hebdomadaire avec le titulaire, la dernière celle du %2.</source>
        <translation>%1 weeks without a weekly point with the contractor, the last one that of %2.</translation>
    </message>
    <message>
        <source>chapitre 1, article 4.2</source>
        <translation>chapter 1, article 4.2</translation>
    </message>
    <message>
        <source>Il faut un nom à la vue.</source>
        <translation>The view needs a name.</translation>
    </message>
    <message>
        <source>Donnez-lui un nom de %1 caractères au plus.</source>
        <translation>Give it a name of %1 characters at most.</translation>
    </message>
    <message>
        <source>Enregistrer la vue « %1 »</source>
        <translation>Save the view “%1”</translation>
    </message>
    <message>
        <source>Cette vue n’existe plus.</source>
        <translation>This view no longer exists.</translation>
    </message>
    <message>
        <source>Supprimer la vue « %1 »</source>
        <translation>Remove the view “%1”</translation>
    </message>
    <message>
        <source>Participants : %1</source>
        <translation>Participants: %1</translation>
    </message>
    <message>
        <source>Ordre du jour : %1</source>
        <translation>Agenda: %1</translation>
    </message>
    <message>
        <source>Concertations</source>
        <translation>Consultations</translation>
    </message>
    <message>
        <source>Il n’y a encore aucune date à exporter.</source>
        <translation>There is no date to export yet.</translation>
    </message>
    <message>
        <source>Ajoutez un jalon, une réunion ou une échéance.</source>
        <translation>Add a milestone, a meeting or a due date.</translation>
    </message>
    <message>
        <source>« %1 » a un recrutement ou le certificat d’une purge : elle ne se supprime pas.</source>
        <translation>“%1” has a recruitment or the certificate of a purge: it cannot be deleted.</translation>
    </message>
    <message>
        <source>Donnez-lui le statut « Abandonnée ».</source>
        <translation>Give it the status “Abandoned”.</translation>
    </message>
    <message>
        <source>Plusieurs concertations ont le titre « %1 ».</source>
        <translation>Several consultations have the title “%1”.</translation>
    </message>
    <message>
        <source>Donnez l’identifiant de celle que vous voulez.</source>
        <translation>Give the identifier of the one you want.</translation>
    </message>
    <message>
        <source>Aucune concertation « %1 ».</source>
        <translation>No consultation “%1”.</translation>
    </message>
    <message>
        <source>« concertation lister » les énumère, avec leur identifiant.</source>
        <translation>“concertation lister” lists them, with their identifiers.</translation>
    </message>
    <message>
        <source>Aucune vue « %1 ».</source>
        <translation>No view “%1”.</translation>
    </message>
    <message>
        <source>Aucune vue n’est enregistrée.</source>
        <translation>No view is saved.</translation>
    </message>
    <message>
        <source>Les vues sont : %1.</source>
        <translation>The views are: %1.</translation>
    </message>
    <message>
        <source>Nouvelle présentation</source>
        <translation>New presentation</translation>
    </message>
    <message>
        <source>Nouvelle présentation : %1</source>
        <translation>New presentation: %1</translation>
    </message>
</context>
<context>
    <name>Consultation</name>
    <message>
        <source>« %1 » n’est pas un nombre.</source>
        <translation>“%1” is not a number.</translation>
    </message>
    <message>
        <source>Une échelle d’intervalle porte des nombres.</source>
        <translation>An interval scale holds numbers.</translation>
    </message>
    <message>
        <source>« %1 » a déjà codé « %2 » ligne %3.</source>
        <translation>“%1” has already coded “%2” on line %3.</translation>
    </message>
    <message>
        <source>Gardez un seul codage de chaque unité par codeur.</source>
        <translation>Keep a single coding of each unit per coder.</translation>
    </message>
    <message>
        <source>La colonne « %1 » est vide à cette ligne.</source>
        <translation>The column “%1” is empty on this line.</translation>
    </message>
    <message>
        <source>sans objet : tous les codages sont les mêmes</source>
        <translation>not applicable: all codings are the same</translation>
    </message>
    <message>
        <source>pas mieux que le hasard</source>
        <translation>no better than chance</translation>
    </message>
    <message>
        <source>très faible</source>
        <translation>slight</translation>
    </message>
    <message>
        <source>faible</source>
        <translation>fair</translation>
    </message>
    <message>
        <source>modéré</source>
        <translation>moderate</translation>
    </message>
    <message>
        <source>fort</source>
        <translation>substantial</translation>
    </message>
    <message>
        <source>presque parfait</source>
        <translation>almost perfect</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>α de Krippendorff</source>
        <translation>Krippendorff’s α</translation>
    </message>
    <message>
        <source>Accord</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Accord observé</source>
        <translation>Observed agreement</translation>
    </message>
    <message>
        <source>Unités</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>Codages</source>
        <translation>Codings</translation>
    </message>
    <message>
        <source>Ce qui rassemble tous les groupes :</source>
        <translation>What unites all groups:</translation>
    </message>
    <message>
        <source>Ce qui divise :</source>
        <translation>What divides:</translation>
    </message>
    <message>
        <source>pour</source>
        <translation>for</translation>
    </message>
    <message>
        <source>contre</source>
        <translation>against</translation>
    </message>
    <message>
        <source>Un fichier de groupes porte les colonnes participant et group-id.</source>
        <translation>A groups file has the columns participant and group-id.</translation>
    </message>
    <message>
        <source>Le participant %1 figure deux fois.</source>
        <translation>Participant %1 appears twice.</translation>
    </message>
    <message>
        <source>« %1 » n’est pas le numéro d’un participant.</source>
        <translation>“%1” is not the number of a participant.</translation>
    </message>
    <message>
        <source>Ce fichier JSON ne porte pas les groupes de Polis (base-clusters, group-clusters).</source>
        <translation>This JSON file does not hold the Polis groups (base-clusters, group-clusters).</translation>
    </message>
    <message>
        <source>Aucun votant de ce dossier n’a de groupe dans ce fichier.</source>
        <translation>No voter in this folder has a group in this file.</translation>
    </message>
    <message>
        <source>Il y a trop peu de segments ou de formes pour former deux classes : %1 unité(s), %2 forme(s).</source>
        <translation>There are too few segments or word forms to make two classes: %1 unit(s), %2 word form(s).</translation>
    </message>
    <message>
        <source>Une classification demande au moins %1 unités et 3 formes.</source>
        <translation>A classification needs at least %1 units and 3 word forms.</translation>
    </message>
    <message>
        <source>Les deux classifications ne s’accordent pas sur deux classes de plus de %1 segments.</source>
        <translation>The two classifications do not agree on two classes of more than %1 segments.</translation>
    </message>
    <message>
        <source>Rapprochez les deux tailles, ou augmentez le nombre de classes.</source>
        <translation>Bring the two sizes closer together, or increase the number of classes.</translation>
    </message>
    <message>
        <source>classe %1</source>
        <translation>class %1</translation>
    </message>
    <message>
        <source>non classés</source>
        <translation>unclassified</translation>
    </message>
    <message>
        <source>Classe</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Coupure de</source>
        <translation>Split of</translation>
    </message>
    <message>
        <source>χ² de l’axe seul</source>
        <translation>χ² of the axis alone</translation>
    </message>
    <message>
        <source>et</source>
        <translation>and</translation>
    </message>
    <message>
        <source>Aucune colonne ne s’appelle « texte ».</source>
        <translation>No column is called “texte”.</translation>
    </message>
    <message>
        <source>Nommez « texte » la colonne des textes, et « source » celle qui dit d’où ils viennent.</source>
        <translation>Call the column of the texts “texte”, and “source” the one that tells where they come from.</translation>
    </message>
    <message>
        <source>Le fichier n’a aucun texte sous sa ligne d’en-tête.</source>
        <translation>The file has no text below its header row.</translation>
    </message>
    <message>
        <source>La source « %1 » revient après une autre.</source>
        <translation>The source “%1” comes back after another one.</translation>
    </message>
    <message>
        <source>Les textes d’une source doivent se suivre.</source>
        <translation>The texts of one source must follow one another.</translation>
    </message>
    <message>
        <source>Classe %1 : %2</source>
        <translation>Class %1: %2</translation>
    </message>
    <message>
        <source>« %1 »</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Le fichier n’existe pas, ne peut pas être lu ou est trop gros.</source>
        <translation>The file does not exist, cannot be read or is too big.</translation>
    </message>
    <message>
        <source>Le fichier ne contient aucun mot.</source>
        <translation>The file holds no word.</translation>
    </message>
    <message>
        <source>« %1 » n’est pas %2.</source>
        <translation>“%1” is not %2.</translation>
    </message>
    <message>
        <source>un nombre entier</source>
        <translation>a whole number</translation>
    </message>
    <message>
        <source>un vote : 1 pour, -1 contre, 0 sans avis</source>
        <translation>a vote: 1 for, -1 against, 0 no opinion</translation>
    </message>
    <message>
        <source>Un fichier de votes porte les colonnes comment-id, voter-id et vote.</source>
        <translation>A votes file has the columns comment-id, voter-id and vote.</translation>
    </message>
    <message>
        <source>La clé « %1 » manque.</source>
        <translation>The key “%1” is missing.</translation>
    </message>
    <message>
        <source>Une liste est attendue.</source>
        <translation>A list is expected.</translation>
    </message>
    <message>
        <source>un vote</source>
        <translation>a vote</translation>
    </message>
    <message>
        <source>Le fichier ne peut pas être lu.</source>
        <translation>The file cannot be read.</translation>
    </message>
    <message>
        <source>Cette ligne n’est pas celle d’un commentaire exporté par Polis.</source>
        <translation>This line is not that of a comment exported by Polis.</translation>
    </message>
    <message>
        <source>Le dossier n’existe pas, ou ne contient ni votes.csv ni votes.json.</source>
        <translation>The folder does not exist, or contains neither votes.csv nor votes.json.</translation>
    </message>
    <message>
        <source>Il n’y a aucun vote.</source>
        <translation>There are no votes.</translation>
    </message>
    <message>
        <source>Axe %1</source>
        <translation>Axis %1</translation>
    </message>
    <message>
        <source>Coordonnée</source>
        <translation>Coordinate</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Contribution</translation>
    </message>
    <message>
        <source>Qualité</source>
        <translation>Quality</translation>
    </message>
    <message>
        <source>Inertie totale (χ²/n) : %1.</source>
        <translation>Total inertia (χ²/n): %1.</translation>
    </message>
    <message>
        <source>Axe %1 : %2 de l’inertie.</source>
        <translation>Axis %1: %2 of the inertia.</translation>
    </message>
    <message>
        <source>Lien de l’arbre maximum</source>
        <translation>Link of the maximum tree</translation>
    </message>
    <message>
        <source>Indice</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>« %1 » ne se lit pas comme « source_segment ».</source>
        <translation>“%1” cannot be read as “source_segment”.</translation>
    </message>
    <message>
        <source>Nommez chaque segment comme « texte1_2 ».</source>
        <translation>Name each segment like “text1_2”.</translation>
    </message>
    <message>
        <source>Les segments d’une source doivent se suivre.</source>
        <translation>The segments of a source must follow one another.</translation>
    </message>
    <message>
        <source>« %1 » figure déjà ligne %2.</source>
        <translation>“%1” already appears on line %2.</translation>
    </message>
    <message>
        <source>Le fichier porte %1 noms, la matrice en demande %2.</source>
        <translation>The file has %1 names, the matrix needs %2.</translation>
    </message>
    <message>
        <source>Un nom par ligne, dans l’ordre de la matrice.</source>
        <translation>One name a line, in the order of the matrix.</translation>
    </message>
    <message>
        <source>Cette ligne est vide : un nom y est attendu.</source>
        <translation>This line is empty: a name is expected here.</translation>
    </message>
    <message>
        <source>La forme « %1 » figure déjà ligne %2.</source>
        <translation>The word form “%1” already appears on line %2.</translation>
    </message>
    <message>
        <source>« %1 » n’est pas un nombre d’occurrences.</source>
        <translation>“%1” is not a number of occurrences.</translation>
    </message>
    <message>
        <source>Un nombre entier, positif ou nul, est attendu ; leur somme ne dépasse pas 3 milliards.</source>
        <translation>A whole number, positive or zero, is expected; their sum must not exceed 3 billion.</translation>
    </message>
    <message>
        <source>La table doit porter les formes en première colonne, puis une colonne par partie.</source>
        <translation>The table must have the word forms in the first column, then one column per part.</translation>
    </message>
    <message>
        <source>Un lexique porte les colonnes forme et lemme.</source>
        <translation>A lexicon has the columns forme and lemme.</translation>
    </message>
    <message>
        <source>La forme ou le lemme manque à cette ligne.</source>
        <translation>The word form or the lemma is missing on this line.</translation>
    </message>
    <message>
        <source>Le dictionnaire français de Hunspell est introuvable.</source>
        <translation>The French dictionary of Hunspell cannot be found.</translation>
    </message>
    <message>
        <source>Installez le paquet hunspell-fr, ou placez fr.aff et fr.dic dans un dossier « dictionnaires » à côté du programme.</source>
        <translation>Install the package hunspell-fr, or place fr.aff and fr.dic in a folder “dictionnaires” beside the program.</translation>
    </message>
    <message>
        <source>Le fichier n’a aucune réponse sous sa ligne d’en-tête.</source>
        <translation>The file has no answers below its heading line.</translation>
    </message>
    <message>
        <source>Aucune colonne ne s’appelle « %1 ».</source>
        <translation>No column is called “%1”.</translation>
    </message>
    <message>
        <source>« %1 » désigne %2 colonnes, dont %3.</source>
        <translation>“%1” means %2 columns, among them %3.</translation>
    </message>
    <message>
        <source>Écrivez le nom en entier.</source>
        <translation>Write the name in full.</translation>
    </message>
    <message>
        <source>La colonne « %1 » porte %2 réponses différentes : c’est une question ouverte.</source>
        <translation>The column “%1” holds %2 different answers: it is an open question.</translation>
    </message>
    <message>
        <source>Un tri compte les réponses d’une question fermée.</source>
        <translation>A tabulation counts the answers to a closed question.</translation>
    </message>
    <message>
        <source>La colonne « %1 » doit porter un nombre à chaque ligne.</source>
        <translation>The column “%1” must hold a number on each line.</translation>
    </message>
    <message>
        <source>Forme</source>
        <translation>Word form</translation>
    </message>
    <message>
        <source>Le poids %1 est négatif.</source>
        <translation>The weight %1 is negative.</translation>
    </message>
    <message>
        <source>Un poids est un nombre positif ou nul.</source>
        <translation>A weight is a positive number or zero.</translation>
    </message>
    <message>
        <source>Tous les poids sont nuls.</source>
        <translation>All weights are zero.</translation>
    </message>
    <message>
        <source>« %1 » n’est pas une part.</source>
        <translation>“%1” is not a share.</translation>
    </message>
    <message>
        <source>Écrivez un nombre positif ou nul, par exemple 51,7.</source>
        <translation>Write a positive number or zero, for instance 51.7.</translation>
    </message>
    <message>
        <source>Personne n’a répondu « %1 » à « %2 ».</source>
        <translation>Nobody answered “%1” to “%2”.</translation>
    </message>
    <message>
        <source>La modalité « %1 » figure déjà ligne %2.</source>
        <translation>The answer “%1” already appears on line %2.</translation>
    </message>
    <message>
        <source>La modalité « %1 » de « %2 » n’a pas de part.</source>
        <translation>The answer “%1” to “%2” has no share.</translation>
    </message>
    <message>
        <source>Toutes les parts de « %1 » sont nulles.</source>
        <translation>All shares of “%1” are zero.</translation>
    </message>
    <message>
        <source>Un fichier de marges porte les colonnes variable, modalite et part.</source>
        <translation>A margins file has the columns variable, modalite and part.</translation>
    </message>
    <message>
        <source>Ces marges se contredisent dans cet échantillon : il reste un écart de %1 point(s).</source>
        <translation>These margins contradict each other in this sample: a gap of %1 point(s) remains.</translation>
    </message>
    <message>
        <source>Retirez une marge, ou regroupez des modalités rares.</source>
        <translation>Remove a margin, or merge rare answers.</translation>
    </message>
    <message>
        <source>Une des deux questions n’a qu’une réponse donnée : il n’y a rien à croiser.</source>
        <translation>One of the two questions was given only one answer: there is nothing to cross.</translation>
    </message>
    <message>
        <source>Les poids divisent par plus de deux la taille utile de l’échantillon.</source>
        <translation>The weights more than halve the effective size of the sample.</translation>
    </message>
    <message>
        <source>Les participants ne sont pas un échantillon représentatif de la population.</source>
        <translation>The participants are not a representative sample of the population.</translation>
    </message>
    <message>
        <source>Réponse</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Effectif</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>n = %1 ; sans réponse : %2.</source>
        <translation>n = %1; no answer: %2.</translation>
    </message>
    <message>
        <source>croisé avec %1</source>
        <translation>crossed with %1</translation>
    </message>
    <message>
        <source>L’archive ne contient aucun fichier CSV, JSON ou XLSX.</source>
        <translation>The archive contains no CSV, JSON or XLSX file.</translation>
    </message>
    <message>
        <source>Vérifiez que c’est bien l’export de la plateforme.</source>
        <translation>Check that it really is the export of the platform.</translation>
    </message>
    <message>
        <source>L’identifiant « %1 » est déjà celui de la ligne %2, dont le contenu diffère.</source>
        <translation>The identifier “%1” is already that of line %2, whose content differs.</translation>
    </message>
    <message>
        <source>Lecture de « %1 »</source>
        <translation>Reading “%1”</translation>
    </message>
    <message>
        <source>Aucun profil d’import ne s’appelle « %1 ».</source>
        <translation>No import profile is called “%1”.</translation>
    </message>
    <message>
        <source>Choisissez auto ou l’un de : %1.</source>
        <translation>Choose auto or one of: %1.</translation>
    </message>
    <message>
        <source>Les en-têtes ne sont pas ceux du profil « %1 ».</source>
        <translation>The headers are not those of the profile “%1”.</translation>
    </message>
    <message>
        <source>Laissez le profil se reconnaître (auto), ou choisissez generique.</source>
        <translation>Let the profile be recognised (auto), or choose generique.</translation>
    </message>
    <message>
        <source>  ligne %1 : %2
</source>
        <translation>  line %1: %2
</translation>
    </message>
    <message>
        <source>  colonnes personnelles : %1
</source>
        <translation>  personal columns: %1
</translation>
    </message>
    <message>
        <source>  textes signalés (%1) : %2
</source>
        <translation>  flagged texts (%1): %2
</translation>
    </message>
    <message>
        <source>%1 déjà importées ne sont plus dans l’export ; elles sont gardées
</source>
        <translation>%1 imported before are no longer in the export; they are kept
</translation>
    </message>
    <message>
        <source>La ligne compte %1 cellules, l’en-tête %2 : un séparateur ou un guillemet y est de trop.</source>
        <translation>The row has %1 cells, the header %2: it has one separator or quotation mark too many.</translation>
    </message>
    <message>
        <source>Le type de ligne « %1 » est inconnu du profil.</source>
        <translation>The row type “%1” is unknown to the profile.</translation>
    </message>
    <message>
        <source>Le fichier XML déclare des entités : il n’est pas ouvert.</source>
        <translation>The XML file declares entities: it is not opened.</translation>
    </message>
    <message>
        <source>Exportez à nouveau le questionnaire depuis LimeSurvey.</source>
        <translation>Export the questionnaire from LimeSurvey again.</translation>
    </message>
    <message>
        <source>Le fichier XML est abîmé, incomplet, ou une cellule est démesurée.</source>
        <translation>The XML file is damaged, incomplete, or a cell is far too large.</translation>
    </message>
    <message>
        <source>Ce n’est pas un profil d’import.</source>
        <translation>This is not an import profile.</translation>
    </message>
    <message>
        <source>Un profil est un objet JSON qui porte une « cle ».</source>
        <translation>A profile is a JSON object with a “cle”.</translation>
    </message>
    <message>
        <source>L’export porte des données personnelles (%1) et le coffre n’est pas ouvert.</source>
        <translation>The export holds personal data (%1) and the vault is not open.</translation>
    </message>
    <message>
        <source>Ouvrez le coffre, ou importez sans ces colonnes.</source>
        <translation>Open the vault, or import without these columns.</translation>
    </message>
    <message>
        <source>Importer des contributions</source>
        <translation>Import contributions</translation>
    </message>
    <message>
        <source>Cette contribution n’est plus dans la base.</source>
        <translation>This contribution is no longer in the base.</translation>
    </message>
    <message>
        <source>Lecture des contributions</source>
        <translation>Reading the contributions</translation>
    </message>
    <message>
        <source>Avec les %1 écartées : %2.</source>
        <translation>With the %1 set aside: %2.</translation>
    </message>
    <message>
        <source>Lecture retenue : une contribution par participant. Si chaque réponse à une question ouverte compte (%1) : %2.</source>
        <translation>Reading taken: one contribution per participant. If each answer to an open question counts (%1): %2.</translation>
    </message>
    <message>
        <source>Contrôler les contributions</source>
        <translation>Check the contributions</translation>
    </message>
    <message>
        <source>Les sans-réponse sont déjà comptées à part : elles ne s’écartent pas.</source>
        <translation>Answers that say nothing are counted apart already: they are not set aside.</translation>
    </message>
    <message>
        <source>Écarter : %1</source>
        <translation>Set aside: %1</translation>
    </message>
    <message>
        <source>Reprendre : %1</source>
        <translation>Take back: %1</translation>
    </message>
    <message>
        <source> ; du %1 au %2, %3 en 24 h le %4 (attendu : %5)</source>
        <translation>; from %1 to %2, %3 in 24 h on %4 (expected: %5)</translation>
    </message>
    <message>
        <source>Sans réponse</source>
        <translation>Without an answer</translation>
    </message>
    <message>
        <source>Trop courtes</source>
        <translation>Too short</translation>
    </message>
    <message>
        <source>Dans une autre langue</source>
        <translation>In another language</translation>
    </message>
    <message>
        <source>Doublons exacts</source>
        <translation>Exact duplicates</translation>
    </message>
    <message>
        <source>Presque identiques</source>
        <translation>Nearly the same</translation>
    </message>
    <message>
        <source>Campagnes</source>
        <translation>Campaigns</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contributions</translation>
    </message>
    <message>
        <source>Campagnes :
</source>
        <translation>Campaigns:
</translation>
    </message>
    <message>
        <source>Ces questions sont de deux consultations : personne n’a répondu aux deux.</source>
        <translation>These questions are of two consultations: nobody answered both.</translation>
    </message>
    <message>
        <source>Croisez des questions de la même consultation.</source>
        <translation>Cross questions of the same consultation.</translation>
    </message>
    <message>
        <source>« %1 » a plus de 1 000 réponses différentes.</source>
        <translation>“%1” has more than 1,000 different answers.</translation>
    </message>
    <message>
        <source>Aucune question fermée ne s’appelle « %1 ».</source>
        <translation>No closed question is called “%1”.</translation>
    </message>
    <message>
        <source>« %1 » (%2)</source>
        <translation>“%1” (%2)</translation>
    </message>
    <message>
        <source>« %1 » désigne %2 questions : %3.</source>
        <translation>“%1” names %2 questions: %3.</translation>
    </message>
    <message>
        <source>Écrivez le nom en entier, ou l’identifiant.</source>
        <translation>Write the whole name, or the identifier.</translation>
    </message>
    <message>
        <source>p &lt; 0,001</source>
        <translation>p &lt; 0.001</translation>
    </message>
    <message>
        <source>p = %1</source>
        <translation>p = %1</translation>
    </message>
    <message numerus="yes">
        <source>χ² = %1, %n degré(s) de liberté, %2, V de Cramér = %3.</source>
        <translation>
            <numerusform>χ² = %1, %n degree of freedom, %2, Cramér’s V = %3.</numerusform>
            <numerusform>χ² = %1, %n degrees of freedom, %2, Cramér’s V = %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Un choix</source>
        <translation>One choice</translation>
    </message>
    <message>
        <source>Plusieurs choix</source>
        <translation>Several choices</translation>
    </message>
    <message>
        <source>Échelle</source>
        <translation>Scale</translation>
    </message>
    <message>
        <source>Nombre</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Texte libre</source>
        <translation>Free text</translation>
    </message>
    <message>
        <source>Garder le classement en %1 classes</source>
        <translation>Keep the classification into %1 classes</translation>
    </message>
    <message>
        <source>Retirer un classement gardé</source>
        <translation>Remove a kept classification</translation>
    </message>
    <message>
        <source>Recherche des mots dans le dictionnaire</source>
        <translation>Looking words up in the dictionary</translation>
    </message>
    <message>
        <source>Essai des classes sur une partie des textes</source>
        <translation>Trying the classes on part of the texts</translation>
    </message>
    <message>
        <source>Classification des segments</source>
        <translation>Classifying the segments</translation>
    </message>
    <message>
        <source>%1 (proposé)</source>
        <translation>%1 (proposed)</translation>
    </message>
    <message>
        <source>non mesurée</source>
        <translation>not measured</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Stabilité</source>
        <translation>Stability</translation>
    </message>
    <message>
        <source>Plus petite</source>
        <translation>Smallest</translation>
    </message>
    <message>
        <source>Non classés</source>
        <translation>Unclassified</translation>
    </message>
    <message>
        <source>χ² de la coupure</source>
        <translation>χ² of the cut</translation>
    </message>
    <message>
        <source>Aucun mot n’est écrit.</source>
        <translation>No word is written.</translation>
    </message>
    <message>
        <source>Écrivez un mot.</source>
        <translation>Write a word.</translation>
    </message>
    <message>
        <source>« %1 » n’est qu’un mot.</source>
        <translation>“%1” is only one word.</translation>
    </message>
    <message>
        <source>Une expression réunit au moins deux mots.</source>
        <translation>An expression joins at least two words.</translation>
    </message>
    <message>
        <source>« %1 » est fait de plusieurs mots.</source>
        <translation>“%1” is made of several words.</translation>
    </message>
    <message>
        <source>Ajoutez-le d’abord comme expression, ou écrivez un seul mot.</source>
        <translation>Add it as an expression first, or write one word only.</translation>
    </message>
    <message>
        <source>Le lemme de « %1 » manque.</source>
        <translation>The lemma of “%1” is missing.</translation>
    </message>
    <message>
        <source>Écrivez le mot sous lequel cette forme compte.</source>
        <translation>Write the word that this form counts as.</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expression</translation>
    </message>
    <message>
        <source>Mot non compté</source>
        <translation>Word not counted</translation>
    </message>
    <message>
        <source>Lemme corrigé</source>
        <translation>Corrected lemma</translation>
    </message>
    <message>
        <source>Apprendre au lexique : %1</source>
        <translation>Teach the lexicon: %1</translation>
    </message>
    <message>
        <source>Retirer du lexique : %1</source>
        <translation>Remove from the lexicon: %1</translation>
    </message>
    <message>
        <source>Lemme</source>
        <translation>Lemma</translation>
    </message>
    <message>
        <source>Occurrences</source>
        <translation>Occurrences</translation>
    </message>
    <message>
        <source>Formes</source>
        <translation>Forms</translation>
    </message>
    <message>
        <source>Va avec</source>
        <translation>Goes with</translation>
    </message>
    <message>
        <source>Contributions communes</source>
        <translation>Contributions in common</translation>
    </message>
    <message>
        <source>En tout</source>
        <translation>In all</translation>
    </message>
    <message>
        <source>Spécificité</source>
        <translation>Specificity</translation>
    </message>
    <message>
        <source>« %1 » a plusieurs réponses par personne : ses parties se recouvrent.</source>
        <translation>“%1” has several answers a person: its parts overlap.</translation>
    </message>
    <message>
        <source>Comparez les réponses à une question à un seul choix.</source>
        <translation>Compare the answers to a single-choice question.</translation>
    </message>
    <message>
        <source>« %1 » a plus de %2 réponses différentes.</source>
        <translation>“%1” has more than %2 different answers.</translation>
    </message>
    <message>
        <source>Comparez les réponses à une question qui en a moins.</source>
        <translation>Compare the answers to a question that has fewer.</translation>
    </message>
    <message>
        <source>Il faut au moins deux réponses, et un mot écrit %1 fois.</source>
        <translation>At least two answers are needed, and a word written %1 times.</translation>
    </message>
    <message>
        <source>Choisissez une autre question, ou lisez plus de textes.</source>
        <translation>Choose another question, or read more texts.</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Fichier</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Importé le</source>
        <translation>Imported on</translation>
    </message>
    <message>
        <source>Lignes</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>Retenues</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Rejetées</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Cette concertation n’a pas encore de contributions.</source>
        <translation>This concertation has no contributions yet.</translation>
    </message>
    <message>
        <source>Importez d’abord un export de plateforme.</source>
        <translation>Import the export of a platform first.</translation>
    </message>
    <message>
        <source>Ce rapport se recalcule : les mêmes fichiers, le même contrôle et le même plan donnent les mêmes chiffres et le même fichier, octet pour octet.</source>
        <translation>This report can be computed again: the same files, the same check and the same plan give the same figures and the same file, byte for byte.</translation>
    </message>
    <message>
        <source>Questions fermées : effectifs et parts des réponses données, sans-réponse à part. Croisements : χ² de Pearson sans correction, V de Cramér, résidus standardisés ajustés ; un effectif attendu sous 5 est signalé.</source>
        <translation>Closed questions: counts and shares of the answers given, no-answers apart. Crossings: Pearson’s χ² without correction, Cramér’s V, adjusted standardised residuals; an expected count under 5 is flagged.</translation>
    </message>
    <message>
        <source>Mots : formes ramenées à leur lemme par le dictionnaire français Hunspell ; les mots-outils (articles, pronoms, auxiliaires…) sont comptés mais ne sont pas montrés.</source>
        <translation>Words: forms brought to their lemma by the French Hunspell dictionary; function words (articles, pronouns, auxiliaries…) are counted but not shown.</translation>
    </message>
    <message>
        <source>Synthèse des contributions, arrêtée au %1</source>
        <translation>Synthesis of the contributions, as of %1</translation>
    </message>
    <message>
        <source>Élément %1 sur %2</source>
        <translation>Element %1 of %2</translation>
    </message>
    <message>
        <source>Un rapport ne s’écrit pas dans ce format.</source>
        <translation>A report is not written in this format.</translation>
    </message>
    <message>
        <source>Donnez un nom en .pdf, .docx, .pptx, .xlsx ou .json.</source>
        <translation>Give a name ending in .pdf, .docx, .pptx, .xlsx or .json.</translation>
    </message>
    <message>
        <source>Ce tableau de %1 colonnes est dans le classeur.</source>
        <translation>This table of %1 columns is in the workbook.</translation>
    </message>
    <message>
        <source>Annexe : méthode et fichiers</source>
        <translation>Annex: method and files</translation>
    </message>
    <message>
        <source>Méthode</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Verbatim</source>
        <translation>Verbatim</translation>
    </message>
    <message>
        <source>Méthode et fichiers</source>
        <translation>Method and files</translation>
    </message>
    <message>
        <source>En réponse à</source>
        <translation>In reply to</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Auteur (pseudonyme)</source>
        <translation>Author (pseudonym)</translation>
    </message>
    <message>
        <source>Mise de côté</source>
        <translation>Set aside</translation>
    </message>
    <message>
        <source>Titre</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Texte</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>oui</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>Écriture des contributions</source>
        <translation>Writing the contributions</translation>
    </message>
    <message>
        <source>%1 (SHA-256 %2…)</source>
        <translation>%1 (SHA-256 %2…)</translation>
    </message>
    <message>
        <source>Source : %1 ; %2</source>
        <translation>Source: %1; %2</translation>
    </message>
    <message>
        <source> ; toutes les contributions, celles mises de côté comprises.</source>
        <translation> ; all contributions, those set aside included.</translation>
    </message>
    <message>
        <source> ; sans les contributions mises de côté.</source>
        <translation> ; without the contributions set aside.</translation>
    </message>
    <message>
        <source>Ce qui a été reçu</source>
        <translation>What was received</translation>
    </message>
    <message>
        <source>Les contributions n’ont pas été contrôlées : doublons, campagnes et textes sans contenu comptent comme les autres.</source>
        <translation>The contributions were not checked: duplicates, campaigns and texts without content count like the others.</translation>
    </message>
    <message>
        <source>Constat</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>Mises de côté</source>
        <translation>Set aside</translation>
    </message>
    <message>
        <source>non</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Des imports ont changé depuis ce contrôle : refaites-le.</source>
        <translation>Imports have changed since this check: do it again.</translation>
    </message>
    <message>
        <source>Contrôle : textes de moins de %1 mots ; ressemblance de %2 % ; campagnes d’au moins %3 textes.</source>
        <translation>Check: texts of fewer than %1 words; likeness of %2 %; campaigns of at least %3 texts.</translation>
    </message>
    <message>
        <source>La question que cet élément compte n’est plus dans la base.</source>
        <translation>The question that this element counts is no longer in the base.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>▲ plus, ▼ moins que si les deux réponses étaient sans lien (résidu standardisé au-delà de ±1,96).</source>
        <translation>▲ more, ▼ fewer than if the two answers were unrelated (standardised residual beyond ±1.96).</translation>
    </message>
    <message>
        <source>Les mots de « %1 »</source>
        <translation>The words of “%1”</translation>
    </message>
    <message>
        <source>Mot</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Textes</source>
        <translation>Texts</translation>
    </message>
    <message>
        <source> Lexique : version %1.</source>
        <translation> Lexicon: version %1.</translation>
    </message>
    <message>
        <source>[courriel]</source>
        <translation>[e-mail]</translation>
    </message>
    <message>
        <source>[téléphone]</source>
        <translation>[telephone]</translation>
    </message>
    <message>
        <source>[numéro]</source>
        <translation>[number]</translation>
    </message>
    <message>
        <source>[identité]</source>
        <translation>[identity]</translation>
    </message>
    <message>
        <source>Cet élément ne dit pas quelle question il compte.</source>
        <translation>This element does not say which question it counts.</translation>
    </message>
    <message>
        <source>Choisissez une question.</source>
        <translation>Choose a question.</translation>
    </message>
    <message>
        <source>Aucune contribution n’est choisie.</source>
        <translation>No contribution is chosen.</translation>
    </message>
    <message>
        <source>Choisissez-en dans la liste des contributions.</source>
        <translation>Choose some in the list of contributions.</translation>
    </message>
    <message>
        <source>Cet élément de la synthèse n’existe plus.</source>
        <translation>This element of the synthesis no longer exists.</translation>
    </message>
    <message>
        <source>Contributions reçues</source>
        <translation>Contributions received</translation>
    </message>
    <message>
        <source>Question fermée</source>
        <translation>Closed question</translation>
    </message>
    <message>
        <source>Mots</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>Verbatims</source>
        <translation>Verbatims</translation>
    </message>
    <message>
        <source>Ajouter à la synthèse : %1</source>
        <translation>Add to the synthesis: %1</translation>
    </message>
    <message>
        <source>Modifier la synthèse</source>
        <translation>Change the synthesis</translation>
    </message>
    <message>
        <source>Déplacer un élément de la synthèse</source>
        <translation>Move an element of the synthesis</translation>
    </message>
    <message>
        <source>Retirer un élément de la synthèse</source>
        <translation>Remove an element of the synthesis</translation>
    </message>
    <message>
        <source>Proposer le plan de la synthèse</source>
        <translation>Propose the plan of the synthesis</translation>
    </message>
    <message>
        <source>La concertation n’a aucun texte à lire.</source>
        <translation>The concertation has no text to read.</translation>
    </message>
    <message>
        <source>Aucune question ouverte ne s’appelle « %1 ».</source>
        <translation>No open question is called “%1”.</translation>
    </message>
    <message>
        <source>Importez d’abord un export qui porte des textes ou des questions ouvertes.</source>
        <translation>First import an export that holds texts or open questions.</translation>
    </message>
    <message>
        <source>L’onglet « Mots » de la page les énumère.</source>
        <translation>The “Words” tab of the page lists them.</translation>
    </message>
    <message>
        <source>Lecture des textes</source>
        <translation>Reading the texts</translation>
    </message>
    <message>
        <source>Titre et texte</source>
        <translation>Title and text</translation>
    </message>
    <message>
        <source>La concertation a %1 champs de texte : %2.</source>
        <translation>The concertation has %1 text fields: %2.</translation>
    </message>
    <message>
        <source>« %1 » désigne %2 champs de texte : %3.</source>
        <translation>“%1” means %2 text fields: %3.</translation>
    </message>
    <message>
        <source>Réponses</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Aucune colonne ne porte de texte ni de réponse : il n’y aurait rien à lire.</source>
        <translation>No column holds a text or an answer: there would be nothing to read.</translation>
    </message>
    <message>
        <source>« %1 » est déjà la colonne « %2 ».</source>
        <translation>“%1” is already the column “%2”.</translation>
    </message>
    <message>
        <source>Dites ce qui sépare les choix.</source>
        <translation>Say what separates the choices.</translation>
    </message>
    <message>
        <source>« %1 » vient deux fois, aux enregistrements %2 et %3 : la seconde contribution serait rejetée ou en double.</source>
        <translation>“%1” comes twice, in records %2 and %3: the second contribution would be rejected or a duplicate.</translation>
    </message>
    <message>
        <source>« %1 » n’est pas une date (%2 des premières lignes).</source>
        <translation>“%1” is not a date (%2 of the first rows).</translation>
    </message>
    <message>
        <source>« %1 » n’est pas un nombre (%2 des premières lignes).</source>
        <translation>“%1” is not a number (%2 of the first rows).</translation>
    </message>
    <message>
        <source>Courriels ou téléphones : la colonne sera mise à part comme personnelle.</source>
        <translation>E-mails or telephones: the column will be set apart as personal.</translation>
    </message>
    <message>
        <source>Case de « %1 »</source>
        <translation>Tick box of “%1”</translation>
    </message>
    <message>
        <source>L’archive contient %1 fichiers : leurs colonnes se disent un fichier à la fois.</source>
        <translation>The archive contains %1 files: their columns are described one file at a time.</translation>
    </message>
    <message>
        <source>Déposez le fichier voulu, sorti de l’archive.</source>
        <translation>Drop the file you want, taken out of the archive.</translation>
    </message>
    <message>
        <source>Ne pas lire</source>
        <translation>Do not read</translation>
    </message>
    <message>
        <source>Identifiant</source>
        <translation>Identifier</translation>
    </message>
    <message>
        <source>Identifiant du parent</source>
        <translation>Identifier of the parent</translation>
    </message>
    <message>
        <source>Texte de la contribution</source>
        <translation>Text of the contribution</translation>
    </message>
    <message>
        <source>Réponse à une question</source>
        <translation>Answer to a question</translation>
    </message>
    <message>
        <source>Variable (catégorie…)</source>
        <translation>Variable (category…)</translation>
    </message>
    <message>
        <source>Donnée personnelle, au coffre</source>
        <translation>Personal data, in the vault</translation>
    </message>
    <message>
        <source>%1 classes, « %2 » (%3)</source>
        <translation>%1 classes, “%2” (%3)</translation>
    </message>
    <message>
        <source>χ² des classes</source>
        <translation>χ² of the classes</translation>
    </message>
    <message>
        <source>Ensemble</source>
        <translation>Overall</translation>
    </message>
    <message>
        <source>Aucun texte n’a été codé par deux personnes.</source>
        <translation>No text has been coded by two people.</translation>
    </message>
    <message>
        <source>Personne n’a rien dit d’autre : il n’y a pas d’accord à mesurer.</source>
        <translation>Nobody said anything different: there is no agreement to measure.</translation>
    </message>
    <message>
        <source>Une partie vient du hasard, car la plupart des codes sont rares : l’accord au-delà du hasard (α de Krippendorff) est de %1, %2.</source>
        <translation>Part of it comes from chance, because most codes are rare: the agreement beyond chance (Krippendorff’s α) is %1, %2.</translation>
    </message>
    <message>
        <source>C’est assez pour conclure.</source>
        <translation>That is enough to conclude.</translation>
    </message>
    <message>
        <source>C’est assez pour des conclusions prudentes ; précisez les codes où α est faible.</source>
        <translation>That is enough for cautious conclusions; detail the codes where α is low.</translation>
    </message>
    <message>
        <source>C’est trop peu pour conclure : précisez les définitions des codes où α est faible, puis codez un nouvel échantillon.</source>
        <translation>That is too little to conclude: detail the definitions of the codes where α is low, then code a new sample.</translation>
    </message>
    <message>
        <source>La question que ce classement a lue n’est plus là.</source>
        <translation>The question that this classification read is no longer there.</translation>
    </message>
    <message>
        <source>Refaites le classement, puis gardez-le.</source>
        <translation>Make the classification again, then keep it.</translation>
    </message>
    <message>
        <source>Les textes ou le lexique ont changé depuis ce classement.</source>
        <translation>The texts or the lexicon have changed since this classification.</translation>
    </message>
    <message>
        <source>Le classement n’a pas de classe %1.</source>
        <translation>The classification has no class %1.</translation>
    </message>
    <message>
        <source>Ses classes vont de 1 à %1.</source>
        <translation>Its classes go from 1 to %1.</translation>
    </message>
    <message>
        <source>Ce qui est mis de côté a changé depuis ce classement.</source>
        <translation>What is set aside has changed since this classification.</translation>
    </message>
    <message>
        <source>Apprentissage : %1</source>
        <translation>Learning: %1</translation>
    </message>
    <message>
        <source>Un code s’apprend à partir de %1 textes qui le portent et d’autant qui ne le portent pas.</source>
        <translation>A code is learnt from %1 texts that bear it and as many that do not.</translation>
    </message>
    <message>
        <source>entre %1 et %2</source>
        <translation>between %1 and %2</translation>
    </message>
    <message>
        <source>Quand il propose ce code, il a raison %1 fois sur 100 (%2) ; il retrouve %3 textes sur 100 qui le portent (%4).</source>
        <translation>When it proposes this code, it is right %1 times out of 100 (%2); it finds %3 texts out of 100 that bear it (%4).</translation>
    </message>
    <message>
        <source>Mesuré sur peu de textes (%1) : à prendre avec prudence.</source>
        <translation>Measured on few texts (%1): to be taken with caution.</translation>
    </message>
    <message>
        <source>Exemples</source>
        <translation>Examples</translation>
    </message>
    <message>
        <source>Précision</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Rappel</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Propositions</source>
        <translation>Proposals</translation>
    </message>
    <message>
        <source>Seuil conseillé</source>
        <translation>Advised threshold</translation>
    </message>
    <message>
        <source>Cet échantillon n’existe pas.</source>
        <translation>This sample does not exist.</translation>
    </message>
    <message>
        <source>« codage echantillons » les énumère.</source>
        <translation>“codage echantillons” lists them.</translation>
    </message>
    <message>
        <source>Un double codage a deux codeurs, de noms différents.</source>
        <translation>Double coding has two coders, with different names.</translation>
    </message>
    <message>
        <source>La graine du tirage manque.</source>
        <translation>The seed of the draw is missing.</translation>
    </message>
    <message>
        <source>Écrivez un mot ou une date : la même graine tire les mêmes textes.</source>
        <translation>Write a word or a date: the same seed draws the same texts.</translation>
    </message>
    <message>
        <source>Un échantillon a de 1 à 5 000 textes.</source>
        <translation>A sample has from 1 to 5,000 texts.</translation>
    </message>
    <message>
        <source>Il n’y a que %1 textes à tirer.</source>
        <translation>There are only %1 texts to draw.</translation>
    </message>
    <message>
        <source>Demandez un échantillon plus petit.</source>
        <translation>Ask for a smaller sample.</translation>
    </message>
    <message>
        <source>Tirer un échantillon à double codage</source>
        <translation>Draw a sample for double coding</translation>
    </message>
    <message>
        <source>%1 à %2</source>
        <translation>%1 at %2</translation>
    </message>
    <message>
        <source>Il reste des textes à coder : %1.</source>
        <translation>Some texts remain to be coded: %1.</translation>
    </message>
    <message>
        <source>L’accord se mesure quand chacun a fini : personne ne doit voir avant ce que l’autre a codé.</source>
        <translation>Agreement is measured when everyone has finished: nobody must see beforehand what the other has coded.</translation>
    </message>
    <message>
        <source>Clore un échantillon à double codage</source>
        <translation>Close a sample for double coding</translation>
    </message>
    <message>
        <source>L’échantillon n’est pas clos.</source>
        <translation>The sample is not closed.</translation>
    </message>
    <message>
        <source>Closez-le d’abord : les codes communs sont alors repris.</source>
        <translation>Close it first: the codes in common are then taken over.</translation>
    </message>
    <message>
        <source>Ce texte ou ce code n’est pas de l’échantillon.</source>
        <translation>This text or this code is not in the sample.</translation>
    </message>
    <message>
        <source>Arbitrer « %1 »</source>
        <translation>Settle “%1”</translation>
    </message>
    <message>
        <source>Plan de codification : %1</source>
        <translation>Codebook: %1</translation>
    </message>
    <message>
        <source>« .%1 » n’est pas un format de codages.</source>
        <translation>“.%1” is not a format for codings.</translation>
    </message>
    <message>
        <source>Choisissez .csv, .xlsx ou .json.</source>
        <translation>Choose .csv, .xlsx or .json.</translation>
    </message>
    <message>
        <source>Enregistrer des codages : %1</source>
        <translation>Save codings: %1</translation>
    </message>
    <message>
        <source>Retirer des codages enregistrés</source>
        <translation>Remove saved codings</translation>
    </message>
    <message>
        <source>Un seuil va de 0 à 100 %.</source>
        <translation>A threshold goes from 0 to 100%.</translation>
    </message>
    <message>
        <source>Accepter des propositions</source>
        <translation>Accept proposals</translation>
    </message>
    <message>
        <source>Ne plus accepter des propositions</source>
        <translation>No longer accept proposals</translation>
    </message>
    <message>
        <source>La règle n’a aucun mot.</source>
        <translation>The rule has no word.</translation>
    </message>
    <message>
        <source>Écrivez un ou plusieurs mots, séparés par des virgules.</source>
        <translation>Write one or more words, separated by commas.</translation>
    </message>
    <message>
        <source>Un de ces mots</source>
        <translation>One of these words</translation>
    </message>
    <message>
        <source>Ces mots à la suite</source>
        <translation>These words in a row</translation>
    </message>
    <message>
        <source>Expression régulière</source>
        <translation>Regular expression</translation>
    </message>
    <message>
        <source>Ce code n’est plus dans le plan.</source>
        <translation>This code is no longer in the codebook.</translation>
    </message>
    <message>
        <source>Ajouter une règle à « %1 »</source>
        <translation>Add a rule to “%1”</translation>
    </message>
    <message>
        <source>Retirer une règle de codage</source>
        <translation>Remove a coding rule</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Tout compris</source>
        <translation>All included</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>How</translation>
    </message>
    <message>
        <source>La question est d’une autre consultation que les textes codés.</source>
        <translation>The question belongs to another consultation than the coded texts.</translation>
    </message>
    <message>
        <source>Le nom du codeur manque.</source>
        <translation>The name of the coder is missing.</translation>
    </message>
    <message>
        <source>Écrivez qui code : chaque codage le dit.</source>
        <translation>Write who is coding: each coding says so.</translation>
    </message>
    <message>
        <source>Cet échantillon est clos : il ne se code plus.</source>
        <translation>This sample is closed: it can no longer be coded.</translation>
    </message>
    <message>
        <source>« %1 » n’est pas un codeur de cet échantillon.</source>
        <translation>“%1” is not a coder of this sample.</translation>
    </message>
    <message>
        <source>Coder « %1 »</source>
        <translation>Code “%1”</translation>
    </message>
    <message>
        <source>à la main</source>
        <translation>by hand</translation>
    </message>
    <message>
        <source>par règle</source>
        <translation>by rule</translation>
    </message>
    <message>
        <source>par classe</source>
        <translation>by class</translation>
    </message>
    <message>
        <source>par apprentissage</source>
        <translation>by learning</translation>
    </message>
    <message>
        <source>double codage</source>
        <translation>double coding</translation>
    </message>
    <message>
        <source>arbitrage</source>
        <translation>settlement</translation>
    </message>
    <message>
        <source>d’un fichier</source>
        <translation>from a file</translation>
    </message>
    <message>
        <source>Reprendre un texte sans code</source>
        <translation>Take up again a text without a code</translation>
    </message>
    <message>
        <source>Retirer le code « %1 »</source>
        <translation>Remove the code “%1”</translation>
    </message>
    <message>
        <source>Ce texte porte déjà un code.</source>
        <translation>This text already bears a code.</translation>
    </message>
    <message>
        <source>Retirez ses codes d’abord.</source>
        <translation>Remove its codes first.</translation>
    </message>
    <message>
        <source>Noter qu’aucun code ne convient</source>
        <translation>Note that no code fits</translation>
    </message>
    <message>
        <source>Refuser la proposition « %1 »</source>
        <translation>Refuse the proposal “%1”</translation>
    </message>
    <message>
        <source>Écrivez le nom d’une colonne de la première ligne.</source>
        <translation>Write the name of a column of the first line.</translation>
    </message>
    <message>
        <source>Le plan n’a aucun code « %1 ».</source>
        <translation>The codebook has no code “%1”.</translation>
    </message>
    <message>
        <source>Ajoutez-le au plan, ou demandez que les codes du fichier y soient créés.</source>
        <translation>Add it to the codebook, or ask for the codes of the file to be created there.</translation>
    </message>
    <message>
        <source>Ajouter au plan les codes d’un fichier</source>
        <translation>Add the codes of a file to the codebook</translation>
    </message>
    <message>
        <source>Aucune colonne ne porte le nom d’un code du plan.</source>
        <translation>No column bears the name of a code of the codebook.</translation>
    </message>
    <message>
        <source>Nommez les colonnes des codes.</source>
        <translation>Name the columns of the codes.</translation>
    </message>
    <message>
        <source>aucune contribution « %1 »</source>
        <translation>no contribution “%1”</translation>
    </message>
    <message>
        <source>« %1 » n’est ni 1 ni 0</source>
        <translation>“%1” is neither 1 nor 0</translation>
    </message>
    <message>
        <source>le codeur manque</source>
        <translation>the coder is missing</translation>
    </message>
    <message>
        <source>« %1 » a déjà codé « %2 »</source>
        <translation>“%1” has already coded “%2”</translation>
    </message>
    <message>
        <source>ligne %1 : %2</source>
        <translation>line %1: %2</translation>
    </message>
    <message>
        <source>« %1 » a plusieurs réponses : un texte y aurait plusieurs modalités.</source>
        <translation>“%1” has several answers: a text would have several categories in it.</translation>
    </message>
    <message>
        <source>Choisissez des questions à une réponse.</source>
        <translation>Choose questions with one answer.</translation>
    </message>
    <message>
        <source>L’archive de LimeSurvey ne contient aucune réponse.</source>
        <translation>The LimeSurvey archive contains no answer.</translation>
    </message>
    <message>
        <source>Exportez à nouveau l’archive de l’enquête, réponses comprises.</source>
        <translation>Export the archive of the survey again, answers included.</translation>
    </message>
    <message>
        <source>Aucune colonne ne dit le jour.</source>
        <translation>No column tells the day.</translation>
    </message>
    <message>
        <source>Aucune colonne ne compte les visites.</source>
        <translation>No column counts the visits.</translation>
    </message>
    <message>
        <source>Dans Matomo, exportez « Visiteurs &gt; Vue d’ensemble » par jour en CSV : les colonnes « Date » et « Visites ».</source>
        <translation>In Matomo, export “Visitors &gt; Overview” by day as CSV: the columns “Date” and “Visits”.</translation>
    </message>
    <message>
        <source>le %1 est déjà à la ligne %2</source>
        <translation>%1 is already on line %2</translation>
    </message>
    <message>
        <source>« %1 » est une période : exportez jour par jour</source>
        <translation>“%1” is a period: export day by day</translation>
    </message>
    <message>
        <source>« %1 » n’est pas un jour</source>
        <translation>“%1” is not a day</translation>
    </message>
    <message>
        <source>« %1 » n’est pas un nombre de visites</source>
        <translation>“%1” is not a number of visits</translation>
    </message>
    <message>
        <source>Ce fichier n’a aucun jour lisible : %1.</source>
        <translation>This file has no readable day: %1.</translation>
    </message>
    <message>
        <source>il est vide</source>
        <translation>it is empty</translation>
    </message>
    <message>
        <source>Exportez les visites jour par jour.</source>
        <translation>Export the visits day by day.</translation>
    </message>
    <message>
        <source>Importer la fréquentation : %1</source>
        <translation>Import the traffic: %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>, autant que la période précédente</source>
        <translation>, as many as in the previous period</translation>
    </message>
    <message>
        <source>, +%1 % par rapport à la période précédente</source>
        <translation>, +%1% compared with the previous period</translation>
    </message>
    <message>
        <source>, −%1 % par rapport à la période précédente</source>
        <translation>, −%1% compared with the previous period</translation>
    </message>
    <message>
        <source>Aucun chiffre n’est connu le %1.</source>
        <translation>No figure is known on %1.</translation>
    </message>
    <message>
        <source>Les chiffres vont du %1 au %2.</source>
        <translation>The figures go from %1 to %2.</translation>
    </message>
    <message>
        <source>Jours</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Semaine par semaine</source>
        <translation>Week by week</translation>
    </message>
    <message>
        <source>Jour par jour</source>
        <translation>Day by day</translation>
    </message>
    <message>
        <source>Contributions : celles des exports importés, à la date qu’ils leur donnent ; les participants sont des auteurs différents, quand l’export les dit.</source>
        <translation>Contributions: those of the imported exports, at the date these give them; participants are different authors, when the export names them.</translation>
    </message>
    <message>
        <source>Du %1 au %2</source>
        <translation>From %1 to %2</translation>
    </message>
    <message>
        <source>Une visite dure %1 en moyenne.</source>
        <translation>A visit lasts %1 on average.</translation>
    </message>
    <message>
        <source>%1 des visites s’arrêtent à la première page.</source>
        <translation>%1 of the visits stop at the first page.</translation>
    </message>
    <message>
        <source>Période</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Visites</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Visiteurs</source>
        <translation>Visitors</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Recommandations de fréquentation</source>
        <translation>Traffic recommendations</translation>
    </message>
    <message>
        <source>Aucune fréquentation n’est importée.</source>
        <translation>No traffic has been imported.</translation>
    </message>
    <message>
        <source>Importez l’export de Matomo, jour par jour.</source>
        <translation>Import the Matomo export, day by day.</translation>
    </message>
    <message>
        <source>Fréquentation de la plateforme : %1</source>
        <translation>Traffic of the platform: %1</translation>
    </message>
    <message>
        <source>Recommandations pour la mobilisation</source>
        <translation>Recommendations for mobilisation</translation>
    </message>
    <message>
        <source>Aucune recommandation n’est écrite pour cette semaine.</source>
        <translation>No recommendation is written for this week.</translation>
    </message>
    <message>
        <source>Le fichier n’a pas la colonne « %1 » du profil « %2 ».</source>
        <translation>The file does not have the column “%1” of the profile “%2”.</translation>
    </message>
    <message>
        <source>Choisissez un autre profil, ou corrigez celui-ci.</source>
        <translation>Choose another profile, or correct this one.</translation>
    </message>
    <message>
        <source>L’expression « %1 » demande trop de pas sur plus de %2 textes.</source>
        <translation>The expression “%1” takes too many steps on more than %2 texts.</translation>
    </message>
    <message>
        <source>Évitez les répétitions emboîtées comme (a+)+, ou cherchez des mots.</source>
        <translation>Avoid nested repetitions such as (a+)+, or search for words.</translation>
    </message>
    <message>
        <source>une parenthèse ouverte n’est pas fermée</source>
        <translation>an opening parenthesis is not closed</translation>
    </message>
    <message>
        <source>une parenthèse fermée n’a pas été ouverte</source>
        <translation>a closing parenthesis was not opened</translation>
    </message>
    <message>
        <source>un crochet ouvert n’est pas fermé</source>
        <translation>an opening square bracket is not closed</translation>
    </message>
    <message>
        <source>*, + ou ? n’a rien à répéter devant lui</source>
        <translation>*, + or ? has nothing to repeat before it</translation>
    </message>
    <message>
        <source>entre accolades, le plus petit nombre vient d’abord</source>
        <translation>in braces, the smaller number comes first</translation>
    </message>
    <message>
        <source>le nombre entre accolades est trop grand</source>
        <translation>the number in braces is too large</translation>
    </message>
    <message>
        <source>l’intervalle entre crochets est à l’envers</source>
        <translation>the range in square brackets is the wrong way round</translation>
    </message>
    <message>
        <source>une barre oblique inverse termine l’expression</source>
        <translation>a backslash ends the expression</translation>
    </message>
    <message>
        <source>ce qui suit la barre oblique inverse n’est pas connu</source>
        <translation>what follows the backslash is not known</translation>
    </message>
    <message>
        <source>ce qui est cherché en arrière doit avoir une longueur fixe</source>
        <translation>what is searched for backwards must have a fixed length</translation>
    </message>
    <message>
        <source>elle renvoie à un groupe qui n’existe pas</source>
        <translation>it refers to a group that does not exist</translation>
    </message>
    <message>
        <source>la propriété de caractère n’est pas connue</source>
        <translation>the character property is not known</translation>
    </message>
    <message>
        <source>elle ne se lit pas (%1)</source>
        <translation>it cannot be read (%1)</translation>
    </message>
    <message>
        <source>Une expression régulière a de 1 à 1 000 caractères.</source>
        <translation>A regular expression has from 1 to 1,000 characters.</translation>
    </message>
    <message>
        <source>L’expression régulière est fautive au caractère %1 : %2.</source>
        <translation>The regular expression is wrong at character %1: %2.</translation>
    </message>
    <message>
        <source>Corrigez-la, ou cherchez plutôt des mots.</source>
        <translation>Correct it, or search for words instead.</translation>
    </message>
    <message>
        <source>« %1 » n’est pas une touche.</source>
        <translation>“%1” is not a key.</translation>
    </message>
    <message>
        <source>Une touche est un chiffre de 1 à 9, ou rien.</source>
        <translation>A key is a digit from 1 to 9, or nothing.</translation>
    </message>
    <message>
        <source>Aucune ligne ne nomme le parent « %1 ».</source>
        <translation>No line names the parent “%1”.</translation>
    </message>
    <message>
        <source>Ajoutez une ligne pour ce code, ou écrivez son chemin entier.</source>
        <translation>Add a line for this code, or write its whole path.</translation>
    </message>
    <message>
        <source>Aucune colonne ne s’appelle « code ».</source>
        <translation>No column is called “code”.</translation>
    </message>
    <message>
        <source>Nommez « code » la colonne des libellés ; « parent », « definition », « inclusion » et « exclusion » peuvent suivre.</source>
        <translation>Name the column of labels “code”; “parent”, “definition”, “inclusion” and “exclusion” may follow.</translation>
    </message>
    <message>
        <source>Le libellé du code manque à cette ligne.</source>
        <translation>The label of the code is missing on this line.</translation>
    </message>
    <message>
        <source>Le libellé du code manque.</source>
        <translation>The label of the code is missing.</translation>
    </message>
    <message>
        <source>Le fichier n’a pas de liste « codes ».</source>
        <translation>The file has no “codes” list.</translation>
    </message>
    <message>
        <source>« codage plan exporter » montre la forme attendue.</source>
        <translation>“codage plan exporter” shows the expected form.</translation>
    </message>
    <message>
        <source>Le code « %1 » vient deux fois.</source>
        <translation>The code “%1” comes twice.</translation>
    </message>
    <message>
        <source>Gardez une seule ligne par code.</source>
        <translation>Keep one line only for each code.</translation>
    </message>
    <message>
        <source>Importer un plan de codification</source>
        <translation>Import a codebook</translation>
    </message>
    <message>
        <source>Un libellé a au plus 200 caractères.</source>
        <translation>A label has at most 200 characters.</translation>
    </message>
    <message>
        <source>Raccourcissez-le ; la définition peut être longue.</source>
        <translation>Shorten it; the definition may be long.</translation>
    </message>
    <message>
        <source>Donnez-lui un nom court.</source>
        <translation>Give it a short name.</translation>
    </message>
    <message>
        <source>Un libellé a au plus 200 caractères, sans « &gt; ».</source>
        <translation>A label has at most 200 characters, without “&gt;”.</translation>
    </message>
    <message>
        <source>« %1 » est déjà à cet endroit du plan.</source>
        <translation>“%1” is already at this place in the codebook.</translation>
    </message>
    <message>
        <source>Choisissez un autre libellé, ou fusionnez les deux codes.</source>
        <translation>Choose another label, or merge the two codes.</translation>
    </message>
    <message>
        <source>Une touche est un chiffre de 1 à 9.</source>
        <translation>A key is a digit from 1 to 9.</translation>
    </message>
    <message>
        <source>Changer la touche de « %1 »</source>
        <translation>Change the key of “%1”</translation>
    </message>
    <message>
        <source>« codage plan montrer » les énumère.</source>
        <translation>“codage plan montrer” lists them.</translation>
    </message>
    <message>
        <source>« %1 » désigne %2 codes : %3.</source>
        <translation>“%1” means %2 codes: %3.</translation>
    </message>
    <message>
        <source>Écrivez le chemin entier : Thème &gt; Code.</source>
        <translation>Write the whole path: Theme &gt; Code.</translation>
    </message>
    <message>
        <source>Ajouter le code « %1 »</source>
        <translation>Add the code “%1”</translation>
    </message>
    <message>
        <source>Modifier le code « %1 »</source>
        <translation>Change the code “%1”</translation>
    </message>
    <message>
        <source>Un code ne se range pas sous lui-même.</source>
        <translation>A code cannot be placed under itself.</translation>
    </message>
    <message>
        <source>Déplacer le code « %1 »</source>
        <translation>Move the code “%1”</translation>
    </message>
    <message>
        <source>« %1 » ne se fusionne ni avec lui-même ni avec un code rangé sous lui.</source>
        <translation>“%1” cannot be merged with itself, nor with a code placed under it.</translation>
    </message>
    <message>
        <source>Fusionnez plutôt le code du dessous avec celui du dessus.</source>
        <translation>Merge the lower code into the upper one instead.</translation>
    </message>
    <message>
        <source>Fusionner « %1 » avec « %2 »</source>
        <translation>Merge “%1” with “%2”</translation>
    </message>
    <message>
        <source>Plan de codification</source>
        <translation>Codebook</translation>
    </message>
    <message>
        <source>« .%1 » n’est pas un format de plan.</source>
        <translation>“.%1” is not a codebook format.</translation>
    </message>
    <message>
        <source>CCTP, UO 2.4.5 et 2.4.8</source>
        <translation>CCTP, UO 2.4.5 and 2.4.8</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>Version %1 du plan approuvée : %2 ; %3.</source>
        <translation>Version %1 of the codebook approved: %2; %3.</translation>
    </message>
    <message>
        <source>la DITP</source>
        <translation>the DITP</translation>
    </message>
    <message>
        <source>l’administration bénéficiaire</source>
        <translation>the beneficiary administration</translation>
    </message>
    <message>
        <source>Version %1 du plan soumise ; à approuver encore par %2.</source>
        <translation>Version %1 of the codebook submitted; still to be approved by %2.</translation>
    </message>
    <message>
        <source> et </source>
        <translation> and </translation>
    </message>
    <message>
        <source>brouillon (%1)</source>
        <translation>draft (%1)</translation>
    </message>
    <message>
        <source>v%1 modifiée (%2)</source>
        <translation>v%1 changed (%2)</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message>
        <source>Le plan n’a encore aucun code.</source>
        <translation>The codebook has no code yet.</translation>
    </message>
    <message>
        <source>Brouillon : le plan est à soumettre à la DITP et à l’administration bénéficiaire.</source>
        <translation>Draft: the codebook is to be submitted to the DITP and to the beneficiary administration.</translation>
    </message>
    <message>
        <source>Le plan a changé depuis sa version %1, approuvée : une nouvelle version est à soumettre.</source>
        <translation>The codebook has changed since its version %1, approved: a new version is to be submitted.</translation>
    </message>
    <message>
        <source>Le plan a changé depuis sa version %1, soumise : une nouvelle version est à soumettre.</source>
        <translation>The codebook has changed since its version %1, submitted: a new version is to be submitted.</translation>
    </message>
    <message>
        <source>Le plan n’a aucun code à soumettre.</source>
        <translation>The codebook has no code to submit.</translation>
    </message>
    <message>
        <source>Ajoutez des codes, ou importez un plan.</source>
        <translation>Add codes, or import a codebook.</translation>
    </message>
    <message>
        <source>Le plan est celui de la version %1.</source>
        <translation>The codebook is that of version %1.</translation>
    </message>
    <message>
        <source>Une nouvelle version se soumet après un changement.</source>
        <translation>A new version is submitted after a change.</translation>
    </message>
    <message>
        <source>Soumettre la version %1 du plan de codification</source>
        <translation>Submit version %1 of the codebook</translation>
    </message>
    <message>
        <source>Aucune version du plan n’a été soumise.</source>
        <translation>No version of the codebook has been submitted.</translation>
    </message>
    <message>
        <source>Soumettez d’abord le plan.</source>
        <translation>Submit the codebook first.</translation>
    </message>
    <message>
        <source>Le plan n’est plus celui de la version %1, soumise.</source>
        <translation>The codebook is no longer that of version %1, submitted.</translation>
    </message>
    <message>
        <source>Soumettez une nouvelle version, ou revenez à celle qui a été soumise.</source>
        <translation>Submit a new version, or go back to the one that was submitted.</translation>
    </message>
    <message>
        <source>La version %1 est déjà approuvée : %2.</source>
        <translation>Version %1 is already approved: %2.</translation>
    </message>
    <message>
        <source>Le nom de la personne qui approuve manque.</source>
        <translation>The name of the person who approves is missing.</translation>
    </message>
    <message>
        <source>La date de l’approbation manque ou est à venir.</source>
        <translation>The date of approval is missing or yet to come.</translation>
    </message>
    <message>
        <source>Approbation du plan de codification, version %1 : %2</source>
        <translation>Approval of the codebook, version %1: %2</translation>
    </message>
    <message>
        <source>La colonne « %1 » du profil n’a pas d’usage connu.</source>
        <translation>The column “%1” of the profile has no known use.</translation>
    </message>
    <message>
        <source>Les usages sont : identifiant, parent, date, auteur, titre, texte, question, variable, personnelle, ignoree.</source>
        <translation>The uses are: identifiant, parent, date, auteur, titre, texte, question, variable, personnelle, ignoree.</translation>
    </message>
    <message>
        <source>Le profil n’a pas de nom.</source>
        <translation>The profile has no name.</translation>
    </message>
    <message>
        <source>« %1 » est le nom d’un profil fourni.</source>
        <translation>“%1” is the name of a built-in profile.</translation>
    </message>
    <message>
        <source>Donnez-lui un nom à lui.</source>
        <translation>Give it a name of its own.</translation>
    </message>
    <message>
        <source>Le profil ne dit rien d’aucune colonne.</source>
        <translation>The profile says nothing about any column.</translation>
    </message>
    <message>
        <source>Enregistrer le profil d’import « %1 »</source>
        <translation>Save the import profile “%1”</translation>
    </message>
    <message>
        <source>Supprimer le profil d’import « %1 »</source>
        <translation>Remove the import profile “%1”</translation>
    </message>
    <message>
        <source>Classes : classification descendante de Reinert (1983) des segments de 40 mots selon les lemmes qu’ils partagent ; un mot caractérise une classe quand son χ² dépasse 3,84.</source>
        <translation>Classes: descending classification of Reinert (1983) of segments of 40 words by the lemmas they share; a word characterises a class when its χ² exceeds 3.84.</translation>
    </message>
    <message>
        <source>Mots spécifiques : modèle hypergéométrique de Lafon (1980), seuil 2.</source>
        <translation>Specific words: hypergeometric model of Lafon (1980), threshold 2.</translation>
    </message>
    <message>
        <source>Classe %1</source>
        <translation>Class %1</translation>
    </message>
    <message>
        <source>Mots caractéristiques</source>
        <translation>Characteristic words</translation>
    </message>
    <message>
        <source>%1 : %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source> ; de ceux qui ont répondu « %1 »</source>
        <translation>; from those who answered “%1”</translation>
    </message>
    <message>
        <source>Ce dont parlent les réponses à « %1 »</source>
        <translation>What the answers to “%1” are about</translation>
    </message>
    <message>
        <source> Classement de Reinert : unités d’au moins %1 formes ; lexique : version %2.</source>
        <translation> Reinert classification: units of at least %1 word forms; lexicon: version %2.</translation>
    </message>
    <message>
        <source> Double : ce sur quoi s’accorde un classement d’unités d’au moins %1 formes.</source>
        <translation> Double: what a classification of units of at least %1 word forms agrees on.</translation>
    </message>
    <message>
        <source>La question que cet élément croise n’est plus dans la base.</source>
        <translation>The question that this element crosses is no longer in the base.</translation>
    </message>
    <message>
        <source>Qui emploie quels mots : « %1 »</source>
        <translation>Who uses which words: “%1”</translation>
    </message>
    <message>
        <source>Aucune réponse à « %1 » n’emploie un mot plus que le hasard ne le donnerait.</source>
        <translation>No answer to “%1” uses a word more than chance would give.</translation>
    </message>
    <message>
        <source>Mots que chaque réponse à « %1 » emploie plus que le hasard ne le donnerait.</source>
        <translation>Words that each answer to “%1” uses more than chance would give.</translation>
    </message>
    <message>
        <source> Spécificité de Lafon : 2 = une chance sur cent ; lexique : version %1.</source>
        <translation> Lafon’s specificity: 2 = one chance in a hundred; lexicon: version %1.</translation>
    </message>
    <message>
        <source>Réponses à « %1 »</source>
        <translation>Answers to “%1”</translation>
    </message>
    <message>
        <source>« %1 » a plusieurs choix par personne : une marge a une réponse.</source>
        <translation>“%1” has several choices per person: a margin has one answer.</translation>
    </message>
    <message>
        <source>Donnez les marges de questions à une réponse.</source>
        <translation>Give the margins of questions with one answer.</translation>
    </message>
    <message>
        <source>La modalité « %1 » de « %2 » figure deux fois.</source>
        <translation>The answer “%1” to “%2” appears twice.</translation>
    </message>
    <message>
        <source>Marges du redressement</source>
        <translation>Margins of the weighting</translation>
    </message>
    <message>
        <source>Retirer les marges de « %1 »</source>
        <translation>Remove the margins of “%1”</translation>
    </message>
    <message>
        <source>Regroupez cette modalité avec une autre dans le fichier de marges.</source>
        <translation>Merge this answer with another one in the margins file.</translation>
    </message>
    <message>
        <source>Le nombre va de 1 à %1.</source>
        <translation>The number goes from 1 to %1.</translation>
    </message>
    <message>
        <source>Mots spécifiques</source>
        <translation>Specific words</translation>
    </message>
    <message>
        <source>Toutes les réponses</source>
        <translation>All answers</translation>
    </message>
    <message>
        <source>Aucune marge n’est connue pour cette consultation.</source>
        <translation>No margin is known for this consultation.</translation>
    </message>
    <message>
        <source>Lisez un fichier de marges : variable, modalite, part.</source>
        <translation>Read a margins file: variable, modalite, part.</translation>
    </message>
    <message>
        <source>Les votes ne distinguent pas de groupes : tous les votants n’en font qu’un.</source>
        <translation>The votes tell no groups apart: all voters form a single one.</translation>
    </message>
    <message>
        <source>Le groupe %1 est instable : dans les échantillons, on ne le retrouve qu’à %2.</source>
        <translation>Group %1 is unstable: in the samples, only %2 of it is found again.</translation>
    </message>
    <message>
        <source>Les groupes se séparent mal (silhouette %1) : ce sont des tendances plus que des camps.</source>
        <translation>The groups separate poorly (silhouette %1): they are tendencies rather than camps.</translation>
    </message>
    <message>
        <source>Groupes d’opinion</source>
        <translation>Opinion groups</translation>
    </message>
    <message>
        <source>Cette concertation n’a pas encore de votes.</source>
        <translation>This concertation has no votes yet.</translation>
    </message>
    <message>
        <source>Importez d’abord un fichier de votes.</source>
        <translation>Import a votes file first.</translation>
    </message>
    <message>
        <source>Cette concertation a plusieurs ensembles de votes.</source>
        <translation>This concertation has several sets of votes.</translation>
    </message>
    <message>
        <source>Aucun ensemble de votes ne s’appelle « %1 ».</source>
        <translation>No set of votes is called “%1”.</translation>
    </message>
    <message>
        <source>Nommez-en un : %1.</source>
        <translation>Name one: %1.</translation>
    </message>
    <message>
        <source>Première ligne rejetée, %1 : %2.</source>
        <translation>First row rejected, %1: %2.</translation>
    </message>
    <message>
        <source>%1 : votes</source>
        <translation>%1: votes</translation>
    </message>
    <message>
        <source>%1 : pour</source>
        <translation>%1: for</translation>
    </message>
    <message>
        <source>%1 : pour, borne basse</source>
        <translation>%1: for, lower bound</translation>
    </message>
    <message>
        <source>%1 : pour, borne haute</source>
        <translation>%1: for, upper bound</translation>
    </message>
    <message>
        <source>%1 : contre</source>
        <translation>%1: against</translation>
    </message>
    <message>
        <source>%1 : sans avis</source>
        <translation>%1: no opinion</translation>
    </message>
    <message>
        <source>Énoncé</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>Référence</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Modéré</source>
        <translation>Moderated</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>Consensus</translation>
    </message>
    <message>
        <source>Consensus, borne basse</source>
        <translation>Consensus, lower bound</translation>
    </message>
    <message>
        <source>Consensus, borne haute</source>
        <translation>Consensus, upper bound</translation>
    </message>
    <message>
        <source>Dissensus</source>
        <translation>Dissensus</translation>
    </message>
    <message>
        <source>Tous</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Groupe %1</source>
        <translation>Group %1</translation>
    </message>
    <message>
        <source>Groupe</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Personnes</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Énoncé qui le distingue</source>
        <translation>Statement that sets it apart</translation>
    </message>
    <message>
        <source>Sens</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>Borne basse</source>
        <translation>Lower bound</translation>
    </message>
    <message>
        <source>Borne haute</source>
        <translation>Upper bound</translation>
    </message>
    <message>
        <source>Rapport aux autres</source>
        <translation>Ratio to the others</translation>
    </message>
    <message>
        <source>Énoncés</source>
        <translation>Statements</translation>
    </message>
    <message>
        <source>Groupes</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>Méthode et avertissements</source>
        <translation>Method and warnings</translation>
    </message>
    <message>
        <source>Les votes ne s’écrivent pas dans ce format.</source>
        <translation>Votes cannot be written in this format.</translation>
    </message>
    <message>
        <source>Les participants y sont nommés (noms ou courriels) et le coffre n’est pas ouvert.</source>
        <translation>The participants are named in it (names or e-mails) and the vault is not open.</translation>
    </message>
    <message>
        <source>Ouvrez le coffre : les noms y deviennent des pseudonymes et ne sont pas gardés.</source>
        <translation>Open the vault: names become pseudonyms there and are not kept.</translation>
    </message>
    <message>
        <source>Importer des votes</source>
        <translation>Import votes</translation>
    </message>
    <message>
        <source>Colonnes du fichier : %1.</source>
        <translation>Columns of the file: %1.</translation>
    </message>
    <message>
        <source>Cet export compte des soutiens à des propositions : personne n’y a pu dire non, et des soutiens seuls ne font pas une matrice de votes.</source>
        <translation>This export counts supports for proposals: nobody could say no in it, and supports alone do not make a matrix of votes.</translation>
    </message>
    <message>
        <source>Importez-le comme contributions, où le nombre de soutiens devient une variable. Pour des groupes d’opinion, il faut qui a dit quoi de quel énoncé : pour, contre ou sans avis.</source>
        <translation>Import it as contributions, where the number of supports becomes a variable. Opinion groups need who said what about which statement: for, against or no opinion.</translation>
    </message>
    <message>
        <source>Cet export porte les votes d’un débat sur une seule question : pour ou contre. Un seul énoncé ne fait pas de groupes d’opinion.</source>
        <translation>This export holds the votes of a debate on a single question: for or against. A single statement does not make opinion groups.</translation>
    </message>
    <message>
        <source>Importez-le comme contributions et comptez-le par un tri à plat.</source>
        <translation>Import it as contributions and count it by a flat tabulation.</translation>
    </message>
    <message>
        <source>Écrivez le nom comme dans le fichier.</source>
        <translation>Write the name as in the file.</translation>
    </message>
    <message>
        <source>Lecture des votes</source>
        <translation>Reading the votes</translation>
    </message>
    <message>
        <source>« %1 » n’est pas un vote : pour, contre ou sans avis</source>
        <translation>“%1” is not a vote: for, against or pass</translation>
    </message>
    <message>
        <source>Le votant manque</source>
        <translation>The voter is missing</translation>
    </message>
    <message>
        <source>L’énoncé manque</source>
        <translation>The statement is missing</translation>
    </message>
    <message>
        <source>« %1 » n’est pas le numéro d’un votant</source>
        <translation>“%1” is not the number of a voter</translation>
    </message>
    <message>
        <source>« %1 » n’est pas un vote (colonne « %2 »)</source>
        <translation>“%1” is not a vote (column “%2”)</translation>
    </message>
    <message>
        <source>Aucune colonne ne dit qui vote.</source>
        <translation>No column says who votes.</translation>
    </message>
    <message>
        <source>Nommez-la « participant », ou dites laquelle c’est.</source>
        <translation>Name it “participant”, or say which one it is.</translation>
    </message>
    <message>
        <source>Ce fichier n’est pas une matrice de votes.</source>
        <translation>This file is not a matrix of votes.</translation>
    </message>
    <message>
        <source>Il faut une ligne par vote (participant, énoncé, vote) ou une ligne par participant et une colonne par énoncé, avec pour, contre ou sans avis.</source>
        <translation>It takes one row per vote (participant, statement, vote) or one row per participant and one column per statement, with for, against or pass.</translation>
    </message>
    <message>
        <source>Polis, votes</source>
        <translation>Polis, votes</translation>
    </message>
    <message>
        <source>Polis, participants et votes</source>
        <translation>Polis, participants and votes</translation>
    </message>
    <message>
        <source>Une ligne par vote</source>
        <translation>One row per vote</translation>
    </message>
    <message>
        <source>Une colonne par énoncé</source>
        <translation>One column per statement</translation>
    </message>
    <message>
        <source>Decidim, commentaires pour et contre</source>
        <translation>Decidim, comments for and against</translation>
    </message>
    <message>
        <source>Cap Collectif, votes d’une consultation</source>
        <translation>Cap Collectif, votes of a consultation</translation>
    </message>
    <message>
        <source>  ligne %1 : %2</source>
        <translation>  line %1: %2</translation>
    </message>
    <message>
        <source>stable</source>
        <translation>stable</translation>
    </message>
    <message>
        <source>assez stable</source>
        <translation>fairly stable</translation>
    </message>
    <message>
        <source>instable</source>
        <translation>unstable</translation>
    </message>
    <message>
        <source>Plan : analyse en composantes principales des votes (pour 1, sans avis 0, contre −1 ; un vote manquant prend la moyenne de l’énoncé), comme Polis.</source>
        <translation>Plane: principal component analysis of the votes (for 1, no opinion 0, against −1; a missing vote takes the mean of the statement), like Polis.</translation>
    </message>
    <message>
        <source>Groupes : k-moyennes sur ce plan, le nombre de groupes de meilleure silhouette.</source>
        <translation>Groups: k-means on this plane, the number of groups with the best silhouette.</translation>
    </message>
    <message>
        <source>Groupes : ceux du fichier fourni.</source>
        <translation>Groups: those of the file provided.</translation>
    </message>
    <message>
        <source>Consensus : produit, sur les groupes, de (pour + 1)/(votes + 2) : un énoncé que rejette un seul groupe n’en est pas un. Dissensus : plus grand écart de cette part entre deux groupes.</source>
        <translation>Consensus: product, over the groups, of (for + 1)/(votes + 2): a statement that a single group rejects is not one. Dissensus: greatest gap in this share between two groups.</translation>
    </message>
    <message>
        <source>Intervalles à 95 % : Wilson pour les parts ; pour le consensus, %1 nouveaux tirages des membres de chaque groupe.</source>
        <translation>95% intervals: Wilson for the shares; for the consensus, %1 resamples of the members of each group.</translation>
    </message>
    <message>
        <source>Stabilité : les groupes sont cherchés à nouveau dans %1 échantillons de %2 % des votants ; indice de Rand ajusté moyen %3. Un groupe est stable quand on le retrouve à 75 % au moins, instable sous 60 %.</source>
        <translation>Stability: the groups are searched for again in %1 samples of %2% of the voters; mean adjusted Rand index %3. A group is stable when at least 75% of it is found again, unstable below 60%.</translation>
    </message>
    <message>
        <source>Fichier : %1, SHA-256 %2.</source>
        <translation>File: %1, SHA-256 %2.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Thèse</source>
        <translation>Claim</translation>
    </message>
    <message>
        <source>Pour</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Contre</source>
        <translation>Against</translation>
    </message>
    <message>
        <source>⚠ sans citation</source>
        <translation>⚠ no citation</translation>
    </message>
    <message numerus="yes">
        <source>%n citation(s)</source>
        <translation>
            <numerusform>%n citation</numerusform>
            <numerusform>%n citations</numerusform>
        </translation>
    </message>
    <message>
        <source>Carte des arguments</source>
        <translation>Argument map</translation>
    </message>
    <message>
        <source>La carte des arguments est vide.</source>
        <translation>The argument map is empty.</translation>
    </message>
    <message>
        <source>Écrivez d’abord une question ou une thèse.</source>
        <translation>First write a question or a claim.</translation>
    </message>
    <message>
        <source>Cet argument n’est plus dans la carte.</source>
        <translation>This argument is no longer in the map.</translation>
    </message>
    <message>
        <source>sous : %1</source>
        <translation>under: %1</translation>
    </message>
    <message>
        <source>en haut de la carte</source>
        <translation>at the top of the map</translation>
    </message>
    <message>
        <source>« %1 » ne se place pas %2.</source>
        <translation>“%1” cannot be placed %2.</translation>
    </message>
    <message>
        <source>Une question porte des thèses ; une thèse ou un argument porte des pour et des contre.</source>
        <translation>A question holds claims; a claim or an argument holds arguments for and against.</translation>
    </message>
    <message>
        <source>Rien n’est écrit.</source>
        <translation>Nothing is written.</translation>
    </message>
    <message>
        <source>Écrivez l’argument en une phrase.</source>
        <translation>Write the argument in one sentence.</translation>
    </message>
    <message>
        <source>Ce passage n’est pas écrit ainsi dans la contribution.</source>
        <translation>This passage is not written this way in the contribution.</translation>
    </message>
    <message>
        <source>Sélectionnez-le dans le texte, ou citez-la en entier.</source>
        <translation>Select it in the text, or cite the whole contribution.</translation>
    </message>
    <message>
        <source>Ajouter à la carte des arguments : %1</source>
        <translation>Add to the argument map: %1</translation>
    </message>
    <message>
        <source>Écrire un argument</source>
        <translation>Write an argument</translation>
    </message>
    <message>
        <source>Ni une question ni une thèse n’est pour ou contre.</source>
        <translation>Neither a question nor a claim is for or against.</translation>
    </message>
    <message>
        <source>Changer un argument de sens</source>
        <translation>Switch an argument’s side</translation>
    </message>
    <message>
        <source>Déplacer un argument</source>
        <translation>Move an argument</translation>
    </message>
    <message>
        <source>Un argument ne se place pas sous lui-même.</source>
        <translation>An argument cannot be placed under itself.</translation>
    </message>
    <message>
        <source>Retirer de la carte des arguments : %1</source>
        <translation>Remove from the argument map: %1</translation>
    </message>
    <message>
        <source>Cette contribution n’est pas de la concertation.</source>
        <translation>This contribution is not part of the concertation.</translation>
    </message>
    <message>
        <source>Choisissez-en une dans sa liste.</source>
        <translation>Choose one from its list.</translation>
    </message>
    <message>
        <source>Citer une contribution</source>
        <translation>Cite a contribution</translation>
    </message>
    <message>
        <source>Retirer une citation</source>
        <translation>Remove a citation</translation>
    </message>
    <message>
        <source>Cet argument n’a pas de texte.</source>
        <translation>This argument has no text.</translation>
    </message>
    <message>
        <source>Le genre d’un argument est question, these, pour ou contre.</source>
        <translation>The kind of an argument is question, these, pour or contre.</translation>
    </message>
    <message>
        <source>Cette citation n’est sous aucun argument.</source>
        <translation>This citation is not under any argument.</translation>
    </message>
    <message>
        <source>Ce fichier ne porte pas de liste « arguments ».</source>
        <translation>This file has no “arguments” list.</translation>
    </message>
    <message>
        <source>Importer une carte des arguments</source>
        <translation>Import an argument map</translation>
    </message>
    <message>
        <source>« %1 » ne peut pas se placer ici : %2.</source>
        <translation>“%1” cannot be placed here: %2.</translation>
    </message>
    <message>
        <source>Ce fichier ne porte aucun argument.</source>
        <translation>This file holds no argument.</translation>
    </message>
    <message>
        <source>Il faut le JSON ou le plan Markdown que l’export écrit.</source>
        <translation>It must be the JSON or the Markdown outline that the export writes.</translation>
    </message>
    <message>
        <source>Contributions citées et absentes de la base : %1.</source>
        <translation>Contributions cited and missing from the database: %1.</translation>
    </message>
    <message>
        <source>contribution qui n’est plus dans la base</source>
        <translation>contribution no longer in the database</translation>
    </message>
    <message>
        <source>Niveau</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Argument</source>
        <translation>Argument</translation>
    </message>
    <message>
        <source>Sous</source>
        <translation>Under</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>%1 thèses ou arguments ne citent aucune contribution.</source>
        <translation>%1 claims or arguments cite no contribution.</translation>
    </message>
    <message>
        <source> (sans citation)</source>
        <translation> (no citation)</translation>
    </message>
    <message>
        <source>Sans citation : rien de la consultation ne l’appuie ici.</source>
        <translation>No citation: nothing from the consultation supports it here.</translation>
    </message>
    <message>
        <source>Une carte des arguments ne s’écrit pas dans ce format.</source>
        <translation>An argument map cannot be written in this format.</translation>
    </message>
    <message>
        <source>La carte : .pdf, .png ou .svg ; son plan avec les verbatims : .docx, .md, .csv ou .json.</source>
        <translation>The map: .pdf, .png or .svg; its outline with the verbatims: .docx, .md, .csv or .json.</translation>
    </message>
    <message>
        <source>Aucun classement gardé n’a ce numéro.</source>
        <translation>No kept classification has this number.</translation>
    </message>
    <message>
        <source>Dans un plan, « ## … » ouvre une question, « - … » une thèse ; en retrait dessous, « - + … » est pour, « - - … » contre, et « &gt; passage — proposition/12 » cite.</source>
        <translation>In a plan, “## …” opens a question, “- …” a claim; indented below it, “- + …” is for, “- - …” against, and “&gt; passage — proposition/12” quotes.</translation>
    </message>
    <message>
        <source>Une thèse ou un argument ne cite aucune contribution.</source>
        <translation>One claim or argument quotes no contribution.</translation>
    </message>
    <message>
        <source>Ce que disent les réponses de la classe %1 (mots : %2).</source>
        <translation>What the answers of class %1 say (words: %2).</translation>
    </message>
    <message>
        <source>Ajouter au plan le code « %1 »</source>
        <translation>Add the code “%1” to the codebook</translation>
    </message>
    <message>
        <source>Un texte peut avoir plusieurs codes : chaque code est comparé à part aux autres textes codés, et sur vingt codes on attend un écart dû au hasard.</source>
        <translation>A text may have several codes: each code is compared on its own with the other coded texts, and out of twenty codes one gap is expected by chance.</translation>
    </message>
    <message>
        <source>Les deux codeurs ont donné ce code à ce texte.</source>
        <translation>Both coders gave this code to this text.</translation>
    </message>
    <message>
        <source>Aucun des deux codeurs n’a donné ce code à ce texte.</source>
        <translation>Neither coder gave this code to this text.</translation>
    </message>
    <message>
        <source>Il n’y a rien à arbitrer ; codez le texte dans la grille.</source>
        <translation>There is nothing to arbitrate; code the text in the grid.</translation>
    </message>
    <message>
        <source>Aucun enregistrement de codages n’a cet identifiant.</source>
        <translation>No batch of codings has this identifier.</translation>
    </message>
    <message>
        <source>« codage propositions » les énumère.</source>
        <translation>“codage propositions” lists them.</translation>
    </message>
    <message>
        <source>Aucune règle n’a cet identifiant.</source>
        <translation>No rule has this identifier.</translation>
    </message>
    <message>
        <source>« codage regles » les énumère.</source>
        <translation>“codage regles” lists them.</translation>
    </message>
    <message>
        <source>Aucun texte de cette question n’a le numéro %1.</source>
        <translation>No text of this question has the number %1.</translation>
    </message>
    <message>
        <source>Le texte %1 n’est pas de cet échantillon.</source>
        <translation>Text %1 is not part of this sample.</translation>
    </message>
    <message>
        <source>Aucune colonne ne dit de quelle contribution il s’agit.</source>
        <translation>No column says which contribution it is about.</translation>
    </message>
    <message>
        <source>Nommez-la « contribution » (son identifiant) ou « numero ».</source>
        <translation>Name it “contribution” (its identifier) or “numero”.</translation>
    </message>
    <message>
        <source>Ces recommandations ne disent pas leur semaine.</source>
        <translation>These recommendations do not say their week.</translation>
    </message>
    <message>
        <source>Importez d’abord la fréquentation, ou donnez un jour.</source>
        <translation>First import the visits, or give a day.</translation>
    </message>
    <message>
        <source>Cet export a les en-têtes de « %1 », mais sous les mêmes identifiants %2 des premières contributions sur %3 disent autre chose : il commence une autre consultation, « %4 ». Rien n’est remplacé.</source>
        <translation>This export has the headers of “%1”, but under the same identifiers %2 of the first contributions out of %3 say something else: it begins another consultation, “%4”. Nothing is replaced.</translation>
    </message>
    <message>
        <source>« %1 » : le mois est lu avant le jour, comme 11/25/2026.</source>
        <translation>“%1”: the month is read before the day, as in 11/25/2026.</translation>
    </message>
    <message>
        <source>« %1 » : rien n’y distingue le jour du mois ; le jour est lu en premier, comme 05/11/2026 pour le 5 novembre.</source>
        <translation>“%1”: nothing there tells the day from the month; the day is read first, as 05/11/2026 for 5 November.</translation>
    </message>
    <message>
        <source>« %1 » : des nombres de jours, comme les comptent les tableurs, sont lus comme des dates.</source>
        <translation>“%1”: numbers of days, as spreadsheets count them, are read as dates.</translation>
    </message>
    <message>
        <source>Sans colonne d’identifiant, une contribution corrigée dans un prochain export s’ajoute au lieu de remplacer l’ancienne.</source>
        <translation>Without an identifier column, a contribution corrected in a later export is added instead of replacing the former one.</translation>
    </message>
    <message>
        <source>Lues comme variables et non comme questions : %1. L’usage de chaque colonne se change avant l’import.</source>
        <translation>Read as variables and not as questions: %1. What each column is for can be changed before the import.</translation>
    </message>
    <message>
        <source>Lignes qui ont moins de cellules que l’en-tête : %1 (lignes %2). Ce qui manque y est lu comme sans réponse.</source>
        <translation>Lines with fewer cells than the header: %1 (lines %2). What is missing is read as no answer.</translation>
    </message>
    <message>
        <source>numéros</source>
        <translation>numbers</translation>
    </message>
    <message>
        <source>une seule valeur</source>
        <translation>a single value</translation>
    </message>
    <message>
        <source>codes d’un programme</source>
        <translation>codes of a program</translation>
    </message>
    <message>
        <source>adresses de pages</source>
        <translation>addresses of pages</translation>
    </message>
    <message>
        <source>navigateurs</source>
        <translation>browsers</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>dates</translation>
    </message>
    <message>
        <source>Cette question n’a aucune réponse.</source>
        <translation>This question has no answer.</translation>
    </message>
    <message>
        <source>« %1 » porte « &gt; ».</source>
        <translation>“%1” holds “&gt;”.</translation>
    </message>
    <message>
        <source>Chaque code a un « libelle », sans « &gt; ».</source>
        <translation>Each code has a “libelle”, without “&gt;”.</translation>
    </message>
    <message>
        <source>Colonnes laissées de côté : %1.</source>
        <translation>Columns left out: %1.</translation>
    </message>
    <message>
        <source>votes, %1</source>
        <translation>votes, %1</translation>
    </message>
    <message>
        <source>Votes : groupes d’opinion de Polis (analyse en composantes principales des votes, k-moyennes, nombre de groupes par la silhouette) ; le consensus d’un énoncé est le produit, sur les groupes, de (pour + 1)/(votes + 2).</source>
        <translation>Votes: opinion groups as in Polis (principal component analysis of the votes, k-means, number of groups by silhouette); the consensus of a statement is the product, over the groups, of (agree + 1)/(votes + 2).</translation>
    </message>
    <message>
        <source>Codes : ceux du plan de codification, donnés par des personnes, ou par des règles, un classement ou un apprentissage que des personnes ont acceptés. Croisements : chaque code, présent ou absent, par un χ² de Pearson à lui.</source>
        <translation>Codes: those of the codebook, given by people, or by rules, a classification or training that people accepted. Crosstabs: each code, present or absent, by a Pearson χ² of its own.</translation>
    </message>
    <message>
        <source>Carte des arguments : relevée par des personnes à la lecture des contributions ; chaque argument dit ce qu’il cite.</source>
        <translation>Argument map: drawn up by people from reading the contributions; each argument says what it quotes.</translation>
    </message>
    <message>
        <source>aucune</source>
        <translation>none</translation>
    </message>
    <message>
        <source>? question, T thèse, + pour, − contre ce qui est au-dessus ; un nombre de citations n’est pas une mesure d’opinion.</source>
        <translation>? question, T claim, + for, − against what stands above; a number of quotations is no measure of opinion.</translation>
    </message>
    <message>
        <source>« %1 » : trop grand pour une page ; l’onglet « Arguments » exporte la carte entière.</source>
        <translation>“%1”: too large for a page; the “Arguments” tab exports the whole map.</translation>
    </message>
    <message>
        <source>Textes, tout compris</source>
        <translation>Texts, all included</translation>
    </message>
    <message>
        <source>Textes de chaque code</source>
        <translation>Texts of each code</translation>
    </message>
    <message>
        <source>Lien</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Codes × %1</source>
        <translation>Codes × %1</translation>
    </message>
    <message>
        <source>Ce que disent les réponses à « %1 »</source>
        <translation>What the answers to “%1” say</translation>
    </message>
    <message>
        <source> Plan de codification : %1 ; verbatims : les textes qui tiennent le plus des mots propres au code (Lafon) ; lexique : version %2.</source>
        <translation> Codebook: %1; quotations: the texts that hold most of the words proper to the code (Lafon); lexicon: version %2.</translation>
    </message>
    <message>
        <source>%1 lignes sur %2 ; la suite est dans le classeur.</source>
        <translation>%1 lines out of %2; the rest is in the workbook.</translation>
    </message>
    <message>
        <source>Attention : %1</source>
        <translation>Caution: %1</translation>
    </message>
    <message>
        <source>%1 citations sur %2 ; la suite est dans le classeur.</source>
        <translation>%1 quotations out of %2; the rest is in the workbook.</translation>
    </message>
    <message>
        <source>Ce qui rassemble tous les groupes</source>
        <translation>What unites all groups</translation>
    </message>
    <message>
        <source>Ce qui divise les groupes</source>
        <translation>What divides the groups</translation>
    </message>
    <message>
        <source>Écart</source>
        <translation>Gap</translation>
    </message>
    <message>
        <source>Tous : pour</source>
        <translation>All: agree</translation>
    </message>
    <message>
        <source>Ce qui distingue chaque groupe</source>
        <translation>What sets each group apart</translation>
    </message>
    <message>
        <source>Source : votes « %1 » ; %2 ; tous les votes en vigueur, le dernier de chacun sur chaque énoncé. Intervalles à 95 % : parts, Wilson ; consensus, %3 tirages des membres ; stabilité, %4 échantillons de %5 % des votants (graine « %6 »).</source>
        <translation>Source: votes “%1”; %2; all votes in force, the last of each person on each statement. 95% intervals: shares, Wilson; consensus, %3 draws of the members; stability, %4 samples of %5% of the voters (seed “%6”).</translation>
    </message>
    <message>
        <source>Consensus : chance que les groupes soient tous pour, de 0 à 1. Écart : entre les deux groupes les plus éloignés, de 0 à 1.</source>
        <translation>Consensus: chance that all groups agree, from 0 to 1. Gap: between the two groups furthest apart, from 0 to 1.</translation>
    </message>
    <message>
        <source>* Moins de %1 votes dans un groupe.</source>
        <translation>* Fewer than %1 votes in a group.</translation>
    </message>
    <message>
        <source>Les votes que cet élément montre ne sont plus dans la base.</source>
        <translation>The votes that this element shows are no longer in the base.</translation>
    </message>
    <message>
        <source>Votes : %1</source>
        <translation>Votes: %1</translation>
    </message>
    <message>
        <source>Aucun import ne se désigne par « %1 ».</source>
        <translation>No import is designated by “%1”.</translation>
    </message>
    <message>
        <source>« %1 » désigne %2 imports.</source>
        <translation>“%1” designates %2 imports.</translation>
    </message>
    <message>
        <source>Donnez l’identifiant en entier.</source>
        <translation>Give the whole identifier.</translation>
    </message>
    <message>
        <source>L’import de « %1 » est déjà retiré.</source>
        <translation>The import of “%1” is withdrawn already.</translation>
    </message>
    <message>
        <source>Retirer l’import de « %1 »</source>
        <translation>Withdraw the import of “%1”</translation>
    </message>
    <message>
        <source>L’import de « %1 » est en vigueur.</source>
        <translation>The import of “%1” is in force.</translation>
    </message>
    <message>
        <source>Reprendre l’import de « %1 »</source>
        <translation>Restore the import of “%1”</translation>
    </message>
    <message>
        <source>Un texte codé a changé : ses codes sont à redonner.</source>
        <translation>One coded text has changed: its codes are to be given again.</translation>
    </message>
    <message>
        <source>%1 textes codés ont changé : leurs codes sont à redonner.</source>
        <translation>%1 coded texts have changed: their codes are to be given again.</translation>
    </message>
    <message>
        <source>Un code reste à son texte, qui n’a pas changé.</source>
        <translation>One code stays with its text, which has not changed.</translation>
    </message>
    <message>
        <source>%1 codes restent à leurs textes, qui n’ont pas changé.</source>
        <translation>%1 codes stay with their texts, which have not changed.</translation>
    </message>
    <message>
        <source>Un verbatim de la synthèse a changé : relisez-le.</source>
        <translation>One quotation of the synthesis has changed: read it again.</translation>
    </message>
    <message>
        <source>%1 verbatims de la synthèse ont changé : relisez-les.</source>
        <translation>%1 quotations of the synthesis have changed: read them again.</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Axe 1 : %1</source>
        <translation>Axis 1: %1</translation>
    </message>
    <message>
        <source>Axe 2 : %1</source>
        <translation>Axis 2: %1</translation>
    </message>
    <message>
        <source>Plan des votants : %1</source>
        <translation>Plane of the voters: %1</translation>
    </message>
    <message>
        <source>Ces votes ne donnent pas de plan.</source>
        <translation>These votes give no plane.</translation>
    </message>
    <message>
        <source>Plan des votants, %1</source>
        <translation>Plane of the voters, %1</translation>
    </message>
    <message>
        <source>Donnez un nom en .csv, .xlsx ou .json ; pour le plan des votants, en .png, .svg ou .pdf.</source>
        <translation>Give a name in .csv, .xlsx or .json; for the plane of the voters, in .png, .svg or .pdf.</translation>
    </message>
    <message>
        <source>n° %1</source>
        <translation>no. %1</translation>
    </message>
    <message>
        <source>Textes : %1 ; mots : %2 ; contributions sans texte : %3.</source>
        <translation>Texts: %1; words: %2; contributions without text: %3.</translation>
    </message>
    <message>
        <source>Un import plus récent corrige des contributions de « %1 » (%2) : sans celui-ci, leur version d’avant reviendrait à côté de la nouvelle.</source>
        <translation>A later import corrects contributions of “%1” (%2): without this one, their former version would come back beside the new one.</translation>
    </message>
    <message>
        <source>Retirez d’abord l’import plus récent.</source>
        <translation>Take the later import back first.</translation>
    </message>
    <message>
        <source>Écrivez la consultation puis la question, ainsi : « %1 ».</source>
        <translation>Write the consultation, then the question, like this: “%1”.</translation>
    </message>
    <message>
        <source>%1, %2, %3.</source>
        <translation>%1, %2, %3.</translation>
    </message>
    <message>
        <source>Groupe %1 (%2) :</source>
        <translation>Group %1 (%2):</translation>
    </message>
    <message>
        <source>Lu : %1 ; à ajouter : %2, %3.</source>
        <translation>Read: %1; to be added: %2, %3.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>Et %n autre(s) citation(s).</source>
        <translation>
            <numerusform>And %n other quotation.</numerusform>
            <numerusform>And %n other quotations.</numerusform>
        </translation>
    </message>
    <message>
        <source>Classe %1 (%2, %3) : %4</source>
        <translation>Class %1 (%2, %3): %4</translation>
    </message>
    <message>
        <source>%1 : Σχ² = %2, %3.</source>
        <translation>%1: Σχ² = %2, %3.</translation>
    </message>
    <message>
        <source>%1 par deux personnes au moins. Pour un code et un texte pris au hasard, elles disent la même chose %2 fois sur 100.</source>
        <translation>%1 by at least two people. For a code and a text taken at random, they say the same %2 times in 100.</translation>
    </message>
    <message>
        <source>%1 ; tranchés : %2.</source>
        <translation>%1; arbitrated: %2.</translation>
    </message>
    <message>
        <source>%1 par une personne : trop peu pour apprendre.</source>
        <translation>%1 by a person: too little to learn from.</translation>
    </message>
    <message>
        <source>Il n’ose rien proposer : parmi ce qui était mis de côté et porte ce code (%1), il ne retrouve rien.</source>
        <translation>It does not dare to propose anything: among what was held back and has this code (%1), it finds nothing again.</translation>
    </message>
    <message>
        <source>Appris sur %1, mesuré sur les mêmes mis de côté tour à tour, en %2 parts.</source>
        <translation>Learnt from %1, measured on the same held back in turn, in %2 parts.</translation>
    </message>
    <message numerus="yes">
        <source>Pour %n code(s) (*), un effectif attendu est inférieur à 5 : le khi-deux y est peu fiable.</source>
        <translation>
            <numerusform>For %n code (*), an expected count is below 5: chi-squared is not reliable there.</numerusform>
            <numerusform>For %n codes (*), an expected count is below 5: chi-squared is not reliable there.</numerusform>
        </translation>
    </message>
    <message>
        <source>χ² = %1 ; %2 ddl ; %3 ; V = %4</source>
        <translation>χ² = %1; %2 df; %3; V = %4</translation>
    </message>
    <message numerus="yes">
        <source>%1 argument(s)</source>
        <translation>
            <numerusform>%1 argument</numerusform>
            <numerusform>%1 arguments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 auteur(s)</source>
        <translation>
            <numerusform>%1 author</numerusform>
            <numerusform>%1 authors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 citation(s)</source>
        <translation>
            <numerusform>%1 quotation</numerusform>
            <numerusform>%1 quotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 citation(s) nouvelle(s)</source>
        <translation>
            <numerusform>%1 new quotation</numerusform>
            <numerusform>%1 new quotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 classe(s)</source>
        <translation>
            <numerusform>%1 class</numerusform>
            <numerusform>%1 classes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 codage(s)</source>
        <translation>
            <numerusform>%1 coding</numerusform>
            <numerusform>%1 codings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 code(s)</source>
        <translation>
            <numerusform>%1 code</numerusform>
            <numerusform>%1 codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 colonne(s)</source>
        <translation>
            <numerusform>%1 column</numerusform>
            <numerusform>%1 columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 commentaire(s)</source>
        <translation>
            <numerusform>%1 comment</numerusform>
            <numerusform>%1 comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 contribution(s)</source>
        <translation>
            <numerusform>%1 contribution</numerusform>
            <numerusform>%1 contributions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 désaccord(s)</source>
        <translation>
            <numerusform>%1 disagreement</numerusform>
            <numerusform>%1 disagreements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 élément(s)</source>
        <translation>
            <numerusform>%1 element</numerusform>
            <numerusform>%1 elements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 énoncé(s)</source>
        <translation>
            <numerusform>%1 statement</numerusform>
            <numerusform>%1 statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 groupe(s)</source>
        <translation>
            <numerusform>%1 group</numerusform>
            <numerusform>%1 groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 jour(s)</source>
        <translation>
            <numerusform>%1 day</numerusform>
            <numerusform>%1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lemme(s)</source>
        <translation>
            <numerusform>%1 lemma</numerusform>
            <numerusform>%1 lemmas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 ligne(s)</source>
        <translation>
            <numerusform>%1 row</numerusform>
            <numerusform>%1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 ligne(s) rejetée(s)</source>
        <translation>
            <numerusform>%1 rejected row</numerusform>
            <numerusform>%1 rejected rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 mot(s)</source>
        <translation>
            <numerusform>%1 word</numerusform>
            <numerusform>%1 words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 mot(s) comparé(s)</source>
        <translation>
            <numerusform>%1 word compared</numerusform>
            <numerusform>%1 words compared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 occurrence(s)</source>
        <translation>
            <numerusform>%1 occurrence</numerusform>
            <numerusform>%1 occurrences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 participant(s)</source>
        <translation>
            <numerusform>%1 participant</numerusform>
            <numerusform>%1 participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 personne(s)</source>
        <translation>
            <numerusform>%1 person</numerusform>
            <numerusform>%1 people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 proposition(s)</source>
        <translation>
            <numerusform>%1 proposal</numerusform>
            <numerusform>%1 proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 question(s)</source>
        <translation>
            <numerusform>%1 question</numerusform>
            <numerusform>%1 questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 réponse(s)</source>
        <translation>
            <numerusform>%1 answer</numerusform>
            <numerusform>%1 answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 segment(s)</source>
        <translation>
            <numerusform>%1 segment</numerusform>
            <numerusform>%1 segments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 segment(s) classé(s)</source>
        <translation>
            <numerusform>%1 classified segment</numerusform>
            <numerusform>%1 classified segments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 texte(s)</source>
        <translation>
            <numerusform>%1 text</numerusform>
            <numerusform>%1 texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 texte(s) codé(s)</source>
        <translation>
            <numerusform>%1 coded text</numerusform>
            <numerusform>%1 coded texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 visite(s)</source>
        <translation>
            <numerusform>%1 visit</numerusform>
            <numerusform>%1 visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 visiteur(s)</source>
        <translation>
            <numerusform>%1 visitor</numerusform>
            <numerusform>%1 visitors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 votant(s)</source>
        <translation>
            <numerusform>%1 voter</numerusform>
            <numerusform>%1 voters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 vote(s)</source>
        <translation>
            <numerusform>%1 vote</numerusform>
            <numerusform>%1 votes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1%2.</source>
        <translation>%1%2.</translation>
    </message>
    <message>
        <source>Contributions pour 100 visites : %1.</source>
        <translation>Contributions for 100 visits: %1.</translation>
    </message>
    <message>
        <source>%1 : %2 ; %3 : nouvelles %4, modifiées %5, inchangées %6, en double %7, rejetées %8
</source>
        <translation>%1: %2; %3: new %4, changed %5, unchanged %6, duplicates %7, rejected %8
</translation>
    </message>
    <message>
        <source>  %1 : %2, %3 sans réponse
</source>
        <translation>  %1: %2, %3 without an answer
</translation>
    </message>
    <message>
        <source>Lu comme des choix : %1 pour %2, dont %3 à choix multiples</source>
        <translation>Read as choices: %1 for %2, of which %3 with several choices</translation>
    </message>
    <message>
        <source>Cet export continue la consultation « %1 ». Contributions remplacées : %2 ; ajoutées : %3 ; déjà là : %4.</source>
        <translation>This export goes on with the consultation “%1”. Contributions replaced: %2; added: %3; there already: %4.</translation>
    </message>
    <message>
        <source>Rattachées à leur parent : %1 ; parent manquant : %2
</source>
        <translation>Attached to their parent: %1; parent missing: %2
</translation>
    </message>
    <message>
        <source>%1, %2 sans texte, %3.</source>
        <translation>%1, %2 without text, %3.</translation>
    </message>
    <message>
        <source>%1 ; lignes montrées : %2.</source>
        <translation>%1; rows shown: %2.</translation>
    </message>
    <message>
        <source>Codes nouveaux : %1 ; modifiés : %2 ; inchangés : %3.</source>
        <translation>New codes: %1; changed: %2; unchanged: %3.</translation>
    </message>
    <message>
        <source>Comptées : %1 ; sans-réponse exclues : %2.</source>
        <translation>Counted: %1; no-answers excluded: %2.</translation>
    </message>
    <message>
        <source>  %1, %2 : « %3 »</source>
        <translation>  %1, %2: “%3”</translation>
    </message>
    <message>
        <source>auteurs inconnus</source>
        <translation>unknown authors</translation>
    </message>
    <message>
        <source>%1 de segments qui partagent leurs mots ; %2 de %3, %4 hors classe (%5).</source>
        <translation>%1 of segments that share their words; %2 of %3, %4 unclassified (%5).</translation>
    </message>
    <message>
        <source>n = %1 ; sans texte : %2.</source>
        <translation>n = %1; without text: %2.</translation>
    </message>
    <message>
        <source>Citées ici : les premières (%1) ; les fichiers de données ont tout.</source>
        <translation>Quoted here: the first ones (%1); the data files have all of them.</translation>
    </message>
    <message numerus="yes">
        <source>Croisement : n = %1 texte(s) codé(s) avec une réponse à « %2 » ; entre parenthèses, la part des textes codés qui ont cette réponse ; ▲ plus, ▼ moins que chez les autres textes codés (résidu standardisé au-delà de ±1,96).</source>
        <translation>
            <numerusform>Crossing: n = %1 coded text with an answer to “%2”; in brackets, the share of coded texts with this answer; ▲ more, ▼ less than among the other coded texts (standardised residual beyond ±1.96).</numerusform>
            <numerusform>Crossing: n = %1 coded texts with an answer to “%2”; in brackets, the share of coded texts with this answer; ▲ more, ▼ less than among the other coded texts (standardised residual beyond ±1.96).</numerusform>
        </translation>
    </message>
    <message>
        <source>Textes codés (n)</source>
        <translation>Coded texts (n)</translation>
    </message>
    <message>
        <source>Fichiers</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>%1, dont %2 avec un texte ; mises de côté : %3 ; analysées : %4.</source>
        <translation>%1, of which %2 with a text; set aside: %3; analysed: %4.</translation>
    </message>
    <message>
        <source>Entre parenthèses, la part de la colonne.</source>
        <translation>In brackets, the share of the column.</translation>
    </message>
    <message>
        <source>Total (n)</source>
        <translation>Total (n)</translation>
    </message>
    <message>
        <source>Part de la colonne</source>
        <translation>Share of the column</translation>
    </message>
    <message>
        <source>Effectif attendu</source>
        <translation>Expected count</translation>
    </message>
    <message>
        <source>Résidu standardisé</source>
        <translation>Standardised residual</translation>
    </message>
    <message>
        <source>Chiffres</source>
        <translation>Figures</translation>
    </message>
    <message numerus="yes">
        <source>%1 contribution(s) codée(s)</source>
        <translation>
            <numerusform>%1 coded contribution</numerusform>
            <numerusform>%1 coded contributions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 citation(s) d’arguments</source>
        <translation>
            <numerusform>%1 quotation of arguments</numerusform>
            <numerusform>%1 quotations of arguments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 verbatim(s) de la synthèse</source>
        <translation>
            <numerusform>%1 verbatim of the synthesis</numerusform>
            <numerusform>%1 verbatims of the synthesis</numerusform>
        </translation>
    </message>
    <message>
        <source>Du travail repose sur l’import de « %1 » : %2.</source>
        <translation>Work rests on the import of “%1”: %2.</translation>
    </message>
    <message>
        <source>Confirmez pour le retirer quand même : codages, citations et verbatims sont gardés sans leur texte, et le retrouvent avec l’import.</source>
        <translation>Confirm to take it back all the same: codings, quotations and verbatims are kept without their text, and find it again with the import.</translation>
    </message>
    <message>
        <source>Import de « %1 » (%2)</source>
        <translation>Import of “%1” (%2)</translation>
    </message>
    <message>
        <source>%1 : rien ne revient, un import plus récent remplace ce qu’il apportait, ou c’était déjà là.</source>
        <translation>%1: nothing comes back, a later import replaces what it brought, or it was there already.</translation>
    </message>
    <message>
        <source>%1 : rien n’en est en vigueur.</source>
        <translation>%1: nothing of it is in force.</translation>
    </message>
    <message numerus="yes">
        <source>%1 : %2 contribution(s) de retour dans « %3 »</source>
        <translation>
            <numerusform>%1: %2 contribution back in “%3”</numerusform>
            <numerusform>%1: %2 contributions back in “%3”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 : %2 contribution(s) de moins dans « %3 »</source>
        <translation>
            <numerusform>%1: %2 contribution fewer in “%3”</numerusform>
            <numerusform>%1: %2 contributions fewer in “%3”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 plus ancienne(s) de nouveau remplacée(s)</source>
        <translation>
            <numerusform>%1 older one replaced again</numerusform>
            <numerusform>%1 older ones replaced again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 plus ancienne(s) de retour</source>
        <translation>
            <numerusform>%1 older one back</numerusform>
            <numerusform>%1 older ones back</numerusform>
        </translation>
    </message>
    <message>
        <source>avec leur texte : %1</source>
        <translation>with their text: %1</translation>
    </message>
    <message>
        <source>gardé sans texte : %1</source>
        <translation>kept without text: %1</translation>
    </message>
    <message numerus="yes">
        <source>Effectif attendu inférieur à 5 dans %n case(s) : le khi-deux y est peu fiable.</source>
        <translation>
            <numerusform>Expected count below 5 in %n cell: chi-squared is not reliable there.</numerusform>
            <numerusform>Expected count below 5 in %n cells: chi-squared is not reliable there.</numerusform>
        </translation>
    </message>
    <message>
        <source>effectif, part de la colonne (résidu)</source>
        <translation>count, share of the column (residual)</translation>
    </message>
    <message>
        <source>Trop peu de votes pour être d’un groupe : %1 sur %2, dans « Tous » seulement.</source>
        <translation>Too few votes to be of a group: %1 of %2, in “All” only.</translation>
    </message>
    <message>
        <source>Le groupe %1 n’a que %2 : ses pourcentages disent peu.</source>
        <translation>Group %1 has only %2: its percentages say little.</translation>
    </message>
    <message>
        <source>Moins de %3 votes dans un groupe pour %1 sur %2 : intervalles larges.</source>
        <translation>Fewer than %3 votes in a group for %1 of %2: wide intervals.</translation>
    </message>
    <message>
        <source>groupe %1, %2</source>
        <translation>group %1, %2</translation>
    </message>
    <message>
        <source>%1 (%2) : %3, %4, %5.</source>
        <translation>%1 (%2): %3, %4, %5.</translation>
    </message>
    <message>
        <source>Votes de « %1 » : nouveaux %2, changés %3, inchangés %4 ; remplacés par un plus récent %5, cases vides %6, rejetés %7.</source>
        <translation>Votes of “%1”: new %2, changed %3, unchanged %4; replaced by a later one %5, empty cells %6, rejected %7.</translation>
    </message>
    <message>
        <source>%1, dont %2 dans un groupe (ceux qui ont assez voté) ; %3 ; %4.</source>
        <translation>%1, of which %2 in a group (those who voted enough); %3; %4.</translation>
    </message>
    <message>
        <source>Groupe %1, %2 : %3.</source>
        <translation>Group %1, %2: %3.</translation>
    </message>
    <message>
        <source>Choisissez l’un des classements gardés.</source>
        <translation>Choose one of the classifications that were kept.</translation>
    </message>
    <message>
        <source>Les parts de « %1 » font %2 %, et non 100 %.</source>
        <translation>The shares of “%1” add up to %2%, and not to 100%.</translation>
    </message>
    <message>
        <source>Une modalité est comptée deux fois, ou une part est fausse : corrigez-les.</source>
        <translation>An answer is counted twice, or a share is wrong: correct them.</translation>
    </message>
    <message>
        <source>Donnez aussi la part des autres modalités, ou corrigez celles-ci.</source>
        <translation>Give the share of the other answers too, or correct these.</translation>
    </message>
    <message>
        <source>Visites, visiteurs, pages vues et actions : export de Matomo, jour par jour. Les visiteurs sont la somme de ceux de chaque jour : qui revient un autre jour compte de nouveau.</source>
        <translation>Visits, visitors, pages viewed and actions: export of Matomo, day by day. Visitors are the sum of those of each day: who comes back on another day counts again.</translation>
    </message>
    <message>
        <source>Visites : aucun chiffre pour cette période.</source>
        <translation>Visits: no figure for this period.</translation>
    </message>
    <message>
        <source>%1 (somme des jours).</source>
        <translation>%1 (sum of the days).</translation>
    </message>
    <message>
        <source>Visiteurs : l’export ne les dit pas.</source>
        <translation>Visitors: the export does not tell them.</translation>
    </message>
    <message>
        <source>Pages vues et actions : %1.</source>
        <translation>Pages viewed and actions: %1.</translation>
    </message>
    <message>
        <source>Pages vues et actions : l’export ne les dit pas.</source>
        <translation>Pages viewed and actions: the export does not tell them.</translation>
    </message>
    <message>
        <source>Participants : les exports ne les disent pas.</source>
        <translation>Participants: the exports do not tell them.</translation>
    </message>
    <message>
        <source>Pages vues et actions</source>
        <translation>Pages viewed and actions</translation>
    </message>
    <message>
        <source>Réponses comme « ras » ou « ne sait pas » laissées de côté : %1.</source>
        <translation>Answers such as “none” or “does not know” left out: %1.</translation>
    </message>
    <message>
        <source>La première ligne (« %1 ») est lue comme l’en-tête : si c’est déjà une contribution, lisez le fichier sans en-tête.</source>
        <translation>The first row (“%1”) is read as the header: if it is a contribution already, read the file without a header.</translation>
    </message>
    <message>
        <source>Les accents du fichier ont été encodés deux fois : « %1 » y est mis pour « %2 ». Réparez l’encodage avant d’importer.</source>
        <translation>The accents of the file were encoded twice: “%1” stands for “%2” there. Repair the encoding before importing.</translation>
    </message>
    <message>
        <source>La ligne n’a que %1 cellules sur %2 et « %3 » n’est pas un numéro : c’est la suite d’un texte qu’un retour à la ligne coupe.</source>
        <translation>The row has only %1 cells of %2 and “%3” is not a number: it is the rest of a text that a line break cuts.</translation>
    </message>
    <message>
        <source>Une cellule contient des lignes entières (« %1 ») : un guillemet n’y est pas refermé.</source>
        <translation>A cell holds whole rows (“%1”): a quotation mark is not closed in it.</translation>
    </message>
    <message>
        <source>Un retour à la ligne sans guillemets coupe cette contribution jusqu’à la ligne %1.</source>
        <translation>A line break without quotation marks cuts this contribution down to line %1.</translation>
    </message>
    <message>
        <source>Ce fichier porte des contributions, non des votes.</source>
        <translation>This file holds contributions, not votes.</translation>
    </message>
    <message>
        <source>Ce fichier porte des contributions, non des visites.</source>
        <translation>This file holds contributions, not visits.</translation>
    </message>
    <message>
        <source>Importez-le comme contributions.</source>
        <translation>Import it as contributions.</translation>
    </message>
    <message>
        <source>Ce fichier porte des votes sur des énoncés, non des contributions.</source>
        <translation>This file holds votes on statements, not contributions.</translation>
    </message>
    <message>
        <source>Importez-le comme votes ; pour lire ses lignes comme des contributions, choisissez leur profil.</source>
        <translation>Import it as votes; to read its rows as contributions, choose their profile.</translation>
    </message>
    <message>
        <source>Ce fichier porte des votes sur des énoncés, non des visites.</source>
        <translation>This file holds votes on statements, not visits.</translation>
    </message>
    <message>
        <source>Importez-le comme votes.</source>
        <translation>Import it as votes.</translation>
    </message>
    <message>
        <source>Ce fichier compte les visites d’une plateforme, non des contributions.</source>
        <translation>This file counts the visits of a platform, not contributions.</translation>
    </message>
    <message>
        <source>Ce fichier compte les visites d’une plateforme, non des votes.</source>
        <translation>This file counts the visits of a platform, not votes.</translation>
    </message>
    <message>
        <source>Importez-le comme fréquentation.</source>
        <translation>Import it as visits.</translation>
    </message>
    <message>
        <source>Choisissez l’un des profils de la base.</source>
        <translation>Choose one of the profiles of the base.</translation>
    </message>
    <message>
        <source>Colonnes du fichier, la plus proche en premier : %1.</source>
        <translation>Columns of the file, the nearest first: %1.</translation>
    </message>
    <message>
        <source>Choix</source>
        <translation>Choices</translation>
    </message>
    <message>
        <source>%1, variable</source>
        <translation>%1, variable</translation>
    </message>
    <message>
        <source>plus de %1</source>
        <translation>more than %1</translation>
    </message>
    <message>
        <source>Tout le monde a répondu à « %1 ».</source>
        <translation>Everybody answered “%1”.</translation>
    </message>
    <message>
        <source>Ne cherchez pas là qui n’a pas répondu.</source>
        <translation>Do not look there for who did not answer.</translation>
    </message>
    <message>
        <source>Réponses données, la plus proche en premier : %1.</source>
        <translation>Answers given, the nearest first: %1.</translation>
    </message>
    <message>
        <source>Donnez l’identifiant de l’import, que leur liste montre.</source>
        <translation>Give the identifier of the import, which their list shows.</translation>
    </message>
    <message>
        <source>L’archive n’est pas un export de votes : elle ne contient ni votes.csv, ni participants-votes.csv, ni un tableau seul.</source>
        <translation>The archive is no export of votes: it holds neither votes.csv nor participants-votes.csv nor a single table.</translation>
    </message>
    <message>
        <source>Sortez de l’archive le fichier des votes, et importez-le.</source>
        <translation>Take the file of votes out of the archive, and import it.</translation>
    </message>
    <message>
        <source>Importez d’abord un export qui porte des questions fermées.</source>
        <translation>First import an export that has closed questions.</translation>
    </message>
    <message>
        <source>Questions fermées, la plus proche en premier : %1.</source>
        <translation>Closed questions, the nearest first: %1.</translation>
    </message>
    <message>
        <source>de %1 à moins de %2</source>
        <translation>from %1 to less than %2</translation>
    </message>
    <message>
        <source>Moyenne : %1 ; médiane : %2 ; quartiles : %3 et %4 ; de %5 à %6 ; écart-type : %7 (n = %8).</source>
        <translation>Mean: %1; median: %2; quartiles: %3 and %4; from %5 to %6; standard deviation: %7 (n = %8).</translation>
    </message>
    <message>
        <source>Réponses qui ne sont pas des nombres : %1.</source>
        <translation>Answers that are not numbers: %1.</translation>
    </message>
    <message>
        <source>Tranche</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>Une seule classe réunit %1 des segments classés : elle mêle sans doute plusieurs sujets, et les autres ne tiennent qu’à quelques textes. Essayez plus de classes ou des unités plus longues, mettez de côté doublons et campagnes ; des textes courts ou peu nombreux peuvent ne pas se partager davantage.</source>
        <translation>A single class holds %1 of the classified segments: it probably mixes several subjects, and the others rest on a few texts. Try more classes or longer units, set duplicates and campaigns aside; short or few texts may not divide any further.</translation>
    </message>
    <message>
        <source>%1 sur %2 (%3 ; %4 sur %5 avec ceux mis de côté) ; contributions sans texte : %6.</source>
        <translation>%1 of %2 (%3; %4 of %5 with those set aside); contributions without text: %6.</translation>
    </message>
    <message>
        <source>Plan : %1.</source>
        <translation>Codebook: %1.</translation>
    </message>
    <message>
        <source>Jours de cette semaine sans chiffres de visites : %1 sur %2.</source>
        <translation>Days of that week without figures of visits: %1 of %2.</translation>
    </message>
    <message>
        <source>Textes sans réponse à cette question, à part : %1.</source>
        <translation>Texts that do not answer this question, apart: %1.</translation>
    </message>
    <message>
        <source>Textes codés</source>
        <translation>Coded texts</translation>
    </message>
    <message>
        <source>Part des codés (n&#xa0;=&#xa0;%1)</source>
        <translation>Share of the coded (n = %1)</translation>
    </message>
    <message>
        <source>Part des textes (n&#xa0;=&#xa0;%1)</source>
        <translation>Share of the texts (n = %1)</translation>
    </message>
    <message>
        <source>Part des codés, tout compris (n&#xa0;=&#xa0;%1)</source>
        <translation>Share of the coded, all included (n = %1)</translation>
    </message>
    <message>
        <source>Un texte peut avoir plusieurs codes ; entre parenthèses, la part des textes codés (n&#xa0;=&#xa0;%1).</source>
        <translation>A text may have several codes; in brackets, the share of the coded texts (n = %1).</translation>
    </message>
    <message>
        <source>Tous les textes ne sont pas codés (%1 sur %2) : ce que disent les autres n’est pas compté ici.</source>
        <translation>Not all texts are coded (%1 of %2): what the others say is not counted here.</translation>
    </message>
    <message>
        <source>Barres : les %1 plus longues sur %2 ; le tableau a tout.</source>
        <translation>Bars: the %1 longest of %2; the table has them all.</translation>
    </message>
    <message>
        <source>Part des textes</source>
        <translation>Share of the texts</translation>
    </message>
    <message>
        <source>Contributions choisies qui ne sont plus dans la base : %1.</source>
        <translation>Chosen contributions that are no longer in the base: %1.</translation>
    </message>
    <message>
        <source>Importés : %1, %2, %3 (créés : %4) ; %5.</source>
        <translation>Imported: %1, %2, %3 (created: %4); %5.</translation>
    </message>
    <message>
        <source>Seront importés : %1, %2, %3 (à créer : %4) ; %5.</source>
        <translation>Will be imported: %1, %2, %3 (to create: %4); %5.</translation>
    </message>
    <message>
        <source>Donnez une part à chaque modalité de la question, 0 pour ne pas tenir compte de qui l’a choisie. Si cette réponse vient d’une ligne mal lue, retirez l’import, corrigez la ligne dans le fichier, puis importez-le de nouveau.</source>
        <translation>Give a share to each answer of the question, 0 to leave out whoever chose it. If this answer comes from a row that was misread, undo the import, mend the row in the file, then import it again.</translation>
    </message>
    <message>
        <source>  Importez aussi, avant ou après, l’export de ce qu’elles commentent (propositions, débats) : elles s’y rattachent d’elles-mêmes.
</source>
        <translation>  Import as well, before or after, the export of what they comment on (proposals, debates): they attach to it by themselves.
</translation>
    </message>
    <message>
        <source>La ligne a moins de cellules (%1) que l’en-tête (%2) : elle est coupée, ou un séparateur y manque.</source>
        <translation>The row has fewer cells (%1) than the header (%2): it is cut, or a separator is missing in it.</translation>
    </message>
    <message>
        <source>Sans réponse (vides)</source>
        <translation>No answer (empty)</translation>
    </message>
    <message>
        <source>Sans réponse (« néant », « RAS »…)</source>
        <translation>No answer (“néant”, “RAS”…)</translation>
    </message>
    <message>
        <source>%1, dont sans réponse %2 : avec un texte %3, écartées %4, retenues %5
</source>
        <translation>%1, of which without an answer %2: with a text %3, set aside %4, kept %5
</translation>
    </message>
    <message>
        <source>Source : thèses et arguments relevés à la lecture, chacun avec les contributions qu’il cite comme elles ont été écrites. %2 Contributions : %1.</source>
        <translation>Source: claims and arguments noted while reading, each with the contributions that it quotes as they were written. %2 Contributions: %1.</translation>
    </message>
    <message>
        <source>Texte (noms reconnus masqués, à relire avant publication)</source>
        <translation>Text (recognised names masked, to be read again before publication)</translation>
    </message>
    <message>
        <source>Verbatims choisis, cités comme ils ont été écrits.</source>
        <translation>Chosen verbatims, quoted as they were written.</translation>
    </message>
    <message>
        <source>Sont masqués les courriels, téléphones, numéros de sécurité sociale et noms qui ont été reconnus (annoncés, en signature, en tête avec leur adresse) ; d’autres noms peuvent rester : relisez avant de publier.</source>
        <translation>E-mail addresses, telephone and social security numbers and the names that were recognised (announced, signed, at the head with their address) are masked; other names may remain: read again before publishing.</translation>
    </message>
    <message>
        <source>Aucun nombre de classes, de 2 à %1, n’y échappe ici.</source>
        <translation>No number of classes, from 2 to %1, escapes it here.</translation>
    </message>
    <message>
        <source>Avec %1 classes, aucune ne réunit tant.</source>
        <translation>With %1 classes, none gathers as much.</translation>
    </message>
    <message>
        <source>Des codés (n = %1)</source>
        <translation>Of those coded (n = %1)</translation>
    </message>
    <message>
        <source>Des textes (n = %1)</source>
        <translation>Of texts (n = %1)</translation>
    </message>
    <message>
        <source>Le fichier contient un en-tête et aucune ligne : il n’y a rien à importer.</source>
        <translation>The file holds a header and no row: there is nothing to import.</translation>
    </message>
    <message>
        <source>Exportez à nouveau depuis la plateforme, sans filtre. Si la première ligne est déjà une contribution, dites que le fichier n’a pas d’en-tête.</source>
        <translation>Export again from the platform, without a filter. If the first row is a contribution already, say that the file has no header.</translation>
    </message>
    <message>
        <source>%1 ligne %2</source>
        <translation>%1 row %2</translation>
    </message>
    <message>
        <source>Dates illisibles : %1 (%2).</source>
        <translation>Unreadable dates: %1 (%2).</translation>
    </message>
    <message>
        <source> ; réponses à « %1 »</source>
        <translation> ; answers to “%1”</translation>
    </message>
    <message>
        <source>Contributions entières</source>
        <translation>Whole contributions</translation>
    </message>
    <message>
        <source>%1 : %2, %3 sans réponse</source>
        <translation>%1: %2, %3 without an answer</translation>
    </message>
    <message>
        <source> ; %1 : %2</source>
        <translation> ; %1: %2</translation>
    </message>
    <message>
        <source>%1 sans question ouverte ni texte : il n’y a rien à contrôler là. Les réponses aux questions fermées se lisent dans « Questions fermées ».</source>
        <translation>%1 without an open question or a text: there is nothing to check there. Answers to closed questions are read in “Closed questions”.</translation>
    </message>
    <message>
        <source>Redressement : calage sur marges (Deming et Stephan, 1940) de toutes les personnes de la consultation ; l’effet de plan est celui de Kish. Les effectifs (n) sont bruts, les parts sont redressées, et chaque élément redressé le dit. Marges : %1.</source>
        <translation>Weighting: raking to margins (Deming and Stephan, 1940) of all people of the consultation; the design effect is Kish’s. Counts (n) are raw, shares are weighted, and each weighted element says so. Margins: %1.</translation>
    </message>
    <message>
        <source>La carte des arguments n’a encore ni thèse ni argument.</source>
        <translation>The argument map has no claim and no argument yet.</translation>
    </message>
    <message>
        <source>Redressé aux marges : %1.</source>
        <translation>Weighted to the margins: %1.</translation>
    </message>
    <message>
        <source>%1, tout compris</source>
        <translation>%1, all included</translation>
    </message>
    <message>
        <source>Entre parenthèses, la part redressée de la colonne.</source>
        <translation>In brackets, the weighted share of the column.</translation>
    </message>
    <message>
        <source>Base redressée</source>
        <translation>Weighted base</translation>
    </message>
    <message>
        <source>Part redressée de la colonne</source>
        <translation>Weighted share of the column</translation>
    </message>
    <message>
        <source>Écrivez-la d’abord dans l’onglet « Arguments », ou importez-la.</source>
        <translation>Write it first in the “Arguments” tab, or import it.</translation>
    </message>
    <message>
        <source>Le plan a déjà cet élément, à la place %1 : « %2 ».</source>
        <translation>The plan has this element already, at place %1: “%2”.</translation>
    </message>
    <message>
        <source>Changez ce qu’il compte ou son croisement, ou retirez d’abord l’autre.</source>
        <translation>Change what it counts or its crossing, or remove the other one first.</translation>
    </message>
    <message>
        <source>Plusieurs choix par personne : chaque part est celle des personnes qui ont répondu (n), et les parts dépassent 100 % ensemble.</source>
        <translation>Several choices a person: each share is of the people who answered (n), and together shares exceed 100%.</translation>
    </message>
    <message>
        <source>Le khi-deux n’est pas calculé : il demande que chacun soit dans une seule case.</source>
        <translation>Chi-square is not computed: it asks that everyone be in one cell only.</translation>
    </message>
    <message>
        <source>Plusieurs choix par personne : chaque part est celle des personnes de la colonne (n en dernière ligne), et les parts peuvent dépasser 100 % ensemble.</source>
        <translation>Several choices a person: each share is of the people of the column (n in the last row), and together shares may exceed 100%.</translation>
    </message>
    <message>
        <source>Plusieurs choix par personne : chacun compte dans toutes les colonnes qu’il a choisies ; chaque part est celle des personnes de la colonne.</source>
        <translation>Several choices a person: everyone counts in all the columns that they chose; each share is of the people of the column.</translation>
    </message>
    <message>
        <source>effectif brut, part redressée de la colonne (résidu)</source>
        <translation>raw count, weighted share of the column (residual)</translation>
    </message>
    <message>
        <source>n = %1 (effectif brut) ; base redressée : %2 ; sans réponse : %3 (brut).</source>
        <translation>n = %1 (raw count); weighted base: %2; without an answer: %3 (raw).</translation>
    </message>
    <message>
        <source>Personnes (n brut)</source>
        <translation>People (raw n)</translation>
    </message>
    <message>
        <source>Total (n brut)</source>
        <translation>Total (raw n)</translation>
    </message>
    <message>
        <source>Personnes (n)</source>
        <translation>People (n)</translation>
    </message>
    <message>
        <source>Effectif brut</source>
        <translation>Raw count</translation>
    </message>
    <message>
        <source>Part redressée</source>
        <translation>Weighted share</translation>
    </message>
    <message>
        <source>Part redressée, en % (et effectif brut)</source>
        <translation>Weighted share, in % (and raw count)</translation>
    </message>
    <message>
        <source>%1 (n = %2)</source>
        <translation>%1 (n = %2)</translation>
    </message>
    <message>
        <source>Le texte %1 vient d’un import retiré : un code n’y compterait pas.</source>
        <translation>Text %1 comes from an import that was taken back: a code would not count there.</translation>
    </message>
    <message>
        <source>Remettez l’import en vigueur, ou codez un autre texte.</source>
        <translation>Put the import in force again, or code another text.</translation>
    </message>
    <message>
        <source>Le texte %1 a été remplacé par le %2, venu d’un import corrigé : un code n’y compterait pas.</source>
        <translation>Text %1 was replaced by %2, which came with a corrected import: a code would not count there.</translation>
    </message>
    <message>
        <source>Codez le texte %1.</source>
        <translation>Code text %1.</translation>
    </message>
    <message>
        <source>Contribution %1 : mise de côté, les analyses ne la comptent pas.</source>
        <translation>Contribution %1: set aside, the analyses do not count it.</translation>
    </message>
    <message>
        <source>Contribution %1 : mise de côté en partie, les analyses ne comptent pas ce qu’elle dit à « %2 ».</source>
        <translation>Contribution %1: set aside in part, the analyses do not count what it says to “%2”.</translation>
    </message>
    <message>
        <source>Toutes</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Ce fichier pose les mêmes questions que « %1 », mais ses colonnes sont dans un autre ordre : il commence une autre consultation, et des contributions communes compteraient deux fois. Si c’est le même export, remettez ses colonnes dans l’ordre du premier.</source>
        <translation>This file asks the same questions as “%1”, but its columns are in another order: it begins another consultation, and contributions that both have would count twice. If it is the same export, put its columns back in the order of the first one.</translation>
    </message>
    <message>
        <source>courriels</source>
        <translation>e-mail addresses</translation>
    </message>
    <message>
        <source>téléphones</source>
        <translation>telephone numbers</translation>
    </message>
    <message>
        <source>numéros de sécurité sociale</source>
        <translation>social security numbers</translation>
    </message>
    <message>
        <source>noms</source>
        <translation>names</translation>
    </message>
    <message>
        <source>Réponses écrites %1, écartées %2 : une contribution n’est écartée que si toutes ses réponses le sont.</source>
        <translation>Written answers %1, set aside %2: a contribution is set aside only when all its answers are.</translation>
    </message>
    <message>
        <source>Lecture : encodage et format sont reconnus, les balises HTML ôtées, les choix multiples séparés ; les colonnes de noms, courriels, téléphones et adresses sont chiffrées ou laissées à l’import et n’entrent dans aucun calcul.</source>
        <translation>Reading: encoding and format are recognised, HTML tags removed, multiple choices split; the columns of names, e-mail addresses, telephone numbers and addresses are encrypted or left out at import and enter no computation.</translation>
    </message>
    <message>
        <source>Réponses mises de côté</source>
        <translation>Answers set aside</translation>
    </message>
    <message>
        <source>en partie</source>
        <translation>in part</translation>
    </message>
    <message>
        <source>%1, dont %2 avec un texte ; mises de côté en entier : %3 ; analysées : %4.</source>
        <translation>%1, of which %2 with a text; set aside as a whole: %3; analysed: %4.</translation>
    </message>
    <message>
        <source>Un texte remplacé portait des codes donnés par une règle, une classe, le classifieur ou un fichier : refaites ces codages.</source>
        <translation>A replaced text had codes given by a rule, a class, the classifier or a file: make these codings again.</translation>
    </message>
    <message>
        <source>%1 textes remplacés portaient des codes donnés par une règle, une classe, le classifieur ou un fichier : refaites ces codages.</source>
        <translation>%1 replaced texts had codes given by a rule, a class, the classifier or a file: make these codings again.</translation>
    </message>
    <message>
        <source>Ce que le contrôle avait mis de côté ne l’est plus parmi les contributions remplacées : refaites le contrôle.</source>
        <translation>What the pre-flight had set aside no longer is among the replaced contributions: run the pre-flight again.</translation>
    </message>
    <message>
        <source>n = %1 ; sans réponse : %2 ; mis de côté : %3.</source>
        <translation>n = %1; without an answer: %2; set aside: %3.</translation>
    </message>
    <message>
        <source>n = %1 (effectif brut) ; base redressée : %2 ; sans réponse : %3 (brut) ; mis de côté : %4 (brut).</source>
        <translation>n = %1 (raw count); weighted base: %2; without an answer: %3 (raw); set aside: %4 (raw).</translation>
    </message>
    <message>
        <source>Redressé : effet de plan %1 (les %2 personnes redressées, comptées ici ou non, en valent %3), poids de %4 à %5 ; les effectifs sont bruts, les parts redressées.</source>
        <translation>Weighted: design effect %1 (the %2 weighted people, counted here or not, are worth %3), weights from %4 to %5; counts are raw, shares weighted.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>La date « %1 » n’est pas lisible.</source>
        <translation>The date “%1” cannot be read.</translation>
    </message>
    <message>
        <source>Écrivez-la 24/11/2026 ou 2026-11-24.</source>
        <translation>Write it 24/11/2026 or 2026-11-24.</translation>
    </message>
    <message>
        <source>« %1 » n’est pas un mois.</source>
        <translation>“%1” is not a month.</translation>
    </message>
    <message>
        <source>Écrivez par exemple 01/2026 ou janvier 2026.</source>
        <translation>Write for instance 01/2026 or janvier 2026.</translation>
    </message>
</context>
<context>
    <name>Devis</name>
    <message>
        <source>Forfait journalier de déplacement</source>
        <translation>Daily travel allowance</translation>
    </message>
    <message>
        <source>L’UO %1 est du lot %2, non du lot %3.</source>
        <translation>UO %1 is of lot %2, not of lot %3.</translation>
    </message>
    <message>
        <source>L’UO %1 est déjà à la ligne %2.</source>
        <translation>UO %1 is already on line %2.</translation>
    </message>
    <message>
        <source>Le prix de %1 HT dépasse le plafond de %2 HT.</source>
        <translation>The price of %1 excl. VAT exceeds the cap of %2 excl. VAT.</translation>
    </message>
    <message>
        <source>Le BPU en vigueur n’a pas de prix pour l’UO %1.</source>
        <translation>The BPU in force has no price for UO %1.</translation>
    </message>
    <message>
        <source>Prix demandé %1, prix du BPU %2 (%3).</source>
        <translation>Price asked %1, price of the BPU %2 (%3).</translation>
    </message>
    <message>
        <source>Le BPU en vigueur n’a pas de marge sur défraiements.</source>
        <translation>The BPU in force has no margin on expenses.</translation>
    </message>
    <message>
        <source>La marge ou les défraiements sont hors de toute mesure.</source>
        <translation>The margin or the expenses are beyond all measure.</translation>
    </message>
    <message>
        <source>La marge de %1 dépasse %2 % des défraiements (%3), soit %4.</source>
        <translation>The margin of %1 exceeds %2% of the expenses (%3), that is %4.</translation>
    </message>
    <message>
        <source>%1 × %2 = %3, et non %4.</source>
        <translation>%1 × %2 = %3, and not %4.</translation>
    </message>
    <message>
        <source>Le bon de commande n’a pas cette UO.</source>
        <translation>The purchase order does not have this UO.</translation>
    </message>
    <message>
        <source>Quantité demandée %1, quantité du bon %2.</source>
        <translation>Quantity asked %1, quantity of the order %2.</translation>
    </message>
    <message>
        <source>démesurée</source>
        <translation>beyond measure</translation>
    </message>
    <message>
        <source>Le bon commande l’UO %1 (%2), absente du devis.</source>
        <translation>The order asks for UO %1 (%2), absent from the quotation.</translation>
    </message>
    <message>
        <source>Ligne %1 : le total de %2 n’est pas la somme des lignes, %3.</source>
        <translation>Line %1: the total of %2 is not the sum of the lines, %3.</translation>
    </message>
    <message>
        <source>Le devis fait %1 HT, le bon %2 HT (%3).</source>
        <translation>The quotation comes to %1 excl. VAT, the order to %2 excl. VAT (%3).</translation>
    </message>
    <message>
        <source>Le devis n’a aucune ligne.</source>
        <translation>The quotation has no line.</translation>
    </message>
    <message>
        <source>Donnez une ligne par UO, avec son code, sa quantité et son prix HT.</source>
        <translation>Give one line for each UO, with its code, its quantity and its price excl. VAT.</translation>
    </message>
    <message>
        <source>La colonne « %1 » manque ; le fichier a : %2.</source>
        <translation>The column “%1” is missing; the file has: %2.</translation>
    </message>
    <message>
        <source>La première ligne doit nommer les colonnes code, quantite, pu_ht et total_ht.</source>
        <translation>The first line must name the columns code, quantite, pu_ht and total_ht.</translation>
    </message>
    <message>
        <source>La cellule « %1 » est une formule.</source>
        <translation>The cell “%1” is a formula.</translation>
    </message>
    <message>
        <source>Le prix unitaire manque.</source>
        <translation>The unit price is missing.</translation>
    </message>
    <message>
        <source>La ligne n’a pas de code d’UO.</source>
        <translation>The line has no UO code.</translation>
    </message>
    <message>
        <source>Le CCTP imprime « %1 » pour plusieurs UO : %2.</source>
        <translation>The CCTP prints “%1” for several UO: %2.</translation>
    </message>
    <message>
        <source>Le code « %1 » est inconnu du CCTP.</source>
        <translation>The code “%1” is unknown to the CCTP.</translation>
    </message>
    <message>
        <source>Le code « %1 » est inconnu du CCTP. Codes les plus proches : %2.</source>
        <translation>The code “%1” is unknown to the CCTP. Nearest codes: %2.</translation>
    </message>
    <message>
        <source>La quantité « %1 » n’est pas un nombre positif.</source>
        <translation>The quantity “%1” is not a positive number.</translation>
    </message>
    <message>
        <source>La quantité « %1 » est trop grande ou trop précise.</source>
        <translation>The quantity “%1” is too large or too precise.</translation>
    </message>
    <message>
        <source>Le montant « %1 » est négatif.</source>
        <translation>The amount “%1” is negative.</translation>
    </message>
    <message>
        <source>%1 n’a pas de prix en vigueur au %2.</source>
        <translation>%1 has no price in force on %2.</translation>
    </message>
    <message>
        <source>Importez d’abord son BPU.</source>
        <translation>Import its BPU first.</translation>
    </message>
    <message>
        <source>Ce bon n’a pas encore de version de prix.</source>
        <translation>This order has no price version yet.</translation>
    </message>
    <message>
        <source>Choisissez son titulaire, puis importez le BPU de celui-ci.</source>
        <translation>Choose its contractor, then import the BPU of that contractor.</translation>
    </message>
    <message>
        <source>« %1 » ne se termine ni par .xlsx, ni par .csv, ni par .pdf.</source>
        <translation>“%1” ends neither with .xlsx, nor .csv, nor .pdf.</translation>
    </message>
    <message>
        <source>Donnez au fichier l’une de ces terminaisons.</source>
        <translation>Give the file one of these endings.</translation>
    </message>
</context>
<context>
    <name>DevisOnglet</name>
    <message>
        <source>Écart</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>À vérifier</source>
        <translation>To check</translation>
    </message>
    <message>
        <source>Conforme</source>
        <translation>Conforms</translation>
    </message>
    <message>
        <source>bon : %1</source>
        <translation>order: %1</translation>
    </message>
    <message numerus="yes">
        <source>et %n autre(s) constat(s)</source>
        <translation>
            <numerusform>and %n other finding</numerusform>
            <numerusform>and %n other findings</numerusform>
        </translation>
    </message>
    <message>
        <source>BPU sans fichier : %1</source>
        <translation>BPU without a file: %1</translation>
    </message>
    <message>
        <source>BPU : %1</source>
        <translation>BPU: %1</translation>
    </message>
    <message>
        <source>attendu : %1</source>
        <translation>expected: %1</translation>
    </message>
    <message>
        <source>Absente</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Ligne</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>UO</source>
        <translation>UO</translation>
    </message>
    <message>
        <source>Quantité</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>PU HT</source>
        <translation>Unit price excl. VAT</translation>
    </message>
    <message>
        <source>Total HT</source>
        <translation>Total excl. VAT</translation>
    </message>
    <message>
        <source>Constats</source>
        <translation>Findings</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Un guillemet ouvert ici n’est jamais refermé.</source>
        <translation>A quotation mark opened here is never closed.</translation>
    </message>
    <message>
        <source>Ajoutez le guillemet fermant, ou doublez (&quot;&quot;) les guillemets qui font partie du texte.</source>
        <translation>Add the closing mark, or double (&quot;&quot;) the quotation marks that are part of the text.</translation>
    </message>
    <message>
        <source>Du texte suit le guillemet fermant de cette cellule.</source>
        <translation>Text follows the closing quotation mark of this cell.</translation>
    </message>
    <message>
        <source>Doublez (&quot;&quot;) les guillemets qui font partie du texte, ou vérifiez le séparateur.</source>
        <translation>Double (&quot;&quot;) the quotation marks that are part of the text, or check the separator.</translation>
    </message>
    <message>
        <source>La ligne compte plus de %1 colonnes.</source>
        <translation>The line has more than %1 columns.</translation>
    </message>
    <message>
        <source>Vérifiez le séparateur du fichier.</source>
        <translation>Check the separator of the file.</translation>
    </message>
    <message>
        <source>La cellule compte plus de %1 caractères.</source>
        <translation>The cell has more than %1 characters.</translation>
    </message>
    <message>
        <source>Vérifiez les guillemets de cette ligne, ou raccourcissez le texte.</source>
        <translation>Check the quotation marks of this line, or shorten the text.</translation>
    </message>
    <message>
        <source>Le fichier est en UTF-8, mais cette ligne porte un octet illisible.</source>
        <translation>The file is in UTF-8, but this line has a byte that cannot be read.</translation>
    </message>
    <message>
        <source>Corrigez cette ligne ou enregistrez à nouveau le fichier en UTF-8.</source>
        <translation>Correct this line or save the file again in UTF-8.</translation>
    </message>
    <message>
        <source>Ce n’est pas un fichier de texte : il porte des octets qu’aucun tableau CSV ne contient.</source>
        <translation>This is not a text file: it has bytes that no CSV table contains.</translation>
    </message>
    <message>
        <source>Enregistrez le tableau au format CSV ou XLSX depuis votre tableur.</source>
        <translation>Save the table as CSV or XLSX from your spreadsheet program.</translation>
    </message>
    <message>
        <source>Le disque est plein : le fichier n’a pas été enregistré.</source>
        <translation>The disk is full: the file was not saved.</translation>
    </message>
    <message>
        <source>Libérez de la place ou choisissez un autre disque.</source>
        <translation>Free some space or choose another disk.</translation>
    </message>
    <message>
        <source>Le fichier ne peut pas être enregistré ici.</source>
        <translation>The file cannot be saved here.</translation>
    </message>
    <message>
        <source>Fermez-le s’il est ouvert dans un autre programme, ou choisissez un dossier où vous avez le droit d’écrire.</source>
        <translation>Close it if another program has it open, or choose a folder where you may write.</translation>
    </message>
    <message>
        <source>Un dossier porte déjà ce nom.</source>
        <translation>A folder already has this name.</translation>
    </message>
    <message>
        <source>Choisissez un autre nom de fichier.</source>
        <translation>Choose another file name.</translation>
    </message>
    <message>
        <source>Le dossier de destination n’existe pas.</source>
        <translation>The destination folder does not exist.</translation>
    </message>
    <message>
        <source>Créez-le ou choisissez un autre dossier.</source>
        <translation>Create it or choose another folder.</translation>
    </message>
    <message>
        <source>L’événement « %1 » n’a pas de date valable.</source>
        <translation>The event “%1” has no valid date.</translation>
    </message>
    <message>
        <source>Corrigez ses dates avant d’exporter le calendrier.</source>
        <translation>Correct its dates before exporting the calendar.</translation>
    </message>
    <message>
        <source>Le nombre a %1 caractères.</source>
        <translation>The number has %1 characters.</translation>
    </message>
    <message>
        <source>Écrivez un nombre raisonnable.</source>
        <translation>Write a reasonable number.</translation>
    </message>
    <message>
        <source>La clé « %1 » est écrite deux fois.</source>
        <translation>The key “%1” is written twice.</translation>
    </message>
    <message>
        <source>Gardez-en une seule.</source>
        <translation>Keep one only.</translation>
    </message>
    <message>
        <source>Le document est imbriqué trop profondément.</source>
        <translation>The document is nested too deeply.</translation>
    </message>
    <message>
        <source>Vérifiez les crochets et les accolades.</source>
        <translation>Check the brackets and braces.</translation>
    </message>
    <message>
        <source>du texte suit la fin du document</source>
        <translation>text follows the end of the document</translation>
    </message>
    <message>
        <source>une clé entre guillemets est attendue</source>
        <translation>a key in quotation marks is expected</translation>
    </message>
    <message>
        <source>un deux-points est attendu après la clé</source>
        <translation>a colon is expected after the key</translation>
    </message>
    <message>
        <source>une virgule ou une accolade fermante est attendue</source>
        <translation>a comma or a closing brace is expected</translation>
    </message>
    <message>
        <source>une virgule ou un crochet fermant est attendu</source>
        <translation>a comma or a closing bracket is expected</translation>
    </message>
    <message>
        <source>un guillemet fermant manque</source>
        <translation>a closing quotation mark is missing</translation>
    </message>
    <message>
        <source>le texte n’est pas en UTF-8</source>
        <translation>the text is not in UTF-8</translation>
    </message>
    <message>
        <source>une séquence d’échappement est incorrecte</source>
        <translation>an escape sequence is wrong</translation>
    </message>
    <message>
        <source>le nombre est démesuré</source>
        <translation>the number is beyond measure</translation>
    </message>
    <message>
        <source>une valeur est attendue ou mal écrite</source>
        <translation>a value is expected or badly written</translation>
    </message>
    <message>
        <source>Donnez un fichier JSON enregistré en UTF-8.</source>
        <translation>Give a JSON file saved in UTF-8.</translation>
    </message>
    <message>
        <source>C’est un dossier.</source>
        <translation>This is a folder.</translation>
    </message>
    <message>
        <source>Le fichier dépasse %1 Mo.</source>
        <translation>The file exceeds %1 MB.</translation>
    </message>
    <message>
        <source>Ce n’est pas un texte en UTF-8.</source>
        <translation>This is not text in UTF-8.</translation>
    </message>
    <message>
        <source>Le fichier est vide.</source>
        <translation>The file is empty.</translation>
    </message>
    <message>
        <source>Le JSON est mal formé : %1.</source>
        <translation>The JSON is malformed: %1.</translation>
    </message>
    <message>
        <source>Corrigez le fichier à cet endroit.</source>
        <translation>Correct the file at this place.</translation>
    </message>
    <message>
        <source>un fichier PDF</source>
        <translation>a PDF file</translation>
    </message>
    <message>
        <source>une image</source>
        <translation>a picture</translation>
    </message>
    <message>
        <source>une base de données</source>
        <translation>a database</translation>
    </message>
    <message>
        <source>un document RTF</source>
        <translation>an RTF document</translation>
    </message>
    <message>
        <source>une archive</source>
        <translation>an archive</translation>
    </message>
    <message>
        <source>C’est %1, non un tableau.</source>
        <translation>This is %1, not a table.</translation>
    </message>
    <message>
        <source>Choisissez un fichier XLSX ou CSV.</source>
        <translation>Choose an XLSX or CSV file.</translation>
    </message>
    <message>
        <source>C’est une page web ou un fichier XML, non un tableau.</source>
        <translation>This is a web page or an XML file, not a table.</translation>
    </message>
    <message>
        <source>Enregistrez le tableau au format XLSX ou CSV depuis votre tableur.</source>
        <translation>Save the table as XLSX or CSV from your spreadsheet program.</translation>
    </message>
    <message>
        <source>Le fichier n’existe pas.</source>
        <translation>The file does not exist.</translation>
    </message>
    <message>
        <source>Vérifiez son nom et son dossier.</source>
        <translation>Check its name and its folder.</translation>
    </message>
    <message>
        <source>Le fichier ne peut pas être lu.</source>
        <translation>The file cannot be read.</translation>
    </message>
    <message>
        <source>Vérifiez que vous avez le droit de le lire et qu’il n’est pas ouvert dans un autre programme.</source>
        <translation>Check that you may read it and that no other program has it open.</translation>
    </message>
    <message>
        <source>Vérifiez que vous avez choisi le bon fichier.</source>
        <translation>Check that you chose the right file.</translation>
    </message>
    <message>
        <source>C’est un dossier, non un fichier.</source>
        <translation>This is a folder, not a file.</translation>
    </message>
    <message>
        <source>L’en-tête « %1 » figure deux fois, en colonnes %2 et %3.</source>
        <translation>The heading “%1” appears twice, in columns %2 and %3.</translation>
    </message>
    <message>
        <source>Renommez ou supprimez l’une des deux colonnes.</source>
        <translation>Rename or remove one of the two columns.</translation>
    </message>
    <message>
        <source>Ajoutez l’en-tête manquant, supprimez la cellule, entourez de guillemets un texte qui contient le séparateur, ou retirez les lignes de titre placées avant l’en-tête.</source>
        <translation>Add the missing heading, remove the cell, put quotation marks around a text that contains the separator, or remove the title lines before the heading.</translation>
    </message>
    <message>
        <source>Découpez le fichier en plusieurs fichiers plus petits.</source>
        <translation>Split the file into several smaller ones.</translation>
    </message>
    <message>
        <source>Le fichier pèse %1 ; la limite est de %2.</source>
        <translation>The file weighs %1; the limit is %2.</translation>
    </message>
    <message>
        <source>Le tableau dépasse %1 lignes.</source>
        <translation>The table exceeds %1 lines.</translation>
    </message>
    <message>
        <source>Le tableau dépasse %1 cellules.</source>
        <translation>The table exceeds %1 cells.</translation>
    </message>
    <message>
        <source>La première ligne porte des valeurs au lieu des noms de colonnes.</source>
        <translation>The first line has values instead of column names.</translation>
    </message>
    <message>
        <source>Ajoutez une ligne d’en-tête au début du tableau.</source>
        <translation>Add a heading line at the start of the table.</translation>
    </message>
    <message>
        <source>Le tableau est vide.</source>
        <translation>The table is empty.</translation>
    </message>
    <message>
        <source>Vérifiez que vous avez choisi le bon fichier et la bonne feuille.</source>
        <translation>Check that you chose the right file and the right sheet.</translation>
    </message>
    <message>
        <source>Le classeur ne peut pas être préparé dans le dossier temporaire.</source>
        <translation>The workbook cannot be prepared in the temporary folder.</translation>
    </message>
    <message>
        <source>Libérez de la place sur le disque du système, puis recommencez.</source>
        <translation>Free some space on the system disk, then try again.</translation>
    </message>
    <message>
        <source>« %1 » ne convient pas comme nom de feuille.</source>
        <translation>“%1” will not do as the name of a sheet.</translation>
    </message>
    <message>
        <source>Choisissez un nom unique de 31 caractères au plus, sans [ ] : * ? / \.</source>
        <translation>Choose a unique name of 31 characters at most, without [ ] : * ? / \.</translation>
    </message>
    <message>
        <source>Feuille « %1 », cellule %2 : %3</source>
        <translation>Sheet “%1”, cell %2: %3</translation>
    </message>
    <message>
        <source>La feuille « %1 » dépasse %2 lignes.</source>
        <translation>The sheet “%1” exceeds %2 lines.</translation>
    </message>
    <message>
        <source>Filtrez les données avant de les exporter.</source>
        <translation>Filter the data before exporting them.</translation>
    </message>
    <message>
        <source>trop de colonnes.</source>
        <translation>too many columns.</translation>
    </message>
    <message>
        <source>Réduisez le nombre de colonnes.</source>
        <translation>Reduce the number of columns.</translation>
    </message>
    <message>
        <source>le texte dépasse %1 caractères, la limite d’un classeur.</source>
        <translation>the text exceeds %1 characters, the limit of a workbook.</translation>
    </message>
    <message>
        <source>Raccourcissez le texte, ou exportez en CSV.</source>
        <translation>Shorten the text, or export as CSV.</translation>
    </message>
    <message>
        <source>la valeur ne peut pas être écrite.</source>
        <translation>the value cannot be written.</translation>
    </message>
    <message>
        <source>Corrigez cette valeur.</source>
        <translation>Correct this value.</translation>
    </message>
    <message>
        <source>le nom « %1 » ne convient pas à une cellule.</source>
        <translation>the name “%1” will not do for a cell.</translation>
    </message>
    <message>
        <source>Choisissez un nom en lettres sans accent, chiffres et tirets bas.</source>
        <translation>Choose a name of letters without accents, figures and underscores.</translation>
    </message>
    <message>
        <source>Enregistrez-le au format .xlsx ou CSV depuis votre tableur.</source>
        <translation>Save it as .xlsx or CSV from your spreadsheet program.</translation>
    </message>
    <message>
        <source>La partie « %1 » se décompresse en une taille anormale ; le classeur n’est pas ouvert.</source>
        <translation>The part “%1” expands to an abnormal size; the workbook is not opened.</translation>
    </message>
    <message>
        <source>Demandez un nouveau fichier à son auteur.</source>
        <translation>Ask its author for a new file.</translation>
    </message>
    <message>
        <source>Le classeur est protégé par un mot de passe.</source>
        <translation>The workbook is protected by a password.</translation>
    </message>
    <message>
        <source>Ouvrez-le dans un tableur et enregistrez-le sans mot de passe.</source>
        <translation>Open it in a spreadsheet program and save it without a password.</translation>
    </message>
    <message>
        <source>Le classeur contient un chemin interdit (« %1 ») ; il n’est pas ouvert.</source>
        <translation>The workbook contains a forbidden path (“%1”); it is not opened.</translation>
    </message>
    <message>
        <source>C’est un classeur à l’ancien format .xls d’Excel.</source>
        <translation>This is a workbook in Excel’s old .xls format.</translation>
    </message>
    <message>
        <source>Ce n’est pas un classeur XLSX.</source>
        <translation>This is not an XLSX workbook.</translation>
    </message>
    <message>
        <source>Le classeur est abîmé ou incomplet (%1).</source>
        <translation>The workbook is damaged or incomplete (%1).</translation>
    </message>
    <message>
        <source>Ouvrez-le dans un tableur, enregistrez-le à nouveau, ou demandez un nouvel envoi.</source>
        <translation>Open it in a spreadsheet program and save it again, or ask for it again.</translation>
    </message>
    <message>
        <source>archive illisible</source>
        <translation>unreadable archive</translation>
    </message>
    <message>
        <source>table des fichiers</source>
        <translation>table of files</translation>
    </message>
    <message>
        <source>partie en double : %1</source>
        <translation>part found twice: %1</translation>
    </message>
    <message>
        <source>C’est un document OpenDocument (.ods), non un classeur XLSX.</source>
        <translation>This is an OpenDocument (.ods), not an XLSX workbook.</translation>
    </message>
    <message>
        <source>C’est un classeur binaire (.xlsb).</source>
        <translation>This is a binary workbook (.xlsb).</translation>
    </message>
    <message>
        <source>C’est un document de texte ou une présentation, non un classeur.</source>
        <translation>This is a text document or a presentation, not a workbook.</translation>
    </message>
    <message>
        <source>C’est une archive, non un classeur XLSX.</source>
        <translation>This is an archive, not an XLSX workbook.</translation>
    </message>
    <message>
        <source>il manque %1</source>
        <translation>%1 is missing</translation>
    </message>
    <message>
        <source>La feuille est trop grande pour être lue.</source>
        <translation>The sheet is too large to be read.</translation>
    </message>
    <message>
        <source>Enregistrez-la au format CSV, ou découpez-la.</source>
        <translation>Save it as CSV, or split it.</translation>
    </message>
    <message>
        <source>partie illisible : %1</source>
        <translation>unreadable part: %1</translation>
    </message>
    <message>
        <source>aucune feuille visible</source>
        <translation>no visible sheet</translation>
    </message>
    <message>
        <source>trop de textes partagés</source>
        <translation>too many shared texts</translation>
    </message>
    <message>
        <source>ligne « %1 » mal placée</source>
        <translation>row “%1” is misplaced</translation>
    </message>
    <message>
        <source>cellule « %1 » mal placée</source>
        <translation>cell “%1” is misplaced</translation>
    </message>
    <message>
        <source>La feuille compte plus de %1 colonnes.</source>
        <translation>The sheet has more than %1 columns.</translation>
    </message>
    <message>
        <source>Cette cellule contient une formule dont le résultat n’est pas enregistré.</source>
        <translation>This cell holds a formula whose result is not saved.</translation>
    </message>
    <message>
        <source>Ouvrez le classeur dans un tableur et enregistrez-le à nouveau.</source>
        <translation>Open the workbook in a spreadsheet program and save it again.</translation>
    </message>
    <message>
        <source>texte partagé inconnu</source>
        <translation>unknown shared text</translation>
    </message>
    <message>
        <source>nombre illisible : « %1 »</source>
        <translation>unreadable number: “%1”</translation>
    </message>
    <message>
        <source>La partie « %1 » contient des déclarations qu’aucun tableur n’écrit ; le classeur n’est pas ouvert.</source>
        <translation>The part “%1” contains declarations that no spreadsheet program writes; the workbook is not opened.</translation>
    </message>
    <message>
        <source>XML illisible dans %1, ligne %2</source>
        <translation>unreadable XML in %1, line %2</translation>
    </message>
    <message>
        <source>Vérifiez que vous avez le droit de le lire.</source>
        <translation>Check that you may read it.</translation>
    </message>
    <message>
        <source>Enregistrement</source>
        <translation>Saving</translation>
    </message>
    <message>
        <source>Remplissage du classeur</source>
        <translation>Filling the workbook</translation>
    </message>
    <message>
        <source>Ce n’est pas une matrice au format Matrix Market.</source>
        <translation>This is not a matrix in Matrix Market format.</translation>
    </message>
    <message>
        <source>La première ligne doit être « %%MatrixMarket matrix coordinate integer general ».</source>
        <translation>The first line must be “%%MatrixMarket matrix coordinate integer general”.</translation>
    </message>
    <message>
        <source>Ce genre de matrice (« %1 ») n’est pas lu.</source>
        <translation>This kind of matrix (“%1”) cannot be read.</translation>
    </message>
    <message>
        <source>Écrivez-la en « coordinate integer general ».</source>
        <translation>Write it as “coordinate integer general”.</translation>
    </message>
    <message>
        <source>La ligne des tailles doit porter trois nombres entiers : lignes, colonnes, valeurs.</source>
        <translation>The size line must hold three whole numbers: rows, columns, values.</translation>
    </message>
    <message>
        <source>La matrice annoncée est trop grande : %1 lignes, %2 colonnes, %3 valeurs.</source>
        <translation>The matrix announced is too large: %1 rows, %2 columns, %3 values.</translation>
    </message>
    <message>
        <source>%1 valeurs ne tiennent pas dans %2 lignes et %3 colonnes.</source>
        <translation>%1 values do not fit in %2 rows and %3 columns.</translation>
    </message>
    <message>
        <source>Une ligne et une colonne, deux nombres entiers, sont attendues ici.</source>
        <translation>A row and a column, two whole numbers, are expected here.</translation>
    </message>
    <message>
        <source>La place (%1, %2) est hors de la matrice de %3 lignes et %4 colonnes.</source>
        <translation>The position (%1, %2) is outside the matrix of %3 rows and %4 columns.</translation>
    </message>
    <message>
        <source>La valeur n’est pas un nombre fini.</source>
        <translation>The value is not a finite number.</translation>
    </message>
    <message>
        <source>La valeur %1 est négative.</source>
        <translation>The value %1 is negative.</translation>
    </message>
    <message>
        <source>Une matrice de formes compte des occurrences.</source>
        <translation>A matrix of word forms counts occurrences.</translation>
    </message>
    <message>
        <source>Le fichier annonce %1 valeurs et n’en porte que %2.</source>
        <translation>The file announces %1 values and holds only %2.</translation>
    </message>
    <message>
        <source>Il a sans doute été coupé : copiez-le de nouveau.</source>
        <translation>It was probably cut short: copy it again.</translation>
    </message>
    <message>
        <source>Il y a plus de valeurs que les %1 annoncées.</source>
        <translation>There are more values than the %1 announced.</translation>
    </message>
    <message>
        <source>La place (%1, %2) a déjà une valeur, ligne %3.</source>
        <translation>The position (%1, %2) already has a value, on line %3.</translation>
    </message>
    <message>
        <source>Le fichier porte un octet nul : ce n’est pas un texte.</source>
        <translation>The file contains a null byte: it is not a text.</translation>
    </message>
    <message>
        <source>La ligne des tailles manque.</source>
        <translation>The size line is missing.</translation>
    </message>
    <message>
        <source>Le fichier n’existe pas ou ne peut pas être lu.</source>
        <translation>The file does not exist or cannot be read.</translation>
    </message>
    <message>
        <source>Le fichier est trop gros.</source>
        <translation>The file is too big.</translation>
    </message>
    <message>
        <source>Vérifiez vos droits sur lui.</source>
        <translation>Check your rights on it.</translation>
    </message>
    <message>
        <source>La lecture du fichier s’est interrompue.</source>
        <translation>Reading the file broke off.</translation>
    </message>
    <message>
        <source>Recommencez, ou copiez d’abord le fichier sur cet ordinateur.</source>
        <translation>Try again, or first copy the file to this computer.</translation>
    </message>
    <message>
        <source>Une cellule compte plus de %1 octets.</source>
        <translation>A cell has more than %1 bytes.</translation>
    </message>
    <message>
        <source>Un guillemet ouvert dans cet enregistrement n’est jamais refermé.</source>
        <translation>A quotation mark opened in this record is never closed.</translation>
    </message>
    <message>
        <source>Sa première ligne doit porter les noms des colonnes.</source>
        <translation>Its first line must hold the names of the columns.</translation>
    </message>
    <message>
        <source>Donnez une liste d’objets JSON, ou un objet par ligne.</source>
        <translation>Give a list of JSON objects, or one object per line.</translation>
    </message>
    <message>
        <source>Les objets sont trop imbriqués.</source>
        <translation>The objects are nested too deeply.</translation>
    </message>
    <message>
        <source>Un objet JSON est attendu ici.</source>
        <translation>A JSON object is expected here.</translation>
    </message>
    <message>
        <source>L’objet qui commence ici ne finit pas, ou est démesuré.</source>
        <translation>The object that begins here does not end, or is far too large.</translation>
    </message>
    <message>
        <source>L’objet JSON qui commence ici est mal écrit.</source>
        <translation>The JSON object that begins here is malformed.</translation>
    </message>
    <message>
        <source>Les objets ont plus de %1 clés différentes.</source>
        <translation>The objects have more than %1 different keys.</translation>
    </message>
    <message>
        <source>colonne %1</source>
        <translation>column %1</translation>
    </message>
    <message>
        <source>Ce fichier n’est pas un tableau.</source>
        <translation>This file is not a table.</translation>
    </message>
    <message>
        <source>Demandez une nouvelle archive à son auteur.</source>
        <translation>Ask its author for a new archive.</translation>
    </message>
    <message>
        <source>L’archive est abîmée ou incomplète (%1).</source>
        <translation>The archive is damaged or incomplete (%1).</translation>
    </message>
    <message>
        <source>L’archive contient un chemin interdit (« %1 ») ; elle n’est pas ouverte.</source>
        <translation>The archive contains a forbidden path (“%1”); it is not opened.</translation>
    </message>
    <message>
        <source>L’archive est protégée par un mot de passe.</source>
        <translation>The archive is protected by a password.</translation>
    </message>
    <message>
        <source>La partie « %1 » se décompresse en une taille anormale ; l’archive n’est pas ouverte.</source>
        <translation>The part “%1” unpacks to an abnormal size; the archive is not opened.</translation>
    </message>
    <message>
        <source>L’archive contient plus de 8 Go.</source>
        <translation>The archive contains more than 8 GB.</translation>
    </message>
    <message>
        <source>Le document n’a pas pu être composé.</source>
        <translation>The document could not be composed.</translation>
    </message>
    <message>
        <source>Fermez d’autres programmes, puis réessayez.</source>
        <translation>Close other programs, then try again.</translation>
    </message>
    <message>
        <source>Exportez-le en PDF ou en SVG.</source>
        <translation>Export it as PDF or SVG.</translation>
    </message>
    <message>
        <source>Le dessin est trop grand pour une image.</source>
        <translation>The drawing is too large for an image.</translation>
    </message>
    <message>
        <source>Le dessin ne s’écrit pas en image.</source>
        <translation>The drawing cannot be written as an image.</translation>
    </message>
    <message>
        <source>Une base, ou ses clés, porte ce nom : elle serait perdue.</source>
        <translation>A base, or its keys, has this name: it would be lost.</translation>
    </message>
    <message>
        <source>Cette cellule n’a pas d’en-tête (colonnes de la ligne d’en-tête : %1).</source>
        <translation>This cell has no header (columns of the header row: %1).</translation>
    </message>
</context>
<context>
    <name>DroppedFiles</name>
    <message>
        <source>Tableaux (*.xlsx *.csv *.tsv *.txt);;Tous les fichiers (*)</source>
        <translation>Tables (*.xlsx *.csv *.tsv *.txt);;All files (*)</translation>
    </message>
</context>
<context>
    <name>Enregistrement</name>
    <message>
        <source>Rien n’a été enregistré : votre saisie reste ici.</source>
        <translation>Nothing was saved: what you typed stays here.</translation>
    </message>
    <message>
        <source>La cause s’affiche à part ; réessayez ensuite.</source>
        <translation>The cause shows separately; then try again.</translation>
    </message>
</context>
<context>
    <name>Erreur</name>
    <message>
        <source>ligne %1</source>
        <translation>line %1</translation>
    </message>
    <message>
        <source>colonne %1</source>
        <translation>column %1</translation>
    </message>
    <message>
        <source>%1 : %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ExportsPersonnes</name>
    <message>
        <source>Export nominatif : %1</source>
        <translation>Export with names: %1</translation>
    </message>
    <message>
        <source>Export : %1</source>
        <translation>Export: %1</translation>
    </message>
    <message>
        <source>Liste de paiement</source>
        <translation>Payment list</translation>
    </message>
    <message>
        <source>Exporter : %1</source>
        <translation>Export: %1</translation>
    </message>
    <message>
        <source>-pseudonymes</source>
        <translation>-pseudonyms</translation>
    </message>
    <message>
        <source>Classeur (*.xlsx);;CSV (*.csv)</source>
        <translation>Workbook (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>paiements.xlsx</source>
        <translation>payments.xlsx</translation>
    </message>
    <message>
        <source>Plan de tables : %1</source>
        <translation>Table plan: %1</translation>
    </message>
    <message>
        <source>Export des tables</source>
        <translation>Export of the tables</translation>
    </message>
    <message>
        <source>Exporter les tables</source>
        <translation>Export the tables</translation>
    </message>
    <message>
        <source>tables-pseudonymes.xlsx</source>
        <translation>tables-pseudonyms.xlsx</translation>
    </message>
    <message>
        <source>tables.xlsx</source>
        <translation>tables.xlsx</translation>
    </message>
    <message>
        <source>Export sous pseudonymes : %1</source>
        <translation>Export under pseudonyms: %1</translation>
    </message>
    <message>
        <source>Plan de tables sous pseudonymes : %1</source>
        <translation>Table plan under pseudonyms: %1</translation>
    </message>
</context>
<context>
    <name>Fraction</name>
    <message>
        <source>La quantité « %1 » n’est pas lisible.</source>
        <translation>The quantity “%1” cannot be read.</translation>
    </message>
    <message>
        <source>Écrivez un nombre (3), un décimal (2,5) ou une fraction (4/5).</source>
        <translation>Write a number (3), a decimal (2,5) or a fraction (4/5).</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Titre</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Administration bénéficiaire</source>
        <translation>Beneficiary administration</translation>
    </message>
    <message>
        <source>Question posée</source>
        <translation>Question asked</translation>
    </message>
    <message>
        <source>Objectifs</source>
        <translation>Objectives</translation>
    </message>
    <message>
        <source>Thème</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Portée</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Territoire</source>
        <translation>Territory</translation>
    </message>
    <message>
        <source>Niveau de complexité</source>
        <translation>Complexity level</translation>
    </message>
    <message>
        <source>Garant</source>
        <translation>Guarantor</translation>
    </message>
    <message>
        <source>Usage des contributions</source>
        <translation>Use of the contributions</translation>
    </message>
    <message>
        <source>Statut</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Début</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Fin</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Libellé</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rôle</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Courriel</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Texte</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Échéance</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>Tenu le</source>
        <translation>Kept on</translation>
    </message>
    <message>
        <source>Atteint le</source>
        <translation>Reached on</translation>
    </message>
    <message>
        <source>Durée (minutes)</source>
        <translation>Duration (minutes)</translation>
    </message>
    <message>
        <source>Lieu</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Ordre du jour</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Compte rendu</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Responsable</source>
        <translation>Person in charge</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Blocage</source>
        <translation>Blocked by</translation>
    </message>
    <message>
        <source>Faite le</source>
        <translation>Made on</translation>
    </message>
    <message>
        <source>Numéro</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Objet</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Maximum HT</source>
        <translation>Maximum excl. VAT</translation>
    </message>
    <message>
        <source>Raison sociale</source>
        <translation>Company name</translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation>SIRET</translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Date d’effet</source>
        <translation>Effective date</translation>
    </message>
    <message>
        <source>Fichier</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Révision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Code de l’UO</source>
        <translation>UO code</translation>
    </message>
    <message>
        <source>Prix unitaire HT</source>
        <translation>Unit price excl. VAT</translation>
    </message>
    <message>
        <source>Prix unitaire HT sans fichier</source>
        <translation>Unit price excl. VAT, no file provided</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Date de notification</source>
        <translation>Notification date</translation>
    </message>
    <message>
        <source>Date de livraison</source>
        <translation>Delivery date</translation>
    </message>
    <message>
        <source>Engagement juridique</source>
        <translation>Legal commitment number</translation>
    </message>
    <message>
        <source>Service exécutant</source>
        <translation>Executing department</translation>
    </message>
    <message>
        <source>Signataire</source>
        <translation>Signatory</translation>
    </message>
    <message>
        <source>Délégation</source>
        <translation>Delegation</translation>
    </message>
    <message>
        <source>Contact pour l’admission</source>
        <translation>Contact for acceptance</translation>
    </message>
    <message>
        <source>Motif de l’annulation</source>
        <translation>Reason for cancellation</translation>
    </message>
    <message>
        <source>Besoin</source>
        <translation>Need</translation>
    </message>
    <message>
        <source>Quantité</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Sans fichier fourni</source>
        <translation>No file provided</translation>
    </message>
    <message>
        <source>Taux de TVA</source>
        <translation>VAT rate</translation>
    </message>
    <message>
        <source>Unité</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Règle</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Hypothèses</source>
        <translation>Assumptions</translation>
    </message>
    <message>
        <source>Autre lecture</source>
        <translation>Other reading</translation>
    </message>
    <message>
        <source>Reçu le</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>Reçue le</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>Payée le</source>
        <translation>Paid on</translation>
    </message>
    <message>
        <source>Réfaction</source>
        <translation>Price reduction</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Montant HT</source>
        <translation>Amount excl. VAT</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Accord explicite</source>
        <translation>Explicit agreement</translation>
    </message>
    <message>
        <source>Communiqué le</source>
        <translation>Handed over on</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>Décision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Décidé le</source>
        <translation>Decided on</translation>
    </message>
    <message>
        <source>Décidé par</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Validé le</source>
        <translation>Validated on</translation>
    </message>
    <message>
        <source>Validé par</source>
        <translation>Validated by</translation>
    </message>
    <message>
        <source>Valeur</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Réglage</source>
        <translation>Setting</translation>
    </message>
    <message>
        <source>Filtre</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>la concertation</source>
        <translation>the consultation</translation>
    </message>
    <message>
        <source>le dispositif</source>
        <translation>the format</translation>
    </message>
    <message>
        <source>le membre de l’équipe</source>
        <translation>the team member</translation>
    </message>
    <message>
        <source>l’engagement</source>
        <translation>the commitment</translation>
    </message>
    <message>
        <source>le jalon</source>
        <translation>the milestone</translation>
    </message>
    <message>
        <source>la réunion</source>
        <translation>the meeting</translation>
    </message>
    <message>
        <source>la tâche</source>
        <translation>the task</translation>
    </message>
    <message>
        <source>l’accord-cadre</source>
        <translation>the framework contract</translation>
    </message>
    <message>
        <source>le lot</source>
        <translation>the lot</translation>
    </message>
    <message>
        <source>le titulaire</source>
        <translation>the contractor</translation>
    </message>
    <message>
        <source>l’attribution</source>
        <translation>the award</translation>
    </message>
    <message>
        <source>la version de prix</source>
        <translation>the price version</translation>
    </message>
    <message>
        <source>le prix</source>
        <translation>the price</translation>
    </message>
    <message>
        <source>le bon de commande</source>
        <translation>the purchase order</translation>
    </message>
    <message>
        <source>la ligne</source>
        <translation>the line</translation>
    </message>
    <message>
        <source>la réception</source>
        <translation>the receipt</translation>
    </message>
    <message>
        <source>la facture</source>
        <translation>the invoice</translation>
    </message>
    <message>
        <source>la ligne de facture</source>
        <translation>the invoice line</translation>
    </message>
    <message>
        <source>le livrable</source>
        <translation>the deliverable</translation>
    </message>
    <message>
        <source>la version du livrable</source>
        <translation>the version of the deliverable</translation>
    </message>
    <message>
        <source>le réglage</source>
        <translation>the setting</translation>
    </message>
    <message>
        <source>la vue enregistrée</source>
        <translation>the saved view</translation>
    </message>
    <message>
        <source>intermédiaire</source>
        <translation>intermediate</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>expert</translation>
    </message>
    <message>
        <source>nationale</source>
        <translation>national</translation>
    </message>
    <message>
        <source>territoriale</source>
        <translation>territorial</translation>
    </message>
    <message>
        <source>cadrage</source>
        <translation>scoping</translation>
    </message>
    <message>
        <source>brouillon</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>à signer</source>
        <translation>to be signed</translation>
    </message>
    <message>
        <source>notifié</source>
        <translation>notified</translation>
    </message>
    <message>
        <source>en cours</source>
        <translation>under way</translation>
    </message>
    <message>
        <source>service fait</source>
        <translation>services delivered</translation>
    </message>
    <message>
        <source>soldé</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>annulé</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>à faire</source>
        <translation>to do</translation>
    </message>
    <message>
        <source>faite</source>
        <translation>done</translation>
    </message>
    <message>
        <source>bloquée</source>
        <translation>blocked</translation>
    </message>
    <message>
        <source>vide</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>oui</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>non</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Création : %1 %2</source>
        <translation>Created: %1 %2</translation>
    </message>
    <message>
        <source>Suppression : %1 %2</source>
        <translation>Removed: %1 %2</translation>
    </message>
    <message>
        <source>%1 : %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>aujourd’hui à %1</source>
        <translation>today at %1</translation>
    </message>
    <message>
        <source>hier à %1</source>
        <translation>yesterday at %1</translation>
    </message>
    <message>
        <source>le %1 à %2</source>
        <translation>on %1 at %2</translation>
    </message>
    <message>
        <source>préparation</source>
        <translation>preparation</translation>
    </message>
    <message>
        <source>restitution</source>
        <translation>feedback</translation>
    </message>
    <message>
        <source>devoir de suite</source>
        <translation>duty of follow-up</translation>
    </message>
    <message>
        <source>suspendue</source>
        <translation>suspended</translation>
    </message>
    <message>
        <source>clôturée</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>abandonnée</source>
        <translation>abandoned</translation>
    </message>
    <message>
        <source>atelier citoyen</source>
        <translation>citizens’ workshop</translation>
    </message>
    <message>
        <source>dispositif standard</source>
        <translation>standard format</translation>
    </message>
    <message>
        <source>session en ligne</source>
        <translation>online session</translation>
    </message>
    <message>
        <source>consultation en ligne</source>
        <translation>online consultation</translation>
    </message>
    <message>
        <source>recrutement de citoyens</source>
        <translation>recruitment of citizens</translation>
    </message>
    <message>
        <source>formation de facilitateurs</source>
        <translation>training of facilitators</translation>
    </message>
    <message>
        <source>pilotage et coordination</source>
        <translation>management and coordination</translation>
    </message>
    <message>
        <source>réunion en amont</source>
        <translation>meeting beforehand</translation>
    </message>
    <message>
        <source>lancement</source>
        <translation>launch</translation>
    </message>
    <message>
        <source>comité de pilotage</source>
        <translation>steering committee</translation>
    </message>
    <message>
        <source>point hebdomadaire</source>
        <translation>weekly point</translation>
    </message>
    <message>
        <source>retour d’expérience</source>
        <translation>lessons learnt</translation>
    </message>
    <message>
        <source>capitalisation</source>
        <translation>capitalisation</translation>
    </message>
    <message>
        <source>responsable CIPC</source>
        <translation>CIPC lead</translation>
    </message>
    <message>
        <source>équipe CIPC</source>
        <translation>CIPC team</translation>
    </message>
    <message>
        <source>bénéficiaire</source>
        <translation>beneficiary</translation>
    </message>
    <message>
        <source>titulaire</source>
        <translation>contractor</translation>
    </message>
    <message>
        <source>autre</source>
        <translation>other</translation>
    </message>
    <message>
        <source>admission</source>
        <translation>acceptance</translation>
    </message>
    <message>
        <source>ajournement</source>
        <translation>postponement</translation>
    </message>
    <message>
        <source>réfaction</source>
        <translation>price reduction</translation>
    </message>
    <message>
        <source>rejet</source>
        <translation>rejection</translation>
    </message>
    <message>
        <source>Pseudonyme</source>
        <translation>Pseudonym</translation>
    </message>
    <message>
        <source>Identifiant</source>
        <translation>Identifier</translation>
    </message>
    <message>
        <source>Identité</source>
        <translation>Identity</translation>
    </message>
    <message>
        <source>Réponses</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Foyer</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>Consentement</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Consentement aux questions sensibles</source>
        <translation>Consent to sensitive questions</translation>
    </message>
    <message>
        <source>Refus de la DITP</source>
        <translation>Refusal by the DITP</translation>
    </message>
    <message>
        <source>Motif du refus</source>
        <translation>Reason for the refusal</translation>
    </message>
    <message>
        <source>Retiré le</source>
        <translation>Removed on</translation>
    </message>
    <message>
        <source>Prestation</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Fichier fourni</source>
        <translation>File provided</translation>
    </message>
    <message>
        <source>Une personne par foyer</source>
        <translation>One person per household</translation>
    </message>
    <message>
        <source>Défraiement</source>
        <translation>Expenses</translation>
    </message>
    <message>
        <source>Clos le</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>Part de la population</source>
        <translation>Share of the population</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Minimum souple</source>
        <translation>Flexible minimum</translation>
    </message>
    <message>
        <source>Maximum souple</source>
        <translation>Flexible maximum</translation>
    </message>
    <message>
        <source>Sous-total</source>
        <translation>Subtotal</translation>
    </message>
    <message>
        <source>Donnée sensible</source>
        <translation>Sensitive data</translation>
    </message>
    <message>
        <source>Conservation jusqu’au</source>
        <translation>Kept until</translation>
    </message>
    <message>
        <source>le recrutement</source>
        <translation>the recruitment</translation>
    </message>
    <message>
        <source>le critère</source>
        <translation>the criterion</translation>
    </message>
    <message>
        <source>la catégorie</source>
        <translation>the category</translation>
    </message>
    <message>
        <source>le candidat</source>
        <translation>the candidate</translation>
    </message>
    <message>
        <source>l’import de candidats</source>
        <translation>the import of candidates</translation>
    </message>
    <message>
        <source>la place du panel</source>
        <translation>the seat in the panel</translation>
    </message>
    <message>
        <source>la population de référence</source>
        <translation>the reference population</translation>
    </message>
    <message>
        <source>(donnée protégée)</source>
        <translation>(protected data)</translation>
    </message>
    <message>
        <source>Écran</source>
        <translation>Screen</translation>
    </message>
    <message>
        <source>Motif de la clôture</source>
        <translation>Reason for closing</translation>
    </message>
    <message>
        <source>Créée le</source>
        <translation>Created on</translation>
    </message>
    <message>
        <source>Détruite le</source>
        <translation>Destroyed on</translation>
    </message>
    <message>
        <source>Demandé le</source>
        <translation>Requested on</translation>
    </message>
    <message>
        <source>Demandé par</source>
        <translation>Requested by</translation>
    </message>
    <message>
        <source>Exécuté le</source>
        <translation>Carried out on</translation>
    </message>
    <message>
        <source>Certificat</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Auteur</source>
        <translation>Author</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Personnes</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Critère</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>Champ</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Origine</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Effectif</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>Marge sur les défraiements</source>
        <translation>Margin on compensation</translation>
    </message>
    <message>
        <source>Part de la population concernée</source>
        <translation>Share of the population concerned</translation>
    </message>
    <message>
        <source>En-têtes dans les fichiers</source>
        <translation>Headers in files</translation>
    </message>
    <message>
        <source>Autres libellés</source>
        <translation>Other labels</translation>
    </message>
    <message>
        <source>Importé le</source>
        <translation>Imported on</translation>
    </message>
    <message>
        <source>Encodage</source>
        <translation>Encoding</translation>
    </message>
    <message>
        <source>Correspondance des colonnes</source>
        <translation>Mapping of columns</translation>
    </message>
    <message>
        <source>Ajoutés</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>Modifiés</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Retirés</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Rejetés</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Ligne du fichier</source>
        <translation>Line of the file</translation>
    </message>
    <message>
        <source>Même foyer</source>
        <translation>Same household</translation>
    </message>
    <message>
        <source>Méthode</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Tirages de la loterie</source>
        <translation>Panels of the lottery</translation>
    </message>
    <message>
        <source>Version du programme</source>
        <translation>Version of the program</translation>
    </message>
    <message>
        <source>Engagement publié</source>
        <translation>Published commitment</translation>
    </message>
    <message>
        <source>Engagé le</source>
        <translation>Committed on</translation>
    </message>
    <message>
        <source>Graine</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Tiré le</source>
        <translation>Drawn on</translation>
    </message>
    <message>
        <source>Annulé le</source>
        <translation>Cancelled on</translation>
    </message>
    <message>
        <source>Rang du panel</source>
        <translation>Number of the panel</translation>
    </message>
    <message>
        <source>Résumé</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Sélectionné le</source>
        <translation>Selected on</translation>
    </message>
    <message>
        <source>Confirmé le</source>
        <translation>Confirmed on</translation>
    </message>
    <message>
        <source>Refusé le</source>
        <translation>Refused on</translation>
    </message>
    <message>
        <source>Désisté le</source>
        <translation>Withdrew on</translation>
    </message>
    <message>
        <source>Moyen</source>
        <translation>Means</translation>
    </message>
    <message>
        <source>Résultat</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Semaine</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Arrêté le</source>
        <translation>Settled on</translation>
    </message>
    <message>
        <source>Contenu</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Fait le</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>Jour</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Formule</source>
        <translation>Formula</translation>
    </message>
    <message>
        <source>Présent</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Versé le</source>
        <translation>Paid on</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Séparateur</source>
        <translation>Separator</translation>
    </message>
    <message>
        <source>Attribut de la contribution</source>
        <translation>Attribute of the contribution</translation>
    </message>
    <message>
        <source>Lignes</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>Nouvelles</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Modifiées</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Inchangées</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>Doublons</source>
        <translation>Duplicates</translation>
    </message>
    <message>
        <source>Rejetées</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Bilan</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>la consultation</source>
        <translation>the consultation</translation>
    </message>
    <message>
        <source>la question</source>
        <translation>the question</translation>
    </message>
    <message>
        <source>l’import de contributions</source>
        <translation>the import of contributions</translation>
    </message>
    <message>
        <source>la ligne de la population de référence</source>
        <translation>the row of the reference population</translation>
    </message>
    <message>
        <source>l’examen de foyer</source>
        <translation>the review of a household</translation>
    </message>
    <message>
        <source>le tirage</source>
        <translation>the draw</translation>
    </message>
    <message>
        <source>le contact</source>
        <translation>the contact</translation>
    </message>
    <message>
        <source>le suivi de la semaine</source>
        <translation>the follow-up of the week</translation>
    </message>
    <message>
        <source>la séance</source>
        <translation>the session</translation>
    </message>
    <message>
        <source>la présence</source>
        <translation>the attendance</translation>
    </message>
    <message>
        <source>le défraiement</source>
        <translation>the compensation</translation>
    </message>
    <message>
        <source>la clé des données personnelles</source>
        <translation>the key of personal data</translation>
    </message>
    <message>
        <source>l’effacement des données personnelles</source>
        <translation>the erasure of personal data</translation>
    </message>
    <message>
        <source>l’accès aux données personnelles</source>
        <translation>the access to personal data</translation>
    </message>
    <message>
        <source>Annulation : %1</source>
        <translation>Undo: %1</translation>
    </message>
    <message>
        <source>Rétablissement : %1</source>
        <translation>Redo: %1</translation>
    </message>
    <message>
        <source>le contrôle des contributions</source>
        <translation>the check of the contributions</translation>
    </message>
    <message>
        <source>la mise de côté</source>
        <translation>the setting aside</translation>
    </message>
    <message>
        <source>le plan de tables</source>
        <translation>the table plan</translation>
    </message>
    <message>
        <source>Groupe de textes</source>
        <translation>Group of texts</translation>
    </message>
    <message>
        <source>Seuils du contrôle</source>
        <translation>Thresholds of the check</translation>
    </message>
    <message>
        <source>Imports contrôlés</source>
        <translation>Imports checked</translation>
    </message>
    <message>
        <source>Commentaire</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Forme</source>
        <translation>Word form</translation>
    </message>
    <message>
        <source>Lemme</source>
        <translation>Lemma</translation>
    </message>
    <message>
        <source>Nombre de classes</source>
        <translation>Number of classes</translation>
    </message>
    <message>
        <source>l’entrée du lexique</source>
        <translation>the lexicon entry</translation>
    </message>
    <message>
        <source>le classement des textes</source>
        <translation>the classification of texts</translation>
    </message>
    <message>
        <source>l’élément de la synthèse</source>
        <translation>the element of the synthesis</translation>
    </message>
    <message>
        <source>Choix proposés</source>
        <translation>Choices offered</translation>
    </message>
    <message>
        <source>Modifié le</source>
        <translation>Changed on</translation>
    </message>
    <message>
        <source>Définition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Ce qui en relève</source>
        <translation>What falls under it</translation>
    </message>
    <message>
        <source>Ce qui n’en relève pas</source>
        <translation>What does not fall under it</translation>
    </message>
    <message>
        <source>Touche</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Soumis le</source>
        <translation>Submitted on</translation>
    </message>
    <message>
        <source>Soumis par</source>
        <translation>Submitted by</translation>
    </message>
    <message>
        <source>Plan de codification</source>
        <translation>Codebook</translation>
    </message>
    <message>
        <source>Approuvé par la DITP le</source>
        <translation>Approved by the DITP on</translation>
    </message>
    <message>
        <source>Approuvé pour la DITP par</source>
        <translation>Approved for the DITP by</translation>
    </message>
    <message>
        <source>Approuvé par le bénéficiaire le</source>
        <translation>Approved by the beneficiary on</translation>
    </message>
    <message>
        <source>Approuvé pour le bénéficiaire par</source>
        <translation>Approved for the beneficiary by</translation>
    </message>
    <message>
        <source>Codeurs</source>
        <translation>Coders</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contributions</translation>
    </message>
    <message>
        <source>Textes en tout</source>
        <translation>Texts in all</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Contribution</translation>
    </message>
    <message>
        <source>Codeur</source>
        <translation>Coder</translation>
    </message>
    <message>
        <source>Version du plan</source>
        <translation>Version of the codebook</translation>
    </message>
    <message>
        <source>Fait par</source>
        <translation>Done by</translation>
    </message>
    <message>
        <source>Seuil</source>
        <translation>Threshold</translation>
    </message>
    <message>
        <source>Accepté par</source>
        <translation>Accepted by</translation>
    </message>
    <message>
        <source>Accepté le</source>
        <translation>Accepted on</translation>
    </message>
    <message>
        <source>le profil d’import</source>
        <translation>the import profile</translation>
    </message>
    <message>
        <source>le code du plan de codification</source>
        <translation>the code of the codebook</translation>
    </message>
    <message>
        <source>la version du plan de codification</source>
        <translation>the version of the codebook</translation>
    </message>
    <message>
        <source>la règle de codage</source>
        <translation>the coding rule</translation>
    </message>
    <message>
        <source>le codage</source>
        <translation>the coding</translation>
    </message>
    <message>
        <source>l’échantillon à double codage</source>
        <translation>the double-coding sample</translation>
    </message>
    <message>
        <source>les codages en nombre</source>
        <translation>the bulk codings</translation>
    </message>
    <message>
        <source>l’acceptation de propositions</source>
        <translation>the acceptance of proposals</translation>
    </message>
    <message>
        <source>Référence</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Retiré par la modération</source>
        <translation>Removed by moderation</translation>
    </message>
    <message>
        <source>Nouveaux</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Changés</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Inchangés</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>Extrait</source>
        <translation>Extract</translation>
    </message>
    <message>
        <source>Réponse</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Recommandations</source>
        <translation>Recommendations</translation>
    </message>
    <message>
        <source>Visites</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Visiteurs</source>
        <translation>Visitors</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Visites d’une page</source>
        <translation>Visits to a page</translation>
    </message>
    <message>
        <source>Durée d’une visite</source>
        <translation>Duration of a visit</translation>
    </message>
    <message>
        <source>le scrutin</source>
        <translation>the poll</translation>
    </message>
    <message>
        <source>l’énoncé</source>
        <translation>the statement</translation>
    </message>
    <message>
        <source>l’import de votes</source>
        <translation>the import of votes</translation>
    </message>
    <message>
        <source>l’argument</source>
        <translation>the argument</translation>
    </message>
    <message>
        <source>la citation d’un argument</source>
        <translation>the citation of an argument</translation>
    </message>
    <message>
        <source>la marge du redressement</source>
        <translation>the margin of the weighting</translation>
    </message>
    <message>
        <source>la fréquentation d’un jour</source>
        <translation>the traffic of a day</translation>
    </message>
    <message>
        <source>le bilan de fréquentation</source>
        <translation>the traffic report</translation>
    </message>
</context>
<context>
    <name>ImportBpu</name>
    <message numerus="yes">
        <source>%n ligne(s) du fichier à corriger.</source>
        <translation>
            <numerusform>%n line of the file to correct.</numerusform>
            <numerusform>%n lines of the file to correct.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prix au-dessus du plafond.</source>
        <translation>
            <numerusform>%n price above the cap.</numerusform>
            <numerusform>%n prices above the cap.</numerusform>
        </translation>
    </message>
    <message>
        <source>Le fichier n’a aucun prix pour le lot %1.</source>
        <translation>The file has no price for lot %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n ligne(s) sans UO connue, laissée(s) de côté.</source>
        <translation>
            <numerusform>%n line without a known UO, left aside.</numerusform>
            <numerusform>%n lines without a known UO, left aside.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ligne(s) d’un autre lot, laissée(s) de côté.</source>
        <translation>
            <numerusform>%n line of another lot, left aside.</numerusform>
            <numerusform>%n lines of another lot, left aside.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n UO du lot sans prix dans le fichier.</source>
        <translation>
            <numerusform>%n UO of the lot without a price in the file.</numerusform>
            <numerusform>%n UO of the lot without a price in the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n UO de recrutement sans prix « sans fichier fourni ».</source>
        <translation>
            <numerusform>%n recruitment UO without a price “without a file provided”.</numerusform>
            <numerusform>%n recruitment UO without a price “without a file provided”.</numerusform>
        </translation>
    </message>
    <message>
        <source>La date d’effet est après la fin du lot (%1).</source>
        <translation>The effective date is after the end of the lot (%1).</translation>
    </message>
    <message>
        <source>Ce fichier est déjà importé, avec effet au %1.</source>
        <translation>This file is already imported, effective on %1.</translation>
    </message>
    <message>
        <source>Ce même fichier a déjà été importé avec effet au %1.</source>
        <translation>This same file was already imported, effective on %1.</translation>
    </message>
    <message>
        <source>La version « %1 » prend déjà effet le %2 : choisissez une autre date, ou supprimez-la d’abord.</source>
        <translation>The version “%1” already takes effect on %2: choose another date, or remove it first.</translation>
    </message>
    <message>
        <source>Aucun prix ne change par rapport à « %1 ».</source>
        <translation>No price changes from “%1”.</translation>
    </message>
    <message>
        <source>BPU au %1</source>
        <translation>BPU of %1</translation>
    </message>
    <message>
        <source>Importer le BPU de %1 pour le lot %2</source>
        <translation>Import the BPU of %1 for lot %2</translation>
    </message>
    <message>
        <source>UO du lot %1 : laissée de côté. Importez-la pour un titulaire de ce lot.</source>
        <translation>UO of lot %1: left out. Import it for a contractor of this lot.</translation>
    </message>
    <message>
        <source>Le prix dépasse le plafond de %1 HT (%2). Demandez au titulaire un prix au plus égal au plafond.</source>
        <translation>The price exceeds the cap of %1 excl. VAT (%2). Ask the contractor for a price within the cap.</translation>
    </message>
    <message>
        <source>Le prix sans fichier fourni manque. Remplissez la colonne pu_ht_sans_fichier si l’offre en a un.</source>
        <translation>The price without a file provided is missing. Fill the column pu_ht_sans_fichier if the offer has one.</translation>
    </message>
    <message>
        <source>Aucun prix dans le fichier : cette UO ne pourra pas être commandée. Ajoutez sa ligne si le titulaire la propose.</source>
        <translation>No price in the file: this UO cannot be ordered. Add its line if the contractor offers it.</translation>
    </message>
</context>
<context>
    <name>ImportPanneau</name>
    <message>
        <source>Colonnes personnelles mises à part : %1.</source>
        <translation>Personal columns put apart: %1.</translation>
    </message>
    <message>
        <source>Des textes portent des données personnelles (%1) : ils sont signalés, pas modifiés.</source>
        <translation>Some texts carry personal data (%1): they are flagged, not changed.</translation>
    </message>
    <message>
        <source>Contributions dont le parent manque : %1. Importez aussi l’export de ce qu’elles commentent.</source>
        <translation>Contributions whose parent is missing: %1. Import the export of what they comment on too.</translation>
    </message>
    <message>
        <source>Déjà importées et absentes de ce fichier : %1. Elles sont gardées.</source>
        <translation>Imported already and absent from this file: %1. They are kept.</translation>
    </message>
    <message>
        <source>La plateforme n’est pas reconnue : vérifiez ce que dit chaque colonne (« Colonnes »).</source>
        <translation>The platform is not recognised: check what each column says (“Columns”).</translation>
    </message>
</context>
<context>
    <name>Leximin</name>
    <message>
        <source>Donnez plus de temps, ou desserrez les quotas.</source>
        <translation>Give more time, or relax the quotas.</translation>
    </message>
    <message>
        <source>Niveau %1 : %2 personnes à départager</source>
        <translation>Level %1: %2 people to tell apart</translation>
    </message>
    <message>
        <source>La limite de calcul est passée avant qu’un seul panel respectant les quotas soit trouvé.</source>
        <translation>The limit of computation passed before a single panel that meets the quotas was found.</translation>
    </message>
</context>
<context>
    <name>LivrableEtat</name>
    <message>
        <source>Attendu</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>En retard</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Reçu, à valider</source>
        <translation>Received, to validate</translation>
    </message>
    <message>
        <source>Validé</source>
        <translation>Validated</translation>
    </message>
    <message>
        <source>Admis</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Admis tacitement</source>
        <translation>Accepted tacitly</translation>
    </message>
    <message>
        <source>Ajourné</source>
        <translation>Postponed</translation>
    </message>
    <message>
        <source>Admis avec réfaction</source>
        <translation>Accepted with a price reduction</translation>
    </message>
    <message>
        <source>Rejeté</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Admission</source>
        <translation>Acceptance</translation>
    </message>
    <message>
        <source>Ajournement</source>
        <translation>Postponement</translation>
    </message>
    <message>
        <source>Réfaction</source>
        <translation>Price reduction</translation>
    </message>
    <message>
        <source>Rejet</source>
        <translation>Rejection</translation>
    </message>
</context>
<context>
    <name>LivrableLecture</name>
    <message>
        <source>Ce livrable n’existe pas ou plus.</source>
        <translation>This deliverable does not exist or no longer does.</translation>
    </message>
</context>
<context>
    <name>Marche</name>
    <message>
        <source>du %1 au %2</source>
        <translation>from %1 to %2</translation>
    </message>
    <message>
        <source>%1 (%2–%3)</source>
        <translation>%1 (%2–%3)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Le motif de la purge manque.</source>
        <translation>The reason for the purge is missing.</translation>
    </message>
    <message>
        <source>Dites pourquoi ces données sont détruites (« Motif de la purge », ou --motif) : le certificat le reprend.</source>
        <translation>Say why these data are destroyed (“Reason for the purge”, or --motif): the certificate repeats it.</translation>
    </message>
</context>
<context>
    <name>Montant</name>
    <message>
        <source>Le montant « %1 » n’est pas lisible.</source>
        <translation>The amount “%1” cannot be read.</translation>
    </message>
    <message>
        <source>Écrivez par exemple 1 234,56 (deux décimales au plus).</source>
        <translation>Write for instance 1 234,56 (two decimals at most).</translation>
    </message>
    <message>
        <source>Le montant « %1 » dépasse 10 milliards d’euros.</source>
        <translation>The amount “%1” exceeds 10 billion euros.</translation>
    </message>
    <message>
        <source>Vérifiez la saisie.</source>
        <translation>Check what you typed.</translation>
    </message>
</context>
<context>
    <name>Organisation</name>
    <message>
        <source>Acheteur</source>
        <translation>Buyer</translation>
    </message>
    <message>
        <source>Imprimé sur chaque bon de commande.</source>
        <translation>Printed on every purchase order.</translation>
    </message>
    <message>
        <source>Proposé sur chaque nouveau bon</source>
        <translation>Proposed on every new order</translation>
    </message>
    <message>
        <source>Modifiable ensuite sur le bon, tant qu’il n’est pas notifié.</source>
        <translation>Can then be changed on the order until it is notified.</translation>
    </message>
    <message>
        <source>Règles et délais</source>
        <translation>Rules and time limits</translation>
    </message>
    <message>
        <source>Les valeurs proposées sont celles du CCTP et du CCAG-PI 2021.</source>
        <translation>The proposed values are those of the CCTP and the CCAG-PI 2021.</translation>
    </message>
</context>
<context>
    <name>PanelLu</name>
    <message>
        <source>Remplace %1</source>
        <translation>Replaces %1</translation>
    </message>
    <message>
        <source>Tirage au sort</source>
        <translation>Draw by lot</translation>
    </message>
    <message>
        <source>Choix de l’organisateur</source>
        <translation>Organiser’s choice</translation>
    </message>
    <message>
        <source>Convient</source>
        <translation>Fits</translation>
    </message>
    <message>
        <source>Romprait un quota</source>
        <translation>Would break a quota</translation>
    </message>
    <message>
        <source>au moins %1</source>
        <translation>at least %1</translation>
    </message>
    <message>
        <source>libre</source>
        <translation>free</translation>
    </message>
    <message>
        <source>%1 à %2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Tenu</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>Il en manque %1</source>
        <translation>%1 missing</translation>
    </message>
    <message>
        <source>%1 de trop</source>
        <translation>%1 too many</translation>
    </message>
    <message>
        <source>%1 : %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Candidat</source>
        <translation>Candidate</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Rang</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Depuis le</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Origine</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>Quotas</translation>
    </message>
    <message>
        <source>Effet</source>
        <translation>Effect</translation>
    </message>
    <message>
        <source>Critère</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>Catégorie</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Dans le panel</source>
        <translation>In the panel</translation>
    </message>
    <message>
        <source>Confirmés</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Reste à pourvoir</source>
        <translation>Still to fill</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Tirage au sort ; parti avant la graine</source>
        <translation>Lottery; left before the seed</translation>
    </message>
</context>
<context>
    <name>PlanFiche</name>
    <message>
        <source>Ce critère ou cette catégorie n’existe plus.</source>
        <translation>This criterion or category no longer exists.</translation>
    </message>
</context>
<context>
    <name>PlanSaisie</name>
    <message>
        <source>« %1 » n’est pas un nombre de personnes.</source>
        <translation>“%1” is not a number of people.</translation>
    </message>
    <message>
        <source>Tapez un nombre entier, ou rien.</source>
        <translation>Type a whole number, or nothing.</translation>
    </message>
    <message>
        <source>« %1 » n’est pas une part de 0 à 100 %.</source>
        <translation>“%1” is not a share from 0 to 100%.</translation>
    </message>
    <message>
        <source>Tapez par exemple 12,5.</source>
        <translation>Type for instance 12.5.</translation>
    </message>
    <message>
        <source>« %1 » ne donne pas deux bornes.</source>
        <translation>“%1” does not give two bounds.</translation>
    </message>
    <message>
        <source>Tapez par exemple 8 à 14.</source>
        <translation>Type for instance 8–14.</translation>
    </message>
</context>
<context>
    <name>PrixVue</name>
    <message>
        <source>ajouté</source>
        <translation>added</translation>
    </message>
    <message>
        <source>retiré</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>depuis zéro</source>
        <translation>from zero</translation>
    </message>
    <message>
        <source>Saisie sans fichier</source>
        <translation>Entered without a file</translation>
    </message>
    <message>
        <source>Fichier %1</source>
        <translation>File %1</translation>
    </message>
    <message>
        <source>Révision × %1 (indice %2)</source>
        <translation>Revision × %1 (index %2)</translation>
    </message>
    <message>
        <source>%1, effet au %2</source>
        <translation>%1, effective %2</translation>
    </message>
    <message>
        <source>%1, sans fichier</source>
        <translation>%1, without file</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Cette date n’est pas lisible.</source>
        <translation>This date cannot be read.</translation>
    </message>
    <message>
        <source>Écrivez-la jour/mois/année, par exemple 3/12/2026.</source>
        <translation>Write it day/month/year, for instance 3/12/2026.</translation>
    </message>
</context>
<context>
    <name>Recrut</name>
    <message>
        <source>Ce candidat n’existe pas.</source>
        <translation>This candidate does not exist.</translation>
    </message>
    <message>
        <source>Vérifiez le pseudonyme ou l’identifiant.</source>
        <translation>Check the pseudonym or the identifier.</translation>
    </message>
    <message>
        <source>Cette personne est dans le panel.</source>
        <translation>This person is in the panel.</translation>
    </message>
    <message>
        <source>Notez d’abord son refus ou son désistement, ou remplacez-la.</source>
        <translation>Record first that they refused or withdrew, or replace them.</translation>
    </message>
    <message>
        <source>Corriger le candidat %1</source>
        <translation>Correct candidate %1</translation>
    </message>
    <message>
        <source>Refuser le candidat %1 (DITP)</source>
        <translation>Refuse candidate %1 (DITP)</translation>
    </message>
    <message>
        <source>Lever le refus du candidat %1</source>
        <translation>Lift the refusal of candidate %1</translation>
    </message>
    <message>
        <source>Retirer le candidat %1</source>
        <translation>Remove candidate %1</translation>
    </message>
    <message>
        <source>Rétablir le candidat %1</source>
        <translation>Restore candidate %1</translation>
    </message>
    <message>
        <source>La taille du panel n’est pas fixée.</source>
        <translation>The size of the panel is not set.</translation>
    </message>
    <message>
        <source>Fixez-la, puis calculez les cibles.</source>
        <translation>Set it, then compute the targets.</translation>
    </message>
    <message>
        <source>Aucun critère n’a de parts dont tirer des cibles.</source>
        <translation>No criterion has shares to draw targets from.</translation>
    </message>
    <message>
        <source>Appliquez d’abord une population de référence, ou saisissez les parts.</source>
        <translation>Apply a reference population first, or enter the shares.</translation>
    </message>
    <message>
        <source>Calculer les cibles</source>
        <translation>Compute the targets</translation>
    </message>
    <message>
        <source>Ne pas importer</source>
        <translation>Do not import</translation>
    </message>
    <message>
        <source>Identifiant</source>
        <translation>Identifier</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Prénom</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Courriel</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Complément d’adresse</source>
        <translation>Address, second line</translation>
    </message>
    <message>
        <source>Code postal</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Consentement (date ou oui)</source>
        <translation>Consent (date or yes)</translation>
    </message>
    <message>
        <source>Consentement aux questions sensibles (date ou oui)</source>
        <translation>Consent to sensitive questions (date or yes)</translation>
    </message>
    <message>
        <source>Réponse à un critère</source>
        <translation>Answer to a criterion</translation>
    </message>
    <message>
        <source>Conserver avec l’identité</source>
        <translation>Keep with the identity</translation>
    </message>
    <message>
        <source>« %1 : %2 » : %3 personne(s) pour %4 au plus.</source>
        <translation>“%1: %2”: %3 people for %4 at most.</translation>
    </message>
    <message>
        <source>« %1 : %2 » : il manque %3 personne(s) pour %4 siège(s) libre(s).</source>
        <translation>“%1: %2”: %3 people are missing for %4 free seats.</translation>
    </message>
    <message>
        <source>« %1 » : les minimums demandent encore %2 personnes pour %3 siège(s).</source>
        <translation>“%1”: the minimums still ask for %2 people for %3 seats.</translation>
    </message>
    <message>
        <source>Même immeuble, un seul précise le logement</source>
        <translation>Same building, only one gives the flat</translation>
    </message>
    <message>
        <source>Même rue, un seul précise la commune</source>
        <translation>Same street, only one gives the town</translation>
    </message>
    <message>
        <source>Même téléphone, adresses différentes</source>
        <translation>Same telephone, different addresses</translation>
    </message>
    <message>
        <source>Même courriel, adresses différentes</source>
        <translation>Same e-mail, different addresses</translation>
    </message>
    <message>
        <source>Rues presque identiques</source>
        <translation>Streets almost alike</translation>
    </message>
    <message>
        <source>Réunir deux candidats d’un même foyer</source>
        <translation>Join two candidates of one household</translation>
    </message>
    <message>
        <source>Distinguer les foyers de deux candidats</source>
        <translation>Tell apart the households of two candidates</translation>
    </message>
    <message>
        <source>Consentement</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Consentement aux questions sensibles</source>
        <translation>Consent to sensitive questions</translation>
    </message>
    <message>
        <source>Comparaison avec les candidats connus</source>
        <translation>Comparison with the known candidates</translation>
    </message>
    <message>
        <source>L’identifiant est vide.</source>
        <translation>The identifier is empty.</translation>
    </message>
    <message>
        <source>L’identifiant est déjà celui de la ligne %1.</source>
        <translation>The identifier is already that of line %1.</translation>
    </message>
    <message>
        <source>Corrigez le fichier, ou laissez ces lignes de côté.</source>
        <translation>Correct the file, or leave these lines out.</translation>
    </message>
    <message>
        <source>Semble la même personne qu’à la ligne %1, sous un autre identifiant.</source>
        <translation>Seems to be the same person as on line %1, under another identifier.</translation>
    </message>
    <message>
        <source>Le fichier n’a aucune ligne de candidat.</source>
        <translation>The file has no line of a candidate.</translation>
    </message>
    <message>
        <source>Aucune colonne d’identifiant : le numéro de ligne en tient lieu. Un prochain import du même fichier dans un autre ordre mélangerait les personnes.</source>
        <translation>No identifier column: the line number stands for it. A later import of the same file in another order would mix people up.</translation>
    </message>
    <message>
        <source>Aucune colonne de consentement : personne ne pourra être tiré avant que le consentement soit noté.</source>
        <translation>No consent column: nobody can be drawn before consent is recorded.</translation>
    </message>
    <message>
        <source>Aucune colonne ne répond à : %1.</source>
        <translation>No column answers: %1.</translation>
    </message>
    <message>
        <source>Colonnes laissées de côté : %1.</source>
        <translation>Columns left out: %1.</translation>
    </message>
    <message>
        <source>identifiant vide, lignes %1</source>
        <translation>empty identifier, lines %1</translation>
    </message>
    <message>
        <source>identifiant déjà pris, lignes %1</source>
        <translation>identifier already taken, lines %1</translation>
    </message>
    <message>
        <source>%1 réponse(s) sensibles non reprises faute de consentement, lignes %2.</source>
        <translation>%1 sensitive answers not taken for want of consent, lines %2.</translation>
    </message>
    <message>
        <source>%1 candidat(s) sans consentement, lignes %2.</source>
        <translation>%1 candidates without consent, lines %2.</translation>
    </message>
    <message>
        <source>%1 doublon(s) probable(s), lignes %2.</source>
        <translation>%1 probable duplicates, lines %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n candidat(s) absent(s) du fichier seront retirés.</source>
        <translation>
            <numerusform>%n candidate absent from the file will be removed.</numerusform>
            <numerusform>%n candidates absent from the file will be removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidat(s) absent(s) du fichier restent candidats.</source>
        <translation>
            <numerusform>%n candidate absent from the file stays a candidate.</numerusform>
            <numerusform>%n candidates absent from the file stay candidates.</numerusform>
        </translation>
    </message>
    <message>
        <source>Le fichier ne peut pas être lu.</source>
        <translation>The file cannot be read.</translation>
    </message>
    <message>
        <source>Vérifiez son chemin et le droit de le lire.</source>
        <translation>Check its path and the right to read it.</translation>
    </message>
    <message>
        <source>Les candidats ont changé depuis la comparaison.</source>
        <translation>The candidates have changed since the comparison.</translation>
    </message>
    <message>
        <source>Relisez le fichier pour comparer à nouveau.</source>
        <translation>Read the file again to compare anew.</translation>
    </message>
    <message numerus="yes">
        <source>Importer %n candidat(s)</source>
        <translation>
            <numerusform>Import %n candidate</numerusform>
            <numerusform>Import %n candidates</numerusform>
        </translation>
    </message>
    <message>
        <source>Chiffrement</source>
        <translation>Encryption</translation>
    </message>
    <message>
        <source>Le zéro initial du téléphone, perdu par un tableur, a été remis.</source>
        <translation>The leading zero of the telephone, lost by a spreadsheet, was put back.</translation>
    </message>
    <message>
        <source>Le téléphone est écrit comme un nombre scientifique : le tableur en a perdu des chiffres.</source>
        <translation>The telephone is written as a scientific number: the spreadsheet lost digits of it.</translation>
    </message>
    <message>
        <source>Le zéro initial du code postal, perdu par un tableur, a été remis.</source>
        <translation>The leading zero of the postcode, lost by a spreadsheet, was put back.</translation>
    </message>
    <message>
        <source>N’a pas consenti : ne sera pas tiré.</source>
        <translation>Did not consent: will not be drawn.</translation>
    </message>
    <message>
        <source>« %1 » : réponse non reprise, faute de consentement propre (RGPD, article 9).</source>
        <translation>“%1”: answer not taken, for want of its own consent (GDPR, article 9).</translation>
    </message>
    <message>
        <source>« %1 » : « %2 » n’est aucune catégorie du plan.</source>
        <translation>“%1”: “%2” is no category of the plan.</translation>
    </message>
    <message>
        <source>Sans réponse : %1.</source>
        <translation>No answer: %1.</translation>
    </message>
    <message>
        <source>Sélectionné</source>
        <translation>Selected</translation>
    </message>
    <message>
        <source>Confirmé</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>A refusé</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>S’est désisté</source>
        <translation>Withdrew</translation>
    </message>
    <message>
        <source>Écarté</source>
        <translation>Set aside</translation>
    </message>
    <message>
        <source>En réserve</source>
        <translation>In reserve</translation>
    </message>
    <message>
        <source>Ce recrutement a déjà un panel.</source>
        <translation>This recruitment already has a panel.</translation>
    </message>
    <message>
        <source>Retirez-le d’abord ; ce n’est plus possible après une confirmation.</source>
        <translation>Remove it first; this is no longer possible after a confirmation.</translation>
    </message>
    <message numerus="yes">
        <source>Installer un panel de %n personne(s)</source>
        <translation>
            <numerusform>Install a panel of %n person</numerusform>
            <numerusform>Install a panel of %n people</numerusform>
        </translation>
    </message>
    <message>
        <source>Le panel nomme une personne qui n’est pas ou plus candidate, ou qui y est deux fois.</source>
        <translation>The panel names someone who is not or no longer a candidate, or who is in it twice.</translation>
    </message>
    <message>
        <source>Recommencez le tirage sur les candidats actuels.</source>
        <translation>Draw again among the present candidates.</translation>
    </message>
    <message>
        <source>Retirer le panel</source>
        <translation>Remove the panel</translation>
    </message>
    <message>
        <source>Des personnes ont confirmé leur participation : le panel reste.</source>
        <translation>People have confirmed that they take part: the panel stays.</translation>
    </message>
    <message>
        <source>Remplacez les places libres.</source>
        <translation>Fill the free seats.</translation>
    </message>
    <message>
        <source>Cette place n’existe pas.</source>
        <translation>This seat does not exist.</translation>
    </message>
    <message>
        <source>%1 est « %2 » : il fallait « %3 ».</source>
        <translation>%1 is “%2”: “%3” was needed.</translation>
    </message>
    <message>
        <source>Ce jour précède la sélection ou la confirmation de %1.</source>
        <translation>This day comes before the selection or the confirmation of %1.</translation>
    </message>
    <message>
        <source>Corrigez la date.</source>
        <translation>Correct the date.</translation>
    </message>
    <message>
        <source>Confirmer %1</source>
        <translation>Confirm %1</translation>
    </message>
    <message>
        <source>Noter le refus de %1</source>
        <translation>Record the refusal of %1</translation>
    </message>
    <message>
        <source>Noter le désistement de %1</source>
        <translation>Record the withdrawal of %1</translation>
    </message>
    <message>
        <source>Écarter %1</source>
        <translation>Set %1 aside</translation>
    </message>
    <message>
        <source>Rétablir %1</source>
        <translation>Restore %1</translation>
    </message>
    <message>
        <source>%1 a déjà été remplacé.</source>
        <translation>%1 has already been replaced.</translation>
    </message>
    <message>
        <source>Ce critère ou cette catégorie n’existe plus.</source>
        <translation>This criterion or category no longer exists.</translation>
    </message>
    <message>
        <source>Rechargez le plan.</source>
        <translation>Load the plan again.</translation>
    </message>
    <message>
        <source>%1 doit avoir un nom de %2 caractères au plus.</source>
        <translation>%1 must have a name of %2 characters at most.</translation>
    </message>
    <message>
        <source>Un critère</source>
        <translation>A criterion</translation>
    </message>
    <message>
        <source>Le plan a déjà un critère « %1 ».</source>
        <translation>The plan already has a criterion “%1”.</translation>
    </message>
    <message>
        <source>L’incidence est une part de la population, au-dessus de 0 et jusqu’à 100 %.</source>
        <translation>The incidence is a share of the population, above 0 and up to 100%.</translation>
    </message>
    <message>
        <source>« %1 » n’est pas l’un des dix critères sans surcoût du CCTP.</source>
        <translation>“%1” is not one of the ten criteria without extra cost of the CCTP.</translation>
    </message>
    <message>
        <source>Faites-en un quota supplémentaire ou une cible spécifique.</source>
        <translation>Make it an additional quota or a specific target.</translation>
    </message>
    <message>
        <source>« %1 » : les bornes ne sont pas dans l’ordre (minimum souple, minimum, maximum, maximum souple).</source>
        <translation>“%1”: the bounds are not in order (flexible minimum, minimum, maximum, flexible maximum).</translation>
    </message>
    <message>
        <source>Corrigez l’une d’elles.</source>
        <translation>Correct one of them.</translation>
    </message>
    <message>
        <source>Une catégorie</source>
        <translation>A category</translation>
    </message>
    <message>
        <source>Le critère « %1 » a déjà une catégorie « %2 ».</source>
        <translation>The criterion “%1” already has a category “%2”.</translation>
    </message>
    <message>
        <source>« %1 » : ce sous-total n’existe pas.</source>
        <translation>“%1”: this subtotal does not exist.</translation>
    </message>
    <message>
        <source>« %1 » : la part doit être comprise entre 0 et 100 %.</source>
        <translation>“%1”: the share must be between 0 and 100%.</translation>
    </message>
    <message>
        <source>Un plan a %1 critères au plus, un critère %2 catégories au plus.</source>
        <translation>A plan has at most %1 criteria, a criterion at most %2 categories.</translation>
    </message>
    <message>
        <source>Ajouter le critère « %1 »</source>
        <translation>Add the criterion “%1”</translation>
    </message>
    <message>
        <source>Modifier le critère « %1 »</source>
        <translation>Change the criterion “%1”</translation>
    </message>
    <message>
        <source>Retirer le critère « %1 »</source>
        <translation>Remove the criterion “%1”</translation>
    </message>
    <message>
        <source>Déplacer le critère « %1 »</source>
        <translation>Move the criterion “%1”</translation>
    </message>
    <message>
        <source>Un critère a %1 catégories au plus.</source>
        <translation>A criterion has at most %1 categories.</translation>
    </message>
    <message>
        <source>Ajouter la catégorie « %1 »</source>
        <translation>Add the category “%1”</translation>
    </message>
    <message>
        <source>Modifier la catégorie « %1 »</source>
        <translation>Change the category “%1”</translation>
    </message>
    <message>
        <source>Retirer la catégorie « %1 »</source>
        <translation>Remove the category “%1”</translation>
    </message>
    <message>
        <source>Déplacer la catégorie « %1 »</source>
        <translation>Move the category “%1”</translation>
    </message>
    <message>
        <source>Modifier les quotas</source>
        <translation>Change the quotas</translation>
    </message>
    <message>
        <source>« %1 » n’est pas l’un des dix critères standards du CCTP.</source>
        <translation>“%1” is not one of the ten standard criteria of the CCTP.</translation>
    </message>
    <message>
        <source>Les critères standards sont : %1.</source>
        <translation>The standard criteria are: %1.</translation>
    </message>
    <message>
        <source>Le recrutement n’a pas de nom.</source>
        <translation>The recruitment has no name.</translation>
    </message>
    <message>
        <source>Donnez-lui un nom.</source>
        <translation>Give it a name.</translation>
    </message>
    <message>
        <source>La taille du panel doit être comprise entre 0 et %1.</source>
        <translation>The size of the panel must be between 0 and %1.</translation>
    </message>
    <message>
        <source>La fin du recrutement précède son début.</source>
        <translation>The end of the recruitment comes before its start.</translation>
    </message>
    <message>
        <source>Corrigez l’une des deux dates.</source>
        <translation>Correct one of the two dates.</translation>
    </message>
    <message>
        <source>La marge sur les défraiements doit être comprise entre 0 et 100 %.</source>
        <translation>The margin on expenses must be between 0 and 100%.</translation>
    </message>
    <message>
        <source>Cette concertation n’existe pas.</source>
        <translation>This consultation does not exist.</translation>
    </message>
    <message>
        <source>Créer le recrutement « %1 »</source>
        <translation>Create the recruitment “%1”</translation>
    </message>
    <message>
        <source>Modifier le recrutement « %1 »</source>
        <translation>Change the recruitment “%1”</translation>
    </message>
    <message>
        <source>« %1 » a des candidats ou un tirage : il ne se supprime pas.</source>
        <translation>“%1” has candidates or a draw: it cannot be deleted.</translation>
    </message>
    <message>
        <source>Purgez ses données personnelles ; le certificat et les comptes restent.</source>
        <translation>Purge its personal data; the certificate and the counts stay.</translation>
    </message>
    <message>
        <source>Supprimer le recrutement « %1 »</source>
        <translation>Delete the recruitment “%1”</translation>
    </message>
    <message>
        <source>Ce recrutement n’existe pas.</source>
        <translation>This recruitment does not exist.</translation>
    </message>
    <message>
        <source>« recrutement lister » les énumère.</source>
        <translation>“recrutement lister” lists them.</translation>
    </message>
    <message>
        <source>Plusieurs recrutements répondent à « %1 ».</source>
        <translation>Several recruitments answer to “%1”.</translation>
    </message>
    <message>
        <source>Donnez l’identifiant de celui que vous voulez.</source>
        <translation>Give the identifier of the one you want.</translation>
    </message>
    <message>
        <source>« %1 » : les minimums demandent %2 personnes pour un panel de %3.</source>
        <translation>“%1”: the minimums ask for %2 people for a panel of %3.</translation>
    </message>
    <message>
        <source>« %1 » : les maximums ne laissent place qu’à %2 personnes pour un panel de %3.</source>
        <translation>“%1”: the maximums leave room for %2 people only in a panel of %3.</translation>
    </message>
    <message>
        <source>« %1 » : le sous-total « %2 » contredit les quotas des catégories qu’il regroupe.</source>
        <translation>“%1”: the subtotal “%2” contradicts the quotas of the categories it groups.</translation>
    </message>
    <message>
        <source>« %1 » : les parts font %2 au total ; les cibles sont calculées en proportion.</source>
        <translation>“%1”: the shares add up to %2; the targets are computed in proportion.</translation>
    </message>
    <message>
        <source>« %1 » : une cible spécifique est payée selon son taux d’incidence, qui n’est pas donné.</source>
        <translation>“%1”: a specific target is paid by its incidence rate, which is not given.</translation>
    </message>
    <message>
        <source>« %1 » relève de l’article 9 du RGPD : la réponse est facultative et demande un consentement propre ; prévoyez une catégorie « Ne se prononce pas ».</source>
        <translation>“%1” comes under article 9 of the GDPR: the answer is optional and needs its own consent; provide a category “Ne se prononce pas”.</translation>
    </message>
    <message>
        <source>Le plan n’a aucun critère.</source>
        <translation>The plan has no criterion.</translation>
    </message>
    <message>
        <source>« %1 » n’a aucune catégorie.</source>
        <translation>“%1” has no category.</translation>
    </message>
    <message>
        <source>%1 quotas supplémentaires : les UO en prévoient 5 au plus.</source>
        <translation>%1 additional quotas: the UO provide for 5 at most.</translation>
    </message>
    <message>
        <source>%1 cibles spécifiques : la plus rare (« %2 ») décide de la tranche. Autre lecture : une commande par cible.</source>
        <translation>%1 specific targets: the rarest (“%2”) decides the tier. Other reading: one order for each target.</translation>
    </message>
    <message numerus="yes">
        <source>Une cible spécifique et %n quota(s) supplémentaire(s) : aucune UO n’a les deux. Lecture retenue : le prix de la cible. Autre lecture : deux commandes.</source>
        <translation>
            <numerusform>A specific target and %n additional quota: no UO has both. Reading taken: the price of the target. Other reading: two orders.</numerusform>
            <numerusform>A specific target and %n additional quotas: no UO has both. Reading taken: the price of the target. Other reading: two orders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quota(s) supplémentaire(s) : la ligne « plus 5 quotas supplémentaires » est due.</source>
        <translation>
            <numerusform>%n additional quota: the line “plus 5 additional quotas” is due.</numerusform>
            <numerusform>%n additional quotas: the line “plus 5 additional quotas” is due.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quota supplémentaire (payant)</source>
        <translation>Additional quota (paid)</translation>
    </message>
    <message>
        <source>Cible spécifique (payante selon l’incidence)</source>
        <translation>Specific target (paid by incidence)</translation>
    </message>
    <message>
        <source>Critère standard (sans surcoût)</source>
        <translation>Standard criterion (no extra cost)</translation>
    </message>
    <message>
        <source>Tirage au sort</source>
        <translation>Draw by lot</translation>
    </message>
    <message>
        <source>Calibrage de volontaires</source>
        <translation>Calibration of volunteers</translation>
    </message>
    <message>
        <source>Recrutement d’un échantillon</source>
        <translation>Recruitment of a sample</translation>
    </message>
    <message>
        <source>Journée</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Atelier citoyen (deux week-ends et deux sessions en ligne)</source>
        <translation>Citizens’ workshop (two weekends and two online sessions)</translation>
    </message>
    <message>
        <source>Demi-journée</source>
        <translation>Half-day</translation>
    </message>
    <message>
        <source>La population de référence n’a pas de nom ou de critère.</source>
        <translation>The reference population has no name or no criterion.</translation>
    </message>
    <message>
        <source>Une population de référence a de 1 à %1 lignes.</source>
        <translation>A reference population has from 1 to %1 lines.</translation>
    </message>
    <message>
        <source>« %1 » : un nom et un effectif positif sont attendus.</source>
        <translation>“%1”: a name and a positive headcount are expected.</translation>
    </message>
    <message>
        <source>Tous les effectifs de « %1 » sont nuls.</source>
        <translation>All headcounts of “%1” are zero.</translation>
    </message>
    <message>
        <source>Cette population de référence n’existe pas.</source>
        <translation>This reference population does not exist.</translation>
    </message>
    <message>
        <source>Ajouter la population de référence « %1 »</source>
        <translation>Add the reference population “%1”</translation>
    </message>
    <message>
        <source>Modifier la population de référence « %1 »</source>
        <translation>Change the reference population “%1”</translation>
    </message>
    <message>
        <source>Un plan de quotas utilise cette population de référence.</source>
        <translation>A quota plan uses this reference population.</translation>
    </message>
    <message>
        <source>Donnez-en d’abord une autre à ce critère.</source>
        <translation>Give this criterion another one first.</translation>
    </message>
    <message>
        <source>Supprimer une population de référence</source>
        <translation>Delete a reference population</translation>
    </message>
    <message>
        <source>Sans catégorie dans le critère, donc hors de la population comparée : %1.</source>
        <translation>Without a category in the criterion, hence outside the population compared: %1.</translation>
    </message>
    <message>
        <source>La référence ne dit rien de : %1. Donnez leur part vous-même, ou laissez-les sans cible.</source>
        <translation>The reference says nothing about: %1. Give their share yourself, or leave them without a target.</translation>
    </message>
    <message>
        <source>« %1 » ne se partage pas par années : « %2 » n’en reçoit rien. Choisissez une référence plus fine.</source>
        <translation>“%1” cannot be split by years: “%2” receives nothing of it. Choose a finer reference.</translation>
    </message>
    <message>
        <source>« %1 » est coupée : %2 année(s) sur %3 comptées dans « %4 », à parts égales.</source>
        <translation>“%1” is cut: %2 years of %3 counted in “%4”, in equal parts.</translation>
    </message>
    <message>
        <source>Appliquer « %1 » à « %2 »</source>
        <translation>Apply “%1” to “%2”</translation>
    </message>
    <message>
        <source>Aucun candidat ne peut prendre une place libre sans manquer à un quota.</source>
        <translation>No candidate can take a free seat without missing a quota.</translation>
    </message>
    <message numerus="yes">
        <source>%1 Écarte %n candidat(s).</source>
        <translation>
            <numerusform>%1 Rules out %n candidate.</numerusform>
            <numerusform>%1 Rules out %n candidates.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choisissez un autre candidat, ou passez outre en le sachant.</source>
        <translation>Choose another candidate, or go on knowing it.</translation>
    </message>
    <message>
        <source>%1 (hors quotas)</source>
        <translation>%1 (outside the quotas)</translation>
    </message>
    <message>
        <source>%1 est déjà dans le panel ou l’a quitté.</source>
        <translation>%1 is already in the panel or has left it.</translation>
    </message>
    <message>
        <source>Il ne reste aucun candidat.</source>
        <translation>No candidate is left.</translation>
    </message>
    <message>
        <source>Cette place n’est pas une place du panel.</source>
        <translation>This seat is not a seat of the panel.</translation>
    </message>
    <message>
        <source>Cette place n’est pas à remplacer : la personne siège, ou a déjà été remplacée.</source>
        <translation>This seat need not be filled: the person sits, or has already been replaced.</translation>
    </message>
    <message>
        <source>Remplacer %1 par %2</source>
        <translation>Replace %1 by %2</translation>
    </message>
    <message>
        <source>Une personne qui a confirmé garde sa place.</source>
        <translation>A person who confirmed keeps the seat.</translation>
    </message>
    <message>
        <source>Notez d’abord son désistement, ou écartez-la.</source>
        <translation>Record their withdrawal first, or set them aside.</translation>
    </message>
    <message>
        <source>Échanger %1 contre %2</source>
        <translation>Exchange %1 for %2</translation>
    </message>
    <message>
        <source>Le panel est complet.</source>
        <translation>The panel is complete.</translation>
    </message>
    <message numerus="yes">
        <source>Pourvoir %n place(s) libre(s)</source>
        <translation>
            <numerusform>Fill %n free seat</numerusform>
            <numerusform>Fill %n free seats</numerusform>
        </translation>
    </message>
    <message>
        <source>Son foyer a déjà une place dans le panel.</source>
        <translation>Their household already has a seat in the panel.</translation>
    </message>
    <message>
        <source>« %1 : %2 » dépasserait son maximum (%3).</source>
        <translation>“%1: %2” would exceed its maximum (%3).</translation>
    </message>
    <message>
        <source>« %1 : %2 » resterait sous son minimum (%3).</source>
        <translation>“%1: %2” would stay below its minimum (%3).</translation>
    </message>
    <message>
        <source>Les minimums d’un critère ne tiendraient plus dans les places qui restent.</source>
        <translation>The minimums of a criterion would no longer fit in the seats that are left.</translation>
    </message>
    <message>
        <source>Aucune solution trouvée en %1 essais ; il peut en exister une.</source>
        <translation>No solution found in %1 attempts; there may be one.</translation>
    </message>
    <message>
        <source>Remplacez les places une à une, ou assouplissez un quota.</source>
        <translation>Fill the seats one by one, or relax a quota.</translation>
    </message>
    <message>
        <source>Aucun choix de candidats ne pourvoit toutes les places en tenant les quotas.</source>
        <translation>No choice of candidates fills every seat while keeping the quotas.</translation>
    </message>
    <message>
        <source>Assouplissez un quota, ou laissez une place libre.</source>
        <translation>Relax a quota, or leave a seat free.</translation>
    </message>
    <message>
        <source>Ouverture des candidats</source>
        <translation>Opening of the candidates</translation>
    </message>
    <message>
        <source>N’est plus candidat.</source>
        <translation>No longer a candidate.</translation>
    </message>
    <message>
        <source>Refusé par la DITP.</source>
        <translation>Refused by the DITP.</translation>
    </message>
    <message>
        <source>N’a pas consenti à l’usage de ses données.</source>
        <translation>Did not consent to the use of their data.</translation>
    </message>
    <message>
        <source>A répondu à une question de l’article 9 du RGPD sans consentement propre.</source>
        <translation>Answered a question of article 9 of the GDPR without consent of its own.</translation>
    </message>
    <message>
        <source>Sans réponse connue : %1.</source>
        <translation>Without a known answer: %1.</translation>
    </message>
    <message>
        <source>Courrier</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>Text message</translation>
    </message>
    <message>
        <source>Autre</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Message laissé</source>
        <translation>Message left</translation>
    </message>
    <message>
        <source>Injoignable</source>
        <translation>Cannot be reached</translation>
    </message>
    <message>
        <source>À rappeler</source>
        <translation>To be called back</translation>
    </message>
    <message>
        <source>Accepte</source>
        <translation>Accepts</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuses</translation>
    </message>
    <message>
        <source>Le moment du contact manque.</source>
        <translation>The moment of the contact is missing.</translation>
    </message>
    <message>
        <source>Noter un contact avec %1</source>
        <translation>Record a contact with %1</translation>
    </message>
    <message>
        <source>Retirer un contact</source>
        <translation>Remove a contact</translation>
    </message>
    <message>
        <source>« %1 » : présences non notées.</source>
        <translation>“%1”: attendance not recorded.</translation>
    </message>
    <message>
        <source>Atelier : %1 séance(s) sur %2</source>
        <translation>Workshop: %1 sessions of %2</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) n’ont suivi qu’une partie de l’atelier. Lecture retenue : en proportion des séances suivies. Autre lecture : %1 dès la première séance, ou rien.</source>
        <translation>
            <numerusform>%n person followed only a part of the workshop. Reading taken: in proportion to the sessions followed. Other reading: %1 from the first session on, or nothing.</numerusform>
            <numerusform>%n people followed only a part of the workshop. Reading taken: in proportion to the sessions followed. Other reading: %1 from the first session on, or nothing.</numerusform>
        </translation>
    </message>
    <message>
        <source>UO %1 : le défraiement est plafonné à %2 HT.</source>
        <translation>UO %1: the expenses are capped at %2 excl. VAT.</translation>
    </message>
    <message>
        <source>Réduisez le montant.</source>
        <translation>Lower the amount.</translation>
    </message>
    <message>
        <source>Ce défraiement n’existe pas.</source>
        <translation>These expenses do not exist.</translation>
    </message>
    <message>
        <source>Ce défraiement est versé ou reçu sur le bon : il ne change plus.</source>
        <translation>These expenses are paid or received on the order: they no longer change.</translation>
    </message>
    <message numerus="yes">
        <source>Arrêter %n défraiement(s)</source>
        <translation>
            <numerusform>Settle the expenses of %n person</numerusform>
            <numerusform>Settle the expenses of %n people</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a déjà ce défraiement.</source>
        <translation>%1 already has these expenses.</translation>
    </message>
    <message>
        <source>Changer le montant d’un défraiement</source>
        <translation>Change an amount of expenses</translation>
    </message>
    <message>
        <source>Retirer un défraiement</source>
        <translation>Remove expenses</translation>
    </message>
    <message numerus="yes">
        <source>Noter le versement de %n défraiement(s)</source>
        <translation>
            <numerusform>Record the payment of the expenses of %n person</numerusform>
            <numerusform>Record the payment of the expenses of %n people</numerusform>
        </translation>
    </message>
    <message>
        <source>Le versement précède la décision du défraiement.</source>
        <translation>The payment comes before the decision on the expenses.</translation>
    </message>
    <message>
        <source>Le bon de commande n’a pas de ligne UO %1 qui puisse les recevoir.</source>
        <translation>The purchase order has no line of UO %1 that could receive them.</translation>
    </message>
    <message>
        <source>Ajoutez-la par un avenant, ou liez le recrutement à un autre bon.</source>
        <translation>Add it by an amendment, or link the recruitment to another order.</translation>
    </message>
    <message>
        <source>Recevoir les défraiements</source>
        <translation>Receive the expenses</translation>
    </message>
    <message>
        <source>Défraiements</source>
        <translation>Expenses of participants</translation>
    </message>
    <message>
        <source>Le recrutement n’est lié à aucun bon de commande.</source>
        <translation>The recruitment is linked to no purchase order.</translation>
    </message>
    <message>
        <source>Choisissez le bon qui paie les défraiements.</source>
        <translation>Choose the order that pays the expenses.</translation>
    </message>
    <message>
        <source>Tous les défraiements arrêtés sont déjà reçus sur le bon.</source>
        <translation>All settled expenses are already received on the order.</translation>
    </message>
    <message>
        <source>Pseudonyme</source>
        <translation>Pseudonym</translation>
    </message>
    <message>
        <source>Montant (€)</source>
        <translation>Amount (€)</translation>
    </message>
    <message>
        <source>Détail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Tous les candidats</source>
        <translation>All candidates</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Rang</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Complément</source>
        <translation>Address, second line</translation>
    </message>
    <message>
        <source>Consentement donné le</source>
        <translation>Consent given on</translation>
    </message>
    <message>
        <source>Défraiements à verser</source>
        <translation>Expenses to be paid</translation>
    </message>
    <message>
        <source>%1 (sous-totaux)</source>
        <translation>%1 (subtotals)</translation>
    </message>
    <message>
        <source>La séance n’a pas de nom.</source>
        <translation>The session has no name.</translation>
    </message>
    <message>
        <source>Cette séance n’existe pas.</source>
        <translation>This session does not exist.</translation>
    </message>
    <message>
        <source>Ajouter la séance « %1 »</source>
        <translation>Add the session “%1”</translation>
    </message>
    <message>
        <source>Modifier la séance « %1 »</source>
        <translation>Change the session “%1”</translation>
    </message>
    <message>
        <source>Retirer une séance</source>
        <translation>Remove a session</translation>
    </message>
    <message>
        <source>Ajouter les séances de l’atelier citoyen</source>
        <translation>Add the sessions of the citizens’ workshop</translation>
    </message>
    <message>
        <source>Premier week-end, samedi</source>
        <translation>First weekend, Saturday</translation>
    </message>
    <message>
        <source>Premier week-end, dimanche</source>
        <translation>First weekend, Sunday</translation>
    </message>
    <message>
        <source>Première session en ligne</source>
        <translation>First online session</translation>
    </message>
    <message>
        <source>Seconde session en ligne</source>
        <translation>Second online session</translation>
    </message>
    <message>
        <source>Second week-end, samedi</source>
        <translation>Second weekend, Saturday</translation>
    </message>
    <message>
        <source>Second week-end, dimanche</source>
        <translation>Second weekend, Sunday</translation>
    </message>
    <message>
        <source>Noter les présences</source>
        <translation>Record attendance</translation>
    </message>
    <message>
        <source>« %1 : %2 » : %3 confirmé(s) pour %4 au plus.</source>
        <translation>“%1: %2”: %3 confirmed for %4 at most.</translation>
    </message>
    <message>
        <source>Arrêter le suivi de la semaine du %1</source>
        <translation>Settle the follow-up of the week of %1</translation>
    </message>
    <message>
        <source>Les colonnes des quotas ne sont pas reconnues.</source>
        <translation>The columns of the quotas are not recognised.</translation>
    </message>
    <message>
        <source>Nommez-les critere, valeur, min, max (et min_flex, max_flex).</source>
        <translation>Name them critere, valeur, min, max (and min_flex, max_flex).</translation>
    </message>
    <message>
        <source>Il n’y a aucun quota.</source>
        <translation>There is no quota.</translation>
    </message>
    <message>
        <source>Un nombre entier, nul ou positif, est attendu.</source>
        <translation>A whole number, zero or more, is expected.</translation>
    </message>
    <message>
        <source>Le critère ou la valeur manque.</source>
        <translation>The criterion or the value is missing.</translation>
    </message>
    <message>
        <source>Le minimum dépasse le maximum.</source>
        <translation>The minimum exceeds the maximum.</translation>
    </message>
    <message>
        <source>min_flex et max_flex doivent encadrer le minimum et le maximum.</source>
        <translation>min_flex and max_flex must enclose the minimum and the maximum.</translation>
    </message>
    <message>
        <source>Ce quota figure déjà plus haut.</source>
        <translation>This quota already stands above.</translation>
    </message>
    <message>
        <source>La colonne « %1 » n’est pas dans le fichier des candidats.</source>
        <translation>The column “%1” is not in the file of candidates.</translation>
    </message>
    <message>
        <source>L’identifiant manque.</source>
        <translation>The identifier is missing.</translation>
    </message>
    <message>
        <source>Cet identifiant figure déjà plus haut.</source>
        <translation>This identifier already stands above.</translation>
    </message>
    <message>
        <source>La réponse au critère « %1 » manque.</source>
        <translation>The answer to the criterion “%1” is missing.</translation>
    </message>
    <message>
        <source>La valeur du critère « %1 » n’a pas de quota.</source>
        <translation>The value of the criterion “%1” has no quota.</translation>
    </message>
    <message>
        <source>Corrigez la cellule, ou ajoutez sa valeur aux quotas.</source>
        <translation>Correct the cell, or add its value to the quotas.</translation>
    </message>
    <message>
        <source>Le délai est passé avant qu’un seul panel respectant les quotas soit trouvé.</source>
        <translation>The time is over before a single panel that keeps the quotas was found.</translation>
    </message>
    <message>
        <source>Donnez plus de temps, ou desserrez les quotas.</source>
        <translation>Give more time, or relax the quotas.</translation>
    </message>
    <message>
        <source>Effacer le candidat %1</source>
        <translation>Erase candidate %1</translation>
    </message>
    <message>
        <source>« %1 » au moins %2</source>
        <translation>“%1” at least %2</translation>
    </message>
    <message>
        <source>« %1 » au plus %2</source>
        <translation>“%1” at most %2</translation>
    </message>
    <message>
        <source>Un pourcentage de 0 à 100 est attendu.</source>
        <translation>A percentage from 0 to 100 is expected.</translation>
    </message>
    <message>
        <source>Ce procès-verbal est illisible : « %1 » manque ou a une autre forme.</source>
        <translation>These minutes cannot be read: “%1” is missing or has another form.</translation>
    </message>
    <message>
        <source>Prenez le fichier tel qu’il a été publié.</source>
        <translation>Take the file exactly as it was published.</translation>
    </message>
    <message>
        <source>Le fichier ne se lit pas.</source>
        <translation>The file cannot be read.</translation>
    </message>
    <message>
        <source>L’algorithme est celui de la version « %1 ».</source>
        <translation>The algorithm is that of version “%1”.</translation>
    </message>
    <message>
        <source>Le procès-verbal est de la version « %1 », ce programme rejoue la version « %2 ».</source>
        <translation>The minutes are of version “%1”, this program replays version “%2”.</translation>
    </message>
    <message>
        <source>L’engagement est celui du contenu.</source>
        <translation>The commitment is that of the content.</translation>
    </message>
    <message>
        <source>Le contenu donne l’engagement %1, le procès-verbal en porte un autre.</source>
        <translation>The content gives the commitment %1, the minutes hold another one.</translation>
    </message>
    <message>
        <source>L’engagement publié est celui du contenu.</source>
        <translation>The published commitment is that of the content.</translation>
    </message>
    <message>
        <source>L’engagement publié n’est pas celui du contenu.</source>
        <translation>The published commitment is not that of the content.</translation>
    </message>
    <message>
        <source>Les %1 panels respectent la taille, les quotas et les foyers.</source>
        <translation>The %1 panels keep the size, the quotas and the households.</translation>
    </message>
    <message>
        <source>Panels qui ne respectent pas la taille, un quota ou un foyer : %1.</source>
        <translation>Panels that do not keep the size, a quota or a household: %1.</translation>
    </message>
    <message>
        <source>Les fréquences suivent les chances, à %1 près au plus.</source>
        <translation>The frequencies follow the chances, to within %1 at most.</translation>
    </message>
    <message>
        <source>L’écart des fréquences aux chances est de %1, le procès-verbal dit %2.</source>
        <translation>The gap between frequencies and chances is %1, the minutes say %2.</translation>
    </message>
    <message>
        <source>Les chances écrites sont celles de la distribution.</source>
        <translation>The chances written are those of the distribution.</translation>
    </message>
    <message>
        <source>Chances qui ne sont pas celles de la distribution : %1.</source>
        <translation>Chances that are not those of the distribution: %1.</translation>
    </message>
    <message>
        <source>Tirage aléatoire : rien n’est affirmé de l’égalité des chances.</source>
        <translation>Random draw: nothing is claimed about the equality of chances.</translation>
    </message>
    <message numerus="yes">
        <source>%n affirmation(s) du certificat ne sont pas vérifiées.</source>
        <translation>
            <numerusform>%n claim of the certificate is not verified.</numerusform>
            <numerusform>%n claims of the certificate are not verified.</numerusform>
        </translation>
    </message>
    <message>
        <source>L’écart du certificat est de %1, le procès-verbal dit %2.</source>
        <translation>The gap of the certificate is %1, the minutes say %2.</translation>
    </message>
    <message>
        <source>Les chances sont les plus égales possibles, à %1 près.</source>
        <translation>The chances are as equal as possible, to within %1.</translation>
    </message>
    <message>
        <source>Les bornes sont justes ; le résultat n’est pas prouvé optimal (écart %1).</source>
        <translation>The bounds are right; the result is not proven optimal (gap %1).</translation>
    </message>
    <message>
        <source>Le calcul rejoué donne les mêmes probabilités de panels.</source>
        <translation>The computation replayed gives the same probabilities of panels.</translation>
    </message>
    <message>
        <source>Le calcul rejoué donne d’autres probabilités de panels.</source>
        <translation>The computation replayed gives other probabilities of panels.</translation>
    </message>
    <message>
        <source>La distribution ne respecte pas les quotas : rien ne se rejoue.</source>
        <translation>The distribution does not keep the quotas: nothing can be replayed.</translation>
    </message>
    <message>
        <source>La loterie rejouée donne les mêmes panels, dans le même ordre.</source>
        <translation>The lottery replayed gives the same panels, in the same order.</translation>
    </message>
    <message>
        <source>La loterie rejouée donne d’autres panels : %1.</source>
        <translation>The lottery replayed gives other panels: %1.</translation>
    </message>
    <message>
        <source>Aucun panel n’est encore désigné.</source>
        <translation>No panel is designated yet.</translation>
    </message>
    <message>
        <source>Un panel est donné sans la graine qui le désigne.</source>
        <translation>A panel is given without the seed that designates it.</translation>
    </message>
    <message>
        <source>La graine désigne bien le panel n° %1.</source>
        <translation>The seed does designate panel no. %1.</translation>
    </message>
    <message>
        <source>La graine désigne le panel n° %1, le procès-verbal en donne un autre.</source>
        <translation>The seed designates panel no. %1, the minutes give another one.</translation>
    </message>
    <message>
        <source>L’empreinte du procès-verbal est celle de son contenu.</source>
        <translation>The fingerprint of the minutes is that of their content.</translation>
    </message>
    <message>
        <source>L’empreinte du procès-verbal n’est pas celle de son contenu.</source>
        <translation>The fingerprint of the minutes is not that of their content.</translation>
    </message>
    <message>
        <source>La colonne « %1 » n’est pas dans le fichier.</source>
        <translation>The column “%1” is not in the file.</translation>
    </message>
    <message>
        <source>Garder un plan de tables</source>
        <translation>Keep a seating plan</translation>
    </message>
    <message>
        <source>Aucun panel ne respecte tous les quotas.</source>
        <translation>No panel keeps all the quotas.</translation>
    </message>
    <message>
        <source>Assouplissez d’abord le plan.</source>
        <translation>Relax the plan first.</translation>
    </message>
    <message>
        <source>L’engagement n’est pas celui du contenu.</source>
        <translation>The commitment is not that of the content.</translation>
    </message>
    <message>
        <source>Un tirage de ce recrutement est déjà engagé.</source>
        <translation>A draw of this recruitment is already committed.</translation>
    </message>
    <message>
        <source>Annulez-le d’abord, en disant pourquoi.</source>
        <translation>Cancel it first, saying why.</translation>
    </message>
    <message>
        <source>Ce tirage est annulé.</source>
        <translation>This draw is cancelled.</translation>
    </message>
    <message>
        <source>Engagez-en un autre.</source>
        <translation>Commit another one.</translation>
    </message>
    <message>
        <source>Ce tirage n’existe pas.</source>
        <translation>This draw does not exist.</translation>
    </message>
    <message>
        <source>Le dossier de ce tirage n’est pas celui de son engagement.</source>
        <translation>The file of this draw is not that of its commitment.</translation>
    </message>
    <message>
        <source>Restaurez une sauvegarde antérieure.</source>
        <translation>Restore an earlier backup.</translation>
    </message>
    <message>
        <source>Engager un tirage au sort</source>
        <translation>Commit a draw</translation>
    </message>
    <message>
        <source>Ce tirage a déjà désigné un panel.</source>
        <translation>This draw has already designated a panel.</translation>
    </message>
    <message>
        <source>Annulez-le pour en faire un autre.</source>
        <translation>Cancel it to make another one.</translation>
    </message>
    <message>
        <source>La graine manque.</source>
        <translation>The seed is missing.</translation>
    </message>
    <message>
        <source>Écrivez le texte public : dés, huissier, loterie…</source>
        <translation>Write the public text: dice, bailiff, lottery…</translation>
    </message>
    <message>
        <source>Tirer le panel au sort</source>
        <translation>Draw the panel by lot</translation>
    </message>
    <message>
        <source>La raison de l’annulation manque.</source>
        <translation>The reason for the cancellation is missing.</translation>
    </message>
    <message>
        <source>Écrivez-la : elle reste avec le tirage.</source>
        <translation>Write it: it stays with the draw.</translation>
    </message>
    <message>
        <source>Annuler le tirage</source>
        <translation>Cancel the draw</translation>
    </message>
    <message>
        <source>Le plan ne dit pas combien de personnes tirer.</source>
        <translation>The plan does not say how many people to draw.</translation>
    </message>
    <message>
        <source>Saisissez la taille du panel.</source>
        <translation>Enter the size of the panel.</translation>
    </message>
    <message>
        <source>Complétez les réponses et les consentements qui manquent, ou importez d’autres candidats.</source>
        <translation>Complete the missing answers and consents, or import other candidates.</translation>
    </message>
    <message>
        <source>À compléter dans le texte : %1.</source>
        <translation>To complete in the text: %1.</translation>
    </message>
    <message>
        <source>Aucun modèle « %1 ».</source>
        <translation>No template “%1”.</translation>
    </message>
    <message>
        <source>Les modèles sont : %1.</source>
        <translation>The templates are: %1.</translation>
    </message>
    <message>
        <source>Le plan ne dit pas combien de personnes il vise.</source>
        <translation>The plan does not say how many people it aims at.</translation>
    </message>
    <message>
        <source>Présents aux séances</source>
        <translation>Present at the sessions</translation>
    </message>
    <message>
        <source>Volontaires</source>
        <translation>Volunteers</translation>
    </message>
    <message>
        <source>Importez des candidats et complétez leurs réponses et leurs consentements.</source>
        <translation>Import candidates and complete their answers and consents.</translation>
    </message>
    <message>
        <source>Tirez d’abord un panel au sort, ou calibrez les volontaires.</source>
        <translation>First draw a panel by lot, or calibrate the volunteers.</translation>
    </message>
    <message>
        <source>Notez d’abord qui est venu à une séance.</source>
        <translation>First note who came to a session.</translation>
    </message>
    <message>
        <source>Ce groupe n’a encore personne à comparer au plan.</source>
        <translation>This group has nobody to compare with the plan yet.</translation>
    </message>
    <message>
        <source>la décision</source>
        <translation>the decision</translation>
    </message>
    <message>
        <source>le versement</source>
        <translation>the payment</translation>
    </message>
    <message>
        <source>Sans IBAN : %1.</source>
        <translation>Without IBAN: %1.</translation>
    </message>
    <message>
        <source>Ce qui reste à recevoir de l’UO %1 sur le bon ne suffit pas aux défraiements arrêtés.</source>
        <translation>What is left to receive of UO %1 on the order does not suffice for the compensation that was settled.</translation>
    </message>
    <message>
        <source>Commandez le surplus par un avenant.</source>
        <translation>Order the rest by an amendment.</translation>
    </message>
    <message>
        <source>Foyer</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>%1 sont du même foyer.</source>
        <translation>%1 are of the same household.</translation>
    </message>
    <message>
        <source>« %1 : %2 » : %3, il en faut au moins %4.</source>
        <translation>“%1: %2”: %3, at least %4 are needed.</translation>
    </message>
    <message>
        <source>« %1 : %2 » : %3, il en faut au plus %4.</source>
        <translation>“%1: %2”: %3, at most %4 are allowed.</translation>
    </message>
    <message>
        <source>Le panel a %1 personne(s), le plan en veut %2.</source>
        <translation>The panel has %1 people, the plan wants %2.</translation>
    </message>
    <message>
        <source>Les %1 panels respectent la taille et les quotas (aucun foyer déclaré).</source>
        <translation>The %1 panels respect size and quotas (no household declared).</translation>
    </message>
    <message>
        <source>Ce procès-verbal ne désigne encore aucun panel.</source>
        <translation>These minutes do not designate a panel yet.</translation>
    </message>
    <message>
        <source>Donnez la graine publique avec « recrutement designer ».</source>
        <translation>Give the public seed with “recrutement designer”.</translation>
    </message>
    <message>
        <source>Ce procès-verbal n’est pas juste. %1</source>
        <translation>These minutes are not right. %1</translation>
    </message>
    <message>
        <source>La séance du %1 n’a pas encore eu lieu.</source>
        <translation>The session of %1 has not taken place yet.</translation>
    </message>
    <message>
        <source>Notez les présences ce jour-là, ou corrigez la date de la séance.</source>
        <translation>Note attendance on that day, or correct the date of the session.</translation>
    </message>
    <message>
        <source>Une personne qui n’est pas du panel ne peut pas être notée présente.</source>
        <translation>A person who is not in the panel cannot be noted as present.</translation>
    </message>
    <message>
        <source>Hors du panel à cette séance : %1.</source>
        <translation>Outside the panel at this session: %1.</translation>
    </message>
    <message>
        <source>Faites d’abord entrer la personne dans le panel, ou corrigez la liste.</source>
        <translation>First let the person enter the panel, or correct the list.</translation>
    </message>
    <message>
        <source>La séance « %1 » (%2) précède le début du recrutement (%3).</source>
        <translation>The session “%1” (%2) precedes the start of the recruitment (%3).</translation>
    </message>
    <message>
        <source>Zone métropole : %1 restent à 0 ; changez la zone pour y recruter.</source>
        <translation>Metropolitan zone: %1 stay at 0; change the zone to recruit there.</translation>
    </message>
    <message>
        <source>Le courriel n’a pas la forme d’une adresse.</source>
        <translation>The e-mail does not look like an address.</translation>
    </message>
    <message>
        <source>Écrivez-le comme nom@exemple.fr.</source>
        <translation>Write it as name@example.org.</translation>
    </message>
    <message>
        <source>Le téléphone n’est pas un numéro.</source>
        <translation>The phone is not a number.</translation>
    </message>
    <message>
        <source>Écrivez au moins six chiffres.</source>
        <translation>Write at least six digits.</translation>
    </message>
    <message>
        <source>L’IBAN est faux : sa clé de contrôle ne tient pas.</source>
        <translation>The IBAN is wrong: its check digits do not hold.</translation>
    </message>
    <message>
        <source>Recopiez-le du relevé d’identité bancaire.</source>
        <translation>Copy it from the bank details again.</translation>
    </message>
    <message>
        <source>Le consentement du %1 est à venir.</source>
        <translation>The consent of %1 is yet to come.</translation>
    </message>
    <message>
        <source>Donnez le jour où il a été recueilli.</source>
        <translation>Give the day on which it was collected.</translation>
    </message>
    <message>
        <source>Date du consentement</source>
        <translation>Date of consent</translation>
    </message>
    <message>
        <source>consentement à venir, lignes %1</source>
        <translation>consent yet to come, lines %1</translation>
    </message>
    <message numerus="yes">
        <source>%n ligne(s) rejetée(s) : %1.</source>
        <translation>
            <numerusform>%n row rejected: %1.</numerusform>
            <numerusform>%n rows rejected: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 consentement(s) illisible(s), lignes %2.</source>
        <translation>%1 unreadable consent(s), lines %2.</translation>
    </message>
    <message>
        <source>%1 candidat(s) sans nom, lignes %2.</source>
        <translation>%1 candidate(s) without a name, lines %2.</translation>
    </message>
    <message>
        <source>%1 courriel(s) qui n’en sont pas, lignes %2.</source>
        <translation>%1 e-mail(s) that are none, lines %2.</translation>
    </message>
    <message>
        <source>Le nom est vide.</source>
        <translation>The name is empty.</translation>
    </message>
    <message>
        <source>Le consentement n’est ni une date qui existe, ni oui, ni non : il est tenu pour absent.</source>
        <translation>The consent is neither a date that exists, nor yes, nor no: it counts as absent.</translation>
    </message>
    <message>
        <source>La date du consentement est à venir.</source>
        <translation>The date of consent is yet to come.</translation>
    </message>
    <message>
        <source>Ce fichier est, octet pour octet, celui du %1 : rien n’a changé.</source>
        <translation>This file is, byte for byte, that of %1: nothing has changed.</translation>
    </message>
    <message>
        <source>Aucune ligne ne change : il n’y a rien à importer.</source>
        <translation>No row changes: there is nothing to import.</translation>
    </message>
    <message>
        <source>Le %1 est à venir.</source>
        <translation>%1 is to come.</translation>
    </message>
    <message>
        <source>Corrigez la date, ou attendez ce jour.</source>
        <translation>Correct the date, or wait for that day.</translation>
    </message>
    <message>
        <source>Tour %1</source>
        <translation>Round %1</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Confirmés</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Présents à la séance</source>
        <translation>Present at the session</translation>
    </message>
    <message>
        <source>Il n’y a pas encore deux personnes à placer.</source>
        <translation>There are not two people to seat yet.</translation>
    </message>
    <message>
        <source>Choisissez une séance dont les présents sont notés.</source>
        <translation>Choose a session whose attendance is recorded.</translation>
    </message>
    <message>
        <source>Tirez d’abord un panel au sort et notez qui confirme.</source>
        <translation>Draw a panel first and record who confirms.</translation>
    </message>
    <message>
        <source>Ce plan de tables n’existe pas.</source>
        <translation>This table plan does not exist.</translation>
    </message>
    <message>
        <source>Supprimer un plan de tables</source>
        <translation>Delete a table plan</translation>
    </message>
    <message>
        <source>Par table</source>
        <translation>By table</translation>
    </message>
    <message>
        <source>Par personne</source>
        <translation>By person</translation>
    </message>
    <message>
        <source>%1 personnes, %2 tables, %3 tours</source>
        <translation>%1 people, %2 tables, %3 rounds</translation>
    </message>
    <message>
        <source>le contact</source>
        <translation>the contact</translation>
    </message>
    <message>
        <source>La décision précède la séance « %1 », du %2.</source>
        <translation>The decision comes before the session “%1”, of %2.</translation>
    </message>
    <message>
        <source>Donnez le jour de la séance, ou un jour plus tard.</source>
        <translation>Give the day of the session, or a later day.</translation>
    </message>
    <message>
        <source>Personne n’est dit sans panel possible.</source>
        <translation>Nobody is said to have no possible panel.</translation>
    </message>
    <message numerus="yes">
        <source>Les %n personne(s) dites sans panel possible le sont, par les quotas indiqués.</source>
        <translation>
            <numerusform>The %n person said to have no possible panel has none, by the quotas shown.</numerusform>
            <numerusform>The %n people said to have no possible panel have none, by the quotas shown.</numerusform>
        </translation>
    </message>
    <message>
        <source>Personnes dites à tort sans panel possible, ou passées sous silence, ou tenues à l’écart par d’autres quotas : %1.</source>
        <translation>People wrongly said to have no possible panel, or left unsaid, or kept out by other quotas: %1.</translation>
    </message>
    <message>
        <source>Le calcul a été interrompu par son délai : sa preuve se vérifie, il ne se rejoue pas.</source>
        <translation>The computation was stopped by its time limit: its proof can be checked, it cannot be replayed.</translation>
    </message>
    <message>
        <source>« %1 » n’est pas un nombre entier positif.</source>
        <translation>“%1” is not a whole positive number.</translation>
    </message>
    <message>
        <source>Écrivez un nombre sans unité ni décimale.</source>
        <translation>Write a number without unit or decimal.</translation>
    </message>
    <message>
        <source>Il manque la colonne « libelle » ou « effectif ».</source>
        <translation>The column “libelle” or “effectif” is missing.</translation>
    </message>
    <message>
        <source>Donnez un tableau de deux colonnes : libelle, effectif.</source>
        <translation>Give a table of two columns: libelle, effectif.</translation>
    </message>
    <message>
        <source>Ligne %1 collée, « %2 » : pas d’effectif dans la deuxième colonne.</source>
        <translation>Pasted line %1, “%2”: no figure in the second column.</translation>
    </message>
    <message>
        <source>Copiez deux colonnes : le libellé, puis l’effectif.</source>
        <translation>Copy two columns: the label, then the figure.</translation>
    </message>
    <message>
        <source>Le presse-papiers n’a pas de tableau de deux colonnes.</source>
        <translation>The clipboard has no table of two columns.</translation>
    </message>
    <message>
        <source>Ce critère n’existe plus.</source>
        <translation>This criterion no longer exists.</translation>
    </message>
    <message>
        <source>Refusé par la DITP</source>
        <translation>Refused by the DITP</translation>
    </message>
    <message>
        <source>N’est plus candidat</source>
        <translation>No longer a candidate</translation>
    </message>
    <message>
        <source>Le bilan dit ce que le contenu donne : panels distincts, personnes sans chance.</source>
        <translation>The report says what the content gives: distinct panels, people without a chance.</translation>
    </message>
    <message>
        <source>Le bilan ne dit pas ce que le contenu donne.</source>
        <translation>The report does not say what the content gives.</translation>
    </message>
    <message>
        <source>Il faut %1 personnes, et il n’y en a que %2 à tirer.</source>
        <translation>%1 people are needed, and there are only %2 to draw from.</translation>
    </message>
    <message>
        <source>Il faut %1 personnes, au plus une par foyer, et il n’y a que %2 foyers.</source>
        <translation>%1 people are needed, at most one per household, and there are only %2 households.</translation>
    </message>
    <message>
        <source>Le calcul s’est arrêté avant de trouver lesquels se contredisent.</source>
        <translation>The computation stopped before finding which ones contradict one another.</translation>
    </message>
    <message>
        <source>Ces bornes se contredisent avec ces candidats.</source>
        <translation>These bounds contradict one another with these candidates.</translation>
    </message>
    <message>
        <source>Tous les candidats ont une chance d’être tirés.</source>
        <translation>All candidates have a chance of being drawn.</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) à 0 % : aucun panel ne peut les contenir, c’est prouvé.</source>
        <translation>
            <numerusform>%n person at 0%: no panel can contain them, this is proved.</numerusform>
            <numerusform>%n people at 0%: no panel can contain them, this is proved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) à 0 % sans preuve : un panel pourrait les contenir.</source>
        <translation>
            <numerusform>%n person at 0% without proof: a panel might contain them.</numerusform>
            <numerusform>%n people at 0% without proof: a panel might contain them.</numerusform>
        </translation>
    </message>
    <message>
        <source>moins de 0,0001 point</source>
        <translation>less than 0.0001 point</translation>
    </message>
    <message>
        <source>%1 point</source>
        <translation>%1 point</translation>
    </message>
    <message>
        <source>%1 panels distincts parmi les %2 de la loterie.</source>
        <translation>%1 distinct panels among the %2 of the lottery.</translation>
    </message>
    <message>
        <source>Écart à l’optimum : %1.</source>
        <translation>Gap to the optimum: %1.</translation>
    </message>
    <message>
        <source>Ce tirage est fait au hasard sous quotas, pour comparer : rien ne prouve que les chances soient égales.</source>
        <translation>This draw is made at random under quotas, for comparison: nothing proves that the chances are equal.</translation>
    </message>
    <message>
        <source>Le calcul s’est arrêté avant la fin de la preuve.</source>
        <translation>The computation stopped before the end of the proof.</translation>
    </message>
    <message>
        <source>Le calcul s’est arrêté avant la fin de la preuve : une chance pourrait encore monter de %1.</source>
        <translation>The computation stopped before the end of the proof: a chance might still rise by %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) n’ont aucune chance d’être tirées, alors qu’un panel pourrait les contenir.</source>
        <translation>
            <numerusform>%n person has no chance of being drawn, although a panel might contain them.</numerusform>
            <numerusform>%n people have no chance of being drawn, although a panel might contain them.</numerusform>
        </translation>
    </message>
    <message>
        <source>Aucune colonne n’est reconnue : ce fichier n’est pas une liste de volontaires.</source>
        <translation>No column is recognised: this file is not a list of volunteers.</translation>
    </message>
    <message>
        <source>Ce fichier a déjà été importé le %1 : ce qui a été corrigé depuis serait remis comme avant, ce qui avait été rejeté serait ajouté.</source>
        <translation>This file was imported on %1 already: what has been corrected since would be put back as before, what was rejected would be added.</translation>
    </message>
    <message>
        <source>« %1 » : sans part de population, donc sans cible : %2.</source>
        <translation>“%1”: without a population share, hence without a target: %2.</translation>
    </message>
    <message>
        <source>Sans aucune part de population, donc sans cible calculée : %1.</source>
        <translation>Without any population share, hence without a computed target: %1.</translation>
    </message>
    <message>
        <source>L’année de la date %1 n’est pas vraisemblable.</source>
        <translation>The year of the date %1 is not plausible.</translation>
    </message>
    <message>
        <source>Écrivez l’année en quatre chiffres : 24/11/2026.</source>
        <translation>Write the year with four digits: 24/11/2026.</translation>
    </message>
    <message>
        <source>Réserve, dans l’ordre d’appel</source>
        <translation>Reserve, in the order of calling</translation>
    </message>
    <message>
        <source>Restants, pour un autre tirage</source>
        <translation>Remaining, for another draw</translation>
    </message>
    <message>
        <source>C’est deux fois la même personne.</source>
        <translation>This is the same person twice.</translation>
    </message>
    <message>
        <source>Nommez deux candidats.</source>
        <translation>Name two candidates.</translation>
    </message>
    <message numerus="yes">
        <source>… et %n autre(s)</source>
        <translation>
            <numerusform>… and %n other</numerusform>
            <numerusform>… and %n others</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 téléphone(s) abîmé(s) par un tableur, lignes %2.</source>
        <translation>%1 telephone number(s) damaged by a spreadsheet, lines %2.</translation>
    </message>
    <message>
        <source>%1 ligne(s) dont le code postal n’est pas un code français de cinq chiffres : lignes %2.</source>
        <translation>%1 line(s) whose postcode is not a French code of five digits: lines %2.</translation>
    </message>
    <message>
        <source>%1 code(s) de quatre chiffres complété(s) d’un zéro, à vérifier : lignes %2.</source>
        <translation>%1 code(s) of four digits completed with a zero, to be checked: lines %2.</translation>
    </message>
    <message>
        <source>Bloquant</source>
        <translation>Blocking</translation>
    </message>
    <message>
        <source>Avertissement</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Inchangé</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>Modifié</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Absent du fichier</source>
        <translation>Absent from the file</translation>
    </message>
    <message>
        <source>Rejeté</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Nouveau</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Ligne</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Gravité</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Constat</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Ce qui change</source>
        <translation>What changes</translation>
    </message>
    <message>
        <source>Rapport d’import</source>
        <translation>Import report</translation>
    </message>
    <message>
        <source>Le code postal n’est pas un code français de cinq chiffres.</source>
        <translation>The postcode is not a French code of five digits.</translation>
    </message>
    <message>
        <source>Ce panel a été désigné par un tirage public.</source>
        <translation>This panel was designated by a public draw.</translation>
    </message>
    <message>
        <source>« %1 » décrit le critère « %2 » et ne dit rien de ces catégories de « %3 » : %4.</source>
        <translation>“%1” describes the criterion “%2” and says nothing of these categories of “%3”: %4.</translation>
    </message>
    <message>
        <source>Choisissez une population du critère « %1 », ou ajoutez à ses catégories, comme autres écritures, les lignes de celle-ci : %2.</source>
        <translation>Choose a population of the criterion “%1”, or add to its categories, as other spellings, the lines of this one: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Chacun de ceux qui conviennent peut prendre une place, mais aucun choix ne pourvoit les %n places en tenant tous les quotas : assouplissez un quota, ou laissez une place libre.</source>
        <translation>
            <numerusform>Each of those who fit can take a seat, but no choice fills the %n seat under all quotas: relax a quota, or leave a seat empty.</numerusform>
            <numerusform>Each of those who fit can take a seat, but no choice fills the %n seats under all quotas: relax a quota, or leave a seat empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retiré(s)</source>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refusé(s) par la DITP</source>
        <translation>
            <numerusform>%n refused by the DITP</numerusform>
            <numerusform>%n refused by the DITP</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sans consentement</source>
        <translation>
            <numerusform>%n without consent</numerusform>
            <numerusform>%n without consent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sans consentement aux questions sensibles</source>
        <translation>
            <numerusform>%n without consent to the sensitive questions</numerusform>
            <numerusform>%n without consent to the sensitive questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sans réponse connue à un critère</source>
        <translation>
            <numerusform>%n without a known answer to a criterion</numerusform>
            <numerusform>%n without a known answer to a criterion</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Panel de %n personne(s) à tirer</source>
        <translation>
            <numerusform>Panel of %n person to draw</numerusform>
            <numerusform>Panel of %n people to draw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> parmi %n candidat(s).</source>
        <translation>
            <numerusform> among %n candidate.</numerusform>
            <numerusform> among %n candidates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n autre(s) candidat(s) écarté(s) du tirage : </source>
        <translation>
            <numerusform>%n other candidate left out of the draw: </numerusform>
            <numerusform>%n other candidates left out of the draw: </numerusform>
        </translation>
    </message>
    <message>
        <source>Plusieurs personnes d’un même foyer peuvent siéger.</source>
        <translation>Several people of one household may sit.</translation>
    </message>
    <message>
        <source>Une personne par foyer au plus : </source>
        <translation>One person per household at most: </translation>
    </message>
    <message numerus="yes">
        <source>%n foyer(s) de plusieurs candidats</source>
        <translation>
            <numerusform>%n household of several candidates</numerusform>
            <numerusform>%n households of several candidates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n candidat(s) sans adresse connue, que rien ne rattache à un foyer</source>
        <translation>
            <numerusform>, %n candidate without a known address, tied to no household</numerusform>
            <numerusform>, %n candidates without a known address, tied to no household</numerusform>
        </translation>
    </message>
    <message>
        <source>Il faut %1 personnes, et %2 candidats peuvent être tirés%3.</source>
        <translation>%1 people are needed, and %2 candidates can be drawn%3.</translation>
    </message>
    <message>
        <source> (écartés : %1)</source>
        <translation> (left out: %1)</translation>
    </message>
    <message>
        <source>Présent(s) sans avoir jamais confirmé : %1. Notez leur confirmation, ou corrigez les présences.</source>
        <translation>Present without ever having confirmed: %1. Note their confirmation, or correct the attendance.</translation>
    </message>
    <message>
        <source>Présent(s) sans avoir jamais été sélectionné(s) : %1. Faites-les entrer au panel, ou corrigez les présences.</source>
        <translation>Present without ever having been selected: %1. Have them enter the panel, or correct the attendance.</translation>
    </message>
    <message>
        <source>Ce défraiement est noté versé : de l’argent est parti.</source>
        <translation>This compensation is noted as paid: money has left.</translation>
    </message>
    <message>
        <source>Si c’est une erreur, annulez l’action « Noter le versement ».</source>
        <translation>If it is a mistake, undo the action “Note the payment”.</translation>
    </message>
    <message>
        <source>Les IBAN n’ont pas été vérifiés : ouvrez le coffre.</source>
        <translation>IBANs were not checked: open the vault.</translation>
    </message>
    <message>
        <source>Aucun défraiement n’est à verser.</source>
        <translation>No compensation is to be paid.</translation>
    </message>
    <message>
        <source>Arrêtez d’abord ce que les présences font devoir.</source>
        <translation>First decide what attendance makes due.</translation>
    </message>
    <message>
        <source>Ils ne sont pas notés versés.</source>
        <translation>They are not noted as paid.</translation>
    </message>
    <message>
        <source>Il faut %1 personnes, et le tirage ne peut prendre que parmi %2 : relâcher un quota n’y peut rien.</source>
        <translation>%1 people are needed, and the draw can only take among %2: relaxing a quota does not help.</translation>
    </message>
    <message>
        <source>Trop peu de foyers pour un panel de %1, à une personne par foyer : relâcher un quota n’y peut rien.</source>
        <translation>Too few households for a panel of %1 with one person a household: relaxing a quota does not help.</translation>
    </message>
    <message>
        <source>Complétez ces réponses (fiche du candidat, ou nouvel import), ou retirez le critère du plan.</source>
        <translation>Complete these answers (sheet of the candidate, or a new import), or take the criterion out of the plan.</translation>
    </message>
    <message>
        <source>Importez d’autres candidats, ou réduisez le panel.</source>
        <translation>Import other candidates, or make the panel smaller.</translation>
    </message>
    <message>
        <source>Ligne %1, %2</source>
        <translation>Line %1, %2</translation>
    </message>
    <message>
        <source>De même, lignes %1.</source>
        <translation>Likewise, lines %1.</translation>
    </message>
    <message>
        <source>« %1 » : %2 réponse(s) hors des catégories du plan, lignes %3.</source>
        <translation>“%1”: %2 answer(s) outside the categories of the plan, lines %3.</translation>
    </message>
    <message>
        <source>« %1 » : %2 candidat(s) sans réponse, lignes %3.</source>
        <translation>“%1”: %2 candidate(s) without an answer, lines %3.</translation>
    </message>
    <message>
        <source>%1 : sa clé de contrôle ne tient pas ; recopiez-le du relevé d’identité bancaire.</source>
        <translation>%1: its check digits do not hold; copy it again from the bank details.</translation>
    </message>
    <message>
        <source>%1 : « %2 » est une année, l’âge est attendu.</source>
        <translation>%1: “%2” is a year, the age is expected.</translation>
    </message>
    <message>
        <source>%1 : « %2 » n’est l’âge de personne.</source>
        <translation>%1: “%2” is nobody’s age.</translation>
    </message>
    <message>
        <source>%1 : aucune catégorie du plan n’a l’âge de « %2 » ans.</source>
        <translation>%1: no category of the plan has the age of “%2” years.</translation>
    </message>
    <message>
        <source>Qui n’a pas encore confirmé refuse : notez « refuse ».</source>
        <translation>Who has not confirmed yet refuses: note “refuse”.</translation>
    </message>
    <message>
        <source>Qui a confirmé se désiste : notez « désiste ».</source>
        <translation>Who has confirmed drops out: note “désiste”.</translation>
    </message>
    <message>
        <source>Convenait : une autre personne a été choisie.</source>
        <translation>Was suitable: another person was chosen.</translation>
    </message>
    <message>
        <source>Rang %1 de la réserve (%2), passé : %3</source>
        <translation>Rank %1 of the reserve (%2), passed over: %3</translation>
    </message>
    <message numerus="yes">
        <source>… et %n autre(s) rang(s) passé(s).</source>
        <translation>
            <numerusform>… and %n other rank passed over.</numerusform>
            <numerusform>… and %n other ranks passed over.</numerusform>
        </translation>
    </message>
    <message>
        <source>Le plan a changé depuis le tirage qui a désigné ce panel. Le procès-verbal garde les quotas, la taille et la règle des foyers du jour de l’engagement ; les remplaçants se jugent sur le plan d’aujourd’hui.</source>
        <translation>The plan has changed since the draw that chose this panel. The minutes keep the quotas, the size and the rule of households of the day of the commitment; replacements are judged by today’s plan.</translation>
    </message>
    <message>
        <source>Le plan a changé depuis l’engagement du tirage : la graine tirera sous les quotas, la taille et la règle des foyers du jour de l’engagement. Pour tirer sous le nouveau plan, annulez ce tirage (onglet « Tirage », ou « recrutement tirage --recrutement … --abandonner RAISON »), puis engagez-en un autre.</source>
        <translation>The plan has changed since the commitment of the draw: the seed will draw under the quotas, the size and the rule of households of the day of the commitment. To draw under the new plan, cancel this draw (tab “Draw”, or “recrutement tirage --recrutement … --abandonner REASON”), then commit to another one.</translation>
    </message>
    <message>
        <source>Aucun foyer déclaré : aucune adresse n’est connue, et deux personnes d’un même foyer peuvent être tirées ensemble.</source>
        <translation>No household declared: no address is known, and two people of one household may be drawn together.</translation>
    </message>
    <message numerus="yes">
        <source>« %1 » : %n candidat(s) sans réponse connue</source>
        <translation>
            <numerusform>“%1”: %n candidate without a known answer</numerusform>
            <numerusform>“%1”: %n candidates without a known answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, dont %n écarté(s) par ce seul critère</source>
        <translation>
            <numerusform>, of which %n left out by this criterion alone</numerusform>
            <numerusform>, of which %n left out by this criterion alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) à 100 % sans que les quotas l’imposent : les chances les plus égales possibles demandent cette présence dans chaque panel.</source>
        <translation>
            <numerusform>%n person at 100 % though the quotas do not require it: the most equal chances possible ask for this presence in every panel.</numerusform>
            <numerusform>%n people at 100 % though the quotas do not require it: the most equal chances possible ask for their presence in every panel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ce fichier n’est pas un procès-verbal de tirage.</source>
        <translation>This file is not the minutes of a draw.</translation>
    </message>
    <message>
        <source>Ce fichier n’est pas un procès-verbal de tirage : %1</source>
        <translation>This file is not the minutes of a draw: %1</translation>
    </message>
    <message>
        <source>Donnez le fichier JSON qu’écrivent « recrutement tirage … --pv FICHIER » ou, à l’onglet « Tirage », « Procès-verbal en JSON… », tel qu’il a été publié ; le PDF ne se vérifie pas.</source>
        <translation>Give the JSON file that “recrutement tirage … --pv FILE” writes, or “Minutes as JSON…” of the “Draw” tab, as it was published; the PDF cannot be verified.</translation>
    </message>
    <message>
        <source>Convient à une place seule ; mais avec cette personne, les autres places libres ne pourraient plus toutes se pourvoir dans les quotas.</source>
        <translation>Suits one place alone; but with this person, the other free places could no longer all be filled within the quotas.</translation>
    </message>
    <message>
        <source>le %1</source>
        <translation>on %1</translation>
    </message>
    <message>
        <source>sans date</source>
        <translation>without a date</translation>
    </message>
    <message>
        <source>Une séance « %1 » existe déjà, %2.</source>
        <translation>A session “%1” already exists, %2.</translation>
    </message>
    <message>
        <source>Donnez à celle-ci un autre nom, par exemple « %1, groupe B », ou un autre jour.</source>
        <translation>Give this one another name, for instance “%1, group B”, or another day.</translation>
    </message>
    <message>
        <source>« recrutement seances » les énumère.</source>
        <translation>“recrutement seances” lists them.</translation>
    </message>
    <message>
        <source>Plusieurs séances s’appellent « %1 » : %2.</source>
        <translation>Several sessions are called “%1”: %2.</translation>
    </message>
    <message>
        <source>Donnez l’identifiant de celle que vous voulez.</source>
        <translation>Give the identifier of the one you want.</translation>
    </message>
    <message>
        <source>La séance « %1 » (%2) précède le début de la concertation (%3).</source>
        <translation>The session “%1” (%2) is before the beginning of the concertation (%3).</translation>
    </message>
    <message>
        <source>La séance « %1 » (%2) suit la fin de la concertation (%3).</source>
        <translation>The session “%1” (%2) is after the end of the concertation (%3).</translation>
    </message>
    <message>
        <source>La séance « %1 » est à plus de %2 ans d’aujourd’hui (%3) : vérifiez l’année.</source>
        <translation>The session “%1” is more than %2 years from today (%3): check the year.</translation>
    </message>
    <message>
        <source>Les séances de l’atelier citoyen sont déjà là : « %1 ».</source>
        <translation>The sessions of the citizens’ workshop are already there: “%1”.</translation>
    </message>
    <message>
        <source>Renommez ou supprimez celles qui y sont pour en ajouter six autres.</source>
        <translation>Rename or delete those that are there to add six others.</translation>
    </message>
    <message>
        <source>réponses changées : %1</source>
        <translation>answers changed: %1</translation>
    </message>
    <message>
        <source>foyer changé : %1</source>
        <translation>household changed: %1</translation>
    </message>
    <message>
        <source>ne peuvent plus être tirés : %1</source>
        <translation>can no longer be drawn: %1</translation>
    </message>
    <message>
        <source>peuvent l’être depuis : %1</source>
        <translation>can be drawn since: %1</translation>
    </message>
    <message>
        <source>Pour en tenir compte, annulez ce tirage (onglet « Tirage », ou « recrutement tirage --recrutement … --abandonner RAISON »), puis engagez-en un autre.</source>
        <translation>To take them into account, abandon this draw (“Draw” tab, or “recrutement tirage --recrutement … --abandonner REASON”), then commit to another one.</translation>
    </message>
    <message>
        <source>Un tirage est engagé depuis le %1 et attend sa graine : il se fera sur les candidats et les réponses de ce jour-là. Ce qui se corrige depuis n’y change rien. %2</source>
        <translation>A draw has been committed since %1 and awaits its seed: it will be made on the candidates and answers of that day. What is corrected since then changes nothing in it. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) à 100 % : aucun panel ne peut s’en passer avec cette taille et ces quotas, c’est prouvé.</source>
        <translation>
            <numerusform>%n person at 100 %: no panel can do without them with this size and these quotas, this is proven.</numerusform>
            <numerusform>%n people at 100 %: no panel can do without them with this size and these quotas, this is proven.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rang(s) de la réserve passé(s), pour une raison ou plusieurs :</source>
        <translation>
            <numerusform>%n rank of the reserve passed over, for one reason or several:</numerusform>
            <numerusform>%n ranks of the reserve passed over, for one reason or several:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… et %n raison(s) plus rare(s).</source>
        <translation>
            <numerusform>… and %n rarer reason.</numerusform>
            <numerusform>… and %n rarer reasons.</numerusform>
        </translation>
    </message>
    <message>
        <source>Zone du recrutement : %1. Zones possibles : %2 ; elle se change dans la fiche, ou par « recrutement modifier … --zone ».</source>
        <translation>Zone of the recruitment: %1. Possible zones: %2; it is changed on the sheet, or with “recrutement modifier … --zone”.</translation>
    </message>
    <message>
        <source>Les cibles viennent de ces populations — %1.</source>
        <translation>The targets come from these populations — %1.</translation>
    </message>
    <message>
        <source>Vérifiez qu’elles décrivent la zone où l’on recrute, ou saisissez les parts de cette zone.</source>
        <translation>Check that they describe the zone where you recruit, or enter the shares of that zone.</translation>
    </message>
    <message>
        <source>Écrivez cinq chiffres, zéro initial compris : 01000, 75011, 97411. La Corse s’écrit 20000 (2A et 2B sont ses départements, dans les codes de commune de l’Insee).</source>
        <translation>Write five digits, leading zero included: 01000, 75011, 97411. Corsica is written 20000 (2A and 2B are its departments, in Insee’s codes of communes).</translation>
    </message>
    <message>
        <source>Le code postal n’est pas un code français.</source>
        <translation>The postcode is not a French one.</translation>
    </message>
    <message>
        <source>Notez leur IBAN (fiche du candidat, ou import), ou dites qu’ils sont payés autrement (« sans IBAN aussi » ; --sans-iban en ligne de commande).</source>
        <translation>Note their IBAN (candidate’s sheet, or import), or say that they are paid otherwise (“also without IBAN”; --sans-iban on the command line).</translation>
    </message>
    <message>
        <source>Pour qu’une autre écriture soit reconnue, ajoutez-la à sa catégorie, puis reprenez l’import : onglet « Plan de quotas », la catégorie, « Autres écritures dans les fichiers » ; ou « recrutement categorie modifier %1 %2 CATEGORIE --synonymes &quot;A;B&quot; » (toutes celles de la catégorie).</source>
        <translation>To have another spelling recognised, add it to its category, then import again: “Quota plan” tab, the category, “Other spellings in files”; or “recrutement categorie modifier %1 %2 CATEGORIE --synonymes &quot;A;B&quot;” (all those of the category).</translation>
    </message>
    <message>
        <source>Annulez le tirage, en disant pourquoi (onglet « Tirage », ou « recrutement tirage --recrutement … --abandonner RAISON ») : il reste au dossier, et le panel est retiré.</source>
        <translation>Cancel the draw, saying why (“Draw” tab, or “recrutement tirage --recrutement … --abandonner RAISON”): it stays on file, and the panel is withdrawn.</translation>
    </message>
    <message>
        <source>%1 n’est plus candidat, ou est refusé par la DITP.</source>
        <translation>%1 is no longer a candidate, or is refused by the DITP.</translation>
    </message>
    <message>
        <source>Revenez d’abord sur son retrait ou son refus, dans sa fiche.</source>
        <translation>First take back their withdrawal or their refusal, on their sheet.</translation>
    </message>
    <message>
        <source>%1 et %2</source>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <source>rangs %1</source>
        <translation>ranks %1</translation>
    </message>
    <message>
        <source>rang %1</source>
        <translation>rank %1</translation>
    </message>
    <message>
        <source>%1 (%2) : %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>%1 (sélection du %2)</source>
        <translation>%1 (selected on %2)</translation>
    </message>
    <message>
        <source>« %1 » (%2) : présent(s) avant leur sélection : %3. Si leur sélection a seulement été notée plus tard, rien n’est à changer ; sinon corrigez les présences ou le jour de la séance.</source>
        <translation>“%1” (%2): present before they were selected: %3. If their selection was merely noted later, nothing is to be changed; otherwise correct the attendance or the day of the session.</translation>
    </message>
    <message>
        <source>%1 (départ du %2)</source>
        <translation>%1 (left on %2)</translation>
    </message>
    <message>
        <source>« %1 » (%2) : présent(s) après leur départ du panel : %3. Corrigez le jour du départ, les présences ou le jour de la séance avant de payer.</source>
        <translation>“%1” (%2): present after they had left the panel: %3. Correct the day on which they left, the attendance or the day of the session before you pay.</translation>
    </message>
    <message>
        <source>Les candidats ont changé depuis l’engagement du %1 (%2). Le tirage se fait sur les candidats et les réponses de ce jour-là, que le procès-verbal garde. %3%4</source>
        <translation>The candidates changed since the commitment of %1 (%2). The draw is made on the candidates and answers of that day, which the minutes keep. %3%4</translation>
    </message>
    <message>
        <source>Qui s’est retiré ou a été refusé par la DITP, si la graine le désigne, n’est pas sélectionné : sa place est à pourvoir. </source>
        <translation>Whoever has withdrawn or was refused by the DITP, if the seed designates them, is not selected: their seat is to be filled. </translation>
    </message>
    <message>
        <source>À vérifier avant de payer : les présences notées ne font plus devoir ce qui est arrêté pour %1. Corrigez les présences, ou retirez ces défraiements (onglet « Défraiements », ou « recrutement defraiement retirer »).</source>
        <translation>To be checked before paying: the attendance noted no longer makes due what is decided for %1. Correct the attendance, or withdraw these payments (“Expenses of participants” tab, or “recrutement defraiement retirer”).</translation>
    </message>
    <message>
        <source> (à vérifier : sans présence)</source>
        <translation> (to be checked: no attendance)</translation>
    </message>
    <message>
        <source>N’est plus candidat depuis le %1, et le reste.</source>
        <translation>No longer a candidate since %1, and stays so.</translation>
    </message>
    <message numerus="yes">
        <source>Aucune colonne de consentement : %n candidat(s) du fichier, sans consentement déjà noté, ne pourront être tirés avant qu’il le soit.</source>
        <translation>
            <numerusform>No column of consent: %n candidate of the file, without a consent noted already, cannot be drawn before it is.</numerusform>
            <numerusform>No column of consent: %n candidates of the file, without a consent noted already, cannot be drawn before it is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) du fichier ne sont plus candidates, et le restent : %1. Pour en rétablir une qui l’a demandé : sa fiche (onglet « Candidats »), ou « recrutement candidat retirer %2 PSEUDONYME --annuler ».</source>
        <translation>
            <numerusform>%n person of the file is no longer a candidate, and stays so: %1. To reinstate somebody who asked for it: their sheet (“Candidates” tab), or “recrutement candidat retirer %2 PSEUDONYME --annuler”.</numerusform>
            <numerusform>%n people of the file are no longer candidates, and stay so: %1. To reinstate somebody who asked for it: their sheet (“Candidates” tab), or “recrutement candidat retirer %2 PSEUDONYME --annuler”.</numerusform>
        </translation>
    </message>
    <message>
        <source>« %1 » : %2, lignes %3</source>
        <translation>“%1”: %2, rows %3</translation>
    </message>
    <message numerus="yes">
        <source>%n réponse(s) connue(s) deviennent inconnues avec ce fichier. %1.</source>
        <translation>
            <numerusform>%n known answer becomes unknown with this file. %1.</numerusform>
            <numerusform>%n known answers become unknown with this file. %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>En réserve, mais refusé par la DITP</source>
        <translation>In the reserve, but refused by the DITP</translation>
    </message>
    <message>
        <source>En réserve, mais retiré</source>
        <translation>In the reserve, but withdrawn</translation>
    </message>
    <message>
        <source>Des défraiements arrêtés ou versés reposent sur cette séance.</source>
        <translation>Payments decided or made rest on this session.</translation>
    </message>
    <message>
        <source>Retirez d’abord ceux qui ne sont pas versés (onglet « Défraiements », ou « recrutement defraiement retirer ») ; ce qui est versé ou reçu sur le bon reste, et sa séance aussi.</source>
        <translation>First withdraw those that are not paid (“Expenses of participants” tab, or “recrutement defraiement retirer”); what is paid or received on the order stays, and so does its session.</translation>
    </message>
    <message>
        <source>Un plan de tables repose sur cette séance.</source>
        <translation>A table plan rests on this session.</translation>
    </message>
    <message>
        <source>Supprimez d’abord ce plan (onglet « Tables »).</source>
        <translation>First delete that plan (“Tables” tab).</translation>
    </message>
    <message numerus="yes">
        <source>Restent à confirmer %n personne(s) en tout, chacune comptée dans chaque critère :
%1</source>
        <translation>
            <numerusform>%n person in all remains to be confirmed, each counted in every criterion:
%1</numerusform>
            <numerusform>%n people in all remain to be confirmed, each counted in every criterion:
%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n défraiement(s) arrêté(s), %1 HT en tout, ne sont pas versés et ne pourront plus l’être : les noms et les IBAN auront disparu.</source>
        <translation>
            <numerusform>%n payment decided, %1 excl. VAT in all, is not paid and no longer can be: names and IBANs will be gone.</numerusform>
            <numerusform>%n payments decided, %1 excl. VAT in all, are not paid and no longer can be: names and IBANs will be gone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecrutementChoix</name>
    <message>
        <source>Aucun</source>
        <translation>None</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>Données purgées</source>
        <translation>Data purged</translation>
    </message>
    <message>
        <source>Clos</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Panel complet</source>
        <translation>Panel complete</translation>
    </message>
    <message>
        <source>Panel tiré</source>
        <translation>Panel drawn</translation>
    </message>
    <message>
        <source>Candidatures</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>En préparation</source>
        <translation>In preparation</translation>
    </message>
</context>
<context>
    <name>Revision</name>
    <message>
        <source>dixième</source>
        <translation>tenth</translation>
    </message>
    <message>
        <source>centième</source>
        <translation>hundredth</translation>
    </message>
    <message>
        <source>millième</source>
        <translation>thousandth</translation>
    </message>
    <message>
        <source>dix-millième</source>
        <translation>ten-thousandth</translation>
    </message>
    <message>
        <source>cent-millième</source>
        <translation>hundred-thousandth</translation>
    </message>
    <message>
        <source>arrondi au %1 supérieur</source>
        <translation>rounded up to the %1</translation>
    </message>
    <message>
        <source>arrondi au %1 le plus proche</source>
        <translation>rounded to the nearest %1</translation>
    </message>
    <message>
        <source>arrondi au %1 inférieur</source>
        <translation>rounded down to the %1</translation>
    </message>
    <message>
        <source>Formule : P = P0 × (%1 + %2 × S / S0)</source>
        <translation>Formula: P = P0 × (%1 + %2 × S / S0)</translation>
    </message>
    <message>
        <source>Indice %1 : S0 = %2 (%3), S = %4 (%5)</source>
        <translation>Index %1: S0 = %2 (%3), S = %4 (%5)</translation>
    </message>
    <message>
        <source>S / S0 = %1 / %2 = %3</source>
        <translation>S / S0 = %1 / %2 = %3</translation>
    </message>
    <message>
        <source>%1 × S / S0 = %2</source>
        <translation>%1 × S / S0 = %2</translation>
    </message>
    <message>
        <source>%1 + %2 × S / S0 = %3</source>
        <translation>%1 + %2 × S / S0 = %3</translation>
    </message>
    <message>
        <source>Coefficient : %1 (%2)</source>
        <translation>Coefficient: %1 (%2)</translation>
    </message>
    <message>
        <source>Chaque prix : P0 × %1, arrondi au centime (le demi-centime vers le haut)</source>
        <translation>Each price: P0 × %1, rounded to the cent (half a cent upwards)</translation>
    </message>
    <message>
        <source>Un prix révisé dépasserait 10 milliards d’euros.</source>
        <translation>A revised price would exceed 10 billion euros.</translation>
    </message>
    <message>
        <source>Vérifiez le bordereau.</source>
        <translation>Check the price schedule.</translation>
    </message>
    <message>
        <source>UO %1 : le prix révisé serait de %2 ; il est tenu au plafond de %3.</source>
        <translation>UO %1: the revised price would be %2; it is held at the cap of %3.</translation>
    </message>
    <message>
        <source>La marge sur défraiements (UO 3.8.4) est un pourcentage : elle ne se révise pas.</source>
        <translation>The margin on expenses (UO 3.8.4) is a percentage: it is not revised.</translation>
    </message>
    <message>
        <source>L’arrondi « %1 » n’existe pas.</source>
        <translation>There is no rounding “%1”.</translation>
    </message>
    <message>
        <source>Choisissez superieur, proche ou inferieur.</source>
        <translation>Choose superieur, proche or inferieur.</translation>
    </message>
    <message>
        <source>Le coefficient serait %1 : c’est sans doute une faute de frappe.</source>
        <translation>The coefficient would be %1: this is probably a typing error.</translation>
    </message>
    <message>
        <source>Vérifiez les parts et les deux valeurs de l’indice.</source>
        <translation>Check the shares and the two values of the index.</translation>
    </message>
    <message>
        <source>Le coefficient arrondi serait nul.</source>
        <translation>The rounded coefficient would be zero.</translation>
    </message>
    <message>
        <source>Vérifiez l’arrondi et les deux valeurs de l’indice.</source>
        <translation>Check the rounding and the two values of the index.</translation>
    </message>
    <message>
        <source>« %1 » n’est pas un nombre à %2 décimales au plus.</source>
        <translation>“%1” is not a number of %2 decimals at most.</translation>
    </message>
    <message>
        <source>Écrivez par exemple 0,85.</source>
        <translation>Write for instance 0,85.</translation>
    </message>
    <message>
        <source>%1 est trop grand : au plus %2.</source>
        <translation>%1 is too large: at most %2.</translation>
    </message>
    <message>
        <source>Vérifiez la saisie.</source>
        <translation>Check what you typed.</translation>
    </message>
    <message>
        <source>La date d’effet manque.</source>
        <translation>The effective date is missing.</translation>
    </message>
    <message>
        <source>Donnez le premier jour où ces prix valent.</source>
        <translation>Give the first day on which these prices hold.</translation>
    </message>
    <message>
        <source>La version « %1 » prend déjà effet ce jour-là.</source>
        <translation>The version “%1” already takes effect on that day.</translation>
    </message>
    <message>
        <source>La date d’effet est après la fin du lot (%1).</source>
        <translation>The effective date is after the end of the lot (%1).</translation>
    </message>
    <message>
        <source>Choisissez une autre date d’effet.</source>
        <translation>Choose another effective date.</translation>
    </message>
    <message>
        <source>Révision au %1 (× %2)</source>
        <translation>Revision of %1 (× %2)</translation>
    </message>
    <message>
        <source>Réviser les prix de %1 pour le lot %2</source>
        <translation>Revise the prices of %1 for lot %2</translation>
    </message>
</context>
<context>
    <name>RevisionForm</name>
    <message>
        <source>À saisir : %1.</source>
        <translation>To be entered: %1.</translation>
    </message>
</context>
<context>
    <name>RevisionPanneau</name>
    <message numerus="yes">
        <source>%n prix révisés sont tenus à leur plafond.</source>
        <translation>
            <numerusform>%n revised price is held at its cap.</numerusform>
            <numerusform>%n revised prices are held at their cap.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServiceFait</name>
    <message numerus="yes">
        <source>%n livrable(s) attendu(s) et non reçu(s).</source>
        <translation>
            <numerusform>%n deliverable expected and not received.</numerusform>
            <numerusform>%n deliverables expected and not received.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n livrable(s) reçu(s) et non validé(s) par le CIPC.</source>
        <translation>
            <numerusform>%n deliverable received and not validated by the CIPC.</numerusform>
            <numerusform>%n deliverables received and not validated by the CIPC.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n livrable(s) validé(s) sans décision d’admission.</source>
        <translation>
            <numerusform>%n deliverable validated without a decision of acceptance.</numerusform>
            <numerusform>%n deliverables validated without a decision of acceptance.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n livrable(s) ajourné(s) ou rejeté(s), à représenter.</source>
        <translation>
            <numerusform>%n deliverable deferred or rejected, to be presented again.</numerusform>
            <numerusform>%n deliverables deferred or rejected, to be presented again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Un enregistrement est en cours.</source>
        <translation>Something is being saved.</translation>
    </message>
    <message>
        <source>Attendez qu’il soit terminé, puis recommencez.</source>
        <translation>Wait until it is done, then try again.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>La sauvegarde ne peut pas être écrite.</source>
        <translation>The backup cannot be written.</translation>
    </message>
    <message>
        <source>Libérez de la place et vérifiez le droit d’écrire dans ce dossier.</source>
        <translation>Free some space and check that you may write in this folder.</translation>
    </message>
    <message>
        <source>Copie de la base</source>
        <translation>Copy of the base</translation>
    </message>
    <message>
        <source>La base est ouverte.</source>
        <translation>The base is open.</translation>
    </message>
    <message>
        <source>Fermez-la, puis restaurez la sauvegarde.</source>
        <translation>Close it, then restore the backup.</translation>
    </message>
    <message>
        <source>inconnu</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>La base vient d’une version plus récente d’Iségorie : vous pouvez la consulter, pas la modifier. Mettez à jour Iségorie pour y travailler.</source>
        <translation>The base comes from a newer version of Iségorie: you can read it, not change it. Update Iségorie to work in it.</translation>
    </message>
    <message>
        <source>La base vient d’une version plus ancienne et ne peut pas être mise à jour en lecture seule.</source>
        <translation>The base comes from an older version and cannot be updated while it is read-only.</translation>
    </message>
    <message>
        <source>La base est ouverte en lecture seule.</source>
        <translation>The base is open read-only.</translation>
    </message>
    <message>
        <source>La requête « %1 » manque au programme.</source>
        <translation>The program lacks the query “%1”.</translation>
    </message>
    <message>
        <source>La table « %1 » n’existe pas.</source>
        <translation>There is no table “%1”.</translation>
    </message>
    <message>
        <source>La modification vise une table ou un champ inconnu (« %1 »).</source>
        <translation>The change concerns an unknown table or field (“%1”).</translation>
    </message>
    <message>
        <source>L’élément n’existe plus : il a été supprimé entre-temps.</source>
        <translation>The item no longer exists: it was removed in the meantime.</translation>
    </message>
    <message>
        <source>Annulez sa suppression (Ctrl+Z) ou rechargez la liste.</source>
        <translation>Undo its removal (Ctrl+Z) or reload the list.</translation>
    </message>
    <message>
        <source>La base ne peut pas être lue.</source>
        <translation>The base cannot be read.</translation>
    </message>
    <message>
        <source>Demandez le droit de lire ce fichier, ou fermez le programme qui le tient.</source>
        <translation>Ask for the right to read this file, or close the program that holds it.</translation>
    </message>
    <message>
        <source>Le fichier est vide : ce n’est pas une base.</source>
        <translation>The file is empty: it is not a base.</translation>
    </message>
    <message>
        <source>Restaurez une sauvegarde, ou supprimez ce fichier puis créez une nouvelle base.</source>
        <translation>Restore a backup, or remove this file and create a new base.</translation>
    </message>
    <message>
        <source>La base ne peut pas être copiée pour être lue.</source>
        <translation>The base cannot be copied to be read.</translation>
    </message>
    <message>
        <source>Libérez de la place sur le disque du dossier temporaire.</source>
        <translation>Free some space on the disk of the temporary folder.</translation>
    </message>
    <message>
        <source>Le fichier ou son dossier est en lecture seule : vous pouvez consulter, pas modifier. Copiez la base dans un dossier à vous pour y travailler.</source>
        <translation>The file or its folder is read-only: you can read, not change. Copy the base to a folder of yours to work in it.</translation>
    </message>
    <message>
        <source>La base est déjà ouverte sur ce poste par %1 (processus %2) : elle est en lecture seule ici. Fermez l’autre fenêtre pour la modifier.</source>
        <translation>The base is already open on this computer by %1 (process %2): here it is read-only. Close the other window to change it.</translation>
    </message>
    <message>
        <source>La base est ouverte sur le poste « %1 » : vous en consultez une copie à l’instant de l’ouverture. Demandez à ce poste de la fermer pour la modifier ; si ce poste est arrêté, supprimez « %2.verrou ».</source>
        <translation>The base is open on the computer “%1”: you are reading a copy made when you opened it. Ask that computer to close it to change it; if it is switched off, remove “%2.verrou”.</translation>
    </message>
    <message>
        <source>Ce fichier n’existe pas.</source>
        <translation>This file does not exist.</translation>
    </message>
    <message>
        <source>Vérifiez le chemin, ou créez une nouvelle base.</source>
        <translation>Check the path, or create a new base.</translation>
    </message>
    <message>
        <source>La base ne peut pas être créée dans ce dossier.</source>
        <translation>The base cannot be created in this folder.</translation>
    </message>
    <message>
        <source>Choisissez un dossier qui existe et où vous pouvez écrire.</source>
        <translation>Choose a folder that exists and where you may write.</translation>
    </message>
    <message>
        <source>D’autres éléments dépendent de celui-ci, ou il n’existe plus.</source>
        <translation>Other items depend on this one, or it no longer exists.</translation>
    </message>
    <message>
        <source>Supprimez ou déplacez d’abord ce qui en dépend.</source>
        <translation>First remove or move what depends on it.</translation>
    </message>
    <message>
        <source>Un élément identique existe déjà (%1).</source>
        <translation>An identical item already exists (%1).</translation>
    </message>
    <message>
        <source>Modifiez l’élément existant ou changez la valeur.</source>
        <translation>Change the existing item or the value.</translation>
    </message>
    <message>
        <source>La base refuse cette valeur (%1).</source>
        <translation>The base refuses this value (%1).</translation>
    </message>
    <message>
        <source>Ce fichier n’est pas une base Iségorie.</source>
        <translation>This file is not an Iségorie base.</translation>
    </message>
    <message>
        <source>Choisissez un fichier .isegorie, ou créez une nouvelle base.</source>
        <translation>Choose an .isegorie file, or create a new base.</translation>
    </message>
    <message>
        <source>La base est abîmée ou incomplète ; elle n’a pas été modifiée.</source>
        <translation>The base is damaged or incomplete; it was not changed.</translation>
    </message>
    <message>
        <source>Restaurez la dernière sauvegarde (menu Fichier, Sauvegardes, ou dossier « %1.sauvegardes »).</source>
        <translation>Restore the last backup (menu File, Backups, or folder “%1.sauvegardes”).</translation>
    </message>
    <message>
        <source>Le disque est plein : la modification n’a pas été enregistrée.</source>
        <translation>The disk is full: the change was not saved.</translation>
    </message>
    <message>
        <source>Libérez de la place sur ce disque, puis recommencez.</source>
        <translation>Free some space on this disk, then try again.</translation>
    </message>
    <message>
        <source>La base ou son dossier est en lecture seule.</source>
        <translation>The base or its folder is read-only.</translation>
    </message>
    <message>
        <source>Demandez le droit d’écrire, ou copiez la base dans un dossier à vous.</source>
        <translation>Ask for the right to write, or copy the base to a folder of yours.</translation>
    </message>
    <message>
        <source>La base ne peut pas être ouverte.</source>
        <translation>The base cannot be opened.</translation>
    </message>
    <message>
        <source>Vérifiez que le fichier existe, et que vous avez le droit de lire et d’écrire dans son dossier.</source>
        <translation>Check that the file exists, and that you may read and write in its folder.</translation>
    </message>
    <message>
        <source>La base est utilisée par un autre programme.</source>
        <translation>The base is used by another program.</translation>
    </message>
    <message>
        <source>Fermez l’autre programme, puis recommencez.</source>
        <translation>Close the other program, then try again.</translation>
    </message>
    <message>
        <source>Le texte est trop long pour être enregistré.</source>
        <translation>The text is too long to be saved.</translation>
    </message>
    <message>
        <source>Raccourcissez-le.</source>
        <translation>Shorten it.</translation>
    </message>
    <message>
        <source>Le disque a refusé la lecture ou l’écriture : l’opération est abandonnée.</source>
        <translation>The disk refused to read or write: the operation is abandoned.</translation>
    </message>
    <message>
        <source>Vérifiez le disque ou le réseau, puis recommencez.</source>
        <translation>Check the disk or the network, then try again.</translation>
    </message>
    <message>
        <source>La base a répondu par une erreur : %1.</source>
        <translation>The base answered with an error: %1.</translation>
    </message>
    <message>
        <source>Recommencez ; si l’erreur revient, restaurez la dernière sauvegarde.</source>
        <translation>Try again; if the error comes back, restore the last backup.</translation>
    </message>
    <message>
        <source>Il n’y a rien à annuler.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>Il n’y a rien à rétablir.</source>
        <translation>There is nothing to redo.</translation>
    </message>
    <message>
        <source>La copie n’a pas pu être écrite.</source>
        <translation>The copy could not be written.</translation>
    </message>
    <message>
        <source>Choisissez un autre dossier ou libérez de la place.</source>
        <translation>Choose another folder or free some space.</translation>
    </message>
    <message>
        <source>La copie aurait le nom de la base elle-même.</source>
        <translation>The copy would have the name of the base itself.</translation>
    </message>
    <message>
        <source>Donnez-lui un autre nom ou un autre dossier.</source>
        <translation>Give it another name or another folder.</translation>
    </message>
    <message>
        <source>Une base de ce nom est ouverte.</source>
        <translation>A base of this name is open.</translation>
    </message>
    <message>
        <source>Fermez-la, ou donnez un autre nom à la copie.</source>
        <translation>Close it, or give the copy another name.</translation>
    </message>
    <message>
        <source>Une ligne de « %1 » (n° %2) renvoie à une ligne de « %3 » qui n’existe pas.</source>
        <translation>A row of “%1” (no. %2) refers to a row of “%3” that does not exist.</translation>
    </message>
    <message>
        <source>Le fichier est abîmé : %1.</source>
        <translation>The file is damaged: %1.</translation>
    </message>
    <message>
        <source>Ouvrez-la une fois en écriture, ou lancez « isegorie-cli base mettre-a-jour ».</source>
        <translation>Open it once for writing, or run “isegorie-cli base mettre-a-jour”.</translation>
    </message>
    <message>
        <source>La base n’a pas pu être mise à jour pour cette version d’Iségorie ; elle n’a pas été modifiée. %1</source>
        <translation>The base could not be updated for this version of Iségorie; it was not changed. %1</translation>
    </message>
    <message>
        <source>L’ancienne version d’Iségorie l’ouvre toujours ; une sauvegarde en a été faite (« %1 »).</source>
        <translation>The former version of Iségorie still opens it; a backup was made of it (“%1”).</translation>
    </message>
    <message>
        <source>Ce fichier ne peut pas être lu.</source>
        <translation>This file cannot be read.</translation>
    </message>
    <message>
        <source>Vérifiez qu’il existe et que vous avez le droit de le lire.</source>
        <translation>Check that it exists and that you may read it.</translation>
    </message>
    <message>
        <source>Ce fichier ne peut pas être écrit jusqu’au disque.</source>
        <translation>This file cannot be written through to the disk.</translation>
    </message>
    <message>
        <source>Des lignes de la table « %1 » perdraient ce à quoi elles renvoient.</source>
        <translation>Rows of the table “%1” would lose what they refer to.</translation>
    </message>
    <message>
        <source>Vérification de la copie</source>
        <translation>Checking the copy</translation>
    </message>
    <message>
        <source>Copie de la sauvegarde</source>
        <translation>Copying the backup</translation>
    </message>
    <message>
        <source>Mise à jour de la base</source>
        <translation>Updating the base</translation>
    </message>
    <message>
        <source>Ce fichier n’a pas pu être remplacé : rien n’a changé.</source>
        <translation>This file could not be replaced: nothing has changed.</translation>
    </message>
    <message>
        <source>Fermez le programme qui le tient, vérifiez le droit d’écrire dans ce dossier, puis recommencez.</source>
        <translation>Close the program that holds it, check that you may write to this folder, then try again.</translation>
    </message>
    <message>
        <source>Ce fichier n’a pas pu être remplacé, et la base a changé de nom.</source>
        <translation>This file could not be replaced, and the base has changed its name.</translation>
    </message>
    <message>
        <source>Redonnez son nom au fichier « %1 ».</source>
        <translation>Give the file “%1” its name back.</translation>
    </message>
    <message>
        <source>Un autre poste écrit sans cesse dans la base : elle ne peut pas être copiée pour être lue.</source>
        <translation>Another computer keeps writing to the base: it cannot be copied to be read.</translation>
    </message>
    <message>
        <source>Réessayez dans un moment.</source>
        <translation>Try again in a moment.</translation>
    </message>
    <message>
        <source>La table « %1 » ne se remplit pas par chargement.</source>
        <translation>The table “%1” is not filled by loading.</translation>
    </message>
</context>
<context>
    <name>SuiviLu</name>
    <message>
        <source>Tenu</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>Il en manque %1</source>
        <translation>%1 missing</translation>
    </message>
    <message>
        <source>%1 de trop</source>
        <translation>%1 too many</translation>
    </message>
    <message>
        <source>Sous-total : %1</source>
        <translation>Subtotal: %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Critère</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>Catégorie</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Cible</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Contactés</source>
        <translation>Contacted</translation>
    </message>
    <message>
        <source>Acceptés</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Confirmés</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Présents</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Fin de semaine</source>
        <translation>Week ending</translation>
    </message>
    <message>
        <source>Acceptation</source>
        <translation>Acceptance</translation>
    </message>
    <message>
        <source>Refus</source>
        <translation>Refusals</translation>
    </message>
    <message>
        <source>Injoignables</source>
        <translation>Unreachable</translation>
    </message>
    <message>
        <source>Désistements</source>
        <translation>Withdrawals</translation>
    </message>
    <message>
        <source>Remplacements</source>
        <translation>Replacements</translation>
    </message>
</context>
<context>
    <name>TablesLu</name>
    <message>
        <source>%1 sur %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Tour %1</source>
        <translation>Round %1</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Table %1</translation>
    </message>
    <message>
        <source>Plan de tables</source>
        <translation>Table plan</translation>
    </message>
    <message>
        <source>Personnes</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Tours</source>
        <translation>Rounds</translation>
    </message>
    <message>
        <source>Rencontres</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Composé le</source>
        <translation>Composed on</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Autour de la table</source>
        <translation>Around the table</translation>
    </message>
    <message>
        <source>Personne</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Ses tables</source>
        <translation>Their tables</translation>
    </message>
    <message>
        <source>Rencontre</source>
        <translation>Meets</translation>
    </message>
    <message>
        <source>Revoit</source>
        <translation>Meets again</translation>
    </message>
</context>
<context>
    <name>Task</name>
    <message>
        <source>Opération annulée : rien n’a été modifié.</source>
        <translation>Operation cancelled: nothing was changed.</translation>
    </message>
</context>
<context>
    <name>Textes</name>
    <message>
        <source>La période n’est pas complète.</source>
        <translation>The period is not complete.</translation>
    </message>
    <message>
        <source>Donnez un premier et un dernier jour.</source>
        <translation>Give a first and a last day.</translation>
    </message>
    <message>
        <source>La période finit le %1, avant de commencer le %2.</source>
        <translation>The period ends on %1, before it starts on %2.</translation>
    </message>
    <message>
        <source>Corrigez l’une des deux dates.</source>
        <translation>Correct one of the two dates.</translation>
    </message>
    <message>
        <source>L’accord-cadre n’a pas de numéro.</source>
        <translation>The framework contract has no number.</translation>
    </message>
    <message>
        <source>Recopiez celui de l’acte d’engagement.</source>
        <translation>Copy that of the deed of commitment.</translation>
    </message>
    <message>
        <source>L’accord-cadre « %1 » existe déjà.</source>
        <translation>The framework contract “%1” already exists.</translation>
    </message>
    <message>
        <source>Complétez celui qui existe, ou donnez un autre numéro.</source>
        <translation>Complete the one that exists, or give another number.</translation>
    </message>
    <message>
        <source>Le CCTP n’a pas de lot %1.</source>
        <translation>The CCTP has no lot %1.</translation>
    </message>
    <message>
        <source>Choisissez un lot de 1 à 4.</source>
        <translation>Choose a lot from 1 to 4.</translation>
    </message>
    <message>
        <source>Le lot %1 n’a pas de maximum, que l’article R2162-4 du code de la commande publique rend obligatoire.</source>
        <translation>Lot %1 has no maximum, which article R2162-4 of the public procurement code makes mandatory.</translation>
    </message>
    <message>
        <source>Donnez le montant maximum HT de l’acte d’engagement.</source>
        <translation>Give the maximum amount excl. VAT of the deed of commitment.</translation>
    </message>
    <message>
        <source>Le maximum dépasse 10 milliards d’euros.</source>
        <translation>The maximum exceeds 10 billion euros.</translation>
    </message>
    <message>
        <source>Vérifiez la saisie.</source>
        <translation>Check what you typed.</translation>
    </message>
    <message>
        <source>Le lot %1 a déjà une période %2.</source>
        <translation>Lot %1 already has a period %2.</translation>
    </message>
    <message>
        <source>Deux périodes d’un même lot ne se chevauchent pas : corrigez les dates.</source>
        <translation>Two periods of one lot do not overlap: correct the dates.</translation>
    </message>
    <message>
        <source>La période du lot %1 (%2) sort de celle de l’accord-cadre (%3).</source>
        <translation>The period of lot %1 (%2) goes beyond that of the framework contract (%3).</translation>
    </message>
    <message>
        <source>Changez d’abord la période de l’accord-cadre, ou restez à l’intérieur.</source>
        <translation>First change the period of the framework contract, or stay within it.</translation>
    </message>
    <message numerus="yes">
        <source>%n bon(s) de commande</source>
        <translation>
            <numerusform>%n purchase order</numerusform>
            <numerusform>%n purchase orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) de prix</source>
        <translation>
            <numerusform>%n price version</numerusform>
            <numerusform>%n price versions</numerusform>
        </translation>
    </message>
    <message>
        <source>Supprimez d’abord ces bons s’ils sont encore des brouillons.</source>
        <translation>First remove these orders if they are still drafts.</translation>
    </message>
    <message>
        <source>Supprimez d’abord ces versions de prix.</source>
        <translation>First remove these price versions.</translation>
    </message>
    <message>
        <source>La date d’effet manque.</source>
        <translation>The effective date is missing.</translation>
    </message>
    <message>
        <source>Donnez le premier jour où ces prix valent.</source>
        <translation>Give the first day on which these prices hold.</translation>
    </message>
    <message>
        <source>a + b = %1 et non 1 : les prix changent même si l’indice ne bouge pas.</source>
        <translation>a + b = %1 and not 1: the prices change even if the index does not move.</translation>
    </message>
    <message>
        <source>Le mois de S (%1) n’est pas après celui de S0 (%2).</source>
        <translation>The month of S (%1) is not after that of S0 (%2).</translation>
    </message>
    <message>
        <source>L’indice %1 doit être au-dessus de zéro et au plus d’un million.</source>
        <translation>The index %1 must be above zero and at most one million.</translation>
    </message>
    <message>
        <source>Recopiez la valeur publiée, par exemple 315,6.</source>
        <translation>Copy the published value, for instance 315,6.</translation>
    </message>
    <message>
        <source>Le mois de l’indice %1 manque.</source>
        <translation>The month of the index %1 is missing.</translation>
    </message>
    <message>
        <source>Donnez le mois pour lequel cette valeur est publiée.</source>
        <translation>Give the month for which this value is published.</translation>
    </message>
    <message>
        <source>Les parts a et b vont de 0 à 10.</source>
        <translation>The shares a and b go from 0 to 10.</translation>
    </message>
    <message>
        <source>Recopiez la formule du CCAP, par exemple 0,15 et 0,85.</source>
        <translation>Copy the formula of the CCAP, for instance 0,15 and 0,85.</translation>
    </message>
    <message>
        <source>Le coefficient s’arrondit à 1 à 5 décimales.</source>
        <translation>The coefficient is rounded to 1 to 5 decimals.</translation>
    </message>
    <message>
        <source>Recopiez l’arrondi du CCAP : 3 pour le millième.</source>
        <translation>Copy the rounding of the CCAP: 3 for the thousandth.</translation>
    </message>
    <message>
        <source>%1 n’a pas de bordereau importé avant le %2 : il n’y a rien à réviser.</source>
        <translation>%1 has no price schedule imported before %2: there is nothing to revise.</translation>
    </message>
    <message>
        <source>Importez d’abord son BPU.</source>
        <translation>Import its BPU first.</translation>
    </message>
    <message>
        <source>La version « %1 » n’est pas de %2.</source>
        <translation>The version “%1” is not of %2.</translation>
    </message>
    <message>
        <source>Choisissez l’une de ses versions.</source>
        <translation>Choose one of its versions.</translation>
    </message>
    <message>
        <source>Aucun titulaire n’est connu pour ce lot à cette date.</source>
        <translation>No contractor is known for this lot on this date.</translation>
    </message>
    <message>
        <source>Titulaires de ce lot : %1.</source>
        <translation>Contractors of this lot: %1.</translation>
    </message>
    <message>
        <source>Aucun titulaire « %1 » pour le lot %2 au %3.</source>
        <translation>No contractor “%1” for lot %2 on %3.</translation>
    </message>
    <message>
        <source>L’UO %1 a deux prix.</source>
        <translation>UO %1 has two prices.</translation>
    </message>
    <message>
        <source>N’en gardez qu’un.</source>
        <translation>Keep one only.</translation>
    </message>
    <message>
        <source>Cette version ne contient aucun prix.</source>
        <translation>This version contains no price.</translation>
    </message>
    <message>
        <source>Choisissez un bordereau qui en contient.</source>
        <translation>Choose a price schedule that contains some.</translation>
    </message>
    <message>
        <source>La version de prix n’a pas de date d’effet.</source>
        <translation>The price version has no effective date.</translation>
    </message>
    <message>
        <source>Ces prix prendraient effet le %1, après la fin du lot (%2).</source>
        <translation>These prices would take effect on %1, after the end of the lot (%2).</translation>
    </message>
    <message>
        <source>Corrigez la date d’effet.</source>
        <translation>Correct the effective date.</translation>
    </message>
    <message>
        <source>La version « %1 » prend déjà effet le %2.</source>
        <translation>The version “%1” already takes effect on %2.</translation>
    </message>
    <message>
        <source>Choisissez une autre date d’effet, ou supprimez d’abord cette version.</source>
        <translation>Choose another effective date, or remove that version first.</translation>
    </message>
    <message>
        <source>Le calcul enregistré ne se relit pas (%1).</source>
        <translation>The stored calculation cannot be read back (%1).</translation>
    </message>
    <message>
        <source>Les prix de la version restent valables ; refaites la révision pour revoir son calcul.</source>
        <translation>The prices of the version stay valid; do the revision again to see its calculation.</translation>
    </message>
    <message>
        <source>Le bon commande cette UO (%1 HT), le devis ne la propose pas.</source>
        <translation>The order asks for this UO (%1 excl. VAT), the quotation does not offer it.</translation>
    </message>
    <message>
        <source>%1 ne se supprime pas : encore utile à %2.</source>
        <translation>%1 cannot be deleted: %2 still needs it.</translation>
    </message>
    <message>
        <source>Le lot %1 n’a pas de titulaire au %2.</source>
        <translation>Lot %1 has no contractor on %2.</translation>
    </message>
    <message>
        <source>Le moins possible</source>
        <translation>As few as possible</translation>
    </message>
    <message>
        <source>Au hasard</source>
        <translation>At random</translation>
    </message>
    <message>
        <source>Ce plan</source>
        <translation>This plan</translation>
    </message>
    <message>
        <source>%1 paires, %2%3 %</source>
        <translation>%1 pairs, %2%3%</translation>
    </message>
</context>
<context>
    <name>TirageLu</name>
    <message>
        <source>« %1 : %2 », au moins %3</source>
        <translation>“%1: %2”, at least %3</translation>
    </message>
    <message>
        <source>« %1 : %2 », au plus %3</source>
        <translation>“%1: %2”, at most %3</translation>
    </message>
    <message>
        <source>« %1 : %2 », minimum de %3 à %4</source>
        <translation>“%1: %2”, minimum from %3 to %4</translation>
    </message>
    <message>
        <source>« %1 : %2 », maximum de %3 à %4</source>
        <translation>“%1: %2”, maximum from %3 to %4</translation>
    </message>
    <message>
        <source>Tirage de comparaison : chances estimées sur %1 tirages, sans preuve d’équité.</source>
        <translation>Comparison draw: chances estimated over %1 draws, without proof of fairness.</translation>
    </message>
    <message>
        <source>Loterie</source>
        <translation>Lottery</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Limite de calcul atteinte : ces chances sont le meilleur résultat prouvé, pas les plus égales possibles.</source>
        <translation>Limit of computation reached: these chances are the best proven result, not the most equal possible.</translation>
    </message>
    <message>
        <source>La plus petite chance encore à départager est de %1 % ; aucun tirage sous ces quotas ne la porterait au-delà de %2 % (écart prouvé : %3 point).</source>
        <translation>The smallest chance still to be settled is %1 %; no draw under these quotas would raise it beyond %2 % (proven gap: %3 point).</translation>
    </message>
    <message>
        <source>Desserrez un quota pour une preuve complète ; tel quel, le calcul se rejoue à l’identique.</source>
        <translation>Loosen a quota for a complete proof; as it is, the computation replays identically.</translation>
    </message>
    <message>
        <source>Arrêté par un délai, le calcul se vérifie mais ne se rejoue pas à l’identique.</source>
        <translation>Stopped by a time limit, the computation can be checked but does not replay identically.</translation>
    </message>
    <message numerus="yes">
        <source>Prouvé : aucun autre tirage sous ces quotas ne donnerait une plus grande chance à ceux qui en ont le moins sans en retirer à quelqu’un qui en a moins encore. La preuve tient en %n niveau(x), écart : %1.</source>
        <translation>
            <numerusform>Proved: no other draw under these quotas would give a greater chance to those who have the least without taking some from someone who has even less. The proof takes %n level, gap: %1.</numerusform>
            <numerusform>Proved: no other draw under these quotas would give a greater chance to those who have the least without taking some from someone who has even less. The proof takes %n levels, gap: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TirageResultat</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Candidats par chance d’être tirés, par tranche de %1 %</source>
        <translation>Candidates by chance of being drawn, in steps of %1%</translation>
    </message>
    <message>
        <source>Candidats</source>
        <translation>Candidates</translation>
    </message>
</context>
<context>
    <name>Titulaire</name>
    <message>
        <source>Le titulaire n’a pas de raison sociale.</source>
        <translation>The contractor has no company name.</translation>
    </message>
    <message>
        <source>Recopiez celle de l’acte d’engagement.</source>
        <translation>Copy that of the deed of commitment.</translation>
    </message>
    <message>
        <source>« %1 » n’est pas une adresse de courriel.</source>
        <translation>“%1” is not an e-mail address.</translation>
    </message>
    <message>
        <source>Écrivez par exemple contact@exemple.fr.</source>
        <translation>Write for instance contact@example.com.</translation>
    </message>
    <message>
        <source>Le titulaire « %1 » existe déjà avec ce nom ou ce SIRET.</source>
        <translation>The contractor “%1” already exists with this name or this SIRET.</translation>
    </message>
    <message>
        <source>Utilisez la fiche qui existe.</source>
        <translation>Use the record that exists.</translation>
    </message>
    <message>
        <source>Titulaire</source>
        <translation>Contractor</translation>
    </message>
    <message>
        <source>Ajouter le titulaire %1</source>
        <translation>Add the contractor %1</translation>
    </message>
    <message>
        <source>Modifier le titulaire %1</source>
        <translation>Change the contractor %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 est titulaire de %n lot(s).</source>
        <translation>
            <numerusform>%1 is the contractor of %n lot.</numerusform>
            <numerusform>%1 is the contractor of %n lots.</numerusform>
        </translation>
    </message>
    <message>
        <source>Retirez-lui d’abord ces lots.</source>
        <translation>First take these lots away from it.</translation>
    </message>
    <message>
        <source>Supprimer le titulaire %1</source>
        <translation>Remove the contractor %1</translation>
    </message>
    <message>
        <source>Titulaire d’un lot</source>
        <translation>Contractor of a lot</translation>
    </message>
    <message>
        <source>Plusieurs titulaires du lot %1 correspondent : %2.</source>
        <translation>Several contractors of lot %1 match: %2.</translation>
    </message>
    <message>
        <source>Précisez le nom entier ou le SIRET.</source>
        <translation>Give the whole name or the SIRET.</translation>
    </message>
    <message>
        <source>%1 est déjà titulaire du lot %2.</source>
        <translation>%1 is already a contractor of lot %2.</translation>
    </message>
    <message>
        <source>Changez son rang, ou choisissez un autre titulaire.</source>
        <translation>Change its rank, or choose another contractor.</translation>
    </message>
    <message>
        <source>Attribuer le lot %1 à %2</source>
        <translation>Award lot %1 to %2</translation>
    </message>
    <message numerus="yes">
        <source>Le rang %1 n’existe pas : ce lot a %n titulaire(s).</source>
        <translation>
            <numerusform>There is no rank %1: this lot has %n contractor.</numerusform>
            <numerusform>There is no rank %1: this lot has %n contractors.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choisissez un rang de 1 à %1.</source>
        <translation>Choose a rank from 1 to %1.</translation>
    </message>
    <message>
        <source>Changer le rang de %1</source>
        <translation>Change the rank of %1</translation>
    </message>
    <message>
        <source>Retirer le lot %1 à %2</source>
        <translation>Take lot %1 away from %2</translation>
    </message>
</context>
<context>
    <name>UniteOeuvre</name>
    <message>
        <source>Niveau expert</source>
        <translation>Expert level</translation>
    </message>
    <message>
        <source>Niveau intermédiaire</source>
        <translation>Intermediate level</translation>
    </message>
    <message>
        <source>Autres régions en France métropolitaine (Corse comprise)</source>
        <translation>Other regions of metropolitan France (Corsica included)</translation>
    </message>
    <message>
        <source>DROM-COM</source>
        <translation>Overseas departments and communities</translation>
    </message>
    <message>
        <source>Paris / région parisienne</source>
        <translation>Paris / Paris region</translation>
    </message>
</context>
<context>
    <name>Urne</name>
    <message>
        <source>Tirage d’essai n° %1</source>
        <translation>Trial draw no. %1</translation>
    </message>
    <message>
        <source>Le délai est passé avant qu’un seul panel respectant les quotas soit trouvé.</source>
        <translation>The time is over before a single panel that keeps the quotas was found.</translation>
    </message>
    <message>
        <source>Donnez plus de temps, ou desserrez les quotas.</source>
        <translation>Give more time, or relax the quotas.</translation>
    </message>
</context>
<context>
    <name>VersionPrix</name>
    <message>
        <source>Version de prix</source>
        <translation>Price version</translation>
    </message>
    <message>
        <source>La version « %1 »</source>
        <translation>The version “%1”</translation>
    </message>
    <message>
        <source>Supprimer les prix « %1 »</source>
        <translation>Remove the prices “%1”</translation>
    </message>
    <message>
        <source>BPU lot %1</source>
        <translation>BPU lot %1</translation>
    </message>
    <message>
        <source>%1 — lot %2 — %3</source>
        <translation>%1 — lot %2 — %3</translation>
    </message>
    <message>
        <source>Bordereau des prix unitaires</source>
        <translation>Schedule of unit prices</translation>
    </message>
</context>
<context>
    <name>isegorie::marche</name>
    <message>
        <source>UO %1 : l’avenant retire %2, et il ne reste que %3 à livrer.</source>
        <translation>UO %1: the amendment takes off %2, and only %3 is left to deliver.</translation>
    </message>
    <message>
        <source>Ce qui est livré reste dû : réduisez moins.</source>
        <translation>What is delivered stays due: take off less.</translation>
    </message>
    <message>
        <source>Un bon dans l’état « %1 » ne reçoit pas d’avenant.</source>
        <translation>An order in the state “%1” takes no amendment.</translation>
    </message>
    <message>
        <source>Modifiez directement le projet.</source>
        <translation>Change the draft directly.</translation>
    </message>
    <message>
        <source>Un avenant de ce bon est déjà en préparation.</source>
        <translation>An amendment to this order is already being prepared.</translation>
    </message>
    <message>
        <source>Complétez-le, ou supprimez-le.</source>
        <translation>Complete it, or remove it.</translation>
    </message>
    <message>
        <source>Créer un avenant au bon %1</source>
        <translation>Create an amendment to order %1</translation>
    </message>
    <message>
        <source>Cette ligne n’est pas du bon que l’avenant modifie.</source>
        <translation>This line is not of the order that the amendment changes.</translation>
    </message>
    <message>
        <source>La nouvelle quantité ne peut pas être négative.</source>
        <translation>The new quantity cannot be negative.</translation>
    </message>
    <message>
        <source>Porter l’UO %1 à %2</source>
        <translation>Bring UO %1 to %2</translation>
    </message>
    <message>
        <source>La version de prix « %1 » ne donne pas de prix pour l’UO %2.</source>
        <translation>The price version “%1” gives no price for UO %2.</translation>
    </message>
    <message>
        <source>La marge du bon dépasse celle de la version « %1 » (%2).</source>
        <translation>The margin of the order exceeds that of the version “%1” (%2).</translation>
    </message>
    <message>
        <source>L’UO %1 est à %2 HT sur le bon et à %3 HT dans la version « %4 ».</source>
        <translation>UO %1 is at %2 excl. VAT on the order and at %3 excl. VAT in the version “%4”.</translation>
    </message>
    <message>
        <source>L’UO %1 n’est pas au catalogue du CCTP.</source>
        <translation>UO %1 is not in the catalogue of the CCTP.</translation>
    </message>
    <message>
        <source>L’UO %1 est du lot %2, et ce bon du lot %3.</source>
        <translation>UO %1 is of lot %2, and this order of lot %3.</translation>
    </message>
    <message>
        <source>La version de prix en vigueur est « %1 », et le bon est établi avec « %2 ».</source>
        <translation>The price version in force is “%1”, and the order is drawn up with “%2”.</translation>
    </message>
    <message>
        <source>Le bon ne commande rien : ajoutez au moins une UO.</source>
        <translation>The order asks for nothing: add at least one UO.</translation>
    </message>
    <message>
        <source>La marge est calculée sur plus que les défraiements du bon (%1 HT pour %2 HT).</source>
        <translation>The margin is computed on more than the expenses of the order (%1 excl. VAT for %2 excl. VAT).</translation>
    </message>
    <message>
        <source>Le total du bon dépasse 10 milliards d’euros.</source>
        <translation>The total of the order exceeds 10 billion euros.</translation>
    </message>
    <message>
        <source>Un projet d’avenant de ce bon est en préparation.</source>
        <translation>A draft amendment to this order is being prepared.</translation>
    </message>
    <message>
        <source>Notifiez-le ou supprimez-le d’abord.</source>
        <translation>Notify it or remove it first.</translation>
    </message>
    <message>
        <source>Le bon ne commande rien.</source>
        <translation>The order asks for nothing.</translation>
    </message>
    <message>
        <source>Ajoutez au moins une UO avant de le mettre à la signature.</source>
        <translation>Add at least one UO before sending it for signature.</translation>
    </message>
    <message>
        <source>Le bon ne peut pas être notifié. </source>
        <translation>The order cannot be notified. </translation>
    </message>
    <message>
        <source>Corrigez ces points, puis recommencez.</source>
        <translation>Correct these points, then try again.</translation>
    </message>
    <message>
        <source>Le bon %1 est dans l’état « %2 » : il ne reçoit plus d’avenant.</source>
        <translation>Order %1 is in the state “%2”: it takes no more amendments.</translation>
    </message>
    <message>
        <source>L’avenant ne peut pas précéder la notification du bon (%1).</source>
        <translation>The amendment cannot precede the notification of the order (%1).</translation>
    </message>
    <message>
        <source>Toutes les quantités commandées ne sont pas reçues.</source>
        <translation>Not all quantities ordered are received.</translation>
    </message>
    <message>
        <source>Enregistrez les réceptions qui manquent, ou réduisez la commande par un avenant.</source>
        <translation>Record the missing receipts, or reduce the order by an amendment.</translation>
    </message>
    <message>
        <source>Ce bon a déjà reçu des livraisons ou des factures : il ne s’annule plus.</source>
        <translation>This order already has deliveries or invoices: it can no longer be cancelled.</translation>
    </message>
    <message>
        <source>Réduisez ce qui reste par un avenant.</source>
        <translation>Reduce what is left by an amendment.</translation>
    </message>
    <message>
        <source>Un avenant notifié suit l’exécution de son bon %1.</source>
        <translation>A notified amendment follows the execution of its order %1.</translation>
    </message>
    <message>
        <source>Tout n’est pas livré, admis et payé : solder ce bon demande un motif.</source>
        <translation>Not everything is delivered, accepted and paid: closing this order needs a reason.</translation>
    </message>
    <message>
        <source>Cet acte demande un motif.</source>
        <translation>This act needs a reason.</translation>
    </message>
    <message>
        <source>Indiquez le motif.</source>
        <translation>Give the reason.</translation>
    </message>
    <message>
        <source>Un bon dans l’état « %1 » ne passe pas à « %2 ».</source>
        <translation>An order in the state “%1” does not go to “%2”.</translation>
    </message>
    <message>
        <source>%1 est titulaire du lot %2, non du lot %3.</source>
        <translation>%1 is a contractor of lot %2, not of lot %3.</translation>
    </message>
    <message>
        <source>Aucun titulaire n’est en vigueur pour le lot %1 au %2.</source>
        <translation>No contractor is in force for lot %1 on %2.</translation>
    </message>
    <message>
        <source>Complétez l’accord-cadre : le lot, sa période et son titulaire.</source>
        <translation>Complete the framework contract: the lot, its period and its contractor.</translation>
    </message>
    <message>
        <source>Un bon de commande se rattache à une concertation existante.</source>
        <translation>A purchase order belongs to an existing consultation.</translation>
    </message>
    <message>
        <source>Le lot va de 1 à 4.</source>
        <translation>The lot goes from 1 to 4.</translation>
    </message>
    <message>
        <source>Créer un bon de commande</source>
        <translation>Create a purchase order</translation>
    </message>
    <message>
        <source>Un avenant ne se duplique pas.</source>
        <translation>An amendment is not duplicated.</translation>
    </message>
    <message>
        <source>Faites un nouvel avenant du bon.</source>
        <translation>Make a new amendment to the order.</translation>
    </message>
    <message>
        <source>Dupliquer le bon de commande</source>
        <translation>Duplicate the purchase order</translation>
    </message>
    <message>
        <source>en vigueur</source>
        <translation>in force</translation>
    </message>
    <message>
        <source>Le bon %1 est notifié : il garde son numéro et ne se supprime pas.</source>
        <translation>Order %1 is notified: it keeps its number and is not removed.</translation>
    </message>
    <message>
        <source>Annulez-le, avec un motif.</source>
        <translation>Cancel it, with a reason.</translation>
    </message>
    <message>
        <source>Supprimer le projet de bon de commande</source>
        <translation>Remove the draft purchase order</translation>
    </message>
    <message>
        <source>Le champ « %1 » d’un bon ne se saisit pas ainsi.</source>
        <translation>The field “%1” of an order is not entered in this way.</translation>
    </message>
    <message>
        <source>Modifier le bon de commande</source>
        <translation>Change the purchase order</translation>
    </message>
    <message>
        <source>Ce texte dépasse %1 caractères.</source>
        <translation>This text exceeds %1 characters.</translation>
    </message>
    <message>
        <source>Le bon %1 est notifié : son contenu est figé.</source>
        <translation>Order %1 is notified: its content is frozen.</translation>
    </message>
    <message>
        <source>Faites un avenant pour le modifier.</source>
        <translation>Make an amendment to change it.</translation>
    </message>
    <message>
        <source>Ce bon est à la signature : son contenu ne change plus.</source>
        <translation>This order is out for signature: its content no longer changes.</translation>
    </message>
    <message>
        <source>Remettez-le en brouillon pour le modifier.</source>
        <translation>Put it back to draft to change it.</translation>
    </message>
    <message>
        <source>Ce bon est dans l’état « %1 » : il ne se modifie plus.</source>
        <translation>This order is in the state “%1”: it can no longer be changed.</translation>
    </message>
    <message>
        <source>Cette ligne de bon de commande n’existe pas ou plus.</source>
        <translation>This line of a purchase order does not exist or no longer does.</translation>
    </message>
    <message>
        <source>Ce bon de commande n’existe pas ou plus.</source>
        <translation>This purchase order does not exist or no longer does.</translation>
    </message>
    <message>
        <source>La liste des bons donne leurs numéros et leurs identifiants.</source>
        <translation>The list of orders gives their numbers and identifiers.</translation>
    </message>
    <message>
        <source>Le SIRET de %1 (%2) est faux : sa clé ne correspond pas.</source>
        <translation>The SIRET of %1 (%2) is wrong: its key does not match.</translation>
    </message>
    <message>
        <source>Objet</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Acheteur</source>
        <translation>Buyer</translation>
    </message>
    <message>
        <source>SIRET de l’acheteur</source>
        <translation>SIRET of the buyer</translation>
    </message>
    <message>
        <source>Titulaire</source>
        <translation>Contractor</translation>
    </message>
    <message>
        <source>SIRET du titulaire</source>
        <translation>SIRET of the contractor</translation>
    </message>
    <message>
        <source>N° d’accord-cadre et lot</source>
        <translation>No. of framework contract and lot</translation>
    </message>
    <message>
        <source>Version de prix</source>
        <translation>Price version</translation>
    </message>
    <message>
        <source>Date de début</source>
        <translation>Start date</translation>
    </message>
    <message>
        <source>Date de livraison</source>
        <translation>Delivery date</translation>
    </message>
    <message>
        <source>Lieu d’exécution</source>
        <translation>Place of execution</translation>
    </message>
    <message>
        <source>N° d’engagement juridique (EJ)</source>
        <translation>Legal commitment number (EJ)</translation>
    </message>
    <message>
        <source>Code du service exécutant</source>
        <translation>Code of the executing department</translation>
    </message>
    <message>
        <source>Signataire</source>
        <translation>Signatory</translation>
    </message>
    <message>
        <source>Délégation de signature</source>
        <translation>Delegation of signature</translation>
    </message>
    <message>
        <source>Contact pour l’admission</source>
        <translation>Contact for acceptance</translation>
    </message>
    <message>
        <source>Mention obligatoire manquante : %1.</source>
        <translation>Mandatory mention missing: %1.</translation>
    </message>
    <message>
        <source>l’acheteur</source>
        <translation>the buyer</translation>
    </message>
    <message>
        <source>La livraison (%1) précède le début (%2).</source>
        <translation>The delivery (%1) precedes the start (%2).</translation>
    </message>
    <message>
        <source>Le début (%1) est hors de la période du lot (du %2 au %3).</source>
        <translation>The start (%1) is outside the period of the lot (from %2 to %3).</translation>
    </message>
    <message>
        <source>La livraison (%1) vient après la fin de la période du lot (%2).</source>
        <translation>The delivery (%1) comes after the end of the period of the lot (%2).</translation>
    </message>
    <message>
        <source>Le lot n’est en vigueur que du %1 au %2 : rien ne peut y être commandé le %3.</source>
        <translation>The lot is in force from %1 to %2 only: nothing can be ordered there on %3.</translation>
    </message>
    <message>
        <source>La date de livraison (%1) est passée.</source>
        <translation>The delivery date (%1) is past.</translation>
    </message>
    <message>
        <source>Notifier %1</source>
        <translation>Notify %1</translation>
    </message>
    <message>
        <source>un nombre entier de %1 à %2 est attendu.</source>
        <translation>a whole number from %1 to %2 is expected.</translation>
    </message>
    <message>
        <source>« %1 » n’est pas une mention connue ; les mentions sont %2.</source>
        <translation>“%1” is not a known mention; the mentions are %2.</translation>
    </message>
    <message>
        <source>Le réglage « %1 » n’existe pas.</source>
        <translation>There is no setting “%1”.</translation>
    </message>
    <message>
        <source>Modifier le réglage « %1 »</source>
        <translation>Change the setting “%1”</translation>
    </message>
    <message>
        <source>Tel qu’imprimé en tête des bons de commande.</source>
        <translation>As printed at the head of purchase orders.</translation>
    </message>
    <message>
        <source>Quatorze chiffres, clé vérifiée.</source>
        <translation>Fourteen digits, key checked.</translation>
    </message>
    <message>
        <source>Adresse de l’acheteur</source>
        <translation>Address of the buyer</translation>
    </message>
    <message>
        <source>Proposé sur chaque nouveau bon ; le titulaire l’indique dans Chorus Pro.</source>
        <translation>Proposed on every new order; the contractor gives it in Chorus Pro.</translation>
    </message>
    <message>
        <source>Proposé sur chaque nouveau bon.</source>
        <translation>Proposed on every new order.</translation>
    </message>
    <message>
        <source>Acte qui donne pouvoir au signataire ; proposé sur chaque nouveau bon.</source>
        <translation>Deed that empowers the signatory; proposed on every new order.</translation>
    </message>
    <message>
        <source>À qui le titulaire remet ses livrables ; proposé sur chaque nouveau bon.</source>
        <translation>To whom the contractor hands its deliverables; proposed on every new order.</translation>
    </message>
    <message>
        <source>Numéro d’un bon</source>
        <translation>Number of an order</translation>
    </message>
    <message>
        <source>{annee} et {rang} sont remplacés ; {rang:4} complète par des zéros jusqu’à quatre chiffres.</source>
        <translation>{annee} and {rang} are replaced; {rang:4} fills with zeros up to four digits.</translation>
    </message>
    <message>
        <source>Numéro d’un avenant</source>
        <translation>Number of an amendment</translation>
    </message>
    <message>
        <source>{bon} est le numéro du bon modifié, {rang} le rang de l’avenant.</source>
        <translation>{bon} is the number of the order changed, {rang} the rank of the amendment.</translation>
    </message>
    <message>
        <source>Mentions obligatoires</source>
        <translation>Mandatory mentions</translation>
    </message>
    <message>
        <source>Il en manque une : le bon ne peut pas être notifié. Clés séparées par des virgules.</source>
        <translation>When one is missing, the order cannot be notified. Keys separated by commas.</translation>
    </message>
    <message>
        <source>Seuil d’alerte du maximum (%)</source>
        <translation>Warning threshold of the maximum (%)</translation>
    </message>
    <message>
        <source>À partir de cette part du maximum du lot, un avertissement.</source>
        <translation>From this share of the maximum of the lot, a warning.</translation>
    </message>
    <message>
        <source>Taux de TVA (dix-millièmes)</source>
        <translation>VAT rate (ten-thousandths)</translation>
    </message>
    <message>
        <source>D’une nouvelle ligne : 2000 pour 20 %.</source>
        <translation>Of a new line: 2000 for 20%.</translation>
    </message>
    <message>
        <source>Délai d’admission tacite (mois)</source>
        <translation>Delay of tacit acceptance (months)</translation>
    </message>
    <message>
        <source>CCAG-PI 2021, articles 28.2 et 29 : deux mois, sauf si le CCAP en dispose autrement.</source>
        <translation>CCAG-PI 2021, articles 28.2 and 29: two months, unless the CCAP says otherwise.</translation>
    </message>
    <message>
        <source>Délai de nouvelle présentation (jours)</source>
        <translation>Delay of a new presentation (days)</translation>
    </message>
    <message>
        <source>Après un ajournement (CCAG-PI 2021, article 29.2).</source>
        <translation>After a postponement (CCAG-PI 2021, article 29.2).</translation>
    </message>
    <message>
        <source>Délai d’observations du titulaire (jours)</source>
        <translation>Delay for observations of the contractor (days)</translation>
    </message>
    <message>
        <source>Avant d’appliquer une pénalité (CCAG-PI 2021, article 14.1.1).</source>
        <translation>Before a penalty is applied (CCAG-PI 2021, article 14.1.1).</translation>
    </message>
    <message>
        <source> ou </source>
        <translation> or </translation>
    </message>
    <message>
        <source>La quantité de l’UO %1 doit être supérieure à zéro.</source>
        <translation>The quantity of UO %1 must be above zero.</translation>
    </message>
    <message>
        <source>Pour ne plus commander cette UO, retirez la ligne.</source>
        <translation>To stop ordering this UO, remove the line.</translation>
    </message>
    <message>
        <source>La quantité de l’UO %1 est trop grande.</source>
        <translation>The quantity of UO %1 is too large.</translation>
    </message>
    <message>
        <source>L’UO %1 se commande par unités entières (quantité saisie : %2).</source>
        <translation>UO %1 is ordered in whole units (quantity entered: %2).</translation>
    </message>
    <message>
        <source>Seule une règle du CCTP donne une fraction : passez par l’assistant de besoin.</source>
        <translation>Only a rule of the CCTP gives a fraction: use the assistant.</translation>
    </message>
    <message>
        <source>Le code « %1 » désigne plusieurs UO : %2.</source>
        <translation>The code “%1” names several UO: %2.</translation>
    </message>
    <message>
        <source>Indiquez laquelle par son code régulier.</source>
        <translation>Say which by its regular code.</translation>
    </message>
    <message>
        <source>Le code « %1 » n’est pas celui d’une UO du CCTP.</source>
        <translation>The code “%1” is not that of a UO of the CCTP.</translation>
    </message>
    <message>
        <source>Vouliez-vous %1 ?</source>
        <translation>Did you mean %1?</translation>
    </message>
    <message>
        <source>Commandez-la par un bon du lot %1.</source>
        <translation>Order it by an order of lot %1.</translation>
    </message>
    <message>
        <source>Le prix de l’UO %1 ne peut pas être négatif.</source>
        <translation>The price of UO %1 cannot be negative.</translation>
    </message>
    <message>
        <source>Le prix de %1 (%2 HT) dépasse le plafond de %3 HT (%4).</source>
        <translation>The price of %1 (%2 excl. VAT) exceeds the cap of %3 excl. VAT (%4).</translation>
    </message>
    <message>
        <source>Corrigez le prix : ce qui dépasse le plafond n’est pas dû.</source>
        <translation>Correct the price: what exceeds the cap is not due.</translation>
    </message>
    <message>
        <source>Le total de l’UO %1 dépasse 10 milliards d’euros.</source>
        <translation>The total of UO %1 exceeds 10 billion euros.</translation>
    </message>
    <message>
        <source>Remettre en brouillon</source>
        <translation>Put back to draft</translation>
    </message>
    <message>
        <source>Mettre à la signature</source>
        <translation>Send for signature</translation>
    </message>
    <message>
        <source>Notifier</source>
        <translation>Notify</translation>
    </message>
    <message>
        <source>Reprendre l’exécution</source>
        <translation>Resume the execution</translation>
    </message>
    <message>
        <source>Commencer l’exécution</source>
        <translation>Start the execution</translation>
    </message>
    <message>
        <source>Constater le service fait</source>
        <translation>Record the services delivered</translation>
    </message>
    <message>
        <source>Solder</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Abandonner</source>
        <translation>Abandon</translation>
    </message>
    <message>
        <source>Annuler le bon</source>
        <translation>Cancel the order</translation>
    </message>
    <message>
        <source>Aucune version de prix n’est en vigueur pour ce titulaire.</source>
        <translation>No price version is in force for this contractor.</translation>
    </message>
    <message>
        <source>Choisissez le titulaire du bon, ou importez son BPU.</source>
        <translation>Choose the contractor of the order, or import its BPU.</translation>
    </message>
    <message>
        <source>La version de prix « %1 » ne donne pas de prix pour : %2.</source>
        <translation>The price version “%1” gives no price for: %2.</translation>
    </message>
    <message>
        <source>Importez un BPU qui donne ce prix, ou choisissez un autre titulaire.</source>
        <translation>Import a BPU that gives this price, or choose another contractor.</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>%1 : « %2 » à la notification, « %3 » dans la base.</source>
        <translation>%1: “%2” at notification, “%3” in the base.</translation>
    </message>
    <message>
        <source>Ce bon n’est pas notifié : rien n’est figé.</source>
        <translation>This order is not notified: nothing is frozen.</translation>
    </message>
    <message>
        <source>L’empreinte du contenu figé n’est pas celle de la notification.</source>
        <translation>The fingerprint of the frozen content is not that of the notification.</translation>
    </message>
    <message>
        <source>Le maximum du lot %1 serait dépassé : %2 HT commandés pour un maximum de %3 HT (%4 %).</source>
        <translation>The maximum of lot %1 would be exceeded: %2 excl. VAT ordered for a maximum of %3 excl. VAT (%4%).</translation>
    </message>
    <message>
        <source>Le lot %1 est consommé à %2 % : il reste %3 HT sur un maximum de %4 HT.</source>
        <translation>Lot %1 is used up to %2%: %3 excl. VAT is left of a maximum of %4 excl. VAT.</translation>
    </message>
    <message>
        <source>Ce lot n’existe pas ou plus.</source>
        <translation>This lot does not exist or no longer does.</translation>
    </message>
    <message>
        <source>Le bon %1 est annulé.</source>
        <translation>Order %1 is cancelled.</translation>
    </message>
    <message>
        <source>Ce livrable est dans l’état « %1 » : il n’attend plus de version.</source>
        <translation>This deliverable is in the state “%1”: it expects no more versions.</translation>
    </message>
    <message>
        <source>La date de réception doit suivre celle de la version précédente.</source>
        <translation>The date of receipt must follow that of the previous version.</translation>
    </message>
    <message>
        <source>Cette version n’existe pas ou plus.</source>
        <translation>This version does not exist or no longer does.</translation>
    </message>
    <message>
        <source>Une version plus récente a été reçue : c’est elle qui se juge.</source>
        <translation>A more recent version was received: that is the one to judge.</translation>
    </message>
    <message>
        <source>Une décision a une nature et une date, qui suit la réception.</source>
        <translation>A decision has a kind and a date, which follows the receipt.</translation>
    </message>
    <message>
        <source>Cette version a déjà fait l’objet d’une décision (%1).</source>
        <translation>A decision was already taken on this version (%1).</translation>
    </message>
    <message>
        <source>Ce livrable est admis tacitement depuis le %1 (CCAG-PI 2021, article 29).</source>
        <translation>This deliverable has been accepted tacitly since %1 (CCAG-PI 2021, article 29).</translation>
    </message>
    <message>
        <source>%1 : la décision doit être motivée (CCAG-PI 2021, article 29).</source>
        <translation>%1: the decision must give reasons (CCAG-PI 2021, article 29).</translation>
    </message>
    <message>
        <source>Une réfaction a un montant HT.</source>
        <translation>A price reduction has an amount excl. VAT.</translation>
    </message>
    <message>
        <source>Seule une réfaction a un montant.</source>
        <translation>Only a price reduction has an amount.</translation>
    </message>
    <message>
        <source>Ce fichier a le même contenu que la version %1, reçue le %2.</source>
        <translation>This file has the same content as version %1, received on %2.</translation>
    </message>
    <message>
        <source>Recevoir la version %1 d’un livrable</source>
        <translation>Receive version %1 of a deliverable</translation>
    </message>
    <message>
        <source>Modifier les observations sur un livrable</source>
        <translation>Change the observations on a deliverable</translation>
    </message>
    <message>
        <source>Modifier l’échéance d’un livrable</source>
        <translation>Change the due date of a deliverable</translation>
    </message>
    <message>
        <source>Cette version est déjà validée.</source>
        <translation>This version is already validated.</translation>
    </message>
    <message>
        <source>Cette version a été refusée (%1) : attendez la suivante.</source>
        <translation>This version was refused (%1): wait for the next one.</translation>
    </message>
    <message>
        <source>Une validation a un auteur et une date, qui suit la réception.</source>
        <translation>A validation has an author and a date, which follows the receipt.</translation>
    </message>
    <message>
        <source>Valider la version %1 d’un livrable</source>
        <translation>Validate version %1 of a deliverable</translation>
    </message>
    <message>
        <source>Ce livrable a été communiqué en vertu de cet accord : il reste.</source>
        <translation>This deliverable was handed over by virtue of this agreement: it stays.</translation>
    </message>
    <message>
        <source>Modifier l’accord de communication d’un livrable</source>
        <translation>Change the agreement to hand over a deliverable</translation>
    </message>
    <message>
        <source>Ce livrable n’est pas encore reçu.</source>
        <translation>This deliverable is not received yet.</translation>
    </message>
    <message>
        <source>La version %1 n’est pas validée : les livrables sont validés par le CIPC avant d’être communiqués à l’administration bénéficiaire (CCTP, chapitre 1, article 4.2).</source>
        <translation>Version %1 is not validated: deliverables are validated by the CIPC before they are handed over to the beneficiary administration (CCTP, chapter 1, article 4.2).</translation>
    </message>
    <message>
        <source>Validez-la, ou enregistrez l’accord explicite des parties.</source>
        <translation>Validate it, or record the explicit agreement of the parties.</translation>
    </message>
    <message>
        <source>La communication ne peut pas précéder le %1.</source>
        <translation>The handing over cannot precede %1.</translation>
    </message>
    <message>
        <source>Communiquer un livrable au bénéficiaire</source>
        <translation>Hand over a deliverable to the beneficiary</translation>
    </message>
    <message>
        <source>Attendu depuis le %1</source>
        <translation>Expected since %1</translation>
    </message>
    <message>
        <source>Attendu le %1</source>
        <translation>Expected on %1</translation>
    </message>
    <message>
        <source>Admis tacitement le %1 (CCAG-PI 2021, article 29)</source>
        <translation>Accepted tacitly on %1 (CCAG-PI 2021, article 29)</translation>
    </message>
    <message>
        <source>Sans décision, admission tacite le %1</source>
        <translation>Without a decision, tacit acceptance on %1</translation>
    </message>
    <message>
        <source>À représenter avant le %1</source>
        <translation>To be presented again before %1</translation>
    </message>
    <message>
        <source>Le fichier ne peut pas être rangé dans le dossier de la base.</source>
        <translation>The file cannot be put away in the folder of the base.</translation>
    </message>
    <message>
        <source>Vérifiez la place libre et le droit d’écrire dans ce dossier.</source>
        <translation>Check the free space and that you may write in this folder.</translation>
    </message>
    <message>
        <source>La lecture du fichier a été interrompue.</source>
        <translation>The reading of the file was interrupted.</translation>
    </message>
    <message>
        <source>Vérifiez le disque ou le réseau, puis recommencez.</source>
        <translation>Check the disk or the network, then try again.</translation>
    </message>
    <message>
        <source>Le fichier ne peut pas être lu.</source>
        <translation>The file cannot be read.</translation>
    </message>
    <message>
        <source>Vérifiez qu’il existe et que vous avez le droit de le lire.</source>
        <translation>Check that it exists and that you may read it.</translation>
    </message>
    <message>
        <source>Le fichier reçu a été altéré depuis : son empreinte ne correspond plus.</source>
        <translation>The file received was altered since: its fingerprint no longer matches.</translation>
    </message>
    <message>
        <source>Restaurez-le d’une sauvegarde, ou demandez-le de nouveau.</source>
        <translation>Restore it from a backup, or ask for it again.</translation>
    </message>
    <message>
        <source>P = V × R / 3000 = %1 × %2 / 3000 = %3.</source>
        <translation>P = V × R / 3000 = %1 × %2 / 3000 = %3.</translation>
    </message>
    <message>
        <source>Le total ne dépasse pas 1 000 € HT : le titulaire est exonéré.</source>
        <translation>The total does not exceed 1 000 € excl. VAT: the contractor is exempt.</translation>
    </message>
    <message>
        <source>Le total dépasse 1 000 € HT : la pénalité de %1 est due.</source>
        <translation>The total exceeds 1 000 € excl. VAT: the penalty of %1 is due.</translation>
    </message>
    <message>
        <source>Une pénalité se calcule sur des montants positifs.</source>
        <translation>A penalty is computed on positive amounts.</translation>
    </message>
    <message>
        <source>Le nombre de jours de retard doit être compris entre 0 et %1.</source>
        <translation>The number of days late must be between 0 and %1.</translation>
    </message>
    <message>
        <source>Le SIRET « %1 » contient autre chose que des chiffres.</source>
        <translation>The SIRET “%1” contains something else than digits.</translation>
    </message>
    <message>
        <source>Écrivez ses 14 chiffres, avec ou sans espaces.</source>
        <translation>Write its 14 digits, with or without spaces.</translation>
    </message>
    <message>
        <source>Le SIRET « %1 » n’a pas 14 chiffres.</source>
        <translation>The SIRET “%1” does not have 14 digits.</translation>
    </message>
    <message>
        <source>Recopiez les 14 chiffres : les 9 du SIREN, puis les 5 de l’établissement.</source>
        <translation>Copy the 14 digits: the 9 of the SIREN, then the 5 of the establishment.</translation>
    </message>
    <message>
        <source>Le SIRET « %1 » est faux : sa clé de contrôle ne correspond pas.</source>
        <translation>The SIRET “%1” is wrong: its check key does not match.</translation>
    </message>
    <message>
        <source>Vérifiez chaque chiffre sur l’acte d’engagement.</source>
        <translation>Check each digit on the deed of commitment.</translation>
    </message>
    <message>
        <source>UO %1 : %2 HT facturés au total, pour %3 HT commandés, réfactions déduites.</source>
        <translation>UO %1: %2 excl. VAT invoiced in all, for %3 excl. VAT ordered, price reductions deducted.</translation>
    </message>
    <message>
        <source>Refusez la facture dans Chorus Pro, ou corrigez le montant saisi.</source>
        <translation>Refuse the invoice in Chorus Pro, or correct the amount entered.</translation>
    </message>
    <message>
        <source>UO %1 : l’avoir dépasse ce qui a été facturé (%2 HT).</source>
        <translation>UO %1: the credit note exceeds what was invoiced (%2 excl. VAT).</translation>
    </message>
    <message>
        <source>Une facture a un numéro et au moins une ligne.</source>
        <translation>An invoice has a number and at least one line.</translation>
    </message>
    <message>
        <source>La facture %1 est déjà enregistrée.</source>
        <translation>Invoice %1 is already recorded.</translation>
    </message>
    <message>
        <source>Une ligne figure deux fois sur la facture.</source>
        <translation>A line appears twice on the invoice.</translation>
    </message>
    <message>
        <source>%1 HT facturés au total, pour %2 HT commandés, réfactions déduites.</source>
        <translation>%1 excl. VAT invoiced in all, for %2 excl. VAT ordered, price reductions deducted.</translation>
    </message>
    <message>
        <source>UO %1 : %2 HT seraient payés pour %3 HT admis.</source>
        <translation>UO %1: %2 excl. VAT would be paid for %3 excl. VAT accepted.</translation>
    </message>
    <message>
        <source>Rien ne se paie avant le service fait : enregistrez d’abord la réception.</source>
        <translation>Nothing is paid before the services are delivered: record the receipt first.</translation>
    </message>
    <message>
        <source>%1 HT seraient payés pour %2 HT admis, réfactions déduites.</source>
        <translation>%1 excl. VAT would be paid for %2 excl. VAT accepted, price reductions deducted.</translation>
    </message>
    <message>
        <source>Enregistrer la facture %1</source>
        <translation>Record invoice %1</translation>
    </message>
    <message>
        <source>Tout ce qui est admis est déjà facturé.</source>
        <translation>All that is accepted is already invoiced.</translation>
    </message>
    <message>
        <source>Cette facture est déjà payée.</source>
        <translation>This invoice is already paid.</translation>
    </message>
    <message>
        <source>Le paiement ne peut pas précéder la réception de la facture (%1).</source>
        <translation>The payment cannot precede the receipt of the invoice (%1).</translation>
    </message>
    <message>
        <source>Enregistrer le paiement de la facture %1</source>
        <translation>Record the payment of invoice %1</translation>
    </message>
    <message>
        <source>Une facture payée ne se retire pas : le titulaire fait un avoir.</source>
        <translation>A paid invoice is not taken back: the contractor issues a credit note.</translation>
    </message>
    <message>
        <source>Retirer la facture %1</source>
        <translation>Take back invoice %1</translation>
    </message>
    <message>
        <source>Le bon est dans l’état « %1 » : ni réception ni facture ne s’y enregistre.</source>
        <translation>The order is in the state “%1”: neither receipt nor invoice is recorded there.</translation>
    </message>
    <message>
        <source>Commencez d’abord son exécution.</source>
        <translation>Start its execution first.</translation>
    </message>
    <message>
        <source>Cet élément n’existe pas ou plus.</source>
        <translation>This item does not exist or no longer does.</translation>
    </message>
    <message>
        <source>Cette ligne n’est pas de ce bon de commande.</source>
        <translation>This line is not of this purchase order.</translation>
    </message>
    <message>
        <source>La quantité reçue doit être supérieure à zéro.</source>
        <translation>The quantity received must be above zero.</translation>
    </message>
    <message>
        <source>UO %1 : %2 reçu(s) pour %3 restant à livrer (%4 commandé(s)).</source>
        <translation>UO %1: %2 received for %3 left to deliver (%4 ordered).</translation>
    </message>
    <message>
        <source>Corrigez la quantité, ou commandez le surplus par un avenant.</source>
        <translation>Correct the quantity, or order the surplus by an amendment.</translation>
    </message>
    <message>
        <source>Enregistrer une réception (UO %1)</source>
        <translation>Record a receipt (UO %1)</translation>
    </message>
    <message>
        <source>Recevoir tout ce qui reste à livrer (%1)</source>
        <translation>Receive all that is left to deliver (%1)</translation>
    </message>
    <message>
        <source>Tout est déjà reçu.</source>
        <translation>Everything is already received.</translation>
    </message>
    <message>
        <source>Cette réception est déjà payée : elle ne se retire plus.</source>
        <translation>This receipt is already paid: it can no longer be taken back.</translation>
    </message>
    <message>
        <source>Retirer une réception</source>
        <translation>Take back a receipt</translation>
    </message>
    <message>
        <source>Une réfaction de %1 HT dépasse ce qui reste du prix du bon (%2 HT, réfactions déduites).</source>
        <translation>A price reduction of %1 excl. VAT exceeds what is left of the price of the order (%2 excl. VAT, reductions deducted).</translation>
    </message>
    <message>
        <source>Corrigez le montant ; pour ne rien payer, rejetez le livrable.</source>
        <translation>Correct the amount; to pay nothing, reject the deliverable.</translation>
    </message>
    <message>
        <source>Avant d’appliquer la pénalité, invitez par écrit le titulaire à présenter ses observations sous %1 jours.</source>
        <translation>Before applying the penalty, invite the contractor in writing to give their observations within %1 days.</translation>
    </message>
    <message>
        <source>Ce livrable n’est pas en retard : aucune pénalité.</source>
        <translation>This deliverable is not late: no penalty.</translation>
    </message>
    <message>
        <source>La partie en retard (%1) vaut plus que le bon entier (%2).</source>
        <translation>The late part (%1) is worth more than the whole order (%2).</translation>
    </message>
    <message>
        <source>La réfaction doit être comprise entre zéro et ce qui reste du prix reçu (%1 HT).</source>
        <translation>The price reduction must be between zero and what is left of the price received (%1 excl. VAT).</translation>
    </message>
    <message>
        <source>son empreinte ne correspond plus.</source>
        <translation>its fingerprint no longer matches.</translation>
    </message>
    <message>
        <source>Le bon %1 diffère de son contenu notifié : %2</source>
        <translation>Order %1 differs from its notified content: %2</translation>
    </message>
    <message>
        <source>Bon %1, « %2 », version %3 (%4) : %5</source>
        <translation>Order %1, “%2”, version %3 (%4): %5</translation>
    </message>
    <message>
        <source>Le code « %1 » ne dit pas le niveau : %2.</source>
        <translation>The code “%1” does not tell the level: %2.</translation>
    </message>
    <message>
        <source>Indiquez laquelle par son code entier.</source>
        <translation>Give the whole code of the one you mean.</translation>
    </message>
    <message>
        <source>Un avenant postérieur réduit ce que l’avenant %1 a commandé : sans lui, la commande deviendrait négative.</source>
        <translation>A later amendment reduces what the amendment %1 ordered: without it, the order would become negative.</translation>
    </message>
    <message>
        <source>Annulez d’abord l’avenant postérieur, ou réduisez ce qui reste par un avenant.</source>
        <translation>Cancel the later amendment first, or reduce what is left by an amendment.</translation>
    </message>
    <message>
        <source>Un livrable de ce bon est déjà reçu (%1) : le bon ne s’annule plus.</source>
        <translation>A deliverable of this order has been received (%1): the order can no longer be cancelled.</translation>
    </message>
    <message>
        <source>S’il a été reçu par erreur, retirez sa version ; sinon, réduisez ce qui reste par un avenant.</source>
        <translation>If it was received by mistake, withdraw its version; otherwise, reduce what is left by an amendment.</translation>
    </message>
    <message>
        <source>l’acte</source>
        <translation>the act</translation>
    </message>
    <message>
        <source>La date de %1 manque.</source>
        <translation>The date of %1 is missing.</translation>
    </message>
    <message>
        <source>La date de %1 (%2) est dans le futur.</source>
        <translation>The date of %1 (%2) is in the future.</translation>
    </message>
    <message>
        <source>Corrigez la date, ou attendez ce jour.</source>
        <translation>Correct the date, or wait for that day.</translation>
    </message>
    <message>
        <source>La date de %1 (%2) précède la notification du bon (%3).</source>
        <translation>The date of %1 (%2) is before the order was notified (%3).</translation>
    </message>
    <message>
        <source>Une décision a un auteur.</source>
        <translation>A decision has an author.</translation>
    </message>
    <message>
        <source>Dites qui décide.</source>
        <translation>Say who decides.</translation>
    </message>
    <message>
        <source>la réception</source>
        <translation>the receipt</translation>
    </message>
    <message>
        <source>La version %1 est déjà validée, décidée ou communiquée : elle ne se retire plus.</source>
        <translation>Version %1 is already validated, decided or communicated: it can no longer be withdrawn.</translation>
    </message>
    <message>
        <source>Retirer la version %1 d’un livrable</source>
        <translation>Withdraw version %1 of a deliverable</translation>
    </message>
    <message>
        <source>la validation</source>
        <translation>the validation</translation>
    </message>
    <message>
        <source>la communication</source>
        <translation>the communication</translation>
    </message>
    <message>
        <source>la décision</source>
        <translation>the decision</translation>
    </message>
    <message>
        <source>Pénalités antérieures sur ce bon : %1, comptées dans son plafond.</source>
        <translation>Earlier penalties on this order: %1, counted in its cap.</translation>
    </message>
    <message>
        <source>Les pénalités d’un bon sont plafonnées à 10 % de son montant HT (%1), soit %2 en tout : celle-ci est ramenée à %3.</source>
        <translation>The penalties of an order are capped at 10% of its amount excl. VAT (%1), that is %2 in all: this one is reduced to %3.</translation>
    </message>
    <message>
        <source>Plafond de 10 % du montant HT (%1) : %2 en tout, non atteint.</source>
        <translation>Cap of 10% of the amount excl. VAT (%1): %2 in all, not reached.</translation>
    </message>
    <message>
        <source>Pénalités antérieures sur le marché : %1.</source>
        <translation>Earlier penalties on the contract: %1.</translation>
    </message>
    <message>
        <source>Les pénalités antérieures (%1), exonérées jusqu’ici, deviennent dues avec elle : %2 en tout.</source>
        <translation>The earlier penalties (%1), exempted until now, fall due with it: %2 in all.</translation>
    </message>
    <message>
        <source>la facture</source>
        <translation>the invoice</translation>
    </message>
    <message>
        <source>le paiement</source>
        <translation>the payment</translation>
    </message>
    <message>
        <source>UO %1 : la fraction %2, ajoutée à ce qui est déjà reçu (%3), est trop fine pour être comptée.</source>
        <translation>UO %1: the fraction %2, added to what has been received (%3), is too fine to be counted.</translation>
    </message>
    <message>
        <source>Donnez-la avec un dénominateur plus simple, ou celui des réceptions précédentes.</source>
        <translation>Give it with a simpler denominator, or that of the earlier receipts.</translation>
    </message>
    <message>
        <source>Vérification de l’empreinte</source>
        <translation>Checking the fingerprint</translation>
    </message>
    <message>
        <source>Ce fichier nomme des personnes : il est scellé dans le coffre.</source>
        <translation>This file names people: it is sealed in the vault.</translation>
    </message>
    <message>
        <source>Ouvrez le coffre, puis enregistrez-en une copie.</source>
        <translation>Open the vault, then save a copy of it.</translation>
    </message>
    <message>
        <source>Copie du fichier</source>
        <translation>Copying the file</translation>
    </message>
    <message>
        <source>Ce fichier n’existe pas.</source>
        <translation>This file does not exist.</translation>
    </message>
    <message>
        <source>Choisissez un autre fichier.</source>
        <translation>Choose another file.</translation>
    </message>
    <message>
        <source>Ce n’est pas un fichier.</source>
        <translation>This is not a file.</translation>
    </message>
    <message>
        <source>Compressez le dossier en un fichier ZIP, puis recevez celui-ci.</source>
        <translation>Compress the folder into a ZIP file, then receive that.</translation>
    </message>
    <message>
        <source>Ce fichier est vide.</source>
        <translation>This file is empty.</translation>
    </message>
    <message>
        <source>Demandez au titulaire de le renvoyer.</source>
        <translation>Ask the contractor to send it again.</translation>
    </message>
    <message>
        <source>Ce fichier dépasse 2 Gio.</source>
        <translation>This file exceeds 2 GiB.</translation>
    </message>
    <message>
        <source>La copie n’a pas pu être écrite.</source>
        <translation>The copy could not be written.</translation>
    </message>
    <message>
        <source>Vérifiez le dossier, la place libre et le droit d’y écrire.</source>
        <translation>Check the folder, the free room and the right to write there.</translation>
    </message>
    <message>
        <source>L’ancienne copie en clair n’a pas pu être effacée.</source>
        <translation>The old copy in clear could not be erased.</translation>
    </message>
    <message>
        <source>Effacez ce fichier vous-même.</source>
        <translation>Erase this file yourself.</translation>
    </message>
    <message>
        <source>Ce fichier est déjà scellé.</source>
        <translation>This file is sealed already.</translation>
    </message>
    <message>
        <source>Sceller un livrable dans le coffre</source>
        <translation>Seal a deliverable in the vault</translation>
    </message>
    <message>
        <source>Copie d’un livrable nominatif : %1</source>
        <translation>Copy of a deliverable that names people: %1</translation>
    </message>
    <message>
        <source>Le fichier scellé n’est plus dans le dossier de la base.</source>
        <translation>The sealed file is no longer in the folder of the base.</translation>
    </message>
</context>
<context>
    <name>isegorie::ui</name>
    <message>
        <source>Raison sociale</source>
        <translation>Company name</translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation>SIRET</translation>
    </message>
    <message>
        <source>Contrôle du SIRET</source>
        <translation>Check of the SIRET</translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Nom et qualité</source>
        <translation>Name and capacity</translation>
    </message>
    <message>
        <source>Courriel</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Réponse</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Débat</source>
        <translation>Debate</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::AccordArbre</name>
    <message>
        <source>Accords-cadres, lots et titulaires</source>
        <translation>Framework contracts, lots and contractors</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::AccordFiche</name>
    <message>
        <source>Sans titulaire</source>
        <translation>Without a contractor</translation>
    </message>
    <message>
        <source>%1 commandés sur %2 HT</source>
        <translation>%1 ordered of %2 excl. VAT</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Maximum HT</source>
        <translation>Maximum excl. VAT</translation>
    </message>
    <message>
        <source>Commandé HT</source>
        <translation>Ordered excl. VAT</translation>
    </message>
    <message>
        <source>Reste HT</source>
        <translation>Left excl. VAT</translation>
    </message>
    <message>
        <source>Part commandée</source>
        <translation>Share ordered</translation>
    </message>
    <message>
        <source>Lots de l’accord-cadre</source>
        <translation>Lots of the framework contract</translation>
    </message>
    <message>
        <source>Ajoutez les lots du CCTP, chacun avec son maximum et sa période : sans maximum, rien ne se commande.</source>
        <translation>Add the lots of the CCTP, each with its maximum and its period: without a maximum, nothing is ordered.</translation>
    </message>
    <message>
        <source>Numéro</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Objet</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Premier jour</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Dernier jour</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Lots et consommation</source>
        <translation>Lots and consumption</translation>
    </message>
    <message>
        <source>Entrée ou double-clic ouvre le lot</source>
        <translation>Enter or double click opens the lot</translation>
    </message>
    <message>
        <source>Accord-cadre %1</source>
        <translation>Framework contract %1</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::AccordModel</name>
    <message>
        <source>%1 de %2 HT</source>
        <translation>%1 of %2 excl. VAT</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Aucun prix : chargez son bordereau</source>
        <translation>No price: load its price list</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) de prix</source>
        <translation>
            <numerusform>%n price version</numerusform>
            <numerusform>%n price versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n bon(s)</source>
        <translation>
            <numerusform>, %n order</numerusform>
            <numerusform>, %n orders</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::AccordPage</name>
    <message>
        <source>Aucun accord-cadre</source>
        <translation>No framework contract</translation>
    </message>
    <message>
        <source>Créez l’accord-cadre, ses lots et leurs maxima, puis leurs titulaires. Leurs bordereaux de prix se chargent ensuite, et les bons de commande peuvent commencer.</source>
        <translation>Create the framework contract, its lots and their maximums, then their contractors. Their price lists are loaded next, and the orders can begin.</translation>
    </message>
    <message>
        <source>Nouvel accord-cadre</source>
        <translation>New framework contract</translation>
    </message>
    <message>
        <source>Ajouter un lot</source>
        <translation>Add a lot</translation>
    </message>
    <message>
        <source>Attribuer le lot</source>
        <translation>Attribute the lot</translation>
    </message>
    <message>
        <source>Nouveau titulaire</source>
        <translation>New contractor</translation>
    </message>
    <message>
        <source>Monter</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Descendre</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Supprimer</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Chercher un titulaire</source>
        <translation>Search for a contractor</translation>
    </message>
    <message>
        <source>Rien n’est choisi</source>
        <translation>Nothing is chosen</translation>
    </message>
    <message>
        <source>Choisissez dans la liste, ou créez.</source>
        <translation>Choose from the list, or create.</translation>
    </message>
    <message>
        <source>Accords-cadres</source>
        <translation>Framework contracts</translation>
    </message>
    <message>
        <source>Titulaires</source>
        <translation>Contractors</translation>
    </message>
    <message>
        <source>Accords-cadres et annuaire des titulaires</source>
        <translation>Framework contracts and directory of contractors</translation>
    </message>
    <message>
        <source>Supprimer l’accord-cadre</source>
        <translation>Delete the framework contract</translation>
    </message>
    <message>
        <source>Supprimer le lot %1</source>
        <translation>Remove lot %1</translation>
    </message>
    <message>
        <source>Retirer le lot</source>
        <translation>Remove the lot</translation>
    </message>
    <message>
        <source>Supprimer le titulaire</source>
        <translation>Delete the contractor</translation>
    </message>
    <message>
        <source>Accord-cadre %1</source>
        <translation>Framework contract %1</translation>
    </message>
    <message>
        <source>Titulaire</source>
        <translation>Contractor</translation>
    </message>
    <message>
        <source>Titulaire — SIRET %1</source>
        <translation>Contractor — SIRET %1</translation>
    </message>
    <message>
        <source>Accord-cadre</source>
        <translation>Framework contract</translation>
    </message>
    <message>
        <source>La fiche n’a pas pu être enregistrée.</source>
        <translation>The sheet could not be saved.</translation>
    </message>
    <message>
        <source>Recopiez l’acte d’engagement ; tout se corrige ensuite dans la fiche.</source>
        <translation>Copy the deed of engagement; everything can be corrected in the sheet afterwards.</translation>
    </message>
    <message>
        <source>Créer l’accord-cadre</source>
        <translation>Create the framework contract</translation>
    </message>
    <message>
        <source>Numéro</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>2026-CIPC-01</source>
        <translation>2026-CIPC-01</translation>
    </message>
    <message>
        <source>Objet</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Dispositifs de participation citoyenne</source>
        <translation>Formats of citizen participation</translation>
    </message>
    <message>
        <source>Premier jour</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Dernier jour</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Ajouter un lot à l’accord-cadre %1</source>
        <translation>Add a lot to the framework contract %1</translation>
    </message>
    <message>
        <source>Le maximum est obligatoire (CCP, article R2162-4) : les commandes s’y arrêtent. Un même lot peut revenir pour une autre période, avec un autre maximum.</source>
        <translation>The maximum is mandatory (CCP, article R2162-4): orders stop there. The same lot may come again for another period, with another maximum.</translation>
    </message>
    <message>
        <source>Ajouter le lot</source>
        <translation>Add the lot</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Maximum HT</source>
        <translation>Maximum excl. VAT</translation>
    </message>
    <message>
        <source>Attribuer le lot %1</source>
        <translation>Attribute lot %1</translation>
    </message>
    <message>
        <source>Choisissez un titulaire de l’annuaire, ou écrivez une raison sociale : elle s’y ajoute. Il prend le rang suivant.</source>
        <translation>Choose a contractor from the directory, or write a company name: it is added there. It takes the next rank.</translation>
    </message>
    <message>
        <source>Raison sociale</source>
        <translation>Company name</translation>
    </message>
    <message>
        <source>L’adresse et le contact se complètent ensuite dans la fiche.</source>
        <translation>The address and the contact are completed in the sheet afterwards.</translation>
    </message>
    <message>
        <source>Ajouter le titulaire</source>
        <translation>Add the contractor</translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation>SIRET</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::AgendaTab</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Jalon ou réunion</source>
        <translation>Milestone or meeting</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Jalons et réunions</source>
        <translation>Milestones and meetings</translation>
    </message>
    <message>
        <source>Le calendrier est vide</source>
        <translation>The calendar is empty</translation>
    </message>
    <message>
        <source>Ajoutez un jalon (Alt+J) ou une réunion : la frise se dessine au-dessus.</source>
        <translation>Add a milestone (Alt+J) or a meeting: the timeline is drawn above.</translation>
    </message>
    <message>
        <source>Jalon</source>
        <translation>Milestone</translation>
    </message>
    <message>
        <source>Jusqu’au</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Atteint le</source>
        <translation>Reached on</translation>
    </message>
    <message>
        <source>Atteint</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>En retard</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Prévu</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Nouveau jalon</source>
        <translation>New milestone</translation>
    </message>
    <message>
        <source>Cette heure n’est pas lisible.</source>
        <translation>This time cannot be read.</translation>
    </message>
    <message>
        <source>Écrivez-la 14:30 ou 14h30.</source>
        <translation>Write it 14:30 or 14h30.</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Intitulé</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>Heure</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Durée</source>
        <translation>Duration</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Lieu</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Salle, visioconférence…</source>
        <translation>Room, video call…</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Ordre du jour</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Compte rendu</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Ajouter un jalon</source>
        <translation>Add a milestone</translation>
    </message>
    <message>
        <source>Ajouter une réunion</source>
        <translation>Add a meeting</translation>
    </message>
    <message>
        <source>Chaque %1 à 10 h</source>
        <translation>Every %1 at 10:00</translation>
    </message>
    <message>
        <source>Points hebdomadaires</source>
        <translation>Weekly points</translation>
    </message>
    <message>
        <source>Agrandir</source>
        <translation>Enlarge</translation>
    </message>
    <message>
        <source>Réduire</source>
        <translation>Reduce</translation>
    </message>
    <message>
        <source>Tout voir</source>
        <translation>See everything</translation>
    </message>
    <message>
        <source>Liste</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Mois</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::AlertesModel</name>
    <message>
        <source>à signer</source>
        <translation>to be signed</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::AlertesView</name>
    <message>
        <source>Rien ne presse</source>
        <translation>Nothing is urgent</translation>
    </message>
    <message>
        <source>Alertes</source>
        <translation>Alerts</translation>
    </message>
    <message>
        <source>Aucune échéance dans les trente jours, aucun retard, aucun blocage. Ce que signale un recrutement se lit sur sa fiche.</source>
        <translation>No deadline within thirty days, nothing late, nothing blocked. What a recruitment reports is read on its sheet.</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::AmountField</name>
    <message>
        <source>0,00 €</source>
        <translation>0,00 €</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::ArbreMots</name>
    <message>
        <source>Arbre des liens entre les mots : %1</source>
        <translation>Tree of the links between words: %1</translation>
    </message>
    <message>
        <source>avec « %1 » : %2</source>
        <translation>with “%1”: %2</translation>
    </message>
    <message>
        <source>« %1 » : %2</source>
        <translation>“%1”: %2</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::ArgumentsModel</name>
    <message>
        <source>aucune</source>
        <translation>none</translation>
    </message>
    <message>
        <source>%1 : %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>citations : %1</source>
        <translation>citations: %1</translation>
    </message>
    <message>
        <source>Argument</source>
        <translation>Argument</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>Citations</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::ArgumentsOnglet</name>
    <message>
        <source>Ajouter une question</source>
        <translation>Add a question</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Ajouter une thèse</source>
        <translation>Add a claim</translation>
    </message>
    <message>
        <source>Thèse</source>
        <translation>Claim</translation>
    </message>
    <message>
        <source>Ajouter un argument pour (touche +)</source>
        <translation>Add an argument for (+ key)</translation>
    </message>
    <message>
        <source>Pour</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Ajouter un argument contre (touche −)</source>
        <translation>Add an argument against (− key)</translation>
    </message>
    <message>
        <source>Contre</source>
        <translation>Against</translation>
    </message>
    <message>
        <source>Citer des contributions</source>
        <translation>Cite contributions</translation>
    </message>
    <message>
        <source>Citer…</source>
        <translation>Cite…</translation>
    </message>
    <message>
        <source>Changer pour en contre, ou l’inverse</source>
        <translation>Switch for to against, or the reverse</translation>
    </message>
    <message>
        <source>Écrire l’argument (F2)</source>
        <translation>Write the argument (F2)</translation>
    </message>
    <message>
        <source>Monter l’argument (Alt+↑)</source>
        <translation>Move the argument up (Alt+↑)</translation>
    </message>
    <message>
        <source>Descendre l’argument (Alt+↓)</source>
        <translation>Move the argument down (Alt+↓)</translation>
    </message>
    <message>
        <source>Placer sous le précédent (Alt+→)</source>
        <translation>Place under the previous one (Alt+→)</translation>
    </message>
    <message>
        <source>Remonter d’un niveau (Alt+←)</source>
        <translation>Move up one level (Alt+←)</translation>
    </message>
    <message>
        <source>Retirer l’argument et ce qu’il porte (Suppr)</source>
        <translation>Remove the argument and what it holds (Del)</translation>
    </message>
    <message>
        <source>Importer une carte (JSON, Markdown)…</source>
        <translation>Import a map (JSON, Markdown)…</translation>
    </message>
    <message>
        <source>Importer une carte des arguments</source>
        <translation>Import an argument map</translation>
    </message>
    <message>
        <source>Cartes des arguments (*.json *.md)</source>
        <translation>Argument maps (*.json *.md)</translation>
    </message>
    <message>
        <source>Voir la contribution</source>
        <translation>View the contribution</translation>
    </message>
    <message>
        <source>Retirer la citation</source>
        <translation>Remove the citation</translation>
    </message>
    <message>
        <source>Exporter les arguments</source>
        <translation>Export the arguments</translation>
    </message>
    <message>
        <source>arguments.%1</source>
        <translation>arguments.%1</translation>
    </message>
    <message>
        <source>Carte en PDF…</source>
        <translation>Map as PDF…</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Carte en image PNG…</source>
        <translation>Map as PNG image…</translation>
    </message>
    <message>
        <source>Image (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Carte en SVG…</source>
        <translation>Map as SVG…</translation>
    </message>
    <message>
        <source>SVG (*.svg)</source>
        <translation>SVG (*.svg)</translation>
    </message>
    <message>
        <source>Plan et verbatims en Word…</source>
        <translation>Outline and verbatims as Word…</translation>
    </message>
    <message>
        <source>Document Word (*.docx)</source>
        <translation>Word document (*.docx)</translation>
    </message>
    <message>
        <source>Plan et verbatims en Markdown…</source>
        <translation>Outline and verbatims as Markdown…</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Plan et verbatims en CSV…</source>
        <translation>Outline and verbatims as CSV…</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Plan et verbatims en JSON…</source>
        <translation>Outline and verbatims as JSON…</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Nouvelle question</source>
        <translation>New question</translation>
    </message>
    <message>
        <source>Nouvelle thèse</source>
        <translation>New claim</translation>
    </message>
    <message>
        <source>Nouvel argument pour</source>
        <translation>New argument for</translation>
    </message>
    <message>
        <source>Nouvel argument contre</source>
        <translation>New argument against</translation>
    </message>
    <message>
        <source>Cet argument la cite déjà.</source>
        <translation>This argument already cites it.</translation>
    </message>
    <message>
        <source>Export « %1 »</source>
        <translation>Export “%1”</translation>
    </message>
    <message>
        <source>Verbatim</source>
        <translation>Verbatim</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Contribution</translation>
    </message>
    <message>
        <source>Citations de l’argument</source>
        <translation>Citations of the argument</translation>
    </message>
    <message>
        <source>À côté du plan</source>
        <translation>Beside the outline</translation>
    </message>
    <message>
        <source>Carte</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Chercher des verbatims</source>
        <translation>Search for verbatims</translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Autres actions sur l’argument</source>
        <translation>Other actions on the argument</translation>
    </message>
    <message>
        <source>Plan des arguments</source>
        <translation>Argument outline</translation>
    </message>
    <message>
        <source>Aucune citation</source>
        <translation>No citation</translation>
    </message>
    <message>
        <source>« Citer… » cherche dans les contributions ; sélectionnez le passage, puis « Citer ».</source>
        <translation>“Cite…” searches the contributions; select the passage, then “Cite”.</translation>
    </message>
    <message>
        <source>Grossir la carte</source>
        <translation>Enlarge the map</translation>
    </message>
    <message>
        <source>Réduire la carte</source>
        <translation>Reduce the map</translation>
    </message>
    <message>
        <source>Toute la carte</source>
        <translation>Whole map</translation>
    </message>
    <message>
        <source>Une question porte des thèses ; chaque thèse, ses arguments pour et contre ; chacun cite ce qui a été écrit. Commencez par « Question » ou « Thèse ».</source>
        <translation>A question holds claims; each claim, its arguments for and against; each cites what was written. Start with “Question” or “Claim”.</translation>
    </message>
    <message>
        <source>en entier</source>
        <translation>in full</translation>
    </message>
    <message>
        <source>extrait</source>
        <translation>extract</translation>
    </message>
    <message>
        <source>plus dans la base</source>
        <translation>no longer in the database</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Arguments</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::AssistantBesoin</name>
    <message>
        <source>Recrutement</source>
        <translation>Recruitment</translation>
    </message>
    <message>
        <source>Contributions en ligne</source>
        <translation>Online contributions</translation>
    </message>
    <message>
        <source>Atelier citoyen</source>
        <translation>Citizens’ workshop</translation>
    </message>
    <message>
        <source>Déplacements</source>
        <translation>Travel</translation>
    </message>
    <message>
        <source>Défraiements</source>
        <translation>Expenses of participants</translation>
    </message>
    <message>
        <source>À partir du besoin</source>
        <translation>From the need</translation>
    </message>
    <message>
        <source>Le besoin</source>
        <translation>The need</translation>
    </message>
    <message>
        <source>Décrivez ce qu’il faut : les lignes se calculent à mesure.</source>
        <translation>Describe what is needed: the lines are computed as you go.</translation>
    </message>
    <message>
        <source>Ajouter au besoin</source>
        <translation>Add to the need</translation>
    </message>
    <message>
        <source>Ajouter un recrutement, un atelier, des contributions… (Alt+A)</source>
        <translation>Add a recruitment, a workshop, contributions… (Alt+A)</translation>
    </message>
    <message>
        <source>Lignes calculées</source>
        <translation>Computed lines</translation>
    </message>
    <message>
        <source>Rien à commander pour l’instant</source>
        <translation>Nothing to order yet</translation>
    </message>
    <message>
        <source>Dès qu’un nombre de participants, de réponses ou de jours est saisi, les lignes apparaissent ici avec leur article et la lecture retenue.</source>
        <translation>As soon as a number of participants, answers or days is entered, the lines appear here with their article and the reading taken.</translation>
    </message>
    <message>
        <source>Les lignes</source>
        <translation>The lines</translation>
    </message>
    <message>
        <source>%1, prix de la version « %2 »</source>
        <translation>%1, prices of version “%2”</translation>
    </message>
    <message>
        <source>Ajouter au bon</source>
        <translation>Add to the order</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Fermer sans rien ajouter (Échap)</source>
        <translation>Close without adding anything (Esc)</translation>
    </message>
    <message>
        <source>Reprendre le besoin précédent</source>
        <translation>Take up the former need</translation>
    </message>
    <message>
        <source>Repartir du dernier besoin chiffré pour ce bon</source>
        <translation>Start from the last need priced for this order</translation>
    </message>
    <message numerus="yes">
        <source>%n ligne(s) du lot %1 (%2 HT)</source>
        <translation>
            <numerusform>%n line of lot %1 (%2 excl. VAT)</numerusform>
            <numerusform>%n lines of lot %1 (%2 excl. VAT)</numerusform>
        </translation>
    </message>
    <message>
        <source>Ce besoin demande aussi : %1. Un bon par lot : elles iront dans un autre.</source>
        <translation>This need also asks for: %1. One order for each lot: they go into another.</translation>
    </message>
    <message>
        <source>Préparer aussi ces bons</source>
        <translation>Prepare these orders too</translation>
    </message>
    <message numerus="yes">
        <source>%n projet(s) de bon préparé(s) pour les autres lots : dans la liste des bons.</source>
        <translation>
            <numerusform>%n draft order prepared for the other lots: in the list of orders.</numerusform>
            <numerusform>%n draft orders prepared for the other lots: in the list of orders.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>isegorie::ui::AssistantFiche</name>
    <message>
        <source>Retirer : %1</source>
        <translation>Remove: %1</translation>
    </message>
    <message>
        <source>par exemple 12,5</source>
        <translation>for instance 12.5</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::AttributionFiche</name>
    <message>
        <source>Prix et fiche du titulaire</source>
        <translation>Prices and sheet of the contractor</translation>
    </message>
    <message>
        <source>Prix</source>
        <translation>Prices</translation>
    </message>
    <message>
        <source>Titulaire</source>
        <translation>Contractor</translation>
    </message>
    <message>
        <source>%1, accord-cadre %2, %3</source>
        <translation>%1, framework contract %2, %3</translation>
    </message>
    <message>
        <source>Rang %1</source>
        <translation>Rank %1</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::BackupsModel</name>
    <message>
        <source>%1 à %2</source>
        <translation>%1 at %2</translation>
    </message>
    <message>
        <source>Faite le</source>
        <translation>Made on</translation>
    </message>
    <message>
        <source>Fichier</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Taille</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>%1 (état d’avant un retour)</source>
        <translation>%1 (state before a restore)</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::BackupsPage</name>
    <message>
        <source>Sauvegardes de la base</source>
        <translation>Backups of the base</translation>
    </message>
    <message>
        <source>Sauvegarder maintenant</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Revenir à cette sauvegarde…</source>
        <translation>Go back to this backup…</translation>
    </message>
    <message>
        <source>Sauvegardes</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Une copie vérifiée est faite chaque jour et avant chaque mise à jour ; les dix dernières sont gardées à côté de la base.</source>
        <translation>A verified copy is made every day and before every update; the last ten are kept beside the base.</translation>
    </message>
    <message>
        <source>Aucune sauvegarde pour le moment</source>
        <translation>No backup yet</translation>
    </message>
    <message>
        <source>La première est faite à l’ouverture de la base, une fois par jour.</source>
        <translation>The first is made when the base is opened, once a day.</translation>
    </message>
    <message>
        <source>Sauvegarde</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>La sauvegarde est faite et vérifiée.</source>
        <translation>The backup is made and verified.</translation>
    </message>
    <message>
        <source>La base redeviendra ce qu’elle était dans « %1 ». Son état actuel sera gardé à côté d’elle, sous un nom qui le dit : rien ne sera perdu.</source>
        <translation>The base will be again what it was in “%1”. Its present state will be kept beside it under a name that says so: nothing will be lost.</translation>
    </message>
    <message>
        <source>Ne rien changer</source>
        <translation>Change nothing</translation>
    </message>
    <message>
        <source>Revenir à cette sauvegarde</source>
        <translation>Go back to this backup</translation>
    </message>
    <message>
        <source>Ouvrir à part</source>
        <translation>Open separately</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::BonAvenantPanneau</name>
    <message>
        <source>UO</source>
        <translation>UO</translation>
    </message>
    <message>
        <source>Désignation</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Commandé</source>
        <translation>Ordered</translation>
    </message>
    <message>
        <source>Lignes du bon modifié</source>
        <translation>Lines of the amended order</translation>
    </message>
    <message>
        <source>Le bon à modifier</source>
        <translation>The order to amend</translation>
    </message>
    <message>
        <source>Entrée sur une ligne : sa nouvelle quantité. Pour ajouter une UO, tapez son code à gauche.</source>
        <translation>Enter on a line: its new quantity. To add a UO, type its code on the left.</translation>
    </message>
    <message>
        <source>UO %1 : nouvelle quantité</source>
        <translation>UO %1: new quantity</translation>
    </message>
    <message>
        <source>La différence devient une ligne de l’avenant, au prix du bon.</source>
        <translation>The difference becomes a line of the amendment, at the price of the order.</translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Quantité après l’avenant</source>
        <translation>Quantity after the amendment</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::BonCataloguePanneau</name>
    <message>
        <source>Rechercher dans le catalogue…</source>
        <translation>Search in the catalogue…</translation>
    </message>
    <message>
        <source>Catalogue du lot</source>
        <translation>Catalogue of the lot</translation>
    </message>
    <message>
        <source>Entrée ou double-clic ajoute une unité ; on peut aussi glisser.</source>
        <translation>Enter or double click adds one unit; dragging works too.</translation>
    </message>
    <message>
        <source>Rechercher dans le catalogue du lot</source>
        <translation>Search in the catalogue of the lot</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::BonCyclePanneau</name>
    <message>
        <source>Ce qui manque avant la notification</source>
        <translation>What is missing before notification</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) sur les lignes</source>
        <translation>
            <numerusform>%n point about the lines</numerusform>
            <numerusform>%n points about the lines</numerusform>
        </translation>
    </message>
    <message>
        <source>Avant la notification, à compléter :</source>
        <translation>Before notification, to be completed:</translation>
    </message>
    <message>
        <source>contenu conforme à son empreinte</source>
        <translation>content matches its fingerprint</translation>
    </message>
    <message>
        <source>contenu différent de son empreinte : %1</source>
        <translation>content differs from its fingerprint: %1</translation>
    </message>
    <message>
        <source>Notifié le %1 · empreinte %2… · %3</source>
        <translation>Notified on %1 · fingerprint %2… · %3</translation>
    </message>
    <message>
        <source>SHA-256 : %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>%1 ?</source>
        <translation>%1?</translation>
    </message>
    <message>
        <source>Date de l’acte</source>
        <translation>Date of the act</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Le motif reste dans l’historique du bon.</source>
        <translation>The reason stays in the history of the order.</translation>
    </message>
    <message>
        <source>Notifier ce bon sous le numéro %1 ?</source>
        <translation>Notify this order under the number %1?</translation>
    </message>
    <message>
        <source>%1 HT, %2 TTC, à %3. Le contenu sera figé et son empreinte calculée ; ensuite, seul un avenant le modifie.</source>
        <translation>%1 excl. VAT, %2 incl. VAT, to %3. The content will be frozen and its fingerprint computed; after that, only an amendment changes it.</translation>
    </message>
    <message>
        <source>Bon notifié sous le numéro %1.
Empreinte SHA-256 : %2</source>
        <translation>Order notified under the number %1.
SHA-256 fingerprint: %2</translation>
    </message>
    <message>
        <source>dates à revoir</source>
        <translation>dates to check</translation>
    </message>
    <message>
        <source>Cet acte entre dans l’historique du bon : Ctrl+Z ne l’annule pas.</source>
        <translation>This act enters the history of the order: Ctrl+Z does not undo it.</translation>
    </message>
    <message>
        <source>%1 « %2 » y revient, avec un motif.</source>
        <translation>%1 “%2” comes back to it, with a reason.</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::BonDetail</name>
    <message>
        <source>Revenir à la liste des bons</source>
        <translation>Back to the list of orders</translation>
    </message>
    <message>
        <source>Exporter en PDF…</source>
        <translation>Export as PDF…</translation>
    </message>
    <message>
        <source>Exporter en XLSX…</source>
        <translation>Export as XLSX…</translation>
    </message>
    <message>
        <source>Imprimer…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Comparer un devis…</source>
        <translation>Compare a quotation…</translation>
    </message>
    <message>
        <source>Créer un avenant</source>
        <translation>Create an amendment</translation>
    </message>
    <message>
        <source>Dupliquer le bon</source>
        <translation>Duplicate the order</translation>
    </message>
    <message>
        <source>Autres actions sur le bon</source>
        <translation>Other actions on the order</translation>
    </message>
    <message>
        <source>Lignes</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Particulars</translation>
    </message>
    <message>
        <source>Livrables</source>
        <translation>Deliverables</translation>
    </message>
    <message>
        <source>Réception et facturation</source>
        <translation>Receipt and invoicing</translation>
    </message>
    <message>
        <source>Bon : %1</source>
        <translation>Order: %1</translation>
    </message>
    <message>
        <source>Devis</source>
        <translation>Quotation</translation>
    </message>
    <message>
        <source>Projet d’avenant au bon %1</source>
        <translation>Draft amendment to order %1</translation>
    </message>
    <message>
        <source>Projet de bon de commande</source>
        <translation>Draft purchase order</translation>
    </message>
    <message>
        <source>Ouvrir la concertation « %1 »</source>
        <translation>Open the consultation “%1”</translation>
    </message>
    <message>
        <source>bon %1</source>
        <translation>order %1</translation>
    </message>
    <message>
        <source>Ouvrir le bon %1</source>
        <translation>Open order %1</translation>
    </message>
    <message>
        <source>titulaire à choisir</source>
        <translation>contractor to be chosen</translation>
    </message>
    <message>
        <source>Comparer un devis</source>
        <translation>Compare a quotation</translation>
    </message>
    <message>
        <source>Exporter le bon en PDF</source>
        <translation>Export the order as PDF</translation>
    </message>
    <message>
        <source>Document PDF (*.pdf)</source>
        <translation>PDF document (*.pdf)</translation>
    </message>
    <message>
        <source>Exporter le bon en XLSX</source>
        <translation>Export the order as XLSX</translation>
    </message>
    <message>
        <source>Classeur XLSX (*.xlsx)</source>
        <translation>XLSX workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>Exporté : %1</source>
        <translation>Exported: %1</translation>
    </message>
    <message>
        <source>Ouvrir</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Une valeur saisie est refusée.</source>
        <translation>A value that was entered is refused.</translation>
    </message>
    <message>
        <source>Corrigez le champ signalé, puis recommencez.</source>
        <translation>Mend the field that is marked, then start again.</translation>
    </message>
    <message>
        <source>Export du bon de commande</source>
        <translation>Export of the purchase order</translation>
    </message>
    <message>
        <source>avenant en projet</source>
        <translation>draft amendment</translation>
    </message>
    <message>
        <source>avenant %1</source>
        <translation>amendment %1</translation>
    </message>
    <message>
        <source>Ouvrir l’avenant</source>
        <translation>Open the amendment</translation>
    </message>
    <message>
        <source>Ouvrir : %1</source>
        <translation>Open: %1</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::BonEtapes</name>
    <message>
        <source>Étape : %1</source>
        <translation>Step: %1</translation>
    </message>
    <message>
        <source>Étape %1 sur %2 : %3</source>
        <translation>Step %1 of %2: %3</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::BonInvite</name>
    <message>
        <source>Renoncer</source>
        <translation>Give up</translation>
    </message>
    <message>
        <source>Ne rien changer (Échap)</source>
        <translation>Change nothing (Esc)</translation>
    </message>
    <message>
        <source>Confirmer : %1</source>
        <translation>Confirm: %1</translation>
    </message>
    <message>
        <source>%1 (Entrée)</source>
        <translation>%1 (Enter)</translation>
    </message>
    <message>
        <source>La date ne se lit pas.</source>
        <translation>The date cannot be read.</translation>
    </message>
    <message>
        <source>Écrivez-la 24/11/2026.</source>
        <translation>Write it 24/11/2026.</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::BonJauge</name>
    <message>
        <source>Consommation du lot</source>
        <translation>Consumption of the lot</translation>
    </message>
    <message>
        <source>%1 : %2 % du maximum, ce bon compris</source>
        <translation>%1: %2% of the maximum, this order included</translation>
    </message>
    <message>
        <source>Dépassement de %1 sur un maximum de %2 HT</source>
        <translation>Exceeded by %1 on a maximum of %2 excl. VAT</translation>
    </message>
    <message>
        <source>Reste %1 sur un maximum de %2 HT ; alerte à %3 %</source>
        <translation>%1 left of a maximum of %2 excl. VAT; warning at %3%</translation>
    </message>
    <message>
        <source>%1 : %2 % du maximum</source>
        <translation>%1: %2% of the maximum</translation>
    </message>
    <message>
        <source>%1 HT commandés sur %2 ; reste %3</source>
        <translation>%1 excl. VAT ordered of %2; %3 left</translation>
    </message>
    <message>
        <source>%1, dont %2 en préparation</source>
        <translation>%1, of which %2 in preparation</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::BonLignesDelegate</name>
    <message>
        <source>Quantité de l’UO %1</source>
        <translation>Quantity of UO %1</translation>
    </message>
    <message>
        <source>Taux de TVA</source>
        <translation>VAT rate</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::BonLignesModel</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Règle</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Lecture retenue</source>
        <translation>Reading taken</translation>
    </message>
    <message>
        <source>Autre lecture</source>
        <translation>Other reading</translation>
    </message>
    <message>
        <source>Origine</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Quantité saisie : aucune règle ne l’a calculée.</source>
        <translation>Quantity entered: no rule computed it.</translation>
    </message>
    <message>
        <source>Autre lecture : %1</source>
        <translation>Other reading: %1</translation>
    </message>
    <message>
        <source>%1 (sans fichier fourni)</source>
        <translation>%1 (without a file provided)</translation>
    </message>
    <message>
        <source>Modifier la quantité (F2)</source>
        <translation>Change the quantity (F2)</translation>
    </message>
    <message>
        <source>N°</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>UO</source>
        <translation>UO</translation>
    </message>
    <message>
        <source>Désignation</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Quantité</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Unité</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Prix unit. HT</source>
        <translation>Unit price excl. VAT</translation>
    </message>
    <message>
        <source>TVA</source>
        <translation>VAT</translation>
    </message>
    <message>
        <source>Total HT</source>
        <translation>Total excl. VAT</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::BonLignesOnglet</name>
    <message>
        <source>Lignes du bon</source>
        <translation>Lines of the order</translation>
    </message>
    <message>
        <source>Ce bon n’a pas encore de ligne</source>
        <translation>This order has no line yet</translation>
    </message>
    <message>
        <source>Tapez un code d’UO ci-dessus, glissez-en depuis le catalogue, ou décrivez le besoin : les règles du CCTP calculent les lignes.</source>
        <translation>Type a UO code above, drag some from the catalogue, or describe the need: the rules of the CCTP compute the lines.</translation>
    </message>
    <message>
        <source>À partir du besoin…</source>
        <translation>From the need…</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Ouvrir ou fermer le catalogue à côté des lignes</source>
        <translation>Open or close the catalogue beside the lines</translation>
    </message>
    <message>
        <source>Ajouter une ligne par son code</source>
        <translation>Add a line by its code</translation>
    </message>
    <message>
        <source>Supprimer les lignes choisies</source>
        <translation>Delete the chosen lines</translation>
    </message>
    <message>
        <source>Monter la ligne</source>
        <translation>Move the line up</translation>
    </message>
    <message>
        <source>Descendre la ligne</source>
        <translation>Move the line down</translation>
    </message>
    <message>
        <source>Déplier ou replier toutes les justifications</source>
        <translation>Unfold or fold all justifications</translation>
    </message>
    <message>
        <source>Prix avec ou sans fichier fourni</source>
        <translation>Price with or without a file provided</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::BonMentionsOnglet</name>
    <message>
        <source>Commande</source>
        <translation>Command</translation>
    </message>
    <message>
        <source>Exécution</source>
        <translation>Performance</translation>
    </message>
    <message>
        <source>Engagement et signature</source>
        <translation>Commitment and signature</translation>
    </message>
    <message>
        <source>Facturation par Chorus Pro : le titulaire y reporte l’engagement juridique et le service exécutant.</source>
        <translation>Invoicing through Chorus Pro: the contractor quotes the legal commitment and the executing department there.</translation>
    </message>
    <message>
        <source>Titulaire et prix</source>
        <translation>Contractor and prices</translation>
    </message>
    <message>
        <source>Acheteur</source>
        <translation>Buyer</translation>
    </message>
    <message>
        <source>Commun à tous les bons de commande.</source>
        <translation>Common to all purchase orders.</translation>
    </message>
    <message>
        <source>Objet</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Date de début</source>
        <translation>Start date</translation>
    </message>
    <message>
        <source>Date de livraison</source>
        <translation>Delivery date</translation>
    </message>
    <message>
        <source>Lieu d’exécution</source>
        <translation>Place of execution</translation>
    </message>
    <message>
        <source>Contact pour l’admission</source>
        <translation>Contact for acceptance</translation>
    </message>
    <message>
        <source>À qui le titulaire remet ses livrables.</source>
        <translation>Whom the contractor hands the deliverables to.</translation>
    </message>
    <message>
        <source>Notes internes</source>
        <translation>Internal notes</translation>
    </message>
    <message>
        <source>Jamais imprimées ; modifiables aussi après la notification.</source>
        <translation>Never printed; can be changed after notification too.</translation>
    </message>
    <message>
        <source>N° d’engagement juridique (EJ)</source>
        <translation>Legal commitment number (EJ)</translation>
    </message>
    <message>
        <source>Code du service exécutant</source>
        <translation>Code of the executing department</translation>
    </message>
    <message>
        <source>Signataire</source>
        <translation>Signatory</translation>
    </message>
    <message>
        <source>Délégation de signature</source>
        <translation>Delegation of signature</translation>
    </message>
    <message>
        <source>Titulaire</source>
        <translation>Contractor</translation>
    </message>
    <message>
        <source>Titulaire du lot à qui le bon est adressé</source>
        <translation>Contractor of the lot whom the order is addressed to</translation>
    </message>
    <message>
        <source>Version de prix</source>
        <translation>Price version</translation>
    </message>
    <message>
        <source>Bordereau des prix unitaires qui s’applique au bon</source>
        <translation>Price list that applies to the order</translation>
    </message>
    <message>
        <source>SIRET de l’acheteur</source>
        <translation>SIRET of the buyer</translation>
    </message>
    <message>
        <source>Adresse de l’acheteur</source>
        <translation>Address of the buyer</translation>
    </message>
    <message>
        <source>Contenu figé à la notification</source>
        <translation>Content frozen at notification</translation>
    </message>
    <message>
        <source>Bon à la signature</source>
        <translation>Order being signed</translation>
    </message>
    <message>
        <source>Contenu figé à la notification du %1 : seul un avenant le modifie.</source>
        <translation>Content frozen at the notification of %1: only an amendment changes it.</translation>
    </message>
    <message>
        <source>Ce bon est à la signature : reprenez-le en brouillon pour le modifier.</source>
        <translation>This order is being signed: take it back as a draft to change it.</translation>
    </message>
    <message>
        <source>%1 (rang %2)</source>
        <translation>%1 (rank %2)</translation>
    </message>
    <message>
        <source>%1 — en vigueur le %2</source>
        <translation>%1 — in force on %2</translation>
    </message>
    <message>
        <source>SIRET manquant : à saisir dans la fiche du titulaire</source>
        <translation>SIRET missing: enter it in the contractor’s sheet</translation>
    </message>
    <message>
        <source>SIRET %1</source>
        <translation>SIRET %1</translation>
    </message>
    <message>
        <source>Accord-cadre %1</source>
        <translation>Framework contract %1</translation>
    </message>
    <message>
        <source>UO %1 : %2 → %3</source>
        <translation>UO %1: %2 → %3</translation>
    </message>
    <message>
        <source>Appliquer ces prix</source>
        <translation>Apply these prices</translation>
    </message>
    <message>
        <source>Garder les prix</source>
        <translation>Keep the prices</translation>
    </message>
    <message>
        <source>Mention obligatoire</source>
        <translation>Mandatory particular</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::BonNouveau</name>
    <message>
        <source>Nouveau bon de commande</source>
        <translation>New purchase order</translation>
    </message>
    <message>
        <source>Concertation</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Lot de l’accord-cadre</source>
        <translation>Lot of the framework contract</translation>
    </message>
    <message>
        <source>Objet</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Par défaut, le titre de la concertation</source>
        <translation>The title of the consultation by default</translation>
    </message>
    <message>
        <source>Renoncer</source>
        <translation>Give up</translation>
    </message>
    <message>
        <source>Créer le bon</source>
        <translation>Create the order</translation>
    </message>
    <message>
        <source>Fermer sans rien créer (Échap)</source>
        <translation>Close without creating anything (Esc)</translation>
    </message>
    <message>
        <source>Créer le bon (Entrée)</source>
        <translation>Create the order (Enter)</translation>
    </message>
    <message>
        <source>Il n’y a pas encore de concertation : créez-en une d’abord.</source>
        <translation>There is no consultation yet: create one first.</translation>
    </message>
    <message>
        <source>Choisissez une concertation de la liste.</source>
        <translation>Choose a consultation from the list.</translation>
    </message>
    <message>
        <source>%1 (sans titulaire)</source>
        <translation>%1 (no holder)</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::BonSaisie</name>
    <message>
        <source>Ajouter</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Ajouter une UO : code (1.8.1, UO 2.4.9 A…) ou mots de son libellé</source>
        <translation>Add a UO: code (1.8.1, UO 2.4.9 A…) or words of its label</translation>
    </message>
    <message>
        <source>Code ou libellé de l’UO à ajouter</source>
        <translation>Code or label of the UO to add</translation>
    </message>
    <message>
        <source>Entrée ajoute la ligne ; « 1.8.1 × 3 » donne aussi la quantité (Ctrl+L)</source>
        <translation>Enter adds the line; “1.8.1 × 3” gives the quantity too (Ctrl+L)</translation>
    </message>
    <message>
        <source>Quantité</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Quantité à commander</source>
        <translation>Quantity to order</translation>
    </message>
    <message>
        <source>Ajouter la ligne (Entrée)</source>
        <translation>Add the line (Enter)</translation>
    </message>
    <message>
        <source>Le CCTP imprime « %1 » pour plusieurs UO : laquelle commander ?</source>
        <translation>The CCTP prints “%1” for several UO: which one to order?</translation>
    </message>
    <message numerus="yes">
        <source>%n UO correspondent à « %1 » : choisissez-en une ou précisez.</source>
        <translation>
            <numerusform>%n UO matches “%1”: choose it or be more precise.</numerusform>
            <numerusform>%n UO match “%1”: choose one or be more precise.</numerusform>
        </translation>
    </message>
    <message>
        <source>Aucune UO n’a le code ni le libellé « %1 ».</source>
        <translation>No UO has the code or the label “%1”.</translation>
    </message>
    <message>
        <source>UO %1</source>
        <translation>UO %1</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::BonTotaux</name>
    <message>
        <source>Totaux du bon</source>
        <translation>Totals of the order</translation>
    </message>
    <message>
        <source>Total HT</source>
        <translation>Total excl. VAT</translation>
    </message>
    <message>
        <source>TVA %1 sur %2</source>
        <translation>VAT %1 on %2</translation>
    </message>
    <message>
        <source>Total TTC</source>
        <translation>Total incl. VAT</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::BonUoModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>UO</source>
        <translation>UO</translation>
    </message>
    <message>
        <source>Désignation</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Prix HT</source>
        <translation>Price excl. VAT</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::BonsListe</name>
    <message>
        <source>Bons de commande</source>
        <translation>Purchase orders</translation>
    </message>
    <message>
        <source>Aucun bon de commande</source>
        <translation>No purchase order</translation>
    </message>
    <message>
        <source>Un bon de commande réunit les prestations commandées à un titulaire pour une concertation.</source>
        <translation>A purchase order gathers the services ordered from one contractor for a consultation.</translation>
    </message>
    <message>
        <source>Rechercher un bon…</source>
        <translation>Search for an order…</translation>
    </message>
    <message>
        <source>Rechercher un bon de commande</source>
        <translation>Search for a purchase order</translation>
    </message>
    <message>
        <source>Totaux de la sélection</source>
        <translation>Totals of the selection</translation>
    </message>
    <message>
        <source>Aucun bon ne correspond</source>
        <translation>No order matches</translation>
    </message>
    <message>
        <source>Élargissez la recherche ou les filtres.</source>
        <translation>Widen the search or the filters.</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Tous les lots</source>
        <translation>All lots</translation>
    </message>
    <message>
        <source>Statut</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tous les statuts</source>
        <translation>All statuses</translation>
    </message>
    <message>
        <source>Titulaire</source>
        <translation>Contractor</translation>
    </message>
    <message>
        <source>Tous les titulaires</source>
        <translation>All contractors</translation>
    </message>
    <message>
        <source>Concertation</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Toutes les concertations</source>
        <translation>All consultations</translation>
    </message>
    <message>
        <source>Filtrer par %1</source>
        <translation>Filter by %1</translation>
    </message>
    <message>
        <source>Un bon de commande réunit les prestations commandées à un titulaire pour une concertation. Créez le premier, puis ajoutez-y des lignes par code, depuis le catalogue ou à partir du besoin.</source>
        <translation>A purchase order gathers the services ordered from one contractor for a consultation. Create the first one, then add lines by code, from the catalogue or from the need.</translation>
    </message>
    <message numerus="yes">
        <source>%n bon(s) sélectionné(s)</source>
        <translation>
            <numerusform>%n order selected</numerusform>
            <numerusform>%n orders selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bon(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 — %2 HT — %3 TTC</source>
        <translation>%1 — %2 excl. VAT — %3 incl. VAT</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::BonsModel</name>
    <message>
        <source>Projet</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Projet d’avenant</source>
        <translation>Draft amendment</translation>
    </message>
    <message>
        <source>Numéro</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Objet</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Concertation</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Titulaire</source>
        <translation>Contractor</translation>
    </message>
    <message>
        <source>Statut</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Montant HT</source>
        <translation>Amount excl. VAT</translation>
    </message>
    <message>
        <source>Montant TTC</source>
        <translation>Amount incl. VAT</translation>
    </message>
    <message>
        <source>Livraison</source>
        <translation>Delivery</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::BonsPage</name>
    <message>
        <source>Nouveau bon de commande</source>
        <translation>New purchase order</translation>
    </message>
    <message>
        <source>Rechercher un bon</source>
        <translation>Search for an order</translation>
    </message>
    <message>
        <source>Effacer les filtres des bons</source>
        <translation>Clear the filters of orders</translation>
    </message>
    <message>
        <source>Bon suivant</source>
        <translation>Next order</translation>
    </message>
    <message>
        <source>Bon précédent</source>
        <translation>Previous order</translation>
    </message>
    <message>
        <source>Supprimer les projets choisis</source>
        <translation>Delete the chosen drafts</translation>
    </message>
    <message>
        <source>Supprimer des projets de bons</source>
        <translation>Delete draft orders</translation>
    </message>
    <message>
        <source>Bon de commande, lot %1 — %2</source>
        <translation>Purchase order, lot %1 — %2</translation>
    </message>
    <message>
        <source>Bons de commande</source>
        <translation>Purchase orders</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::BonsTab</name>
    <message>
        <source>Bon de commande</source>
        <translation>Purchase order</translation>
    </message>
    <message>
        <source>Titulaire</source>
        <translation>Contractor</translation>
    </message>
    <message>
        <source>Statut</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Notifié le</source>
        <translation>Notified on</translation>
    </message>
    <message>
        <source>Montant HT</source>
        <translation>Amount excl. VAT</translation>
    </message>
    <message>
        <source>Bons de commande de la concertation</source>
        <translation>Purchase orders of the consultation</translation>
    </message>
    <message>
        <source>Aller aux bons de commande</source>
        <translation>Go to the purchase orders</translation>
    </message>
    <message>
        <source>Aucun bon de commande</source>
        <translation>No purchase order</translation>
    </message>
    <message>
        <source>Les prestations de la concertation se commandent sur la page des bons de commande.</source>
        <translation>The services of the consultation are ordered on the page of purchase orders.</translation>
    </message>
    <message>
        <source>Projet de bon</source>
        <translation>Draft order</translation>
    </message>
    <message>
        <source>Lot %1</source>
        <translation>Lot %1</translation>
    </message>
    <message>
        <source>Commandé : %1 HT</source>
        <translation>Ordered: %1 excl. VAT</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::CalibrageOnglet</name>
    <message>
        <source>Groupe</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Hors du plan</source>
        <translation>Outside the plan</translation>
    </message>
    <message>
        <source>S’écartent</source>
        <translation>Depart</translation>
    </message>
    <message>
        <source>Écarts par catégorie</source>
        <translation>Gaps by category</translation>
    </message>
    <message>
        <source>Test par critère</source>
        <translation>Test by criterion</translation>
    </message>
    <message>
        <source>Qui ajouter, qui écarter, qui garder</source>
        <translation>Whom to add, set aside, keep</translation>
    </message>
    <message>
        <source>Le calibrage se lit</source>
        <translation>Reading the calibration</translation>
    </message>
    <message>
        <source>Calculer le calibrage</source>
        <translation>Compute the calibration</translation>
    </message>
    <message>
        <source>Interrompre le calibrage</source>
        <translation>Stop the calibration</translation>
    </message>
    <message>
        <source>Document du calibrage (PDF)…</source>
        <translation>Calibration document (PDF)…</translation>
    </message>
    <message>
        <source>Classeur du calibrage (XLSX)…</source>
        <translation>Calibration workbook (XLSX)…</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Classeur (*.xlsx)</source>
        <translation>Workbook (*.xlsx)</translation>
    </message>
    <message>
        <source> personnes</source>
        <translation> people</translation>
    </message>
    <message>
        <source>Comparer un groupe à la population de référence</source>
        <translation>Compare a group with the reference population</translation>
    </message>
    <message>
        <source>Documents du calibrage</source>
        <translation>Calibration documents</translation>
    </message>
    <message>
        <source>à ramener à</source>
        <translation>to bring to</translation>
    </message>
    <message>
        <source>Avancement du calibrage</source>
        <translation>Progress of the calibration</translation>
    </message>
    <message>
        <source>Le groupe ressemble-t-il à sa référence ?</source>
        <translation>Does the group resemble its reference?</translation>
    </message>
    <message>
        <source>Valeur p : chance qu’un groupe tiré au hasard dans la population s’en écarte au moins autant. Sous 0,05, l’écart n’est guère dû au hasard.</source>
        <translation>p-value: the chance that a group drawn at random from the population departs from it at least as much. Below 0.05, the gap is hardly due to chance.</translation>
    </message>
    <message>
        <source>Avant et après, critère par critère</source>
        <translation>Before and after, criterion by criterion</translation>
    </message>
    <message>
        <source>Rien à comparer</source>
        <translation>Nothing to compare</translation>
    </message>
    <message>
        <source>Il faut un plan de quotas et des personnes qui y répondent.</source>
        <translation>It takes a quota plan and people who answer to it.</translation>
    </message>
    <message>
        <source>Calcul du calibrage</source>
        <translation>Computing the calibration</translation>
    </message>
    <message>
        <source>personnes</source>
        <translation>people</translation>
    </message>
    <message>
        <source>catégories sur %1</source>
        <translation>categories out of %1</translation>
    </message>
    <message>
        <source>critères sur %1</source>
        <translation>criteria out of %1</translation>
    </message>
    <message>
        <source>Document du calibrage</source>
        <translation>Calibration document</translation>
    </message>
    <message>
        <source>calibrage</source>
        <translation>calibration</translation>
    </message>
    <message>
        <source>Calibrage</source>
        <translation>Calibration</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::CandidatFiche</name>
    <message>
        <source>Effacer ses données…</source>
        <translation>Erase their data…</translation>
    </message>
    <message>
        <source>La DITP peut refuser un candidat (CCTP, chapitre 4, article 1)</source>
        <translation>The DITP may refuse a candidate (CCTP, chapter 4, article 1)</translation>
    </message>
    <message>
        <source>La personne ne souhaite plus participer</source>
        <translation>The person no longer wishes to take part</translation>
    </message>
    <message>
        <source>Sans retour : nom, contacts et réponses disparaissent de la base</source>
        <translation>For good: name, contacts and answers leave the base</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Prénom</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Courriel</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Complément</source>
        <translation>Address, second line</translation>
    </message>
    <message>
        <source>Code postal</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Ville</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Consentement du</source>
        <translation>Consent given on</translation>
    </message>
    <message>
        <source>Consentement à l’article 9 du</source>
        <translation>Consent to article 9 given on</translation>
    </message>
    <message>
        <source>Réponses</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Sans réponse connue</source>
        <translation>No known answer</translation>
    </message>
    <message>
        <source>Pseudonyme %1</source>
        <translation>Pseudonym %1</translation>
    </message>
    <message>
        <source>Peut être tiré au sort.</source>
        <translation>Can be drawn.</translation>
    </message>
    <message>
        <source>Lever le refus de la DITP</source>
        <translation>Lift the refusal of the DITP</translation>
    </message>
    <message>
        <source>Refusé par la DITP</source>
        <translation>Refused by the DITP</translation>
    </message>
    <message>
        <source>De nouveau candidat</source>
        <translation>Candidate again</translation>
    </message>
    <message>
        <source>Se retire</source>
        <translation>Withdraws</translation>
    </message>
    <message>
        <source>Effacer le nom, les contacts et les réponses de cette personne ? Rien ne les ramène. L’historique et les sauvegardes les gardent chiffrés jusqu’à la purge de la concertation.</source>
        <translation>Erase the name, contacts and answers of this person? Nothing brings them back. The history and the backups keep them encrypted until the consultation is purged.</translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation>Erase</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::CandidatsModel</name>
    <message>
        <source>Peut être tiré</source>
        <translation>Can be drawn</translation>
    </message>
    <message>
        <source>Retiré</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Refusé (DITP)</source>
        <translation>Refused (DITP)</translation>
    </message>
    <message>
        <source>Sans consentement</source>
        <translation>Without consent</translation>
    </message>
    <message>
        <source>Réponse manquante</source>
        <translation>Answer missing</translation>
    </message>
    <message>
        <source>Consentement art. 9</source>
        <translation>Art. 9 consent</translation>
    </message>
    <message>
        <source>Candidat</source>
        <translation>Candidate</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>Foyer</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>Consentement</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::CandidatsOnglet</name>
    <message>
        <source>Candidats</source>
        <translation>Candidates</translation>
    </message>
    <message>
        <source>Les candidats se lisent et s’importent</source>
        <translation>Candidates can be read and imported</translation>
    </message>
    <message>
        <source>Importer des candidats</source>
        <translation>Import candidates</translation>
    </message>
    <message>
        <source>Importer…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Vérifier les foyers</source>
        <translation>Check households</translation>
    </message>
    <message>
        <source>Chercher un candidat</source>
        <translation>Search a candidate</translation>
    </message>
    <message>
        <source>Rechercher un nom, une ville, un contact</source>
        <translation>Search a name, a town, a contact</translation>
    </message>
    <message>
        <source>Candidats montrés</source>
        <translation>Candidates shown</translation>
    </message>
    <message>
        <source>Tous les états</source>
        <translation>All states</translation>
    </message>
    <message>
        <source>Aucun candidat</source>
        <translation>No candidate</translation>
    </message>
    <message>
        <source>Importez le fichier des volontaires (CSV ou Excel) : chaque colonne est reconnue, et un aperçu dit ce qui manque avant que rien ne soit enregistré.</source>
        <translation>Import the file of volunteers (CSV or Excel): each column is recognised, and a preview tells what is missing before anything is saved.</translation>
    </message>
    <message numerus="yes">
        <source>%n candidat(s)</source>
        <translation>
            <numerusform>%n candidate</numerusform>
            <numerusform>%n candidates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n peuvent être tirés</source>
        <translation>
            <numerusform>, %n can be drawn</numerusform>
            <numerusform>, %n can be drawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n retiré(s) en plus</source>
        <translation>
            <numerusform>, %n more withdrawn</numerusform>
            <numerusform>, %n more withdrawn</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>isegorie::ui::CarteArgumentsVue</name>
    <message>
        <source>Carte des arguments : %1, %2</source>
        <translation>Map of arguments: %1, %2</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::CatalogueAjout</name>
    <message>
        <source>Sans fichier fourni</source>
        <translation>No file provided</translation>
    </message>
    <message>
        <source>Ajouter au bon</source>
        <translation>Add to the order</translation>
    </message>
    <message>
        <source>Créer un bon…</source>
        <translation>Create an order…</translation>
    </message>
    <message>
        <source>Ajouter à un bon de commande</source>
        <translation>Add to a purchase order</translation>
    </message>
    <message>
        <source>Projet de bon</source>
        <translation>Draft order</translation>
    </message>
    <message>
        <source>Quantité</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Le bénéficiaire ne fournit pas de fichier de contacts : l’autre prix du bordereau s’applique</source>
        <translation>The beneficiary provides no contact file: the other price of the list applies</translation>
    </message>
    <message>
        <source>Renoncer</source>
        <translation>Give up</translation>
    </message>
    <message>
        <source>Ne rien ajouter (Échap)</source>
        <translation>Add nothing (Esc)</translation>
    </message>
    <message>
        <source>Ajouter la ligne au bon choisi (Entrée)</source>
        <translation>Add the line to the chosen order (Enter)</translation>
    </message>
    <message>
        <source>Créer un projet de bon pour ce lot</source>
        <translation>Create a draft order for this lot</translation>
    </message>
    <message>
        <source>Ajouter l’UO %1 à un bon de commande</source>
        <translation>Add UO %1 to a purchase order</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Le lot %1 n’a pas de projet de bon : créez-en un, l’UO s’y ajoutera ensuite.</source>
        <translation>Lot %1 has no draft order: create one, the UO is added to it next.</translation>
    </message>
    <message>
        <source>Ce bon n’a pas de prix pour cette UO.</source>
        <translation>This order has no price for this UO.</translation>
    </message>
    <message>
        <source>%1 % des défraiements du bon</source>
        <translation>%1% of the expenses of the order</translation>
    </message>
    <message>
        <source>%1 HT l’unité, soit %2 HT</source>
        <translation>%1 excl. VAT each, that is %2 excl. VAT</translation>
    </message>
    <message>
        <source>%1 HT l’unité</source>
        <translation>%1 excl. VAT each</translation>
    </message>
    <message>
        <source>UO %1 × %2 ajoutée à « %3 ».</source>
        <translation>UO %1 × %2 added to “%3”.</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::CatalogueDetail</name>
    <message>
        <source>Graphie du CCTP</source>
        <translation>Spelling in the CCTP</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Unité commandée</source>
        <translation>Unit ordered</translation>
    </message>
    <message>
        <source>Niveau</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Plafond HT</source>
        <translation>Cap excl. VAT</translation>
    </message>
    <message>
        <source>Prix au bordereau</source>
        <translation>Price in the list</translation>
    </message>
    <message>
        <source>« %1 », imprimé aussi pour l’UO %2 : citez toujours le libellé</source>
        <translation>“%1”, also printed for UO %2: always quote the label</translation>
    </message>
    <message>
        <source>« %1 »</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Ouvrir le bon</source>
        <translation>Open the order</translation>
    </message>
    <message>
        <source>Livrables attendus</source>
        <translation>Expected deliverables</translation>
    </message>
    <message>
        <source>UO %1</source>
        <translation>UO %1</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 par %2</source>
        <translation>%1 by %2</translation>
    </message>
    <message>
        <source>Deux prix : avec un fichier de contacts fourni par le bénéficiaire, et sans fichier</source>
        <translation>Two prices: with a contact file provided by the beneficiary, and without a file</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::CatalogueListe</name>
    <message>
        <source>Code (UO 2.4.94.D) ou mots du libellé…</source>
        <translation>Code (UO 2.4.94.D) or words of the label…</translation>
    </message>
    <message>
        <source>Aucune UO ne correspond</source>
        <translation>No UO matches</translation>
    </message>
    <message>
        <source>Rechercher une UO par code ou par mots</source>
        <translation>Search for a UO by code or by words</translation>
    </message>
    <message>
        <source>Toutes les graphies du CCTP se lisent : U0 2.1.7, UO1.8.3.A… (Ctrl+F)</source>
        <translation>Every spelling of the CCTP is understood: U0 2.1.7, UO1.8.3.A… (Ctrl+F)</translation>
    </message>
    <message>
        <source>lot</source>
        <translation>lot</translation>
    </message>
    <message>
        <source>Tous les lots</source>
        <translation>All lots</translation>
    </message>
    <message>
        <source>section</source>
        <translation>section</translation>
    </message>
    <message>
        <source>Toutes les sections</source>
        <translation>All sections</translation>
    </message>
    <message>
        <source>niveau</source>
        <translation>level</translation>
    </message>
    <message>
        <source>Tous les niveaux</source>
        <translation>All levels</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>zone</translation>
    </message>
    <message>
        <source>Toutes les zones</source>
        <translation>All zones</translation>
    </message>
    <message>
        <source>Sans niveau</source>
        <translation>Without a level</translation>
    </message>
    <message>
        <source>Sans zone</source>
        <translation>Without a zone</translation>
    </message>
    <message>
        <source>Filtrer par %1</source>
        <translation>Filter by %1</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Essayez moins de mots, ou le début du code : « 2.4 », « recrutement 50 ».</source>
        <translation>Try fewer words, or the beginning of the code: “2.4”, “recrutement 50”.</translation>
    </message>
    <message>
        <source>Le CCTP imprime « %1 » pour deux UO : dans le tableau de l’UO %2, par erreur, et dans celui de l’UO %3. Leurs codes réguliers les distinguent ; choisissez d’après le libellé.</source>
        <translation>The CCTP prints “%1” for two UO: in the table of UO %2, by mistake, and in that of UO %3. Their regular codes tell them apart; choose by the label.</translation>
    </message>
    <message numerus="yes">
        <source>%n UO trouvée(s), que les filtres cachent.</source>
        <translation>
            <numerusform>%n UO found, which the filters hide.</numerusform>
            <numerusform>%n UO found, which the filters hide.</numerusform>
        </translation>
    </message>
    <message>
        <source>Retirer les filtres</source>
        <translation>Remove the filters</translation>
    </message>
    <message>
        <source>Aucune UO n’a le code « %1 ». Vouliez-vous dire :</source>
        <translation>No UO has the code “%1”. Did you mean:</translation>
    </message>
    <message>
        <source>UO %1</source>
        <translation>UO %1</translation>
    </message>
    <message numerus="yes">
        <source>%n UO</source>
        <translation>
            <numerusform>%n UO</numerusform>
            <numerusform>%n UO</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n UO sur %1</source>
        <translation>
            <numerusform>%n UO of %1</numerusform>
            <numerusform>%n UO of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>isegorie::ui::CatalogueModel</name>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n UO)</source>
        <translation>
            <numerusform>%1 (%n UO)</numerusform>
            <numerusform>%1 (%n UO)</numerusform>
        </translation>
    </message>
    <message>
        <source>UO</source>
        <translation>UO</translation>
    </message>
    <message>
        <source>Désignation</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Niveau ou zone</source>
        <translation>Level or zone</translation>
    </message>
    <message>
        <source>Unité</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Plafond HT</source>
        <translation>Cap excl. VAT</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::CataloguePage</name>
    <message>
        <source>Ajouter à un bon de commande…</source>
        <translation>Add to a purchase order…</translation>
    </message>
    <message>
        <source>Copier le code</source>
        <translation>Copy the code</translation>
    </message>
    <message>
        <source>Copier la liste pour un tableur</source>
        <translation>Copy the list for a spreadsheet</translation>
    </message>
    <message>
        <source>Chercher une UO</source>
        <translation>Search for a UO</translation>
    </message>
    <message>
        <source>Effacer la recherche et les filtres du catalogue</source>
        <translation>Clear the search and the filters of the catalogue</translation>
    </message>
    <message>
        <source>UO %1</source>
        <translation>UO %1</translation>
    </message>
    <message>
        <source>Code de l’UO %1 copié.</source>
        <translation>Code of UO %1 copied.</translation>
    </message>
    <message>
        <source>%1 copiées : collez-les dans un tableur.</source>
        <translation>%1 copied: paste them into a spreadsheet.</translation>
    </message>
    <message>
        <source>Catalogue, lot %1 — %2</source>
        <translation>Catalogue, lot %1 — %2</translation>
    </message>
    <message>
        <source>UO %1 — %2</source>
        <translation>UO %1 — %2</translation>
    </message>
    <message>
        <source>%1 (imprimée « %2 »)</source>
        <translation>%1 (printed “%2”)</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::CataloguePrix</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Au-dessus du plafond du CCTP (%1)</source>
        <translation>Above the cap of the CCTP (%1)</translation>
    </message>
    <message>
        <source>Prix en vigueur</source>
        <translation>Prices in force</translation>
    </message>
    <message>
        <source>Rang</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Titulaire</source>
        <translation>Contractor</translation>
    </message>
    <message>
        <source>Prix HT</source>
        <translation>Price excl. VAT</translation>
    </message>
    <message>
        <source>Sans fichier</source>
        <translation>Without a file</translation>
    </message>
    <message>
        <source>Prix de l’UO par titulaire</source>
        <translation>Prices of the UO by contractor</translation>
    </message>
    <message>
        <source>Ouvrir l’accord-cadre</source>
        <translation>Open the framework contract</translation>
    </message>
    <message>
        <source>au</source>
        <translation>on</translation>
    </message>
    <message>
        <source>Prix en vigueur à la date du</source>
        <translation>Prices in force on</translation>
    </message>
    <message>
        <source>Jour auquel les prix sont lus</source>
        <translation>Day on which prices are read</translation>
    </message>
    <message>
        <source>Voir les lots, leurs titulaires et leurs prix</source>
        <translation>See the lots, their contractors and their prices</translation>
    </message>
    <message>
        <source>depuis le %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>Aucun titulaire du lot %1 n’a de prix pour cette UO au %2. Les prix viennent du bordereau (BPU) chargé pour chaque titulaire.</source>
        <translation>No contractor of lot %1 has a price for this UO on %2. Prices come from the price list (BPU) loaded for each contractor.</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::CatalogueTable</name>
    <message>
        <source>Catalogue des UO</source>
        <translation>Catalogue of UO</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::CitationRecherche</name>
    <message>
        <source>Chercher ce qui a été écrit</source>
        <translation>Search what was written</translation>
    </message>
    <message>
        <source>Contributions à citer</source>
        <translation>Contributions to cite</translation>
    </message>
    <message>
        <source>Citer dans l’argument choisi</source>
        <translation>Cite in the chosen argument</translation>
    </message>
    <message>
        <source>Citer</source>
        <translation>Cite</translation>
    </message>
    <message>
        <source>Le passage sélectionné, ou la contribution entière</source>
        <translation>The selected passage, or the whole contribution</translation>
    </message>
    <message>
        <source>dans « %1 »</source>
        <translation>in “%1”</translation>
    </message>
    <message>
        <source>Choisissez d’abord un argument du plan.</source>
        <translation>First choose an argument in the outline.</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::ClasseVue</name>
    <message>
        <source>Forme</source>
        <translation>Word form</translation>
    </message>
    <message>
        <source>χ²</source>
        <translation>χ²</translation>
    </message>
    <message>
        <source>Segments de la classe</source>
        <translation>Segments of the class</translation>
    </message>
    <message>
        <source>En tout</source>
        <translation>In all</translation>
    </message>
    <message>
        <source>Part dans la classe</source>
        <translation>Share in the class</translation>
    </message>
    <message>
        <source>Segments types, tels qu’écrits</source>
        <translation>Typical segments, as written</translation>
    </message>
    <message>
        <source>La classe choisie</source>
        <translation>The chosen class</translation>
    </message>
    <message>
        <source>Profil</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Segments types</source>
        <translation>Typical segments</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>Concordance</translation>
    </message>
    <message>
        <source>χ² positif : la forme est plus fréquente ici qu’ailleurs ; négatif : moins. Entrée ou double-clic : où elle est écrite.</source>
        <translation>Positive χ²: the form is more frequent here than elsewhere; negative: less. Return or double-click: where it is written.</translation>
    </message>
    <message>
        <source>Profil de la classe</source>
        <translation>Profile of the class</translation>
    </message>
    <message>
        <source>Aucune classe choisie</source>
        <translation>No class chosen</translation>
    </message>
    <message>
        <source>Choisissez une classe à gauche.</source>
        <translation>Choose a class on the left.</translation>
    </message>
    <message>
        <source>« %1 » dans la classe %2</source>
        <translation>“%1” in class %2</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::ClassesOnglet</name>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Stabilité</source>
        <translation>Stability</translation>
    </message>
    <message>
        <source>Plus petite</source>
        <translation>Smallest</translation>
    </message>
    <message>
        <source>Non classés</source>
        <translation>Unclassified</translation>
    </message>
    <message>
        <source>Classe</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Classer les textes</source>
        <translation>Classify the texts</translation>
    </message>
    <message>
        <source>Interrompre la classification</source>
        <translation>Stop the classification</translation>
    </message>
    <message>
        <source>Garder ce classement</source>
        <translation>Keep this classification</translation>
    </message>
    <message>
        <source>Arbre, profils et paramètres, pour qu’un rapport les cite</source>
        <translation>Tree, profiles and parameters, so that a report can cite them</translation>
    </message>
    <message>
        <source>Avancement de la classification</source>
        <translation>Progress of the classification</translation>
    </message>
    <message>
        <source>Formes par unité au moins</source>
        <translation>Forms a unit, at least</translation>
    </message>
    <message>
        <source>Les segments d’un même texte se joignent jusqu’à ce nombre de formes.</source>
        <translation>Segments of one text are joined up to this number of forms.</translation>
    </message>
    <message>
        <source>Nombre de classes</source>
        <translation>Number of classes</translation>
    </message>
    <message>
        <source>Stabilité : accord avec les classes d’échantillons de la moitié des textes, de 0 (le hasard) à 1. Proposé : le plus grand nombre dont la stabilité est à 0,1 près la meilleure et dont la plus petite classe a 2 % des segments.</source>
        <translation>Stability: agreement with the classes of samples of half the texts, from 0 (chance) to 1. Proposed: the greatest number whose stability is within 0.1 of the best and whose smallest class has 2% of the segments.</translation>
    </message>
    <message>
        <source>Classification des contributions</source>
        <translation>Classifying the contributions</translation>
    </message>
    <message>
        <source>%1, proposé</source>
        <translation>%1, proposed</translation>
    </message>
    <message>
        <source>Non mesurée</source>
        <translation>Not measured</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Classe %1</source>
        <translation>Class %1</translation>
    </message>
    <message>
        <source>non</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Double classification</source>
        <translation>Double classification</translation>
    </message>
    <message>
        <source>Une seconde taille d’unité : ne restent que les classes sur lesquelles les deux classifications s’accordent. « non » : une seule.</source>
        <translation>A second unit size: only the classes on which the two classifications agree remain. “no”: a single one.</translation>
    </message>
    <message>
        <source>Double, avec aussi</source>
        <translation>Double, with also</translation>
    </message>
    <message>
        <source>Classements gardés</source>
        <translation>Kept classifications</translation>
    </message>
    <message>
        <source>Placer dans la synthèse</source>
        <translation>Place in the synthesis</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Aucun classement gardé</source>
        <translation>No classification kept</translation>
    </message>
    <message>
        <source>Pas encore de classement</source>
        <translation>No classification yet</translation>
    </message>
    <message>
        <source>« Classer les textes » met ensemble les segments qui partagent les mêmes mots. Il faut quelques secondes, quelques minutes pour des centaines de milliers de contributions.</source>
        <translation>“Classify the texts” puts together the segments that share the same words. It takes a few seconds, a few minutes for hundreds of thousands of contributions.</translation>
    </message>
    <message>
        <source>%1 : %2 de %3 (%4 sans texte).</source>
        <translation>%1: %2 of %3 (%4 without text).</translation>
    </message>
    <message>
        <source> Tous sont dans une classe.</source>
        <translation> All are in a class.</translation>
    </message>
    <message>
        <source> Hors classe : %1 (%2), dont %3 sans aucun mot gardé et %4 dont aucun mot ne distingue plus une classe.</source>
        <translation> Outside the classes: %1 (%2), of which %3 without any word kept and %4 of which no word sets a class apart any more.</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::CodageDoubleVue</name>
    <message>
        <source>Échantillon</source>
        <translation>Sample</translation>
    </message>
    <message>
        <source>Textes</source>
        <translation>Texts</translation>
    </message>
    <message>
        <source>Codés</source>
        <translation>Coded</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Accord</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>α</source>
        <translation>α</translation>
    </message>
    <message>
        <source>κ</source>
        <translation>κ</translation>
    </message>
    <message>
        <source>En mots</source>
        <translation>In words</translation>
    </message>
    <message>
        <source>Texte</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Pour</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Contre</source>
        <translation>Against</translation>
    </message>
    <message>
        <source>Décision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Tirer l’échantillon</source>
        <translation>Draw the sample</translation>
    </message>
    <message>
        <source>Coder comme le premier</source>
        <translation>Code as the first</translation>
    </message>
    <message>
        <source>Coder comme le second</source>
        <translation>Code as the second</translation>
    </message>
    <message>
        <source>Clore l’échantillon</source>
        <translation>Close the sample</translation>
    </message>
    <message>
        <source>Le code s’applique</source>
        <translation>The code applies</translation>
    </message>
    <message>
        <source>Le code ne s’applique pas</source>
        <translation>The code does not apply</translation>
    </message>
    <message>
        <source>Textes à tirer</source>
        <translation>Texts to draw</translation>
    </message>
    <message>
        <source> textes</source>
        <translation> texts</translation>
    </message>
    <message>
        <source>Premier codeur</source>
        <translation>First coder</translation>
    </message>
    <message>
        <source>Second codeur</source>
        <translation>Second coder</translation>
    </message>
    <message>
        <source>Graine du tirage</source>
        <translation>Seed of the draw</translation>
    </message>
    <message>
        <source>Échantillons</source>
        <translation>Samples</translation>
    </message>
    <message>
        <source>Aucun échantillon</source>
        <translation>No sample</translation>
    </message>
    <message>
        <source>Deux personnes y codent les mêmes textes sans se voir.</source>
        <translation>Two people code the same texts in them without seeing each other’s work.</translation>
    </message>
    <message>
        <source>Accord par code</source>
        <translation>Agreement by code</translation>
    </message>
    <message>
        <source>Désaccords</source>
        <translation>Disagreements</translation>
    </message>
    <message>
        <source>Aucun désaccord à montrer</source>
        <translation>No disagreement to show</translation>
    </message>
    <message>
        <source>Ils se montrent quand les deux codeurs ont fini.</source>
        <translation>They are shown when both coders have finished.</translation>
    </message>
    <message>
        <source>%1 : %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>clos</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>à clore</source>
        <translation>to be closed</translation>
    </message>
    <message>
        <source>en cours</source>
        <translation>under way</translation>
    </message>
    <message>
        <source>Coder comme %1</source>
        <translation>Code as %1</translation>
    </message>
    <message>
        <source>L’accord se montre quand les deux codeurs ont fini : personne ne doit voir avant ce que l’autre a codé.</source>
        <translation>Agreement is shown when both coders have finished: nobody must see beforehand what the other has coded.</translation>
    </message>
    <message>
        <source>oui</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>non</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Interrompre le tirage de l’échantillon</source>
        <translation>Stop the draw of the sample</translation>
    </message>
    <message>
        <source>Avancement du tirage</source>
        <translation>Progress of the draw</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::CodageGrille</name>
    <message>
        <source>Tous les textes sont codés.</source>
        <translation>All texts are coded.</translation>
    </message>
    <message>
        <source>Aucun code n’a la touche %1.</source>
        <translation>No code has the key %1.</translation>
    </message>
    <message>
        <source>Double codage à l’aveugle : %1 ne voit que ses propres codes.</source>
        <translation>Blind double coding: %1 sees only their own codes.</translation>
    </message>
    <message>
        <source>Revenir à tous les textes</source>
        <translation>Back to all texts</translation>
    </message>
    <message>
        <source>Touche</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Textes</source>
        <translation>Texts</translation>
    </message>
    <message>
        <source>Textes à coder</source>
        <translation>Texts to code</translation>
    </message>
    <message>
        <source>Aucun texte à coder</source>
        <translation>No text to code</translation>
    </message>
    <message>
        <source>Importez un export qui porte des textes ou des questions ouvertes.</source>
        <translation>Import an export that has texts or open questions.</translation>
    </message>
    <message>
        <source>Suivant non codé</source>
        <translation>Next uncoded</translation>
    </message>
    <message>
        <source>Aucun code ne convient</source>
        <translation>No code fits</translation>
    </message>
    <message>
        <source>Reprendre le dernier code</source>
        <translation>Take back the last code</translation>
    </message>
    <message>
        <source>Suivant non codé (Entrée, sans rien écrire)</source>
        <translation>Next uncoded (Enter, with nothing typed)</translation>
    </message>
    <message>
        <source>Aucun code ne convient : noter qu’il est lu, et passer au suivant (0)</source>
        <translation>No code fits: note that it is read, and go to the next one (0)</translation>
    </message>
    <message>
        <source>Reprendre le dernier code (Retour arrière)</source>
        <translation>Take back the last code (Backspace)</translation>
    </message>
    <message>
        <source>Avancement du codage</source>
        <translation>Progress of the coding</translation>
    </message>
    <message>
        <source>Codé par</source>
        <translation>Coded by</translation>
    </message>
    <message>
        <source>Texte à coder</source>
        <translation>Text to code</translation>
    </message>
    <message>
        <source>Code à donner</source>
        <translation>Code to give</translation>
    </message>
    <message>
        <source>Début d’un code puis Entrée, ou sa touche</source>
        <translation>Start of a code then Enter, or its key</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Aucun code</source>
        <translation>No code</translation>
    </message>
    <message>
        <source>L’onglet « Plan » les ajoute.</source>
        <translation>The “Plan” tab adds them.</translation>
    </message>
    <message>
        <source>Textes codés : %1 sur %2</source>
        <translation>Coded texts: %1 of %2</translation>
    </message>
    <message>
        <source>Lu, aucun code (%1)</source>
        <translation>Read, no code (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>Pas encore codé</source>
        <translation>Not coded yet</translation>
    </message>
    <message>
        <source>Exporter les codages</source>
        <translation>Export the codings</translation>
    </message>
    <message>
        <source>codages.xlsx</source>
        <translation>codings.xlsx</translation>
    </message>
    <message>
        <source>Classeur (*.xlsx);;CSV (*.csv);;JSON (*.json)</source>
        <translation>Workbook (*.xlsx);;CSV (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Écrire les codages</source>
        <translation>Write the codings</translation>
    </message>
    <message>
        <source>Exporter les codages…</source>
        <translation>Export the codings…</translation>
    </message>
    <message>
        <source>Remplacé ou retiré par un import : %1, dont les codages ne comptent pas.</source>
        <translation>Replaced or taken back by an import: %1, whose codings do not count.</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::CodageOnglet</name>
    <message>
        <source>Étapes du codage</source>
        <translation>Steps of the coding</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Codage</source>
        <translation>Coding</translation>
    </message>
    <message>
        <source>Règles et propositions</source>
        <translation>Rules and proposals</translation>
    </message>
    <message>
        <source>Double codage</source>
        <translation>Double coding</translation>
    </message>
    <message>
        <source>Résultats</source>
        <translation>Results</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::CodagePlanVue</name>
    <message>
        <source>Fusionner avec</source>
        <translation>Merge with</translation>
    </message>
    <message>
        <source>Ajouter un code</source>
        <translation>Add a code</translation>
    </message>
    <message>
        <source>Ajouter un code dessous</source>
        <translation>Add a code below</translation>
    </message>
    <message>
        <source>Retirer le code</source>
        <translation>Remove the code</translation>
    </message>
    <message>
        <source>Importer un plan…</source>
        <translation>Import a codebook…</translation>
    </message>
    <message>
        <source>Importer un plan de codification</source>
        <translation>Import a codebook</translation>
    </message>
    <message>
        <source>Plans (*.csv *.xlsx *.json)</source>
        <translation>Codebooks (*.csv *.xlsx *.json)</translation>
    </message>
    <message>
        <source>Soumettre cette version</source>
        <translation>Submit this version</translation>
    </message>
    <message>
        <source>La DITP approuve</source>
        <translation>The DITP approves</translation>
    </message>
    <message>
        <source>Le bénéficiaire approuve</source>
        <translation>The beneficiary approves</translation>
    </message>
    <message>
        <source>Exporter le plan de codification</source>
        <translation>Export the codebook</translation>
    </message>
    <message>
        <source>plan-de-codification</source>
        <translation>codebook</translation>
    </message>
    <message>
        <source>Plan de codification, Excel…</source>
        <translation>Codebook, Excel…</translation>
    </message>
    <message>
        <source>Classeur (*.xlsx)</source>
        <translation>Workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>Plan de codification, CSV…</source>
        <translation>Codebook, CSV…</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Plan de codification, JSON…</source>
        <translation>Codebook, JSON…</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Libellé</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Définition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Ce que le code veut dire, en une phrase que deux codeurs liront de même.</source>
        <translation>What the code means, in one sentence that two coders will read alike.</translation>
    </message>
    <message>
        <source>En relève, par exemple</source>
        <translation>Belongs here, for example</translation>
    </message>
    <message>
        <source>N’en relève pas, malgré l’apparence</source>
        <translation>Does not belong here, despite appearances</translation>
    </message>
    <message>
        <source>Aucune</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Touche</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Le chiffre qui donne ce code.</source>
        <translation>The digit that gives this code.</translation>
    </message>
    <message>
        <source>Approbation</source>
        <translation>Approval</translation>
    </message>
    <message>
        <source>Le plan est soumis à l’approbation de la DITP et de l’administration bénéficiaire (CCTP, UO 2.4.5).</source>
        <translation>The codebook is submitted for approval to the DITP and the beneficiary administration (CCTP, UO 2.4.5).</translation>
    </message>
    <message>
        <source>Qui approuve</source>
        <translation>Who approves</translation>
    </message>
    <message>
        <source>Jour de l’approbation</source>
        <translation>Day of the approval</translation>
    </message>
    <message>
        <source>Version %1, soumise le %2</source>
        <translation>Version %1, submitted on %2</translation>
    </message>
    <message>
        <source> ; DITP : %1, le %2</source>
        <translation>; DITP: %1, on %2</translation>
    </message>
    <message>
        <source> ; bénéficiaire : %1, le %2</source>
        <translation>; beneficiary: %1, on %2</translation>
    </message>
    <message>
        <source>Nouveau code %1</source>
        <translation>New code %1</translation>
    </message>
    <message>
        <source>Aucun autre code</source>
        <translation>No other code</translation>
    </message>
    <message>
        <source>Code d’une classe</source>
        <translation>Code from a class</translation>
    </message>
    <message>
        <source>Classe %1 : %2 (%3 % des segments)</source>
        <translation>Class %1: %2 (%3% of the segments)</translation>
    </message>
    <message>
        <source>Aucun classement gardé (onglet « Classes »)</source>
        <translation>No classification kept (“Classes” tab)</translation>
    </message>
    <message>
        <source>Le code a pour définition les mots de sa classe et une règle sur eux : renommez-le, relisez-les, puis essayez la règle.</source>
        <translation>The code has the words of its class as definition and a rule on them: rename it, reread them, then try the rule.</translation>
    </message>
    <message>
        <source>« %1 » est retiré (%2) ; ne comptent plus : %3. Ctrl+Z les reprend.</source>
        <translation>“%1” is removed (%2); no longer count: %3. Ctrl+Z brings them back.</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::CodagePropositionsVue</name>
    <message>
        <source>Appliquer les règles</source>
        <translation>Apply the rules</translation>
    </message>
    <message>
        <source>Apprendre des textes codés</source>
        <translation>Learn from the coded texts</translation>
    </message>
    <message>
        <source>Interrompre les propositions de codes</source>
        <translation>Stop the code proposals</translation>
    </message>
    <message>
        <source>Avancement des propositions</source>
        <translation>Progress of the proposals</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Règle</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Textes</source>
        <translation>Texts</translation>
    </message>
    <message>
        <source>Origine</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Proposés</source>
        <translation>Proposed</translation>
    </message>
    <message>
        <source>Acceptés</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Refusés</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Seuil</source>
        <translation>Threshold</translation>
    </message>
    <message>
        <source>Texte</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Sûreté</source>
        <translation>Certainty</translation>
    </message>
    <message>
        <source>Décision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Ajouter la règle</source>
        <translation>Add the rule</translation>
    </message>
    <message>
        <source>Retirer la règle</source>
        <translation>Remove the rule</translation>
    </message>
    <message>
        <source>Essayer les règles</source>
        <translation>Try the rules</translation>
    </message>
    <message>
        <source>Proposer selon les règles</source>
        <translation>Propose by the rules</translation>
    </message>
    <message>
        <source>Coder selon les règles</source>
        <translation>Code by the rules</translation>
    </message>
    <message>
        <source>Apprendre et proposer</source>
        <translation>Learn and propose</translation>
    </message>
    <message>
        <source>Accepter à partir du seuil</source>
        <translation>Accept from the threshold up</translation>
    </message>
    <message>
        <source>Ne plus accepter</source>
        <translation>No longer accept</translation>
    </message>
    <message>
        <source>Accepter ce texte</source>
        <translation>Accept this text</translation>
    </message>
    <message>
        <source>Refuser ce texte</source>
        <translation>Refuse this text</translation>
    </message>
    <message>
        <source>Code de la règle</source>
        <translation>Code of the rule</translation>
    </message>
    <message>
        <source>Genre de règle</source>
        <translation>Kind of rule</translation>
    </message>
    <message>
        <source>Motif de la règle</source>
        <translation>Pattern of the rule</translation>
    </message>
    <message>
        <source>train, gare, ferroviair*</source>
        <translation>train, station, railway*</translation>
    </message>
    <message>
        <source>Règles</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Aucune règle</source>
        <translation>No rule</translation>
    </message>
    <message>
        <source>Une règle donne son code aux textes qui ont ces mots.</source>
        <translation>A rule gives its code to the texts that contain these words.</translation>
    </message>
    <message>
        <source>Propositions</source>
        <translation>Proposals</translation>
    </message>
    <message>
        <source>Aucune proposition</source>
        <translation>No proposal</translation>
    </message>
    <message>
        <source>Appliquez des règles, ou codez des textes et demandez d’apprendre.</source>
        <translation>Apply rules, or code texts and ask to learn from them.</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Textes proposés</source>
        <translation>Proposed texts</translation>
    </message>
    <message>
        <source>tout</source>
        <translation>all</translation>
    </message>
    <message>
        <source>refusé</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>accepté</source>
        <translation>accepted</translation>
    </message>
    <message>
        <source>par seuil</source>
        <translation>by threshold</translation>
    </message>
    <message>
        <source>Trouvé : %1 dans %2.</source>
        <translation>Found: %1 in %2.</translation>
    </message>
    <message>
        <source>Appris sur %1 par des personnes ; %2. Rien ne compte avant que vous l’acceptiez.</source>
        <translation>Learnt from %1 by people; %2. Nothing counts before you accept it.</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::CodageResultatsVue</name>
    <message>
        <source>Interrompre le compte des codes</source>
        <translation>Stop the count of the codes</translation>
    </message>
    <message>
        <source>Avancement du compte</source>
        <translation>Progress of the count</translation>
    </message>
    <message>
        <source>Interrompre la lecture des codages</source>
        <translation>Stop the reading of the codings</translation>
    </message>
    <message>
        <source>Avancement de la lecture des codages</source>
        <translation>Progress of the reading of the codings</translation>
    </message>
    <message>
        <source>Textes par code</source>
        <translation>Texts by code</translation>
    </message>
    <message>
        <source>Pas encore de codes</source>
        <translation>No codes yet</translation>
    </message>
    <message>
        <source>Le plan de codification dit ce qui se compte ici.</source>
        <translation>The codebook says what is counted here.</translation>
    </message>
    <message>
        <source>Croiser avec</source>
        <translation>Cross with</translation>
    </message>
    <message>
        <source>Sans croisement</source>
        <translation>No crossing</translation>
    </message>
    <message>
        <source>Croiser aussi les textes mis de côté</source>
        <translation>Cross the texts set aside too</translation>
    </message>
    <message>
        <source>Importer des codages…</source>
        <translation>Import codings…</translation>
    </message>
    <message>
        <source>Importer des codages</source>
        <translation>Import codings</translation>
    </message>
    <message>
        <source>Tableaux (*.csv *.xlsx *.json)</source>
        <translation>Tables (*.csv *.xlsx *.json)</translation>
    </message>
    <message>
        <source>Ajouter au plan les codes qu’il n’a pas</source>
        <translation>Add to the codebook the codes it lacks</translation>
    </message>
    <message>
        <source>Ligne laissée de côté</source>
        <translation>Line left aside</translation>
    </message>
    <message>
        <source>Numéro</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Lignes laissées de côté</source>
        <translation>Lines left aside</translation>
    </message>
    <message>
        <source>Importer ces codages</source>
        <translation>Import these codings</translation>
    </message>
    <message>
        <source>Renoncer à cet import</source>
        <translation>Give up this import</translation>
    </message>
    <message>
        <source>Compte des codes</source>
        <translation>Count of the codes</translation>
    </message>
    <message>
        <source>Lecture de « %1 »</source>
        <translation>Reading “%1”</translation>
    </message>
    <message>
        <source>« %1 » : %2</source>
        <translation>“%1”: %2</translation>
    </message>
    <message>
        <source>%1 avec une réponse ; entre parenthèses, la part des textes codés qui ont cette réponse ; ▲ plus, ▼ moins que chez les autres.</source>
        <translation>%1 with an answer; in brackets, the share of coded texts with this answer; ▲ more, ▼ less than among the others.</translation>
    </message>
    <message>
        <source>Un code compte ce qui est dessous. Plan : %1.</source>
        <translation>A code counts what is below it. Codebook: %1.</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::CodesModel</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Touche</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Textes</source>
        <translation>Texts</translation>
    </message>
    <message>
        <source>Textes qui ont ce code ou un code dessous, sans ceux mis de côté.</source>
        <translation>Texts that have this code or one below it, without those set aside.</translation>
    </message>
    <message>
        <source>Les mêmes, avec les textes mis de côté.</source>
        <translation>The same, with the texts set aside.</translation>
    </message>
    <message>
        <source>Tout compris</source>
        <translation>All included</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::CodesVue</name>
    <message>
        <source>Codes du plan</source>
        <translation>Codes of the codebook</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::CoffreBarre</name>
    <message>
        <source>Pas encore de coffre : il en faut un pour importer des candidats.</source>
        <translation>No vault yet: one is needed to import candidates.</translation>
    </message>
    <message>
        <source>Coffre verrouillé : les candidats ne se lisent pas.</source>
        <translation>Vault locked: the candidates cannot be read.</translation>
    </message>
    <message>
        <source>Calcul de la clé…</source>
        <translation>Computing the key…</translation>
    </message>
    <message>
        <source>Coffre ouvert : les candidats se lisent sur ce poste.</source>
        <translation>Vault open: the candidates can be read on this computer.</translation>
    </message>
    <message>
        <source>Autres actions sur le coffre</source>
        <translation>Other actions on the vault</translation>
    </message>
    <message>
        <source>Créer le coffre</source>
        <translation>Create the vault</translation>
    </message>
    <message>
        <source>Ouvrir le coffre</source>
        <translation>Open the vault</translation>
    </message>
    <message>
        <source>Verrouiller le coffre</source>
        <translation>Lock the vault</translation>
    </message>
    <message>
        <source>Changer la phrase secrète du coffre</source>
        <translation>Change the passphrase of the vault</translation>
    </message>
    <message>
        <source>Oublier la clé gardée dans le trousseau</source>
        <translation>Forget the key kept in the keyring</translation>
    </message>
    <message>
        <source>Conservation et purge des données personnelles</source>
        <translation>Retention and purge of personal data</translation>
    </message>
    <message>
        <source>Créer…</source>
        <translation>Create…</translation>
    </message>
    <message>
        <source>Ouvrir…</source>
        <translation>Open…</translation>
    </message>
    <message>
        <source>Verrouiller</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Le trousseau n’a plus la clé du coffre : la phrase sera demandée.</source>
        <translation>The keyring no longer has the key of the vault: the passphrase will be asked for.</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::CoffreDialog</name>
    <message>
        <source>Trop courte : %1 caractères au moins.</source>
        <translation>Too short: at least %1 characters.</translation>
    </message>
    <message>
        <source>Faible : ajoutez des mots sans rapport entre eux.</source>
        <translation>Weak: add words that have nothing to do with each other.</translation>
    </message>
    <message>
        <source>Moyenne : un mot de plus la rendrait bonne.</source>
        <translation>Medium: one more word would make it good.</translation>
    </message>
    <message>
        <source>Bonne.</source>
        <translation>Good.</translation>
    </message>
    <message>
        <source>Très bonne.</source>
        <translation>Very good.</translation>
    </message>
    <message>
        <source>Phrase secrète</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Phrase secrète actuelle</source>
        <translation>Current passphrase</translation>
    </message>
    <message>
        <source>Nouvelle phrase secrète</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>La même, encore une fois</source>
        <translation>The same one again</translation>
    </message>
    <message>
        <source>Créer le coffre</source>
        <translation>Create the vault</translation>
    </message>
    <message>
        <source>Noms, contacts et réponses des candidats sont chiffrés avec une clé que cette phrase protège. Elle n’est enregistrée nulle part et personne ne peut la retrouver : gardez-la où votre service garde ses mots de passe. Quatre ou cinq mots sans rapport entre eux se retiennent mieux qu’un mot de passe compliqué.</source>
        <translation>Names, contact details and answers of candidates are encrypted with a key that this passphrase protects. It is stored nowhere and nobody can recover it: keep it where your department keeps its passwords. Four or five unrelated words are easier to remember than a complicated password.</translation>
    </message>
    <message>
        <source>Ouvrir le coffre</source>
        <translation>Open the vault</translation>
    </message>
    <message>
        <source>Les données des candidats se lisent jusqu’à ce que vous verrouilliez le coffre ou fermiez la base.</source>
        <translation>The candidates’ data can be read until you lock the vault or close the base.</translation>
    </message>
    <message>
        <source>Changer la phrase secrète</source>
        <translation>Change the passphrase</translation>
    </message>
    <message>
        <source>Les données ne sont pas chiffrées à nouveau : seule la phrase qui protège leur clé change. L’ancienne n’ouvre plus rien.</source>
        <translation>The data are not encrypted again: only the passphrase that protects their key changes. The old one no longer opens anything.</translation>
    </message>
    <message>
        <source>Robustesse de la phrase secrète</source>
        <translation>Strength of the passphrase</translation>
    </message>
    <message>
        <source>Montrer ce que je tape</source>
        <translation>Show what I type</translation>
    </message>
    <message>
        <source>Garder la clé dans le trousseau de cet ordinateur</source>
        <translation>Keep the key in the keyring of this computer</translation>
    </message>
    <message>
        <source>Votre session ouvrira alors le coffre sans demander la phrase. À ne cocher que sur un poste qui n’est qu’à vous.</source>
        <translation>Your session will then open the vault without asking for the passphrase. Tick only on a computer that nobody else uses.</translation>
    </message>
    <message>
        <source>Calcul de la clé</source>
        <translation>Computing the key</translation>
    </message>
    <message>
        <source>Renoncer</source>
        <translation>Give up</translation>
    </message>
    <message>
        <source>Fermer sans rien changer (Échap)</source>
        <translation>Close without changing anything (Esc)</translation>
    </message>
    <message>
        <source>%1 (Entrée)</source>
        <translation>%1 (Enter)</translation>
    </message>
    <message>
        <source>Les deux phrases diffèrent : tapez la même deux fois.</source>
        <translation>The two passphrases differ: type the same one twice.</translation>
    </message>
    <message>
        <source>La clé du coffre est dans le trousseau de cet ordinateur.</source>
        <translation>The key of the vault is in the keyring of this computer.</translation>
    </message>
    <message>
        <source>La phrase secrète est changée.</source>
        <translation>The passphrase has been changed.</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::CoffreMessage</name>
    <message>
        <source>%1 une fois le coffre créé.</source>
        <translation>%1 once the vault is created.</translation>
    </message>
    <message>
        <source>%1 une fois le coffre ouvert.</source>
        <translation>%1 once the vault is open.</translation>
    </message>
    <message>
        <source>Créer le coffre…</source>
        <translation>Create the vault…</translation>
    </message>
    <message>
        <source>Ouvrir le coffre…</source>
        <translation>Open the vault…</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::CoffreSession</name>
    <message>
        <source>Le coffre est en train de s’ouvrir.</source>
        <translation>The vault is being opened.</translation>
    </message>
    <message>
        <source>Attendez un instant, puis recommencez.</source>
        <translation>Wait a moment, then try again.</translation>
    </message>
    <message>
        <source>Création du coffre</source>
        <translation>Creating the vault</translation>
    </message>
    <message>
        <source>Ouverture du coffre</source>
        <translation>Opening the vault</translation>
    </message>
    <message>
        <source>Changement de la phrase secrète</source>
        <translation>Changing the passphrase</translation>
    </message>
    <message>
        <source>Les données sont illisibles, mais leur effacement n’a pas été inscrit dans la base.</source>
        <translation>The data is unreadable, but its erasure was not recorded in the base.</translation>
    </message>
    <message>
        <source>Il sera terminé à la prochaine ouverture.</source>
        <translation>It will be completed at the next opening.</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::CommandPalette</name>
    <message>
        <source>Palette de commandes</source>
        <translation>Command palette</translation>
    </message>
    <message>
        <source>Que voulez-vous faire ou ouvrir ?</source>
        <translation>What do you want to do or open?</translation>
    </message>
    <message>
        <source>Commande, concertation, UO ou bon de commande</source>
        <translation>Command, consultation, UO or purchase order</translation>
    </message>
    <message>
        <source>Commandes et fiches trouvées</source>
        <translation>Commands and records found</translation>
    </message>
    <message>
        <source>Rien ne correspond. Essayez d’autres lettres : l’ordre compte, les accents non.</source>
        <translation>Nothing matches. Try other letters: their order counts, accents do not.</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::CommandeCarte</name>
    <message>
        <source>La commande que ces contributions entraînent</source>
        <translation>The order that these contributions entail</translation>
    </message>
    <message>
        <source>Aucune contribution à traiter.</source>
        <translation>No contribution to process.</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::ComparerOnglet</name>
    <message>
        <source>Réponse</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Textes</source>
        <translation>Texts</translation>
    </message>
    <message>
        <source>Mot</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Ici</source>
        <translation>Here</translation>
    </message>
    <message>
        <source>En tout</source>
        <translation>In all</translation>
    </message>
    <message>
        <source>Spécificité</source>
        <translation>Specificity</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Axe 1</source>
        <translation>Axis 1</translation>
    </message>
    <message>
        <source>Axe 2</source>
        <translation>Axis 2</translation>
    </message>
    <message>
        <source>Contribution 1</source>
        <translation>Contribution 1</translation>
    </message>
    <message>
        <source>Contribution 2</source>
        <translation>Contribution 2</translation>
    </message>
    <message>
        <source>Réponses comparées</source>
        <translation>Answers compared</translation>
    </message>
    <message>
        <source>Comparer selon</source>
        <translation>Compare by</translation>
    </message>
    <message>
        <source>Interrompre la comparaison</source>
        <translation>Stop the comparison</translation>
    </message>
    <message>
        <source>Avancement de la comparaison</source>
        <translation>Progress of the comparison</translation>
    </message>
    <message>
        <source>La réponse choisie</source>
        <translation>The chosen answer</translation>
    </message>
    <message>
        <source>Spécificités</source>
        <translation>Specificities</translation>
    </message>
    <message>
        <source>Spécificité de 2 : moins d’une chance sur cent que ce soit le hasard ; négative : le mot manque. Entrée montre où il est écrit.</source>
        <translation>Specificity of 2: less than one chance in a hundred that it is chance; negative: the word is missing. Return shows where it is written.</translation>
    </message>
    <message>
        <source>Points du plan</source>
        <translation>Points of the plane</translation>
    </message>
    <message>
        <source>Plan factoriel</source>
        <translation>Factor plane</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>Concordance</translation>
    </message>
    <message>
        <source>Il faut des textes, et une question fermée à un seul choix posée aux mêmes personnes.</source>
        <translation>Texts are needed, and a single-choice closed question asked of the same people.</translation>
    </message>
    <message>
        <source>Comparaison des mots</source>
        <translation>Comparing the words</translation>
    </message>
    <message>
        <source>« %1 » de ceux qui ont répondu « %2 »</source>
        <translation>“%1” of those who answered “%2”</translation>
    </message>
    <message>
        <source>Comparer</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>%1 selon « %2 » : %3, %4 ; sans réponse à cette question : %5.</source>
        <translation>%1 by “%2”: %3, %4; without an answer to this question: %5.</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::ConcertationDetail</name>
    <message>
        <source>Autres actions sur la concertation</source>
        <translation>Other actions on the consultation</translation>
    </message>
    <message>
        <source>Parties de la concertation</source>
        <translation>Parts of the consultation</translation>
    </message>
    <message>
        <source>Fiche</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Équipe</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Engagements</source>
        <translation>Commitments</translation>
    </message>
    <message>
        <source>Calendrier</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Tâches</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Bons</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Bénéficiaire à préciser</source>
        <translation>Beneficiary to be stated</translation>
    </message>
    <message>
        <source>Recrutement</source>
        <translation>Recruitment</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::ConcertationsModel</name>
    <message numerus="yes">
        <source>%n retard(s)</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message>
        <source>Bénéficiaire à préciser</source>
        <translation>Beneficiary to be stated</translation>
    </message>
    <message>
        <source>Concertation</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Statut</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Niveau</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Responsable</source>
        <translation>Person in charge</translation>
    </message>
    <message>
        <source>Prochaine échéance</source>
        <translation>Next due date</translation>
    </message>
    <message>
        <source>Retards</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Commandé HT</source>
        <translation>Ordered excl. VAT</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::ConcertationsPage</name>
    <message>
        <source>Aucune concertation choisie</source>
        <translation>No consultation chosen</translation>
    </message>
    <message>
        <source>Choisissez-en une dans la liste, ou créez la prochaine.</source>
        <translation>Choose one in the list, or create the next.</translation>
    </message>
    <message>
        <source>Nouvelle concertation</source>
        <translation>New consultation</translation>
    </message>
    <message>
        <source>Dupliquer</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Exporter le calendrier (.ics)</source>
        <translation>Export the calendar (.ics)</translation>
    </message>
    <message>
        <source>Supprimer</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Exporter le calendrier de toutes les concertations (.ics)</source>
        <translation>Export the calendar of all consultations (.ics)</translation>
    </message>
    <message>
        <source>Chercher une concertation</source>
        <translation>Search for a consultation</translation>
    </message>
    <message>
        <source>concertations.ics</source>
        <translation>consultations.ics</translation>
    </message>
    <message>
        <source>Concertations</source>
        <translation>Consultations</translation>
    </message>
    <message>
        <source>Aucune concertation</source>
        <translation>No consultation</translation>
    </message>
    <message>
        <source>Créez la première : un titre suffit pour commencer, le reste se complète au fil du cadrage.</source>
        <translation>Create the first one: a title is enough to begin, the rest is completed as it is framed.</translation>
    </message>
    <message numerus="yes">
        <source>%n concertation(s)</source>
        <translation>
            <numerusform>%n consultation</numerusform>
            <numerusform>%n consultations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n en retard</source>
        <translation>
            <numerusform>, %n late</numerusform>
            <numerusform>, %n late</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporter le calendrier</source>
        <translation>Export the calendar</translation>
    </message>
    <message>
        <source>Calendrier (*.ics)</source>
        <translation>Calendar (*.ics)</translation>
    </message>
    <message>
        <source>Calendrier enregistré dans « %1 ».</source>
        <translation>Calendar saved in “%1”.</translation>
    </message>
    <message>
        <source>Concertation — %1</source>
        <translation>Consultation — %1</translation>
    </message>
    <message>
        <source>Export du calendrier</source>
        <translation>Export of the calendar</translation>
    </message>
    <message>
        <source>Enregistrement</source>
        <translation>Saving</translation>
    </message>
    <message>
        <source>concertation</source>
        <translation>consultation</translation>
    </message>
    <message>
        <source>Aller aux contributions</source>
        <translation>Go to the contributions</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::ConcordanceModel</name>
    <message>
        <source>Concordance : les mots des participants</source>
        <translation>Concordance: the participants’ words</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::ConcordanceVue</name>
    <message>
        <source>Concordance</source>
        <translation>Concordance</translation>
    </message>
    <message>
        <source>Aucun mot choisi</source>
        <translation>No word chosen</translation>
    </message>
    <message>
        <source>Choisissez un mot : il se montre ici partout où il est écrit.</source>
        <translation>Choose a word: it shows here wherever it is written.</translation>
    </message>
    <message>
        <source>Ordre des lignes</source>
        <translation>Order of the lines</translation>
    </message>
    <message>
        <source>Dans l’ordre des textes</source>
        <translation>In the order of the texts</translation>
    </message>
    <message>
        <source>Par les mots à gauche</source>
        <translation>By the words on the left</translation>
    </message>
    <message>
        <source>Par les mots à droite</source>
        <translation>By the words on the right</translation>
    </message>
    <message>
        <source>Lecture…</source>
        <translation>Reading…</translation>
    </message>
    <message numerus="yes">
        <source>%n occurrence(s).</source>
        <translation>
            <numerusform>%n occurrence.</numerusform>
            <numerusform>%n occurrences.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 occurrences ; les %2 premières sont montrées.</source>
        <translation>%1 occurrences; the first %2 are shown.</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::ConservationDialog</name>
    <message>
        <source>Concertation</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Personnes</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Depuis le</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>À conserver jusqu’au</source>
        <translation>To be kept until</translation>
    </message>
    <message>
        <source>Purgée le</source>
        <translation>Purged on</translation>
    </message>
    <message>
        <source>Demandée par</source>
        <translation>Asked for by</translation>
    </message>
    <message>
        <source>Données personnelles conservées</source>
        <translation>Personal data kept</translation>
    </message>
    <message>
        <source>Purges</source>
        <translation>Purges</translation>
    </message>
    <message>
        <source>Conservation et purge des données personnelles</source>
        <translation>Retention and purge of personal data</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Fermer (Échap)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>Une purge détruit la clé des candidats d’une concertation : plus personne ne peut les lire, ni dans la base, ni dans son journal, ni dans ses sauvegardes. Les comptes et le certificat restent.</source>
        <translation>A purge destroys the key of a consultation’s candidates: nobody can read them any more, neither in the base, nor in its journal, nor in its backups. The counts and the certificate stay.</translation>
    </message>
    <message>
        <source>Aucune donnée personnelle</source>
        <translation>No personal data</translation>
    </message>
    <message>
        <source>Motif de la purge</source>
        <translation>Reason for the purge</translation>
    </message>
    <message>
        <source>Purger…</source>
        <translation>Purge…</translation>
    </message>
    <message>
        <source>Détruire la clé des candidats de cette concertation, sans retour</source>
        <translation>Destroy the key of the candidates of this consultation, for good</translation>
    </message>
    <message>
        <source>Certificat (PDF)…</source>
        <translation>Certificate (PDF)…</translation>
    </message>
    <message>
        <source>Enregistrer le certificat de la purge choisie</source>
        <translation>Save the certificate of the chosen purge</translation>
    </message>
    <message>
        <source>Aucune purge</source>
        <translation>No purge</translation>
    </message>
    <message>
        <source>Leurs certificats seront ici.</source>
        <translation>Their certificates will be here.</translation>
    </message>
    <message>
        <source>sans limite</source>
        <translation>no limit</translation>
    </message>
    <message>
        <source>en cours</source>
        <translation>under way</translation>
    </message>
    <message numerus="yes">
        <source>Détruire la clé des %n candidat(s) de « %1 » ? Personne ne pourra plus les lire ; rien ne les ramène.</source>
        <translation>
            <numerusform>Destroy the key of %n candidate of “%1”? Nobody will be able to read them any more; nothing brings them back.</numerusform>
            <numerusform>Destroy the key of the %n candidates of “%1”? Nobody will be able to read them any more; nothing brings them back.</numerusform>
        </translation>
    </message>
    <message>
        <source>Purger sans retour</source>
        <translation>Purge for good</translation>
    </message>
    <message>
        <source>La clé est détruite, vérifiée, et le certificat est fait.</source>
        <translation>The key is destroyed, checked, and the certificate is made.</translation>
    </message>
    <message>
        <source>Certificat de purge</source>
        <translation>Purge certificate</translation>
    </message>
    <message>
        <source>certificat-de-purge.pdf</source>
        <translation>purge-certificate.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Restent hors de la base, à détruire par vous :</source>
        <translation>Left outside the base, for you to destroy:</translation>
    </message>
    <message>
        <source>La date jusqu’à laquelle une concertation garde ses candidats se fixe ici, une fois des personnes importées.</source>
        <translation>The date until which a concertation keeps its candidates is set here, once people are imported.</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::ConsommationBarre</name>
    <message>
        <source>Commandé HT</source>
        <translation>Ordered excl. VAT</translation>
    </message>
    <message>
        <source>En préparation</source>
        <translation>In preparation</translation>
    </message>
    <message>
        <source>Reste HT</source>
        <translation>Left excl. VAT</translation>
    </message>
    <message>
        <source>Livré HT</source>
        <translation>Delivered excl. VAT</translation>
    </message>
    <message>
        <source>Facturé HT</source>
        <translation>Invoiced excl. VAT</translation>
    </message>
    <message>
        <source>Payé HT</source>
        <translation>Paid excl. VAT</translation>
    </message>
    <message>
        <source>Commandé sur le maximum du lot</source>
        <translation>Ordered against the maximum of the lot</translation>
    </message>
    <message numerus="yes">
        <source>commandés sur un maximum de %1 HT, en %n bon(s)</source>
        <translation>
            <numerusform>ordered of a maximum of %1 excl. VAT, in %n order</numerusform>
            <numerusform>ordered of a maximum of %1 excl. VAT, in %n orders</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sur %2 HT, soit %3</source>
        <translation>%1 of %2 excl. VAT, that is %3</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::ConsommationCard</name>
    <message>
        <source>Lot %1 (%2)</source>
        <translation>Lot %1 (%2)</translation>
    </message>
    <message>
        <source>Lot %1</source>
        <translation>Lot %1</translation>
    </message>
    <message>
        <source>%1 M€</source>
        <translation>€%1M</translation>
    </message>
    <message>
        <source>%1 k€</source>
        <translation>€%1k</translation>
    </message>
    <message>
        <source>%1 €</source>
        <translation>€%1</translation>
    </message>
    <message>
        <source>Commandé par lot</source>
        <translation>Ordered by lot</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Commandé HT</source>
        <translation>Ordered excl. VAT</translation>
    </message>
    <message>
        <source>Maximum HT</source>
        <translation>Maximum excl. VAT</translation>
    </message>
    <message>
        <source>Reste HT</source>
        <translation>Left excl. VAT</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Aucun lot</source>
        <translation>No lot</translation>
    </message>
    <message>
        <source>Décrivez l’accord-cadre et ses lots : leur maximum se suivra ici.</source>
        <translation>Describe the framework contract and its lots: their maximum is followed here.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Reste jusqu’au maximum</source>
        <translation>Left up to the maximum</translation>
    </message>
    <message>
        <source>%1 : %2 sur %3</source>
        <translation>%1: %2 of %3</translation>
    </message>
    <message>
        <source>Commandé par lot : %1</source>
        <translation>Ordered by lot: %1</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::ContributionFiche</name>
    <message>
        <source>une adresse électronique</source>
        <translation>an e-mail address</translation>
    </message>
    <message>
        <source>un numéro de téléphone</source>
        <translation>a phone number</translation>
    </message>
    <message>
        <source>un numéro de sécurité sociale</source>
        <translation>a social security number</translation>
    </message>
    <message>
        <source>un nom</source>
        <translation>a name</translation>
    </message>
    <message>
        <source>Le texte contient %1.</source>
        <translation>The text contains %1.</translation>
    </message>
    <message>
        <source>auteur %1</source>
        <translation>author %1</translation>
    </message>
    <message>
        <source>%1, ligne %2</source>
        <translation>%1, line %2</translation>
    </message>
    <message>
        <source>Sans réponse</source>
        <translation>Without an answer</translation>
    </message>
    <message>
        <source>En réponse à</source>
        <translation>In reply to</translation>
    </message>
    <message>
        <source>Le texte continue : seuls ses %1 premiers caractères sont montrés.</source>
        <translation>The text goes on: only its first %1 characters are shown.</translation>
    </message>
    <message>
        <source>Texte de la contribution</source>
        <translation>Text of the contribution</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::ContributionsModel</name>
    <message>
        <source>Contribution</source>
        <translation>Contribution</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::ContributionsOnglet</name>
    <message>
        <source>Exports de plateformes (%1)</source>
        <translation>Exports of platforms (%1)</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::ContributionsPage</name>
    <message>
        <source>Concertation</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Étapes de l’analyse</source>
        <translation>Steps of the analysis</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contributions</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::CorpusChoix</name>
    <message>
        <source>Texte lu</source>
        <translation>Text read</translation>
    </message>
    <message>
        <source>De qui</source>
        <translation>Whose</translation>
    </message>
    <message>
        <source>Aussi les contributions mises de côté</source>
        <translation>The contributions set aside too</translation>
    </message>
    <message>
        <source>%1 : %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source> — %1 : %2</source>
        <translation> — %1: %2</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::CorrespondanceModel</name>
    <message>
        <source>Colonne du fichier</source>
        <translation>Column of the file</translation>
    </message>
    <message>
        <source>Premières valeurs</source>
        <translation>First values</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>À voir</source>
        <translation>To check</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::CorrespondanceVue</name>
    <message>
        <source>Colonnes du fichier</source>
        <translation>Columns of the file</translation>
    </message>
    <message>
        <source>Enregistrer ce profil d’import</source>
        <translation>Save this import profile</translation>
    </message>
    <message>
        <source>Enregistrer le profil</source>
        <translation>Save the profile</translation>
    </message>
    <message>
        <source>Supprimer ce profil d’import</source>
        <translation>Delete this import profile</translation>
    </message>
    <message>
        <source>Supprimer</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Nom du profil</source>
        <translation>Name of the profile</translation>
    </message>
    <message>
        <source>Colonnes dites pour « %1 »</source>
        <translation>Columns set for “%1”</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::DataTable</name>
    <message>
        <source>Aucun résultat</source>
        <translation>No result</translation>
    </message>
    <message>
        <source>Aucune ligne ne correspond au filtre.</source>
        <translation>No row matches the filter.</translation>
    </message>
    <message>
        <source>Copier pour un tableur</source>
        <translation>Copy for a spreadsheet</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::DateField</name>
    <message>
        <source>jj/mm/aaaa</source>
        <translation>dd/mm/yyyy</translation>
    </message>
    <message>
        <source>Ouvrir le calendrier</source>
        <translation>Open the calendar</translation>
    </message>
    <message>
        <source>Ouvrir le calendrier (Alt+Bas)</source>
        <translation>Open the calendar (Alt+Down)</translation>
    </message>
    <message>
        <source>Calendrier</source>
        <translation>Calendar</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::DefraiementsOnglet</name>
    <message>
        <source>À noter</source>
        <translation>To be recorded</translation>
    </message>
    <message>
        <source>%1 sur %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Non noté</source>
        <translation>Not recorded</translation>
    </message>
    <message>
        <source>Présent</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Réceptionné</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Versé le %1</source>
        <translation>Paid on %1</translation>
    </message>
    <message>
        <source>À verser</source>
        <translation>To be paid</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Nouvelle séance</source>
        <translation>New session</translation>
    </message>
    <message>
        <source>Elle ouvre droit à : %1.</source>
        <translation>It gives entitlement to: %1.</translation>
    </message>
    <message>
        <source>Ajouter</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Jour</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Libellé</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Séance %1</source>
        <translation>Session %1</translation>
    </message>
    <message>
        <source>Quel montant HT ?</source>
        <translation>What amount excl. VAT?</translation>
    </message>
    <message>
        <source>Sous le plafond de son UO : 25, 50 ou 250 € HT.</source>
        <translation>Within the cap of its UO: 25, 50 or 250 € excl. VAT.</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Montant HT</source>
        <translation>Amount excl. VAT</translation>
    </message>
    <message numerus="yes">
        <source>Noter %n défraiement(s) versé(s) ?</source>
        <translation>
            <numerusform>Record the expenses of %n person as paid?</numerusform>
            <numerusform>Record the expenses of %n people as paid?</numerusform>
        </translation>
    </message>
    <message>
        <source>Noter versés</source>
        <translation>Record as paid</translation>
    </message>
    <message>
        <source>Versés le</source>
        <translation>Paid on</translation>
    </message>
    <message>
        <source>Défraiements</source>
        <translation>Expenses of participants</translation>
    </message>
    <message>
        <source>Arrêtés HT</source>
        <translation>Settled excl. VAT</translation>
    </message>
    <message>
        <source>Marge</source>
        <translation>Margin</translation>
    </message>
    <message>
        <source>TVA</source>
        <translation>VAT</translation>
    </message>
    <message>
        <source>Total TTC</source>
        <translation>Total incl. VAT</translation>
    </message>
    <message>
        <source>Dont versés, HT</source>
        <translation>Of which paid, excl. VAT</translation>
    </message>
    <message>
        <source>Séance</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Ouvre droit à</source>
        <translation>Gives entitlement to</translation>
    </message>
    <message>
        <source>Présences</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Présence</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>UO</source>
        <translation>UO</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Arrêté le</source>
        <translation>Settled on</translation>
    </message>
    <message>
        <source>Versement</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>Séances</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Présences à la séance</source>
        <translation>Attendance at the session</translation>
    </message>
    <message>
        <source>Défraiements à arrêter</source>
        <translation>Expenses to be settled</translation>
    </message>
    <message>
        <source>Défraiements arrêtés</source>
        <translation>Settled expenses</translation>
    </message>
    <message>
        <source>Ajouter une séance…</source>
        <translation>Add a session…</translation>
    </message>
    <message>
        <source>Les six séances de l’atelier citoyen</source>
        <translation>The six sessions of the citizens’ workshop</translation>
    </message>
    <message>
        <source>Supprimer la séance</source>
        <translation>Delete the session</translation>
    </message>
    <message>
        <source>Tous présents</source>
        <translation>All present</translation>
    </message>
    <message>
        <source>Tous absents</source>
        <translation>All absent</translation>
    </message>
    <message>
        <source>Arrêter ces montants</source>
        <translation>Settle these amounts</translation>
    </message>
    <message>
        <source>Changer le montant…</source>
        <translation>Change the amount…</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Noter versés…</source>
        <translation>Record as paid…</translation>
    </message>
    <message>
        <source>Réceptionner sur le bon</source>
        <translation>Receive on the order</translation>
    </message>
    <message>
        <source>Liste de paiement…</source>
        <translation>Payment list…</translation>
    </message>
    <message>
        <source>Noms, IBAN et montants : l’accès est noté</source>
        <translation>Names, IBANs and amounts: the access is logged</translation>
    </message>
    <message>
        <source>Séances et présences</source>
        <translation>Sessions and attendance</translation>
    </message>
    <message>
        <source>Aucune séance</source>
        <translation>No session</translation>
    </message>
    <message>
        <source>Ajoutez les séances : les présences y font naître les défraiements.</source>
        <translation>Add the sessions: recording attendance produces the expenses due.</translation>
    </message>
    <message>
        <source>Personne à noter</source>
        <translation>Nobody to record</translation>
    </message>
    <message>
        <source>Choisissez une séance ; le panel s’y coche, à la barre d’espace ou à la souris.</source>
        <translation>Choose a session, then tick the members of the panel with the space bar or the mouse.</translation>
    </message>
    <message>
        <source>Montants</source>
        <translation>Amounts</translation>
    </message>
    <message>
        <source>Rien à arrêter</source>
        <translation>Nothing to settle</translation>
    </message>
    <message>
        <source>Les présences notées font naître ici des montants, sous leurs plafonds.</source>
        <translation>Recorded attendance produces amounts here, within their caps.</translation>
    </message>
    <message>
        <source>Aucun défraiement arrêté</source>
        <translation>No settled expenses</translation>
    </message>
    <message>
        <source>À verser, sans IBAN</source>
        <translation>To pay, without IBAN</translation>
    </message>
    <message>
        <source>Noter versés des défraiements sans IBAN ?</source>
        <translation>Note compensations without IBAN as paid?</translation>
    </message>
    <message>
        <source>Sans IBAN aussi : ils ont été payés autrement</source>
        <translation>Without IBAN too: they were paid in another way</translation>
    </message>
    <message>
        <source>Arrêtez les montants dus : la liste de paiement s’en fait, et chacun se coche une fois versé.</source>
        <translation>Decide the amounts due: the payment list is made of them, and each is ticked once paid.</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::DendrogrammeVue</name>
    <message>
        <source>Dendrogramme : %1</source>
        <translation>Dendrogram: %1</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::DevisOnglet</name>
    <message>
        <source>Comparer un devis</source>
        <translation>Compare a quotation</translation>
    </message>
    <message>
        <source>Lecture du devis</source>
        <translation>Reading the quotation</translation>
    </message>
    <message>
        <source>%1 — comparé au bon et aux prix de « %2 »</source>
        <translation>%1 — compared with the order and the prices of “%2”</translation>
    </message>
    <message>
        <source>Conforme</source>
        <translation>Conforms</translation>
    </message>
    <message numerus="yes">
        <source>%n écart(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ligne(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message>
        <source>aux quantités du devis</source>
        <translation>at the quantities of the quotation</translation>
    </message>
    <message numerus="yes">
        <source>%n UO absente(s) du devis</source>
        <translation>
            <numerusform>%n UO absent from the quotation</numerusform>
            <numerusform>%n UO absent from the quotation</numerusform>
        </translation>
    </message>
    <message>
        <source>Devis</source>
        <translation>Quotation</translation>
    </message>
    <message>
        <source>Devis « %1 »</source>
        <translation>Quotation “%1”</translation>
    </message>
    <message>
        <source>Comparaison du devis %1</source>
        <translation>Comparison of the quotation %1</translation>
    </message>
    <message>
        <source>Exporter la comparaison</source>
        <translation>Export the comparison</translation>
    </message>
    <message>
        <source>Classeur XLSX (*.xlsx);;Fichier CSV (*.csv);;Document PDF (*.pdf)</source>
        <translation>XLSX workbook (*.xlsx);;CSV file (*.csv);;PDF document (*.pdf)</translation>
    </message>
    <message>
        <source>Exporté : %1</source>
        <translation>Exported: %1</translation>
    </message>
    <message>
        <source>Ouvrir</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Lignes du devis</source>
        <translation>Lines of the quotation</translation>
    </message>
    <message>
        <source>Rien ne diffère</source>
        <translation>Nothing differs</translation>
    </message>
    <message>
        <source>Chaque ligne du devis est conforme au BPU et au bon.</source>
        <translation>Each line of the quotation agrees with the BPU and the order.</translation>
    </message>
    <message>
        <source>Ce devis n’a pas pu être comparé</source>
        <translation>This quotation could not be compared</translation>
    </message>
    <message>
        <source>Il faut un tableau XLSX ou CSV dont la première ligne nomme les colonnes code, quantité, PU HT et total HT ; puis une ligne par UO, et le total sous les lignes.</source>
        <translation>It takes an XLSX or CSV table whose first line names the columns code, quantité, PU HT and total HT; then one line for each UO, and the total below the lines.</translation>
    </message>
    <message>
        <source>Exporter la comparaison…</source>
        <translation>Export the comparison…</translation>
    </message>
    <message>
        <source>Relire le devis</source>
        <translation>Read the quotation again</translation>
    </message>
    <message>
        <source>Autre devis…</source>
        <translation>Other quotation…</translation>
    </message>
    <message>
        <source>Fermer le devis</source>
        <translation>Close the quotation</translation>
    </message>
    <message>
        <source>Fermer le devis : la comparaison n’est pas gardée (Échap)</source>
        <translation>Close the quotation: the comparison is not kept (Esc)</translation>
    </message>
    <message>
        <source>Seulement ce qui diffère</source>
        <translation>Only what differs</translation>
    </message>
    <message>
        <source>Devis HT</source>
        <translation>Quotation excl. VAT</translation>
    </message>
    <message>
        <source>Aux prix du BPU HT</source>
        <translation>At BPU prices excl. VAT</translation>
    </message>
    <message>
        <source>Bon HT</source>
        <translation>Order excl. VAT</translation>
    </message>
    <message>
        <source>Avancement de la lecture du devis</source>
        <translation>Progress of reading the quotation</translation>
    </message>
    <message>
        <source>Interrompre</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Interrompre la lecture : rien n’aura changé (Échap)</source>
        <translation>Stop reading: nothing will have changed (Esc)</translation>
    </message>
    <message>
        <source>Lecture du devis…</source>
        <translation>Reading the quotation…</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::EngagementsTab</name>
    <message>
        <source>Engagements</source>
        <translation>Commitments</translation>
    </message>
    <message>
        <source>Aucun engagement</source>
        <translation>No commitment</translation>
    </message>
    <message>
        <source>Écrivez au-dessus ce que le commanditaire promet aux citoyens, puis Entrée ; donnez-lui une échéance.</source>
        <translation>Write above what the commissioning authority promises to citizens, then Enter; give it a due date.</translation>
    </message>
    <message>
        <source>Nouvel engagement</source>
        <translation>New commitment</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Commitment</translation>
    </message>
    <message>
        <source>Échéance</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Usage des contributions</source>
        <translation>Use of the contributions</translation>
    </message>
    <message>
        <source>Comment le commanditaire s’en servira, et comment il en rendra compte aux citoyens (CCTP, chapitre 1, articles 2 et 3 : devoir de suite).</source>
        <translation>How the commissioning authority will use them, and how it will answer to citizens (CCTP, chapter 1, articles 2 and 3: duty of follow-up).</translation>
    </message>
    <message>
        <source>Tenu le</source>
        <translation>Kept on</translation>
    </message>
    <message>
        <source>Tenu le %1</source>
        <translation>Kept on %1</translation>
    </message>
    <message>
        <source>En retard</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>À tenir</source>
        <translation>To be kept</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::EnoncesVotesDelegate</name>
    <message>
        <source>pour 100,0 % [100 ; 100] · contre 100,0 % · n = 99 999</source>
        <translation>for 100.0 % [100; 100] · against 100.0 % · n = 99,999</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::EnoncesVotesModel</name>
    <message>
        <source>consensus %1 [%2 ; %3]</source>
        <translation>consensus %1 [%2; %3]</translation>
    </message>
    <message>
        <source>dissensus %1</source>
        <translation>dissensus %1</translation>
    </message>
    <message>
        <source>distingue %1 (pour)</source>
        <translation>distinguishes %1 (for)</translation>
    </message>
    <message>
        <source>distingue %1 (contre)</source>
        <translation>distinguishes %1 (against)</translation>
    </message>
    <message>
        <source>retiré par la modération</source>
        <translation>removed by moderation</translation>
    </message>
    <message>
        <source>peu de votes</source>
        <translation>few votes</translation>
    </message>
    <message>
        <source>aucun vote</source>
        <translation>no vote</translation>
    </message>
    <message>
        <source>pour %1 · contre %2 · n = %3</source>
        <translation>for %1 · against %2 · n = %3</translation>
    </message>
    <message>
        <source>Tous</source>
        <translation>All</translation>
    </message>
    <message>
        <source>tous : %1</source>
        <translation>all: %1</translation>
    </message>
    <message>
        <source>groupe %1 : %2</source>
        <translation>group %1: %2</translation>
    </message>
    <message>
        <source>n° %1</source>
        <translation>no. %1</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::EquipeTab</name>
    <message>
        <source>Équipe</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>L’équipe est vide</source>
        <translation>The team is empty</translation>
    </message>
    <message>
        <source>Écrivez un nom au-dessus, puis Entrée. Le premier est le responsable au CIPC.</source>
        <translation>Write a name above, then Enter. The first is the lead at the CIPC.</translation>
    </message>
    <message>
        <source>Nouveau membre</source>
        <translation>New member</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rôle</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Courriel</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Garant</source>
        <translation>Guarantor</translation>
    </message>
    <message>
        <source>Il veille à l’objectivité de l’information et à l’expression de tous les avis. Un atelier citoyen en a toujours un (CCTP, chapitre 2, UO 1.8).</source>
        <translation>They watch over the objectivity of the information and the expression of all opinions. A citizens’ workshop always has one (CCTP, chapter 2, UO 1.8).</translation>
    </message>
    <message>
        <source>Nom et qualité</source>
        <translation>Name and capacity</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::FactureSaisie</name>
    <message>
        <source>Enregistrer la facture</source>
        <translation>Save the invoice</translation>
    </message>
    <message>
        <source>Enregistrer une facture</source>
        <translation>Save an invoice</translation>
    </message>
    <message>
        <source>Numéro</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Reçue le</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>Renoncer</source>
        <translation>Give up</translation>
    </message>
    <message>
        <source>Ne rien enregistrer (Échap)</source>
        <translation>Save nothing (Esc)</translation>
    </message>
    <message>
        <source>Numéro de la facture</source>
        <translation>Number of the invoice</translation>
    </message>
    <message>
        <source>Facture reçue le</source>
        <translation>Invoice received on</translation>
    </message>
    <message>
        <source>Montant HT facturé pour l’UO %1</source>
        <translation>Amount excl. VAT invoiced for UO %1</translation>
    </message>
    <message>
        <source>Admis et non facturé : %1 HT ; reste commandé : %2 HT</source>
        <translation>Accepted and not invoiced: %1 excl. VAT; left on order: %2 excl. VAT</translation>
    </message>
    <message>
        <source>La date ne se lit pas.</source>
        <translation>The date cannot be read.</translation>
    </message>
    <message>
        <source>Écrivez-la 24/11/2026.</source>
        <translation>Write it 24/11/2026.</translation>
    </message>
    <message>
        <source>Total HT : %1</source>
        <translation>Total excl. VAT: %1</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::FaisabilitePanneau</name>
    <message>
        <source>La faisabilité des quotas se vérifie sur les candidats</source>
        <translation>The feasibility of the quotas is checked against the candidates</translation>
    </message>
    <message>
        <source>Sans candidat</source>
        <translation>No candidates</translation>
    </message>
    <message>
        <source>Dès que des candidats sont importés, chaque quota se vérifie sur eux pendant que vous écrivez.</source>
        <translation>As soon as candidates are imported, each quota is checked against them while you type.</translation>
    </message>
    <message>
        <source>Vérification…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>Non vérifié</source>
        <translation>Not checked</translation>
    </message>
    <message>
        <source>Ouverture…</source>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>Les réponses des candidats s’ouvrent en mémoire.</source>
        <translation>The candidates’ answers are being opened in memory.</translation>
    </message>
    <message>
        <source>Faisabilité</source>
        <translation>Feasibility</translation>
    </message>
    <message>
        <source>Faisable</source>
        <translation>Feasible</translation>
    </message>
    <message>
        <source>Un panel respecte tous les quotas. %1</source>
        <translation>A panel meets all the quotas. %1</translation>
    </message>
    <message>
        <source>Infaisable</source>
        <translation>Infeasible</translation>
    </message>
    <message>
        <source>Aucun panel ne respecte tous les quotas. %1</source>
        <translation>No panel meets all the quotas. %1</translation>
    </message>
    <message>
        <source>Trop peu</source>
        <translation>Too few</translation>
    </message>
    <message>
        <source>Indécis</source>
        <translation>Undecided</translation>
    </message>
    <message>
        <source>Le calcul a été arrêté après %1 secondes sans preuve. %2</source>
        <translation>The calculation was stopped after %1 seconds without proof. %2</translation>
    </message>
    <message>
        <source>%1 : %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Plus petit conflit : %1.</source>
        <translation>Smallest conflict: %1.</translation>
    </message>
    <message>
        <source>Conflit : %1.</source>
        <translation>Conflict: %1.</translation>
    </message>
    <message>
        <source>Aucun relâchement dans les bornes souples ne suffit : élargissez-les, ou importez d’autres candidats.</source>
        <translation>No relaxation within the flexible bounds is enough: widen them, or import more candidates.</translation>
    </message>
    <message>
        <source>Appliquer</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Appliquer : %1</source>
        <translation>Apply: %1</translation>
    </message>
    <message>
        <source>Changer ces quotas d’un coup (annulable)</source>
        <translation>Change these quotas all at once (can be undone)</translation>
    </message>
    <message>
        <source>Relâcher des quotas</source>
        <translation>Relax quotas</translation>
    </message>
    <message>
        <source>Faisabilité : %1. %2</source>
        <translation>Feasibility: %1. %2</translation>
    </message>
    <message>
        <source>Une seule de ces modifications suffit, la moins coûteuse d’abord :</source>
        <translation>One of these changes alone is enough, the least costly first:</translation>
    </message>
    <message>
        <source>Réponses manquantes</source>
        <translation>Missing answers</translation>
    </message>
    <message>
        <source>Même sans quota, aucun panel n’est possible.</source>
        <translation>Even without quotas, no panel is possible.</translation>
    </message>
    <message>
        <source>Candidats qui peuvent être tirés : %1.</source>
        <translation>Candidates who can be drawn: %1.</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::FicheAtelier</name>
    <message>
        <source>Atelier citoyen</source>
        <translation>Citizens’ workshop</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Niveau</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Journées supplémentaires</source>
        <translation>Additional days</translation>
    </message>
    <message>
        <source>Demi-journées supplémentaires</source>
        <translation>Additional half-days</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::FicheContributions</name>
    <message>
        <source>Contributions en ligne</source>
        <translation>Online contributions</translation>
    </message>
    <message>
        <source>Réponses non vides</source>
        <translation>Answers with content</translation>
    </message>
    <message>
        <source>Sans réponse</source>
        <translation>Without an answer</translation>
    </message>
    <message>
        <source>Niveau</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Grille d’analyse existante</source>
        <translation>Existing coding grid</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::FicheDefraiement</name>
    <message>
        <source>Défraiements des participants</source>
        <translation>Expenses of the participants</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Formule</source>
        <translation>Formula</translation>
    </message>
    <message>
        <source>Demi-journée</source>
        <translation>Half-day</translation>
    </message>
    <message>
        <source>Journée</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Atelier citoyen</source>
        <translation>Citizens’ workshop</translation>
    </message>
    <message>
        <source>Marge du titulaire (%)</source>
        <translation>Margin of the contractor (%)</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::FicheDeplacement</name>
    <message>
        <source>Déplacements</source>
        <translation>Travel</translation>
    </message>
    <message>
        <source>Journées hors de la région d’exercice</source>
        <translation>Days outside the region of practice</translation>
    </message>
    <message>
        <source>Prix HT par jour</source>
        <translation>Price excl. VAT per day</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::FicheNouvelle</name>
    <message>
        <source>Renoncer</source>
        <translation>Give up</translation>
    </message>
    <message>
        <source>Ne rien créer (Échap)</source>
        <translation>Create nothing (Esc)</translation>
    </message>
    <message>
        <source>%1 (Entrée)</source>
        <translation>%1 (Enter)</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::FicheOnglet</name>
    <message>
        <source>Nom du recrutement</source>
        <translation>Name of the recruitment</translation>
    </message>
    <message>
        <source>Le panel</source>
        <translation>The panel</translation>
    </message>
    <message>
        <source>Personnes dans le panel</source>
        <translation>People in the panel</translation>
    </message>
    <message>
        <source>Prestation</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Fichier de contacts</source>
        <translation>Contact file</translation>
    </message>
    <message>
        <source>À préciser</source>
        <translation>To be specified</translation>
    </message>
    <message>
        <source>Fourni au titulaire</source>
        <translation>Provided to the contractor</translation>
    </message>
    <message>
        <source>À constituer par le titulaire</source>
        <translation>To be compiled by the contractor</translation>
    </message>
    <message>
        <source>Une seule personne par foyer</source>
        <translation>Only one person per household</translation>
    </message>
    <message>
        <source>Le calendrier</source>
        <translation>The schedule</translation>
    </message>
    <message>
        <source>Début du recrutement</source>
        <translation>Start of the recruitment</translation>
    </message>
    <message>
        <source>Fin du recrutement</source>
        <translation>End of the recruitment</translation>
    </message>
    <message>
        <source>Clos le</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>Un recrutement clos reste lisible ; il sort de la liste des recrutements en cours.</source>
        <translation>A closed recruitment can still be read; it leaves the list of current recruitments.</translation>
    </message>
    <message>
        <source>La commande</source>
        <translation>The order</translation>
    </message>
    <message>
        <source>Bon de commande</source>
        <translation>Purchase order</translation>
    </message>
    <message>
        <source>Les défraiements sont réceptionnés sur ses lignes 3.8.</source>
        <translation>Expenses are received on its lines 3.8.</translation>
    </message>
    <message>
        <source>Défraiement des participants</source>
        <translation>Expenses of participants</translation>
    </message>
    <message>
        <source>Marge sur les défraiements, en %</source>
        <translation>Margin on expenses, in %</translation>
    </message>
    <message>
        <source>Celle du bordereau des prix, de 0 à 100</source>
        <translation>That of the price list, from 0 to 100</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Notes de l’équipe</source>
        <translation>Notes of the team</translation>
    </message>
    <message>
        <source>Sans nom ni contact de candidat : seules les fiches des candidats sont chiffrées.</source>
        <translation>No names or contact details of candidates: only the candidates’ records are encrypted.</translation>
    </message>
    <message>
        <source>Aucun</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Projet : %1</source>
        <translation>Draft: %1</translation>
    </message>
    <message>
        <source>Fiche</source>
        <translation>Sheet</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::FicheRecrutement</name>
    <message>
        <source>Recrutement</source>
        <translation>Recruitment</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Recrutement sur quotas</source>
        <translation>Recruitment by quotas</translation>
    </message>
    <message>
        <source>Tirage au sort</source>
        <translation>Draw by lot</translation>
    </message>
    <message>
        <source>Calibrage d’un groupe</source>
        <translation>Calibration of a group</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>Quotas</translation>
    </message>
    <message>
        <source>Classiques</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Classiques et cinq supplémentaires</source>
        <translation>Standard and five additional</translation>
    </message>
    <message>
        <source>Cible spécifique</source>
        <translation>Specific target</translation>
    </message>
    <message>
        <source>Taux d’incidence de la cible (%)</source>
        <translation>Incidence rate of the target (%)</translation>
    </message>
    <message>
        <source>Fichier de contacts fourni</source>
        <translation>Contact file provided</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::FicheTab</name>
    <message>
        <source>Dispositifs</source>
        <translation>Formats</translation>
    </message>
    <message>
        <source>Aucun dispositif</source>
        <translation>No format</translation>
    </message>
    <message>
        <source>Aucun dispositif : choisissez ceux que la concertation combine.</source>
        <translation>No format: choose those that the consultation combines.</translation>
    </message>
    <message>
        <source>Dispositif</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Précision</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>%1 : %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Titre</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Administration bénéficiaire</source>
        <translation>Beneficiary administration</translation>
    </message>
    <message>
        <source>Statut</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>La question</source>
        <translation>The question</translation>
    </message>
    <message>
        <source>Question posée aux citoyens</source>
        <translation>Question put to citizens</translation>
    </message>
    <message>
        <source>Objectifs</source>
        <translation>Objectives</translation>
    </message>
    <message>
        <source>Ils sont exposés au titulaire à chaque commande (CCTP, chapitre 1, 4.1).</source>
        <translation>They are explained to the contractor at each order (CCTP, chapter 1, 4.1).</translation>
    </message>
    <message>
        <source>Le cadre</source>
        <translation>The frame</translation>
    </message>
    <message>
        <source>Thème</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Portée</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Territoire</source>
        <translation>Territory</translation>
    </message>
    <message>
        <source>Région, département, bassin de vie…</source>
        <translation>Region, department, catchment area…</translation>
    </message>
    <message>
        <source>Niveau de complexité</source>
        <translation>Complexity level</translation>
    </message>
    <message>
        <source>Début</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Fin</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Les dispositifs</source>
        <translation>The formats</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Notes de l’équipe</source>
        <translation>Notes of the team</translation>
    </message>
    <message>
        <source>Ajouter un dispositif</source>
        <translation>Add a format</translation>
    </message>
    <message>
        <source>Week-ends à Lyon, panel régional…</source>
        <translation>Weekends in Lyon, regional panel…</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::FiltreBar</name>
    <message>
        <source>Titre, question, n° de bon…</source>
        <translation>Title, question, order no.…</translation>
    </message>
    <message>
        <source>Chercher une concertation</source>
        <translation>Search for a consultation</translation>
    </message>
    <message>
        <source>Titre, question, bénéficiaire, thème, garant, notes ou n° de bon (Ctrl+F)</source>
        <translation>Title, question, beneficiary, theme, guarantor, notes or order no. (Ctrl+F)</translation>
    </message>
    <message>
        <source>Montrer ou cacher les filtres</source>
        <translation>Show or hide the filters</translation>
    </message>
    <message>
        <source>Vues enregistrées</source>
        <translation>Saved views</translation>
    </message>
    <message>
        <source>Filtres enregistrés sous un nom</source>
        <translation>Filters saved under a name</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Enregistrer la vue</source>
        <translation>Save the view</translation>
    </message>
    <message>
        <source>Nom de la vue : « Mes retards »</source>
        <translation>Name of the view: “My late ones”</translation>
    </message>
    <message>
        <source>Nom de la vue</source>
        <translation>Name of the view</translation>
    </message>
    <message>
        <source>Statut</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Niveau</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Portée</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Thème</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Bénéficiaire</source>
        <translation>Beneficiary</translation>
    </message>
    <message>
        <source>Responsable</source>
        <translation>Person in charge</translation>
    </message>
    <message>
        <source>En retard seulement</source>
        <translation>Late ones only</translation>
    </message>
    <message>
        <source>Tout afficher</source>
        <translation>Show everything</translation>
    </message>
    <message>
        <source>Enlever tous les filtres</source>
        <translation>Remove all filters</translation>
    </message>
    <message>
        <source>Tous</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Actives</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Plusieurs</source>
        <translation>Several</translation>
    </message>
    <message>
        <source>Toutes</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Filtres (%1)</source>
        <translation>Filters (%1)</translation>
    </message>
    <message>
        <source>Filtres</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>Enregistrer cette vue…</source>
        <translation>Save this view…</translation>
    </message>
    <message>
        <source>Supprimer la vue « %1 »</source>
        <translation>Remove the view “%1”</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::FiltreChoix</name>
    <message>
        <source>De qui</source>
        <translation>Whose</translation>
    </message>
    <message>
        <source>Réponse gardée</source>
        <translation>Answer kept</translation>
    </message>
    <message>
        <source>Tous les participants</source>
        <translation>All participants</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::FormField</name>
    <message>
        <source>Champ obligatoire</source>
        <translation>Required field</translation>
    </message>
    <message>
        <source>« %1 » doit être rempli.</source>
        <translation>“%1” must be filled in.</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::FoyersPanneau</name>
    <message>
        <source>Une personne</source>
        <translation>One person</translation>
    </message>
    <message>
        <source>Une autre</source>
        <translation>Another</translation>
    </message>
    <message>
        <source>Pourquoi</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Foyers à vérifier</source>
        <translation>Households to check</translation>
    </message>
    <message>
        <source>Même foyer</source>
        <translation>Same household</translation>
    </message>
    <message>
        <source>Foyers différents</source>
        <translation>Different households</translation>
    </message>
    <message>
        <source>Retour aux candidats</source>
        <translation>Back to the candidates</translation>
    </message>
    <message>
        <source>Aucun foyer douteux</source>
        <translation>No doubtful household</translation>
    </message>
    <message>
        <source>Les adresses qui se ressemblent ont toutes été vérifiées.</source>
        <translation>The addresses that look alike have all been checked.</translation>
    </message>
    <message>
        <source>Recherche des adresses qui se ressemblent…</source>
        <translation>Looking for addresses that look alike…</translation>
    </message>
    <message>
        <source>Foyers douteux</source>
        <translation>Doubtful households</translation>
    </message>
    <message numerus="yes">
        <source>Une seule personne par foyer peut être tirée. %n paire(s) à vérifier.</source>
        <translation>
            <numerusform>Only one person of a household can be drawn. %n pair to check.</numerusform>
            <numerusform>Only one person of a household can be drawn. %n pairs to check.</numerusform>
        </translation>
    </message>
    <message>
        <source>Aucun foyer de plusieurs candidats</source>
        <translation>No household of several candidates</translation>
    </message>
    <message>
        <source>Chaque candidat qui a donné une adresse habite seul à la sienne.</source>
        <translation>Each candidate who gave an address lives there alone.</translation>
    </message>
    <message>
        <source>Comptés comme un seul foyer</source>
        <translation>Counted as one household</translation>
    </message>
    <message>
        <source>À vérifier</source>
        <translation>To check</translation>
    </message>
    <message>
        <source>Foyers connus</source>
        <translation>Known households</translation>
    </message>
    <message>
        <source>Ces candidats ont la même adresse, ou ont été réunis : un seul d’entre eux peut être tiré. S’ils ne vivent pas ensemble, dites « Foyers différents ».</source>
        <translation>These candidates have the same address, or were put together: only one of them can be drawn. If they do not live together, say “Different households”.</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::FrequentationOnglet</name>
    <message>
        <source>Interrompre l’écriture du bilan</source>
        <translation>Stop writing the report</translation>
    </message>
    <message>
        <source>Avancement du bilan</source>
        <translation>Progress of the report</translation>
    </message>
    <message>
        <source>Fréquentation</source>
        <translation>Traffic</translation>
    </message>
    <message>
        <source>Aucune fréquentation importée</source>
        <translation>No traffic imported</translation>
    </message>
    <message>
        <source>Importez l’export de Matomo, « Vue d’ensemble » des visiteurs, jour par jour : le bilan hebdomadaire se fait de lui-même (UO 2.4.1).</source>
        <translation>Import the Matomo export, “Overview” of the visitors, day by day: the weekly report makes itself (UO 2.4.1).</translation>
    </message>
    <message>
        <source>Importer la fréquentation</source>
        <translation>Import the traffic</translation>
    </message>
    <message>
        <source>Importer…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Période du bilan</source>
        <translation>Period of the report</translation>
    </message>
    <message>
        <source>Par semaine</source>
        <translation>By week</translation>
    </message>
    <message>
        <source>Par jour</source>
        <translation>By day</translation>
    </message>
    <message>
        <source>Exporter le bilan</source>
        <translation>Export the report</translation>
    </message>
    <message>
        <source>frequentation-%1.%2</source>
        <translation>traffic-%1.%2</translation>
    </message>
    <message>
        <source>Bilan PDF…</source>
        <translation>PDF report…</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Bilan Word…</source>
        <translation>Word report…</translation>
    </message>
    <message>
        <source>Document Word (*.docx)</source>
        <translation>Word document (*.docx)</translation>
    </message>
    <message>
        <source>Bilan Excel…</source>
        <translation>Excel report…</translation>
    </message>
    <message>
        <source>Classeur (*.xlsx)</source>
        <translation>Workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>Recommandations pour la mobilisation</source>
        <translation>Recommendations for mobilisation</translation>
    </message>
    <message>
        <source>De la semaine ; le bilan les porte.</source>
        <translation>For the week; the report carries them.</translation>
    </message>
    <message>
        <source>Tableaux (*.csv *.tsv *.xlsx)</source>
        <translation>Tables (*.csv *.tsv *.xlsx)</translation>
    </message>
    <message numerus="yes">
        <source>« %1 » : %n jour(s)</source>
        <translation>
            <numerusform>“%1”: %n day</numerusform>
            <numerusform>“%1”: %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Ligne %1 rejetée : %2.</source>
        <translation>Line %1 rejected: %2.</translation>
    </message>
    <message numerus="yes">
        <source>… et %n autre(s).</source>
        <translation>
            <numerusform>… and %n other.</numerusform>
            <numerusform>… and %n others.</numerusform>
        </translation>
    </message>
    <message>
        <source>Importer</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Bilan « %1 »</source>
        <translation>Report “%1”</translation>
    </message>
    <message>
        <source> ; nouveaux : %1 ; changés : %2 ; inchangés : %3.</source>
        <translation> ; new: %1; changed: %2; unchanged: %3.</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::GrilleModel</name>
    <message>
        <source>aucun code</source>
        <translation>no code</translation>
    </message>
    <message>
        <source>Texte</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::HelpPage</name>
    <message>
        <source>Sommaire de l’aide</source>
        <translation>Contents of the help</translation>
    </message>
    <message>
        <source>Aide</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Disponibles maintenant</source>
        <translation>Available now</translation>
    </message>
    <message>
        <source>Touches</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Commande</source>
        <translation>Command</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::HistoryPanel</name>
    <message>
        <source>Historique</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Fermer l’historique</source>
        <translation>Close the history</translation>
    </message>
    <message>
        <source>Fermer l’historique (Ctrl+H)</source>
        <translation>Close the history (Ctrl+H)</translation>
    </message>
    <message>
        <source>Historique de la fiche</source>
        <translation>History of the record</translation>
    </message>
    <message>
        <source>Ouvrez une fiche pour lire son historique.</source>
        <translation>Open a record to read its history.</translation>
    </message>
    <message>
        <source>Aucune modification pour le moment.</source>
        <translation>No change yet.</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::ImportBpuModel</name>
    <message>
        <source>Nouveau</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Inchangé</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>Modifié</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Autre lot</source>
        <translation>Other lot</translation>
    </message>
    <message>
        <source>Plafond</source>
        <translation>Cap</translation>
    </message>
    <message>
        <source>Erreur</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Manquant</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Ignorée</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Ligne</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Code écrit</source>
        <translation>Code as written</translation>
    </message>
    <message>
        <source>UO</source>
        <translation>UO</translation>
    </message>
    <message>
        <source>En vigueur HT</source>
        <translation>In force excl. VAT</translation>
    </message>
    <message>
        <source>Nouveau HT</source>
        <translation>New excl. VAT</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::ImportBpuPanneau</name>
    <message>
        <source>Lecture de %1…</source>
        <translation>Reading %1…</translation>
    </message>
    <message>
        <source>Lecture du BPU</source>
        <translation>Reading the BPU</translation>
    </message>
    <message>
        <source>%1, lot %2</source>
        <translation>%1, lot %2</translation>
    </message>
    <message>
        <source>comparé avec « %1 »</source>
        <translation>compared with “%1”</translation>
    </message>
    <message>
        <source>premiers prix de ce titulaire</source>
        <translation>first prices of this contractor</translation>
    </message>
    <message>
        <source>Ligne %1 : %2</source>
        <translation>Line %1: %2</translation>
    </message>
    <message>
        <source>UO %1 : %2</source>
        <translation>UO %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Enregistrer %n prix</source>
        <translation>
            <numerusform>Save %n price</numerusform>
            <numerusform>Save %n prices</numerusform>
        </translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Rien ne peut être enregistré : %1</source>
        <translation>Nothing can be saved: %1</translation>
    </message>
    <message>
        <source>Importer un BPU</source>
        <translation>Import a BPU</translation>
    </message>
    <message>
        <source>Aperçu de l’import</source>
        <translation>Preview of the import</translation>
    </message>
    <message>
        <source>Import d’un BPU</source>
        <translation>Import of a BPU</translation>
    </message>
    <message>
        <source>Ce fichier ne se lit pas comme un BPU</source>
        <translation>This file does not read as a BPU</translation>
    </message>
    <message>
        <source>Il faut un tableau XLSX ou CSV dont la première ligne nomme les colonnes code, pu_ht et, pour les recrutements, pu_ht_sans_fichier ; puis une ligne par UO.</source>
        <translation>It takes an XLSX or CSV table whose first line names the columns code, pu_ht and, for recruitments, pu_ht_sans_fichier; then one line for each UO.</translation>
    </message>
    <message>
        <source>Relire le fichier</source>
        <translation>Read the file again</translation>
    </message>
    <message>
        <source>Choisir un autre fichier…</source>
        <translation>Choose another file…</translation>
    </message>
    <message>
        <source>Renoncer à l’import</source>
        <translation>Give up the import</translation>
    </message>
    <message>
        <source>Relire le fichier, une fois corrigé et enregistré</source>
        <translation>Read the file again, once it is corrected and saved</translation>
    </message>
    <message>
        <source>Ne rien enregistrer (Échap)</source>
        <translation>Save nothing (Esc)</translation>
    </message>
    <message>
        <source>Avancement de la lecture</source>
        <translation>Progress of the reading</translation>
    </message>
    <message>
        <source>Interrompre</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Interrompre la lecture : rien n’aura changé (Échap)</source>
        <translation>Stop reading: nothing will have changed (Esc)</translation>
    </message>
    <message>
        <source>Date d’effet</source>
        <translation>Effective date</translation>
    </message>
    <message>
        <source>Ignorer les codes inconnus</source>
        <translation>Leave out unknown codes</translation>
    </message>
    <message>
        <source>Laisser de côté les lignes sans UO connue au lieu de refuser le fichier</source>
        <translation>Leave out the lines without a known UO instead of refusing the file</translation>
    </message>
    <message>
        <source>aucun</source>
        <translation>none</translation>
    </message>
    <message>
        <source>UO %1 : prix sans fichier %2 HT.</source>
        <translation>UO %1: price without file %2 excl. tax.</translation>
    </message>
    <message>
        <source>UO %1 : prix sans fichier %2 HT, au lieu de %3.</source>
        <translation>UO %1: price without file %2 excl. tax, instead of %3.</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::ImportCandidatsModel</name>
    <message>
        <source>Change : %1</source>
        <translation>Changes: %1</translation>
    </message>
    <message>
        <source>Ligne</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Personne</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Ce qui change ou manque</source>
        <translation>What changes or is missing</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::ImportCandidatsPanneau</name>
    <message>
        <source>Lecture du fichier</source>
        <translation>Reading the file</translation>
    </message>
    <message>
        <source>Comparaison avec les candidats connus</source>
        <translation>Comparison with the known candidates</translation>
    </message>
    <message>
        <source>Montrer les lignes : %1 (%2)</source>
        <translation>Show the lines: %1 (%2)</translation>
    </message>
    <message>
        <source>Tout</source>
        <translation>All</translation>
    </message>
    <message numerus="yes">
        <source>Importer (%n candidat(s))</source>
        <translation>
            <numerusform>Import (%n candidate)</numerusform>
            <numerusform>Import (%n candidates)</numerusform>
        </translation>
    </message>
    <message>
        <source>Importer</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Chiffrement</source>
        <translation>Encryption</translation>
    </message>
    <message>
        <source>Les candidats s’importent</source>
        <translation>Candidates are imported</translation>
    </message>
    <message>
        <source>Relire le fichier</source>
        <translation>Read the file again</translation>
    </message>
    <message>
        <source>Renoncer à l’import</source>
        <translation>Give up the import</translation>
    </message>
    <message>
        <source>Renoncer</source>
        <translation>Give up</translation>
    </message>
    <message>
        <source>Avancement de l’import</source>
        <translation>Progress of the import</translation>
    </message>
    <message>
        <source>Ce que disent les colonnes</source>
        <translation>What the columns say</translation>
    </message>
    <message>
        <source>Jour d’un consentement « oui » :</source>
        <translation>Day of a “yes” consent:</translation>
    </message>
    <message>
        <source>Jour d’un consentement « oui »</source>
        <translation>Day of a “yes” consent</translation>
    </message>
    <message>
        <source>Le consentement couvre aussi l’article 9</source>
        <translation>The consent covers article 9 too</translation>
    </message>
    <message>
        <source>Le formulaire demandait expressément ces questions-là</source>
        <translation>The form asked those questions expressly</translation>
    </message>
    <message>
        <source>Retirer les candidats absents du fichier</source>
        <translation>Withdraw the candidates absent from the file</translation>
    </message>
    <message>
        <source>Laisser de côté les lignes rejetées</source>
        <translation>Leave the rejected lines aside</translation>
    </message>
    <message>
        <source>Aperçu de l’import</source>
        <translation>Preview of the import</translation>
    </message>
    <message>
        <source>Critère : %1</source>
        <translation>Criterion: %1</translation>
    </message>
    <message>
        <source>Sens de la colonne « %1 »</source>
        <translation>Meaning of the column “%1”</translation>
    </message>
    <message>
        <source>Rapport ligne par ligne</source>
        <translation>Line-by-line report</translation>
    </message>
    <message>
        <source>rapport-import.csv</source>
        <translation>rapport-import.csv</translation>
    </message>
    <message>
        <source>CSV (*.csv);;Classeur (*.xlsx)</source>
        <translation>CSV (*.csv);;Workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>Rapport d’import</source>
        <translation>Import report</translation>
    </message>
    <message>
        <source>Rapport ligne par ligne…</source>
        <translation>Line-by-line report…</translation>
    </message>
    <message>
        <source>Tous les constats, ligne par ligne, en CSV ou en classeur</source>
        <translation>All findings, line by line, as CSV or a workbook</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::ImportFiltres</name>
    <message>
        <source>Montrer les lignes : %1 (%2)</source>
        <translation>Show the lines: %1 (%2)</translation>
    </message>
    <message>
        <source>Tout</source>
        <translation>All</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::ImportPanneau</name>
    <message>
        <source>séparateur tabulation</source>
        <translation>separator tab</translation>
    </message>
    <message>
        <source>séparateur « %1 »</source>
        <translation>separator “%1”</translation>
    </message>
    <message>
        <source>Lecture de « %1 »</source>
        <translation>Reading “%1”</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Rien de nouveau à importer</source>
        <translation>Nothing new to import</translation>
    </message>
    <message>
        <source>Importer</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Les colonnes personnelles se gardent chiffrées</source>
        <translation>Personal columns are kept encrypted</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Réponses</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Sans réponse</source>
        <translation>Without an answer</translation>
    </message>
    <message>
        <source>Raison</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Ligne</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Fichier</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Relire le fichier</source>
        <translation>Read the file again</translation>
    </message>
    <message>
        <source>Renoncer à l’import</source>
        <translation>Give up the import</translation>
    </message>
    <message>
        <source>Renoncer</source>
        <translation>Give up</translation>
    </message>
    <message>
        <source>Interrompre la lecture</source>
        <translation>Stop reading</translation>
    </message>
    <message>
        <source>Interrompre</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Avancement de la lecture</source>
        <translation>Progress of the reading</translation>
    </message>
    <message>
        <source>Lu comme</source>
        <translation>Read as</translation>
    </message>
    <message>
        <source>Format reconnu</source>
        <translation>Recognised format</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Ne pas garder les colonnes personnelles</source>
        <translation>Do not keep the personal columns</translation>
    </message>
    <message>
        <source>Elles ne sont alors écrites nulle part, même chiffrées</source>
        <translation>They are then written nowhere, not even encrypted</translation>
    </message>
    <message>
        <source>Lignes</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>Nouvelles</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Modifiées</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Inchangées</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>En double</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Rejetées</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Lignes rejetées</source>
        <translation>Rejected rows</translation>
    </message>
    <message>
        <source>Questions et variables</source>
        <translation>Questions and variables</translation>
    </message>
    <message>
        <source>%1 (enregistré)</source>
        <translation>%1 (saved)</translation>
    </message>
    <message>
        <source>Dire l’usage de chaque colonne</source>
        <translation>Say what each column is used for</translation>
    </message>
    <message>
        <source>Colonnes</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Réunir les colonnes d’une même question</source>
        <translation>Join the columns of one question</translation>
    </message>
    <message>
        <source>Une question à choix que le fichier écrit en une colonne par choix, avec 0 ou 1, Oui ou Non, redevient une seule question</source>
        <translation>A choice question that the file writes as one column per choice, with 0 or 1, Oui or Non, becomes a single question again</translation>
    </message>
    <message>
        <source>Selon les en-têtes</source>
        <translation>By the headers</translation>
    </message>
    <message>
        <source>Une nouvelle consultation</source>
        <translation>A new consultation</translation>
    </message>
    <message>
        <source>Continuer « %1 »</source>
        <translation>Continue “%1”</translation>
    </message>
    <message>
        <source>Commencer une nouvelle consultation</source>
        <translation>Begin a new consultation</translation>
    </message>
    <message>
        <source>La première ligne est une contribution</source>
        <translation>The first line is a contribution</translation>
    </message>
    <message>
        <source>Le fichier n’a pas d’en-tête : rien n’y nomme les colonnes</source>
        <translation>The file has no header: nothing names its columns</translation>
    </message>
    <message>
        <source>Réparer l’encodage</source>
        <translation>Mend the encoding</translation>
    </message>
    <message>
        <source>Rend leurs accents aux textes encodés deux fois (« Ã© » pour « é »)</source>
        <translation>Gives texts that were encoded twice their accents back (“Ã©” for “é”)</translation>
    </message>
    <message>
        <source>Importer %1</source>
        <translation>Import %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 contribution(s) importée(s).</source>
        <translation>
            <numerusform>%1 contribution imported.</numerusform>
            <numerusform>%1 contributions imported.</numerusform>
        </translation>
    </message>
    <message>
        <source>Importer ces votes</source>
        <translation>Import these votes</translation>
    </message>
    <message>
        <source>Importer ces visites</source>
        <translation>Import these visits</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::ImportsOnglet</name>
    <message>
        <source>Fichier</source>
        <translation>File</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Importé le</source>
        <translation>Imported on</translation>
    </message>
    <message>
        <source>Lignes</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>Nouvelles</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Modifiées</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>En double</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Rejetées</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Imports</translation>
    </message>
    <message>
        <source>Importer des contributions</source>
        <translation>Import contributions</translation>
    </message>
    <message>
        <source>Importer…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Aucune contribution importée</source>
        <translation>No contribution imported</translation>
    </message>
    <message>
        <source>Déposez sur la fenêtre l’export d’une plateforme (Decidim, Cap Collectif, Grand Débat, LimeSurvey, Consul, Polis…) : CSV, Excel, JSON ou ZIP. Un aperçu dit ce qui sera importé et ce qui est rejeté, avant que rien ne soit enregistré.</source>
        <translation>Drop the export of a platform on the window (Decidim, Cap Collectif, Grand Débat, LimeSurvey, Consul, Polis…): CSV, Excel, JSON or ZIP. A preview tells what will be imported and what is rejected, before anything is stored.</translation>
    </message>
    <message>
        <source>En vigueur</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Retirer cet import</source>
        <translation>Withdraw this import</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remettre cet import en vigueur</source>
        <translation>Put this import back in force</translation>
    </message>
    <message>
        <source>Remettre en vigueur</source>
        <translation>Put back in force</translation>
    </message>
    <message>
        <source>Retiré</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Retirer quand même</source>
        <translation>Withdraw all the same</translation>
    </message>
    <message>
        <source>Le garder</source>
        <translation>Keep it</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::InlineMessage</name>
    <message>
        <source>Fermer ce message</source>
        <translation>Close this message</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::LectureLongue</name>
    <message>
        <source>Interrompre</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::LexiqueVue</name>
    <message>
        <source>Mot</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Ce qui en est fait</source>
        <translation>What is done with it</translation>
    </message>
    <message>
        <source>Compte comme</source>
        <translation>Counts as</translation>
    </message>
    <message>
        <source>compte comme</source>
        <translation>counts as</translation>
    </message>
    <message>
        <source>Lexique</source>
        <translation>Lexicon</translation>
    </message>
    <message>
        <source>Ajouter au lexique</source>
        <translation>Add to the lexicon</translation>
    </message>
    <message>
        <source>Retirer du lexique</source>
        <translation>Remove from the lexicon</translation>
    </message>
    <message>
        <source>Ajouter</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Lexique vide</source>
        <translation>Empty lexicon</translation>
    </message>
    <message>
        <source>Réunissez une expression, écartez un mot du comptage ou corrigez un lemme : tous les comptages de la concertation suivent.</source>
        <translation>Join an expression, leave a word out of the count or correct a lemma: all counts of the concertation follow.</translation>
    </message>
    <message>
        <source>Ce qui est fait du mot</source>
        <translation>What is done with the word</translation>
    </message>
    <message>
        <source>Mot ou expression</source>
        <translation>Word or expression</translation>
    </message>
    <message>
        <source>Version du lexique : %1. Les résultats la citent.</source>
        <translation>Version of the lexicon: %1. Results quote it.</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::LiensVue</name>
    <message>
        <source>Mot</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Avec</source>
        <translation>With</translation>
    </message>
    <message>
        <source>Contributions communes</source>
        <translation>Contributions in common</translation>
    </message>
    <message>
        <source>Indice</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Liens de l’arbre</source>
        <translation>Links of the tree</translation>
    </message>
    <message>
        <source>Entrée montre le mot.</source>
        <translation>Enter shows the word.</translation>
    </message>
    <message>
        <source>Aucun lien</source>
        <translation>No link</translation>
    </message>
    <message>
        <source>Il faut deux mots que trois contributions au moins emploient ensemble.</source>
        <translation>It takes two words that at least three contributions use together.</translation>
    </message>
    <message>
        <source>Jaccard</source>
        <translation>Jaccard</translation>
    </message>
    <message>
        <source>Dice</source>
        <translation>Dice</translation>
    </message>
    <message>
        <source>Équivalence</source>
        <translation>Equivalence</translation>
    </message>
    <message>
        <source>Cooccurrences</source>
        <translation>Co-occurrences</translation>
    </message>
    <message>
        <source>Mots</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>Force d’un lien</source>
        <translation>Strength of a link</translation>
    </message>
    <message>
        <source>Jaccard : contributions qui ont les deux mots, parmi celles qui ont l’un ou l’autre. Cooccurrences : leur nombre.</source>
        <translation>Jaccard: contributions that have both words, among those that have either. Co-occurrences: their number.</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::ListeOnglet</name>
    <message>
        <source>Contributions</source>
        <translation>Contributions</translation>
    </message>
    <message>
        <source>Aucune contribution</source>
        <translation>No contribution</translation>
    </message>
    <message>
        <source>Importez l’export d’une plateforme, ou cherchez d’autres mots.</source>
        <translation>Import the export of a platform, or search for other words.</translation>
    </message>
    <message>
        <source>Rechercher des mots dans les contributions</source>
        <translation>Search for words in the contributions</translation>
    </message>
    <message>
        <source>Consultation montrée</source>
        <translation>Consultation shown</translation>
    </message>
    <message>
        <source>Contributions montrées</source>
        <translation>Contributions shown</translation>
    </message>
    <message>
        <source>Toutes</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Retenues</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Chercher une contribution</source>
        <translation>Search for a contribution</translation>
    </message>
    <message>
        <source>Toutes les consultations</source>
        <translation>All consultations</translation>
    </message>
    <message>
        <source>Citer dans la synthèse</source>
        <translation>Quote in the synthesis</translation>
    </message>
    <message>
        <source>Elle est déjà citée dans la synthèse.</source>
        <translation>It is quoted in the synthesis already.</translation>
    </message>
    <message>
        <source>Citée dans la synthèse.</source>
        <translation>Quoted in the synthesis.</translation>
    </message>
    <message>
        <source>%1 avec ces mots</source>
        <translation>%1 with these words</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::LivrablesVue</name>
    <message>
        <source>Recevoir une version…</source>
        <translation>Receive a version…</translation>
    </message>
    <message>
        <source>Ouvrir le fichier</source>
        <translation>Open the file</translation>
    </message>
    <message>
        <source>Valider (CIPC)</source>
        <translation>Validate (CIPC)</translation>
    </message>
    <message>
        <source>Communiquer au bénéficiaire</source>
        <translation>Hand to the beneficiary</translation>
    </message>
    <message>
        <source>Admettre</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Ajourner…</source>
        <translation>Postpone…</translation>
    </message>
    <message>
        <source>Admettre avec réfaction…</source>
        <translation>Accept with a price reduction…</translation>
    </message>
    <message>
        <source>Rejeter…</source>
        <translation>Reject…</translation>
    </message>
    <message>
        <source>Accord explicite du bénéficiaire…</source>
        <translation>Explicit agreement of the beneficiary…</translation>
    </message>
    <message>
        <source>Calculer la pénalité de retard…</source>
        <translation>Compute the late penalty…</translation>
    </message>
    <message>
        <source>Fixer l’échéance…</source>
        <translation>Set the due date…</translation>
    </message>
    <message>
        <source>Décider</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Recevoir une version</source>
        <translation>Receive a version</translation>
    </message>
    <message>
        <source>Tous les fichiers (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Échéance du livrable</source>
        <translation>Due date of the deliverable</translation>
    </message>
    <message>
        <source>Fixer l’échéance</source>
        <translation>Set the due date</translation>
    </message>
    <message>
        <source>À remettre le</source>
        <translation>To be handed over on</translation>
    </message>
    <message>
        <source>Pénalité de retard</source>
        <translation>Late penalty</translation>
    </message>
    <message>
        <source>Calculer</source>
        <translation>Compute</translation>
    </message>
    <message>
        <source>Prix HT de la partie en retard</source>
        <translation>Price excl. VAT of the late part</translation>
    </message>
    <message>
        <source>Accord explicite pour communiquer avant la validation</source>
        <translation>Explicit agreement to hand it over before validation</translation>
    </message>
    <message>
        <source>CCTP, chapitre 1, article 4.2 : sans lui, un livrable n’est communiqué qu’une fois validé par le CIPC.</source>
        <translation>CCTP, chapter 1, article 4.2: without it, a deliverable is handed over only once the CIPC has validated it.</translation>
    </message>
    <message>
        <source>Enregistrer l’accord</source>
        <translation>Save the agreement</translation>
    </message>
    <message>
        <source>Qui a donné l’accord, quand et comment</source>
        <translation>Who agreed, when and how</translation>
    </message>
    <message>
        <source>Décision notifiée au titulaire : elle ne s’annule pas (CCAG-PI 2021, article 29).</source>
        <translation>Decision notified to the contractor: it cannot be undone (CCAG-PI 2021, article 29).</translation>
    </message>
    <message>
        <source>Décidée le</source>
        <translation>Decided on</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Réfaction HT</source>
        <translation>Price reduction excl. VAT</translation>
    </message>
    <message>
        <source>Livrable</source>
        <translation>Deliverable</translation>
    </message>
    <message>
        <source>Bon</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Échéance</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Attente</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>UO</source>
        <translation>UO</translation>
    </message>
    <message>
        <source>Livrables</source>
        <translation>Deliverables</translation>
    </message>
    <message>
        <source>Aucun livrable en attente</source>
        <translation>No deliverable is waiting</translation>
    </message>
    <message>
        <source>Aucun livrable attendu</source>
        <translation>No deliverable expected</translation>
    </message>
    <message>
        <source>Les livrables dont une décision ou une date est due apparaissent ici.</source>
        <translation>The deliverables with a decision or a date due appear here.</translation>
    </message>
    <message>
        <source>Les livrables que le CCTP attache aux UO commandées apparaissent d’eux-mêmes.</source>
        <translation>The deliverables that the CCTP attaches to the UO ordered appear by themselves.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Reçue le</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>Fichier</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Validée le</source>
        <translation>Validated on</translation>
    </message>
    <message>
        <source>Décision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Versions reçues</source>
        <translation>Versions received</translation>
    </message>
    <message>
        <source>Aucune version reçue</source>
        <translation>No version received</translation>
    </message>
    <message>
        <source>Déposez un fichier ici, ou choisissez-le.</source>
        <translation>Drop a file here, or choose it.</translation>
    </message>
    <message>
        <source>Observations sur la version</source>
        <translation>Observations on the version</translation>
    </message>
    <message numerus="yes">
        <source>%n jour(s) de retard</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reste %n jour(s)</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message>
        <source>Accord explicite : %1</source>
        <translation>Explicit agreement: %1</translation>
    </message>
    <message>
        <source>Communiqué au bénéficiaire le %1</source>
        <translation>Handed to the beneficiary on %1</translation>
    </message>
    <message>
        <source>V%1</source>
        <translation>V%1</translation>
    </message>
    <message>
        <source>SHA-256 : %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>Retirer la version reçue par erreur</source>
        <translation>Withdraw the version received by mistake</translation>
    </message>
    <message>
        <source>P = V × R / 3000, de la date due à celle de la première remise (CCAG-PI 2021, article 14.1), 10 % du bon au plus en tout ; rien n’est dû tant que les pénalités du marché ne dépassent pas 1 000 € HT. Donnez celles qui précèdent, exonérées comprises. Rien n’est enregistré.</source>
        <translation>P = V × R / 3000, from the due date to that of the first delivery (CCAG-PI 2021, article 14.1), at most 10% of the order in all; nothing is due as long as the penalties of the contract do not exceed 1 000 € excl. VAT. Give those that come before, exempted ones included. Nothing is saved.</translation>
    </message>
    <message>
        <source>Pénalités antérieures, ce bon</source>
        <translation>Earlier penalties, this order</translation>
    </message>
    <message>
        <source>Pénalités antérieures, tout le marché</source>
        <translation>Earlier penalties, whole contract</translation>
    </message>
    <message>
        <source>%1 de la version %2 de « %3 » ?</source>
        <translation>%1 of version %2 of “%3”?</translation>
    </message>
    <message>
        <source>Une version d’un livrable est un seul fichier ; vous en avez déposé %1.</source>
        <translation>A version of a deliverable is one file; you dropped %1.</translation>
    </message>
    <message>
        <source>Déposez-les l’un après l’autre, ou compressez-les en un fichier ZIP.</source>
        <translation>Drop them one after the other, or compress them into a ZIP file.</translation>
    </message>
    <message>
        <source>Recevoir « %1 » comme version %2 ?</source>
        <translation>Receive “%1” as version %2?</translation>
    </message>
    <message>
        <source>Le fichier est copié dans le dossier de la base. Le délai d’admission part du jour de la réception.</source>
        <translation>The file is copied into the folder of the base. The time for admission runs from the day of receipt.</translation>
    </message>
    <message>
        <source>Recevoir</source>
        <translation>Receive</translation>
    </message>
    <message>
        <source>Réception de « %1 »</source>
        <translation>Receiving “%1”</translation>
    </message>
    <message>
        <source>Vérification de « %1 »</source>
        <translation>Checking “%1”</translation>
    </message>
    <message>
        <source>Sceller dans le coffre…</source>
        <translation>Seal in the vault…</translation>
    </message>
    <message>
        <source>Enregistrer une copie en clair…</source>
        <translation>Save a copy in clear…</translation>
    </message>
    <message>
        <source>Ce fichier nomme des personnes : le sceller dans le coffre</source>
        <translation>This file names people: seal it in the vault</translation>
    </message>
    <message>
        <source>Le coffre est fermé.</source>
        <translation>The vault is closed.</translation>
    </message>
    <message>
        <source>Ouvrez-le, puis confirmez de nouveau.</source>
        <translation>Open it, then confirm again.</translation>
    </message>
    <message>
        <source>Enregistrer une copie en clair</source>
        <translation>Save a copy in clear</translation>
    </message>
    <message>
        <source>Copie de « %1 »</source>
        <translation>Copy of “%1”</translation>
    </message>
    <message>
        <source>Sceller « %1 » dans le coffre ?</source>
        <translation>Seal “%1” in the vault?</translation>
    </message>
    <message>
        <source>Le fichier ne se lira plus qu’avec la phrase secrète, et la purge de la concertation le rendra illisible. Sa copie en clair est effacée du dossier de la base, mais pas des copies faites avant. Cela ne s’annule pas.</source>
        <translation>The file will be read with the passphrase only, and the purge of the concertation will make it unreadable. Its copy in clear is erased from the folder of the base, but not from copies made before. This cannot be undone.</translation>
    </message>
    <message>
        <source>Sceller</source>
        <translation>Seal</translation>
    </message>
    <message>
        <source>Scellement d’un livrable</source>
        <translation>Sealing a deliverable</translation>
    </message>
    <message>
        <source>%1 (scellé)</source>
        <translation>%1 (sealed)</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::LotFiche</name>
    <message>
        <source>Aucun prix</source>
        <translation>No price</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
    <message>
        <source>Rang</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Titulaire</source>
        <translation>Contractor</translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation>SIRET</translation>
    </message>
    <message>
        <source>Prix</source>
        <translation>Prices</translation>
    </message>
    <message>
        <source>Bons</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Titulaires du lot</source>
        <translation>Contractors of the lot</translation>
    </message>
    <message>
        <source>Attribuez le lot à son titulaire : choisissez-le dans l’annuaire, ou écrivez sa raison sociale.</source>
        <translation>Attribute the lot to its contractor: choose it from the directory, or write its company name.</translation>
    </message>
    <message>
        <source>Consommation</source>
        <translation>Consumption</translation>
    </message>
    <message>
        <source>Fiche du lot</source>
        <translation>Sheet of the lot</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Maximum HT</source>
        <translation>Maximum excl. VAT</translation>
    </message>
    <message>
        <source>Premier jour</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Dernier jour</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Titulaires</source>
        <translation>Contractors</translation>
    </message>
    <message>
        <source>Entrée ou double-clic ouvre le titulaire et ses prix</source>
        <translation>Enter or double click opens the contractor and its prices</translation>
    </message>
    <message>
        <source>Accord-cadre %1, %2</source>
        <translation>Framework contract %1, %2</translation>
    </message>
    <message>
        <source>Ce lot n’a pas de titulaire : aucun bon ne peut lui être adressé.</source>
        <translation>This lot has no contractor: no order can be addressed to it.</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::MainWindow</name>
    <message>
        <source>Nouvelle base…</source>
        <translation>New base…</translation>
    </message>
    <message>
        <source>Ouvrir une base…</source>
        <translation>Open a base…</translation>
    </message>
    <message>
        <source>Essayer avec la base d’exemple</source>
        <translation>Try with the example base</translation>
    </message>
    <message>
        <source>Sauvegardes</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Exporter une copie de la base…</source>
        <translation>Export a copy of the base…</translation>
    </message>
    <message>
        <source>Fermer la base</source>
        <translation>Close the base</translation>
    </message>
    <message>
        <source>Quitter</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Rétablir</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Palette de commandes</source>
        <translation>Command palette</translation>
    </message>
    <message>
        <source>Historique de la fiche</source>
        <translation>History of the record</translation>
    </message>
    <message>
        <source>Replier la navigation</source>
        <translation>Collapse the navigation</translation>
    </message>
    <message>
        <source>Thème clair</source>
        <translation>Light theme</translation>
    </message>
    <message>
        <source>Thème sombre</source>
        <translation>Dark theme</translation>
    </message>
    <message>
        <source>Thème du système</source>
        <translation>System theme</translation>
    </message>
    <message>
        <source>Réglages</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Aide de cet écran</source>
        <translation>Help on this screen</translation>
    </message>
    <message>
        <source>Raccourcis clavier</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>À propos d’Iségorie</source>
        <translation>About Iségorie</translation>
    </message>
    <message>
        <source>&amp;Fichier</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>Bases récentes</source>
        <translation>Recent bases</translation>
    </message>
    <message>
        <source>É&amp;dition</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Affichage</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>Aller à</source>
        <translation>Go to</translation>
    </message>
    <message>
        <source>A&amp;ide</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Iségorie</source>
        <translation>Iségorie</translation>
    </message>
    <message>
        <source>%1 — Iségorie</source>
        <translation>%1 — Iségorie</translation>
    </message>
    <message>
        <source>Annuler : %1</source>
        <translation>Undo: %1</translation>
    </message>
    <message>
        <source>Rétablir : %1</source>
        <translation>Redo: %1</translation>
    </message>
    <message>
        <source>Sauvegarde quotidienne</source>
        <translation>Daily backup</translation>
    </message>
    <message>
        <source>Bases Iségorie (*.isegorie)</source>
        <translation>Iségorie bases (*.isegorie)</translation>
    </message>
    <message>
        <source>Nouvelle base</source>
        <translation>New base</translation>
    </message>
    <message>
        <source>Concertations</source>
        <translation>Consultations</translation>
    </message>
    <message>
        <source>Ouvrir une base</source>
        <translation>Open a base</translation>
    </message>
    <message>
        <source>Aucune</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Exporter une copie de la base</source>
        <translation>Export a copy of the base</translation>
    </message>
    <message>
        <source>%1 (copie)</source>
        <translation>%1 (copy)</translation>
    </message>
    <message>
        <source>Export de la base</source>
        <translation>Export of the base</translation>
    </message>
    <message>
        <source>La copie est faite : %1</source>
        <translation>The copy is made: %1</translation>
    </message>
    <message>
        <source>Une base est en train de s’ouvrir dans cette fenêtre.</source>
        <translation>A base is being opened in this window.</translation>
    </message>
    <message>
        <source>Attendez qu’elle soit ouverte, ou interrompez l’ouverture.</source>
        <translation>Wait until it is open, or stop the opening.</translation>
    </message>
    <message>
        <source>Ouverture de la base</source>
        <translation>Opening the base</translation>
    </message>
    <message>
        <source>Retour à la sauvegarde</source>
        <translation>Going back to the backup</translation>
    </message>
    <message>
        <source>Modifier « %1 »</source>
        <translation>Change “%1”</translation>
    </message>
    <message>
        <source>Un champ n’a pas pu être enregistré : ce qui y est écrit serait perdu.</source>
        <translation>A field could not be saved: what is written in it would be lost.</translation>
    </message>
    <message>
        <source>Corrigez le champ signalé en rouge, ou recommencez pour y renoncer.</source>
        <translation>Correct the field marked in red, or try again to give it up.</translation>
    </message>
    <message>
        <source>Bases Iségorie (*.isegorie *.isegorie.avant-restauration-*)</source>
        <translation>Iségorie bases (*.isegorie *.isegorie.avant-restauration-*)</translation>
    </message>
    <message>
        <source>La base est revenue à cette sauvegarde. Son état précédent est gardé dans « %1 » : il est dans la liste, d’où il s’ouvre à part.</source>
        <translation>The base is back to this backup. Its former state is kept in “%1”: it is in the list, from where it opens separately.</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::MarcheFiche</name>
    <message>
        <source>À venir</source>
        <translation>To come</translation>
    </message>
    <message>
        <source>Échu</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>En vigueur</source>
        <translation>In force</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::MonthView</name>
    <message>
        <source>+ %1</source>
        <translation>+ %1</translation>
    </message>
    <message>
        <source>Mois précédent</source>
        <translation>Previous month</translation>
    </message>
    <message>
        <source>Mois suivant</source>
        <translation>Next month</translation>
    </message>
    <message>
        <source>Aujourd’hui</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Revenir au mois courant</source>
        <translation>Back to the current month</translation>
    </message>
    <message>
        <source>Calendrier du mois</source>
        <translation>Calendar of the month</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::MotsModel</name>
    <message>
        <source>Forme écrite</source>
        <translation>Written form</translation>
    </message>
    <message>
        <source>Lemme et ses formes</source>
        <translation>Lemma and its forms</translation>
    </message>
    <message>
        <source>Occurrences</source>
        <translation>Occurrences</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contributions</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::MotsOnglet</name>
    <message>
        <source>Va avec</source>
        <translation>Goes with</translation>
    </message>
    <message>
        <source>Contributions communes</source>
        <translation>Contributions in common</translation>
    </message>
    <message>
        <source>En tout</source>
        <translation>In all</translation>
    </message>
    <message>
        <source>Spécificité</source>
        <translation>Specificity</translation>
    </message>
    <message>
        <source>Compter les mots</source>
        <translation>Count the words</translation>
    </message>
    <message>
        <source>Interrompre le comptage des mots</source>
        <translation>Stop counting the words</translation>
    </message>
    <message>
        <source>Avancement du comptage</source>
        <translation>Progress of the count</translation>
    </message>
    <message>
        <source>Rechercher un mot</source>
        <translation>Search for a word</translation>
    </message>
    <message>
        <source>Ce qui est compté</source>
        <translation>What is counted</translation>
    </message>
    <message>
        <source>Lemmes</source>
        <translation>Lemmas</translation>
    </message>
    <message>
        <source>Formes écrites</source>
        <translation>Written forms</translation>
    </message>
    <message>
        <source>Aussi les mots grammaticaux</source>
        <translation>Grammar words too</translation>
    </message>
    <message>
        <source>Mots</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>Aucun mot</source>
        <translation>No word</translation>
    </message>
    <message>
        <source>Les mots des textes et des réponses ouvertes des exports importés se comptent ici.</source>
        <translation>The words of the texts and open answers of imported exports are counted here.</translation>
    </message>
    <message>
        <source>Le mot choisi</source>
        <translation>The chosen word</translation>
    </message>
    <message>
        <source>Mots qui vont avec</source>
        <translation>Words that go with it</translation>
    </message>
    <message>
        <source>Spécificité de 2 : moins d’une chance sur cent que ce soit le hasard. Entrée montre le mot.</source>
        <translation>Specificity of 2: less than one chance in a hundred that it is chance. Return shows the word.</translation>
    </message>
    <message>
        <source>Aucun mot ne va avec celui-ci</source>
        <translation>No word goes with this one</translation>
    </message>
    <message>
        <source>Il faut au moins trois contributions communes, et plus que le hasard n’en donne.</source>
        <translation>At least three contributions in common are needed, and more than chance gives.</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>Concordance</translation>
    </message>
    <message>
        <source>Lexique</source>
        <translation>Lexicon</translation>
    </message>
    <message>
        <source>Comptage des mots</source>
        <translation>Counting the words</translation>
    </message>
    <message>
        <source>Compter</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>Interrompre l’écriture du corpus</source>
        <translation>Stop writing the corpus</translation>
    </message>
    <message>
        <source>Avancement du corpus</source>
        <translation>Progress of the corpus</translation>
    </message>
    <message>
        <source>Exporter le corpus pour IRaMuTeQ…</source>
        <translation>Export the corpus for IRaMuTeQ…</translation>
    </message>
    <message>
        <source>Exporter le corpus pour TXM…</source>
        <translation>Export the corpus for TXM…</translation>
    </message>
    <message>
        <source>Il n’y a pas encore de texte à exporter.</source>
        <translation>There is no text to export yet.</translation>
    </message>
    <message>
        <source>Exporter le corpus</source>
        <translation>Export the corpus</translation>
    </message>
    <message>
        <source>corpus.txt</source>
        <translation>corpus.txt</translation>
    </message>
    <message>
        <source>corpus.csv</source>
        <translation>corpus.csv</translation>
    </message>
    <message>
        <source>Texte (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Corpus « %1 »</source>
        <translation>Corpus “%1”</translation>
    </message>
    <message>
        <source>Liens</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>%1 : %2, %3 sans texte, %4, %5.</source>
        <translation>%1: %2, %3 without text, %4, %5.</translation>
    </message>
    <message>
        <source>« %1 » : %2 (%3)</source>
        <translation>“%1”: %2 (%3)</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::Navigation</name>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::PanelEchange</name>
    <message>
        <source>Passer outre, en le sachant</source>
        <translation>Go on, knowing it</translation>
    </message>
    <message>
        <source>Échanger</source>
        <translation>Swap</translation>
    </message>
    <message>
        <source>Pseudonyme de qui entre à sa place</source>
        <translation>Pseudonym of the person who takes the seat</translation>
    </message>
    <message>
        <source>Échanger la personne choisie</source>
        <translation>Swap the chosen person</translation>
    </message>
    <message>
        <source>Tant qu’elle n’a pas confirmé. L’effet sur les quotas se lit avant.</source>
        <translation>As long as they have not confirmed. The effect on the quotas is shown first.</translation>
    </message>
    <message>
        <source>Même profil : aucun quota ne change.</source>
        <translation>Same profile: no quota changes.</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::PanelOnglet</name>
    <message>
        <source>Confirmés</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Sans réponse</source>
        <translation>Without an answer</translation>
    </message>
    <message>
        <source>Places à pourvoir</source>
        <translation>Seats to fill</translation>
    </message>
    <message>
        <source>En réserve</source>
        <translation>In reserve</translation>
    </message>
    <message>
        <source>Panel et réserve</source>
        <translation>Panel and reserve</translation>
    </message>
    <message>
        <source>Remplaçants possibles</source>
        <translation>Possible replacements</translation>
    </message>
    <message>
        <source>Quotas du panel</source>
        <translation>Quotas of the panel</translation>
    </message>
    <message>
        <source>Confirmer</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuses</translation>
    </message>
    <message>
        <source>Se désiste</source>
        <translation>Withdraws</translation>
    </message>
    <message>
        <source>Écarter</source>
        <translation>Set aside</translation>
    </message>
    <message>
        <source>Rétablir</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Faire entrer</source>
        <translation>Bring in</translation>
    </message>
    <message>
        <source>Pourvoir toutes les places</source>
        <translation>Fill all the seats</translation>
    </message>
    <message>
        <source>Dans l’ordre de la réserve, en tenant tous les quotas ensemble</source>
        <translation>In the order of the reserve, keeping all the quotas together</translation>
    </message>
    <message>
        <source>%1 confirme sa venue ?</source>
        <translation>Does %1 confirm that they will attend?</translation>
    </message>
    <message>
        <source>%1 refuse ?</source>
        <translation>Does %1 refuse?</translation>
    </message>
    <message>
        <source>Noter le refus</source>
        <translation>Record the refusal</translation>
    </message>
    <message>
        <source>%1 se désiste ?</source>
        <translation>Does %1 withdraw?</translation>
    </message>
    <message>
        <source>Noter le désistement</source>
        <translation>Record the withdrawal</translation>
    </message>
    <message>
        <source>Écarter %1 du panel ?</source>
        <translation>Set %1 aside from the panel?</translation>
    </message>
    <message>
        <source>Exporter : %1, par pseudonyme…</source>
        <translation>Export: %1, by pseudonym…</translation>
    </message>
    <message>
        <source>Exporter : %1, par nom…</source>
        <translation>Export: %1, by name…</translation>
    </message>
    <message>
        <source>Pas encore de panel</source>
        <translation>No panel yet</translation>
    </message>
    <message>
        <source>Tirez-le au sort dans l’onglet « Tirage » : il s’installe ici avec sa réserve.</source>
        <translation>Draw it in the “Draw” tab: it is installed here with its reserve.</translation>
    </message>
    <message>
        <source>Le panel se lit</source>
        <translation>The panel can be read</translation>
    </message>
    <message>
        <source>Listes à exporter</source>
        <translation>Lists to export</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>Quotas</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Remarque, gardée chiffrée (facultative)</source>
        <translation>Note, kept encrypted (optional)</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::PartiePanel</name>
    <message>
        <source>%1 : écrivez, puis Entrée</source>
        <translation>%1: write, then Enter</translation>
    </message>
    <message>
        <source>%1 (Entrée ajoute, et attend la suite)</source>
        <translation>%1 (Enter adds it, and waits for the next)</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Monter</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Descendre</source>
        <translation>Move down</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::PlanAfcVue</name>
    <message>
        <source>Axe %1 : %2 de l’inertie</source>
        <translation>Axis %1: %2 of the inertia</translation>
    </message>
    <message>
        <source>Plan factoriel : %1. Parties : %2</source>
        <translation>Factor plane: %1. Parts: %2</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::PlanCommande</name>
    <message>
        <source>La commande que ce plan entraîne</source>
        <translation>The order this plan entails</translation>
    </message>
    <message>
        <source>Fixez la taille du panel : l’UO en découle.</source>
        <translation>Set the size of the panel: the UO follows from it.</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::PlanFiche</name>
    <message>
        <source>Ce qu’il coûte</source>
        <translation>What it costs</translation>
    </message>
    <message>
        <source>Incidence de la cible, en %</source>
        <translation>Incidence of the target, in %</translation>
    </message>
    <message>
        <source>Part de la population, par exemple 2,5</source>
        <translation>Share of the population, for example 2.5</translation>
    </message>
    <message>
        <source>Population de référence</source>
        <translation>Reference population</translation>
    </message>
    <message>
        <source>La choisir remplit la colonne « Population » ; « Calculer les cibles » en tire les quotas.</source>
        <translation>Choosing it fills the “Population” column; “Compute the targets” derives the quotas from it.</translation>
    </message>
    <message>
        <source>Colonnes du fichier qui y répondent</source>
        <translation>Columns of the file that answer it</translation>
    </message>
    <message>
        <source>Séparées par des points-virgules</source>
        <translation>Separated by semicolons</translation>
    </message>
    <message>
        <source>Donnée sensible (article 9 du RGPD)</source>
        <translation>Sensitive data (article 9 of the GDPR)</translation>
    </message>
    <message>
        <source>Compte dans le sous-total</source>
        <translation>Counts towards the subtotal</translation>
    </message>
    <message>
        <source>Autres écritures dans les fichiers</source>
        <translation>Other spellings in the files</translation>
    </message>
    <message>
        <source>Aucun</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Aucune : parts saisies à la main</source>
        <translation>None: shares entered by hand</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1. Champ : %2.</source>
        <translation>%1. Field: %2.</translation>
    </message>
    <message>
        <source>Modifier ses chiffres…</source>
        <translation>Change its figures…</translation>
    </message>
    <message>
        <source>Voir et changer les lignes de la population de référence</source>
        <translation>See and change the rows of the reference population</translation>
    </message>
    <message>
        <source>Nouvelle population…</source>
        <translation>New population…</translation>
    </message>
    <message>
        <source>Saisir, coller ou lire d’autres chiffres pour ce critère</source>
        <translation>Type, paste or read other figures for this criterion</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::PlanModel</name>
    <message>
        <source>Standard · article 9 du RGPD</source>
        <translation>Standard · article 9 of the GDPR</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Quota supplémentaire, payant</source>
        <translation>Additional quota, paid</translation>
    </message>
    <message>
        <source>Cible spécifique, incidence %1</source>
        <translation>Specific target, incidence %1</translation>
    </message>
    <message>
        <source>Cible spécifique, incidence à donner</source>
        <translation>Specific target, incidence to be given</translation>
    </message>
    <message>
        <source>%1 à %2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Sous-total</source>
        <translation>Subtotal</translation>
    </message>
    <message>
        <source>compte dans « %1 »</source>
        <translation>counts towards “%1”</translation>
    </message>
    <message>
        <source>Aussi lu : %1</source>
        <translation>Also read: %1</translation>
    </message>
    <message>
        <source>Jusqu’où un relâchement peut aller</source>
        <translation>How far a relaxation may go</translation>
    </message>
    <message>
        <source>Critère et catégories</source>
        <translation>Criterion and categories</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>Min.</source>
        <translation>Min.</translation>
    </message>
    <message>
        <source>Max.</source>
        <translation>Max.</translation>
    </message>
    <message>
        <source>Souplesse</source>
        <translation>Flexibility</translation>
    </message>
    <message>
        <source>Vivier</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>« Cibles » y met les deux entiers qui encadrent la part de la population : pour 12,4 personnes, 12 et 13</source>
        <translation>“Targets” puts there the two whole numbers around the share of the population: for 12.4 people, 12 and 13</translation>
    </message>
    <message>
        <source>souplesse : %1</source>
        <translation>flexibility: %1</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::PlanOnglet</name>
    <message>
        <source>Ajouter un quota supplémentaire</source>
        <translation>Add an additional quota</translation>
    </message>
    <message>
        <source>Ajouter une cible spécifique</source>
        <translation>Add a specific target</translation>
    </message>
    <message>
        <source>Ajouter une catégorie</source>
        <translation>Add a category</translation>
    </message>
    <message>
        <source>Ajouter un sous-total</source>
        <translation>Add a subtotal</translation>
    </message>
    <message>
        <source>Monter</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Descendre</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Retirer du plan</source>
        <translation>Remove from the plan</translation>
    </message>
    <message>
        <source>Calculer les cibles</source>
        <translation>Compute the targets</translation>
    </message>
    <message>
        <source>Calculer les cibles, à une personne près</source>
        <translation>Compute the targets, within one person</translation>
    </message>
    <message>
        <source>Calculer des cibles exactes (minimum = maximum)</source>
        <translation>Compute exact targets (minimum = maximum)</translation>
    </message>
    <message>
        <source>Cibles avec deux personnes de souplesse pour les relâchements</source>
        <translation>Targets with two people of flexibility for relaxations</translation>
    </message>
    <message>
        <source>Préparer la commande</source>
        <translation>Prepare the order</translation>
    </message>
    <message>
        <source>Critère</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>Catégorie</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Cibles</source>
        <translation>Targets</translation>
    </message>
    <message>
        <source>Autres actions sur le plan</source>
        <translation>Other actions on the plan</translation>
    </message>
    <message>
        <source>Nouvelle cible</source>
        <translation>New target</translation>
    </message>
    <message>
        <source>Nouveau quota</source>
        <translation>New quota</translation>
    </message>
    <message>
        <source>Oui</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Non</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Choisissez d’abord un critère du plan.</source>
        <translation>Choose a criterion of the plan first.</translation>
    </message>
    <message>
        <source>Nouveau sous-total</source>
        <translation>New subtotal</translation>
    </message>
    <message>
        <source>Nouvelle catégorie</source>
        <translation>New category</translation>
    </message>
    <message>
        <source>Plan de quotas</source>
        <translation>Quota plan</translation>
    </message>
    <message>
        <source>Les deux entiers qui encadrent la cible : pour 12,4 personnes, de 12 à 13</source>
        <translation>The two whole numbers around the target: for 12.4 people, from 12 to 13</translation>
    </message>
    <message>
        <source>Une personne de part et d’autre de ces deux entiers : pour 12,4, de 11 à 14</source>
        <translation>One person on either side of these two whole numbers: for 12.4, from 11 to 14</translation>
    </message>
    <message>
        <source>Un seul nombre par catégorie, arrondi au plus fort reste : ensemble, la taille du panel</source>
        <translation>One number for each category, rounded by the largest remainder: together, the size of the panel</translation>
    </message>
    <message>
        <source>Un relâchement pourra passer ces bornes de deux personnes, pas plus : de 12 à 13, jusqu’à 10 et 15</source>
        <translation>A relaxation may pass these bounds by two people, no more: from 12 to 13, down to 10 and up to 15</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::PlanVotesVue</name>
    <message>
        <source>Plan des votants : %1</source>
        <translation>Plane of the voters: %1</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::PlanVue</name>
    <message>
        <source>Plan de quotas</source>
        <translation>Quota plan</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::PrevolOnglet</name>
    <message>
        <source>Sans date</source>
        <translation>Without a date</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Mettre de côté</source>
        <translation>Set aside</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contributions</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Modèle de la campagne</source>
        <translation>Model of the campaign</translation>
    </message>
    <message>
        <source>Textes</source>
        <translation>Texts</translation>
    </message>
    <message>
        <source>Auteurs</source>
        <translation>Authors</translation>
    </message>
    <message>
        <source>Période</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Pic en 24 h</source>
        <translation>Peak in 24 h</translation>
    </message>
    <message>
        <source>Attendu</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>Rythme</source>
        <translation>Pace</translation>
    </message>
    <message>
        <source>Question ouverte</source>
        <translation>Open question</translation>
    </message>
    <message>
        <source>Réponses</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Sans réponse</source>
        <translation>Without an answer</translation>
    </message>
    <message>
        <source>Contrôler les contributions</source>
        <translation>Check the contributions</translation>
    </message>
    <message>
        <source>Contrôler</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Interrompre le contrôle</source>
        <translation>Stop the check</translation>
    </message>
    <message>
        <source>Interrompre</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Avancement du contrôle</source>
        <translation>Progress of the check</translation>
    </message>
    <message>
        <source>Trop court sous</source>
        <translation>Too short under</translation>
    </message>
    <message>
        <source> mots</source>
        <translation> words</translation>
    </message>
    <message>
        <source>Presque identique dès</source>
        <translation>Nearly the same from</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Campagne dès</source>
        <translation>Campaign from</translation>
    </message>
    <message>
        <source> textes</source>
        <translation> texts</translation>
    </message>
    <message>
        <source>Avec un texte</source>
        <translation>With a text</translation>
    </message>
    <message>
        <source>Mises de côté</source>
        <translation>Set aside</translation>
    </message>
    <message>
        <source>Retenues</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Motifs</source>
        <translation>Reasons</translation>
    </message>
    <message>
        <source>La coche met de côté ; Entrée montre les contributions</source>
        <translation>The tick sets aside; Return shows the contributions</translation>
    </message>
    <message>
        <source>Campagnes</source>
        <translation>Campaigns</translation>
    </message>
    <message>
        <source>Préparer la commande du traitement</source>
        <translation>Prepare the order of the processing</translation>
    </message>
    <message>
        <source>Questions ouvertes</source>
        <translation>Open questions</translation>
    </message>
    <message>
        <source>Le contrôle compte à part les sans-réponse, et trouve doublons, campagnes, textes trop courts ou dans une autre langue. Rien n’est mis de côté sans vous.</source>
        <translation>The check counts apart the answers that say nothing, and finds duplicates, campaigns, texts too short or in another language. Nothing is set aside without you.</translation>
    </message>
    <message>
        <source>Des imports ont changé depuis ce contrôle : lancez-le à nouveau.</source>
        <translation>Imports have changed since this check: run it again.</translation>
    </message>
    <message>
        <source>Contrôle des contributions</source>
        <translation>Check of the contributions</translation>
    </message>
    <message>
        <source>Inconnus</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Rafale</source>
        <translation>Burst</translation>
    </message>
    <message>
        <source>Étalé</source>
        <translation>Spread out</translation>
    </message>
    <message>
        <source>Contrôle</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Contributions entières</source>
        <translation>Whole contributions</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Trop courtes</source>
        <translation>Too short</translation>
    </message>
    <message>
        <source>Autre langue</source>
        <translation>Another language</translation>
    </message>
    <message>
        <source>Doublons</source>
        <translation>Duplicates</translation>
    </message>
    <message>
        <source>Presque identiques</source>
        <translation>Nearly the same</translation>
    </message>
    <message>
        <source>Ce contrôle a jugé ensemble les réponses d’une même personne : lancez-le à nouveau pour juger celles de chaque question.</source>
        <translation>This pre-flight judged the answers of one person together: run it again to judge those to each question.</translation>
    </message>
    <message>
        <source>Titre et texte</source>
        <translation>Title and text</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::PrixListe</name>
    <message>
        <source>Effet</source>
        <translation>Effect</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Prix</source>
        <translation>Prices</translation>
    </message>
    <message>
        <source>Bons</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Versions de prix</source>
        <translation>Price versions</translation>
    </message>
    <message>
        <source>Aucun prix pour ce titulaire</source>
        <translation>No price for this contractor</translation>
    </message>
    <message>
        <source>Importez le bordereau des prix unitaires remis avec son offre : un fichier XLSX ou CSV, choisi ou déposé ici. Un aperçu le montre avant tout enregistrement.</source>
        <translation>Import the price list handed in with its offer: an XLSX or CSV file, chosen or dropped here. A preview shows it before anything is saved.</translation>
    </message>
    <message>
        <source>Importer un BPU…</source>
        <translation>Import a BPU…</translation>
    </message>
    <message>
        <source>Réviser les prix</source>
        <translation>Revise the prices</translation>
    </message>
    <message>
        <source>Voir le calcul</source>
        <translation>See the calculation</translation>
    </message>
    <message>
        <source>Exporter la version…</source>
        <translation>Export the version…</translation>
    </message>
    <message>
        <source>Supprimer la version</source>
        <translation>Delete the version</translation>
    </message>
    <message>
        <source>SHA-256 du fichier : %1</source>
        <translation>SHA-256 of the file: %1</translation>
    </message>
    <message>
        <source>En vigueur</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>À venir</source>
        <translation>To come</translation>
    </message>
    <message>
        <source>Remplacée</source>
        <translation>Replaced</translation>
    </message>
    <message>
        <source>BPU lot %1 - %2 - %3</source>
        <translation>BPU lot %1 - %2 - %3</translation>
    </message>
    <message>
        <source>Exporter les prix</source>
        <translation>Export the prices</translation>
    </message>
    <message>
        <source>Classeur XLSX (*.xlsx);;Fichier CSV (*.csv)</source>
        <translation>XLSX workbook (*.xlsx);;CSV file (*.csv)</translation>
    </message>
    <message>
        <source>Exporté : %1</source>
        <translation>Exported: %1</translation>
    </message>
    <message>
        <source>Ouvrir</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Version choisie</source>
        <translation>Chosen version</translation>
    </message>
    <message>
        <source>Voir le calcul, exporter ou supprimer la version choisie</source>
        <translation>See the calculation of the chosen version, export it or delete it</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::PrixTableau</name>
    <message numerus="yes">
        <source>%n en hausse</source>
        <translation>
            <numerusform>%n higher</numerusform>
            <numerusform>%n higher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n en baisse</source>
        <translation>
            <numerusform>%n lower</numerusform>
            <numerusform>%n lower</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ajouté(s)</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retiré(s)</source>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inchangé(s)</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message>
        <source>UO</source>
        <translation>UO</translation>
    </message>
    <message>
        <source>Désignation</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Unité</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Prix HT</source>
        <translation>Price excl. VAT</translation>
    </message>
    <message>
        <source>Prix HT sans fichier</source>
        <translation>Price excl. VAT without a file</translation>
    </message>
    <message>
        <source>Avant HT</source>
        <translation>Before excl. VAT</translation>
    </message>
    <message>
        <source>Après HT</source>
        <translation>After excl. VAT</translation>
    </message>
    <message>
        <source>Écart HT</source>
        <translation>Difference excl. VAT</translation>
    </message>
    <message>
        <source>Évolution</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Prix de la version</source>
        <translation>Prices of the version</translation>
    </message>
    <message>
        <source>Comparaison des prix</source>
        <translation>Comparison of the prices</translation>
    </message>
    <message>
        <source>Choisissez une version</source>
        <translation>Choose a version</translation>
    </message>
    <message>
        <source>Ses prix s’affichent ici.</source>
        <translation>Its prices are shown here.</translation>
    </message>
    <message>
        <source>Aucun prix ne diffère</source>
        <translation>No price differs</translation>
    </message>
    <message>
        <source>Les deux versions demandent les mêmes prix.</source>
        <translation>Both versions ask for the same prices.</translation>
    </message>
    <message>
        <source>Chercher une UO</source>
        <translation>Search for a UO</translation>
    </message>
    <message>
        <source>Comparer avec une autre version</source>
        <translation>Compare with another version</translation>
    </message>
    <message>
        <source>Seulement ce qui change</source>
        <translation>Only what changes</translation>
    </message>
    <message>
        <source>Sans comparaison</source>
        <translation>No comparison</translation>
    </message>
    <message>
        <source>Comparer avec : %1</source>
        <translation>Compare with: %1</translation>
    </message>
    <message>
        <source>De « %1 » à « %2 » : %3</source>
        <translation>From “%1” to “%2”: %3</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::PrixVue</name>
    <message>
        <source>Importer un BPU</source>
        <translation>Import a BPU</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::QuestionsOnglet</name>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Questions fermées</source>
        <translation>Closed questions</translation>
    </message>
    <message>
        <source>Aucune question fermée</source>
        <translation>No closed question</translation>
    </message>
    <message>
        <source>Les questions à choix et les échelles des exports importés se comptent ici.</source>
        <translation>The choice questions and scales of the imported exports are counted here.</translation>
    </message>
    <message>
        <source>Croiser avec</source>
        <translation>Cross with</translation>
    </message>
    <message>
        <source>Aussi les contributions mises de côté</source>
        <translation>The contributions set aside too</translation>
    </message>
    <message>
        <source>Tableau du tri</source>
        <translation>Table of the tabulation</translation>
    </message>
    <message>
        <source>Rien : tri à plat</source>
        <translation>Nothing: flat tabulation</translation>
    </message>
    <message>
        <source> × %1</source>
        <translation> × %1</translation>
    </message>
    <message>
        <source>Réponse</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>▲ plus, ▼ moins que si les deux réponses étaient sans lien (résidu au-delà de ±1,96).</source>
        <translation>▲ more, ▼ less than if the two answers were unrelated (residual beyond ±1.96).</translation>
    </message>
    <message>
        <source>Lire un fichier de marges…</source>
        <translation>Read a margins file…</translation>
    </message>
    <message>
        <source>Redresser aux marges</source>
        <translation>Weight to the margins</translation>
    </message>
    <message>
        <source>Chaque personne pèse ce qu’il faut pour que les réponses aux questions de marges aient les parts données.</source>
        <translation>Each person weighs what it takes for the answers to the margin questions to have the shares given.</translation>
    </message>
    <message>
        <source>De qui</source>
        <translation>Whose</translation>
    </message>
    <message>
        <source>Marges</source>
        <translation>Margins</translation>
    </message>
    <message>
        <source>Lire un fichier de marges</source>
        <translation>Read a margins file</translation>
    </message>
    <message>
        <source>Tableaux (*.csv *.tsv *.xlsx)</source>
        <translation>Tables (*.csv *.tsv *.xlsx)</translation>
    </message>
    <message>
        <source>Retirer les marges de « %1 »</source>
        <translation>Remove the margins of “%1”</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::RecordForm</name>
    <message>
        <source>Choisir…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Modifier « %1 »</source>
        <translation>Change “%1”</translation>
    </message>
    <message>
        <source>La valeur n’a pas pu être enregistrée.</source>
        <translation>The value could not be saved.</translation>
    </message>
    <message>
        <source>« %1 » n’a pas été enregistré.</source>
        <translation>“%1” was not saved.</translation>
    </message>
    <message>
        <source>« %1 » n’a pas été enregistré ; vous aviez écrit : %2</source>
        <translation>“%1” was not saved; you had written: %2</translation>
    </message>
    <message>
        <source>« %1 » n’est pas enregistré : %2</source>
        <translation>“%1” is not saved: %2</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::RecrutementDetail</name>
    <message>
        <source>Autres actions sur le recrutement</source>
        <translation>Other actions on the recruitment</translation>
    </message>
    <message>
        <source>Étapes du recrutement</source>
        <translation>Stages of the recruitment</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::RecrutementNouveau</name>
    <message>
        <source>Nouveau recrutement</source>
        <translation>New recruitment</translation>
    </message>
    <message>
        <source>Concertation</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Nom du recrutement</source>
        <translation>Name of the recruitment</translation>
    </message>
    <message>
        <source>Prestation</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Personnes dans le panel</source>
        <translation>People in the panel</translation>
    </message>
    <message>
        <source>Plan de quotas</source>
        <translation>Quota plan</translation>
    </message>
    <message>
        <source>Panel citoyen</source>
        <translation>Citizens’ panel</translation>
    </message>
    <message>
        <source>Renoncer</source>
        <translation>Give up</translation>
    </message>
    <message>
        <source>Créer le recrutement</source>
        <translation>Create the recruitment</translation>
    </message>
    <message>
        <source>Fermer sans rien créer (Échap)</source>
        <translation>Close without creating anything (Esc)</translation>
    </message>
    <message>
        <source>Créer le recrutement (Entrée)</source>
        <translation>Create the recruitment (Enter)</translation>
    </message>
    <message>
        <source>Sexe, âge, profession, diplôme et région</source>
        <translation>Sex, age, occupation, qualification and region</translation>
    </message>
    <message>
        <source>Les dix critères standard du CCTP</source>
        <translation>The ten standard criteria of the CCTP</translation>
    </message>
    <message>
        <source>Comme « %1 » (%2)</source>
        <translation>Like “%1” (%2)</translation>
    </message>
    <message>
        <source>Il n’y a pas encore de concertation : créez-en une d’abord.</source>
        <translation>There is no consultation yet: create one first.</translation>
    </message>
    <message>
        <source>Choisissez une concertation de la liste.</source>
        <translation>Choose a consultation from the list.</translation>
    </message>
    <message>
        <source>Zone du recrutement</source>
        <translation>Zone of the recruitment</translation>
    </message>
    <message>
        <source>Choisir la zone</source>
        <translation>Choose the zone</translation>
    </message>
    <message>
        <source>Choisissez la zone : les UO de recrutement en dépendent.</source>
        <translation>Choose the zone: the recruitment UO depend on it.</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::RecrutementsModel</name>
    <message>
        <source>Recrutement</source>
        <translation>Recruitment</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Candidats</source>
        <translation>Candidates</translation>
    </message>
    <message>
        <source>Confirmés</source>
        <translation>Confirmed</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::RecrutementsPage</name>
    <message>
        <source>Aucun recrutement choisi</source>
        <translation>No recruitment chosen</translation>
    </message>
    <message>
        <source>Choisissez-en un dans la liste, ou créez le prochain.</source>
        <translation>Choose one from the list, or create the next one.</translation>
    </message>
    <message>
        <source>Nouveau recrutement</source>
        <translation>New recruitment</translation>
    </message>
    <message>
        <source>Supprimer le recrutement</source>
        <translation>Delete the recruitment</translation>
    </message>
    <message>
        <source>Chercher un recrutement</source>
        <translation>Search for a recruitment</translation>
    </message>
    <message>
        <source>Recrutements</source>
        <translation>Recruitments</translation>
    </message>
    <message>
        <source>Aucun recrutement</source>
        <translation>No recruitment</translation>
    </message>
    <message>
        <source>Un recrutement réunit un plan de quotas, des candidats, un tirage et le panel qui en sort. Créez le premier.</source>
        <translation>A recruitment brings together a quota plan, candidates, a draw and the panel that comes out of it. Create the first one.</translation>
    </message>
    <message>
        <source>Rechercher un recrutement</source>
        <translation>Search for a recruitment</translation>
    </message>
    <message>
        <source>Recrutements montrés</source>
        <translation>Recruitments shown</translation>
    </message>
    <message>
        <source>Tous</source>
        <translation>All</translation>
    </message>
    <message>
        <source>En cours</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>Clos</source>
        <translation>Closed</translation>
    </message>
    <message numerus="yes">
        <source>%n recrutement(s)</source>
        <translation>
            <numerusform>%n recruitment</numerusform>
            <numerusform>%n recruitments</numerusform>
        </translation>
    </message>
    <message>
        <source>Recrutement — %1</source>
        <translation>Recruitment — %1</translation>
    </message>
    <message>
        <source>Recrutement</source>
        <translation>Recruitment</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::RecrutementsTab</name>
    <message>
        <source>Recrutement</source>
        <translation>Recruitment</translation>
    </message>
    <message>
        <source>Début</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Candidats</source>
        <translation>Candidates</translation>
    </message>
    <message>
        <source>Confirmés</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Recrutements de la concertation</source>
        <translation>Recruitments of the consultation</translation>
    </message>
    <message>
        <source>Aller au recrutement</source>
        <translation>Go to the recruitment</translation>
    </message>
    <message>
        <source>Aucun recrutement</source>
        <translation>No recruitment</translation>
    </message>
    <message>
        <source>Plan de quotas, candidats, tirage au sort et suivi du panel se tiennent sur la page du recrutement.</source>
        <translation>The quota plan, the candidates, the draw and the follow-up of the panel are kept on the page of the recruitment.</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::ReferenceDialog</name>
    <message>
        <source>Population de référence : %1</source>
        <translation>Reference population: %1</translation>
    </message>
    <message>
        <source>%1, mes chiffres</source>
        <translation>%1, my figures</translation>
    </message>
    <message>
        <source>France métropolitaine, 18 ans ou plus</source>
        <translation>Metropolitan France, 18 years or more</translation>
    </message>
    <message>
        <source>Organisme, enquête, tableau</source>
        <translation>Organisation, survey, table</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Année des chiffres</source>
        <translation>Year of the figures</translation>
    </message>
    <message>
        <source>Champ : qui est compté</source>
        <translation>Scope: who is counted</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Lignes de la population de référence</source>
        <translation>Rows of the reference population</translation>
    </message>
    <message>
        <source>Coller</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Deux colonnes copiées d’un tableur : libellé, effectif (Ctrl+V)</source>
        <translation>Two columns copied from a spreadsheet: label, figure (Ctrl+V)</translation>
    </message>
    <message>
        <source>Lire un fichier…</source>
        <translation>Read a file…</translation>
    </message>
    <message>
        <source>CSV ou classeur avec les colonnes « libelle » et « effectif »</source>
        <translation>CSV or workbook with the columns “libelle” and “effectif”</translation>
    </message>
    <message>
        <source>Retirer la ligne</source>
        <translation>Remove the row</translation>
    </message>
    <message>
        <source>Retirer la ligne choisie (Suppr)</source>
        <translation>Remove the chosen row (Del)</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Fermer sans rien changer (Échap)</source>
        <translation>Close without changing anything (Esc)</translation>
    </message>
    <message>
        <source>Enregistrer et appliquer</source>
        <translation>Save and apply</translation>
    </message>
    <message>
        <source>Les parts de ce critère viennent de ces chiffres (Ctrl+Entrée)</source>
        <translation>The shares of this criterion come from these figures (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Total : %1.</source>
        <translation>Total: %1.</translation>
    </message>
    <message>
        <source>Lire une population de référence</source>
        <translation>Read a reference population</translation>
    </message>
    <message>
        <source>Tableaux (*.csv *.xlsx);;Tous les fichiers (*)</source>
        <translation>Tables (*.csv *.xlsx);;All files (*)</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::ReferenceModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Nouvelle ligne…</source>
        <translation>New row…</translation>
    </message>
    <message>
        <source>Catégorie</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Effectif</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Share</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::RevisionCalcul</name>
    <message>
        <source>Revenir aux versions de prix</source>
        <translation>Back to the price versions</translation>
    </message>
    <message>
        <source>Calcul d’une révision</source>
        <translation>Calculation of a revision</translation>
    </message>
    <message>
        <source>Revenir aux versions de prix (Échap)</source>
        <translation>Back to the price versions (Esc)</translation>
    </message>
    <message>
        <source>Depuis « %1 » (effet au %2)</source>
        <translation>From “%1” (effective %2)</translation>
    </message>
    <message>
        <source>Calcul refait à l’instant : il donne les mêmes prix.</source>
        <translation>Calculated again just now: it gives the same prices.</translation>
    </message>
    <message>
        <source>Calcul refait à l’instant : il ne donne pas les prix enregistrés. Les prix de la version restent ceux qui valent ; vérifiez-les avec le titulaire.</source>
        <translation>Calculated again just now: it does not give the stored prices. The prices of the version remain those that count; check them with the contractor.</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::RevisionForm</name>
    <message>
        <source>Prix initiaux (P0)</source>
        <translation>Initial prices (P0)</translation>
    </message>
    <message>
        <source>Indice</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Part fixe a</source>
        <translation>Fixed part a</translation>
    </message>
    <message>
        <source>Part indexée b</source>
        <translation>Indexed part b</translation>
    </message>
    <message>
        <source>S0, indice initial</source>
        <translation>S0, initial index</translation>
    </message>
    <message>
        <source>Mois de S0</source>
        <translation>Month of S0</translation>
    </message>
    <message>
        <source>S, indice de la révision</source>
        <translation>S, index of the revision</translation>
    </message>
    <message>
        <source>Mois de S</source>
        <translation>Month of S</translation>
    </message>
    <message>
        <source>Arrondi du coefficient</source>
        <translation>Rounding of the coefficient</translation>
    </message>
    <message>
        <source>Date d’effet</source>
        <translation>Effective date</translation>
    </message>
    <message>
        <source>Décimales</source>
        <translation>Decimals</translation>
    </message>
    <message>
        <source>au supérieur</source>
        <translation>up</translation>
    </message>
    <message>
        <source>au plus proche</source>
        <translation>to the nearest</translation>
    </message>
    <message>
        <source>à l’inférieur</source>
        <translation>down</translation>
    </message>
    <message>
        <source>Dernier BPU importé avant cette date</source>
        <translation>Last BPU imported before this date</translation>
    </message>
    <message>
        <source>Recopiez la valeur, par exemple %1.</source>
        <translation>Copy the value, for instance %1.</translation>
    </message>
    <message>
        <source>Le mois pour lequel cette valeur est publiée.</source>
        <translation>The month for which this value is published.</translation>
    </message>
    <message>
        <source>Formule : P = P0 × (%1 + %2 × S / S0)</source>
        <translation>Formula: P = P0 × (%1 + %2 × S / S0)</translation>
    </message>
    <message>
        <source>Indice %1 : S0 = %2, S = %3</source>
        <translation>Index %1: S0 = %2, S = %3</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::RevisionPanneau</name>
    <message>
        <source>Révision des prix</source>
        <translation>Revision of the prices</translation>
    </message>
    <message>
        <source>Réviser les prix</source>
        <translation>Revise the prices</translation>
    </message>
    <message>
        <source>Enregistrer les prix révisés</source>
        <translation>Save the revised prices</translation>
    </message>
    <message>
        <source>Renoncer à la révision</source>
        <translation>Give up the revision</translation>
    </message>
    <message>
        <source>Ne rien enregistrer (Échap)</source>
        <translation>Save nothing (Esc)</translation>
    </message>
    <message>
        <source>%1, lot %2 · depuis « %3 »</source>
        <translation>%1, lot %2 · from “%3”</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::RevisionResultat</name>
    <message>
        <source>non révisé</source>
        <translation>not revised</translation>
    </message>
    <message>
        <source>plafond</source>
        <translation>cap</translation>
    </message>
    <message>
        <source>Le prix révisé dépasserait le plafond du CCTP : il y est tenu.</source>
        <translation>The revised price would exceed the cap of the CCTP: it is held there.</translation>
    </message>
    <message>
        <source>en vigueur : %1</source>
        <translation>in force: %1</translation>
    </message>
    <message>
        <source>UO</source>
        <translation>UO</translation>
    </message>
    <message>
        <source>P0 HT</source>
        <translation>P0 excl. VAT</translation>
    </message>
    <message>
        <source>Révisé HT</source>
        <translation>Revised excl. VAT</translation>
    </message>
    <message>
        <source>Évolution</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Prix révisés</source>
        <translation>Revised prices</translation>
    </message>
    <message>
        <source>Les prix révisés s’affichent ici</source>
        <translation>The revised prices are shown here</translation>
    </message>
    <message>
        <source>Dès que la formule et les deux indices sont complets, chaque prix est calculé ; rien n’est enregistré avant votre accord.</source>
        <translation>As soon as the formula and both indices are complete, each price is calculated; nothing is saved before you agree.</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::Session</name>
    <message>
        <source>Enregistrement</source>
        <translation>Saving</translation>
    </message>
    <message>
        <source>Écrit : %1</source>
        <translation>Written: %1</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::SettingsPage</name>
    <message>
        <source>Sur ce poste</source>
        <translation>On this computer</translation>
    </message>
    <message>
        <source>Comme le système</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Clair</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Sombre</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Votre nom</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Il signe vos modifications dans l’historique des fiches.</source>
        <translation>It signs your changes in the history of the records.</translation>
    </message>
    <message>
        <source>Langue de l’interface</source>
        <translation>Language of the interface</translation>
    </message>
    <message>
        <source>Les documents produits restent en français.</source>
        <translation>The documents produced stay in French.</translation>
    </message>
    <message>
        <source>Thème</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Le changement prend effet au prochain démarrage.</source>
        <translation>The change takes effect at the next start.</translation>
    </message>
    <message>
        <source>Redémarrer maintenant</source>
        <translation>Restart now</translation>
    </message>
    <message>
        <source>Réglages</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::SiretEtat</name>
    <message>
        <source>Contrôle du SIRET</source>
        <translation>Check of the SIRET</translation>
    </message>
    <message>
        <source>14 chiffres, avec ou sans espaces</source>
        <translation>14 digits, with or without spaces</translation>
    </message>
    <message>
        <source>✓ Clé de contrôle vérifiée</source>
        <translation>✓ Check digit verified</translation>
    </message>
    <message>
        <source>%1 chiffres sur 14</source>
        <translation>%1 digits of 14</translation>
    </message>
    <message>
        <source>✗ Ce n’est pas un SIRET : la clé de contrôle ou un caractère est faux</source>
        <translation>✗ This is not a SIRET: the check digit or a character is wrong</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::StartScreen</name>
    <message>
        <source>Bienvenue dans Iségorie</source>
        <translation>Welcome to Iségorie</translation>
    </message>
    <message>
        <source>Une base est un fichier .isegorie : elle contient vos concertations, vos bons de commande et leurs livrables. Elle reste sur votre poste.</source>
        <translation>A base is an .isegorie file: it holds your consultations, your purchase orders and their deliverables. It stays on your computer.</translation>
    </message>
    <message>
        <source>Bases récentes</source>
        <translation>Recent bases</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Ouvrir %1</source>
        <translation>Open %1</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::StatTile</name>
    <message>
        <source>%1 : %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::StatusStrip</name>
    <message numerus="yes">
        <source>encore %n s</source>
        <translation>
            <numerusform>%n s left</numerusform>
            <numerusform>%n s left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>encore %n min</source>
        <translation>
            <numerusform>%n min left</numerusform>
            <numerusform>%n min left</numerusform>
        </translation>
    </message>
    <message>
        <source>Interrompre</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Avancement</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Interrompre : rien n’aura changé</source>
        <translation>Stop: nothing will have changed</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Interrompre : %1</source>
        <translation>Stop: %1</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::StepTabs</name>
    <message>
        <source>Tous les onglets</source>
        <translation>All tabs</translation>
    </message>
    <message>
        <source>Aller à : %1</source>
        <translation>Go to: %1</translation>
    </message>
    <message>
        <source>%1 (Alt+%2)</source>
        <translation>%1 (Alt+%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::SuiviOnglet</name>
    <message>
        <source>UO</source>
        <translation>UO</translation>
    </message>
    <message>
        <source>Désignation</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Commandé</source>
        <translation>Ordered</translation>
    </message>
    <message>
        <source>Livré</source>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>Commandé HT</source>
        <translation>Ordered excl. VAT</translation>
    </message>
    <message>
        <source>Livré HT</source>
        <translation>Delivered excl. VAT</translation>
    </message>
    <message>
        <source>Réfaction HT</source>
        <translation>Price reduction excl. VAT</translation>
    </message>
    <message>
        <source>Facturé HT</source>
        <translation>Invoiced excl. VAT</translation>
    </message>
    <message>
        <source>Payé HT</source>
        <translation>Paid excl. VAT</translation>
    </message>
    <message>
        <source>Solde HT</source>
        <translation>Balance excl. VAT</translation>
    </message>
    <message>
        <source>Reçu le</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>Quantité</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Réfaction</source>
        <translation>Price reduction</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Facture</source>
        <translation>Invoice</translation>
    </message>
    <message>
        <source>Reçue le</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>Montant HT</source>
        <translation>Amount excl. VAT</translation>
    </message>
    <message>
        <source>Paiement</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>Réceptionner la ligne</source>
        <translation>Receive the line</translation>
    </message>
    <message>
        <source>Tout réceptionner</source>
        <translation>Receive everything</translation>
    </message>
    <message>
        <source>Enregistrer une facture</source>
        <translation>Save an invoice</translation>
    </message>
    <message>
        <source>Payer la facture</source>
        <translation>Pay the invoice</translation>
    </message>
    <message>
        <source>Retirer la réception ou la facture</source>
        <translation>Remove the receipt or the invoice</translation>
    </message>
    <message>
        <source>Livré et admis HT</source>
        <translation>Delivered and accepted excl. VAT</translation>
    </message>
    <message>
        <source>Suivi des lignes</source>
        <translation>Follow-up of the lines</translation>
    </message>
    <message>
        <source>Réceptions</source>
        <translation>Receipts</translation>
    </message>
    <message>
        <source>Factures</source>
        <translation>Invoices</translation>
    </message>
    <message>
        <source>Aucune réception</source>
        <translation>No receipt</translation>
    </message>
    <message>
        <source>Choisissez une ligne, puis réceptionnez-la.</source>
        <translation>Choose a line, then receive it.</translation>
    </message>
    <message>
        <source>Aucune facture</source>
        <translation>No invoice</translation>
    </message>
    <message>
        <source>Enregistrez ici les factures reçues par Chorus Pro.</source>
        <translation>Record here the invoices received through Chorus Pro.</translation>
    </message>
    <message>
        <source>Ce bon n’est pas notifié : on réceptionne et on facture après la notification.</source>
        <translation>This order is not notified: receipts and invoices come after notification.</translation>
    </message>
    <message>
        <source>réfaction de %1</source>
        <translation>price reduction of %1</translation>
    </message>
    <message>
        <source>Payée le %1</source>
        <translation>Paid on %1</translation>
    </message>
    <message>
        <source>À payer</source>
        <translation>To be paid</translation>
    </message>
    <message>
        <source>Réceptionner l’UO %1</source>
        <translation>Receive UO %1</translation>
    </message>
    <message>
        <source>Réceptionner</source>
        <translation>Receive</translation>
    </message>
    <message>
        <source>Quantité reçue</source>
        <translation>Quantity received</translation>
    </message>
    <message>
        <source>Réceptionner tout ce qui reste à livrer ?</source>
        <translation>Receive everything that is left to deliver?</translation>
    </message>
    <message>
        <source>Enregistrer le paiement de la facture %1 (%2 HT) ?</source>
        <translation>Record the payment of invoice %1 (%2 excl. VAT)?</translation>
    </message>
    <message>
        <source>Enregistrer le paiement</source>
        <translation>Record the payment</translation>
    </message>
    <message>
        <source>Payée le</source>
        <translation>Paid on</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::SuiviPage</name>
    <message>
        <source>Bon</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Objet</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Titulaire</source>
        <translation>Contractor</translation>
    </message>
    <message>
        <source>Statut</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Livraison</source>
        <translation>Delivery</translation>
    </message>
    <message>
        <source>Commandé HT</source>
        <translation>Ordered excl. VAT</translation>
    </message>
    <message>
        <source>Livré HT</source>
        <translation>Delivered excl. VAT</translation>
    </message>
    <message>
        <source>Réfaction HT</source>
        <translation>Price reduction excl. VAT</translation>
    </message>
    <message>
        <source>Facturé HT</source>
        <translation>Invoiced excl. VAT</translation>
    </message>
    <message>
        <source>Payé HT</source>
        <translation>Paid excl. VAT</translation>
    </message>
    <message>
        <source>Solde HT</source>
        <translation>Balance excl. VAT</translation>
    </message>
    <message>
        <source>Livrables</source>
        <translation>Deliverables</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Accord-cadre</source>
        <translation>Framework contract</translation>
    </message>
    <message>
        <source>Période</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Maximum HT</source>
        <translation>Maximum excl. VAT</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>En préparation HT</source>
        <translation>In preparation excl. VAT</translation>
    </message>
    <message>
        <source>Reste HT</source>
        <translation>Left excl. VAT</translation>
    </message>
    <message>
        <source>Bons notifiés</source>
        <translation>Orders notified</translation>
    </message>
    <message>
        <source>Livrables en attente</source>
        <translation>Deliverables waiting</translation>
    </message>
    <message>
        <source>Consommation de l’accord-cadre</source>
        <translation>Consumption of the framework contract</translation>
    </message>
    <message>
        <source>Exporter en PDF…</source>
        <translation>Export as PDF…</translation>
    </message>
    <message>
        <source>Exporter en XLSX…</source>
        <translation>Export as XLSX…</translation>
    </message>
    <message>
        <source>Rechercher dans le suivi</source>
        <translation>Search in the follow-up</translation>
    </message>
    <message>
        <source>Rechercher dans le suivi…</source>
        <translation>Search in the follow-up…</translation>
    </message>
    <message>
        <source>Suivi des bons notifiés</source>
        <translation>Follow-up of notified orders</translation>
    </message>
    <message>
        <source>Aucun bon notifié</source>
        <translation>No order notified</translation>
    </message>
    <message>
        <source>Un bon notifié apparaît ici avec ce qui est livré, facturé et payé.</source>
        <translation>A notified order appears here with what is delivered, invoiced and paid.</translation>
    </message>
    <message>
        <source>Totaux du suivi</source>
        <translation>Totals of the follow-up</translation>
    </message>
    <message>
        <source>Commandé par lot, sur son maximum</source>
        <translation>Ordered by lot, of its maximum</translation>
    </message>
    <message>
        <source>Le trait marque le seuil d’alerte ; le maximum ne peut être dépassé (CCP, article R2162-4).</source>
        <translation>The mark shows the warning threshold; the maximum cannot be exceeded (CCP, article R2162-4).</translation>
    </message>
    <message>
        <source>Consommation par lot</source>
        <translation>Consumption by lot</translation>
    </message>
    <message>
        <source>Aucun lot</source>
        <translation>No lot</translation>
    </message>
    <message>
        <source>Enregistrez l’accord-cadre et ses lots : leur maximum est obligatoire.</source>
        <translation>Enter the framework contract and its lots: their maximum is mandatory.</translation>
    </message>
    <message>
        <source>En retard</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>%1 sur %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1 — %2 HT commandés, %3 HT payés</source>
        <translation>%1 — %2 excl. VAT ordered, %3 excl. VAT paid</translation>
    </message>
    <message numerus="yes">
        <source>%n bon(s) notifié(s)</source>
        <translation>
            <numerusform>%n order notified</numerusform>
            <numerusform>%n orders notified</numerusform>
        </translation>
    </message>
    <message>
        <source>au %1</source>
        <translation>on %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>consommation-accord-cadre</source>
        <translation>framework-consumption</translation>
    </message>
    <message>
        <source>suivi-des-bons</source>
        <translation>orders-follow-up</translation>
    </message>
    <message>
        <source>Exporter la consommation</source>
        <translation>Export the consumption</translation>
    </message>
    <message>
        <source>Exporter le tableau de suivi</source>
        <translation>Export the follow-up table</translation>
    </message>
    <message>
        <source>Document PDF (*.pdf)</source>
        <translation>PDF document (*.pdf)</translation>
    </message>
    <message>
        <source>Classeur XLSX (*.xlsx)</source>
        <translation>XLSX workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>Exporté : %1</source>
        <translation>Exported: %1</translation>
    </message>
    <message>
        <source>Ouvrir</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Suivi</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Lecture du suivi…</source>
        <translation>Reading the follow-up…</translation>
    </message>
    <message>
        <source>Export de la consommation</source>
        <translation>Export of the consumption</translation>
    </message>
    <message>
        <source>Export du tableau de suivi</source>
        <translation>Export of the follow-up table</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::SuiviRecrutementOnglet</name>
    <message>
        <source>Document de la semaine (PDF et XLSX)…</source>
        <translation>Document of the week (PDF and XLSX)…</translation>
    </message>
    <message>
        <source>Contactés</source>
        <translation>Contacted</translation>
    </message>
    <message>
        <source>Ont accepté</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Confirmés</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Désistements</source>
        <translation>Withdrawals</translation>
    </message>
    <message>
        <source>Présents</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Quotas, de la cible à la présence</source>
        <translation>Quotas, from target to attendance</translation>
    </message>
    <message>
        <source>Semaine par semaine</source>
        <translation>Week by week</translation>
    </message>
    <message>
        <source>Le suivi se lit</source>
        <translation>The follow-up can be read</translation>
    </message>
    <message>
        <source>Situation au</source>
        <translation>As at</translation>
    </message>
    <message>
        <source>Rien à suivre</source>
        <translation>Nothing to follow</translation>
    </message>
    <message>
        <source>Le plan de quotas n’a pas encore de critère.</source>
        <translation>The quota plan has no criterion yet.</translation>
    </message>
    <message>
        <source>Avancement par critère</source>
        <translation>Progress by criterion</translation>
    </message>
    <message>
        <source>%1 % des contactés</source>
        <translation>%1% of those contacted</translation>
    </message>
    <message>
        <source>sur %1</source>
        <translation>of %1</translation>
    </message>
    <message numerus="yes">
        <source>%n remplacement(s)</source>
        <translation>
            <numerusform>%n replacement</numerusform>
            <numerusform>%n replacements</numerusform>
        </translation>
    </message>
    <message>
        <source>Document de la semaine</source>
        <translation>Document of the week</translation>
    </message>
    <message>
        <source>suivi-recrutement-%1.pdf</source>
        <translation>recruitment-follow-up-%1.pdf</translation>
    </message>
    <message>
        <source>PDF, et le classeur XLSX à côté (*.pdf)</source>
        <translation>PDF, with the XLSX workbook beside it (*.pdf)</translation>
    </message>
    <message>
        <source>Écrits : %1.pdf et %1.xlsx</source>
        <translation>Written: %1.pdf and %1.xlsx</translation>
    </message>
    <message>
        <source>Suivi</source>
        <translation>Follow-up</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::SyntheseOnglet</name>
    <message>
        <source>Aucune question fermée</source>
        <translation>No closed question</translation>
    </message>
    <message>
        <source>Aucun texte</source>
        <translation>No text</translation>
    </message>
    <message>
        <source>Cet élément de la synthèse n’existe plus.</source>
        <translation>This element of the synthesis no longer exists.</translation>
    </message>
    <message>
        <source>Exporter la synthèse</source>
        <translation>Export the synthesis</translation>
    </message>
    <message>
        <source>synthese.%1</source>
        <translation>synthesis.%1</translation>
    </message>
    <message>
        <source>Rapport « %1 »</source>
        <translation>Report “%1”</translation>
    </message>
    <message>
        <source>contributions.csv</source>
        <translation>contributions.csv</translation>
    </message>
    <message>
        <source>contributions-anonymes.csv</source>
        <translation>contributions-anonymous.csv</translation>
    </message>
    <message>
        <source>Exporter les contributions</source>
        <translation>Export the contributions</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export « %1 »</source>
        <translation>Export “%1”</translation>
    </message>
    <message>
        <source>Élément</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Plan de la synthèse</source>
        <translation>Plan of the synthesis</translation>
    </message>
    <message>
        <source>Pas encore de plan</source>
        <translation>No plan yet</translation>
    </message>
    <message>
        <source>« Proposer un plan » place le contrôle, les questions et les mots ; retirez, ajoutez et commentez ensuite.</source>
        <translation>“Propose a plan” places the check, the questions and the words; then remove, add and comment.</translation>
    </message>
    <message>
        <source>Proposer un plan</source>
        <translation>Propose a plan</translation>
    </message>
    <message>
        <source>Ajouter un texte</source>
        <translation>Add a text</translation>
    </message>
    <message>
        <source>Ajouter les contributions reçues</source>
        <translation>Add the contributions received</translation>
    </message>
    <message>
        <source>Monter dans la synthèse</source>
        <translation>Move up in the synthesis</translation>
    </message>
    <message>
        <source>Descendre dans la synthèse</source>
        <translation>Move down in the synthesis</translation>
    </message>
    <message>
        <source>Retirer de la synthèse</source>
        <translation>Remove from the synthesis</translation>
    </message>
    <message>
        <source>Rapport PDF…</source>
        <translation>PDF report…</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Rapport Word…</source>
        <translation>Word report…</translation>
    </message>
    <message>
        <source>Document Word (*.docx)</source>
        <translation>Word document (*.docx)</translation>
    </message>
    <message>
        <source>Présentation PowerPoint…</source>
        <translation>PowerPoint presentation…</translation>
    </message>
    <message>
        <source>Présentation (*.pptx)</source>
        <translation>Presentation (*.pptx)</translation>
    </message>
    <message>
        <source>Tableaux Excel…</source>
        <translation>Excel tables…</translation>
    </message>
    <message>
        <source>Classeur (*.xlsx)</source>
        <translation>Workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>Contributions anonymisées (CSV)…</source>
        <translation>Anonymised contributions (CSV)…</translation>
    </message>
    <message>
        <source>Contributions brutes (CSV)…</source>
        <translation>Raw contributions (CSV)…</translation>
    </message>
    <message>
        <source>Interrompre l’écriture du rapport</source>
        <translation>Stop writing the report</translation>
    </message>
    <message>
        <source>Avancement du rapport</source>
        <translation>Progress of the report</translation>
    </message>
    <message>
        <source>Ajouter</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Autres actions sur le plan de la synthèse</source>
        <translation>Other actions on the plan of the synthesis</translation>
    </message>
    <message>
        <source>Titre</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Celui de ce qui est montré</source>
        <translation>That of what is shown</translation>
    </message>
    <message>
        <source>Ce que vous en dites</source>
        <translation>What you say of it</translation>
    </message>
    <message>
        <source>Croiser avec</source>
        <translation>Cross with</translation>
    </message>
    <message>
        <source>Aussi les contributions mises de côté</source>
        <translation>The contributions set aside too</translation>
    </message>
    <message>
        <source>Chiffres de l’élément</source>
        <translation>Figures of the element</translation>
    </message>
    <message>
        <source>Rien : tri à plat</source>
        <translation>Nothing: flat tabulation</translation>
    </message>
    <message>
        <source>« %1 »
%2</source>
        <translation>“%1”
%2</translation>
    </message>
    <message>
        <source>Synthèse</source>
        <translation>Synthesis</translation>
    </message>
    <message>
        <source>Il faut une question fermée, à une réponse, posée aux mêmes personnes.</source>
        <translation>It takes a single-answer closed question, asked of the same people.</translation>
    </message>
    <message>
        <source>Aucun classement gardé (onglet « Classes »)</source>
        <translation>No classification kept (“Classes” tab)</translation>
    </message>
    <message>
        <source>Combien, au plus</source>
        <translation>How many, at most</translation>
    </message>
    <message>
        <source>Ajouter la carte des arguments</source>
        <translation>Add the argument map</translation>
    </message>
    <message>
        <source>Aucun vote (onglet « Votes »)</source>
        <translation>No votes (“Votes” tab)</translation>
    </message>
    <message>
        <source>Rien</source>
        <translation>Nothing</translation>
    </message>
    <message>
        <source>Le plan a déjà tout ce qui se propose.</source>
        <translation>The plan already has all that is proposed.</translation>
    </message>
    <message>
        <source>Ajouter encore</source>
        <translation>Add again</translation>
    </message>
    <message>
        <source>Redresser aux marges</source>
        <translation>Weight to the margins</translation>
    </message>
    <message>
        <source>Un autre élément du plan a le même titre.</source>
        <translation>Another element of the plan has the same title.</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::TableauDeBordPage</name>
    <message>
        <source>En retard</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Bloqué</source>
        <translation>Blocked</translation>
    </message>
    <message>
        <source>À faire sous 7 jours</source>
        <translation>To do within 7 days</translation>
    </message>
    <message>
        <source>Concertations actives</source>
        <translation>Active consultations</translation>
    </message>
    <message>
        <source>Commandé HT</source>
        <translation>Ordered excl. VAT</translation>
    </message>
    <message>
        <source>À traiter</source>
        <translation>To deal with</translation>
    </message>
    <message>
        <source>Entrée ouvre la ligne choisie.</source>
        <translation>Enter opens the chosen line.</translation>
    </message>
    <message numerus="yes">
        <source>dans %n concertation(s)</source>
        <translation>
            <numerusform>in %n consultation</numerusform>
            <numerusform>in %n consultations</numerusform>
        </translation>
    </message>
    <message>
        <source>rien</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>sur %1</source>
        <translation>of %1</translation>
    </message>
    <message>
        <source>%1 €</source>
        <translation>€%1</translation>
    </message>
    <message>
        <source>aucun lot</source>
        <translation>no lot</translation>
    </message>
    <message>
        <source>sur %1 au plus</source>
        <translation>of %1 at most</translation>
    </message>
    <message>
        <source>Tableau de bord</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>Lecture…</source>
        <translation>Reading…</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::TablesOnglet</name>
    <message>
        <source>Rencontres</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Au hasard</source>
        <translation>At random</translation>
    </message>
    <message>
        <source>Répétées</source>
        <translation>Repeated</translation>
    </message>
    <message>
        <source>Plans de tables gardés</source>
        <translation>Table plans kept</translation>
    </message>
    <message>
        <source>Tour par tour</source>
        <translation>Round by round</translation>
    </message>
    <message>
        <source>Personne par personne</source>
        <translation>Person by person</translation>
    </message>
    <message>
        <source>Les participants se lisent et se mêlent</source>
        <translation>The participants are read and mixed</translation>
    </message>
    <message>
        <source>Composer les tables</source>
        <translation>Compose the tables</translation>
    </message>
    <message>
        <source>Interrompre la composition</source>
        <translation>Stop composing</translation>
    </message>
    <message>
        <source>Exporter les tables, par nom…</source>
        <translation>Export the tables, by name…</translation>
    </message>
    <message>
        <source>Exporter les tables, par pseudonyme…</source>
        <translation>Export the tables, by pseudonym…</translation>
    </message>
    <message>
        <source>Supprimer ce plan de tables</source>
        <translation>Delete this table plan</translation>
    </message>
    <message>
        <source>Composer des tables</source>
        <translation>Compose tables</translation>
    </message>
    <message>
        <source>Chacun rencontre le plus de personnes nouvelles possible, et chaque table mêle les réponses aux critères choisis.</source>
        <translation>Everyone meets as many new people as possible, and each table mixes the answers to the criteria chosen.</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Séance</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Tours</source>
        <translation>Rounds</translation>
    </message>
    <message>
        <source>Mêler</source>
        <translation>Mix</translation>
    </message>
    <message>
        <source>Avancement de la composition</source>
        <translation>Progress of the composition</translation>
    </message>
    <message>
        <source>Aucun plan de tables</source>
        <translation>No table plan</translation>
    </message>
    <message>
        <source>Composez-en un : il est gardé ici, et Ctrl+Z le reprend.</source>
        <translation>Compose one: it is kept here, and Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>Plans gardés</source>
        <translation>Plans kept</translation>
    </message>
    <message>
        <source>Plan de tables</source>
        <translation>Table plan</translation>
    </message>
    <message>
        <source>Paires semblables à une même table</source>
        <translation>Similar pairs at the same table</translation>
    </message>
    <message>
        <source>Moins il y en a, plus les tables sont mêlées.</source>
        <translation>The fewer there are, the more mixed the tables.</translation>
    </message>
    <message>
        <source>sur %1 possibles au plus</source>
        <translation>of %1 possible at most</translation>
    </message>
    <message>
        <source>en moyenne</source>
        <translation>on average</translation>
    </message>
    <message>
        <source>paires qui se revoient</source>
        <translation>pairs that meet again</translation>
    </message>
    <message>
        <source>Aucune en particulier</source>
        <translation>None in particular</translation>
    </message>
    <message>
        <source>%1 personnes, %2 par table</source>
        <translation>%1 people, %2 a table</translation>
    </message>
    <message>
        <source>%1 personnes, %2 ou %3 par table</source>
        <translation>%1 people, %2 or %3 a table</translation>
    </message>
    <message>
        <source>Composition des tables</source>
        <translation>Composing tables</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::TacheBarre</name>
    <message numerus="yes">
        <source>reste environ %n s</source>
        <translation>
            <numerusform>about %n s left</numerusform>
            <numerusform>about %n s left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reste environ %n min</source>
        <translation>
            <numerusform>about %n min left</numerusform>
            <numerusform>about %n min left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>isegorie::ui::TachesTab</name>
    <message>
        <source>Tâches</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Rien à faire</source>
        <translation>Nothing to do</translation>
    </message>
    <message>
        <source>Écrivez une tâche au-dessus, puis Entrée ; la suivante peut s’écrire aussitôt.</source>
        <translation>Write a task above, then Enter; the next can be written at once.</translation>
    </message>
    <message>
        <source>Nouvelle tâche</source>
        <translation>New task</translation>
    </message>
    <message>
        <source>Tâche</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Échéance</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>Responsable</source>
        <translation>Person in charge</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Ce qui bloque</source>
        <translation>What blocks</translation>
    </message>
    <message>
        <source>En retard</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>%1 — bloquée : %2</source>
        <translation>%1 — blocked: %2</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::TextesOnglet</name>
    <message>
        <source>Aperçu du texte</source>
        <translation>Preview of the text</translation>
    </message>
    <message>
        <source>Guide de recrutement et invitations</source>
        <translation>Recruitment guide and invitations</translation>
    </message>
    <message>
        <source>Remplis depuis le plan, les séances et la concertation. Ce qui manque est marqué « à compléter » dans le texte.</source>
        <translation>Filled from the plan, the sessions and the concertation. What is missing is marked “à compléter” in the text.</translation>
    </message>
    <message>
        <source>Modèle</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Traitement de texte (ODT)…</source>
        <translation>Word processor (ODT)…</translation>
    </message>
    <message>
        <source>Texte en PDF…</source>
        <translation>Text as PDF…</translation>
    </message>
    <message>
        <source>Copier le texte</source>
        <translation>Copy the text</translation>
    </message>
    <message>
        <source>Texte OpenDocument (*.odt)</source>
        <translation>OpenDocument text (*.odt)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Texte copié : %1</source>
        <translation>Text copied: %1</translation>
    </message>
    <message>
        <source>Écriture : %1</source>
        <translation>Writing: %1</translation>
    </message>
    <message>
        <source>Textes</source>
        <translation>Texts</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::TimelineView</name>
    <message>
        <source>aujourd’hui</source>
        <translation>today</translation>
    </message>
    <message>
        <source>Frise du calendrier</source>
        <translation>Timeline of the calendar</translation>
    </message>
    <message>
        <source>Flèches : d’un élément à l’autre. Alt et flèches : déplacer le jalon. + et - : agrandir, réduire.</source>
        <translation>Arrows: from one item to another. Alt and arrows: move the milestone. + and -: enlarge, reduce.</translation>
    </message>
    <message>
        <source>Défilement de la frise</source>
        <translation>Scrolling of the timeline</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::TirageCalcul</name>
    <message>
        <source>Calculer les chances</source>
        <translation>Compute the chances</translation>
    </message>
    <message>
        <source>Interrompre le calcul</source>
        <translation>Stop the calculation</translation>
    </message>
    <message>
        <source>Leximin : les chances les plus égales possibles</source>
        <translation>Leximin: the most equal chances possible</translation>
    </message>
    <message>
        <source>Maximin : la plus petite chance la plus grande possible</source>
        <translation>Maximin: the largest possible smallest chance</translation>
    </message>
    <message>
        <source>Au hasard sous quotas, pour comparer</source>
        <translation>At random under quotas, for comparison</translation>
    </message>
    <message>
        <source>Plus il y en a, plus chacun y figure exactement aussi souvent que sa chance le dit.</source>
        <translation>The more there are, the more exactly each person appears as often as their chance says.</translation>
    </message>
    <message>
        <source>Méthode</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Panels de la loterie</source>
        <translation>Panels of the lottery</translation>
    </message>
    <message>
        <source>Objet du tirage</source>
        <translation>Purpose of the draw</translation>
    </message>
    <message>
        <source>Avancement du calcul</source>
        <translation>Progress of the calculation</translation>
    </message>
    <message>
        <source>Calcul des chances du tirage</source>
        <translation>Computing the chances of the draw</translation>
    </message>
    <message>
        <source>Aucun panel ne respecte tous les quotas. Ceux-ci se contredisent avec ces candidats : %1.</source>
        <translation>No panel meets all the quotas. These contradict one another with these candidates: %1.</translation>
    </message>
    <message>
        <source>Assouplir %1</source>
        <translation>Relax %1</translation>
    </message>
    <message>
        <source>Appliquer</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Appliquer : assouplir %1</source>
        <translation>Apply: relax %1</translation>
    </message>
    <message>
        <source>Les candidats ont changé pendant le calcul : relancez-le.</source>
        <translation>The candidates changed during the computation: start it again.</translation>
    </message>
    <message>
        <source>Aucun panel ne respecte tous les quotas. %1</source>
        <translation>No panel meets all the quotas. %1</translation>
    </message>
    <message>
        <source>Une seule de ces modifications du plan suffit, la moins coûteuse d’abord :</source>
        <translation>One of these changes to the plan alone is enough, the least costly first:</translation>
    </message>
    <message>
        <source>Public, imprimé au procès-verbal ; à défaut, le recrutement et sa concertation</source>
        <translation>Public, printed in the minutes; by default, the recruitment and its concertation</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::TirageOnglet</name>
    <message>
        <source>Les candidats se tirent au sort</source>
        <translation>Candidates can be drawn</translation>
    </message>
    <message>
        <source>Tirage</source>
        <translation>Draw</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::TiragePublic</name>
    <message>
        <source>Engagement, empreinte SHA-256</source>
        <translation>Commitment, SHA-256 fingerprint</translation>
    </message>
    <message>
        <source>Le tirage public</source>
        <translation>The public draw</translation>
    </message>
    <message>
        <source>Engager ce tirage</source>
        <translation>Commit this draw</translation>
    </message>
    <message>
        <source>Désigner le panel</source>
        <translation>Select the panel</translation>
    </message>
    <message>
        <source>Procès-verbal en PDF…</source>
        <translation>Minutes as PDF…</translation>
    </message>
    <message>
        <source>Procès-verbal en JSON…</source>
        <translation>Minutes as JSON…</translation>
    </message>
    <message>
        <source>Annuler ce tirage…</source>
        <translation>Cancel this draw…</translation>
    </message>
    <message>
        <source>Copier l’engagement</source>
        <translation>Copy the commitment</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Dés jetés en public, huissier, loterie nationale : « 4 2 6 1 9 »</source>
        <translation>Dice thrown in public, bailiff, national lottery: “4 2 6 1 9”</translation>
    </message>
    <message>
        <source>Graine publique</source>
        <translation>Public seed</translation>
    </message>
    <message>
        <source>Tirage engagé le %1, annulé le %2 : %3</source>
        <translation>Draw committed on %1, cancelled on %2: %3</translation>
    </message>
    <message>
        <source>1. Engagez ce tirage : l’empreinte de tout ce qui le décide est fixée. Publiez-la avant que la graine soit connue.</source>
        <translation>1. Commit this draw: the fingerprint of everything that decides it is fixed. Publish it before the seed is known.</translation>
    </message>
    <message>
        <source>Calculez d’abord les chances : l’engagement, la graine et le procès-verbal viennent ensuite.</source>
        <translation>Compute the chances first: the commitment, the seed and the minutes come next.</translation>
    </message>
    <message numerus="yes">
        <source>2. Engagé le %1 sur une loterie de %n panels. Publiez l’engagement, puis saisissez la graine donnée par un tiers : elle désigne le panel.</source>
        <translation>
            <numerusform>2. Committed on %1 on a lottery of %n panel. Publish the commitment, then enter the seed given by a third party: it selects the panel.</numerusform>
            <numerusform>2. Committed on %1 on a lottery of %n panels. Publish the commitment, then enter the seed given by a third party: it selects the panel.</numerusform>
        </translation>
    </message>
    <message>
        <source>3. La graine « %1 » a désigné le panel n° %2 sur %3, le %4. Le procès-verbal se rejoue par n’importe qui : « recrutement verifier ».</source>
        <translation>3. The seed “%1” selected panel no. %2 of %3, on %4. Anyone can replay the minutes: “recrutement verifier”.</translation>
    </message>
    <message>
        <source>Engagement du tirage</source>
        <translation>Commitment of the draw</translation>
    </message>
    <message>
        <source>Désignation du panel</source>
        <translation>Selection of the panel</translation>
    </message>
    <message>
        <source>Annuler ce tirage ?</source>
        <translation>Cancel this draw?</translation>
    </message>
    <message>
        <source>Il reste au dossier avec la raison ; le panel qu’il a désigné est retiré, si personne n’y a été confirmé.</source>
        <translation>It stays on file with the reason; the panel it selected is removed, if nobody in it has been confirmed.</translation>
    </message>
    <message>
        <source>Annuler le tirage</source>
        <translation>Cancel the draw</translation>
    </message>
    <message>
        <source>Raison</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Procès-verbal du tirage</source>
        <translation>Minutes of the draw</translation>
    </message>
    <message>
        <source>proces-verbal-tirage.pdf</source>
        <translation>draw-minutes.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Écriture du procès-verbal</source>
        <translation>Writing the minutes</translation>
    </message>
    <message>
        <source>proces-verbal-tirage.json</source>
        <translation>draw-minutes.json</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Engager ce tirage tel quel ?</source>
        <translation>Commit this draw as it is?</translation>
    </message>
    <message>
        <source>Engager quand même</source>
        <translation>Commit anyway</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::TirageResultat</name>
    <message>
        <source>Plus petite chance</source>
        <translation>Smallest chance</translation>
    </message>
    <message>
        <source>Plus grande chance</source>
        <translation>Largest chance</translation>
    </message>
    <message>
        <source>Inégalité (Gini)</source>
        <translation>Inequality (Gini)</translation>
    </message>
    <message>
        <source>Moyenne géométrique</source>
        <translation>Geometric mean</translation>
    </message>
    <message>
        <source>Candidat</source>
        <translation>Candidate</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Chance</translation>
    </message>
    <message>
        <source>Tiré</source>
        <translation>Drawn</translation>
    </message>
    <message>
        <source>Ce qui le bloque</source>
        <translation>What blocks them</translation>
    </message>
    <message>
        <source>Chances des candidats</source>
        <translation>Chances of the candidates</translation>
    </message>
    <message>
        <source>0 : tous ont la même chance ; plus c’est grand, plus les chances diffèrent.</source>
        <translation>0: everyone has the same chance; the larger it is, the more the chances differ.</translation>
    </message>
    <message>
        <source>Les chances</source>
        <translation>The chances</translation>
    </message>
    <message>
        <source>Aucun panel ne peut contenir cette personne</source>
        <translation>No panel can contain this person</translation>
    </message>
    <message>
        <source>Résultat</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Écart à l’optimum</source>
        <translation>Gap to the optimum</translation>
    </message>
    <message>
        <source>À 0 %, prouvé</source>
        <translation>At 0%, proven</translation>
    </message>
    <message>
        <source>À 0 %, sans preuve</source>
        <translation>At 0%, without proof</translation>
    </message>
    <message>
        <source>Personnes qu’aucun panel respectant les quotas ne peut contenir.</source>
        <translation>People whom no panel that meets the quotas can contain.</translation>
    </message>
    <message>
        <source>Personnes qu’aucun panel trouvé ne contient, alors qu’un panel le pourrait.</source>
        <translation>People whom no panel found contains, although a panel could.</translation>
    </message>
    <message>
        <source>Seulement ceux qui n’ont aucune chance (%1)</source>
        <translation>Only those who have no chance (%1)</translation>
    </message>
    <message>
        <source>%1 sur %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>non calculé</source>
        <translation>not computed</translation>
    </message>
    <message>
        <source>Aucun panel trouvé, sans preuve</source>
        <translation>No panel found, without proof</translation>
    </message>
    <message>
        <source>Panels distincts</source>
        <translation>Distinct panels</translation>
    </message>
    <message>
        <source>De combien de points de pourcentage la chance la moins bien prouvée pourrait encore monter, au plus.</source>
        <translation>By how many percentage points the least well proven chance could still rise, at most.</translation>
    </message>
    <message>
        <source>Panels de la loterie qui diffèrent les uns des autres.</source>
        <translation>Panels of the lottery that differ from one another.</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <translation>%1 pt</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::TitulaireFiche</name>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Accord-cadre</source>
        <translation>Framework contract</translation>
    </message>
    <message>
        <source>Rang</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Prix</source>
        <translation>Prices</translation>
    </message>
    <message>
        <source>Lots du titulaire</source>
        <translation>Lots of the contractor</translation>
    </message>
    <message>
        <source>Aucun lot ne lui est attribué : cela se fait dans la fiche du lot.</source>
        <translation>No lot is attributed to it: that is done in the sheet of the lot.</translation>
    </message>
    <message>
        <source>Lots attribués</source>
        <translation>Attributed lots</translation>
    </message>
    <message>
        <source>Entrée ou double-clic ouvre le lot et ses prix</source>
        <translation>Enter or double click opens the lot and its prices</translation>
    </message>
    <message>
        <source>SIRET à compléter</source>
        <translation>SIRET to be completed</translation>
    </message>
    <message>
        <source>SIRET %1</source>
        <translation>SIRET %1</translation>
    </message>
    <message>
        <source>Aucun prix</source>
        <translation>No price</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>isegorie::ui::TitulairesListe</name>
    <message>
        <source>Raison sociale</source>
        <translation>Company name</translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation>SIRET</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>Lots</translation>
    </message>
    <message>
        <source>Chercher un titulaire…</source>
        <translation>Search for a contractor…</translation>
    </message>
    <message>
        <source>Aucun titulaire</source>
        <translation>No contractor</translation>
    </message>
    <message>
        <source>L’annuaire garde la raison sociale, le SIRET et le contact de chaque titulaire.</source>
        <translation>The directory keeps the company name, the SIRET and the contact of each contractor.</translation>
    </message>
    <message>
        <source>Annuaire des titulaires</source>
        <translation>Directory of contractors</translation>
    </message>
    <message>
        <source>Chercher un titulaire</source>
        <translation>Search for a contractor</translation>
    </message>
    <message>
        <source>Raison sociale ou SIRET (Ctrl+F)</source>
        <translation>Company name or SIRET (Ctrl+F)</translation>
    </message>
    <message>
        <source>Aucun titulaire ne correspond</source>
        <translation>No contractor matches</translation>
    </message>
    <message>
        <source>Essayez une partie du nom ou du SIRET.</source>
        <translation>Try a part of the name or of the SIRET.</translation>
    </message>
    <message>
        <source>SIRET à compléter</source>
        <translation>SIRET to be completed</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::Toast</name>
    <message>
        <source>Fermer ce message</source>
        <translation>Close this message</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::Toasts</name>
    <message>
        <source>Annuler</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Annuler cette modification (Ctrl+Z)</source>
        <translation>Undo this change (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Fait : %1</source>
        <translation>Done: %1</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::TopStrip</name>
    <message>
        <source>Rechercher ou agir   %1</source>
        <translation>Search or act   %1</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::VivierSource</name>
    <message>
        <source>Ouverture des candidats</source>
        <translation>Opening of the candidates</translation>
    </message>
    <message>
        <source>Consultation à l’écran</source>
        <translation>Viewed on screen</translation>
    </message>
</context>
<context>
    <name>isegorie::ui::VotesImportPanneau</name>
    <message>
        <source>Interrompre la lecture des votes</source>
        <translation>Stop reading the votes</translation>
    </message>
    <message>
        <source>Avancement de la lecture</source>
        <translation>Progress of the reading</translation>
    </message>
    <message>
        <source>Les participants y sont nommés : leurs votes s’importent</source>
        <translation>The participants are named in it: their votes can be imported</translation>
    </message>
    <message>
        <source>Raison du rejet</source>
        <translation>Reason for the rejection</translation>
    </message>
    <message>
        <source>Ligne</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Votes rejetés</source>
        <translation>Rejected votes</translation>
    </message>
    <message>
        <source>Importer les votes</source>
        <translation>Import the votes</translation>
    </message>
    <message>
        <source>Renoncer à l’import des votes</source>
        <translation>Give up the import of the votes</translation>
    </message>
    <message>
        <source>Renoncer</source>
        <translation>Give up</translation>
    </message>
    <message>
        <source>Ensemble de votes</source>
        <translation>Set of votes</translation>
    </message>
    <message>
        <source>Qui vote</source>
        <translation>Who votes</translation>
    </message>
    <message>
        <source>Énoncé</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Au nom du fichier</source>
        <translation>Named after the file</translation>
    </message>
    <message>
        <source>Continue « %1 »</source>
        <translation>Continues “%1”</translation>
    </message>
    <message>
        <source>Colonne reconnue</source>
        <translation>Recognised column</translation>
    </message>
    <message>
        <source>Lecture de « %1 »</source>
        <translation>Reading “%1”</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>« %1 »</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Premiers énoncés : %1</source>
        <translation>First statements: %1</translation>
    </message>
    <message>
        <source>Les participants sont nommés : ils deviennent des pseudonymes par la clé du coffre, leurs noms ne sont pas gardés.</source>
        <translation>The participants are named: they become pseudonyms through the key of the vault, their names are not kept.</translation>
    </message>
    <message>
        <source>Les participants sont gardés sous pseudonyme.</source>
        <translation>The participants are kept under a pseudonym.</translation>
    </message>
    <message>
        <source>Votes de « %1 »</source>
        <translation>Votes of “%1”</translation>
    </message>
    <message>
        <source>Rien de nouveau à importer</source>
        <translation>Nothing new to import</translation>
    </message>
    <message>
        <source>%1, %2, %3.</source>
        <translation>%1, %2, %3.</translation>
    </message>
    <message>
        <source>Votes de « %1 » : nouveaux %2, changés %3, inchangés %4.</source>
        <translation>Votes of “%1”: new %2, changed %3, unchanged %4.</translation>
    </message>
    <message>
        <source>Remplacés par un vote plus récent : %1 ; lignes ou cases sans vote : %2 ; rejetés : %3.</source>
        <translation>Replaced by a later vote: %1; rows or cells without a vote: %2; rejected: %3.</translation>
    </message>
    <message>
        <source>Importer %1</source>
        <translation>Import %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 vote(s) importé(s).</source>
        <translation>
            <numerusform>%1 vote imported.</numerusform>
            <numerusform>%1 votes imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>isegorie::ui::VotesOnglet</name>
    <message>
        <source>Interrompre l’analyse des votes</source>
        <translation>Stop analysing the votes</translation>
    </message>
    <message>
        <source>Avancement de l’analyse des votes</source>
        <translation>Progress of the analysis of the votes</translation>
    </message>
    <message>
        <source>Groupe</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Votants</source>
        <translation>Voters</translation>
    </message>
    <message>
        <source>Stabilité</source>
        <translation>Stability</translation>
    </message>
    <message>
        <source>Pas encore de votes</source>
        <translation>No votes yet</translation>
    </message>
    <message>
        <source>Importez un export de Polis, les commentaires pour et contre de Decidim, les votes d’une consultation Cap Collectif, ou tout tableau qui dit qui a voté quoi. Des soutiens seuls ne sont pas des votes : personne n’y a pu dire non.</source>
        <translation>Import a Polis export, the for and against comments of Decidim, the votes of a Cap Collectif consultation, or any table that says who voted what. Supports alone are not votes: nobody could say no there.</translation>
    </message>
    <message>
        <source>Importer des votes</source>
        <translation>Import votes</translation>
    </message>
    <message>
        <source>Importer un dossier de Polis</source>
        <translation>Import a Polis folder</translation>
    </message>
    <message>
        <source>Dossier d’un export de Polis</source>
        <translation>Folder of a Polis export</translation>
    </message>
    <message>
        <source>Énoncés et groupes en CSV…</source>
        <translation>Statements and groups as CSV…</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Énoncés et groupes en Excel…</source>
        <translation>Statements and groups as Excel…</translation>
    </message>
    <message>
        <source>Classeur (*.xlsx)</source>
        <translation>Workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>Analyse des votes en JSON…</source>
        <translation>Analysis of the votes as JSON…</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>D’abord</source>
        <translation>First</translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Autres actions sur les votes</source>
        <translation>Other actions on the votes</translation>
    </message>
    <message>
        <source>Groupes d’opinion</source>
        <translation>Opinion groups</translation>
    </message>
    <message>
        <source>Choisir un groupe montre d’abord ce qui le distingue. Stabilité : la part du groupe qu’on retrouve quand un votant sur cinq manque.</source>
        <translation>Choosing a group shows first what distinguishes it. Stability: the share of the group that is found again when one voter in five is missing.</translation>
    </message>
    <message>
        <source>Énoncés</source>
        <translation>Statements</translation>
    </message>
    <message>
        <source>Analyse des votes</source>
        <translation>Analysis of the votes</translation>
    </message>
    <message>
        <source>%1 Groupe %2</source>
        <translation>%1 Group %2</translation>
    </message>
    <message>
        <source>non mesurée</source>
        <translation>not measured</translation>
    </message>
    <message>
        <source>Groupes cherchés à nouveau dans %1 échantillons : accord %2 sur 1.</source>
        <translation>Groups searched again in %1 samples: agreement %2 out of 1.</translation>
    </message>
    <message>
        <source>Ce qui rassemble (consensus)</source>
        <translation>What unites (consensus)</translation>
    </message>
    <message>
        <source>Ce qui divise (dissensus)</source>
        <translation>What divides (dissensus)</translation>
    </message>
    <message>
        <source>Ce qui distingue le groupe %1</source>
        <translation>What distinguishes group %1</translation>
    </message>
    <message>
        <source>Les plus approuvés de tous</source>
        <translation>The most approved by all</translation>
    </message>
    <message>
        <source>Dans l’ordre du fichier</source>
        <translation>In the order of the file</translation>
    </message>
    <message>
        <source>Exporter l’analyse des votes</source>
        <translation>Export the analysis of the votes</translation>
    </message>
    <message>
        <source>votes.%1</source>
        <translation>votes.%1</translation>
    </message>
    <message>
        <source>Export « %1 »</source>
        <translation>Export “%1”</translation>
    </message>
    <message>
        <source>Plan des votants en image…</source>
        <translation>Plane of the voters as an image…</translation>
    </message>
    <message>
        <source>Image (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Plan des votants en dessin SVG…</source>
        <translation>Plane of the voters as an SVG drawing…</translation>
    </message>
    <message>
        <source>Dessin (*.svg)</source>
        <translation>Drawing (*.svg)</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>L’image n’a pas pu être écrite.</source>
        <translation>The picture could not be written.</translation>
    </message>
    <message>
        <source>Choisissez un dossier où vous pouvez écrire.</source>
        <translation>Choose a folder in which you may write.</translation>
    </message>
</context>
</TS>
