SELECT max(numero) AS numero FROM contribution
