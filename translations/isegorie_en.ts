<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="fr_FR">
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
        <source>« %1 » n’est pas un nombre entier.</source>
        <translation>“%1” is not a whole number.</translation>
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
        <source>« %1 » n’est pas lisible.</source>
        <translation>“%1” cannot be read.</translation>
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
        <source>La marge (UO 3.8.4) suit les défraiements du bon.</source>
        <translation>The margin (UO 3.8.4) follows the expenses of the order.</translation>
    </message>
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
    <message numerus="yes">
        <source>%n prix change(nt) ; total HT : %1 → %2.</source>
        <translation>
            <numerusform>%n price changes; total excl. VAT: %1 → %2.</numerusform>
            <numerusform>%n prices change; total excl. VAT: %1 → %2.</numerusform>
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
        <source>Base .isegorie à ouvrir.</source>
        <translation>.isegorie base to open.</translation>
    </message>
    <message>
        <source>Un seul fichier peut être ouvert à la fois.</source>
        <translation>Only one file can be opened at a time.</translation>
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
        <source>--captures demande aussi le fichier de la base.</source>
        <translation>--captures also needs the file of the base.</translation>
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
        <source>Le fichier ne s’ouvre pas (%1).</source>
        <translation>The file does not open (%1).</translation>
    </message>
    <message>
        <source>Vérifiez le chemin et les droits.</source>
        <translation>Check the path and the rights.</translation>
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
        <source>Cette cellule n’a pas d’en-tête : la ligne d’en-tête compte %1 colonnes.</source>
        <translation>This cell has no heading: the heading line has %1 columns.</translation>
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
</context>
<context>
    <name>ImportBpu</name>
    <message>
        <source>UO du lot %1 : laissée de côté.</source>
        <translation>UO of lot %1: left aside.</translation>
    </message>
    <message>
        <source>Le prix dépasse le plafond de %1 HT (%2).</source>
        <translation>The price exceeds the cap of %1 excl. VAT (%2).</translation>
    </message>
    <message>
        <source>Le prix sans fichier fourni manque.</source>
        <translation>The price without a file provided is missing.</translation>
    </message>
    <message>
        <source>Aucun prix dans le fichier : cette UO ne pourra pas être commandée.</source>
        <translation>No price in the file: this UO cannot be ordered.</translation>
    </message>
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
        <source>Le fichier ne peut pas être lu.</source>
        <translation>The file cannot be read.</translation>
    </message>
    <message>
        <source>Vérifiez que vous avez le droit de le lire.</source>
        <translation>Check that you may read it.</translation>
    </message>
    <message>
        <source>BPU au %1</source>
        <translation>BPU of %1</translation>
    </message>
    <message>
        <source>Importer le BPU de %1 pour le lot %2</source>
        <translation>Import the BPU of %1 for lot %2</translation>
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
    <name>MainWindow</name>
    <message>
        <source>La copie n’a pas pu être écrite.</source>
        <translation>The copy could not be written.</translation>
    </message>
    <message>
        <source>Choisissez un autre dossier ou libérez de la place.</source>
        <translation>Choose another folder or free some space.</translation>
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
        <source>Ouvrez-la une fois en écriture.</source>
        <translation>Open it once for writing.</translation>
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
        <source>%1 ne peut pas être supprimé : utilisé par %2.</source>
        <translation>%1 cannot be removed: used by %2.</translation>
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
    <name>base</name>
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
        <translation>Compress the folder into a ZIP file, then receive that one.</translation>
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
        <source>La date de l’acte (%1) est dans le futur.</source>
        <translation>The date of the act (%1) is in the future.</translation>
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
        <source>Vérifiez que vous avez le droit de le lire.</source>
        <translation>Check that you may read it.</translation>
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
        <source>Plafond de 10 % du montant HT (%1) : la pénalité est ramenée à %2.</source>
        <translation>Cap of 10% of the amount excl. VAT (%1): the penalty is brought back to %2.</translation>
    </message>
    <message>
        <source>Plafond de 10 % du montant HT (%1) : %2, non atteint.</source>
        <translation>Cap of 10% of the amount excl. VAT (%1): %2, not reached.</translation>
    </message>
    <message>
        <source>Pénalités déjà dues sur le marché : %1.</source>
        <translation>Penalties already due on the contract: %1.</translation>
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
        <source>Avant d’appliquer la pénalité, invitez par écrit le titulaire à présenter ses observations sous quinze jours.</source>
        <translation>Before applying the penalty, invite the contractor in writing to present its observations within fifteen days.</translation>
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
        <source>facture</source>
        <translation>invoice</translation>
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
        <source>La date de %1 doit suivre la notification (%2).</source>
        <translation>The date of %1 must follow the notification (%2).</translation>
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
        <source>La réfaction doit être comprise entre zéro et le prix reçu (%1 HT).</source>
        <translation>The price reduction must be between zero and the price received (%1 excl. VAT).</translation>
    </message>
    <message>
        <source>réception</source>
        <translation>receipt</translation>
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
</context>
<context>
    <name>isegorie::ui::AmountField</name>
    <message>
        <source>0,00 €</source>
        <translation>0,00 €</translation>
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
    <message>
        <source>Annulation : %1</source>
        <translation>Undone: %1</translation>
    </message>
    <message>
        <source>Rétablissement : %1</source>
        <translation>Redone: %1</translation>
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
        <source>La base est revenue à cette sauvegarde. L’état précédent est gardé à côté.</source>
        <translation>The base is back at this backup. The previous state is kept beside it.</translation>
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
</context>
<context>
    <name>isegorie::ui::TopStrip</name>
    <message>
        <source>Rechercher ou agir   %1</source>
        <translation>Search or act   %1</translation>
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
