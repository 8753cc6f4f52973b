SELECT numero, identifiant FROM contribution_courante WHERE consultation_id = :consultation ORDER BY numero
