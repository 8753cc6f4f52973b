SELECT count(*) AS sieges FROM panel_place WHERE candidat_id = :candidat AND etat IN ('selectionne', 'confirme')
