SELECT id, numero, soumis_le, soumis_par, empreinte, ditp_le, ditp_par, beneficiaire_le, beneficiaire_par
FROM plan_version WHERE concertation_id = :concertation ORDER BY numero
