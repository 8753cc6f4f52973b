SELECT id, titre, beneficiaire FROM concertation ORDER BY id DESC
