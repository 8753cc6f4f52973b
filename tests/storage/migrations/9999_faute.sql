-- A made-up version that fails half-way: everything before it must be undone too.
CREATE TABLE essai_demi (a TEXT) STRICT;
UPDATE concertation SET titre = 'perdu';
INSERT INTO table_absente VALUES (1);
