"""Files of other projects are what their manifest says: unchanged, licensed, and none that it does not name."""

from __future__ import annotations

import hashlib
from pathlib import Path

from ruamel.yaml import YAML

VENDOR = Path(__file__).parents[2] / "service/web/static/vendor"
MANIFEST = YAML(typ="safe").load(VENDOR / "manifest.yaml")


def test_every_file_is_the_one_that_was_looked_at() -> None:
    for entry in MANIFEST:
        assert hashlib.sha256((VENDOR / entry["file"]).read_bytes()).hexdigest() == entry["sha256"], entry["file"]


def test_nothing_lies_beside_what_the_manifest_names() -> None:
    named = {entry["file"] for entry in MANIFEST}
    licences = {entry["licence"].partition("(")[2].rstrip(")") for entry in MANIFEST}
    there = {path.relative_to(VENDOR).as_posix() for path in VENDOR.rglob("*") if path.is_file()}
    assert there == named | licences | {"manifest.yaml"}
