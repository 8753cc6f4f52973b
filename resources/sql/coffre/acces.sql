SELECT moment, auteur, action, personnes FROM coffre_acces WHERE concertation_id = :concertation
ORDER BY moment DESC, numero_interne DESC
