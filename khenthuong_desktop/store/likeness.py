"""The indexed key under which people of one folded name and birth year stand together."""

from __future__ import annotations

# ' nguyen van an |1985'; ' nguyen van an |' where no birth date is known: letter by letter as in
# the index of the schema.
LIKENESS = "substr({s}search_key, 1, instr({s}search_key, '|')) || coalesce(substr({s}birth_date, 1, 4), '')"
