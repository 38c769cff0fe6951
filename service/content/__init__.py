"""Words, flows and product data, read from files once and handed out as frozen values."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]  # holds flows/definitions and templates/messages
