"""The rooms look only where the contracts of pyproject.toml let them."""

from __future__ import annotations

import subprocess
import sys

import dev


def test_every_import_contract_is_kept() -> None:
    # A process of its own: the linter sets up a console and a cache that are no business of the other tests.
    linter = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True))"
    told = subprocess.run(
        [sys.executable, "-c", linter], cwd=dev.ROOT, capture_output=True, text=True, env=dev.environment()
    )
    assert told.returncode == 0, told.stdout + told.stderr
