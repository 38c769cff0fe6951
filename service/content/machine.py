"""Machine translation through a LibreTranslate server of the organisation's own. Drafts and gists for staff: what comes
from here is marked as a machine's, and never reaches a client by itself.

`deep_translator.LibreTranslator` sends the text in the address, waits for ever and wants a key; ours does not.
"""

from __future__ import annotations

from typing import Any

import requests
from deep_translator import LibreTranslator

from service.errors import RecadoError

CONNECT, READ = 2.0, 10.0  # seconds
LONGEST = 2_000  # characters
# Our tags → LibreTranslate's.
_CODES = {"zh-Hans": "zh", "zh-Hant": "zt", "pt-BR": "pt", "fa-AF": "fa"}


class NoTranslation(RecadoError):
    """The server did not translate. Says why, never what."""


class Machine(LibreTranslator):  # type: ignore[misc]  # it ships no types
    """One direction. `source` may be `auto`; tags are ours."""

    def __init__(self, url: str, source: str, target: str) -> None:
        codes = {tag: _CODES.get(tag, tag) for tag in (source, target)}
        self._languages = codes
        self._source, self._target = codes[source], codes[target]
        self._base_url = url.rstrip("/") + "/"

    def translate(self, text: str, **_: Any) -> str:
        """The text in the other language. Blocking. Raises `NoTranslation` for everything that goes wrong."""
        if not text.strip() or self._source == self._target:
            return text
        body = {"q": text[:LONGEST], "source": self._source, "target": self._target, "format": "text"}
        try:
            # An answer from elsewhere is none: a redirect would carry the text to whoever it names.
            answer = requests.post(
                f"{self._base_url}translate", json=body, timeout=(CONNECT, READ), allow_redirects=False
            )
            if answer.status_code != 200:
                raise NoTranslation(f"the translation server answered {answer.status_code}")
            said = answer.json()["translatedText"]
        except (requests.RequestException, ValueError, KeyError, TypeError) as error:
            raise NoTranslation(f"the translation server could not be asked: {type(error).__name__}") from None
        if not isinstance(said, str) or not said.strip():
            raise NoTranslation("the translation server answered nothing")
        return said
