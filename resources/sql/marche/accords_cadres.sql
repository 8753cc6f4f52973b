SELECT id, numero, objet, debut, fin
FROM accord_cadre
ORDER BY debut DESC, numero;
