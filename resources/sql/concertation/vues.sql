SELECT id, nom, filtre FROM vue WHERE ecran = 'concertations' ORDER BY nom COLLATE NOCASE, id
