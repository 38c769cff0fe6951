"""What people send with a message: fetched from the provider by a job, kept sealed for as long as the organisation
says, deleted at the provider once it is kept, and shown to whoever may see the person."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from uuid import UUID

from flows.attachments import LARGEST, SERVED, Kind, Shown, read
from service import log
from service.actions.audit_acts import Act
from service.actions.open_client import key_of
from service.parts import Parts
from service.providers.port import ProviderUnreadable, Unfetched
from service.store import attachments, clients
from service.store.attachments import New, Wanted
from service.store.audit import audit
from service.store.engine import GONE
from service.store.ids import new_id
from service.store.people import Person

BATCH = 20

_log = log.get("attachments")


async def fetch_attachments(parts: Parts) -> None:
    """Fetch what came with messages, have the provider delete what is kept here, and drop what was kept long enough.
    What fails is tried again; a run that dies in between is taken up by the next."""
    if not parts.settings.attachment_days:
        await attachments.leave(parts.db)
    else:
        for wanted in await attachments.claim(parts.db, BATCH):
            try:
                await _fetch(parts, wanted)
            except GONE:
                raise
            except Exception as error:  # noqa: BLE001  One message must not keep the others waiting.
                _log.warning("an attachment could not be fetched", error=log.name_of(error))
    for attachment, sid, one in await attachments.to_delete(parts.db, BATCH):
        try:
            await parts.provider.drop(sid, one)
        except ProviderUnreadable as error:
            _log.warning("the provider does not delete an attachment yet", error=log.name_of(error))
            continue
        await attachments.deleted(parts.db, attachment)
    kept_for = timedelta(days=parts.settings.attachment_days)
    await attachments.let_go(parts.db, parts.clock.real() - kept_for)


async def _fetch(parts: Parts, wanted: Wanted) -> None:
    wrapped = await clients.key_of(parts.db, wanted.client)
    if wrapped is None:
        return  # erased since
    key = parts.vault.client_key(wanted.client, wrapped)
    decided = await attachments.known(parts.db, wanted.inbound)
    for nth, sid in enumerate(await parts.provider.attachments(wanted.sid)):
        if sid in decided:
            continue
        found = await parts.provider.attachment(wanted.sid, sid, LARGEST)
        row = new_id()
        if isinstance(found, Unfetched):
            new = New(row, sid, nth, Kind(found), 0, None)
        else:
            kind, body = read(found)
            body_sealed = key.seal(body, "attachment.body", row) if body else None
            new = New(row, sid, nth, kind, len(found), body_sealed)
        async with parts.db.transaction() as tx:
            await attachments.keep(tx, wanted, new, parts.clock.real())
        decided.add(sid)
    if len(decided) >= wanted.media:
        await attachments.complete(parts.db, wanted.inbound)


@dataclass(frozen=True, slots=True)
class Attached:
    """An attachment as a thread shows it. `here`: its body is kept."""

    id: UUID
    kind: Kind
    size: int
    here: bool

    @property
    def type(self) -> str | None:
        return SERVED[self.kind][0] if self.kind in SERVED else None

    @property
    def shown(self) -> Shown:
        return SERVED[self.kind][2] if self.kind in SERVED else Shown.FILE


@dataclass(frozen=True, slots=True)
class Attachments:
    """What came with one message; `missing`: how many more there were; `coming`: they are still to be fetched."""

    found: tuple[Attached, ...] = ()
    missing: int = 0
    coming: bool = False


async def attached(parts: Parts, media: Sequence[tuple[UUID, int]]) -> dict[UUID, Attachments]:
    """What came with these messages (id, how many attachments), one statement whatever their number; none without."""
    if not media:
        return {}
    known = await attachments.of(parts.db, [inbound for inbound, _ in media])
    told = {}
    for inbound, many in media:
        found = tuple(Attached(k.id, Kind(k.kind), k.size, k.here) for k in known.kept if k.inbound == inbound)
        told[inbound] = Attachments(found, max(0, many - len(found)), inbound in known.coming)
    return told


@dataclass(frozen=True, slots=True)
class Body:
    """An attachment to be looked at: its type, a name that says nothing, how it is shown."""

    data: bytes = field(repr=False)
    type: str
    name: str
    shown: Shown


async def open_attachment(parts: Parts, row: Person, attachment: UUID, by: UUID) -> Body | None:
    """A client's attachment for a member of staff who may see them, with its trace; None when there is none."""
    found = await attachments.one(parts.db, row.id, attachment)
    if found is None:
        return None
    async with parts.db.transaction() as tx:
        await audit(tx, parts.clock.real(), by, Act.ATTACHMENT_SEEN, row.id)
    kind, body_sealed = found
    type_, end, shown = SERVED[Kind(kind)]
    return Body(
        key_of(parts, row).unseal(body_sealed, "attachment.body", attachment), type_, f"attachment.{end}", shown
    )
