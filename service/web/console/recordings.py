"""Recordings of messages, for languages that are spoken more than read: heard, brought, and signed by somebody else."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Form, UploadFile
from fastapi.responses import Response
from starlette.exceptions import HTTPException

from flows.recordings import LARGEST, second
from flows.roles import signs
from flows.signing import SOURCE
from service.actions import recordings
from service.actions.sign_words import signers, withdraw
from service.content.budgets import readings
from service.content.directory import languages
from service.parts import Parts
from service.web.console.content import Field, Reader, Signer
from service.web.console.door import Visit

PATH = "/console/content/recordings"
Messages = Annotated[list[str] | None, Form()]


def router(parts: Parts) -> APIRouter:
    routes = APIRouter(prefix=PATH)
    spoken = parts.content.library.tongues.spoken

    async def shown(visit: Visit, language: str, file: str, wrong: str = "") -> Response:
        await parts.read_standing()
        tag = language if language in spoken else spoken[0]
        keys = recordings.to_record(parts)
        files = list(dict.fromkeys(key.partition(".")[0] for key in keys))
        chosen = file if file in files else "reminders" if "reminders" in files else files[0]
        there, names = await recordings.brought(parts, tag), await signers(parts, tag)
        rows = []
        for key in keys:
            if key.partition(".")[0] != chosen:
                continue
            one = there.get(key)
            rows.append(
                {
                    "key": key,
                    "english": "\n\n".join(readings(parts.content.catalog, key, SOURCE)),
                    "one": one,
                    "mine": one is not None and not second((one.name, one.of.by), (visit.me.name, visit.me.id)),
                    "signed": [n for o, n in names.get(key, ()) if one and o.of.digest == one.of.digest][-1:],
                }
            )
        return visit.page(
            "content-recordings.html",
            status=422 if wrong else 200,
            tag=tag,
            tags=spoken,
            about=languages()[tag],
            files=[(name, sum(key.partition(".")[0] == name for key in there)) for name in files],
            file=chosen,
            rows=rows,
            signs=signs(visit.me.person, tag),
            wrong=wrong,
            most=LARGEST // 1024 // 1024,
        )

    @routes.get("")
    async def all_of_a_file(visit: Reader, language: str = "", file: str = "") -> Response:
        return await shown(visit, language, file)

    @routes.get("/{digest}.ogg")
    async def hear(visit: Reader, digest: str) -> Response:
        found = await recordings.sounds(parts, digest)
        if found is None:
            raise HTTPException(404)
        headers = {"Content-Disposition": 'inline; filename="recording.ogg"'}
        return Response(found, media_type="audio/ogg", headers=headers)

    @routes.post("")
    async def bring(
        visit: Signer, sound: UploadFile, message: Field = "", language: Field = "", file: Field = "", name: Field = ""
    ) -> Response:
        if not name.strip():
            return await shown(visit, language, file, "name")
        data = await sound.read(LARGEST + 1)
        try:
            wrong = await recordings.upload(parts, language, message, data, name, visit.me.id)
        except KeyError:
            return await shown(visit, language, file, "none")
        if wrong is not None:
            return await shown(visit, language, file, wrong)
        return visit.go(PATH, "recording-brought", language=language, file=file)

    @routes.post("/sign")
    async def sign(
        visit: Signer, language: Field = "", file: Field = "", name: Field = "", message: Messages = None
    ) -> Response:
        """Each `message` is a key and the digest of what was heard: what has been replaced since is not signed."""
        keys = await _same(language, message)
        if not keys or not name.strip():
            return await shown(visit, language, file, "name" if keys else "none")
        if not await recordings.sign(parts, language, keys, name, visit.me.id):
            return await shown(visit, language, file, "own")
        return visit.go(PATH, "words-signed", language=language, file=file)

    @routes.post("/withdraw")
    async def take_back(visit: Signer, language: Field = "", file: Field = "", message: Messages = None) -> Response:
        keys = await _same(language, message)
        if not keys or not await withdraw(parts, language, keys, visit.me.id):
            return await shown(visit, language, file, "unsigned" if keys else "none")
        return visit.go(PATH, "words-withdrawn", language=language, file=file)

    async def _same(language: str, message: list[str] | None) -> list[str]:
        there: dict[str, Any] = {key: one.of.digest for key, one in (await recordings.brought(parts, language)).items()}
        asked = [one.partition(" ") for one in message or ()]
        return [key for key, _, heard in asked if there.get(key) == heard] if language in spoken else []

    return routes
