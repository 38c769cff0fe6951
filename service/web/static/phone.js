// The demo's phone page: several phones, one clock, one stream of news. The server decides everything; this page shows
// what a phone would show and sends what a person would send. No number ever enters the page's own address.

const api = "/simulator/api";

// Reports come late and out of order; a message never goes back to an earlier one.
const rank = { queued: 0, sent: 1, failed: 2, undelivered: 2, delivered: 3, read: 4 };
const later = (one, other) => ((rank[other] ?? -1) > (rank[one] ?? -1) ? other : one);

const english = {
  locale: "en-US",
  choose: "Choose",
  placeholder: { sms: "Text message", whatsapp: "Message" },
  picture: "Picture",
  you: "You wrote:",
  status: {
    queued: "Queued",
    sent: "Sent",
    delivered: "Delivered",
    read: "Read",
    failed: "Failed: this message did not reach the phone",
    undelivered: "Not delivered: this message did not reach the phone",
  },
};

const arabic = {
  locale: "ar-u-nu-latn",
  choose: "اختيار",
  placeholder: { sms: "رسالة نصية", whatsapp: "رسالة" },
  picture: "صورة",
  you: "كتبت:",
  status: {
    queued: "في الانتظار",
    sent: "أُرسلت",
    delivered: "تم التسليم",
    read: "قُرئت",
    failed: "لم تصل هذه الرسالة إلى الهاتف",
    undelivered: "لم تصل هذه الرسالة إلى الهاتف",
  },
};

// Placeholder words, for looks only: nothing of this conversation is ever sent.
const sampleAnswers = [
  { key: "dates", label: "موعدي القادم" },
  { key: "court", label: "المحكمة أم ICE؟" },
  { key: "language", label: "اللغة" },
  { key: "person", label: "التحدث مع شخص" },
];
const sample = [
  { direction: "out", body: "مرحبا" },
  { direction: "in", body: "أهلاً بك. كيف نساعدك؟", options: sampleAnswers, status: "read", segments: 2, encoding: "UCS-2" },
  { direction: "out", body: "موعدي القادم" },
  {
    direction: "in",
    body: "موعدك القادم:\n\nالثلاثاء 12 يناير 2027، الساعة 9:00 صباحاً (توقيت Houston)\n100 Example Street, Room 4, Houston\n\nهل ستحضر؟",
    options: [{ key: "yes", label: "سأحضر" }, { key: "help", label: "أحتاج مساعدة" }],
    status: "delivered", segments: 2, encoding: "UCS-2",
  },
  { direction: "out", body: "" },
  { direction: "in", body: "وصلت صورتك. سيراها شخص من الفريق.", options: [], status: "undelivered", segments: 1, encoding: "UCS-2" },
];

function make(tag, properties = {}, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

/* Each line in a box of its own: in one box for all, Chromium turns the brackets round a Latin name after an empty line. */
function lines(text) {
  return text.split("\n").map((line) => make("span", { className: "spoken", dir: "auto", textContent: `${line}\n` }));
}

function icon(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
  svg.setAttribute("class", "icon");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  use.setAttribute("href", `#icon-${name}`);
  svg.append(use);
  return svg;
}

/** "+12025550101" → "+1 202 555 0101"; anything else as it is. */
const spaced = (number) => number.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, "+1 $1 $2 $3");

/** What a person typed → E.164, or "" unless it is an invented North American number (555 01xx). */
function invented(typed) {
  const digits = typed.replace(/\D/g, "");
  const number = `+${digits.length === 10 ? "1" : ""}${digits}`;
  return /^\+1\d{3}55501\d{2}$/.test(number) ? number : "";
}

/** Asks the server. Throws an Error whose message may be shown to the visitor. */
async function ask(path, body) {
  const post = body && { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
  let answer;
  try {
    answer = await fetch(api + path, post);
  } catch {
    throw new Error("The demonstration does not answer. Is it still running?");
  }
  const told = await answer.json().catch(() => ({}));
  if (answer.ok) return told;
  throw new Error(typeof told.detail === "string" ? told.detail : `The demonstration answered with error ${answer.status}.`);
}

class Clock {
  constructor(panel) {
    this.panel = panel;
    this.zone = "UTC";
    this.read = { at: Date.now(), since: performance.now(), speed: 1 };
    this.speed = panel.querySelector("select");
    this.said = panel.querySelector(".clock-said");
    panel.querySelectorAll("[data-move]").forEach((button) =>
      button.addEventListener("click", () => this.change({ move: button.dataset.move })));
    this.speed.addEventListener("change", () => this.change({ speed: Number(this.speed.value) }));
  }

  get now() {
    return new Date(this.read.at + (performance.now() - this.read.since) * this.read.speed);
  }

  take({ now, speed, zone }) {
    this.zone = zone ?? this.zone;
    this.read = { at: Date.parse(now), since: performance.now(), speed };
    if (![...this.speed.options].some((option) => Number(option.value) === speed)) {
      this.speed.append(make("option", { value: speed, textContent: `${speed}×` }));
    }
    this.speed.value = String(speed);
    this.panel.querySelector(".clock-zone").textContent = `${this.zone.split("/").pop().replaceAll("_", " ")} time`;
  }

  date(instant, { locale } = english) {
    return new Intl.DateTimeFormat(locale, { dateStyle: "full", timeZone: this.zone }).format(instant);
  }

  time(instant, { locale } = english) {
    return new Intl.DateTimeFormat(locale, { timeStyle: "short", timeZone: this.zone }).format(instant);
  }

  tick() {
    this.panel.querySelector(".clock-date").textContent = this.date(this.now);
    this.panel.querySelector(".clock-time").textContent = this.time(this.now);
  }

  async change(wish) {
    if (this.changing) return;
    this.changing = true;
    try {
      this.take(await ask("/clock", wish));
      this.tick();
      if (wish.move) this.said.textContent = `It is now ${this.date(this.now)}, ${this.time(this.now)}.`;
    } catch (error) {
      this.said.textContent = error.message;
    } finally {
      this.changing = false;
    }
  }
}

class Phone {
  static opened = 0;

  constructor(clock, number, look) {
    this.clock = clock;
    this.element = document.getElementById("phone").content.firstElementChild.cloneNode(true);
    this.find = (selector) => this.element.querySelector(selector);
    this.list = this.find(".messages");
    this.words = this.find(".words");
    const id = `phone-${++Phone.opened}`;
    this.find(".whose").id = `${id}-whose`;
    this.element.setAttribute("aria-labelledby", `${id}-whose`);
    this.find(".sheet h3").id = `${id}-sheet`;
    this.find(".sheet").setAttribute("aria-labelledby", `${id}-sheet`);
    this.find(".service-number").textContent = spaced(this.find(".service-number").textContent);
    for (const option of this.find(".number").options) {
      if (option.dataset.label) option.textContent = `${option.dataset.label} · ${spaced(option.value)}`;
    }
    for (const radio of this.element.querySelectorAll(".looks input")) {
      radio.name = `${id}-look`;
      radio.addEventListener("change", () => this.wear(radio.value));
    }
    this.find(".number").addEventListener("change", () => this.chooseNumber());
    this.find(".other").addEventListener("submit", (event) => this.typeNumber(event));
    this.find(".sample").addEventListener("change", () => this.preview());
    this.find(".compose").addEventListener("submit", (event) => this.submit(event));
    this.find(".attach").addEventListener("click", () => this.send({ body: "", media: 1 }));
    this.find(".sheet-close").addEventListener("click", () => this.closeSheet());
    this.find(".scrim").addEventListener("click", () => this.closeSheet());
    this.find(".sheet").addEventListener("keydown", (event) => {
      if (event.key === "Escape") this.closeSheet();
    });
    this.look = look;
    this.become(number);
    this.wear(look);
  }

  // Whose phone

  /** Makes this the phone of `number` and reads its messages. */
  become(number) {
    this.number = number;
    this.messages = new Map();
    this.reports = new Map();
    this.unread = { sms: 0, whatsapp: 0 };
    const choices = this.find(".number");
    let option = [...choices.options].find(({ value }) => value === number);
    if (!option) {
      option = make("option", { value: number, textContent: spaced(number) });
      choices.lastElementChild.before(option);
    }
    choices.value = number;
    const whose = option.dataset.label ? `${option.dataset.label}’s phone` : spaced(number);
    this.find(".whose").textContent = whose;
    this.find(".other").hidden = true;
    this.find(".log").setAttribute("aria-label", `Messages on ${whose}`);
    this.find(".put-away").ariaLabel = `Put away ${whose}`;
    this.draw();
    return this.catchUp();
  }

  chooseNumber() {
    const other = this.find(".number").value === "other";
    this.find(".other").hidden = !other;
    if (other) this.find(".other input").focus();
    else this.become(this.find(".number").value);
  }

  typeNumber(event) {
    event.preventDefault();
    const field = this.find(".other input");
    const number = invented(field.value);
    this.find(".other .error").textContent = number ? "" : "Please use an invented number, like +1 202 555 0123: only 555 01 and two more digits.";
    if (!number) return field.focus();
    field.value = "";
    this.become(number);
    this.find(".number").focus();
  }

  // How it looks

  get speech() {
    return this.previewing ? arabic : english;
  }

  wear(look) {
    this.look = look;
    this.element.dataset.look = look;
    this.element.querySelector(`.looks [value=${look}]`).checked = true;
    this.unread[look] = 0;
    this.draw();
  }

  preview() {
    this.previewing = this.find(".sample").checked ? structuredClone(sample) : null;
    const screen = this.find(".screen");
    screen.dir = this.previewing ? "rtl" : "ltr";
    screen.lang = this.previewing ? "ar" : "en";
    this.draw();
  }

  /** The messages this screen shows now, oldest first. */
  get shown() {
    if (this.previewing) return this.previewing.map((message) => ({ at: this.clock.now, channel: this.look, ...message }));
    return [...this.messages.values()].filter(({ channel }) => channel === this.look).sort((a, b) => a.id - b.id);
  }

  draw() {
    this.closeSheet();
    this.list.replaceChildren();
    this.lastDay = "";
    this.shown.forEach((message) => this.append(message));
    const placeholder = this.speech.placeholder[this.look];
    this.words.placeholder = placeholder;
    this.words.ariaLabel = placeholder;
    this.find(".empty").hidden = this.list.hasChildNodes();
    this.count();
    this.toEnd();
  }

  count() {
    for (const radio of this.element.querySelectorAll(".looks input")) {
      const badge = radio.parentElement.querySelector(".unread");
      badge.replaceChildren(String(this.unread[radio.value]), make("span", { className: "unseen", textContent: " new" }));
      badge.hidden = !this.unread[radio.value];
    }
  }

  toEnd() {
    const log = this.find(".log");
    log.scrollTop = log.scrollHeight;
  }

  append(message) {
    const day = this.clock.date(new Date(message.at), this.speech);
    if (day !== this.lastDay) this.list.append(make("li", { className: "day" }, make("span", { textContent: day })));
    this.lastDay = day;
    this.list.append(this.item(message));
  }

  item(message) {
    const mine = message.direction === "out";
    const body = message.body
      ? make("p", { className: "body" }, ...lines(message.body))
      : make("p", { className: "body picture" }, icon("picture"), this.speech.picture);
    const at = new Date(message.at);
    const meta = make("p", { className: "meta" }, make("time", { dateTime: at.toISOString(), textContent: this.clock.time(at, this.speech) }));
    if (message.status) meta.append(this.ticks(message.status));
    const bubble = make("div", { className: "bubble" }, make("span", { className: "unseen", textContent: mine ? this.speech.you : "" }), body);
    const item = make("li", { className: `message ${mine ? "mine" : "theirs"}` }, bubble);
    item.dataset.id = message.id ?? "";
    item.dataset.status = message.status ?? "";
    if (message.sound) bubble.append(make("audio", { className: "sound", controls: true, preload: "none", src: message.sound }));
    if (message.channel === "whatsapp") {
      bubble.append(meta);
      if (!mine && message.options?.length) item.append(this.answers(message.options, message.choose));
    } else {
      if (!mine && message.segments) {
        const segments = `${message.segments} segment${message.segments === 1 ? "" : "s"} · ${message.encoding}`;
        meta.append(make("span", { className: "segments", lang: "en", dir: "ltr", textContent: segments }));
      }
      item.append(meta);
    }
    return item;
  }

  ticks(status) {
    const failed = status === "failed" || status === "undelivered";
    const name = failed ? "failed" : status === "read" ? "delivered" : status;
    return make("span", { className: `ticks ${status}` }, icon(name), make("span", { className: "tick-word", textContent: this.speech.status[status] ?? status }));
  }

  /** WhatsApp's answers: up to three buttons, more behind a list. */
  answers(options, word = this.speech.choose) {
    const group = make("div", { className: "answers" });
    if (options.length > 3) {
      const choose = make("button", { type: "button", className: "choose", ariaHasPopup: "dialog" }, icon("list"), make("bdi", { textContent: word }));
      choose.addEventListener("click", () => this.openSheet(options, choose, word));
      group.append(choose);
    } else {
      group.append(...options.map((option) => this.answer(option)));
    }
    return group;
  }

  answer({ key, label }) {
    const button = make("button", { type: "button", className: "answer" }, icon("reply"), make("span", { dir: "auto", textContent: label }));
    button.addEventListener("click", () => {
      this.closeSheet();
      this.send({ body: label, button: key });
    });
    return button;
  }

  openSheet(options, opener, word) {
    this.opener = opener;
    Object.assign(this.find(".sheet h3"), { textContent: word, dir: "auto" });
    this.find(".sheet ul").replaceChildren(...options.map((option) => make("li", {}, this.answer(option))));
    this.cover(true);
    this.find(".sheet .answer").focus({ preventScroll: true });
  }

  closeSheet() {
    if (this.find(".sheet").hidden) return;
    this.cover(false);
    this.opener.focus({ preventScroll: true });
  }

  cover(covered) {
    this.find(".sheet").hidden = this.find(".scrim").hidden = !covered;
    for (const behind of this.element.querySelectorAll(".head, .log, .compose")) behind.inert = covered;
  }

  // What comes and goes

  /** Reads what this phone has not seen, from the first message whose fate is still open. */
  async catchUp() {
    const number = this.number;
    const ids = [...this.messages.values()].sort((a, b) => a.id - b.id);
    const open = ids.find(({ direction, status }) => direction === "in" && (status === "queued" || status === "sent"));
    const after = open ? open.id - 1 : ids.at(-1)?.id;
    const query = `/messages?phone=${encodeURIComponent(number)}${after === undefined ? "" : `&after=${after}`}`;
    try {
      const found = await ask(query);
      if (number !== this.number) return;
      found.forEach((message) => this.take(message));
      this.find(".compose .error").textContent = "";
    } catch (error) {
      this.find(".compose .error").textContent = error.message;
    }
  }

  /** Takes a message in, once, wherever it came from. */
  take(message) {
    const known = this.messages.get(message.id);
    const status = later(message.status, this.reports.get(message.id));
    if (known) return this.report(message.id, status);
    const newest = Math.max(0, ...this.messages.keys());
    this.messages.set(message.id, { ...message, status });
    if (this.previewing) return;
    if (message.channel !== this.look) {
      if (message.direction === "in") this.unread[message.channel] += 1;
      return this.count();
    }
    if (message.id < newest) return this.draw();
    this.find(".empty").hidden = true;
    this.append(this.messages.get(message.id));
    this.toEnd();
  }

  /** News about a message, which may not have arrived here yet. */
  report(id, status) {
    this.reports.set(id, later(this.reports.get(id), status));
    const message = this.messages.get(id);
    if (!message || later(message.status, status) === message.status) return;
    message.status = status;
    const item = this.list.querySelector(`[data-id="${id}"]`);
    if (!item) return;
    item.dataset.status = status;
    const ticks = item.querySelector(".ticks");
    if (ticks) ticks.replaceWith(this.ticks(status));
    else item.querySelector("time").after(this.ticks(status));
  }

  submit(event) {
    event.preventDefault();
    const body = this.words.value.trim();
    if (body) this.send({ body });
  }

  async send(message) {
    const error = this.find(".compose .error");
    error.textContent = "";
    if (this.previewing) {
      this.previewing.push({ direction: "out", body: message.body });
      this.words.value = "";
      return this.draw();
    }
    try {
      await ask("/inbound", { phone: this.number, channel: this.look, ...message });
      if (message.body && !message.button) this.words.value = "";
      await this.catchUp();
    } catch (trouble) {
      error.textContent = trouble.message;
    }
  }
}

const clock = new Clock(document.querySelector(".clock"));
const stage = document.getElementById("phones");
const notices = document.querySelector(".notices");
const line = document.querySelector(".line");
const seeded = [...document.getElementById("phone").content.querySelectorAll(".number [data-label]")].map(({ value, dataset }) => ({ number: value, label: dataset.label }));
const phones = new Set();

function open(number, look = "sms") {
  const phone = new Phone(clock, number, look);
  phones.add(phone);
  stage.append(phone.element);
  phone.find(".status-time").textContent = clock.time(clock.now);
  phone.find(".put-away").addEventListener("click", () => {
    phones.delete(phone);
    phone.element.remove();
    document.querySelector(".add-phone").focus();
  });
  return phone;
}

/** The next number nobody holds: the seeded people first, then invented strangers. */
function free() {
  const held = new Set([...phones].map(({ number }) => number));
  const strangers = Array.from({ length: 100 }, (_, n) => `+120255501${String(n).padStart(2, "0")}`);
  return [...seeded.map(({ number }) => number), ...strangers].find((number) => !held.has(number));
}

/** A message for a phone that is not on the table: say so, and offer to show it. */
function announce({ phone: number, channel }) {
  if ([...notices.children].some((notice) => notice.dataset.number === number)) return;
  const owner = seeded.find((person) => person.number === number)?.label;
  const show = make("button", { type: "button", className: "button", textContent: "Show this phone" });
  const notice = make("div", { className: "notice" }, make("p", { textContent: `A message came for ${owner ? `${owner}, ` : ""}${spaced(number)}.` }), show);
  notice.dataset.number = number;
  show.addEventListener("click", () => {
    notice.remove();
    const phone = open(number, channel);
    phone.element.scrollIntoView({ block: "nearest", inline: "center" });
    phone.find(".log").focus();
  });
  notices.append(notice);
}

function listen() {
  const news = new EventSource(`${api}/events`);
  news.addEventListener("open", () => {
    line.textContent = "Connected";
    line.dataset.state = "on";
    phones.forEach((phone) => phone.catchUp());
    ask("/clock").then((read) => clock.take(read), () => {});
  });
  news.addEventListener("error", () => {
    line.textContent = "Connecting again…";
    line.dataset.state = "off";
    // A browser gives up for good after an answer that is not a stream.
    if (news.readyState === EventSource.CLOSED) setTimeout(listen, 2000);
  });
  news.addEventListener("message", ({ data }) => {
    const message = JSON.parse(data);
    const holders = [...phones].filter(({ number }) => number === message.phone);
    holders.forEach((phone) => phone.take(message));
    if (!holders.length && message.direction === "in") announce(message);
  });
  news.addEventListener("status", ({ data }) => {
    const { id, phone: number, status } = JSON.parse(data);
    phones.forEach((phone) => phone.number === number && phone.report(id, status));
  });
  news.addEventListener("clock", ({ data }) => clock.take(JSON.parse(data)));
}

function tick() {
  clock.tick();
  phones.forEach((phone) => { phone.find(".status-time").textContent = clock.time(clock.now, phone.speech); });
}

document.querySelector(".add-phone").addEventListener("click", () => {
  const phone = open(free());
  phone.element.scrollIntoView({ block: "nearest", inline: "center" });
  phone.words.focus({ preventScroll: true });
});

// The zone comes with the clock, and every time shown needs it.
try {
  clock.take(await ask("/clock"));
} catch (error) {
  clock.said.textContent = error.message;
}
open(free());
listen();
tick();
setInterval(tick, 500);
