SELECT valeur FROM meta WHERE cle = 'base_id'
