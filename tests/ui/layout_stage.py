"""A desk's layouts for tests of their screen: a real folder and the real engine, people from the demo."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from PySide6.QtWidgets import QWidget

from smc_desk import resources
from smc_desk.adapters.badges.layout_in_use import LayoutInUse
from smc_desk.adapters.badges.layouts import Layouts
from smc_desk.adapters.badges.maker import ReportlabBadges
from smc_desk.adapters.badges.pretix import read_pretix_file
from smc_desk.domain.badge_imports import ImportedLayout
from smc_desk.domain.badge_layouts import Layout, LayoutChoice
from smc_desk.domain.badge_samples import samples_of
from smc_desk.domain.badges import badge_of
from smc_desk.domain.people import Category, PhotoConsent, Registration
from smc_desk.ui.layouts.drawing import Drawing, Drawn
from smc_desk.ui.screens.badge_layouts import LayoutsVerbs
from smc_desk.usecases import keep_layouts as keeping
from smc_desk.usecases.import_layout import import_layout
from smc_desk.usecases.keep_layouts import LayoutShelf, Removed, SampleBadge
from tests.adapters.badge_stage import words

PEOPLE = resources.path("demo", "attendees.csv")


@cache
def people() -> tuple[Registration, ...]:
    """The people of the demo, as far as a badge shows them."""
    with PEOPLE.open(encoding="utf-8-sig", newline="") as file:
        return tuple(
            Registration(
                id=row["ticket_code"],
                code=row["ticket_code"],
                badge_name=row["badge_name"],
                latin_name=row["name_latin"],
                pronouns=row["pronouns"],
                organisation=row["affiliation"],
                shows_organisation=row["affiliation_on_badge"] == "yes",
                category=Category.of(row["category"]),
                photo=PhotoConsent.of(row["photo_consent"]),
                roles=tuple(filter(None, row["roles"].split(";"))),
            )
            for row in csv.DictReader(file)
        )


def samples() -> list[SampleBadge]:
    """Those of them who are hard."""
    title = "Symposium on Mental Health and Community 2026"
    return [
        SampleBadge(one.kind, badge_of(one.person, "SMCB222222222", title)) for one in samples_of(people())
    ]


@dataclass
class LayoutDesk:
    """Fulfils the verbs of the screen; what is chosen is kept here."""

    folder: Path
    chosen: str = ""
    people: Sequence[SampleBadge] = field(default_factory=samples)
    drawn: list[Drawing] = field(default_factory=list)
    file: Path | None = None

    def __post_init__(self) -> None:
        self.layouts = Layouts(self.folder)
        self.in_use = LayoutInUse(self.layouts, lambda: self.chosen)
        self.maker = ReportlabBadges(words())

    def see(self) -> LayoutShelf:
        used, problems = self.in_use.look()
        return keeping.see_layouts(self.layouts, self.chosen or used.id, used.id, problems)

    def copy(self, layout_id: str, name: str) -> Layout:
        return keeping.copy_layout(self.layouts, layout_id, name)

    def save(self, layout: Layout) -> Layout:
        return keeping.keep_layout(self.layouts, layout)

    def delete(self, choice: LayoutChoice) -> Removed:
        return keeping.delete_layout(self.layouts, choice)

    def bring_back(self, removed: Removed) -> Removed:
        keeping.bring_back(self.layouts, removed)
        return removed

    def bring_in(self, file: Path) -> ImportedLayout:
        return import_layout(self.layouts, read_pretix_file, file)

    def choose_file(self, _parent: QWidget) -> str:
        """Whatever file a test has put there."""
        return str(self.file or "")

    def draw(self, drawing: Drawing) -> Drawn:
        self.drawn.append(drawing)
        maker = self.maker.with_layout(drawing.layout)
        badges, width, ratio = drawing.badges, drawing.width, drawing.ratio
        image = (
            maker.preview_page(badges, width, ratio)
            if drawing.is_page
            else maker.preview(badges[0], width, ratio, drawing.side)
        )
        return Drawn(drawing, image, tuple(maker.doubts(badge) for badge in badges))

    @property
    def verbs(self) -> LayoutsVerbs:
        return LayoutsVerbs(
            see=self.see,
            samples=lambda: self.people,
            find=self.layouts.find,
            copy=self.copy,
            save=self.save,
            delete=self.delete,
            bring_back=self.bring_back,
            draw=self.draw,
            bring_in=self.bring_in,
        )
