"""The badge engine with few words, for tests that only want badges on paper."""

from __future__ import annotations

from smc_desk.adapters.badges.maker import ReportlabBadges
from smc_desk.adapters.badges.words import BadgeWords
from smc_desk.domain.badges import RoleMark
from smc_desk.domain.people import PhotoConsent


def plain_badges() -> ReportlabBadges:
    """A badge engine."""
    photo = {PhotoConsent.YES: "Yes", PhotoConsent.ASK: "Ask", PhotoConsent.NO: "No"}
    letters = {mark: mark.name[0] for mark in RoleMark}
    roles = {mark: mark.value for mark in RoleMark}
    return ReportlabBadges(BadgeWords(roles, letters, photo, "TRAINING"))
