SELECT cle, valeur FROM parametre
