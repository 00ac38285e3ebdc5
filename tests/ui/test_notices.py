"""Notices: one at a time, and none is lost behind another."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from smc_desk.ui.notices import Notice, Notices
from smc_desk.ui.theme import Theme, Tone


def test_the_newest_notice_is_shown_and_the_one_before_comes_back(theme: Theme, qtbot: QtBot) -> None:
    notices = Notices(theme=theme)
    qtbot.addWidget(notices)
    old, new = Notice(Tone.INFO, "The list is in."), Notice(Tone.WARNING, "The printer is open.")
    notices.give("list", old)
    notices.give("printer", new)
    assert notices.shown == new
    notices.withdraw("printer")
    assert notices.shown == old
    notices.withdraw("list")
    notices.withdraw("list")
    assert notices.shown is None
    assert notices.isHidden()


def test_a_notice_under_the_same_key_replaces_the_one_before(theme: Theme, qtbot: QtBot) -> None:
    notices = Notices(theme=theme)
    qtbot.addWidget(notices)
    notices.give("printer", Notice(Tone.WARNING, "The printer is open."))
    notices.give("printer", Notice(Tone.WARNING, "The printer is out of paper."))
    notices.withdraw("printer")
    assert notices.shown is None
