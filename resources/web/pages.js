"use strict";
// Shows what the desk told, and counts on by itself: a lost link stops no clock, and a phone's own wrong time
// does not matter, since the desk's was asked for. All of it is read-only.

const byId = (id) => document.getElementById(id);
let state = null;
let ahead = 0; // what the desk's clock is ahead of this device's, in ms
let heardAt = performance.now();
let isLost = false;
const LOST_AFTER = 15000;
const PROBES = 5;

const deskNow = () => Date.now() + ahead;

async function askTime() {
  let best = null;
  for (let at = 0; at < PROBES; at += 1) {
    try {
      const sent = performance.now(), local = Date.now();
      const answer = await fetch("/now", { cache: "no-store" });
      const took = performance.now() - sent;
      const { now } = await answer.json();
      if (best === null || took < best.took) best = { took, ahead: now - (local + took / 2) };
    } catch { break; }
  }
  if (best !== null) ahead = best.ahead;
}

function listen() {
  const source = new EventSource("/state");
  source.onmessage = (event) => {
    state = JSON.parse(event.data);
    heardAt = performance.now();
    if (isLost) askTime();
    isLost = false;
    draw();
  };
  source.onerror = () => { isLost = true; draw(); };
}

const left = (room) => room.state === "running" ? room.remaining - (deskNow() - room.at) : room.remaining;

function signalOf(room, ms) {
  let found = { tone: "", word: room.word };
  if (room.state !== "running" && room.state !== "paused") return found;
  for (const signal of room.signals || []) if (ms <= signal.left) found = signal;
  return found;
}

function digits(ms) {
  // A second is shown until it is over; over time counts up from nothing.
  const over = ms <= 0;
  const seconds = over ? Math.floor(-ms / 1000) : Math.ceil(ms / 1000);
  const text = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
  return over && seconds > 0 ? `+${text}` : text;
}

const TONES = { warning: "var(--warning)", danger: "var(--danger)", info: "var(--info)", success: "var(--success)" };
const SHAPES = { warning: "△ ", danger: "⬣ ", info: "○ ", success: "✓ " };

function paint(element, tone) {
  if (tone) element.style.setProperty("--tone", TONES[tone]);
  else element.style.removeProperty("--tone");
}

function put(element, text) { if (element.textContent !== text) element.textContent = text; }

function hasTime(room) { return room.state === "running" || room.state === "paused"; }

function drawRooms() {
  const main = byId("rooms"), rooms = state.rooms || [];
  while (main.children.length > rooms.length) main.lastElementChild.remove();
  rooms.forEach((room, at) => {
    let card = main.children[at];
    if (!card) {
      card = document.createElement("a");
      card.className = "room";
      for (const [tag, name] of [["p", "left"], ["h2", "name"], ["p", "word"], ["p", "talk"], ["p", "speaker"], ["p", "next"], ["p", "heads"]]) {
        const part = document.createElement(tag);
        part.className = name;
        part.dir = "auto";
        card.append(part);
      }
      main.append(card);
    }
    const ms = left(room), signal = signalOf(room, ms);
    card.href = `#${encodeURIComponent(room.room)}`;
    paint(card, signal.tone);
    const of = (name) => card.getElementsByClassName(name)[0];
    put(of("left"), hasTime(room) ? digits(ms) : "");
    put(of("name"), room.room);
    put(of("word"), [(SHAPES[signal.tone] || "") + signal.word, room.drift].filter(Boolean).join(" · "));
    put(of("talk"), room.talk || room.session || "");
    put(of("speaker"), room.speaker || "");
    const next = (room.next || [])[0];
    put(of("next"), next ? `${state.words.next} ${next.time} ${next.title}` : "");
    put(of("heads"), room.heads || "");
  });
}

function drawClock(room) {
  const ms = left(room), signal = signalOf(room, ms), clock = byId("clock");
  const isOver = hasTime(room) && ms <= 0;
  paint(clock, isOver ? "" : signal.tone);
  if (isOver && !clock.classList.contains("over")) {
    clock.classList.add("flash");
    setTimeout(() => clock.classList.remove("flash"), 6000);
  }
  clock.classList.toggle("over", isOver);
  clock.classList.toggle("black", Boolean(room.black));
  put(byId("word"), (SHAPES[signal.tone] || "") + signal.word);
  put(byId("digits"), hasTime(room) ? digits(ms) : digits(Math.max(room.remaining, 0)));
  byId("done").style.width = room.length ? `${Math.min(100, Math.max(0, 100 - 100 * ms / room.length))}%` : "0";
  const foot = byId("foot");
  foot.classList.toggle("message", Boolean(room.message));
  put(foot, room.message || [room.speaker, room.talk].filter(Boolean).join(" · "));
}

function draw() {
  if (!state || !state.words) return;
  document.documentElement.lang = state.language;
  document.documentElement.dir = state.direction;
  put(byId("title"), state.title);
  const now = new Date(deskNow());
  put(byId("time"), now.toLocaleTimeString(state.language, { hour: "2-digit", minute: "2-digit", timeZone: state.zone }));
  const silent = performance.now() - heardAt;
  const lost = byId("lost");
  lost.hidden = !(isLost || silent > LOST_AFTER);
  if (!lost.hidden) {
    const minutes = Math.floor(silent / 60000), seconds = String(Math.floor(silent / 1000) % 60).padStart(2, "0");
    put(lost, state.words.lost.replace("{time}", `${minutes}:${seconds}`));
  }
  const wanted = decodeURIComponent(location.hash.slice(1));
  const room = (state.rooms || []).find((one) => one.room === wanted);
  byId("clock").hidden = !room;
  byId("rooms").hidden = Boolean(room);
  if (room) drawClock(room); else drawRooms();
}

addEventListener("hashchange", draw);
addEventListener("keydown", (event) => { if (event.key === "Escape") location.hash = ""; });
setInterval(draw, 100);
setInterval(askTime, 60000);
askTime().then(listen);
