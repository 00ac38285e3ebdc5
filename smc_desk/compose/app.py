"""Builds everything behind the window: screens when they are wanted, the store on its own lane."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QFileDialog, QInputDialog, QLineEdit, QWidget

from smc_desk.compose.backing_up import back_up_at_close, back_up_today
from smc_desk.compose.desk import Desk
from smc_desk.compose.layout_notices import LayoutNotices
from smc_desk.compose.layouts import BadgeLayouts
from smc_desk.compose.print_notices import PrintNotices
from smc_desk.compose.printing import Printing
from smc_desk.domain.errors import DeskError, UserError, UserFault
from smc_desk.domain.settings import Settings
from smc_desk.domain.tickets import TicketToken, TokenKind
from smc_desk.ui.backups import DailyBackup
from smc_desk.ui.camera import CameraScanner
from smc_desk.ui.fonts import load_interface_fonts, load_name_fonts
from smc_desk.ui.key_notice import key_notice
from smc_desk.ui.languages import OWN_NAMES, load_language
from smc_desk.ui.scan_codes import MessageTimes, RepeatFilter
from smc_desk.ui.scanner import ScanListener
from smc_desk.ui.screens.check_in import CheckInScreen, CheckInVerbs
from smc_desk.ui.sounds import Sounds
from smc_desk.ui.spool import Spool, SpoolVerbs
from smc_desk.ui.theme import Mode, Theme
from smc_desk.ui.widgets.sidebar import Place
from smc_desk.ui.window import DeskWindow, ScreenEntry
from smc_desk.ui.work import Work
from smc_desk.usecases.see_status import Status

EVACUATION_KEY = "Ctrl+E"

if TYPE_CHECKING:
    from smc_desk.compose.badges_place import BadgesPlace
    from smc_desk.ui.screens.doors import DoorsScreen
    from smc_desk.ui.screens.settings import SettingsScreen


class App(QObject):
    """Everything that is on the screen, and how it is wired.

    Attributes:
        is_ready: Whether the store is open, so that a scan is answered.
    """

    def __init__(self, app: QApplication, desk: Desk) -> None:
        super().__init__()
        self._app = app
        self.desk = desk
        self.is_ready = False
        settings = desk.settings
        self.language = load_language(app, settings.language)
        self.work = Work(self)
        self._open()  # on its lane, while the screens are made here
        load_interface_fonts(self.language.tag)
        self.theme = Theme(self, has_motion=not settings.reduce_motion)
        self.theme.apply(app, Mode(settings.look), settings.text_scale)
        self._sounds = Sounds(volume=round(settings.sound * 100))
        self._repeats = RepeatFilter(clock=time.monotonic)
        self._camera = CameraScanner(repeats=self._repeats, parent=self)
        self._printing = Printing(desk)
        self._settings: SettingsScreen | None = None
        self._at_close: list[Callable[[], None]] = []
        self._doors: DoorsScreen | None = None
        self._badges: BadgesPlace | None = None
        self.check_in = CheckInScreen(
            work=self.work,
            theme=self.theme,
            sounds=self._sounds,
            verbs=_check_in_verbs(desk),
            settings=settings,
        )
        self.window = self._make_window()
        self.spool = self._make_spool()
        self._print_notices = PrintNotices(
            spool=self.spool,
            notices=self.window.notices,
            show_way_out=self._go_to_way_out,
            show_prints=self._go_to_badges,
            parent=self,
        )
        self._layout_notices = LayoutNotices(
            work=self.work,
            notices=self.window.notices,
            see=BadgeLayouts(desk).stand_in,
            parent=self,
        )
        self._backup = DailyBackup(
            work=self.work,
            notices=self.window.notices,
            back_up=partial(back_up_today, desk),
            parent=self,
        )
        self._listener = self._make_listener()
        self._connect()

    def close(self) -> None:
        """Let everything end; what was done is saved already."""
        self._app.removeEventFilter(self._listener)
        self._camera.stop()
        for close in self._at_close:
            close()
        self.work.shut()
        if self.desk.is_open:
            back_up_at_close(self.desk)
        self.desk.close()

    def _make_window(self) -> DeskWindow:
        check_in = self.check_in
        screens = (
            ScreenEntry(Place("check_in", self.tr("Check-in"), "scan-line"), lambda: check_in),
            ScreenEntry(Place("people", self.tr("People"), "users"), self._make_people),
            ScreenEntry(Place("badges", self.tr("Badges"), "id-card"), self._make_badges),
            ScreenEntry(Place("programme", self.tr("Programme"), "calendar-days"), self._make_programme),
            ScreenEntry(Place("doors", self.tr("Doors"), "door-open"), self._make_doors),
            ScreenEntry(Place("clock", self.tr("Clock"), "timer"), self._make_clock),
            ScreenEntry(Place("bring_in", self.tr("Lists"), "file-down"), self._make_bring_in),
            ScreenEntry(
                Place("settings", self.tr("Settings"), "settings", is_at_end=True), self._make_settings
            ),
        )
        return DeskWindow(
            work=self.work,
            theme=self.theme,
            screens=screens,
            see_status=self.desk.status,
            desk_name=self.desk.settings.desk,
            clock=self.desk.now,
            try_store=partial(self.desk.try_again, screen_thread=threading.get_ident()),
            waiting_at="badges",
        )

    def _make_people(self) -> QWidget:
        from smc_desk.ui.models.paged import PeopleVerbs
        from smc_desk.ui.screens.people import PeopleScreen

        verbs = PeopleVerbs(list_ids=self.desk.list_people, rows_of=self.desk.people_rows)
        people = PeopleScreen(work=self.work, theme=self.theme, verbs=verbs)
        people.person_chosen.connect(self._open_person)
        people.bring_in_wanted.connect(self._go_to_bring_in)
        return people

    def _make_badges(self) -> QWidget:
        from smc_desk.compose.badges_place import BadgesPlace

        self._badges = BadgesPlace(
            desk=self.desk,
            printing=self._printing,
            work=self.work,
            theme=self.theme,
            choose_layout=self._change_layout,
        )
        screen = self._badges.screen
        screen.person_chosen.connect(self._open_person)
        screen.bring_in_wanted.connect(self._go_to_bring_in)
        screen.printer_chosen.connect(self._change_printer)
        self.spool.told.connect(screen.show_spool)
        return self._badges.pages

    def _make_programme(self) -> QWidget:
        from smc_desk.compose.programme_place import ProgrammePlace

        place = ProgrammePlace(desk=self.desk, work=self.work, theme=self.theme)
        place.screen.programme_wanted.connect(self._go_to_bring_in)
        return place.screen

    def _make_doors(self) -> QWidget:
        from smc_desk.compose.doors_place import DoorsPlace

        place = DoorsPlace(desk=self.desk, work=self.work, theme=self.theme, sounds=self._sounds)
        place.screen.programme_wanted.connect(self._go_to_bring_in)
        place.screen.evacuation_asked.connect(self._put_on_paper)
        self._doors = place.screen
        return place.screen

    def _make_clock(self) -> QWidget:
        from smc_desk.compose.clock_place import ClockPlace

        place = ClockPlace(
            desk=self.desk,
            work=self.work,
            theme=self.theme,
            sounds=self._sounds,
            change=self._change,
            parent=self,
        )
        place.screen.programme_wanted.connect(self._go_to_bring_in)
        self._at_close.append(place.close)
        return place.screen

    def _make_bring_in(self) -> QWidget:
        from smc_desk.compose.programmes import Programmes
        from smc_desk.ui.screens.bring_in import BringInScreen, BringInVerbs

        desk, programmes = self.desk, Programmes(self.desk)
        verbs = BringInVerbs(
            read_table=desk.read_table, mapping_for=desk.mapping_for, save_mapping=desk.save_mapping,
            plan=desk.plan, apply=desk.bring_in, status=desk.status, twins=desk.twins,
            merge=lambda one, other: desk.merge(one, other)[1], keep_apart=desk.keep_apart,
            rows_of=desk.people_rows, is_schedule=programmes.is_schedule, look_at_programme=programmes.look,
            put_programme=programmes.put, choices_for_list=programmes.choices_for,
        )  # fmt: skip
        bring_in = BringInScreen(work=self.work, theme=self.theme, verbs=verbs, choose_file=_choose_file)
        bring_in.finished.connect(partial(self.window.go_to, "check_in"))
        return bring_in

    def _make_settings(self) -> QWidget:
        from smc_desk.ui.badges.printers_form import PrintersVerbs
        from smc_desk.ui.screens.settings import SettingsScreen, SettingsVerbs

        printing = self._printing
        verbs = SettingsVerbs(
            printers=PrintersVerbs(printing.names, printing.see_printer, printing.print_test_page),
            cameras=self._camera.devices,
            test_sound=self._sounds.test,
        )
        screen = SettingsScreen(
            work=self.work,
            theme=self.theme,
            verbs=verbs,
            settings=self.desk.settings,
            languages=OWN_NAMES,
        )
        screen.changed.connect(self._apply)
        self._settings = screen
        return screen

    def _make_spool(self) -> Spool:
        printing = self._printing
        verbs = SpoolVerbs(printing.print_next, printing.unsure, printing.settle)
        return Spool(work=self.work, verbs=verbs, parent=self)

    def _make_listener(self) -> ScanListener:
        if sys.platform == "win32":
            self._times = MessageTimes()
            self._app.installNativeEventFilter(self._times)
            listener = ScanListener(
                is_complete=_is_ticket, repeats=self._repeats, stamp=self._times.of, parent=self
            )
        else:
            listener = ScanListener(is_complete=_is_ticket, repeats=self._repeats, parent=self)
        self._app.installEventFilter(listener)
        return listener

    def _connect(self) -> None:
        self._listener.scanned.connect(self._scan)
        self._camera.scanned.connect(self._scan)
        self.check_in.bring_in_wanted.connect(self._go_to_bring_in)
        self.spool.told.connect(self.check_in.show_spool)
        self.spool.told.connect(self._layout_notices.look)
        self.window.stopped.connect(self._stopped)
        QShortcut(QKeySequence(EVACUATION_KEY), self.window).activated.connect(self._put_on_paper)

    def _open(self) -> None:
        verb = partial(self.desk.open, screen_thread=threading.get_ident())
        self.work.run(self, verb, self._ready, otherwise=self._closed)

    def _ready(self, _status: Status | None = None) -> None:
        if self.is_ready:
            return
        self.is_ready = True
        load_name_fonts(self)
        if self.desk.key_file is not None:
            self.window.notices.give("key", key_notice(self.desk.key_file))
        self.spool.start()
        self._backup.start()
        self._layout_notices.look()
        if self.desk.settings.camera:
            self._camera.start(self.desk.settings.camera)

    def _closed(self, error: DeskError) -> None:
        """The store could not be opened: ask for the passphrase, or say why."""
        if not isinstance(error, UserError) or error.fault is not UserFault.PASSPHRASE_MISSING:
            self.work.failed.emit(error)
            return
        text, is_given = QInputDialog.getText(
            self.window,
            self.tr("Passphrase"),
            self.tr("Passphrase of this symposium:"),
            QLineEdit.EchoMode.Password,
        )
        if not is_given:
            self.work.failed.emit(error)
            return
        self.desk.ask = lambda _prompt: text
        verb = partial(self.desk.try_again, screen_thread=threading.get_ident())
        self.work.run(self.window, verb, self._ready, otherwise=self._closed)

    @Slot(str)
    @Slot(str, str)
    def _scan(self, text: str, decoded: str = "") -> None:
        """A scan is answered by the check-in desk, whatever screen is shown, but at a door by the door."""
        if self._doors is not None and self._doors.isVisible():
            self._doors.scan(text)
            return
        self.window.go_to("check_in")
        self.check_in.scan(text, decoded)

    @Slot()
    def _put_on_paper(self) -> None:
        """Who is where, from any screen by one key."""
        from smc_desk.compose.doors_place import put_on_paper

        put_on_paper(self.desk, self.work, self.window)

    @Slot()
    def _go_to_bring_in(self) -> None:
        self.window.go_to("bring_in")

    def _go_to_badges(self) -> None:
        self.window.go_to("badges")

    def _go_to_way_out(self) -> None:
        self.window.go_to("badges")
        if self._badges is not None:
            self._badges.show_way_out()

    @Slot(str)
    def _open_person(self, person: str) -> None:
        self.window.go_to("check_in")
        self.check_in.open_person(person)

    @Slot(object)
    def _apply(self, settings: Settings) -> None:
        former = self.desk.settings
        self.work.run(self.window, partial(self.desk.apply_settings, settings), self._applied)
        if (settings.look, settings.text_scale) != (former.look, former.text_scale):
            self.theme.apply(self._app, Mode(settings.look), settings.text_scale)
        if settings.camera != former.camera:
            self._camera.stop()
            if settings.camera:
                self._camera.start(settings.camera)
        self._sounds.set_volume(round(settings.sound * 100))
        self.window.show_desk(settings.desk)
        self.check_in.apply_settings(settings)

    def _applied(self, _nothing: None) -> None:
        self.spool.go_on()
        self._layout_notices.look()

    @Slot(bool)
    def _stopped(self, is_stopped: bool) -> None:
        """A store that opened at a later try is as good as one that opened at once."""
        if not is_stopped and self.desk.is_open:
            self._ready()

    @Slot(str)
    def _change_printer(self, printer: str) -> None:
        """The printer chosen goes first; the one it takes the place of stays in use where two are."""
        settings = self.desk.settings
        other = settings.printer if printer == settings.other_printer else settings.other_printer
        self._change(replace(settings, printer=printer, other_printer=other))

    @Slot(str)
    def _change_layout(self, layout: str) -> None:
        self._change(replace(self.desk.settings, layout=layout))

    def _change(self, settings: Settings) -> None:
        """Settings that were changed elsewhere than on their own screen, which then knows of it."""
        self._apply(settings)
        if self._settings is not None:
            self._settings.show_settings(settings)


def _check_in_verbs(desk: Desk) -> CheckInVerbs:
    return CheckInVerbs(
        check_in=desk.check_in, check_in_person=desk.check_in_person, look_up=desk.look_up, admit=desk.admit,
        see_undo=desk.see_undo, undo=desk.undo, reprint=desk.reprint, correct=desk.correct,
        transfer=desk.transfer, merge=desk.merge, keep_apart=desk.keep_apart, register=desk.register,
        group_of=desk.group_of, collect_group=desk.collect_group, fees=desk.fees,
        payment_of=desk.payment_of, settle=desk.settle, ask_for_headset=desk.ask_for_headset,
        lend=desk.lend, take_back=desk.take_back, headsets=desk.headsets, find=desk.find,
        people_of_name=desk.people_of_name, recent=desk.recent, status=desk.status,
    )  # fmt: skip


def _choose_file(parent: QWidget) -> str:
    path, _ = QFileDialog.getOpenFileName(parent)
    return path


def _is_ticket(text: str) -> bool:
    """Whether a text is all of a ticket or badge of ours."""
    token = TicketToken.parse(text)
    return token is not None and token.kind in (TokenKind.SIGNED, TokenKind.BADGE)
