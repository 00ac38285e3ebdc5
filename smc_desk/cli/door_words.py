"""What the command line says at the door of a session, in English."""

from __future__ import annotations

from smc_desk.domain.attendance import Crowd, DoorVerdict
from smc_desk.domain.attendance_credit import Doubt

NO_SESSION = "There is no session {name} in the programme. Give its code or its guid."
NOT_A_PDF = "Name a file that ends in .pdf, not {name}."

VERDICTS = {
    DoorVerdict.IN: "in",
    DoorVerdict.OUT: "out",
    DoorVerdict.ALREADY_IN: "already inside",
    DoorVerdict.ALREADY_OUT: "has gone out already",
    DoorVerdict.NOT_IN: "out, without having been scanned in",
    DoorVerdict.NOT_CHECKED_IN: "in, but not checked in today: send them to the registration desk afterwards",
    DoorVerdict.COUNTED: "counted",
    DoorVerdict.NOT_SIGNED_UP: "not signed up: ask them to wait until free seats are given out",
    DoorVerdict.WAITING: "on the waiting list: ask them to wait until free seats are given out",
    DoorVerdict.COUNT_ONLY: "nobody is scanned at this session: count heads",
    DoorVerdict.TOO_EARLY: "too early: no session in this room is open yet",
    DoorVerdict.OVER: "the session in this room is over",
    DoorVerdict.NO_SESSION: "there is no session in this room now",
    DoorVerdict.UNKNOWN_ROOM: "there is no room of this name in the programme",
    DoorVerdict.NOT_ADMITTED: "this ticket admits nobody: send them to the registration desk",
    DoorVerdict.BADGE_VOID: "this badge does not hold any more: send them to the registration desk",
    DoorVerdict.BAD_SIGNATURE: "this ticket is not one of ours: send them to the registration desk",
    DoorVerdict.MISREAD_CODE: "the code was misread: scan it again",
    DoorVerdict.UNKNOWN: "nobody on the list has this code: send them to the registration desk",
    DoorVerdict.NOT_A_TICKET: "this is no ticket and no badge: scan again",
}
CROWDS = {
    Crowd.FREE: "",
    Crowd.NEARLY_FULL: "nearly full",
    Crowd.FULL: "every seat is taken",
    Crowd.AT_LIMIT: "nobody more may go in",
}
DOUBTS = {
    Doubt.NO_OUT: "not scanned out",
    Doubt.NO_IN: "not scanned in",
    Doubt.CORRECTED: "corrected",
}
