"""Words on their way into another language: by machine, against a LibreTranslate server on this machine, and by people,
in a spreadsheet."""

from __future__ import annotations

import io
import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from threading import Event
from typing import Any, ClassVar
from zipfile import ZipFile

import pytest
from typer.testing import CliRunner

from recado.cli import app
from service import wiring
from service.content import dates, engines, ftl, terms
from service.content.drafting import protect, restore, work
from service.content.engines import drafter
from service.content.exchange import COLUMNS, as_csv, as_xlsx, rows_of, take
from service.content.ftl_write import with_message
from service.content.machine import NoTranslation
from service.content.provenance import digest, provenance
from service.errors import ContentError
from service.settings import DraftEngine, read
from tests.standin.translator import Server, translator

MENU = """\
### drafted-by: Recado team

# Said first.
ask = Which hearing is it, { $org }?

# facts: 1.2
call =
    Call us: { $org_phone }. In danger? 911.
    Form I-589 costs $105 at uscis.gov/fees.

bye = Goodbye
"""
SPANISH = """\
### drafted-by: a person

ask = ¿Qué audiencia es, { $org }?
"""


class Capitals:
    """Translates into capitals, and loses what it is told to lose."""

    def __init__(self, server: Server) -> None:
        self._server, self.url, self.loses = server, server.url, ""
        server.translate = self.said

    @property
    def asked(self) -> list[dict[str, Any]]:
        return [body for _, _, body in self._server.asked]

    def said(self, text: str, target: str) -> str:
        text = text.upper() if target == "es" else text.lower().replace("zx", "ZX")
        return text.replace(self.loses, "") if self.loses else text


@pytest.fixture
def server() -> Iterator[Capitals]:
    with translator() as made:
        yield Capitals(made)


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small installation whose files may be written."""
    for language, text in (("en", MENU), ("es", SPANISH)):
        path = tmp_path / ftl.FOLDER / language / "menu.ftl"
        path.parent.mkdir(parents=True)
        path.write_text(text, encoding="utf-8")
    monkeypatch.setattr(wiring, "ROOT", tmp_path)
    return tmp_path


def recado(*arguments: object, **environment: str) -> Any:
    given = {"LOG_LEVEL": "ERROR", "COLUMNS": "200", **environment}
    result = CliRunner().invoke(app, [*map(str, arguments)], env=given)
    assert result.exception is None or isinstance(result.exception, SystemExit), repr(result.exception)
    return result


def spanish(root: Path) -> str:
    return (root / ftl.FOLDER / "es" / "menu.ftl").read_text(encoding="utf-8")


def test_a_machine_drafts_what_is_missing_and_touches_no_persons_words(root: Path, server: Capitals) -> None:
    done = recado("words", "draft", "es", RECADO_TRANSLATE_URL=server.url)
    assert (done.exit_code, done.stdout.strip()) == (0, "2 messages drafted in es, 0 not; none is signed")
    files = ftl.read(root)
    assert not files.problems
    call, ask = files.entries["menu.call", "es"], files.entries["menu.ask", "es"]
    assert call.pattern == "CALL US: { $org_phone }. IN DANGER? 911.\nFORM I-589 COSTS $105 AT uscis.gov/fees."
    known = provenance(call)
    assert known.by_machine and known.source == digest(files.entries["menu.call", "en"])
    assert known.back == "call us: { $org_phone }. in danger? 911. form I-589 costs $105 at uscis.gov/fees."
    assert ask.pattern == "¿Qué audiencia es, { $org }?" and provenance(ask).drafted_by == "a person"
    assert [e.key for (_, tag), e in files.entries.items() if tag == "es"] == ["menu.ask", "menu.call", "menu.bye"]
    assert all("org" not in asked["q"] and "105" not in asked["q"] for asked in server.asked), "values never leave"

    english = root / ftl.FOLDER / "en" / "menu.ftl"
    english.write_text(MENU.replace("Goodbye", "See you").replace("Which hearing", "What hearing"), encoding="utf-8")
    assert [entry.key for entry in work(ftl.read(root), "es").drafts] == ["menu.bye"], "drafted from other English"
    assert recado("words", "draft", "es", RECADO_TRANSLATE_URL=server.url).exit_code == 0
    assert "bye = SEE YOU" in spanish(root) and "GOODBYE" not in spanish(root)


def test_a_draft_that_lost_a_value_is_none(root: Path, server: Capitals) -> None:
    server.loses = "ZX0Z"
    done = recado("words", "draft", "es", RECADO_TRANSLATE_URL=server.url)
    assert done.exit_code == 1
    assert "menu.call: the machine lost or repeated a value, a number or a name" in done.stderr
    assert "call =" not in spanish(root) and "bye = GOODBYE" in spanish(root)
    assert recado("words", "draft", "es").exit_code == 3
    assert recado("words", "draft", "tlh", RECADO_TRANSLATE_URL=server.url).exit_code == 2


class Abroad:
    """An engine in others' hands: does what a test wants of it, and asks nobody."""

    made: ClassVar[list[tuple[str, str]]] = []

    def __init__(self, source: str, target: str, answer: Callable[[str], Any]) -> None:
        self.made.append((source, target))
        self.translate = answer


def abroad(monkeypatch: pytest.MonkeyPatch, engine: DraftEngine, answer: Callable[[str], Any]) -> None:
    other = replace(engines.FOREIGN[engine], make=lambda source, target, _: Abroad(source, target, answer))
    monkeypatch.setitem(engines.FOREIGN, engine, other)  # type: ignore[arg-type]
    monkeypatch.setattr(Abroad, "made", [])


def test_another_engine_drafts_by_setting_and_says_where_the_text_goes(
    root: Path, server: Capitals, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    abroad(monkeypatch, DraftEngine.MYMEMORY, lambda text: asked.append(text) or text.swapcase().replace("zx", "ZX"))
    there = {"RECADO_TRANSLATE_URL": server.url, "RECADO_DRAFT_ENGINE": "mymemory"}
    done = recado("words", "draft", "es", **there)
    assert (done.exit_code, done.stdout.strip()) == (0, "2 messages drafted in es, 0 not; none is signed")
    assert "goes to MyMemory (mymemory.translated.net), outside this organisation" in done.stderr
    assert set(Abroad.made) == {("en-US", "es-MX"), ("es-MX", "en-US")} and server.asked == []
    assert all("org" not in text.lower() and "105" not in text for text in asked), "values never leave"
    assert "bye = gOODBYE" in spanish(root) and "cALL US: { $org_phone }." in spanish(root)

    wanted = read({"RECADO_DRAFT_ENGINE": "deepl"})
    with pytest.raises(ContentError, match="wants RECADO_DRAFT_KEY"):
        drafter(wanted, "en", "es")
    with pytest.raises(ContentError, match="does not speak 'ht'"):
        drafter(read({"RECADO_DRAFT_ENGINE": "deepl", "RECADO_DRAFT_KEY": "k"}), "en", "ht")
    assert recado("words", "draft", "es", RECADO_DRAFT_ENGINE="nobody").exit_code == 3
    assert engines.warning(read({})) == ""


def test_what_goes_wrong_with_another_engine_is_named_without_its_words(monkeypatch: pytest.MonkeyPatch) -> None:
    stuck = Event()

    def answers(text: str) -> Any:
        if text == "hang":
            return stuck.wait()
        if text == "raise":
            raise RuntimeError("key s3cret refused for: secret text")
        return {"none": None, "blank": " "}.get(text, text)

    abroad(monkeypatch, DraftEngine.GOOGLE, answers)
    monkeypatch.setattr(engines, "SECONDS", 0.05)
    said = {}
    translate = drafter(read({"RECADO_DRAFT_ENGINE": "google"}), "en", "zh-Hans")
    for text in ("hang", "raise", "none", "blank", "x" * 2_001):
        with pytest.raises(NoTranslation) as wrong:
            translate(text)
        said[text[:5]] = str(wrong.value)
    stuck.set()
    assert said["raise"] == "the engine could not be asked: RuntimeError"
    assert said["none"] == said["blank"] == "the engine answered nothing"
    assert said["hang"].startswith("the engine did not answer") and said["xxxxx"].startswith("too long")


def test_every_other_engine_has_a_code_for_each_language_or_says_that_it_has_none() -> None:
    """Making a client asks nobody, but Microsoft's, which asks for its languages."""
    for engine, foreign in engines.FOREIGN.items():
        codes = {tag: foreign.codes.get(tag, tag) for tag in dates.LANGUAGES}
        assert set(foreign.codes) <= set(codes)
        for code in filter(None, codes.values()):
            if engine is not DraftEngine.MICROSOFT:
                foreign.make(code, "en-US" if engine is DraftEngine.MYMEMORY else "en", "k")


@pytest.mark.parametrize("mangled", ["ZX0Z", "ZX0Z ZX1Z ZX1Z", "ZX0Z ZX1Z {", "ZX0Z ZX1Z ZX2Z"])
def test_what_comes_back_otherwise_is_refused(mangled: str) -> None:
    marked, kept = protect("{ $org } 911")
    assert (marked, restore("zx1z of ZX0Z", kept)) == ("ZX0Z ZX1Z", "911 of { $org }")
    assert restore(mangled, kept) is None


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_a_translators_rows_are_checked_one_by_one(root: Path, tmp_path: Path, suffix: str) -> None:
    sheet = tmp_path / f"es{suffix}"
    assert recado("words", "export", "es", "--to", sheet).stdout.strip() == "3 messages, 2 of them not translated"
    rows = [row for _, row in rows_of(sheet.read_bytes())]
    assert [row["key"] for row in rows] == ["menu.ask", "menu.call", "menu.bye"]
    assert rows[0]["note"] == "Said first; hearing = audiencia" and rows[1]["note"] == "facts 1.2"
    rows[0]["translation"] = "¿Qué cita es, { $org }?"
    rows[1]["translation"] = "-Llámenos: { $phone }"
    rows[2] |= {"translation": "=Adiós", "english": "Goodbye"}
    rows += [{**rows[2], "translation": "Chao"}, {**rows[2], "key": "menu.no", "translation": "x"}]
    rows.append({**rows[2], "key": "menu.bye ", "english": "Good day", "translation": "x"})
    table = [tuple(row[name] for name in COLUMNS) for row in rows]
    sheet.write_bytes(as_xlsx(table) if suffix == ".xlsx" else as_csv(table))
    done = recado("words", "import", sheet, "--by", "Inés")
    assert done.exit_code == 1
    assert done.stdout.splitlines() == [
        "row 2, menu.ask: taken: 'menu.ask' has 'hearing' in English and none of: audiencia",
        "row 3, menu.call: refused: it uses $phone; the English uses $org_phone",
        "row 5, menu.bye: refused: this message is in the file twice",
        "row 6, menu.no: refused: no such message",
        "row 7, menu.bye: refused: this message is in the file twice",
        "2 taken, 0 same, 0 empty, 4 refused",
    ]
    files = ftl.read(root)
    assert (files.problems, files.entries["menu.bye", "es"].pattern) == ((), "=Adiós")
    assert provenance(files.entries["menu.ask", "es"]).drafted_by.startswith("Inés, ")
    assert recado("words", "import", sheet).stdout.splitlines()[-1].startswith("0 taken, 2 same")


def test_a_file_from_other_english_or_none_of_ours_is_refused(root: Path) -> None:
    files = ftl.read(root)
    stale = [(2, {"key": "menu.bye", "english": "So long", "translation": "Adiós"})]
    made, [report] = take(files, {"menu": SPANISH}, "es", stale, "Inés", "2026-11-26")
    assert (made, report.why) == ({}, "the English is another now: export again")
    for data in (b"a,b\n1,2\n", b"PK\x03\x04broken", "k\u00e9y".encode("latin-1"), b""):
        with pytest.raises(ContentError):
            rows_of(data)


@pytest.mark.parametrize(("rtl", "orders"), [(True, 1), (False, 0)])
def test_a_translators_arabic_is_read_from_the_right_also_where_it_begins_in_latin(rtl: bool, orders: int) -> None:
    with ZipFile(io.BytesIO(as_xlsx([("menu.bye", "", "Bye", "WhatsApp \u0644\u0627.", "", "")], rtl=rtl))) as book:
        assert book.read("xl/styles.xml").count(b'readingOrder="2"') == orders
        used = re.findall(rb'<c r="([A-F]2)" s="(\d)"', book.read("xl/worksheets/sheet1.xml"))
    others = {style for cell, style in used if cell != b"D2"}
    assert (dict(used)[b"D2"] not in others) == rtl, "the translation alone"


def test_a_workbook_with_which_its_reader_dies_costs_that_file_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/bin/false")
    with pytest.raises(ContentError, match="too large or too broken"):
        rows_of(as_xlsx([("menu.bye", "", "Bye", "Adiós", "", "")]))


@pytest.mark.parametrize(
    "text", ["[one] two", "* a star\n. a dot", "} a brace", "plain", "two\nlines", "{ $org } first"]
)
def test_whatever_a_text_begins_with_it_is_read_as_it_was_written(text: str) -> None:
    made = with_message("### head\n\na = x\n\nz = y\n", "es", "menu.m", text, {"source": "1"}, ["a", "m", "z"])
    files = ftl.parse(made, "es", "menu")
    assert (files.problems, [key for key, _ in files.entries]) == ((), ["menu.a", "menu.m", "menu.z"])
    assert files.entries["menu.m", "es"].words.replace("\n", "") == text.replace("\n", "").replace("{ $org }", "")
    again = with_message(made, "es", "menu.m", "other", {"source": "2"}, ["a", "m", "z"])
    assert "source: 1" not in again and again.count("# source") == 1
    with pytest.raises(ContentError, match=r"'menu.m' cannot be written"):
        with_message(made, "es", "menu.m", "open { brace", {}, ["m"])


def test_terms_are_those_of_languages_there_are() -> None:
    for forms in terms.terms().values():
        assert forms and all(forms.values())
    assert terms.of("Both hearings matter", "es") == {"hearing": ("audiencia",)}
    assert terms.of("We heard", "es") == {}
