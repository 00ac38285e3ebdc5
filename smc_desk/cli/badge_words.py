"""The words on a badge, in English."""

from __future__ import annotations

from smc_desk.domain.badges import RoleMark
from smc_desk.domain.people import PhotoConsent

ROLES = {
    RoleMark.SPEAKER: "Speaker",
    RoleMark.CHAIR: "Chair",
    RoleMark.ORGANISER: "Organiser",
    RoleMark.VOLUNTEER: "Volunteer",
    RoleMark.INTERPRETER: "Interpreter",
    RoleMark.PRESS: "Press",
    RoleMark.MINOR: "Under 18",
}
LETTERS = {
    RoleMark.SPEAKER: "S",
    RoleMark.CHAIR: "C",
    RoleMark.ORGANISER: "O",
    RoleMark.VOLUNTEER: "V",
    RoleMark.INTERPRETER: "I",
    RoleMark.PRESS: "P",
    RoleMark.MINOR: "U",
}
PHOTO = {
    PhotoConsent.YES: "Photos: yes",
    PhotoConsent.ASK: "Photos: ask me",
    PhotoConsent.NO: "No photos",
}
TRAINING = "TRAINING"
