"""Frames of the timetable: a day of 60 sessions and 500 talks, scrolled and with a card being dragged.

    python -m benchmarks.timetable

A frame is one whole repaint of the view, offscreen. At 60 frames a second it may take 16.7 ms. The floor is a
bare list view of as many rows, repainted in turn with it.
"""

from __future__ import annotations

import os
import time
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QPoint, QStringListModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView, QWidget

from benchmarks.crowd import median, most_of
from smc_desk.domain.programme import Programme, Room, Session, Talk
from smc_desk.ui.fonts import load_interface_fonts
from smc_desk.ui.plan.cards import PlanWords, plan_of
from smc_desk.ui.plan.shades import shades_for
from smc_desk.ui.plan.timetable import Timetable
from smc_desk.ui.theme import Mode, Theme

BEGIN = datetime(2026, 4, 30, 8, 0, tzinfo=UTC)
ROOMS, SESSIONS, TALKS = 12, 60, 500
FRAMES = 300
FRAME_MS = 1000 / 60


def programme() -> Programme:
    """Twelve rooms with five sessions each, and the talks shared out among them."""
    rooms = tuple(Room(f"r{at}", f"Room {at}", 100) for at in range(ROOMS))
    sessions = []
    for number in range(SESSIONS):
        starts = BEGIN + timedelta(minutes=100 * (number // ROOMS))
        room = rooms[number % ROOMS].name
        ends = starts + timedelta(minutes=90)
        title = f"Session {number}: what was tried, who led it, and what it cost"
        sessions.append(Session(f"s{number}", f"S{number}", title, "paper", room, starts, ends))
    talks = []
    for number in range(TALKS):
        session = sessions[number % SESSIONS]
        starts = session.starts_at + timedelta(minutes=10 * (number // SESSIONS))
        title = f"Talk {number}: from charity to power"
        talks.append(Talk(f"t{number}", "", title, session.room, starts, 10, session=session.guid))
    return Programme("Large", BEGIN.date(), 1, "UTC", rooms, tuple(sessions), tuple(talks))


def frames(view: QListView, move: list[QPoint] | None = None) -> list[float]:
    """Milliseconds of each repaint while the view is scrolled, or a card is dragged."""
    took = []
    bar = view.verticalScrollBar()
    for number in range(FRAMES):
        if move is None:
            bar.setValue((number * 8) % max(1, bar.maximum()))
        else:
            QTest.mouseMove(view.viewport(), move[number % len(move)])
        begun = time.perf_counter()
        view.viewport().repaint()
        took.append((time.perf_counter() - begun) * 1e3)
    return took


def main() -> None:
    """Measure and print a table."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication([])
    load_interface_fonts()
    theme = Theme()
    theme.apply(app, Mode.LIGHT)
    bare = QListView()
    bare.setModel(QStringListModel([f"Session {number}" for number in range(SESSIONS + TALKS)]))
    whole = programme()
    plan = plan_of(whole, whole.first_day, PlanWords())
    table = Timetable(theme=theme, accessible_name="Timetable")
    table.show_plan(plan, whole.rooms)
    views: tuple[QWidget, ...] = (bare, table)
    for view in views:
        view.resize(1920, 1080)
        view.show()
    app.processEvents()
    floor, scrolled = frames(bare), frames(table)
    card = table.visualRect(table.model().index(0, 0)).center()
    table.show_shades(shades_for(whole, plan, whole.sessions[0]))
    QTest.mousePress(table.viewport(), Qt.MouseButton.LeftButton, pos=card)
    dragged = frames(table, [card + QPoint(40 + 7 * at, 5 * at) for at in range(60)])
    print(f"{SESSIONS} sessions, {TALKS} talks, {ROOMS} rooms, 1920x1080, {FRAMES} frames each\n")
    print("| | median | 99 % | of a frame at 60 a second |\n|---|---|---|---|")
    for what, took in (("bare list view", floor), ("scrolled", scrolled), ("a card dragged", dragged)):
        most = most_of(took)
        print(f"| {what} | {median(took):.1f} ms | {most:.1f} ms | {most / FRAME_MS:.0%} |")


if __name__ == "__main__":
    main()
