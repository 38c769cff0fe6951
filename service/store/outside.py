"""What is kept outside the database, in the data directory, so that an older copy of it is known for one and cannot
bring back who was erased or undo who said stop, and a trail that was cut is known for one. Digests and times only."""

from __future__ import annotations

import json
import os
from datetime import datetime
from pathlib import Path

from service.errors import EnvironmentFailed
from service.store.copies import Outside

NAME = "outside.json"


def read(data_dir: Path) -> Outside:
    """What was kept; nothing on a machine that never kept it. Raises `EnvironmentFailed` for a file that is none of
    ours: it must not be taken for nothing."""
    path = data_dir / NAME
    try:
        told = json.loads(path.read_text())
        sealed = (int(told["sealed"][0]), bytes.fromhex(told["sealed"][1])) if told.get("sealed") else None
        return Outside(int(told["epoch"]), _pairs(told["erased"]), _pairs(told["stopped"]), sealed)
    except FileNotFoundError:
        return Outside(0, [], [])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise EnvironmentFailed(f"{path} cannot be read ({type(error).__name__}): take it from a backup") from None


def write(data_dir: Path, kept: Outside) -> None:
    """Replace what was kept, whole and on the disk or not at all."""
    path, part = data_dir / NAME, data_dir / f"{NAME}.{os.getpid()}"
    told = {
        "epoch": kept.epoch,
        "erased": [[phone.hex(), at.isoformat()] for phone, at in sorted(kept.erased)],
        "stopped": [[phone.hex(), at.isoformat()] for phone, at in sorted(kept.stopped)],
        "sealed": kept.sealed and [kept.sealed[0], kept.sealed[1].hex()],
    }
    try:
        data_dir.mkdir(parents=True, exist_ok=True)
        with os.fdopen(os.open(part, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600), "w") as file:
            json.dump(told, file)
            file.flush()
            os.fsync(file.fileno())
        os.replace(part, path)
    except OSError as error:
        raise EnvironmentFailed(f"{path} cannot be written: {error.strerror}") from None


def _pairs(told: list[list[str]]) -> list[tuple[bytes, datetime]]:
    return [(bytes.fromhex(phone), datetime.fromisoformat(at)) for phone, at in told]
