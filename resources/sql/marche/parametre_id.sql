SELECT id FROM parametre WHERE cle = :cle
