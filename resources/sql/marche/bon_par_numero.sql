SELECT id FROM bon WHERE id = :cle OR numero = :cle
