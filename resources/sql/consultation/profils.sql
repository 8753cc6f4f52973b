SELECT id, nom, contenu FROM profil_import ORDER BY nom
