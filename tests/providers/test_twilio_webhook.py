"""Posts from Twilio and from people who would like to be: signatures, shapes, re-splits, poison, and what is kept."""

from __future__ import annotations

import random
import re
from base64 import b64encode
from collections.abc import Mapping
from itertools import pairwise
from urllib.parse import quote_plus, urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st
from twilio.request_validator import RequestValidator

from flows.contact import Address, Channel
from flows.delivery import ProviderStatus, StatusNews
from flows.messages import InboundMessage, Kind
from service.providers.twilio_webhook import Call, Forbidden, Form, Gate, Machine, call, inbound, parse, status

ACCOUNT = "AC" + "0a" * 16
TOKEN = "an-invented-auth-token"
PUBLIC = "https://recado.example"
PATH, QUERY = b"/webhooks/twilio/messages", b""
SID = "SM" + "1b" * 16
GATE = Gate(ACCOUNT, [TOKEN], PUBLIC)

SMS = {
    "ToCountry": "US",
    "ToState": "",
    "SmsMessageSid": SID,
    "NumMedia": "0",
    "ToCity": "",
    "FromZip": "10001",
    "SmsSid": SID,
    "FromState": "NY",
    "SmsStatus": "received",
    "FromCity": "NEW YORK",
    "Body": "¿Cuándo es mi cita? 1 & 2 = 3 + %41",
    "FromCountry": "US",
    "To": "+15005550006",
    "ToZip": "",
    "NumSegments": "1",
    "MessageSid": SID,
    "AccountSid": ACCOUNT,
    "From": "+15005550100",
    "ApiVersion": "2010-04-01",
}
STATUS = {
    "MessageSid": SID,
    "SmsSid": SID,
    "MessageStatus": "undelivered",
    "SmsStatus": "undelivered",
    "ErrorCode": "30003",
    "AccountSid": ACCOUNT,
    "From": "+15005550006",
    "To": "+15005550100",
    "ApiVersion": "2010-04-01",
}


def sign(fields: Mapping[str, str], url: str = PUBLIC + PATH.decode(), token: str = TOKEN) -> bytes:
    """What Twilio's own library says the signature is."""
    return str(RequestValidator(token).compute_signature(url, dict(fields))).encode()


def posted(fields: Mapping[str, str], signature: bytes | None = None, gate: Gate = GATE) -> Form:
    header = (b"x-twilio-signature", sign(fields) if signature is None else signature)
    return gate.open(PATH, QUERY, [(b"host", b"elsewhere.example"), header], urlencode(fields).encode())


def received(**changed: str) -> InboundMessage | Machine:
    return inbound(posted(SMS | changed))


# --- the signature


def test_a_genuine_post_is_let_in() -> None:
    message = received()
    assert message == InboundMessage(SID, Channel.SMS, Address("+15005550100"), SMS["Body"])


words = st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=30)


@given(st.dictionaries(words, words, max_size=12), st.booleans())
def test_we_agree_with_the_sdk_on_every_form(fields: dict[str, str], tampered: bool) -> None:
    signature = sign(fields if not tampered else fields | {"Body": "something else"})
    genuine = RequestValidator(TOKEN).validate(PUBLIC + PATH.decode(), fields, signature.decode())
    assert GATE.signature_fits(PATH, QUERY, parse(urlencode(fields).encode()), signature) == genuine


@pytest.mark.parametrize(
    "public",
    [
        "https://recado.example",
        "https://recado.example:8443",
        "https://recado.example:443",
        "https://Recado.Example",
        "http://127.0.0.1:8000",
        "http://recado.example/prefix/",
    ],
)
@pytest.mark.parametrize("query", [b"", b"a=1&b=%20x&c"])
def test_we_agree_with_the_sdk_on_addresses_with_and_without_ports(public: str, query: bytes) -> None:
    ours = public.rstrip("/") + PATH.decode() + ("?" + query.decode() if query else "")
    host = re.sub(r"(://[^/:]+)(:\d+)?", r"\1", ours)
    candidates = [re.sub(r"(://[^/:]+)", rf"\1{port}", host) for port in ("", ":443", ":80", ":8443", ":8000", ":1")]
    fits = []
    for signed_url in candidates:
        signature = sign(SMS, signed_url)
        genuine = RequestValidator(TOKEN).validate(ours, SMS, signature.decode())
        form = parse(urlencode(SMS).encode())
        assert Gate(ACCOUNT, [TOKEN], public).signature_fits(PATH, query, form, signature) == genuine
        fits.append(genuine)
    assert any(fits) and not all(fits)


def test_the_scheme_and_host_a_request_claims_do_not_matter_but_path_and_query_do() -> None:
    form, signature = parse(urlencode(SMS).encode()), sign(SMS)
    assert GATE.signature_fits(PATH, b"", form, signature)
    assert not GATE.signature_fits(PATH + b"/", b"", form, signature)
    assert not GATE.signature_fits(PATH, b"x=1", form, signature)


def test_ten_thousand_forgeries_and_none_gets_in() -> None:
    chance = random.Random(20261121)
    genuine, body = sign(SMS), urlencode(SMS).encode()
    alphabet = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/="
    accepted = 0
    for _ in range(10_000):
        forged = bytearray(genuine)
        match chance.randrange(5):
            case 0:
                at = chance.randrange(len(forged))
                forged[at] = chance.choice([c for c in alphabet if c != forged[at]])
            case 1:
                forged = bytearray(b64encode(chance.randbytes(20)))
            case 2:
                del forged[chance.randrange(len(forged)) :]
            case 3:
                forged = bytearray(chance.randbytes(chance.randrange(60)))
            case _:
                forged = bytearray(sign(SMS, token=f"guess{chance.random()}"))
        try:
            GATE.open(PATH, QUERY, [(b"x-twilio-signature", bytes(forged))], body)
            accepted += 1
        except Forbidden:
            pass
    assert accepted == 0


@pytest.mark.parametrize("headers", [[], [(b"x-twilio-signature", b"")], [(b"x-twilio-signature", sign(SMS))] * 2])
def test_a_missing_empty_or_doubled_signature_is_refused(headers: list[tuple[bytes, bytes]]) -> None:
    with pytest.raises(Forbidden):
        GATE.open(PATH, QUERY, headers, urlencode(SMS).encode())


def test_while_a_token_is_being_changed_both_are_good() -> None:
    rotating = Gate(ACCOUNT, ["the-new-token", TOKEN], PUBLIC)
    posted(SMS, gate=rotating)
    posted(SMS, sign(SMS, token="the-new-token"), gate=rotating)
    with pytest.raises(Forbidden):
        posted(SMS, sign(SMS, token="a-third-token"), gate=rotating)


@pytest.mark.parametrize("gate", [Gate(ACCOUNT, [], PUBLIC), Gate(ACCOUNT, [""], PUBLIC), Gate("", [TOKEN], PUBLIC)])
def test_without_a_token_or_account_nothing_gets_in(gate: Gate) -> None:
    for token in ("", TOKEN):
        with pytest.raises(Forbidden):
            posted(SMS | {"AccountSid": ""}, sign(SMS | {"AccountSid": ""}, token=token), gate=gate)


def test_another_account_with_our_token_is_refused() -> None:
    with pytest.raises(Forbidden, match="foreign account"):
        posted(SMS | {"AccountSid": "AC" + "ff" * 16})


# --- the form


@given(st.dictionaries(words, words, max_size=12))
def test_a_form_is_read_as_it_was_written(fields: dict[str, str]) -> None:
    expected = {k.encode(): v.encode() for k, v in fields.items()}
    assert parse(urlencode(fields).encode()).fields == expected
    assert (
        parse(urlencode(fields, quote_via=lambda s, *_: quote_plus(s).replace("+", "%20")).encode()).fields == expected
    )


def test_blanks_spaces_and_broken_escapes_are_kept() -> None:
    form = parse(b"Body=&To=+a+&x&y=%zz%4&=nameless&&z=a=b")
    assert form.fields == {b"Body": b"", b"To": b" a ", b"x": b"", b"y": b"%zz%4", b"": b"nameless", b"z": b"a=b"}


@pytest.mark.parametrize("body", [b"Body=a&Body=b", b"Body=a&%42ody=b", b"Body=a&Body=a", b"x&x"])
def test_a_repeated_key_is_refused_however_it_is_spelt(body: bytes) -> None:
    with pytest.raises(Forbidden, match="repeated"):
        parse(body)


def test_the_limits_of_a_form() -> None:
    assert len(parse(b"&".join(b"k%d=v" % n for n in range(200))).fields) == 200
    with pytest.raises(Forbidden, match="too many"):
        parse(b"&".join(b"k%d=v" % n for n in range(201)))
    assert parse(b"a=" + b"x" * (256 * 1024 - 2)).fields
    with pytest.raises(Forbidden, match="too big"):
        parse(b"a=" + b"x" * (256 * 1024 - 1))


@given(st.binary(max_size=400))
def test_no_bytes_break_the_reading(body: bytes) -> None:
    try:
        form = parse(body)
    except Forbidden:
        return
    for read in (inbound, status, call):
        try:
            read(form)
        except Forbidden as refused:
            assert refused.reason


# --- the same signature, cut elsewhere


def test_a_form_glued_together_has_the_right_signature_and_is_refused() -> None:
    genuine = {"AccountSid": ACCOUNT, "Body": "hi", "From": "+15005550100", "MessageSid": SID, "To": "+15005550006"}
    glued = {"AccountSid": ACCOUNT, "BodyhiFrom": "+15005550100", "MessageSid": SID, "To": "+15005550006"}
    assert sign(glued) == sign(genuine)
    inbound(posted(genuine))
    with pytest.raises(Forbidden, match="missing"):
        inbound(posted(glued))


OTHER = "SM" + "2c" * 16
CRAFTED = [
    # what the writer texts (and, on WhatsApp, calls themselves), and the form they would like it to be
    ({"Body": "hiFrom+15005550999FromA"}, {"Body": "hi", "From": "+15005550999", "FromA": "From+15005550100"}),
    ({"Body": "hiFrom+15005550999FromA"}, {"Body": "hi", "From": "+15005550999", "FromAFrom": "+15005550100"}),
    ({"Body": "hiFrom+15005550999FromA"}, {"Body": "hi", "From": "+15005550999", "FromAFrom+1500": "5550100"}),
]


@pytest.mark.parametrize(("written", "wanted"), CRAFTED)
def test_a_text_made_to_be_cut_into_another_senders_is_refused(written: dict[str, str], wanted: dict[str, str]) -> None:
    genuine = SMS | written
    forged = SMS | wanted
    assert sign(forged) == sign(genuine), "this forgery would prove nothing"
    message = inbound(posted(genuine))
    assert isinstance(message, InboundMessage) and message.sender == Address("+15005550100")
    with pytest.raises(Forbidden, match="cut differently"):
        inbound(posted(forged))


def test_a_text_made_to_be_cut_into_another_message_is_refused() -> None:
    text = f"hiFrom+15005550999MessageSid{OTHER}NumA"
    genuine = {"AccountSid": ACCOUNT, "Body": text, "From": "+15005550100", "MessageSid": SID, "To": "+15005550006"}
    forged = genuine | {"Body": "hi", "From": "+15005550999", "MessageSid": OTHER}
    forged["NumA"] = f"From+15005550100MessageSid{SID}"
    assert sign(forged) == sign(genuine), "this forgery would prove nothing"
    with pytest.raises(Forbidden, match="cut differently"):
        inbound(posted(forged))


def test_a_name_made_to_be_cut_into_another_message_is_refused() -> None:
    name = f"AnaFromwhatsapp:+15005550999MessageSid{OTHER}NumA"
    genuine = {"AccountSid": ACCOUNT, "Body": "hi", "From": "whatsapp:+15005550100", "MessageSid": SID}
    genuine |= {"ProfileName": name, "To": "whatsapp:+15005550006"}
    forged = {"AccountSid": ACCOUNT, "From": "whatsapp:+15005550999", "MessageSid": OTHER, "NumA": ""}
    forged |= {"Body": f"hiFromwhatsapp:+15005550100MessageSid{SID}ProfileNameAna", "To": genuine["To"]}
    assert sign(forged) == sign(genuine), "this forgery would prove nothing"
    inbound(posted(genuine | {"ProfileName": "Ana"}))
    with pytest.raises(Forbidden, match="cut differently"):
        inbound(posted(forged))


def test_random_cuts_of_a_signed_text_never_change_who_wrote_or_which_message_it_is() -> None:
    chance = random.Random(7)
    pieces = ["From", "+15005550999", "FromA", "MessageSid", OTHER, "NumA", "To", "AccountSid", ACCOUNT, "hi", "Body"]
    passed = changed = 0
    for _ in range(3_000):
        text = "".join(chance.choices(pieces, k=chance.randrange(1, 7)))
        genuine = {"AccountSid": ACCOUNT, "Body": text, "From": "+15005550100", "FromCity": "NY"}
        genuine |= {"MessageSid": SID, "To": "+15005550006"}
        whole = "".join(k + v for k, v in sorted(genuine.items()))
        # Cut the same characters anywhere, mostly where a name begins or ends, and keep what still sorts that way.
        edges = [m.start() for m in re.finditer(r"AccountSid|Body|From[A-Z]?|MessageSid|NumA|To|\+|SM", whole)]
        edges += [m.end() for m in re.finditer(r"AccountSid|Body|FromCity|FromA|From|MessageSid|NumA|To", whole)]
        inner = sorted(set(edges) - {0, len(whole)})
        cuts = [0, *sorted(chance.sample(inner, k=min(len(inner), 2 * chance.randrange(4, 8) - 1))), len(whole)]
        if len(cuts) % 2 == 0:
            cuts.pop(1)
        parts = [whole[a:b] for a, b in pairwise(cuts)]
        forged = dict(zip(parts[::2], parts[1::2], strict=True))
        if "".join(k + v for k, v in sorted(forged.items())) != whole:
            continue
        try:
            message = inbound(posted(forged, sign(genuine)))
        except Forbidden:
            continue
        passed += 1
        changed += not isinstance(message, InboundMessage) or (message.sid, message.sender) != (
            SID,
            Address("+15005550100"),
        )
    assert passed > 0
    assert changed == 0


# --- what came in


def test_a_whatsapp_message_and_a_tap() -> None:
    fields = {
        "MessageSid": SID,
        "SmsMessageSid": SID,
        "OriginalRepliedMessageSid": OTHER,
        "AccountSid": ACCOUNT,
        "From": "whatsapp:+15005550100",
        "To": "whatsapp:+15005550006",
        "Body": "Mi próxima cita",
        "ButtonText": "Mi próxima cita",
        "ButtonPayload": "dates",
        "NumMedia": "0",
        "WaId": "15005550100",
        "ProfileName": "🌻 Invented",
    }
    message = inbound(posted(fields))
    assert message == InboundMessage(SID, Channel.WHATSAPP, Address("+15005550100"), "Mi próxima cita", "dates")


def test_somebody_who_hides_their_number_is_known_by_their_id() -> None:
    message = received(From="whatsapp:US.13491208655302741918", To="whatsapp:+15005550006")
    assert isinstance(message, InboundMessage)
    assert message.sender == Address("US.13491208655302741918") and not message.sender.is_number


def test_a_picture_with_and_without_words_and_nothing_at_all() -> None:
    kinds = [received(Body=body, NumMedia=media) for body, media in (("", "2"), ("look", "1"), ("", "0"), ("1", "0"))]
    assert [m.kind for m in kinds if isinstance(m, InboundMessage)] == [
        Kind.MEDIA,
        Kind.MEDIA,
        Kind.UNSUPPORTED,
        Kind.TEXT,
    ]
    assert isinstance(kinds[0], InboundMessage) and kinds[0].media == 2


@pytest.mark.parametrize("sender", ["78273", "RECADO", "Verizon Msg"])
def test_machines_are_no_people_to_answer(sender: str) -> None:
    assert received(From=sender) == Machine(SID)


@pytest.mark.parametrize(
    "changed",
    [
        {"From": ""},
        {"From": "+0123456789"},
        {"From": "whatsapp:+1"},
        {"From": "whatsapp:us.1"},
        {"From": "+1500555010\u0660"},
        {"From": "+15005550100\n"},
        {"From": "+15005550100 or so"},
        {"MessageSid": "SM1"},
        {"MessageSid": "XX" + "1b" * 16},
        {"MessageSid": SID + "0"},
        {"To": ""},
        {"NumMedia": "many"},
        {"NumMedia": ""},
        {"NumMedia": "-1"},
    ],
)
def test_wrong_shapes_are_refused_even_when_signed(changed: dict[str, str]) -> None:
    with pytest.raises(Forbidden):
        received(**changed)


@pytest.mark.parametrize("missing", ["MessageSid", "From", "To", "Body"])
def test_what_must_be_there_must_be_there(missing: str) -> None:
    with pytest.raises(Forbidden, match="missing"):
        inbound(posted({k: v for k, v in SMS.items() if k not in (missing, "SmsMessageSid")}))


def test_poison_is_taken_out_and_everything_else_is_kept() -> None:
    message = received(Body="a\x00b\x07\x1b[31m\tc\r\nd\re\x7f \u202eevil\u200f \u2066x\u2069 \u200c " + "x" * 5_000)
    assert isinstance(message, InboundMessage)
    assert message.text == "ab[31m\tc\nd\ne \u202eevil\u200f \u2066x\u2069 \u200c " + "x" * 5_000


def test_bytes_that_are_no_text_do_not_stop_a_message() -> None:
    body = urlencode(SMS | {"Body": "BODY"}).encode().replace(b"BODY", b"a%FF%ED%A0%80%C3b")
    message = inbound(parse(body))
    assert isinstance(message, InboundMessage)
    assert re.fullmatch("a\ufffd+b", message.text)


@given(st.text(max_size=200))
def test_whatever_is_written_can_be_stored(text: str) -> None:
    fields = {k.encode(): v.encode() for k, v in SMS.items()} | {b"Body": text.encode("utf-8", "surrogatepass")}
    message = inbound(Form(fields))
    assert isinstance(message, InboundMessage)
    message.text.encode("utf-8")
    assert "\x00" not in message.text


# --- news and calls


def test_news_about_a_message() -> None:
    assert status(posted(STATUS)) == StatusNews(SID, ProviderStatus.UNDELIVERED, 30003)
    delivered = {k: v for k, v in STATUS.items() if k != "ErrorCode"} | {"MessageStatus": "delivered"}
    assert status(posted(delivered)) == StatusNews(SID, ProviderStatus.DELIVERED, 0)
    assert status(posted(STATUS | {"ErrorCode": ""})).code == 0


@pytest.mark.parametrize("changed", [{"MessageStatus": "eaten"}, {"ErrorCode": "bad"}, {"MessageSid": "SM"}])
def test_news_of_the_wrong_shape_is_refused(changed: dict[str, str]) -> None:
    with pytest.raises(Forbidden):
        status(posted(STATUS | changed))


def test_a_call_with_and_without_a_number() -> None:
    sid = "CA" + "3d" * 16
    fields = {"CallSid": sid, "AccountSid": ACCOUNT, "From": "+15005550100", "To": "+15005550006"}
    assert call(posted(fields)) == Call(sid, Address("+15005550100"))
    assert call(posted(fields | {"From": "anonymous"})) == Call(sid, None)
    with pytest.raises(Forbidden):
        call(posted(fields | {"CallSid": SID}))


# --- nothing personal shows


def test_refusals_and_reprs_name_nobody() -> None:
    form = posted(SMS)
    shown = [repr(form), repr(received())]
    for changed in ({"From": "+15005550100 x"}, {"MessageSid": "SMx"}, {"NumMedia": "Ana"}):
        with pytest.raises(Forbidden) as refused:
            received(**changed)
        shown += [str(refused.value), refused.value.reason]
    for line in shown:
        assert not re.search(r"5550100|cita|Ana", line)
