SELECT id FROM suivi_recrutement WHERE recrutement_id = :recrutement AND semaine = :semaine
