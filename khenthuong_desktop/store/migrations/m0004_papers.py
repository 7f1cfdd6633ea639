"""Papers from draft to signed, the office's own words in them by date, and its own Word forms."""

from __future__ import annotations

NAME = "m0004_papers"
HISTORY = "kept"  # adds tables only

RECORD = "id TEXT PRIMARY KEY NOT NULL, revision INTEGER NOT NULL DEFAULT 1, origin TEXT NOT NULL"

STATEMENTS = (
    # --- a paper: `inputs` is what the officer said of it, `printed` what stood on it when it was signed
    f"""
    CREATE TABLE papers (
        {RECORD},
        kind TEXT NOT NULL,
        document_kind TEXT NOT NULL,
        body_id TEXT NOT NULL REFERENCES bodies (id),
        signer_id TEXT REFERENCES signers (id),
        subject TEXT NOT NULL,
        inputs TEXT NOT NULL,
        drafted_on TEXT NOT NULL,
        state TEXT NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'sent', 'signed')),
        sent_on TEXT,
        number TEXT NOT NULL DEFAULT '',
        signed_on TEXT,
        printed TEXT,
        issued_on TEXT,
        amends_id TEXT REFERENCES papers (id),
        notes TEXT NOT NULL DEFAULT ''
    )
    """,
    "CREATE INDEX papers_series ON papers (body_id, document_kind, signed_on)",
    "CREATE INDEX papers_signer ON papers (signer_id)",
    "CREATE INDEX papers_amends ON papers (amends_id) WHERE amends_id IS NOT NULL",
    # --- words of the office over those the program comes with
    f"""
    CREATE TABLE paper_texts (
        {RECORD},
        kind TEXT NOT NULL,
        part TEXT NOT NULL,
        text TEXT NOT NULL,
        valid_from TEXT,
        valid_to TEXT,
        source TEXT NOT NULL DEFAULT ''
    )
    """,
    "CREATE INDEX paper_texts_part ON paper_texts (kind, part)",
    # --- a Word file of the office's own that takes the place of the program's layout; the file is an attachment
    f"""
    CREATE TABLE paper_forms (
        {RECORD},
        kind TEXT NOT NULL,
        name TEXT NOT NULL,
        valid_from TEXT,
        valid_to TEXT,
        source TEXT NOT NULL DEFAULT ''
    )
    """,
    "CREATE INDEX paper_forms_kind ON paper_forms (kind)",
)
