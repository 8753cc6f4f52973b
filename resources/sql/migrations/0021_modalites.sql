-- Version 21: the choices that a form offers, as a JSON array in its order; '' where only the answers tell them.
ALTER TABLE question ADD COLUMN modalites TEXT NOT NULL DEFAULT '';
