"""The way of a programme through the pages: what it has, what is chosen, what it changes, and in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QObject, Slot

from smc_desk.domain.changes import Changes
from smc_desk.domain.programme_reading import Choices
from smc_desk.domain.tables import Table
from smc_desk.ui.bring_in.incoming import Incoming
from smc_desk.ui.bring_in.jobs import Source, at_once
from smc_desk.ui.bring_in.pages import Page, Pages
from smc_desk.ui.bring_in.words import short_name
from smc_desk.usecases.ports import Cancelled, Progress

LongVerb = Callable[[Progress, Cancelled], Any]


class ProgrammeVerbs(Protocol):
    """What can be done with a programme."""

    @property
    def look_at_programme(self) -> Callable[[Path, Choices | None], Incoming]: ...
    @property
    def put_programme(self) -> Callable[[Incoming, frozenset[str]], Changes]: ...
    @property
    def choices_for_list(self) -> Callable[[Table], Choices]: ...


class ProgrammeWay(QObject):
    """Walks with one programme.

    Attributes:
        incoming: The programme as it was read last, None while there is none.
        source: The list it is read from, None where its file is no list.
    """

    def __init__(
        self,
        *,
        verbs: ProgrammeVerbs,
        pages: Pages,
        start: Callable[[str, LongVerb, Callable[[Any], None], Page], None],
        go: Callable[[Page], None],
        parent: QObject,
    ) -> None:
        """Stand at the beginning.

        Args:
            verbs: What can be done.
            pages: To show it on.
            start: Does work, named by a title, and hands its result on, or goes back to a page.
            go: Shows a page.
            parent: As in Qt.
        """
        super().__init__(parent)
        self._verbs, self._pages, self._start, self._go = verbs, pages, start, go
        self.incoming: Incoming | None = None
        self.source: Source | None = None
        self._kept = Choices()
        pages.programme.confirmed.connect(self._go_on)
        pages.programme.chosen.connect(self._look_again)
        pages.programme_columns.confirmed.connect(self._read_list)
        pages.merge.confirmed.connect(self._put)
        pages.merge.returned.connect(self._return)

    @property
    def is_walked(self) -> bool:
        """Whether a programme is on its way."""
        return self.incoming is not None or self.source is not None

    def leave(self) -> None:
        """Forget the programme."""
        self.incoming = self.source = None
        self._kept = Choices()

    def show(self, incoming: Incoming) -> None:
        """Show a programme that was read."""
        self.incoming = incoming
        self._pages.programme.show_incoming(incoming)
        self._go(Page.PROGRAMME)

    def ask_columns(self, source: Source) -> None:
        """Ask what the columns of a list mean that is a programme."""
        self.source, self.incoming = source, None
        verb = partial(at_once, partial(self._verbs.choices_for_list, source.table))
        self._start(self._reading(source.path.name), verb, self._show_columns, Page.CHOOSE)

    def compare_again(self) -> None:
        """Read the file again and compare it with what this desk has by now."""
        if self.incoming is not None:
            self._look(self.incoming.reading.choices)

    def steps(self, page: Page) -> tuple[tuple[str, ...], int]:
        """The words of all steps, and the index of the one a page belongs to."""
        pages = [Page.CHOOSE]
        words = [self.tr("Choose a file")]
        if self.source is not None:
            pages.append(Page.PROGRAMME_COLUMNS)
            words.append(self.tr("Columns"))
        pages.append(Page.PROGRAMME)
        words.append(self.tr("The programme"))
        if self.incoming is not None and self.incoming.merge is not None:
            pages.append(Page.MERGE)
            words.append(self.tr("What would change"))
        words.append(self.tr("Done"))
        return tuple(words), pages.index(page) if page in pages else len(pages)

    def _show_columns(self, kept: Choices) -> None:
        if self.source is not None:
            self._kept = kept
            self._pages.programme_columns.show_table(
                self.source.path.name, self.source.table, dict(kept.columns)
            )
            self._go(Page.PROGRAMME_COLUMNS)

    @Slot()
    def _read_list(self) -> None:
        if self.source is not None:
            self._kept = replace(self._kept, columns=self._pages.programme_columns.columns)
            verb = partial(self._verbs.look_at_programme, self.source.path, self._kept)
            title = self._reading(self.source.path.name)
            self._start(title, partial(at_once, verb), self.show, Page.PROGRAMME_COLUMNS)

    @Slot(object)
    def _look_again(self, choices: Choices) -> None:
        self._look(choices)

    def _look(self, choices: Choices) -> None:
        if self.incoming is not None:
            path = self.incoming.path
            verb = partial(self._verbs.look_at_programme, path, choices)
            self._start(self._reading(path.name), partial(at_once, verb), self.show, Page.PROGRAMME)

    @Slot()
    def _go_on(self) -> None:
        if self.incoming is None:
            return
        if self.incoming.merge is None:
            self._bring_in(frozenset(), Page.PROGRAMME)
        else:
            self._pages.merge.show_merge(self.incoming.merge)
            self._go(Page.MERGE)

    @Slot()
    def _return(self) -> None:
        self._go(Page.PROGRAMME)

    @Slot()
    def _put(self) -> None:
        self._bring_in(self._pages.merge.chosen, Page.MERGE)

    def _bring_in(self, chosen: frozenset[str], back: Page) -> None:
        if self.incoming is not None:
            verb = partial(self._verbs.put_programme, self.incoming, chosen)
            self._start(self.tr("Bringing in the programme"), partial(at_once, verb), self._show_put, back)

    def _show_put(self, _changes: Changes) -> None:
        if self.incoming is not None:
            self._pages.done.show_programme(self.incoming)
        self._go(Page.DONE)

    def _reading(self, name: str) -> str:
        return self.tr("Reading {file}").replace("{file}", short_name(name))
