"""Who may draft words: the organisation's own LibreTranslate server, or, where a setting names it, another engine of
`deep_translator`, in somebody else's hands. Those see the English of our messages and what they made of it, with marks
in place of values: never what a client or staff wrote (gists and notices go to the own server alone).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from threading import Thread
from typing import Any

from deep_translator import DeeplTranslator, GoogleTranslator, MicrosoftTranslator, MyMemoryTranslator

from service.content.drafting import Translate
from service.content.machine import LONGEST, Machine, NoTranslation
from service.errors import ContentError
from service.settings import DraftEngine, Settings

SECONDS = 20.0  # one answer at most; these clients know no limit of their own


@dataclass(frozen=True, slots=True)
class Foreign:
    """An engine in others' hands. `whose`: where the text goes, in words; `codes`: our tags → theirs, None for one it
    does not speak; `make`: its client, for a source, a target and a key; `keyed`: whether it wants one."""

    whose: str
    codes: Mapping[str, str | None]
    make: Callable[[str, str, str], Any]
    keyed: bool = True


# DeepL's free keys end so, and are good at another address.
_FREE = ":fx"
FOREIGN: Mapping[DraftEngine, Foreign] = {
    DraftEngine.DEEPL: Foreign(
        "DeepL (api.deepl.com)",
        {"zh-Hans": "zh", "pt-BR": "pt"} | dict.fromkeys(("ht", "ar", "fa-AF", "ps", "pa-Guru")),
        lambda source, target, key: DeeplTranslator(source, target, key, use_free_api=key.endswith(_FREE)),
    ),
    DraftEngine.GOOGLE: Foreign(
        "Google (translate.google.com)",
        {"zh-Hans": "zh-CN", "pt-BR": "pt", "fa-AF": "fa", "pa-Guru": "pa"},
        lambda source, target, _: GoogleTranslator(source, target),
        keyed=False,
    ),
    DraftEngine.MICROSOFT: Foreign(
        "Microsoft (api.cognitive.microsofttranslator.com)",
        {"zh-Hans": "zh-hans", "pt-BR": "pt", "fa-AF": "prs", "pa-Guru": "pa"},
        lambda source, target, key: MicrosoftTranslator(source, target, key),
    ),
    DraftEngine.MYMEMORY: Foreign(
        "MyMemory (mymemory.translated.net)",
        {
            "en": "en-US",
            "es": "es-MX",
            "ht": "ht-HT",
            "fr": "fr-FR",
            "zh-Hans": "zh-CN",
            "ru": "ru-RU",
            "uk": "uk-UA",
            "ar": "ar-EG",
            "fa-AF": "prs-AF",
            "ps": "ps-PK",
            "tr": "tr-TR",
            "pa-Guru": "pa-IN",
        },
        lambda source, target, _: MyMemoryTranslator(source, target),
        keyed=False,
    ),
}


def drafter(settings: Settings, source: str, target: str) -> Translate:
    """The engine of the settings, in one direction. Blocking; raises `NoTranslation` for everything that goes wrong.
    Raises `ContentError` where it cannot be asked at all."""
    engine = settings.draft_engine
    if engine is DraftEngine.LIBRETRANSLATE:
        if not settings.translate_url:
            raise ContentError("RECADO_TRANSLATE_URL: no LibreTranslate server is set")
        return Machine(settings.translate_url, source, target).translate
    foreign = FOREIGN[engine]
    key = settings.draft_key.get_secret_value() if settings.draft_key else ""
    if foreign.keyed and not key:
        raise ContentError(f"RECADO_DRAFT_ENGINE={engine} wants RECADO_DRAFT_KEY")
    theirs = [foreign.codes.get(tag, tag) for tag in (source, target)]
    if theirs[0] is None or theirs[1] is None:
        raise ContentError(f"{foreign.whose} does not speak '{target if theirs[1] is None else source}'")
    ours, other = theirs[0], theirs[1]

    def translate(text: str) -> str:
        if len(text) > LONGEST:
            raise NoTranslation("too long for the machine")
        said = _bounded(lambda: foreign.make(ours, other, key).translate(text))  # making one may ask its server already
        if not isinstance(said, str) or not said.strip():
            raise NoTranslation("the engine answered nothing")
        return said

    return translate


def warning(settings: Settings) -> str:
    """Where the text goes, for whoever is about to send it; "" while it stays in the house."""
    foreign = FOREIGN.get(settings.draft_engine)
    if foreign is None:
        return ""
    return (
        f"the English of messages goes to {foreign.whose}, outside this organisation, and its translation back again; "
        "no person's words, names, numbers or dates are in it"
    )


def _bounded(call: Callable[[], Any]) -> Any:
    """What the call returns. Its errors say by their type alone what went wrong: their words repeat keys and texts."""
    answers: SimpleQueue[tuple[Any, str]] = SimpleQueue()

    def ask() -> None:
        try:
            answers.put((call(), ""))
        except Exception as error:  # noqa: BLE001  Whatever a client of theirs throws.
            answers.put((None, type(error).__name__))

    Thread(target=ask, daemon=True).start()  # one that hangs does not keep the command from ending
    try:
        said, wrong = answers.get(timeout=SECONDS)
    except Empty:
        raise NoTranslation(f"the engine did not answer within {SECONDS:.0f} s") from None
    if wrong:
        raise NoTranslation(f"the engine could not be asked: {wrong}")
    return said
