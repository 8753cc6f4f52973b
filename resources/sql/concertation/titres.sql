SELECT id, titre FROM concertation ORDER BY id DESC
