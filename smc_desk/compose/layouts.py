"""The badges' layouts, with the engine loaded when it is first needed."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from smc_desk.compose.desk import Desk
from smc_desk.domain.badge_imports import ImportedLayout
from smc_desk.domain.badge_layouts import Layout, LayoutChoice
from smc_desk.ui.layouts.drawing import Drawing, Drawn
from smc_desk.usecases import keep_layouts as keeping
from smc_desk.usecases.keep_layouts import LayoutShelf, LayoutStandIn, Removed, SampleBadge

if TYPE_CHECKING:
    from smc_desk.adapters.badges.layout_in_use import LayoutInUse
    from smc_desk.adapters.badges.layouts import Layouts
    from smc_desk.adapters.badges.maker import ReportlabBadges


class BadgeLayouts:
    """The verbs of the screen of layouts."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._making = Lock()

    def see(self) -> LayoutShelf:
        """Every layout, and the one in use."""
        used, problems = self._in_use.look()
        return keeping.see_layouts(self._folder, self._desk.settings.layout or used.id, used.id, problems)

    def stand_in(self) -> LayoutStandIn | None:
        """What serves instead of the layout that is set, None while that one is right."""
        chosen = self._desk.settings.layout
        if not chosen:
            return None
        used, problems = self._in_use.look()
        return LayoutStandIn(chosen, used.name, problems[0]) if problems else None

    def samples(self) -> list[SampleBadge]:
        """Badges to look at a layout with."""
        return keeping.sample_badges(self._desk.store, self._desk.clock)

    def find(self, layout_id: str) -> Layout:
        """A layout to be looked at or changed."""
        return self._folder.find(layout_id)

    def copy(self, layout_id: str, name: str) -> Layout:
        """A layout like another one, not kept yet."""
        return keeping.copy_layout(self._folder, layout_id, name)

    def save(self, layout: Layout) -> Layout:
        """Keep a layout in the symposium's folder."""
        return keeping.keep_layout(self._folder, layout)

    def bring_in(self, file: Path) -> ImportedLayout:
        """Keep a layout of pretix in the symposium's folder."""
        from smc_desk.compose.layout_import import import_pretix_layout

        return import_pretix_layout(self._desk.folder, file)

    def delete(self, choice: LayoutChoice) -> Removed:
        """Delete one of these."""
        return keeping.delete_layout(self._folder, choice)

    def bring_back(self, removed: Removed) -> Removed:
        """Put one back that was deleted."""
        keeping.bring_back(self._folder, removed)
        return removed

    def draw(self, drawing: Drawing) -> Drawn:
        """Draw badges in a layout, and say what may be wrong with them."""
        maker = self._ready().with_layout(drawing.layout)
        badges, width, ratio = drawing.badges, drawing.width, drawing.ratio
        if drawing.is_page:
            image = maker.preview_page(badges, width, ratio)
        else:
            image = maker.preview(badges[0], width, ratio, drawing.side)
        return Drawn(drawing, image, tuple(maker.doubts(badge) for badge in badges))

    def _ready(self) -> ReportlabBadges:
        with self._making:
            return self._maker

    @cached_property
    def _maker(self) -> ReportlabBadges:
        from smc_desk.compose.badge_maker import make_badges

        return make_badges()

    @cached_property
    def _folder(self) -> Layouts:
        from smc_desk.compose.layout_folder import layouts_of

        return layouts_of(self._desk.folder)

    @cached_property
    def _in_use(self) -> LayoutInUse:
        from smc_desk.compose.layout_folder import layout_in_use

        return layout_in_use(self._desk.folder, lambda: self._desk.settings.layout)
