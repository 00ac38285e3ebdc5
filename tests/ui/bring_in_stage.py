"""The screen which brings lists in, over the real use cases and a real store, as its tests walk it."""

from __future__ import annotations

import csv
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QAbstractItemModel, QMimeData, QModelIndex, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QTableView

from smc_desk import resources
from smc_desk.adapters.files.mappings import SavedMappings
from smc_desk.adapters.files.tables import read_table
from smc_desk.adapters.store.store import SqliteStore
from smc_desk.compose.programmes import Programmes
from smc_desk.domain.changes import Changes
from smc_desk.domain.mapping import Mapping
from smc_desk.domain.people import Registration
from smc_desk.domain.tables import Table
from smc_desk.ui.bring_in.pages import Page, Pages
from smc_desk.ui.screens.bring_in import BringInScreen, BringInVerbs
from smc_desk.ui.theme import Theme
from smc_desk.ui.widgets.banner import Banner
from smc_desk.ui.work import Work
from smc_desk.usecases.edit_person import keep_apart, merge_people
from smc_desk.usecases.find_people import people_rows
from smc_desk.usecases.import_attendees import ImportPlan, ImportReport, apply_import, plan_import
from smc_desk.usecases.ports import Cancelled, Progress
from smc_desk.usecases.see_status import see_status
from tests.desk import Clock, open_store

DEMO = resources.path("demo", "attendees.csv")
SCHEDULE = resources.path("demo", "schedule.json")
HEADERS = ("Ticket code", "Name", "E-mail", "Affiliation", "Fee tier", "Diet", "Remarks of the portal")
ANA = ("AAAA222", "Ana Li", "ana@example.org", "Clinic One", "scholarship", "vegan", "early")
EVA = ("BBBB222", "Eva Vang", "eva@example.org", "Clinic Two", "solidarity", "kosher", "")
JOE = ("CCCC222", "Joe Opio", "joe@example.org", "Clinic Three", "standard", "", "")


def write_list(path: Path, rows: Sequence[Sequence[str]], headers: Sequence[str] = HEADERS) -> Path:
    """A list as a portal exports it."""
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([headers, *rows])
    return path


@dataclass
class Stage:
    """The screen with all that is around it.

    Attributes:
        chosen: What the chooser of files answers.
        keys: The keys that came with imports.
    """

    store: SqliteStore
    folder: Path
    clock: Clock
    work: Work
    theme: Theme
    chosen: str = ""
    keys: list[str] = field(default_factory=list)

    def open(self, **verbs: Callable[..., object]) -> BringInScreen:
        """Make the screen; single verbs may be others."""
        bound = replace(self.verbs(), **verbs)  # type: ignore[arg-type]
        self.screen = BringInScreen(
            work=self.work, theme=self.theme, verbs=bound, choose_file=lambda _: self.chosen
        )
        self.screen.resize(1366 - 92, 768 - 64)
        return self.screen

    def verbs(self) -> BringInVerbs:
        """The use cases over the store."""
        saved, programmes = SavedMappings(self.folder), Programmes(self)

        def save(table: Table, mapping: Mapping) -> None:
            saved.save(mapping, table.headers)

        return BringInVerbs(
            read_table=read_table,
            mapping_for=lambda table: saved.find(table.headers),
            save_mapping=save,
            plan=partial(plan_import, self.store),
            apply=self.apply,
            status=partial(see_status, self.store, self.clock),
            twins=self.twins,
            merge=self.merge,
            keep_apart=partial(keep_apart, self.store),
            rows_of=partial(people_rows, self.store, self.clock),
            is_schedule=programmes.is_schedule,
            look_at_programme=programmes.look,
            put_programme=programmes.put,
            choices_for_list=programmes.choices_for,
        )

    def apply(self, plan: ImportPlan, key: str, progress: Progress, cancelled: Cancelled) -> ImportReport:
        """Bring a plan in, and remember the key."""
        self.keys.append(key)
        return apply_import(self.store, self.clock, plan, progress, cancelled)

    def twins(self) -> list[tuple[Registration, Registration]]:
        """The pairs which wait for an answer."""
        with self.store.read() as tx:
            found = [(tx.people.by_id(one), tx.people.by_id(other)) for one, other in tx.people.twins()]
        return [(one, other) for one, other in found if one is not None and other is not None]

    def merge(self, one: str, other: str) -> Changes:
        """Make two entries one."""
        return merge_people(self.store, one, other)[1]

    def names(self) -> list[str]:
        """Who is on the list of the store."""
        with self.store.read() as tx:
            ids = tx.people.ids("", "all", 1)
            return sorted(row.name for row in tx.people.rows(ids, 1))

    @property
    def pages(self) -> Pages:
        """The pages of the screen."""
        found = self.screen.findChild(Pages)
        assert isinstance(found, Pages)
        return found

    def where(self) -> Page:
        """The page which is seen."""
        return self.pages.page

    def press(self, name: str) -> None:
        """Press a button which can be seen, found by the beginning of its name."""
        buttons = [
            b
            for b in self.screen.findChildren(QAbstractButton)
            if b.isVisibleTo(self.screen) and b.accessibleName().startswith(name)
        ]
        assert len(buttons) == 1, [b.accessibleName() for b in buttons]
        assert buttons[0].isEnabled()
        QTest.mouseClick(buttons[0], Qt.MouseButton.LeftButton)

    def said(self) -> str:
        """What the banner says, "" where there is none."""
        banner = self.screen.findChild(Banner)
        assert isinstance(banner, Banner)
        return "" if banner.isHidden() else banner.accessibleName()

    def table(self, name: str) -> QTableView:
        """A table by its name."""
        (found,) = [v for v in self.screen.findChildren(QTableView) if v.accessibleName() == name]
        return found

    def lines(self, name: str) -> list[list[str]]:
        """All texts of a table."""
        return texts_of(self.table(name).model())

    def bring_in(self, path: Path) -> None:
        """Walk all steps with a list."""
        self.screen.read(path)
        self.press("Show what would change")
        self.press("Bring in")

    def drop(self, *paths: Path) -> bool:
        """Drop files onto the screen; whether it said that it takes them."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        place, none = self.screen.rect().center(), Qt.KeyboardModifier.NoModifier
        act, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
        enter = QDragEnterEvent(place, act, data, button, none)
        enter.ignore()
        self.screen.dragEnterEvent(enter)
        self.screen.dropEvent(QDropEvent(QPointF(place), act, data, button, none))
        return enter.isAccepted()


def texts_of(model: QAbstractItemModel) -> list[list[str]]:
    """All texts of a model, without the signs that keep their direction."""
    return [
        [
            plain(str(model.index(row, column).data() or ""))
            for column in range(model.columnCount(QModelIndex()))
        ]
        for row in range(model.rowCount(QModelIndex()))
    ]


def plain(text: str) -> str:
    """A text without the signs that keep its direction."""
    return text.replace("\u2068", "").replace("\u2069", "")


def stage_in(folder: Path, work: Work, theme: Theme) -> Stage:
    """A stage with an empty store."""
    clock = Clock()
    return Stage(open_store(folder / "store", clock), folder, clock, work, theme)
